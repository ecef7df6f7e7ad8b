import Drawing
import Language
import Text

/// Sixty letters that no line can be broken in by their own will.
private let longText = "Verwaltungsmitbestimmungsvereinbarungsfortschrittsberichtete"

private let long = Saying.written(longText)

private func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(dayNumber: 0)
}

extension Samples {
  static let bars: [(String, Bars)] = [
    ("none", Bars(title: "Nothing", bars: [])),
    ("one", Bars(title: "One", bars: [.init("Council & teams", [.number(7)])])),
    ("zero", Bars(title: "Zero", bars: [.init("No one yet", [.number(0)])])),
    (
      "missing",
      Bars(
        title: "Missing",
        bars: [
          .init("Facilitating", [.number(12)]),
          .init("Interviewing", [.missing("too few to show")]),
          .init("Counting", [.number(.nan)]),
        ])
    ),
    (
      "negative",
      Bars(
        title: "Change",
        bars: [
          .init("Up", [.number(12.5)]), .init("Down", [.number(-40)]),
          .init("Unknown", [.missing("no number yet")]),
        ])
    ),
    (
      "all-negative",
      Bars(
        title: "Change",
        bars: [.init("Down", [.number(-3)]), .init("Unknown", [.missing("no number yet")])])
    ),
    (
      "pairs",
      Bars(
        title: "People by skill", series: ["October 2026", "April 2026"],
        bars: [
          .init("learning", [.number(9), .number(14)], group: "Facilitating"),
          .init("can teach it", [.number(8), .missing("too few to show")], group: "Facilitating"),
          .init("learning", [.number(6), .number(5)], group: "Interest-based problem solving"),
        ])
    ),
    (
      "long",
      Bars(
        title: "Long", series: [long, long],
        bars: [
          .init(long, [.number(1e15), .number(-1e15)], group: long),
          .init(long, [.missing(long), .number(.greatestFiniteMagnitude)], group: long),
        ])
    ),
  ]

  private static let start = Steps.Point(day("2025-09-01"), 20)
  private static let due = Steps.Point(day("2027-06-30"), 80)

  private static func steps(
    _ baseline: Steps.Point?, _ target: Steps.Point?, expected: [Steps.Point] = [],
    actual: [Steps.Point] = [], missing: [String] = [], unit: String = "%",
    today: String = "2026-11-22"
  ) -> Steps {
    Steps(
      title: "Classes <with> a mentor", unit: unit, baseline: baseline, target: target,
      expected: expected, actual: actual, missing: missing.map(day), today: day(today))
  }

  private static let halfway = [
    Steps.Point(day("2026-02-01"), 35), Steps.Point(day("2026-09-01"), 50),
  ]

  static let steps: [(String, Steps)] = [
    ("none", steps(nil, nil)),
    ("one", steps(nil, nil, actual: [.init(day("2026-11-22"), 5)])),
    ("target-only", steps(nil, due)),
    (
      "all",
      steps(
        start, due, expected: halfway,
        actual: [
          .init(day("2025-12-10"), 24), .init(day("2026-02-03"), 33),
          .init(day("2026-09-04"), 46),
        ])
    ),
    ("nothing-measured", steps(start, due, expected: halfway)),
    (
      "missing",
      steps(
        start, due, expected: halfway, actual: [.init(day("2026-02-03"), 33)],
        missing: ["2026-09-01", "2026-11-01"])
    ),
    (
      "negative",
      steps(
        .init(day("2026-08-15"), -3), .init(day("2026-10-15"), -12),
        actual: [.init(day("2026-09-30"), -5)], unit: " days")
    ),
    (
      "same",
      steps(
        .init(day("2026-08-15"), 5), .init(day("2027-06-15"), 5),
        actual: [.init(day("2026-09-30"), 5)])
    ),
    (
      "long",
      steps(
        .init(day("2026-08-15"), -1e15), .init(day("2036-06-15"), .greatestFiniteMagnitude),
        expected: [.init(day("2026-09-15"), .nan)],
        actual: [
          .init(day("2026-09-30"), -.greatestFiniteMagnitude), .init(day("2026-10-30"), 1e15),
        ],
        missing: (1...9).map { "2027-0\($0)-01" }, unit: " " + longText)
    ),
  ]

