internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A theory of change: its five columns in the order in which they are read, and the same as a table.
struct TheoryPage: SheetPage {
  let sheet: Sheet
  /// The columns, for the contents list.
  let parts: [LinkView]

  init(_ content: Theory, _ page: PageContext) {
    var sheet = Sheet(on: page)
    if let first = content.firstYear {
      let last = SchoolYear(start: first.start + 4)
      sheet.fact(.covers, .theSchoolYears(first: .written(first.name), last: .written(last.name)))
      let year = SchoolYear(of: page.handbook.today).start - first.start + 1
      if (1...5).contains(year) { sheet.fact(.status, .yearOfFive(year)) }
    }
    let stations = TheoryStations(content, on: page)
    let columns = stations.all
    sheet.section("columns", .fromWhatWeBelieveToWhatWill, [.stations(columns)])
    sheet.section("today", .whereItStandsToday, [.figure(stations.figure)])
    parts =
      columns.map { LinkView(label: $0.title, href: "#\($0.anchor)") }
      + Part.link("today", .whereItStandsToday)
    self.sheet = sheet
  }

  static func facts(of content: Theory, in handbook: Handbook) -> [Saying] {
    content.firstYear.map {
      [
        .nameToName(
          from: .written($0.name), to: .written(SchoolYear(start: $0.start + 4).name))
      ]
    } ?? []
  }
}
