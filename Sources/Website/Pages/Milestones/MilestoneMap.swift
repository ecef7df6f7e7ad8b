internal import Language
internal import Text

/// A drawing of milestones and the ways between them. They stand in a ring, so that none is above
/// another and none is the last. The same ways stand beside it in a table.
struct MilestoneMap {
  let names: [String]
  /// Whether a way leads from one to another, by their places in the list.
  let ways: [(start: Int, end: Int)]
  /// Says what the drawing says itself in the page's language.
  let say: (Saying) -> String

  /// Of more than these a drawing would be a tangle.
  private static let limit = 12
  private static let box = (width: 180.0, height: 52.0)

  private struct Point {
    let x: Double
    let y: Double
  }

  /// The drawing as SVG; nothing when there are too few or too many milestones.
  var drawing: Bytes {
    guard (3...Self.limit).contains(names.count), !ways.isEmpty else { return [] }
    let height = 320.0 + Double(max(0, names.count - 5)) * 50
    let (center, radius) = (Point(x: 360, y: height / 2), Point(x: 260, y: height / 2 - 36))
    let points = names.indices.map { place in
      let turn = Double(place) / Double(names.count)
      return Point(
        x: center.x + radius.x * Self.sine(turn), y: center.y - radius.y * Self.sine(turn + 0.25))
    }
    // A ring of an odd number ends above its lowest point.
    let bottom = Int((points.map { $0.y }.max() ?? height) + 36)
    var bytes = Bytes()
    bytes.append("<svg class=\"map\" width=\"720\" height=\"\(bottom)\"")
    bytes.append(" viewBox=\"0 0 720 \(bottom)\" role=\"img\" aria-label=\"")
    bytes.appendEscaped(say(.mapOf(.nMilestones(names.count))))
    bytes.append("\">")
    let twoWay = Set(ways.map { [$0.start, $0.end] })
    for way in ways where way.start != way.end {
      let isBoth = twoWay.contains([way.end, way.start])
      // One line serves both directions.
      if isBoth, way.start > way.end { continue }
      Self.line(points[way.start], points[way.end], isBoth: isBoth, &bytes)
    }
    for (name, point) in zip(names, points) { Self.box(name, at: point, &bytes) }
    bytes.append("</svg>\n")
    return bytes
  }

  /// A line between two boxes, with an arrow's head where it leads to.
  private static func line(_ start: Point, _ end: Point, isBoth: Bool, _ bytes: inout Bytes) {
    let (from, to) = (edge(of: start, toward: end), edge(of: end, toward: start))
    bytes.append("<line x1=\"\(w(from.x))\" y1=\"\(w(from.y))\"")
    bytes.append(" x2=\"\(w(to.x))\" y2=\"\(w(to.y))\"/>")
    head(at: to, from: start, &bytes)
    if isBoth { head(at: from, from: end, &bytes) }
  }

  private static func head(at tip: Point, from start: Point, _ bytes: inout Bytes) {
    let (x, y) = (tip.x - start.x, tip.y - start.y)
    let length = max(1, (x * x + y * y).squareRoot())
    let (a, b) = (x / length, y / length)
    let base = Point(x: tip.x - 11 * a, y: tip.y - 11 * b)
    bytes.append("<polygon points=\"\(w(tip.x)),\(w(tip.y))")
    bytes.append(" \(w(base.x - 5 * b)),\(w(base.y + 5 * a))")
    bytes.append(" \(w(base.x + 5 * b)),\(w(base.y - 5 * a))\"/>")
  }

  /// Where a line from the middle of a box to another point leaves the box.
  private static func edge(of box: Point, toward other: Point) -> Point {
    let (x, y) = (other.x - box.x, other.y - box.y)
    let across = x == 0 ? Double.infinity : self.box.width / 2 / x.magnitude
    let along = y == 0 ? Double.infinity : self.box.height / 2 / y.magnitude
    let share = min(1, across, along)
    return Point(x: box.x + x * share, y: box.y + y * share)
  }

  private static func box(_ name: String, at point: Point, _ bytes: inout Bytes) {
    bytes.append("<rect x=\"\(w(point.x - box.width / 2))\" y=\"\(w(point.y - box.height / 2))\"")
    bytes.append(" width=\"\(w(box.width))\" height=\"\(w(box.height))\" rx=\"4\"/>")
    let lines = lines(of: name)
    for (number, line) in lines.enumerated() {
      let y = point.y + 5 + (Double(number) - Double(lines.count - 1) / 2) * 18
      bytes.append("<text x=\"\(w(point.x))\" y=\"\(w(y))\">")
      bytes.appendEscaped(line)
      bytes.append("</text>")
    }
  }

  /// A name in two lines at most, shortened where it is longer.
  private static func lines(of name: String) -> [String] {
    var lines = [""]
    for word in name.split(separator: " ") {
      let longer = lines[lines.count - 1].isEmpty ? "\(word)" : lines[lines.count - 1] + " \(word)"
      if longer.count <= 22 || lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = longer
      } else {
        lines.append("\(word)")
      }
    }
    if lines.count > 2 { lines = [lines[0], lines[1] + " …"] }
    return lines.map { $0.count <= 24 ? $0 : String($0.prefix(22)) + "…" }
  }

  /// The sine of a part of a full turn, by its series: near enough for a drawing.
  private static func sine(_ turn: Double) -> Double {
    var part = turn - turn.rounded(.down)
    if part > 0.5 { part -= 1 }
    let angle = part * 2 * .pi
    var (term, sum, number) = (angle, angle, 1.0)
    while number < 24 {
      term *= -angle * angle / ((number + 1) * (number + 2))
      sum += term
      number += 2
    }
    return sum
  }

  /// A number as SVG takes it.
  private static func w(_ number: Double) -> String { number.written(places: 1) }
}
