package import Text

/// A picture of numbers, days or ways, for people who see it and for people who don't. A chart knows
/// numbers and words, and nothing of handbooks.
package protocol Chart: Sendable {
  /// What the picture is of, in a few words.
  var title: String { get }
  /// What the picture says, in sentences made from the same data as the picture.
  var description: String { get }
  /// The picture as SVG, with classes and without styles, in light, dark and print alike; nothing
  /// when there is nothing to draw. `id` begins the ids in it; it is unique on its page and holds a
  /// dot, so that no heading has the same.
  func svg(id: String) -> Bytes
  /// Says in the page's language what the chart itself says in English, such as `today`, and what it
  /// was given of such words.
  var say: Say { get set }
}

/// Words in another language; those that it does not have as they stand.
package typealias Say = @Sendable (String) -> String
