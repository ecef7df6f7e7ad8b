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
        anchor: "part.beliefs", title: "1. Beliefs",
        meaning: "What we take to be true; everything else rests on it.",
        groups: groups(
          Station.Group(entries: content.beliefs.map { Station.Entry(text: .label($0)) }))),
      Station(
        anchor: "part.resources", title: "2. Resources", meaning: "What we have to work with.",
        groups: content.resources.sorts.flatMap { sort in
          groups(
            Station.Group(
              anchor: "part.resources.\(sort.id)", title: .label(sort.name),
              entries: sort.entries.map { Station.Entry(text: .label($0)) }))
        }),
      Station(
        anchor: "part.activities", title: "3. Activities", meaning: "What we do with it.",
        groups: groups(
          Station.Group(
            entries: content.activities.enumerated().map { place, activity in
              Station.Entry(text: "\(place + 1). \(activity.text)", anchor: activity.anchor)
            }))),
      Station(
        anchor: "part.outputs", title: "4. Outputs",
        meaning: "What is there as soon as each activity is done.",
        groups: groups(Station.Group(entries: content.outputs.map(entry(of:))))),
      Station(
        anchor: "part.impact", title: "5. Impact",
        meaning: "What will be better, when, and how we will notice.",
        groups: TheoryImpact.Horizon.allCases.flatMap { horizon in
          groups(
            Station.Group(
              anchor: "part.impact.\(horizon.rawValue)", title: .label(title(of: horizon)),
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
            label: "from activity \(number)",
            href: content.activities[number - 1].anchor.map { "#\($0)" }))
      }
    }
    return Station.Entry(text: .written(output.text?.value ?? ""), notes: cause.map { [$0] } ?? [])
  }

  private func entry(of impact: TheoryImpact) -> Station.Entry {
    var notes = [Phrase(impact.indicator.map { "We notice it by \($0)." } ?? "No indicator yet.")]
    if let plan = page.link(to: impact.goal) { notes.append(Phrase(plan)) }
    return Station.Entry(text: .written(impact.text?.value ?? ""), notes: notes)
  }

  /// A horizon with its years: `Years 2 and 3 (2027–28 and 2028–29)`.
  private func title(of horizon: TheoryImpact.Horizon) -> String {
    let numbers = horizon.years.map { "\($0)" }.joinedInWords()
    let label = "\(horizon.years.count == 1 ? "Year" : "Years") \(numbers)"
    guard let first = content.firstYear else { return label }
    let names = horizon.years.map { SchoolYear(start: first.start + $0 - 1).name }
    return "\(label) (\(names.joinedInWords()))"
  }

  // MARK: Table

  /// The same as a table, with a line about where it stands today.
  var figure: Figure {
    var rows: [SheetRow] = content.beliefs.map { row("Beliefs", "", $0) }
    for sort in content.resources.sorts {
      rows += sort.entries.map { row("Resources", sort.name, $0) }
    }
    for (place, activity) in content.activities.enumerated() {
      rows.append(row("Activities", "", "\(place + 1). \(activity.text)"))
    }
    for output in content.outputs {
      let number = output.activity.flatMap { numbers[$0.value] }
      rows.append(
        row("Outputs", "", output.text?.value ?? "", number.map { "from activity \($0)" } ?? ""))
    }
    for horizon in TheoryImpact.Horizon.allCases {
      for impact in content.impact where impact.horizon == horizon {
        rows.append(
          row(
            "Impact", title(of: horizon), impact.text?.value ?? "",
            impact.indicator ?? "no indicator yet"))
      }
    }
    return Figure(
      "columns", headline: .label(headline),
      subtitle: .theFiveColumnsAsATableIn,
      drawing: nil,
      table: SheetTable(
        .theFiveColumns,
        ["Column", "Part", "What stands there", "Follows from, or is noticed by"].map {
          SheetColumn($0)
        }, rows), isSaidBeside: true, on: page)
  }

  private func row(_ column: String, _ part: String, _ text: String, _ note: String = "")
    -> SheetRow
  {
    SheetRow([column, part, text, note])
  }

  /// Which year it is, and what is expected now.
  private var headline: String {
    guard let first = content.firstYear else { return "The first year is not named yet." }
    let year = SchoolYear(of: page.handbook.today).start - first.start + 1
    guard year >= 1 else { return "Year 1 is \(first.name)." }
    guard let horizon = TheoryImpact.Horizon.allCases.first(where: { $0.years.contains(year) })
    else { return "The five years ended with \(SchoolYear(start: first.start + 4).name)." }
    let due = content.impact.count { $0.horizon == horizon }
    let until = SchoolYear(start: first.start + horizon.years.upperBound - 1).name
    return
      "This is year \(year) of 5. Of \(content.impact.count.counted("impact")), \(due) \(due == 1 ? "is" : "are") expected by the end of \(until)."
  }
}
