internal import Language
internal import Text

/// Writes a flow as SVG.
struct FlowDrawing {
  private let flow: Flow
  private let layout: FlowLayout
  private var svg = SVG()

  init(_ flow: Flow, _ say: Say) {
    self.flow = flow
    layout = FlowLayout(flow, say)
  }

  /// The whole drawing.
  func svg(in setting: PictureSetting) -> Bytes {
    var drawing = self
    for way in layout.ways { drawing.write(way) }
    for frame in layout.frames { drawing.write(frame) }
    return drawing.svg.picture(
      of: flow, in: setting, style: "flow", width: layout.width, height: layout.height)
  }

  private mutating func write(_ frame: FlowLayout.Frame) {
    // An ending has round ends, so that it is known by its shape.
    svg.rectangle(
      "flow-box", x: layout.left, y: frame.top, width: FlowLayout.boxWidth,
      height: frame.bottom - frame.top, round: frame.isEnding ? 16 : 2)
    let (start, end) = (number(layout.left), number(layout.left + FlowLayout.boxWidth))
    for rule in frame.rules { svg.path("flow-rule", "M\(start) \(number(rule))H\(end)") }
    for words in frame.words { svg.text(words.text, x: words.x, y: words.y, style: words.style) }
  }

  /// A line along the corners of a way, with an arrow's head at its end.
  private mutating func write(_ way: FlowLayout.Way) {
    guard let end = way.corners.last, way.corners.count > 1 else {
      return
    }
    let before = way.corners[way.corners.count - 2]
    let corners = way.corners.map { "\(number($0.x)) \(number($0.y))" }
    svg.path("flow-way", "M" + corners.joined(separator: "L"))
    let (length, half) = (7.0, 4.0)
    let isDown = before.x == end.x
    let back = isDown ? 0 : end.x > before.x ? -length : length
    let first = isDown ? (end.x - half, end.y - length) : (end.x + back, end.y - half)
    let second = isDown ? (end.x + half, end.y - length) : (end.x + back, end.y + half)
    let head = [(end.x, end.y), first, second].map { "\(number($0.0)) \(number($0.1))" }
    svg.path("flow-tip", "M" + head.joined(separator: "L") + "Z")
  }

  private func number(_ value: Double) -> String { SVG.number(value) }
}
