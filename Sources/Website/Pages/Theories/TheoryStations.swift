internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

/// The five columns of a theory of change, each with its own meaning, in the order in which they are
/// read, and the same as a table.
///
/// Source: Resource guidebook for labor-management partnerships, component 1.B.
struct TheoryStations {
  private let content: Theory
  private let page: PageContext
  /// The number of each activity, by its id.
  private let numbers: [String: Int]

  init(_ content: Theory, on page: PageContext) {
    self.content = content
    self.page = page
    numbers = Dictionary(
      content.activities.enumerated().compactMap { place, activity in
        activity.id.map { ($0.value, place + 1) }
      }
    ) { first, _ in first }
  }

  // MARK: Columns

  /// The columns.
  var all: [Station] {
    [
      Station(
        anchor: "part.beliefs", title: .numbered(1, .beliefs), meaning: .beliefsMeaning,
        groups: groups(
          Station.Group(entries: content.beliefs.map { Station.Entry(text: .written($0)) }))),
      Station(
        anchor: "part.resources", title: .numbered(2, .kindsResource), meaning: .resourcesMeaning,
        groups: content.resources.sorts.flatMap { sort in
          groups(
            Station.Group(
              anchor: "part.resources.\(sort.id)", title: sort.said,
              entries: sort.entries.map { Station.Entry(text: .written($0)) }))
        }),
      Station(
        anchor: "part.activities", title: .numbered(3, .activities), meaning: .activitiesMeaning,
        groups: groups(
          Station.Group(
            entries: content.activities.enumerated().map { place, activity in
              Station.Entry(
                text: .written("\(place + 1). \(activity.text)"), anchor: activity.anchor)
            }))),
      Station(
        anchor: "part.outputs", title: .numbered(4, .outputs), meaning: .outputsMeaning,
        groups: groups(Station.Group(entries: content.outputs.map(entry(of:))))),
      Station(
        anchor: "part.impact", title: .numbered(5, .impact), meaning: .impactMeaning,
        groups: TheoryImpact.Horizon.allCases.flatMap { horizon in
          groups(
            Station.Group(
              anchor: "part.impact.\(horizon.rawValue)", title: title(of: horizon),
              entries: content.impact.filter { $0.horizon == horizon }.map(entry(of:))))
        }),
    ]
  }

  /// A group, unless nothing stands in it.
  private func groups(_ group: Station.Group) -> [Station.Group] {
    group.entries.isEmpty ? [] : [group]
  }

  private func entry(of output: TheoryOutput) -> Station.Entry {
    let cause = output.activity.flatMap { id in
      numbers[id.value].map { number in
        Phrase(
          LinkView(
            label: .fromActivity(number),
            href: content.activities[number - 1].anchor.map { "#\($0)" }))
      }
    }
    return Station.Entry(text: .written(output.text?.value ?? ""), notes: cause.map { [$0] } ?? [])
  }

  private func entry(of impact: TheoryImpact) -> Station.Entry {
    var notes = [
      Phrase(
        impact.indicator.map { .noticedBy(.written($0)) } ?? .sentence(.title(.noIndicatorYetWord)))
    ]
    if let plan = page.link(to: impact.goal) { notes.append(Phrase(plan)) }
    return Station.Entry(text: .written(impact.text?.value ?? ""), notes: notes)
  }

  /// A horizon with its years: `Years 2 and 3 (2027–28 and 2028–29)`.
  private func title(of horizon: TheoryImpact.Horizon) -> Saying {
    let numbers = horizon.years.map { Saying.count($0) }
    let label: Saying =
      horizon.years.count == 1 ? .yearN(numbers[0]) : .yearsN(numbers)
    guard let first = content.firstYear else { return label }
    let names = horizon.years.map {
      Saying.written(SchoolYear(start: first.start + $0 - 1).name)
    }
    return .joined([label, .inParentheses(.list(names))], by: " ")
  }

  // MARK: Table

  /// The same as a table, with a line about where it stands today.
  var figure: Figure {
    var rows: [SheetRow] = content.beliefs.map { row(.beliefs, nil, .written($0)) }
    for sort in content.resources.sorts {
      rows += sort.entries.map { row(.kindsResource, sort.said, .written($0)) }
    }
    for (place, activity) in content.activities.enumerated() {
      rows.append(row(.activities, nil, .written("\(place + 1). \(activity.text)")))
    }
    for output in content.outputs {
      let number = output.activity.flatMap { numbers[$0.value] }
      rows.append(
        row(
          .outputs, nil, .written(output.text?.value ?? ""), number.map { .fromActivity($0) }))
    }
    for horizon in TheoryImpact.Horizon.allCases {
      for impact in content.impact where impact.horizon == horizon {
        rows.append(
          row(
            .impact, title(of: horizon), .written(impact.text?.value ?? ""),
            impact.indicator.map { .written($0) } ?? .noIndicatorYetWord))
      }
    }
    return Figure(
      "columns", headline: headline,
      subtitle: .theFiveColumnsAsATableIn,
      drawing: nil,
      table: SheetTable(
        .theFiveColumns,
        [Saying.column, .part, .whatStandsThere, .followsFrom].map {
          SheetColumn($0)
        }, rows), isSaidBeside: true, on: page)
  }

  private func row(
    _ column: Saying, _ part: Saying?, _ text: Saying, _ note: Saying? = nil
  ) -> SheetRow {
    SheetRow([column, part ?? .written(""), text, note ?? .written("")])
  }

  /// Which year it is, and what is expected now.
  private var headline: Saying {
    guard let first = content.firstYear else { return .firstYearUnknown }
    let year = SchoolYear(of: page.handbook.today).start - first.start + 1
    guard year >= 1 else { return .firstYearIs(.written(first.name)) }
    guard let horizon = TheoryImpact.Horizon.allCases.first(where: { $0.years.contains(year) })
    else { return .fiveYearsEnded(.written(SchoolYear(start: first.start + 4).name)) }
    let due = content.impact.count { $0.horizon == horizon }
    let until = SchoolYear(start: first.start + horizon.years.upperBound - 1).name
    return .joined(
      [
        .thisIsYear(year),
        .impactsExpected(due: due, impacts: .nImpacts(content.impact.count), year: .written(until)),
      ], by: " ")
  }
}
