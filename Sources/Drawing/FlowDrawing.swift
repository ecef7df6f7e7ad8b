internal import Text

/// Writes a flow as SVG.
struct FlowDrawing {
  private let flow: Flow
  private let layout: FlowLayout
  private var svg = Bytes()

  init(_ flow: Flow) {
    self.flow = flow
    layout = FlowLayout(flow)
  }

  /// The whole drawing.
  func svg(id: String) -> Bytes {
    var drawing = self
    drawing.write(id: id)
    return drawing.svg
  }

  private mutating func write(id: String) {
    let (width, height) = (number(layout.width), number(layout.height))
    svg.append("<svg class=\"flow\" role=\"img\" viewBox=\"0 0 \(width) \(height)\"")
    svg.append(" width=\"\(width)\" height=\"\(height)\" aria-labelledby=\"")
    svg.appendEscaped("\(id).title")
    svg.append("\" aria-describedby=\"")
    svg.appendEscaped("\(id).desc")
    svg.append("\">\n<title id=\"")
    svg.appendEscaped("\(id).title")
    svg.append("\">")
    svg.appendEscaped(flow.title)
    svg.append("</title>\n<desc id=\"")
    svg.appendEscaped("\(id).desc")
    svg.append("\">")
    svg.appendEscaped(flow.description)
    svg.append("</desc>\n")
    for way in layout.ways { write(way) }
    for frame in layout.frames { write(frame) }
    svg.append("</svg>\n")
  }

  private mutating func write(_ frame: FlowLayout.Frame) {
    let (x, width) = (number(layout.left), number(FlowLayout.boxWidth))
    // An ending has round ends, so that it is known by its shape.
    let round = frame.isEnding ? " rx=\"16\"" : " rx=\"2\""
    svg.append(
      "<rect class=\"flow-box\" x=\"\(x)\" y=\"\(number(frame.top))\" width=\"\(width)\" height=\"\(number(frame.bottom - frame.top))\"\(round)/>\n"
    )
    for rule in frame.rules {
      let end = number(layout.left + FlowLayout.boxWidth)
      svg.append("<path class=\"flow-rule\" d=\"M\(x) \(number(rule))H\(end)\"/>\n")
    }
    for words in frame.words {
      svg.append(
        "<text class=\"\(words.style)\" x=\"\(number(words.x))\" y=\"\(number(words.y))\">")
      svg.appendEscaped(words.text)
      svg.append("</text>\n")
    }
  }

  /// A line along the corners of a way, with an arrow's head at its end.
  private mutating func write(_ way: FlowLayout.Way) {
    guard let start = way.corners.first, let end = way.corners.last, way.corners.count > 1 else {
      return
    }
    let before = way.corners[way.corners.count - 2]
    svg.append("<path class=\"flow-way\" d=\"M\(number(start.x)) \(number(start.y))")
    for corner in way.corners.dropFirst() {
      svg.append("L\(number(corner.x)) \(number(corner.y))")
    }
    let (length, half) = (7.0, 4.0)
    let isDown = before.x == end.x
    let back = isDown ? 0 : end.x > before.x ? -length : length
    let first = isDown ? (end.x - half, end.y - length) : (end.x + back, end.y - half)
    let second = isDown ? (end.x + half, end.y - length) : (end.x + back, end.y + half)
    svg.append("\"/>\n<path class=\"flow-tip\" d=\"M\(number(end.x)) \(number(end.y))")
    svg.append(
      "L\(number(first.0)) \(number(first.1))L\(number(second.0)) \(number(second.1))Z\"/>\n")
  }

  private func number(_ value: Double) -> String { value.written(places: 1) }
}
