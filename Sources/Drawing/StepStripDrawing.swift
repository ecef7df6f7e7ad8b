internal import Language
package import Text

extension StepStrip {
  private static let (left, middle, gap, bar) = (36.0, 13.0, 16.0, 12.0)
  /// Counts wider than this stand below their bars.
  private static let mostWords = 160.0

  /// A step with its place.
  private struct Row {
    let label: String
    let count: String
    let lettering: Lettering
    let top: Double
    var middle: Double { top + StepStrip.middle }
  }

  /// The drawing as SVG; nothing when there are no steps.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard !steps.isEmpty else { return [] }
    let say = setting.say
    var svg = SVG()
    let width = SVG.width - Self.left
    let most = Double(max(1, steps.map(\.count).max() ?? 1))
    let words = steps.map { Lettering.strong.width(of: say(counted($0.count))) }.max() ?? 0
    let isBeside = words <= Self.mostWords
    let room = isBeside ? width - 8 - words : width
    var y = 0.0
    let rows = steps.map { step in
      let row = Row(
        label: name(of: step, say), count: say(counted(step.count)),
        lettering: step.note == nil ? .plain : .strong, top: y)
      y += 4 + SVG.height(of: row.label, width: width, row.lettering) + 2
      y += isBeside ? Lettering.line : SVG.height(of: row.count, width: width, .strong)
      y += isBeside || step.count == 0 ? 0 : Self.bar + 3
      y += Self.gap
      return row
    }
    if let first = rows.first, let last = rows.last, rows.count > 1 {
      let ends = (SVG.number(first.middle), SVG.number(last.middle))
      svg.path("chart-way", "M\(SVG.number(Self.middle)) \(ends.0)V\(ends.1)")
    }
    for (place, (row, step)) in zip(rows, steps).enumerated() {
      svg.ring(
        place + 1, x: Self.middle, y: row.middle, radius: 11.5, isStrong: step.note != nil)
      var y = svg.block(row.label, x: Self.left, top: row.top + 4, width: width, row.lettering) + 2
      var x = Self.left
      if step.count > 0 {
        let length = room * Double(step.count) / most
        svg.rectangle("chart-bar", x: Self.left, y: y + 2, width: length, height: Self.bar)
        if isBeside { x += length + 8 } else { y += Self.bar + 3 }
      }
      let room = isBeside ? words + 1 : width
      svg.block(row.count, x: x, top: y, width: room, step.count > 0 ? .strong : .soft)
    }
    return svg.picture(of: self, in: setting, height: y - Self.gap + 2)
  }
}
