import Drawing
import Language

/// Sixty letters that no line can be broken in by their own will.
private let longText = "Verwaltungsmitbestimmungsvereinbarungsfortschrittsberichtete"
private let longWord = Saying.written(longText)

extension Samples {
  static let strips: [(String, Strips)] = [
    ("none", strips([])),
    ("one", strips([trust(.init(median: 4, low: 4, high: 4, count: 7))])),
    (
      "two-rounds",
      strips([
        trust(.init(median: 5.5, low: 2, high: 7, count: 9, earlier: 5, change: "up 0.5")),
        trust(.init(median: 4, low: 1, high: 6, count: 9, earlier: 4, change: "as before")),
        trust(.init(median: 1, low: 1, high: 2, count: 9, earlier: 7, change: "down 6")),
      ])
    ),
    ("missing", strips([trust(nil), trust(.init(median: 3, low: 2, high: 7, count: 5))])),
    (
      "negative",
      strips(
        [trust(.init(median: -1.5, low: -3, high: 2, count: 8, earlier: -3, change: "up 1.5"))],
        scale: -3...3)
    ),
    (
      "long",
      strips(
        [
          Strips.Strip(
            longWord, from: longWord, to: longWord,
            scores: .init(median: 7, low: 1, high: 7, count: 9, earlier: 1, change: longWord),
            absence: ""),
          Strips.Strip(longWord, from: longWord, to: "Firm", scores: nil, absence: longWord),
        ], before: longWord)
    ),
  ]

  private static func strips(
    _ strips: [Strips.Strip], scale: ClosedRange<Int> = 1...7,
    before: Saying = "median on October 21, 2025"
  ) -> Strips {
    Strips(title: "Scores <by> dimension", scale: scale, earlierLabel: before, strips: strips)
  }

  private static func trust(_ scores: Strips.Scores?) -> Strips.Strip {
    Strips.Strip(
      "Trust & conflict", from: "Little, and conflicts are hidden",
      to: "Much, and conflicts are worked through", scores: scores, absence: "too few to show")
  }

  static let multiples: [(String, SmallMultiples)] = [
    ("none", SmallMultiples(title: "Nothing", unit: "%", panels: [])),
    ("one", multiples([.init(nil, periods: ["2026"], series: [.init("all", [.value(86)])])])),
    (
      "missing",
      multiples([
        panel(
          "By group",
          .init("all", [.value(48), .value(52), .value(57)], isReference: true),
          .init("teachers", [.value(51), .missing("too few to show"), .value(61)]),
          .init("bus garage", [.missing("too few to show"), .value(40), .missing("no number")]),
          .init("kitchen", Array(repeating: .missing("too few to show"), count: 3)))
      ])
    ),
    (
      "negative",
      multiples([
        panel("Change", .init("all", [.value(-12), .value(3), .value(-4.5)])),
        panel("Below", .init("all", [.value(-2), .value(-1), .value(-3)])),
      ])
    ),
    (
      "four-in-one-place",
      multiples([
        panel(
          "Close together", .init("first", [.value(80), .value(81), .value(82)]),
          .init("second", [.value(81), .value(81), .value(82)]),
          .init("third", [.value(82), .value(81), .value(82)]),
          .init("fourth", [.value(83), .value(81), .value(82)]),
          .init("fifth is one too many", [.value(84), .value(81), .value(82)]))
      ])
    ),
    (
      "long",
      multiples(
        [
          .init(
            longWord, periods: [longText, "Fall", longText],
            series: [
              .init(longWord, [.value(1_234_567), .value(0), .value(999_999)]),
              .init(.written(longText + "er"), [.value(1), .value(2), .missing(longWord)]),
            ])
        ], unit: longWord)
    ),
    (
      "impossible",
      multiples([
        panel("No numbers", .init("all", [.value(.nan), .value(.infinity), .value(1e300)]))
      ])
    ),
  ]

  private static func multiples(
    _ panels: [SmallMultiples.Panel], unit: Saying = .percentSign
  ) -> SmallMultiples {
    SmallMultiples(title: "Trust & numbers", unit: unit, panels: panels)
  }

  private static func panel(
    _ title: Saying, _ series: SmallMultiples.Series...
  ) -> SmallMultiples.Panel {
    SmallMultiples.Panel(title, periods: ["2024", "2025", "2026"], series: series)
  }

  static let trees: [(String, Tree)] = [
    ("none", Tree(title: "Nothing", roots: [])),
    ("one", Tree(title: "One", roots: [.init("Council", note: "district")])),
    (
      "structure",
      Tree(
        title: "How teams relate",
        roots: [
          .init(
            "Council", note: "district",
            children: [
              .init("Elm <site>", note: "site, Elm", children: [.init("Lunch group")]),
              .init("Workload", note: "joint committee"),
            ]), .init("Another"),
        ])
    ),
    (
      "long",
      Tree(
        title: "Long",
        roots: [.init(longWord, note: longWord, children: [chain(longWord, depth: 20)])])
    ),
  ]

  private static func chain(_ name: Saying, depth: Int) -> Tree.Node {
    .init(name, children: depth == 0 ? [] : [chain(name, depth: depth - 1)])
  }

  static let stages: [(String, StageTimeline)] = [
    ("none", way([])),
    ("one", way([.init(2, on: "May 4, 2026")])),
    (
      "returns",
      way([
        .init(0, on: "January 12, 2026"), .init(1, on: "February 9, 2026"),
        .init(0, on: "March 9, 2026"), .init(0, on: "March 10, 2026"),
        .init(2, on: "April 13, 2026"), .init(1, on: "May 11, 2026"),
      ])
    ),
    ("missing", way([.init(0, on: ""), .init(7, on: "never"), .init(-1, on: "never")])),
    (
      "long",
      StageTimeline(
        title: "Long", stages: Array(repeating: longWord, count: 12),
        visits: (0..<26).map { .init($0 * 5 % 12, on: longWord) })
    ),
  ]

  private static func way(_ visits: [StageTimeline.Visit]) -> StageTimeline {
    StageTimeline(
      title: "The way", stages: ["Identify", "Know our authority", "Test & learn"], visits: visits)
  }

  static let ways: [(String, StepStrip)] = [
    ("none", ways([])),
    ("one", ways([.init("One person decides", count: 1)])),
    (
      "zero",
      ways([.init("One person decides", count: 0), .init("Everyone decides", count: 0)])
    ),
    (
      "seven",
      ways([
        .init("One person decides and tells", count: 0), .init("Decides, says why", count: 2),
        .init("Tests it on others & may change it", count: 11, note: "this decision"),
        .init("Asks everyone", count: 1), .init("The team recommends", count: 0),
        .init("The team decides", count: 5), .init("Those who do the work decide", count: 1),
      ])
    ),
    ("negative", ways([.init("One person decides", count: -3), .init("All decide", count: 4)])),
    (
      "long",
      StepStrip(
        title: "Long", counting: { .joined([.number(Double($0)), longWord], by: " ") },
        steps: [.init(longWord, count: 1_000_000, note: longWord), .init(longWord, count: 1)])
    ),
  ]

  private static func ways(_ steps: [StepStrip.Step]) -> StepStrip {
    StepStrip(title: "Ways to decide", counting: Saying.nDecisions, steps: steps)
  }
}
