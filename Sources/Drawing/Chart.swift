package import Language
package import Text

/// A picture of numbers, days or ways, for people who see it and for people who don't. A chart knows
/// numbers and words, and nothing of handbooks.
package protocol Chart: Sendable {
  /// What the picture is of, in a few words.
  var title: Saying { get }
  /// What the picture says, in sentences made from the same data as the picture.
  func description(_ say: Say) -> String
  /// The picture as SVG, with classes and without styles of its own, in light, dark and print alike;
  /// nothing when there is nothing to draw.
  func svg(in setting: PictureSetting) -> Bytes
}

/// What a picture stands in.
package struct PictureSetting: Sendable {
  /// What begins the ids in it. It is unique on its page and holds a dot, so that no heading has the
  /// same.
  let id: String
  /// The style sheet of its parts, for what makes PDFs: there, the style of the page does not reach into
  /// pictures. Nil on pages that browsers show.
  let style: Bytes?
  /// Says words in the page's language.
  let say: Say

  /// A setting.
  package init(id: String, style: Bytes? = nil, say: @escaping Say) {
    self.id = id
    self.style = style
    self.say = say
  }
}

/// Words in a language; an author's as they are.
package typealias Say = @Sendable (Saying) -> String
