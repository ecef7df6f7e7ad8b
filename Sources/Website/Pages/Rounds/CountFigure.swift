internal import Drawing
internal import FrontMatter
internal import Handbook
internal import Language
internal import Text

extension RoundTables {
  /// The numbers of people at a level of a skill in this round and the one before; nil where they
  /// are not shown.
  private struct Level {
    let name: Saying
    let now: Int?
    /// Nil when there is no round before, or it does not have the skill.
    let before: Int??
  }

  /// For each skill how many people are at each level, with what would give people away left out.
  func addCounts(to sheet: inout Sheet, on page: PageContext) {
    let skills = self.skills
    let series = self.series
    let bars = zip(instrument.dimensions, skills).flatMap { dimension, levels in
      levels.dropLast().map { level in
        Bars.Bar(
          level.name,
          [Self.value(level.now)] + (series.count > 1 ? [Self.value(level.before)] : []),
          group: (dimension.name ?? dimension.id?.value).map { .written($0) })
      }
    }
    let rows = zip(instrument.dimensions, skills).enumerated().flatMap { number, skill in
      skill.1.enumerated().map { place, level in
        SheetRow(
          [.written(skill.0.name ?? skill.0.id?.value ?? ""), level.name, Self.words(level.now)]
            + (series.count > 1 ? [Self.words(level.before)] : []),
          anchor: place == 0 ? skill.0.anchor(number: number + 1) : nil)
      }
    }
    let hasHidden = skills.joined().contains { $0.now == nil || $0.before == .some(nil) }
    let columns =
      [SheetColumn(.skill), SheetColumn(.level)]
      + series.map { SheetColumn($0, isNumber: true) }
    sheet.section(
      "results", .results,
      [
        .figure(
          Figure(
            "skills", headline: headline(skills),
            subtitle: .peopleAtEachLevelOfASkill,
            drawing: Bars(title: .peopleBySkillAndLevel, series: series, bars: bars),
            table: SheetTable(
              .peopleBySkillAndLevel, columns, rows,
              caption: hasHidden ? suppressionCaption : nil), on: page))
      ])
  }

  /// The rounds that are compared, by their days.
  private var series: [Saying] {
    [round.date.map { .day($0.value) } ?? .thisRound]
      + (before.map { [$0.date.map { .day($0.value) } ?? .theRoundBefore] } ?? [])
  }

  /// For each skill its levels, and all people together at the end.
  private var skills: [[Level]] {
    let levels = instrument.levels.compactMap { $0.id?.value }
    let (answers, earlier) = (Self.counts(of: round), before.map { Self.counts(of: $0) })
    return instrument.dimensions.map { dimension in
      let id = dimension.id?.value ?? ""
      let now = (answers[id] ?? LevelCounts()).shown(at: levels, by: limit)
      let then = earlier.flatMap { $0[id] }.map { $0.shown(at: levels, by: limit) }
      return instrument.levels.enumerated().map { place, level in
        Level(
          name: .written(level.name ?? ""),
          now: now.levels.indices.contains(place) ? now.levels[place] : nil,
          before: then.map { $0.levels.indices.contains(place) ? $0.levels[place] : nil })
      } + [Level(name: .allTogether, now: now.total, before: then.map { $0.total })]
    }
  }

  private static func counts(of round: Round) -> [String: LevelCounts] {
    Dictionary(round.counts.pairs.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private static func words(_ count: Int?) -> Saying { count.map { .count($0) } ?? .tooFewToShow }

  private static func words(_ count: Int??) -> Saying { count.map { words($0) } ?? .notAsked }

  private static func value(_ count: Int?) -> Bars.Value {
    count.map { .number(Double($0)) } ?? .missing(.tooFewToShow)
  }

  private static func value(_ count: Int??) -> Bars.Value {
    count.map { value($0) } ?? .missing(.notAsked)
  }

  /// At how many skills more people are at the highest level than before; without a round before,
  /// which level has most people.
  private func headline(_ skills: [[Level]]) -> Saying {
    let highest = skills.compactMap { $0.dropLast().last }
    let pairs = highest.compactMap { level in
      level.now.flatMap { now in (level.before ?? nil).map { (now, $0) } }
    }
    if let name = highest.first?.name, !pairs.isEmpty {
      let more = pairs.count { $0.0 > $0.1 }
      return .morePeopleAt(more, level: name, skills: .nSkills(pairs.count))
    }
    let most = skills.compactMap { levels in
      levels.dropLast().filter { $0.now != nil }.max { ($0.now ?? 0) < ($1.now ?? 0) }?.name
    }
    guard
      let level = most.max(by: { one, other in
        most.count { $0 == one } < most.count { $0 == other }
      })
    else { return .tooFewPeople }
    let count = most.count { $0 == level }
    return .mostFrequentAnswer(count, level: level, skills: .nSkills(skills.count))
  }
}
