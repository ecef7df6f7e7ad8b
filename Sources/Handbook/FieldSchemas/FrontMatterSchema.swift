internal import FrontMatter
package import Text

/// JSON Schemas (draft 2020-12) of front matter and settings, for editors that complete and check
/// fields while someone types. Made from the fields that the program reads, so that they can't
/// differ; `accord check` knows more than a schema can say.
package enum FrontMatterSchema {
  /// The schema of the documents of a kind, or of the `settings`; nil when there is no such kind.
  /// Fields that only some documents have are read as the kind reads them. `meaning` says what a
  /// kind is for, by its place in the list.
  package static func file(
    of name: String, in kinds: KindList, meaning: (Int) -> String
  ) -> Bytes? {
    if name == "settings" {
      let fields = Settings.schema.descriptions
      return head("Settings of a handbook", "What content/handbook.yml holds.", object(fields))
    }
    guard let place = kinds.index(named: name) else { return nil }
    let kind = kinds.all[place]
    return head(
      "Front matter of \(kind.info.singular.withArticle)", meaning(place), object(of: kind))
  }

  /// The schema of any document: what `type` says decides which fields it has. Where no `type` is
  /// written, the kind follows from the folder, which a schema can't see; then only the fields of
  /// every document are checked.
  package static func file(ofAnyIn kinds: KindList) -> Bytes {
    let names = kinds.all.map { JSON.text($0.info.name) }
    var properties = properties(of: DocumentFields.schema.descriptions)
    for place in properties.indices where properties[place].key == "type" {
      properties[place].value = .object([
        ("enum", .list(names + [.null])),
        ("description", .text("The kind of document; follows from the folder when left out.")),
      ])
    }
    let choices = kinds.all.map { kind in
      JSON.object([
        (
          "if",
          .object([
            (
              "properties",
              .object([("type", .object([("const", .text(kind.info.name))]))])
            ), ("required", .list([.text("type")])),
          ])
        ), ("then", .object([("$ref", .text("#/$defs/\(kind.info.name)"))])),
      ])
    }
    let definitions = kinds.all.map { kind in
      (
        key: kind.info.name,
        value: JSON.object([("title", .text(kind.info.singular))] + object(of: kind))
      )
    }
    return head(
      "Front matter", "What is between the two lines of hyphens at the top of a document.",
      [
        ("type", .text("object")), ("properties", .object(properties)), ("allOf", .list(choices)),
        ("$defs", .object(definitions)),
      ])
  }

  private static func head(
    _ title: String, _ meaning: String, _ rest: [(key: String, value: JSON)]
  ) -> Bytes {
    JSON.object(
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text(title)), ("description", .text(meaning)),
      ] + rest
    ).file
  }

  /// The fields of a kind, its own before those of every document.
  private static func object(of kind: AnyKind) -> [(key: String, value: JSON)] {
    let own = Set(kind.fields.map(\.name))
    let all = kind.fields + DocumentFields.schema.descriptions.filter { !own.contains($0.name) }
    var fields = object(all)
    for place in fields.indices where fields[place].key == "properties" {
      guard case .object(var properties) = fields[place].value else { continue }
      for index in properties.indices where properties[index].key == "type" {
        properties[index].value = .object([
          ("enum", .list([.text(kind.info.name), .null])),
          ("description", .text("The kind of document; follows from the folder when left out.")),
        ])
      }
      fields[place].value = .object(properties)
    }
    return fields
  }

  /// A group of fields and no others.
  private static func object(
    _ fields: [FieldDescription], depth: Int = 0
  ) -> [(key: String, value: JSON)] {
    let required = fields.filter(\.isRequired).map { JSON.text($0.name) }
    return [
      ("type", .text("object")), ("properties", .object(properties(of: fields, depth: depth))),
    ] + (required.isEmpty ? [] : [("required", .list(required))]) + [
      ("additionalProperties", .bool(false))
    ]
  }

  private static func properties(
    of fields: [FieldDescription], depth: Int = 0
  ) -> [(key: String, value: JSON)] {
    fields.map { field in
      var value = schema(of: field.shape, depth: depth)
      // A key with nothing behind it counts as left out.
      if !field.isRequired { value = orNull(value) }
      let note = field.shape.target.map { " Takes the id of \($0.withArticle)." } ?? ""
      return (field.name, .object(value + [("description", .text(field.meaning + note))]))
    }
  }

  /// What takes the same, or nothing.
  private static func orNull(_ value: [(key: String, value: JSON)]) -> [(key: String, value: JSON)]
  {
    value.map { key, value in
      switch (key, value) {
      case ("type", .text(let name)): (key, .list([.text(name), .text("null")]))
      case ("type", .list(let names)): (key, .list(names + [.text("null")]))
      case ("enum", .list(let words)): (key, .list(words + [.null]))
      case ("anyOf", .list(let all)): (key, .list(all + [.object([("type", .text("null"))])]))
      default: (key, value)
      }
    }
  }

  /// No group of fields lies deeper than this. The program has none that holds itself; if one ever
  /// does, its schema ends here.
  private static let deepest = 12

  /// What a field takes.
  private static func schema(
    of shape: FieldShape, depth: Int
  ) -> [(key: String, value: JSON)] {
    func type(_ names: String...) -> (key: String, value: JSON) {
      ("type", names.count == 1 ? .text(names[0]) : .list(names.map { .text($0) }))
    }
    switch shape {
    // Words that look like a number or like yes are words where words are wanted: `id: 24.01`.
    case .text, .reference: return [type("string", "number", "boolean")]
    case .number(let range):
      return [
        type("number"), ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound)),
      ]
    case .wholeNumber(let range):
      return [
        type("integer"), ("minimum", .whole(range.lowerBound)),
        ("maximum", .whole(range.upperBound)),
      ]
    case .share:
      return [
        type("number", "string"), ("exclusiveMinimum", .whole(0)), ("maximum", .whole(1)),
        ("pattern", .text("^[0-9]+(\\.[0-9]+)?%?$|^[0-9]+/[0-9]+$")),
      ]
    case .yesOrNo:
      let words = ["yes", "no", "Yes", "No"].map { JSON.text($0) }
      return [("enum", .list([.bool(true), .bool(false)] + words))]
    case .date: return [type("string"), ("format", .text("date")), ("pattern", .text(Self.day))]
    case .dateTime:
      return [
        type("string"), ("pattern", .text(String(Self.day.dropLast()) + "[ T]" + Self.clock)),
      ]
    case .address:
      return [
        type("string"),
        ("pattern", .text("^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:).")),
      ]
    case .choice(let words): return [("enum", .list(words.map { .text($0) }))]
    case .list(let one):
      let list: [(key: String, value: JSON)] = [
        type("array"), ("items", .object(schema(of: one, depth: depth))),
      ]
      if case .record = one { return list }
      // One entry needs no marks of a list.
      return [("anyOf", .list([.object(list), .object(schema(of: one, depth: depth))]))]
    case .record(let fields):
      return depth < Self.deepest ? object(fields(), depth: depth + 1) : [type("object")]
    case .pairs(let one):
      return [
        type("object"), ("additionalProperties", .object(schema(of: one, depth: depth))),
      ]
    }
  }

  private static let day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  private static let clock = "[0-9]{2}:[0-9]{2}$"
}

extension FieldShape {
  /// The kind of document that it takes the ids of, in words.
  fileprivate var target: String? {
    switch self {
    case .reference(let kind): kind ?? "document"
    case .list(let one): one.target
    default: nil
    }
  }
}
