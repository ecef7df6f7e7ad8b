internal import Synchronization

/// One field of a group: a property that front matter fills, declared once with what it is for.
///
///     @Field("The first day.", required: true) package var start: CalendarDate?
///
/// The property's type says what the field takes. Its key is the property's name in small letters, with
/// underscores between words, unless `key` says otherwise.
@propertyWrapper
package struct Field<Value: Sendable>: Sendable {
  package var wrappedValue: Value

  /// A field of any type that can be read.
  ///
  /// - Parameters:
  ///   - wrappedValue: what the property holds where the key is not written.
  ///   - meaning: what the field is for, as a sentence.
  package init(
    wrappedValue: @autoclosure () -> Value, _ meaning: @autoclosure () -> String,
    key: String? = nil, required: Bool = false
  ) where Value: FieldValue {
    guard let sketch = GroupSketch.current else {
      self.wrappedValue = wrappedValue()
      return
    }
    self.wrappedValue = GroupSketch.apart { wrappedValue() }
    sketch.add(
      meaning(), key, required, shape: Value.shape, of: Value.self
    ) { Value.read($0, &$1) }
  }

  /// A field that holds nothing where its key is not written.
  package init(_ meaning: @autoclosure () -> String, key: String? = nil, required: Bool = false)
  where Value: FieldValue & ExpressibleByNilLiteral {
    self.init(wrappedValue: nil, meaning(), key: key, required: required)
  }

  /// A field with a number of a range.
  package init(
    wrappedValue: @autoclosure () -> Value, _ meaning: @autoclosure () -> String,
    key: String? = nil, in range: @autoclosure () -> ClosedRange<Value.Number>,
    required: Bool = false
  ) where Value: NumberValue {
    guard let sketch = GroupSketch.current else {
      self.wrappedValue = wrappedValue()
      return
    }
    self.wrappedValue = GroupSketch.apart { wrappedValue() }
    let range = range()
    sketch.add(
      meaning(), key, required, shape: Value.Number.shape(in: range), of: Value.self
    ) { Value.read($0, in: range, &$1) }
  }

  /// A field with a number of a range, or none.
  package init(
    _ meaning: @autoclosure () -> String, key: String? = nil,
    in range: @autoclosure () -> ClosedRange<Value.Number>, required: Bool = false
  ) where Value: NumberValue & ExpressibleByNilLiteral {
    self.init(
      wrappedValue: nil, meaning(), key: key, in: range(), required: required)
  }
}

/// A field of a group as its declaration describes it, with where its property lies in the group.
struct SketchedField: Sendable {
  let key: String?
  let shape: FieldShape
  let isRequired: Bool
  let meaning: String
  /// The size and the alignment of the property, in bytes.
  let size: Int
  let alignment: Int
  /// Fills the property, which lies at an address, from a node.
  let read: @Sendable (Node, UnsafeMutableRawPointer, inout FieldReader) -> Void
}

/// The fields of a group in their order. They add themselves while an empty group is made for that;
/// whenever else a group is made, they only hold their values.
final class GroupSketch: Sendable {
  @TaskLocal private static var open: GroupSketch?
  /// How many sketches are being made on any thread, so that whoever makes a group to fill it looks no
  /// further.
  private static let count = Atomic<Int>(0)

  private let fields = Mutex<[SketchedField]>([])

  /// The sketch that is being made on this thread.
  static var current: GroupSketch? { count.load(ordering: .relaxed) == 0 ? nil : open }

  /// The fields of a group.
  static func fields<Group: FieldGroup>(of group: Group.Type) -> (Group, [SketchedField]) {
    let sketch = GroupSketch()
    count.add(1, ordering: .relaxed)
    defer { count.subtract(1, ordering: .relaxed) }
    let value = $open.withValue(sketch) { Group() }
    return (value, sketch.fields.withLock { $0 })
  }

  /// Makes what a property holds at first: a group within the group adds no fields to it.
  static func apart<Value>(_ make: () -> Value) -> Value { $open.withValue(nil) { make() } }

  func add<Value: Sendable>(
    _ meaning: String, _ key: String?, _ isRequired: Bool, shape: FieldShape, of type: Value.Type,
    _ read: @escaping @Sendable (Node, inout FieldReader) -> Value?
  ) {
    let field = SketchedField(
      key: key, shape: shape, isRequired: isRequired, meaning: meaning,
      size: MemoryLayout<Value>.size, alignment: MemoryLayout<Value>.alignment
    ) { node, place, reader in
      guard let value = read(node, &reader) else { return }
      place.assumingMemoryBound(to: Value.self).pointee = value
    }
    fields.withLock { $0.append(field) }
  }
}
