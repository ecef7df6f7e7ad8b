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

  package var url: WebAddress?
  package var about: String?
  package var event: String?
  package var recordedOn: CalendarDate?
  package var length: String?
  package var captions: Located<Captions>?
  package var transcript: WebAddress?

  package init() {}

  package static let info = KindInfo(
    "video", folder: "videos", area: .library, visibility: .public)

  package static let schema = Schema<Video>([
    Field("url", \.url, "Its address on the web.", required: true),
    Field("about", \.about, "What it shows, in a sentence; the text's beginning when left out."),
    Field("event", \.event, "Where it was recorded: a meeting, a convening."),
    Field("recorded_on", \.recordedOn, "The day it was recorded."),
    Field("length", \.length, "How long it takes, such as `12 minutes`."),
    Field(
      "captions", \.captions,
      "Whether it has captions: `yes`, `no` or `unknown` (the default)."),
    Field(
      "transcript", \.transcript,
      "The address of a written version; it can also be in the text of the document."),
  ])

  package var summary: String? { about }

  package static let checks: [Check<Video>] = [.videoCaptions]
}
