package import Diagnostics
internal import Text

/// A field as reference pages describe it.
package struct FieldDescription: Sendable {
  package let name: String
  package let shape: FieldShape
  package let isRequired: Bool
  /// What the field is for, as a sentence.
  package let meaning: String
}

/// The fields of a group, as its properties declare them. Reading, suggestions and reference pages come
/// from here.
package struct Schema<Root: FieldGroup>: Sendable {
  private let table: FieldTable

  /// The fields of a group. Properties that are no fields come behind them.
  package init(_ group: Root.Type) {
    let (value, sketched) = GroupSketch.fields(of: group)
    let properties = Mirror(reflecting: value).children.map { $0.label ?? "" }
    // A wrapped property is stored under its name with a sign before it.
    precondition(
      properties.prefix(sketched.count).allSatisfy { $0.hasPrefix("_") },
      "In \(group), a property without “@Field” stands before one that has it.")
    table = FieldTable(sketched, properties: properties)
  }

  /// The keys of the fields.
  package var names: [String] { table.names }

  /// The fields as reference pages describe them, in the order of the properties.
  package var descriptions: [FieldDescription] { table.descriptions }

  /// Fills the properties of a value from the keys that are there, and reports required ones that
  /// are not. `start` is where the group begins, `what` names it in a sentence (`This goal`).
  package func read(
    _ entries: [Entry], into root: inout Root, start: SourceLocation, what: String,
    _ reader: inout FieldReader
  ) {
    withUnsafeMutablePointer(to: &root) {
      table.read(entries, into: UnsafeMutableRawPointer($0), start: start, what: what, &reader)
    }
  }
}

/// The fields of a group with where their properties lie in it, in bytes from its start. It knows no type,
/// so that reading a file asks the runtime for none.
private struct FieldTable: Sendable {
  let names: [String]
  private let fields: [SketchedField]
  private let offsets: [Int]

  init(_ fields: [SketchedField], properties: [String]) {
    self.fields = fields
    names = zip(fields, properties).map { $0.key ?? $1.asKey }
    // How Swift lays out a group: one property behind the other, each where its alignment allows it.
    var end = 0
    offsets = fields.map { field in
      let offset = (end + field.alignment - 1) / field.alignment * field.alignment
      end = offset + field.size
      return offset
    }
  }

  var descriptions: [FieldDescription] {
    zip(names, fields).map { name, field in
      FieldDescription(
        name: name, shape: field.shape, isRequired: field.isRequired, meaning: field.meaning)
    }
  }

  func read(
    _ entries: [Entry], into root: UnsafeMutableRawPointer, start: SourceLocation, what: String,
    _ reader: inout FieldReader
  ) {
    let outer = reader.field
    reader.groups.append(OuterGroup(names: names, what: what))
    defer { reader.groups.removeLast() }
    for index in fields.indices {
      let name = names[index]
      guard let entry = entries.first(where: { $0.key == name }), !entry.value.isEmpty else {
        if fields[index].isRequired, !isMisspelt(name, in: entries) {
          reader.report(
            .fieldMissing,
            entries.first { $0.key == name }?.keyLocation ?? start,
            "\(what) has no “\(name)”.", fix: "Add “\(name):”. \(fields[index].meaning)")
        }
        continue
      }
      reader.field = name
      fields[index].read(entry.value, root + offsets[index], &reader)
    }
    reader.field = outer
  }

  /// Whether a key that is not there is there with a slip in it, which is reported by itself.
  private func isMisspelt(_ name: String, in entries: [Entry]) -> Bool {
    entries.contains { entry in
      !names.contains(entry.key)
        && Nearest.matches(for: entry.key, among: names).first == name
    }
  }
}

/// A group of fields that is read into a Swift type.
package protocol FieldGroup: FieldValue {
  /// A value with nothing filled in.
  init()
  static var schema: Schema<Self> { get }
  /// The group named in a sentence: `This goal`.
  static var subject: String { get }
  /// Fields that there were once, each with what to do and why it is gone.
  static var gone: [String: String] { get }
}

