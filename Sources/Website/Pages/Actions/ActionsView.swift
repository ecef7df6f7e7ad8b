internal import Blocks
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// Action items as pages show them: on their list, on the meeting that agreed on them or goes over them,
/// and on the progress page of their team.
struct ActionsView: Sendable {
  private let page: PageContext
  private let open: [PlacedAction]
  private let closed: [PlacedAction]
  private let overdue: Int

  init(_ actions: [PlacedAction], on page: PageContext) {
    let today = page.handbook.today
    self.page = page
    // The soonest first; what has no day comes last.
    open = actions.filter { $0.item.isOpen(on: today) }
      .sorted { ($0.day, $0.list, $0.number) < ($1.day, $1.list, $1.number) }
    closed = actions.filter { !$0.item.isOpen(on: today) }
      .sorted { ($1.closed, $0.list, $0.number) < ($0.closed, $1.list, $1.number) }
    overdue = open.count { $0.item.state(on: today) == .overdue }
  }

  /// How many of a list are open, past due and closed: `3 open · 1 past due · 5 done or dropped`.
  var summary: Saying? { summary(.nActionsOpen(open.count)) }

  private func summary(_ opening: Saying) -> Saying? {
    guard !open.isEmpty || !closed.isEmpty else { return nil }
    let parts: [Saying?] = [
      opening, overdue > 0 ? .nActionsOverdue(overdue) : nil,
      closed.isEmpty ? nil : .nActionsClosed(closed.count),
    ]
    return .joined(parts.compactMap(\.self), by: "\u{A0}· ")
  }

  /// The open ones; nothing where there are none.
  ///
  /// - Parameter isHere: whether the page is that of their list, so that each has its place there.
  func openOnes(isHere: Bool = false) -> BlockTree {
    guard !open.isEmpty else { return .list([Phrase]()) }
    let hasMeetings = open.contains { $0.meeting != nil }
    return .table(
      SheetTable(
        .openActions,
        [SheetColumn(.actionItem), SheetColumn(.who), SheetColumn(.due)]
          + (hasMeetings ? [SheetColumn(.agreedAt)] : []),
        open.map { action in
          SheetRow(
            [what(action, isHere: isHere), who(action), [due(action)].compactMap(\.self)]
              + (hasMeetings ? [meeting(action)] : []),
            anchor: isHere ? ActionItem.anchor(number: action.number) : nil)
        }))
  }

  /// How many of a team are open and closed, leading to their lists, and those that are past due.
  func inShort(seen: Sight) -> [BlockTree] {
    guard let summary = summary(.nActionsOpenHere(open.count, seen: seen)) else { return [] }
    let lists = Set((open + closed).map(\.list)).sorted()
    let today = page.handbook.today
    let late = open.filter { $0.item.state(on: today) == .overdue }
    // The heading above has the name of the one list that most teams have.
    let counts =
      lists.count == 1
      ? [Phrase(LinkView(label: summary, href: page.address(of: lists[0])))]
      : [Phrase(summary)] + lists.map { Phrase(page.link(to: $0)) }
    return [
      .text(counts),
      .list(
        late.map { action in
          var phrase = what(action, isHere: false)[0]
          phrase.note = .joined(
            [
              action.item.who.map { .written($0) },
              action.item.due.map { .daysOverdue($0.value.days(until: today)) },
            ].compactMap(\.self), by: ", ")
          return phrase
        }),
    ]
  }

  /// Those that were done or let go, the last first.
  var closedOnes: BlockTree {
    guard !closed.isEmpty else { return .list([Phrase]()) }
    return .table(
      SheetTable(
        .closedActions,
        [
          SheetColumn(.actionItem), SheetColumn(.who), SheetColumn(.state),
          SheetColumn(.title(.dayWord)),
        ],
        closed.map { action in
          SheetRow(
            [
              what(action, isHere: true), who(action),
              [Phrase(action.item.state(on: page.handbook.today).said)],
              (action.item.done ?? action.item.dropped).map { [Phrase($0.value)] } ?? [],
            ], anchor: ActionItem.anchor(number: action.number))
        }))
  }

  /// All of them with how far they are, as they were agreed.
  var asAgreed: BlockTree {
    let all = (open + closed).sorted { ($0.list, $0.number) < ($1.list, $1.number) }
    guard !all.isEmpty else { return .list([Phrase]()) }
    return .table(
      SheetTable(
        .actionItems,
        [SheetColumn(.actionItem), SheetColumn(.who), SheetColumn(.due), SheetColumn(.state)],
        all.map { action in
          SheetRow([
            what(action, isHere: false), who(action),
            action.item.due.map { [Phrase($0.value)] } ?? [],
            [Phrase(action.item.state(on: page.handbook.today).said)],
          ])
        }))
  }

  private func what(_ action: PlacedAction, isHere: Bool) -> [Phrase] {
    let words = Saying.written(action.item.what?.value ?? "")
    let note = action.item.note.map { Saying.written($0) }
    if isHere { return [Phrase(words, note: note)] }
    let href = page.address(
      of: action.list, fragment: ActionItem.anchor(number: action.number))
    return [Phrase(LinkView(label: words, href: href))]
  }

  private func who(_ action: PlacedAction) -> [Phrase] {
    [action.item.who].compactMap(\.self).written
  }

  private func due(_ action: PlacedAction) -> Phrase? {
    action.item.due.map { day in
      let late = day.value.days(until: page.handbook.today)
      return Phrase(day.value, note: late > 0 ? .daysOverdue(late) : nil)
    }
  }

  private func meeting(_ action: PlacedAction) -> [Phrase] {
    action.meeting.map { index in
      let meeting = page.handbook.documents[index].as(Meeting.self)
      let label = meeting?.start.map { Saying.day($0.value.date) } ?? .title(.kindMeeting)
      return [Phrase(LinkView(label: label, href: page.address(of: index)))]
    } ?? []
  }
}

extension PlacedAction {
  fileprivate var day: Int { item.due?.value.dayNumber ?? Int.max }
  fileprivate var closed: Int { (item.done ?? item.dropped)?.value.dayNumber ?? 0 }
}
