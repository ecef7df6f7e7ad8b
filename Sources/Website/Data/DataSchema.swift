internal import Text

extension DataSet {
  /// What the file for programs holds, as JSON Schema (draft 2020-12).
  var schema: Bytes {
    let text = JSON.object([("type", .text("string"))])
    let properties = columns.map { column in
      (
        key: column.name,
        value: JSON.object(
          column.type.schema + [
            (
              "description",
              .text(column.meaning + (column.unit.map { " In \($0)." } ?? ""))
            )
          ])
      )
    }
    let row = Self.closed(properties)
    let column = Self.closed([
      ("name", text), ("type", text),
      ("unit", .object([("type", .list([.text("string"), .text("null")]))])), ("meaning", text),
    ])
    func list(of item: JSON) -> JSON {
      .object([("type", .text("array")), ("items", item)])
    }
    let whole = Self.closed([
      ("$schema", text), ("title", .object([("const", .text(title))])), ("meaning", text),
      ("handbook", text), ("audience", text),
      ("as_of", .object([("type", .text("string")), ("format", .text("date"))])),
      ("columns", list(of: column)), ("rows", list(of: row)),
    ])
    guard case .object(let entries) = whole else { return [] }
    return JSON.object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text(title)), ("description", .text(meaning)),
      ] + entries
    ).file
  }

  /// An object that has each of these properties and no other.
  private static func closed(_ properties: [(key: String, value: JSON)]) -> JSON {
    .object([
      ("type", .text("object")), ("properties", .object(properties)),
      ("required", .list(properties.map { .text($0.key) })),
      ("additionalProperties", .bool(false)),
    ])
  }
}
