internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// What a team found in one round, as tables, beside the round before.
struct RoundPage: SheetPage {
  let sheet: Sheet

  init(_ content: Round, _ page: PageContext) {
    var sheet = Sheet(on: page)
    let handbook = page.handbook
    let limit = page.settings.thresholds.smallestGroup
    let instrumentIndex = page.index.flatMap { index in
      content.instrument.flatMap { handbook.find($0, from: handbook.documents[index]) }
    }
    let before = page.index.flatMap { handbook.round(before: $0) }
    sheet.fact(.title(.kindInstrument), instrumentIndex.map { page.link(to: $0) })
    sheet.fact(.round, written: content.round)
    sheet.fact(.title(.dayWord), content.date?.value)
    sheet.fact(.asked, content.invited?.shown(by: limit).asked)
    sheet.fact(.roundBefore, before.map { page.link(to: $0) })
    if let instrumentIndex,
      let instrument = handbook.documents[instrumentIndex].as(Instrument.self)
    {
      let tables = RoundTables(
        round: content, instrument: instrument,
        before: before.flatMap { handbook.documents[$0].as(Round.self) },
        limit: limit)
      switch instrument.style {
      case .scale: tables.addScores(to: &sheet, on: page)
      case .levels: tables.addRatings(to: &sheet, on: page)
      case .sides:
        tables.addViews(
          to: &sheet, earlier: Self.earlier(than: page.index, handbook), on: page)
      case .criteria: tables.addCriteria(to: &sheet)
      case .counts: tables.addCounts(to: &sheet, on: page)
      }
    }
    self.sheet = sheet
  }

  /// How many earlier rounds the history of a track goes back to.
  private static let historyLimit = 12

  /// The rounds before a round, the last first.
  private static func earlier(than index: Int?, _ handbook: Handbook) -> [Round] {
    var rounds: [Round] = []
    var current = index
    while rounds.count < historyLimit, let round = current.flatMap({ handbook.round(before: $0) }) {
      if let value = handbook.documents[round].as(Round.self) { rounds.append(value) }
      current = round
    }
    return rounds
  }
}

/// The tables of a round.
struct RoundTables {
  let round: Round
  let instrument: Instrument
  /// The round before, where the reader may see one.
  let before: Round?
  /// How many people must have answered before a result is shown.
  let limit: GroupLimit

  /// The line above a table in which something is left out.
  var suppressionCaption: Saying { .smallGroups(limit.people) }

  /// The head of the column that compares with the round before.
  var sinceColumn: [SheetColumn] {
    before.map { [SheetColumn($0.date.map { .title(.sinceDayWord($0.value)) } ?? .change)] } ?? []
  }

  /// A change in words: `up 0.5`.
  static func words(ofChange change: Double) -> Saying {
    if change == 0 { return .asBefore }
    let number = Saying.number(change.magnitude, places: 1)
    return change > 0 ? .upBy(number) : .downBy(number)
  }
}

extension Headcount.Shown {
  /// How many people were asked.
  fileprivate var asked: Saying { number.map { .nPeople($0) } ?? .tooFewToShow }
}
