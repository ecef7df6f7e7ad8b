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
  @inlinable package init(
    wrappedValue: @autoclosure () -> Value, _ meaning: @autoclosure () -> String,
    key: String? = nil, required: Bool = false
  ) where Value: FieldValue {
    if GroupSketch.isAnyOpen {
      self.wrappedValue = GroupSketch.apart(wrappedValue)
      GroupSketch.add(meaning, key, required, shape: Value.shape, of: Value.self) {
        Value.read($0, &$1)
      }
    } else {
      self.wrappedValue = wrappedValue()
    }
  }

  /// A field that holds nothing where its key is not written.
  @inlinable package init(
    _ meaning: @autoclosure () -> String, key: String? = nil, required: Bool = false
  ) where Value: FieldValue & ExpressibleByNilLiteral {
    self.init(wrappedValue: nil, meaning(), key: key, required: required)
  }

  /// A field with a number of a range.
  @inlinable package init(
    wrappedValue: @autoclosure () -> Value, _ meaning: @autoclosure () -> String,
    key: String? = nil, in range: @autoclosure () -> ClosedRange<Value.Number>,
    required: Bool = false
  ) where Value: NumberValue {
    if GroupSketch.isAnyOpen {
      self.wrappedValue = GroupSketch.apart(wrappedValue)
      let range = range()
      GroupSketch.add(meaning, key, required, shape: Value.Number.shape(in: range), of: Value.self)
      { Value.read($0, in: range, &$1) }
    } else {
      self.wrappedValue = wrappedValue()
    }
  }

  /// A field with a number of a range, or none.
  @inlinable package init(
    _ meaning: @autoclosure () -> String, key: String? = nil,
    in range: @autoclosure () -> ClosedRange<Value.Number>, required: Bool = false
  ) where Value: NumberValue & ExpressibleByNilLiteral {
    self.init(wrappedValue: nil, meaning(), key: key, in: range(), required: required)
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
package final class GroupSketch: Sendable {
  @TaskLocal private static var open: GroupSketch?
  /// How many sketches are being made on any thread.
  private static let count = Atomic<Int>(0)

  private let fields = Mutex<[SketchedField]>([])

  /// Whether a sketch is being made on any thread. Whoever makes a group to fill it looks no further.
  @inlinable package static var isAnyOpen: Bool { openCount() > 0 }
  @usableFromInline package static func openCount() -> Int { count.load(ordering: .relaxed) }

  /// The fields of a group, and the empty group.
  static func fields<Group: FieldGroup>(of group: Group.Type) -> (Group, [SketchedField]) {
    let sketch = GroupSketch()
    count.add(1, ordering: .relaxed)
    defer { count.subtract(1, ordering: .relaxed) }
    let value = $open.withValue(sketch) { Group() }
    return (value, sketch.fields.withLock { $0 })
  }

  /// Makes what a property holds at first: a group within the group adds no fields to it.
  @usableFromInline package static func apart<Value>(_ make: () -> Value) -> Value {
    $open.withValue(nil) { make() }
  }

  /// Adds a field to the sketch that is being made on this thread, if one is.
  @usableFromInline package static func add<Value: Sendable>(
    _ meaning: () -> String, _ key: String?, _ isRequired: Bool, shape: FieldShape,
    of type: Value.Type, _ read: @escaping @Sendable (Node, inout FieldReader) -> Value?
  ) {
    guard let open else { return }
    let field = SketchedField(
      key: key, shape: shape, isRequired: isRequired, meaning: meaning(),
      size: MemoryLayout<Value>.size, alignment: MemoryLayout<Value>.alignment
    ) { node, place, reader in
      guard let value = read(node, &reader) else { return }
      place.assumingMemoryBound(to: Value.self).pointee = value
    }
    open.fields.withLock { $0.append(field) }
  }
}
