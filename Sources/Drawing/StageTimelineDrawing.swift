internal import Language
package import Text

extension StageTimeline {
  private static let gap = 10.0

  /// A visit with its place.
  private struct Row {
    let visit: Visit
    let words: String
    let isReturn: Bool
    let top: Double
    let x: Double
    var y: Double { top + 13 }
  }

  /// The drawing as SVG; nothing when there are no visits, or more stages than can stand beside
  /// each other.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard !visits.isEmpty, stages.count <= Self.mostStages else { return [] }
    let say = setting.say
    var svg = SVG()
    let step = min(24, 140 / Double(stages.count))
    let radius = min(11, step / 2 - 1.5)
    let text = step * Double(stages.count) + 12
    let width = SVG.width - text
    let left = max(0, visits.count - Self.mostVisits)
    var y = 0.0
    if left > 0 {
      y =
        svg.block(
          say(.lastVisits(all: visits.count, few: Self.mostVisits)), x: 0, top: 0,
          width: SVG.width,
          .soft) + 6
    }
    let top = y
    let rows = zip(visits, times).dropFirst(left).map { visit, time in
      let words = self.words(visit, time: time, say)
      let row = Row(
        visit: visit, words: words, isReturn: time > 1, top: y,
        x: step * (Double(visit.stage) + 0.5))
      y +=
        SVG.height(of: say(visit.day), width: width, .soft)
        + SVG.height(of: words, width: width, .strong)
      y = max(y, row.y + radius) + Self.gap
      return row
    }
    let bottom = SVG.number(y - Self.gap)
    let tracks = stages.indices.map {
      "M\(SVG.number(step * (Double($0) + 0.5))) \(SVG.number(top))V\(bottom)"
    }
    svg.path("chart-rule", tracks.joined())
    for (from, to) in zip(rows, rows.dropFirst()) {
      svg.path(
        to.isReturn ? "chart-way return" : "chart-way",
        "M\(SVG.number(from.x)) \(SVG.number(from.y))L\(SVG.number(to.x)) \(SVG.number(to.y))")
    }
    for row in rows {
      svg.ring(
        row.visit.stage + 1, x: row.x, y: row.y, radius: radius, isStrong: !row.isReturn)
      let words = svg.block(say(row.visit.day), x: text, top: row.top, width: width, .soft)
      svg.block(row.words, x: text, top: words, width: width, .strong)
    }
    return svg.picture(of: self, in: setting, height: y - Self.gap + 4)
  }
}
