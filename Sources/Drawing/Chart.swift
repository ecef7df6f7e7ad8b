package import Text

/// A picture of numbers, days or ways, for people who see it and for people who don't. A chart knows
/// numbers and words, and nothing of handbooks.
package protocol Chart: Sendable {
  /// What the picture is of, in a few words.
  var title: String { get }
  /// What the picture says, in sentences made from the same data as the picture.
  var description: String { get }
  /// The picture as SVG, with classes and without styles of its own, in light, dark and print alike;
  /// nothing when there is nothing to draw.
  func svg(in setting: PictureSetting) -> Bytes
  /// Says in the page's language what the chart itself says in English, such as `today`, and what it
  /// was given of such words.
  var say: Say { get set }
}

/// What a picture stands in.
package struct PictureSetting: Sendable {
  /// What begins the ids in it. It is unique on its page and holds a dot, so that no heading has the
  /// same.
  let id: String
  /// The style sheet of its parts, for what makes PDFs: there, the style of the page does not reach into
  /// pictures. Nil on pages that browsers show.
  let style: Bytes?

  /// A setting.
  package init(id: String, style: Bytes? = nil) {
    self.id = id
    self.style = style
  }
}

/// Words in another language; those that it does not have as they stand.
package typealias Say = @Sendable (String) -> String
