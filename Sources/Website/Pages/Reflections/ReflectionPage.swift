internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A reflection: three boxes, a look back in four answers, or both.
struct ReflectionPage: SheetPage {
  let sheet: Sheet

  init(_ content: Reflection, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.fact(.title(.dayWord), content.date)
    sheet.fact(.about, page.link(to: content.about))
    if let boxes = content.boxes {
      sheet.section(
        "build", .box1BuildUponWhatWorks, [Self.table(.title(.keepWord), boxes.build, page)])
      sheet.section(
        "abandon", .box2AbandonWhatIsInTheWay, [Self.table(.stop, boxes.abandon, page)])
      sheet.section(
        "create", .box3CreateTheFuture, [Self.table(.begin, boxes.create, page)])
    }
    if let review = content.aar {
      let answers = [
        ("expected", Saying.whatWasExpected, review.expected),
        ("occurred", .whatOccurred, review.occurred),
        ("well", .whatWentWell, review.wellWhy),
        ("improve", .whatToImprove, review.improveHow),
      ]
      sheet.section(
        "review", .afterActionReview,
        parts: answers.map { id, title, text in
          SheetSection("review.\(id)", title, [.text(written: text)])
        })
    }
    self.sheet = sheet
  }

  static func facts(of content: Reflection, in handbook: Handbook) -> [Saying] {
    let points = content.boxes?.all.count ?? 0
    return points > 0 ? [.nPoints(.count(points))] : []
  }

  private static func table(
    _ verb: Saying, _ items: [BoxItem], _ page: PageContext
  ) -> BlockTree {
    .table(
      SheetTable(
        .boxTable(verb),
        [
          SheetColumn(verb), SheetColumn(.whatItBecomes),
          SheetColumn(.whoTakesItFurther),
        ],
        items.map { item in
          SheetRow([
            [item.text?.value].compactMap(\.self).written,
            item.becomes.map { phrases(for: $0, page) } ?? [],
            [item.owner].compactMap(\.self).written,
          ])
        }))
  }

  /// What a point becomes: a document by its id, or words; nothing for a document that readers may
  /// not see.
  private static func phrases(for next: String, _ page: PageContext) -> [Phrase] {
    guard let index = page.index else { return [Phrase(.written(next))] }
    let document = page.handbook.documents[index]
    if let target = page.handbook.find(anyNamed: next, from: document) {
      return [Phrase(page.link(to: target))]
    }
    return page.handbook.isWithheld(anyNamed: next, from: document) ? [] : [Phrase(.written(next))]
  }
}
