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

/// One field of a group: its key, what it means, and the property that it fills.
package struct Field<Root>: Sendable {
  package let description: FieldDescription
  let read: @Sendable (Node, inout Root, inout FieldReader) -> Void

  /// A field that fills a property. The property's type says what the field takes.
  package init<Value: FieldValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable, _ meaning: String,
    required: Bool = false
  ) {
    description = FieldDescription(
      name: name, shape: Value.shape, isRequired: required, meaning: meaning)
    read = Self.filling(property) { Value.read($0, &$1) }
  }

  /// A field that fills a property with a number of a range.
  package init<Value: NumberValue>(
    _ name: String, _ property: any WritableKeyPath<Root, Value> & Sendable,
    in range: ClosedRange<Value.Number>, _ meaning: String, required: Bool = false
  ) {
    description = FieldDescription(
      name: name, shape: Value.Number.shape(in: range), isRequired: required, meaning: meaning)
    read = Self.filling(property) { Value.read($0, in: range, &$1) }
  }

  private static func filling<Value>(
    _ property: any WritableKeyPath<Root, Value> & Sendable,
    _ value: @escaping @Sendable (Node, inout FieldReader) -> Value?
  ) -> @Sendable (Node, inout Root, inout FieldReader) -> Void {
    // Where the property lies in the group is asked once: to follow a key path takes longer than
    // to read a word.
    guard let offset = MemoryLayout<Root>.offset(of: property) else {
      return { node, root, reader in
        if let value = value(node, &reader) { root[keyPath: property] = value }
      }
    }
    return { node, root, reader in
      guard let value = value(node, &reader) else { return }
      withUnsafeMutablePointer(to: &root) {
        let place = UnsafeMutableRawPointer($0) + offset
        place.assumingMemoryBound(to: Value.self).pointee = value
      }
    }
  }
}

/// The fields of a group, declared once. Reading, suggestions and reference pages come from here.
package struct Schema<Root: Sendable>: Sendable {
  package let fields: [Field<Root>]
  /// The keys of the fields, kept because every file is read with them.
  package let names: [String]

  /// A schema of these fields, in the order they are explained.
  package init(_ fields: [Field<Root>]) {
    self.fields = fields
    names = fields.map { $0.description.name }
  }

  /// The fields as reference pages describe them.
  package var descriptions: [FieldDescription] { fields.map { $0.description } }

  /// Fills the properties of a value from the keys that are there, and reports required ones that
  /// are not. `start` is where the group begins, `what` names it in a sentence (`This goal`).
  package func read(
    _ entries: [Entry], into root: inout Root, start: SourceLocation, what: String,
    _ reader: inout FieldReader
  ) {
    let outer = reader.field
    for index in fields.indices {
      let (field, name) = (fields[index], names[index])
      guard let entry = entries.first(where: { $0.key == name }), !entry.value.isEmpty else {
        if field.description.isRequired, !isMisspelt(name, in: entries) {
          reader.report(
            .fieldMissing,
            entries.first { $0.key == name }?.keyLocation ?? start,
            "\(what) has no “\(name)”.", fix: "Add “\(name):”. \(field.description.meaning)")
        }
        continue
      }
      reader.field = name
      field.read(entry.value, &root, &reader)
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
      let names = schema.names.prefix(3)
      reader.reportType(
        node, wanted: "a group of keys",
        fix: "Write \(names.map { "“\($0):”" }.joinedInWords()) there.")
      return nil
    }
    var value = Self()
    schema.read(entries, into: &value, start: node.location, what: subject, &reader)
    reader.reportUnknown(entries, known: schema.names, gone: gone, what: subject)
    return value
  }
}

extension FieldReader {
  /// Reports keys that no schema knows, with the one that was probably meant. True when one of them
  /// was probably meant to be among `deciding`: the fields that say who may see the document.
  @discardableResult
  package mutating func reportUnknown(
    _ entries: [Entry], known own: [String], besides shared: [String] = [],
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
      let list = known.count <= 12 ? "\(what) can have \(known.joinedInWords("or"))." : nil
      report(
        .fieldUnknown, entry.keyLocation,
        "\(what) has a field “\(entry.key.shortened)”, which is not known.",
        fix: gone[entry.key] ?? guess?.question ?? list
          ?? "Remove it, or move the words into the text.",
        edit: gone[entry.key] == nil ? edit : nil)
    }
    return isUndecided
  }
}
