internal import Text

/// The way of a project through the stages as a drawing: a line for each stage, and a number on it
/// for each visit, so that returns are seen as returns.
struct StageTrack {
  let stages: [String]
  /// The stage of each visit, by its place among `stages`, the oldest first.
  let visits: [Int]

  private static let (rowHeight, labelWidth, step, radius) = (32, 300, 42, 11)
  /// So many visits fit beside the names; of longer histories the last ones are drawn.
  private static let limit = 24

  /// The drawing, hidden from those who hear the page: the table says the same.
  var svg: Bytes {
    let shown = visits.suffix(Self.limit)
    let first = visits.count - shown.count + 1
    let width = Self.labelWidth + Self.step * max(shown.count, 6) + 12
    let height = Self.rowHeight * stages.count
    var bytes = Bytes()
    bytes.append(
      "<svg class=\"track\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" font-size=\"14\">\n"
    )
    for (row, name) in stages.enumerated() {
      let y = Self.middle(row)
      bytes.append("<text x=\"0\" y=\"\(y + 5)\" fill=\"currentColor\" stroke=\"none\">")
      bytes.appendEscaped(name.shortened(to: 38))
      bytes.append(
        "</text><path d=\"M\(Self.labelWidth) \(y)H\(width)\" stroke-width=\"0.5\" stroke-dasharray=\"2 4\"/>\n"
      )
    }
    let places = shown.enumerated().map { (x: Self.x($0.offset), y: Self.middle($0.element)) }
    let way = places.map { "\($0.x) \($0.y)" }.joined(separator: "L")
    bytes.append("<path d=\"M\(way)\" stroke-width=\"1.5\"/>\n")
    for (number, place) in places.enumerated() {
      bytes.append(
        "<circle cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"\(Self.radius)\" stroke-width=\"1.5\"/><text x=\"\(place.x)\" y=\"\(place.y + 4)\" text-anchor=\"middle\" font-size=\"12\" fill=\"currentColor\" stroke=\"none\">\(first + number)</text>\n"
      )
    }
    bytes.append("</svg>\n")
    return bytes
  }

  private static func middle(_ row: Int) -> Int { row * rowHeight + rowHeight / 2 }
  private static func x(_ visit: Int) -> Int { labelWidth + 24 + visit * step }
}

extension String {
  /// The beginning of the text when it is longer than a number of characters.
  fileprivate func shortened(to length: Int) -> String {
    count > length ? prefix(length - 1) + "…" : self
  }
}
