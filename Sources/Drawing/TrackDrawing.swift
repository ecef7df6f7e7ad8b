internal import Language
internal import Text

/// Writes a track as SVG: the levels from the highest down, because their names are too long to
/// stand beside each other on a phone; then a short line for each earlier day.
struct TrackDrawing {
  private static let (edge, line, words, marks) = (2.0, 12.0, 28.0, 178.0)
  private static let space = 10.0

  private let track: Track
  private let say: Say
  private var svg = SVG()

  init(_ track: Track, _ say: @escaping Say) {
    self.track = track
    self.say = say
  }

  /// The whole drawing.
  func svg(in setting: PictureSetting) -> Bytes {
    var drawing = self
    let height = drawing.write()
    return drawing.svg.picture(of: track, in: setting, height: height)
  }

  private mutating func write() -> Double {
    var y = writeLevels()
    for (shape, marker) in track.markers.enumerated() where !isShown(marker.level) {
      y = write("\(say(marker.name)): \(say(track.unsaid))", shape, x: Self.edge + 6, top: y)
    }
    if let gap = track.gap {
      y = svg.block(
        say(gap), x: Self.edge, top: y + 4, width: SVG.width - 2 * Self.edge, .strong)
    }
    return writeHistory(below: y) + 4
  }

  private func isShown(_ level: Int?) -> Bool {
    level.map { track.levels.indices.contains($0) } ?? false
  }

  /// Writes the levels with who stands there; where they end.
  private mutating func writeLevels() -> Double {
    var y = 2.0
    var places = [Double](repeating: 0, count: track.levels.count)
    var rows: [(level: Int, top: Double)] = []
    for level in track.levels.indices.reversed() {
      let here = track.markers.indices.filter { track.markers[$0].level == level }
      let width = Self.marks - Self.words - 8
      var tall = SVG.height(of: track.levels[level], width: width, here.isEmpty ? .plain : .strong)
      let names = here.map {
        SVG.height(of: say(track.markers[$0].name), width: Self.nameWidth(Self.marks), .strong)
      }
      tall = max(tall, names.reduce(0, +), Lettering.line)
      places[level] = y + Lettering.line / 2
      rows.append((level, y))
      y += tall + Self.space
    }
    // The line first, so that it lies below the rings.
    if let top = places.last, let bottom = places.first {
      svg.path("chart-way", "M\(SVG.number(Self.line)) \(SVG.number(top))V\(SVG.number(bottom))")
      writeGap(places)
    }
    for row in rows {
      let here = track.markers.indices.filter { track.markers[$0].level == row.level }
      svg.circle("chart-ring", x: Self.line, y: places[row.level], radius: 5)
      svg.block(
        track.levels[row.level], x: Self.words, top: row.top,
        width: Self.marks - Self.words - 8, here.isEmpty ? .plain : .strong)
      var top = row.top
      for shape in here {
        top = write(say(track.markers[shape].name), shape, x: Self.marks + 6, top: top)
      }
    }
    return y - Self.space + 6
  }

  /// A thick line between the levels where the parties stand.
  private mutating func writeGap(_ places: [Double]) {
    let levels = track.markers.compactMap { $0.level }.filter { places.indices.contains($0) }
    guard let low = levels.min(), let high = levels.max(), low < high else { return }
    svg.path(
      "chart-range",
      "M\(SVG.number(Self.line)) \(SVG.number(places[high]))V\(SVG.number(places[low]))")
  }

  private static func nameWidth(_ x: Double) -> Double { SVG.width - edge - x - 16 }

  /// A mark with words behind it; where they end.
  private mutating func write(_ words: String, _ shape: Int, x: Double, top: Double) -> Double {
    svg.mark("chart-mark mark-\(shape + 1)", shape: shape, x: x, y: top + Lettering.line / 2 - 0.5)
    return svg.block(words, x: x + 10, top: top, width: Self.nameWidth(x - 6), .strong)
  }

  /// Writes a line with the levels from left to right for each earlier day, the first party above it
  /// and the others below; where all ends.
  private mutating func writeHistory(below top: Double) -> Double {
    guard !track.history.isEmpty else { return top }
    var y =
      svg.block(say(.before), x: Self.edge, top: top + Self.space, width: 200, .strong) + 2
    let (left, right) = (Self.edge + 8, SVG.width - Self.edge - 8)
    let step = (right - left) / Double(track.levels.count - 1)
    for past in track.history {
      y = svg.block(
        say(past.label), x: Self.edge, top: y, width: SVG.width - 2 * Self.edge, .soft)
      let middle = y + 12
      svg.path("chart-rule", "M\(SVG.number(left)) \(SVG.number(middle))H\(SVG.number(right))")
      for level in track.levels.indices {
        let x = SVG.number(left + Double(level) * step)
        svg.path("chart-rule", "M\(x) \(SVG.number(middle - 3))V\(SVG.number(middle + 3))")
      }
      for (shape, level) in past.levels.prefix(track.markers.count).enumerated() {
        guard let level, track.levels.indices.contains(level) else { continue }
        let isAbove = shape.isMultiple(of: 2)
        svg.mark(
          "chart-mark mark-\(shape + 1)", shape: shape,
          x: left + Double(level) * step + Double(shape / 2) * 12,
          y: middle + (isAbove ? -6 : 6))
      }
      y = middle + 16
    }
    let half = (SVG.width - 2 * Self.edge) / 2 - 6
    let low = svg.block(track.levels.first ?? "", x: Self.edge, top: y, width: half, .soft)
    let high = svg.block(
      track.levels.last ?? "", x: SVG.width - Self.edge, top: y, width: half, .soft, anchor: .end)
    return max(low, high)
  }
}
