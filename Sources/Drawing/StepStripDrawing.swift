package import Text

extension StepStrip {
  private static let (left, middle, gap) = (36.0, 13.0, 16.0)
  /// So much of the width the longest count may take behind its bar.
  private static let mostWords = 160.0

  /// The drawing as SVG; nothing when there are no steps.
  package func svg(id: String) -> Bytes {
    guard !steps.isEmpty else { return [] }
    var svg = SVG()
    let width = SVG.width - Self.left
    let most = Double(max(1, steps.map(\.count).max() ?? 1))
    let words = steps.map { Lettering.strong.width(of: counted($0.count)) }.max() ?? 0
    let room = width - 8 - min(words, Self.mostWords)
    var tops: [Double] = []
    var y = 0.0
    for step in steps {
      tops.append(y)
      y += SVG.height(of: label(of: step), width: width, lettering(of: step)) + Lettering.line + 8
      y += Self.gap
    }
    if let first = tops.first, let last = tops.last {
      svg.path(
        "chart-way",
        "M\(SVG.number(Self.middle)) \(SVG.number(first + Self.middle))V\(SVG.number(last + Self.middle))"
      )
    }
    for (place, step) in steps.enumerated() {
      svg.ring(
        place + 1, x: Self.middle, y: tops[place] + Self.middle, radius: 11.5,
        isStrong: step.note != nil)
      let top = svg.block(
        label(of: step), x: Self.left, top: tops[place] + 4, width: width, lettering(of: step))
      let bar = room * Double(step.count) / most
      if step.count > 0 {
        svg.rectangle("chart-bar", x: Self.left, y: top + 3, width: bar, height: 12)
      }
      svg.block(
        counted(step.count), x: Self.left + (step.count > 0 ? bar + 8 : 0), top: top,
        width: width, step.count > 0 ? .strong : .soft)
    }
    return svg.picture(of: self, id: id, height: y - Self.gap + 2)
  }

  private func label(of step: Step) -> String {
    step.label + (step.note.map { " (\($0))" } ?? "")
  }

  private func lettering(of step: Step) -> Lettering { step.note == nil ? .plain : .strong }
}
