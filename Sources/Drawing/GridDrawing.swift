internal import Language
internal import Text

/// Writes a grid as SVG. The name of a row stands above its cells, so that it may be long and the
/// cells have the whole width.
struct GridDrawing {
  private static let (edge, padding, space) = (2.0, 5.0, 10.0)

  private let grid: Grid
  private let say: Say
  /// Where each column begins, and where the last one ends.
  private let sides: [Double]
  private var svg = SVG()

  init(_ grid: Grid, _ say: @escaping Say) {
    self.grid = grid
    self.say = say
    sides = Self.sides(grid, say)
  }

  /// Columns as wide as what is in them, or else as their longest words, where that fits; what is
  /// left over is shared.
  private static func sides(_ grid: Grid, _ say: Say) -> [Double] {
    func needs(_ width: (String, Lettering) -> Double) -> [Double] {
      grid.columns.enumerated().map { place, title in
        var need = longest(say(title), .soft)
        for row in grid.rows where row.cells.indices.contains(place) {
          let cell = row.cells[place]
          need = max(need, width(say(cell.words), cell.look == .marked ? .strong : .plain))
        }
        return need + 2 * padding + 1
      }
    }
    let whole = needs { $1.width(of: $0) }
    var needs = whole.reduce(0, +) <= SVG.width - 2 * edge ? whole : needs(longest)
    let room = SVG.width - 2 * edge
    let sum = needs.reduce(0, +)
    if sum > room {
      // What is narrower than a fair part stays, the others share the rest.
      let fair = room / Double(needs.count)
      let small = needs.filter { $0 <= fair }
      let part = (room - small.reduce(0, +)) / Double(max(1, needs.count - small.count))
      needs = needs.map { $0 <= fair ? $0 : part }
    } else {
      needs = needs.map { $0 + (room - sum) / Double(needs.count) }
    }
    var sides = [edge]
    for need in needs { sides.append((sides.last ?? edge) + need) }
    return sides
  }

  private static func longest(_ words: String, _ lettering: Lettering) -> Double {
    words.split(whereSeparator: { $0 == " " || $0.isNewline })
      .map { lettering.width(of: String($0)) }.max() ?? 0
  }

  /// The whole drawing.
  func svg(in setting: PictureSetting) -> Bytes {
    var drawing = self
    let height = drawing.write()
    return drawing.svg.picture(of: grid, in: setting, height: height)
  }

  private func inner(_ column: Int) -> Double {
    max(Lettering.size, sides[column + 1] - sides[column] - 2 * Self.padding)
  }

  private mutating func write() -> Double {
    var y = 2.0
    var foot = y
    for (column, title) in grid.columns.enumerated() {
      let middle = (sides[column] + sides[column + 1]) / 2
      foot = max(
        foot, svg.block(say(title), x: middle, top: y, width: inner(column), .soft, anchor: .middle)
      )
    }
    y = foot + Self.space / 2
    var group: Saying?
    for row in grid.rows {
      if row.group == nil || row.group != group { svg.mayCut(at: y - Self.space / 2) }
      if let title = row.group, title != group {
        if group != nil { y += Self.space / 2 }
        y =
          svg.block(say(title), x: Self.edge, top: y, width: SVG.width - 2 * Self.edge, .strong) + 3
      }
      group = row.group
      y = svg.block(say(row.name), x: Self.edge, top: y, width: SVG.width - 2 * Self.edge) + 2
      y = write(row.cells, top: y) + Self.space
    }
    return y - Self.space + 2
  }

  /// A row of cells as tall as the tallest of them; where it ends.
  private mutating func write(_ cells: [Grid.Cell], top: Double) -> Double {
    let shown = Array(cells.prefix(grid.columns.count))
    let tallest =
      shown.indices.map {
        SVG.height(of: say(shown[$0].words), width: inner($0), lettering(shown[$0]))
      }.max() ?? 0
    let height = max(tallest, Lettering.line) + 9
    // What is framed is drawn last, so that no neighbor's line lies on its frame.
    let order =
      shown.indices.filter { !isFramed(shown[$0]) } + shown.indices.filter { isFramed(shown[$0]) }
    for column in order { write(shown[column], column, top: top, height: height) }
    return top + height
  }

  private func isFramed(_ cell: Grid.Cell) -> Bool { cell.look == .marked || cell.look == .aimed }

  private func lettering(_ cell: Grid.Cell) -> Lettering {
    cell.look == .marked ? .strong : .plain
  }

  private mutating func write(_ cell: Grid.Cell, _ column: Int, top: Double, height: Double) {
    let (x, width) = (sides[column], sides[column + 1] - sides[column])
    let style =
      switch cell.look {
      case .plain, .share: "chart-cell"
      case .marked: "chart-cell marked"
      case .aimed: "chart-cell aimed"
      }
    svg.rectangle(style, x: x, y: top, width: width, height: height)
    if case .share(let share) = cell.look, share.isFinite {
      svg.rectangle(
        "chart-bar", x: x, y: top + height - 4, width: width * min(1, max(0, share)), height: 4)
    }
    let words = say(cell.words)
    let tall = SVG.height(of: words, width: inner(column), lettering(cell))
    svg.block(
      words, x: x + width / 2, top: top + (height - 3 - tall) / 2, width: inner(column),
      lettering(cell), anchor: .middle)
  }
}