  private static let names: [Saying] = ["Emerging", "Accelerating", "Mastering"]

  static let grids: [(String, Grid)] = [
    ("none", Grid(title: "Nothing", columns: ["Trust"], rows: [])),
    ("one", Grid(title: "One", columns: ["Trust"], rows: [.init("1.A", [.init("3 of 5")])])),
    (
      "points",
      Grid(
        title: "Points in place", columns: ["Whole", "Trust", "Equity", "Communication", "All"],
        rows: [
          .init(
            "1.A Purpose & history",
            [
              .init("2 of 3", .share(2 / 3.0)), .init("0 of 3", .share(0)),
              .init("4 of 4", .share(1)), .init("1 of 5", .share(0.2)),
              .init("7 of 15", .share(7 / 15.0)),
            ]),
          .init(
            "1.B Direction",
            [
              .init("none"), .init("10 of 12", .share(10 / 12.0)), .init("none"), .init("none"),
              .init("10 of 12", .share(.nan)),
            ]),
        ])
    ),
    (
      "levels",
      Grid(
        title: "Components by level", columns: names,
        rows: (1...14).map { number in
          let level = number % 4
          return .init(
            "Component \(number)",
            (0..<3).map { place in
              place == level
                ? .init(names[place], .marked)
                : place == level + 1 ? .init("to reach", .aimed) : .init("")
            }, group: number < 5 ? "Focusing direction" : "Deepening learning")
        })
    ),
    (
      "missing",
      Grid(
        title: "Missing", columns: ["a", "b"],
        rows: [.init("Short of a cell", [.init("")]), .init("Empty", [])])
    ),
    (
      "negative",
      Grid(
        title: "Negative", columns: ["a", "b"],
        rows: [.init("Shares out of bounds", [.init("-4", .share(-4)), .init("12", .share(12))])])
    ),
    (
      "long",
      Grid(
        title: "Long", columns: [long, "b", long, "d", "e", "f", "g", long],
        rows: [.init(long, (0..<9).map { _ in .init(long, .marked) }, group: long)])
    ),
  ]

  private static let levels = [
    "Very Adversarial", "Adversarial", "Traditional", "Cooperative", "Partner",
  ]

  static let tracks: [(String, Track)] = [
    ("none", Track(title: "Nothing", levels: levels, markers: [])),
    ("one", Track(title: "One", levels: levels, markers: [.init("Labor", at: 2)])),
    (
      "apart",
      Track(
        title: "Where we are", levels: levels,
        markers: [.init("Teachers’ association", at: 1), .init("District management", at: 3)],
        gap: "two steps apart",
        history: [.init("May 4, 2026", [1, 3]), .init("October 20, 2025", [0, nil])])
    ),
    (
      "together",
      Track(
        title: "Where we are", levels: levels,
        markers: [.init("Labor", at: 4), .init("Management", at: 4)], gap: "at the same step",
        history: [.init("May 4, 2026", [4, 4])])
    ),
    (
      "missing",
      Track(
        title: "Where we are", levels: levels,
        markers: [.init("Labor", at: 0), .init("Management", at: nil), .init("Third", at: 9)])
    ),
    (
      "negative",
      Track(
        title: "Below", levels: levels, markers: [.init("Labor", at: -1)],
        history: [.init("x", [-1])])
    ),
    (
      "long",
      Track(
        title: "Long", levels: Array(repeating: longText, count: 5),
        markers: (0..<4).map { .init(long, at: $0 == 3 ? nil : 2) }, gap: long, unsaid: long,
        history: [.init(long, [0, 0, 0, 0, 0])])
    ),
  ]
}
