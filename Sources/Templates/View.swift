public import Language

/// A type that templates can show. The fields are declared once, as a `static let`:
///
/// ```swift
/// extension TeamCard: View {
///   static let fields = Fields<TeamCard>("TeamCard")
///     .text("title") { $0.title }
///     .flag("overdue") { $0.isOverdue }
///     .many("goals", GoalRow.self) { $0.goals }
/// }
/// ```
@usableFromInline
package protocol View: Sendable {
  /// The names that templates may use, and where their values come from. Must be the same object
  /// each time, hence a `static let`.
  static var fields: Fields<Self> { get }
  /// The view's values, read out once, ready to be rendered any number of times. Made from the
  /// fields; small views that pages hold by the dozen may make it by hand, in the fields' order.
  var record: Record { get }
}

extension View {
  /// What templates for this view are checked against.
  @usableFromInline
  package static var shape: Shape { fields.shape }

  @inlinable
  package var record: Record {
    let readers = Self.fields.readers
    return Record(
      [Value](unsafeUninitializedCapacity: readers.count) { values, count in
        for reader in readers {
          values.initializeElement(at: count, to: reader(self))
          count += 1
        }
      })
  }
}

/// The names of a view and how each value is read from it.
///
/// Its methods are inlinable, so that each is compiled for the view it reads: every value of every
/// page comes through here.
@usableFromInline
package struct Fields<V: View>: Sendable {
  let shape: Shape
  @usableFromInline
  let readers: [@Sendable (V) -> Value]

  /// No fields yet.
  ///
  /// - Parameter name: what messages call the view, usually the name of its type.
  package init(_ name: String) {
    shape = Shape(name, [])
    readers = []
  }

  private init(shape: Shape, readers: [@Sendable (V) -> Value]) {
    self.shape = shape
    self.readers = readers
  }

  /// The fields with one more, and how its value is read from a view.
  @usableFromInline
  package func adding(_ field: Shape.Field, _ read: @escaping @Sendable (V) -> Value) -> Self {
    Fields(shape: Shape(shape.name, shape.fields + [field]), readers: readers + [read])
  }

  /// Text. Nil and the empty text count as absent.
  @inlinable
  package func text(_ name: String, _ read: @escaping @Sendable (V) -> String?) -> Self {
    adding(Shape.Field(name, .text)) { view in read(view).map { .text($0) } ?? .none }
  }

  /// What the page says of its own, or an author's words, in the words of the page's language.
  @inlinable
  package func say(_ name: String, _ read: @escaping @Sendable (V) -> Saying?) -> Self {
    adding(Shape.Field(name, .text)) { view in read(view).map { .saying($0) } ?? .none }
  }

  /// Finished HTML, which must be safe to show as it stands. Nil and empty count as absent.
  @inlinable
  package func html(_ name: String, _ read: @escaping @Sendable (V) -> [UInt8]?) -> Self {
    adding(Shape.Field(name, .html)) { view in read(view).map { .html($0) } ?? .none }
  }

  /// Yes or no.
  @inlinable
  package func flag(_ name: String, _ read: @escaping @Sendable (V) -> Bool) -> Self {
    adding(Shape.Field(name, .flag)) { .flag(read($0)) }
  }

  /// One other view, or none.
  @inlinable
  package func one<Other: View>(
    _ name: String, _: Other.Type, _ read: @escaping @Sendable (V) -> Other?
  ) -> Self {
    adding(Shape.Field(name, .record(Other.shape))) { view in
      read(view).map { .record($0.record) } ?? .none
    }
  }

  /// One other view whose record was made before: shared, never copied.
  @inlinable
  package func one<Other: View>(
    _ name: String, _: Other.Type, record read: @escaping @Sendable (V) -> Record?
  ) -> Self {
    adding(Shape.Field(name, .record(Other.shape))) { view in
      read(view).map { .record($0) } ?? .none
    }
  }

  /// Any number of other views.
  @inlinable
  package func many<Other: View>(
    _ name: String, _: Other.Type, _ read: @escaping @Sendable (V) -> [Other]
  ) -> Self {
    adding(Shape.Field(name, .list(Other.shape))) { .list(read($0).map { $0.record }) }
  }

  /// Any number of other views whose records were made before: shared, never copied.
  @inlinable
  package func many<Other: View>(
    _ name: String, _: Other.Type, records read: @escaping @Sendable (V) -> [Record]
  ) -> Self {
    adding(Shape.Field(name, .list(Other.shape))) { .list(read($0)) }
  }
}
