public import Language

/// What a name in a template holds.
@usableFromInline
package enum FieldType: Sendable {
  /// Text, escaped wherever it is written.
  case text
  /// Finished HTML, written as it stands.
  case html
  /// Yes or no; good for sections only.
  case flag
  /// One other view, or none.
  case record(Shape)
  /// Any number of other views.
  case list(Shape)
}

/// The names that a view offers to templates, in slot order: what a template is checked against
/// before anything is built.
///
/// A shape may hold itself (an entry of a navigation tree has entries), so the type of a field is
/// asked for only when a template names it. Two shapes are the same when they are one object.
@usableFromInline
package final class Shape: Sendable {
  /// One name and what it holds.
  @usableFromInline
  package struct Field: Sendable {
    /// The name that templates use.
    package let name: String
    private let makeType: @Sendable () -> FieldType

    /// A field. Its type is evaluated late, so that it may name the shape the field is part of.
    @usableFromInline
    package init(_ name: String, _ type: @escaping @autoclosure @Sendable () -> FieldType) {
      self.name = name
      makeType = type
    }

    /// What the name holds.
    package var type: FieldType { makeType() }
  }

  /// What the shape is called in messages, such as `PlanView`.
  package let name: String
  /// The fields in the order of their slots.
  package let fields: [Field]
  private let slots: [String: Int]

  /// A shape with these fields. Of two fields with one name, the first is found.
  package init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The slot of a name, or nil.
  func slot(of name: String) -> Int? { slots[name] }
}

/// What a field of one particular view holds.
@usableFromInline
package enum Value: Sendable {
  /// Nothing: an empty variable, a section that is passed over.
  case none
  case text(String)
  /// What a page says of its own; each program says it in its own language.
  case saying(Saying)
  case html([UInt8])
  case flag(Bool)
  case record(Record)
  case list([Record])

  /// Text, or nothing where there is none.
  package static func text(optional text: String?) -> Value { text.map { .text($0) } ?? .none }

  /// A saying, or nothing where there is none.
  package static func saying(optional saying: Saying?) -> Value {
    saying.map { .saying($0) } ?? .none
  }

  /// Whether a section of this value is shown.
  var isShown: Bool {
    switch self {
    case .none: false
    case .text(let text): !text.isEmpty
    case .saying(let saying): !saying.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .flag(let flag): flag
    case .record: true
    case .list(let list): !list.isEmpty
    }
  }
}

/// The values of a view, in the slots of its shape. Copies share their storage, so one record can
/// be part of ten thousand pages.
@usableFromInline
package struct Record: Sendable {
  /// One value for each field of the shape.
  package let values: [Value]

  /// A record of these values, in the order of the shape's fields.
  @usableFromInline
  package init(_ values: [Value]) { self.values = values }

  /// The value in a slot; none where the record is shorter than its shape.
  @inline(__always)
  subscript(slot: Int32) -> Value {
    let slot = Int(slot)
    return slot < values.count ? values[slot] : .none
  }
}
