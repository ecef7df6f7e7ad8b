internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A list of action items: what is open first, then what was done or let go.
struct ActionListPage: SheetPage {
  let sheet: Sheet

  init(_ content: ActionList, _ page: PageContext) {
    var sheet = Sheet(on: page)
    guard let index = page.index else {
      self.sheet = sheet
      return
    }
    let actions = ActionsView(page.handbook.actions(of: content, at: index), on: page)
    sheet.lead = actions.summary
    sheet.section("open", .openActions, [actions.openOnes(isHere: true)])
    sheet.section("closed", .closedActions, [actions.closedOnes])
    self.sheet = sheet
  }

  static func facts(of content: ActionList, in handbook: Handbook) -> [Saying] {
    let open = content.items.count { $0.isOpen(on: handbook.today) }
    return content.items.isEmpty ? [] : [.nActionsOpen(open)]
  }

  /// An open item stands on its day; one that is done or let go is crossed out.
  static func days(
    of list: ActionList, in document: Document, of handbook: Handbook
  ) -> [CalendarEntry?] {
    list.items.enumerated().map { place, item in
      item.what.flatMap { what in
        .day(
          "action-\(place + 1)", item.due?.value, .action, .actionDue(.written(what.value)),
          details: item.who.map { [.written($0)] } ?? [],
          isCanceled: !item.isOpen(on: handbook.today))
      }
    }
  }

  static let dataSets: [DataSet] = [.actionItems]
}

extension DataSet {
  fileprivate static let actionItems = DataSet(
    "action-items", "Action items",
    "Everything that someone agreed to do, with how far it is on the day of this edition.",
    DataColumns<EntryRow<ActionList, ActionItem>>()
      .whole("list", "the list")
      .count("number", of: nil, "Its place in the list, from 1.") { $0.number }
      .text("what", "What is to be done.") { $0.entry.what?.value }
      .text("who", "Who does it, by role.") { $0.entry.who }
      .day("due", "The day by which it is done.") { $0.entry.due?.value }
      .choice("state", ActionItem.State.self, "How far it is.") {
        $0.entry.state(on: $0.source.handbook.today)
      }
      .day("done", "The day on which it was done.") { $0.entry.done?.value }
      .day("dropped", "The day on which the team let it go.") { $0.entry.dropped?.value }
      .page("meeting", "The page of the meeting at which it was agreed.") {
        $0.source.page(of: $0.entry.meeting)
      }
      .text("note", "What came of it, or what stands in the way.") { $0.entry.note }
  ) { EntryRow<ActionList, ActionItem>.all(of: $0) { $0.value.items } }
}