extension FieldGroup {
  package static var shape: FieldShape { .record { schema.descriptions } }
  package static var gone: [String: String] { [:] }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> Self? {
    guard case .map(let entries) = node.content else {
      if reader.reportMissingSpace(node, in: schema.names) { return nil }
      let names = schema.names.prefix(3)
      reader.reportType(
        node, wanted: "a group of keys",
        fix: "Write \(names.map { "“\($0):”" }.joinedInWords()) there.")
      return nil
    }
    var value = Self()
    schema.read(entries, into: &value, start: node.location, what: subject, &reader)
    reader.reportUnknown(
      entries, known: schema.names, within: schema.descriptions, gone: gone, what: subject)
    return value
  }
}

extension FieldReader {
  /// Reports keys that no schema knows, with the one that was probably meant. True when one of them
  /// was probably meant to be among `deciding`: the fields that say who may see the document.
  @discardableResult
  package mutating func reportUnknown(
    _ entries: [Entry], known own: [String], besides shared: [String] = [],
    within fields: @autoclosure () -> [FieldDescription],
    deciding: [String] = [], gone: [String: String] = [:],
    what: String
  ) -> Bool {
    var isUndecided = false
    // A file with hundreds of unknown keys was never written for this program; fifty say so.
    let unknown = entries.lazy.filter { !own.contains($0.key) && !shared.contains($0.key) }
    for entry in unknown.prefix(50) {
      let known = shared + own
      let guess = Guess(entry.key, among: known)
      let decided = entry.key.lowercased() == "audience" ? "visibility" : guess?.word
      // A key that is there already was not meant.
      let isFree = !entries.contains { $0.key == guess?.word }
      let edit = isFree ? guess?.edit(at: entry.keyLocation) : nil
      if let decided, deciding.contains(decided) {
        isUndecided = true
        report(
          .fieldDecidesAudience, entry.keyLocation,
          "“\(entry.key.shortened)” is no field, and may have been meant to say who sees this.",
          fix: "Did you mean “\(decided)”?", edit: guess?.word == decided ? edit : nil)
        continue
      }
      let place = gone[entry.key] == nil ? place(of: entry.key, within: fields()) : nil
      let list = known.count <= 12 ? "\(what) can have \(known.joinedInWords("or"))." : nil
      report(
        .fieldUnknown, entry.keyLocation,
        "\(what) has a field “\(entry.key.shortened)”, which is not known.",
        fix: gone[entry.key] ?? place ?? guess?.question ?? list
          ?? "Remove it, or move the words into the text.",
        edit: gone[entry.key] == nil && place == nil ? edit : nil)
    }
    return isUndecided
  }

  /// Where a field belongs that is right in a group around this one, or in one within it, as a sentence;
  /// nil where there is no such place, or more than one.
  private func place(of key: String, within fields: [FieldDescription]) -> String? {
    if let group = groups.last(where: { $0.names.contains(key) }) {
      let what = group.what.prefix(1).lowercased() + group.what.dropFirst()
      return "It is a field of \(what): write it outside of “\(field)”, further left."
    }
    if !groups.isEmpty, shared.contains(key) {
      return "It is a field of the document: write it outside of “\(field)”, at the very left."
    }
    let inner = fields.filter { $0.shape.fieldNames.contains(key) }
    guard inner.count == 1, let group = inner.first else { return nil }
    if case .list = group.shape {
      return "It is a field of each entry of “\(group.name)”: write it there."
    }
    return "It is a field of “\(group.name)”: write it there, further right."
  }

  /// Reports a field and its value between which a space is missing, where a group is wanted; false where
  /// something else is written.
  fileprivate mutating func reportMissingSpace(_ node: Node, in names: [String]) -> Bool {
    guard case .scalar(let text, isQuoted: false) = node.content,
      let colon = text.firstIndex(of: ":"), names.contains(String(text[..<colon])), !isDiscreet
    else { return false }
    let key = "\(text[..<colon]):"
    reportType(
      node, wanted: "a group of keys", fix: "Put a space behind “\(key)”.",
      edit: Edit(at: node.location, key, to: "\(key) "))
    return true
  }
}

extension String {
  /// The name of a property as a key: `_changeWindowWeeks` becomes `change_window_weeks`.
  fileprivate var asKey: String {
    drop { $0 == "_" }.reduce(into: "") { key, letter in
      if letter.isUppercase { key.append("_") }
      key += letter.lowercased()
    }
  }
}

extension FieldShape {
  /// The keys of the group that it takes, or of the entries of its list.
  fileprivate var fieldNames: [String] {
    switch self {
    case .record(let fields): fields().map(\.name)
    case .list(let one): one.fieldNames
    default: []
    }
  }
}
