internal import Language
package import Text

extension Tree {
  private static let (padding, gap) = (8.0, 10.0)

  /// The drawing as SVG; nothing when there are no boxes, or too many to follow.
  package func svg(in setting: PictureSetting) -> Bytes {
    let rows = self.rows
    guard !rows.isEmpty, rows.count <= Self.mostNodes else { return [] }
    let say = setting.say
    var svg = SVG()
    // Deep structures are indented less, so that names keep room.
    let deepest = rows.map(\.depth).max() ?? 0
    let indent = deepest == 0 ? 0 : min(24, 120 / Double(deepest))
    // For each box how far down the line to its children leads already.
    var reached: [Double] = []
    var y = 2.0
    for row in rows {
      let left = 2 + indent * Double(row.depth)
      let inner = SVG.width - 2 - left - 2 * Self.padding
      let top = y
      y = svg.block(
        say(row.node.name), x: left + Self.padding, top: top + Self.padding - 1, width: inner,
        .strong)
      if let note = row.node.note {
        y = svg.block(say(note), x: left + Self.padding, top: y, width: inner, .soft)
      }
      y += Self.padding
      svg.rectangle(
        row.depth == 0 ? "chart-frame strong" : "chart-frame", x: left, y: top,
        width: SVG.width - 2 - left, height: y - top)
      reached.append(y)
      // The line down from a parent is drawn once for each child, from the child before it.
      if let parent = row.parent {
        let trunk = SVG.number(2 + indent * (Double(row.depth) - 0.5))
        let middle = top + min(17, (y - top) / 2)
        svg.path(
          "chart-way",
          "M\(trunk) \(SVG.number(reached[parent]))V\(SVG.number(middle))H\(SVG.number(left))")
        reached[parent] = middle
      }
      y += Self.gap
    }
    return svg.picture(of: self, in: setting, height: y - Self.gap + 2)
  }
}
