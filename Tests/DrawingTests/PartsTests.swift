import Drawing
import Testing
import Text

/// High pictures come in parts, because a sheet of paper holds no picture that is higher.
@Suite struct `A high picture` {
  /// A part: where it begins and ends, and the heights at which words stand in it.
  private struct Part {
    let tag: String
    let top: Double
    let bottom: Double
    let words: [Double]

    init(_ svg: String) throws {
      let open = try #require(
        svg.firstMatch(of: /<svg [^>]*viewBox="0 ([\d.]+) 320 ([\d.]+)"[^>]*>/))
      tag = String(open.0)
      top = try #require(Double(open.1))
      bottom = top + (try #require(Double(open.2)))
      words = svg.matches(of: /<text [^>]*\by="([\d.]+)"/).compactMap { Double($0.1) }
    }
  }

  private func parts(_ chart: some Chart) throws -> [Part] {
    try String(decoding: chart.svg(id: "figure.x"), as: UTF8.self).split(separator: "</svg>\n")
      .map { try Part(String($0)) }
  }

  private static let bars = Bars(
    title: "Answers", series: ["now", "before"],
    bars: (0..<12).flatMap { group in
      (0..<4).map { Bars.Bar("Level \($0)", [.number(3), .number(5)], group: "Skill \(group)") }
    })
  private static let grid = Grid(
    title: "Levels", columns: ["low", "high"],
    rows: (0..<40).map { Grid.Row("Component \($0)", [Grid.Cell("low"), Grid.Cell("")]) })

  @Test(arguments: [bars as any Chart, grid])
  func `is cut between its parts, which follow each other without a gap`(chart: any Chart) throws {
    let parts = try parts(chart)
    #expect(parts.count > 2)
    #expect(parts[0].top == 0)
    for (part, next) in zip(parts, parts.dropFirst()) {
      #expect((part.bottom - next.top).magnitude < 0.2)
      // Not so high that it would be small on paper.
      #expect(part.bottom - part.top < 800)
    }
    for part in parts {
      #expect(!part.words.isEmpty)
      #expect(part.words.allSatisfy { $0 - 10 >= part.top && $0 + 3 <= part.bottom })
    }
  }

  @Test func `has its style in each part on paper, where each has words`() {
    let setting = PictureSetting(id: "figure.x", style: Bytes(".chart{}".utf8))
    let parts = String(decoding: Self.bars.svg(in: setting), as: UTF8.self)
      .split(separator: "</svg>\n")
    #expect(parts.count > 1)
    for part in parts { #expect(part.hasSuffix("</g>\n<style>.chart{}</style>\n")) }
    for part in parts.dropFirst() {
      #expect(part.contains(">\n<title>More of the drawing above</title>\n<g"))
    }
  }

  @Test func `is one picture for people who hear the page`() throws {
    let text = String(decoding: Self.bars.svg(id: "figure.x"), as: UTF8.self)
    #expect(text.matches(of: /<title/).count == 1)
    let parts = try parts(Self.bars)
    #expect(parts[0].tag.contains("role=\"img\""))
    for part in parts.dropFirst() { #expect(part.tag.contains("aria-hidden=\"true\"")) }
  }

  @Test func `that is not high stays whole`() throws {
    var bars = Self.bars
    bars.bars = Array(bars.bars.prefix(8))
    #expect(try parts(bars).count == 1)
  }
}
