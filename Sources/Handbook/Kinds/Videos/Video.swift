package import FrontMatter
package import Language
package import Text

/// A recording to watch.
///
/// Source: Resource guidebook for labor-management partnerships, “Videos”.
package struct Video: Kind {
  /// Whether a video can be followed without sound.
  package enum Captions: String, Choice {
    case yes, no, unknown

    /// The same in words.
    package var said: Saying {
      switch self {
      case .yes: .withCaptions
      case .no: .noCaptions
      case .unknown: .captionsUnknown
      }
    }
  }

  @Field("Its address on the web.", required: true) package var url: WebAddress?
  @Field("What it shows, in a sentence; the text's beginning when left out.")
  package var about: String?
  @Field("Where it was recorded: a meeting, a convening.") package var event: String?
  @Field("The day it was recorded.") package var recordedOn: CalendarDate?
  @Field("How long it takes, such as `12 minutes`.") package var length: String?
  @Field("Whether it has captions: `yes`, `no` or `unknown` (the default).")
  package var captions: Located<Captions>?
  @Field("The address of a written version; it can also be in the text of the document.")
  package var transcript: WebAddress?

  package init() {}

  package static let info = KindInfo(
    "video", folder: "videos", area: .library, visibility: .public)

  package static let schema = Schema(Video.self)

  package var summary: String? { about }

  package static let checks: [Check<Video>] = [.videoCaptions]
}
