internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates

/// A recording, with where it is watched and whether it can be followed without sound.
struct VideoPage: SheetPage {
  let sheet: Sheet

  init(_ content: Video, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.about)
    sheet.fact(.watchItAt, content.url.map { LinkView($0) })
    sheet.fact(.recordedAt, written: content.event)
    sheet.fact(.recordedOn, content.recordedOn)
    sheet.fact(.length, written: content.length)
    sheet.fact(.captions, (content.captions?.value ?? .unknown).said)
    sheet.fact(.inWriting, content.transcript.map { LinkView($0) })
    self.sheet = sheet
  }

  static func facts(of content: Video, in handbook: Handbook) -> [Saying] {
    [content.length].compactMap(\.self).map { .written($0) }
      + [(content.captions?.value ?? .unknown).said]
  }

  static func place(of content: Video, in document: Document) -> IndexPlace {
    IndexPlace(group: content.event.map { .written($0) }, name: document.title.lowercased())
  }
}
