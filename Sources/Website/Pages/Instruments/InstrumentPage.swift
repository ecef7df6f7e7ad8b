internal import FrontMatter
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// A blank instrument: what is looked at, what its levels or ends stand for, and the rounds that the
/// reader may see.
struct InstrumentPage: SheetPage {
  let sheet: Sheet

  init(_ content: Instrument, _ page: PageContext) {
    var sheet = Sheet(on: page)
    sheet.lead(written: content.purpose)
    sheet.fact(.howItWorks, content.style.meaning)
    if content.style == .scale {
      sheet.fact(.scale, .scaleFromTo(high: content.bounds.high, low: content.bounds.low))
    }
    sheet.fact(.repeated, content.everyMonths.map { $0 == 1 ? .everyMonth : .everyNMonths($0) })
    if content.style.hasLevels {
      sheet.section("levels", .levels, [.table(Self.levels(content))])
    }
    if content.style != .sides {
      sheet.section("dimensions", content.style.heading, parts: Self.dimensions(content))
    }
    sheet.section("rounds", .rounds, [.list(Self.rounds(page))])
    self.sheet = sheet
  }

  static func facts(of content: Instrument, in handbook: Handbook) -> [Saying] {
    [
      content.style.counted(
        content.style == .sides ? content.levels.count : content.dimensions.count)
    ]
  }

  private static func levels(_ content: Instrument) -> SheetTable {
    SheetTable(
      .theLevelsTheLowestFirst, [SheetColumn(.level), SheetColumn(.whatItMeans)],
      content.levels.map { SheetRow([.written($0.name ?? ""), .written($0.meaning ?? "")]) })
  }

  /// A table for each group of dimensions, in the order of the groups' first dimensions.
  private static func dimensions(_ content: Instrument) -> [SheetSection] {
    InstrumentGroup.all(of: content).map { group in
      SheetSection(
        "group.\(group.id)", group.name.map { .written($0) } ?? content.style.all,
        [.table(table(group.places, of: content, called: group.name))])
    }
  }

  private static func table(
    _ places: [Int], of content: Instrument, called name: String?
  ) -> SheetTable {
    let rows = places.map { ($0, content.dimensions[$0]) }
    let label = name.map { .written($0) } ?? content.style.heading
    func row(_ place: Int, _ cells: [[Phrase]]) -> SheetRow {
      let dimension = content.dimensions[place]
      return SheetRow(
        [[Phrase(.written(dimension.name ?? ""))]] + cells,
        anchor: dimension.anchor(number: place + 1))
    }
    switch content.style {
    case .scale:
      let (low, high) = content.bounds
      return SheetTable(
        label,
        [SheetColumn(.dimension), SheetColumn(.nMeans(low)), SheetColumn(.nMeans(high))],
        rows.map { place, dimension in
          row(place, [[dimension.low], [dimension.high]].map { $0.compactMap(\.self).written })
        })
    case .levels:
      return SheetTable(
        label,
        [SheetColumn(.component)] + content.levels.map { SheetColumn(.written($0.name ?? "")) },
        rows.map { place, dimension in
          row(
            place,
            content.levels.map { level in
              dimension.descriptors.pairs.filter { $0.key == level.id?.value }.map {
                Phrase(.written($0.value))
              }
            })
        })
    case .criteria, .counts, .sides:
      return SheetTable(
        label,
        [
          SheetColumn(content.style == .counts ? .skill : .criterion),
          SheetColumn(.whatToAsk),
        ], rows.map { place, dimension in row(place, [dimension.questions.written]) })
    }
  }

  /// The rounds that were held with the instrument and that readers may see, the last first.
  private static func rounds(_ page: PageContext) -> [Phrase] {
    guard let index = page.index else { return [] }
    let handbook = page.handbook
    return handbook.mentions(of: index, by: Round.self)
      .filter { round in
        round.value.instrument.flatMap { handbook.find($0, from: handbook.documents[round.index]) }
          == index
      }
      .sorted {
        ($1.value.date?.value.dayNumber ?? 0, $0.index)
          < ($0.value.date?.value.dayNumber ?? 0, $1.index)
      }
      .map { round in
        let team = handbook.team(ofDocument: round.index).map {
          Saying.written(handbook.documents[$0].title)
        }
        let notes = [team, round.value.date.map { .day($0.value) }].compactMap(\.self)
        return Phrase(page.link(to: round.index, note: .joined(notes, by: ", ")))
      }
  }
}

/// Dimensions that stand together, by their places.
struct InstrumentGroup {
  /// The group's name as an id.
  let id: String
  let name: String?
  var places: [Int]

  /// The groups of an instrument, in the order of their first dimensions.
  static func all(of instrument: Instrument) -> [InstrumentGroup] {
    var groups: [InstrumentGroup] = []
    var known: [String: Int] = [:]
    for (place, dimension) in instrument.dimensions.enumerated() {
      if let group = known[dimension.group ?? ""] {
        groups[group].places.append(place)
      } else {
        known[dimension.group ?? ""] = groups.count
        groups.append(
          InstrumentGroup(id: "\(groups.count + 1)", name: dimension.group, places: [place]))
      }
    }
    return groups
  }
}

extension InstrumentPage {
  static let prints: Set<PrintMatter> = [.form]
}
