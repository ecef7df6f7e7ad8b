internal import Language
package import Text

/// Writes a picture as SVG: the frame with title and description that every chart has, and shapes
/// and words in it. Shapes and words are hidden from people who hear the page, because the
/// description says the same in order.
package struct SVG {
  /// The width that charts are drawn for: the narrowest phone. They are made larger with the page.
  package static let width = 320.0

  /// Where a place lies in words: at their beginning, in their middle, at their end.
  package enum Anchor: String { case start, middle, end }

  private var body = Bytes()
  /// What lies above the places at which a high picture is cut.
  private var parts: [(body: Bytes, end: Double)] = []

  /// An empty picture.
  package init() {}

  /// A picture is cut where it would be higher than this: on a sheet of paper it would be too small
  /// to read.
  private static let highest = 400.0

  /// Marks a place between two things, at which the picture may be cut into parts that follow each
  /// other.
  mutating func mayCut(at y: Double) {
    guard y - (parts.last?.end ?? 0) >= Self.highest else { return }
    parts.append((body, y))
    body = []
  }

  /// A shape along a path, in the letters of SVG.
  mutating func path(_ style: String, _ path: String) {
    body.append("<path class=\"\(style)\" d=\"\(path)\"/>\n")
  }

  /// A rectangle; `round` is the radius of its corners.
  mutating func rectangle(
    _ style: String, x: Double, y: Double, width: Double, height: Double, round: Double = 0
  ) {
    body.append("<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"")
    body.append(
      " width=\"\(Self.number(max(0, width)))\" height=\"\(Self.number(max(0, height)))\"")
    if round > 0 { body.append(" rx=\"\(Self.number(round))\"") }
    body.append("/>\n")
  }

  /// A circle around a place.
  mutating func circle(_ style: String, x: Double, y: Double, radius: Double) {
    body.append("<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\"")
    body.append(" r=\"\(Self.number(radius))\"/>\n")
  }

  /// Words in one line; `y` is their baseline.
  mutating func text(
    _ words: String, x: Double, y: Double, style: String, anchor: Anchor = .start
  ) {
    body.append("<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"")
    if anchor != .start { body.append(" text-anchor=\"\(anchor.rawValue)\"") }
    body.append(">")
    body.appendEscaped(words)
    body.append("</text>\n")
  }

  /// Words in one line in the lettering of charts.
  package mutating func text(
    _ words: String, x: Double, y: Double, _ lettering: Lettering = .plain,
    anchor: Anchor = .start
  ) {
    text(words, x: x, y: y, style: lettering.style, anchor: anchor)
  }

  /// Lines of words one below the other; `y` is the baseline of the first. Where the next line would
  /// have its baseline.
  @discardableResult
  mutating func lines(
    _ lines: [String], x: Double, y: Double, _ lettering: Lettering = .plain,
    anchor: Anchor = .start
  ) -> Double {
    var y = y
    for line in lines {
      text(line, x: x, y: y, lettering, anchor: anchor)
      y += Lettering.line
    }
    return y
  }

  /// The whole picture of a chart, in parts where it was cut. `style` are the classes of the picture.
  package func picture(
    of chart: some Chart, in setting: PictureSetting, style: String = "chart",
    width: Double = SVG.width, height: Double
  ) -> Bytes {
    var svg = Bytes()
    var top = 0.0
    for (place, part) in (parts + [(body, height)]).enumerated() {
      let (high, from) = (Self.number(part.end - top), Self.number(top))
      let wide = Self.number(width)
      svg.append("<svg class=\"\(style)\" ")
      svg.append(place == 0 ? "role=\"img\"" : "aria-hidden=\"true\"")
      svg.append(" viewBox=\"0 \(from) \(wide) \(high)\" width=\"\(wide)\" height=\"\(high)\"")
      if place == 0 {
        appendTitle(of: chart, in: setting, to: &svg)
      } else {
        svg.append(">\n")
        // Every picture of a tagged PDF has words.
        if setting.style != nil {
          svg.appendElement("title", setting.say(.moreOfDrawing))
        }
      }
      svg.append("<g aria-hidden=\"true\">\n")
      svg.append(contentsOf: part.body)
      svg.append("</g>\n")
      if let css = setting.style {
        svg.append("<style>")
        svg += css
        svg.append("</style>\n")
      }
      svg.append("</svg>\n")
      top = part.end
    }
    return svg
  }

  /// Ends the tag of a picture with what tells people who hear the page what it shows. Of a picture in
  /// parts the first one does.
  private func appendTitle(
    of chart: some Chart, in setting: PictureSetting, to svg: inout Bytes
  ) {
    let id = setting.id
    svg.append(" aria-labelledby=\"")
    svg.appendEscaped("\(id).title")
    svg.append("\" aria-describedby=\"")
    svg.appendEscaped("\(id).desc")
    svg.append("\">\n")
    let (title, account) = (setting.say(chart.title), chart.description(setting.say))
    for (tag, words) in [("title", title), ("desc", account)] {
      svg.appendElement(tag, id: "\(id).\(tag)", words)
    }
  }

  /// A number as SVG takes it.
  static func number(_ value: Double) -> String { value.written(places: 1) }
}

extension Bytes {
  fileprivate mutating func appendElement(_ tag: String, id: String? = nil, _ words: String) {
    append("<\(tag)")
    if let id {
      append(" id=\"")
      appendEscaped(id)
      append("\"")
    }
    append(">")
    appendEscaped(words)
    append("</\(tag)>\n")
  }
}

/// How words in a chart look, and how much room they take. The style sheet has the same sizes.
package struct Lettering {
  /// The classes of the words.
  let style: String
  let isBold: Bool

  /// The size of all words of charts, in units of the picture.
  package static let size = 13.0
  /// From one baseline to the next.
  static let line = 17.0
  /// From the top of a line to its baseline, and from there to the lowest ends of its letters.
  package static let (rise, fall) = (10.5, 3.5)

  /// Words like those of the page.
  package static let plain = Lettering(style: "chart-word", isBold: false)
  /// What is to be seen first: names and numbers.
  static let strong = Lettering(style: "chart-word strong", isBold: true)
  /// What explains something else.
  static let soft = Lettering(style: "chart-word soft", isBold: false)

  private var size: Double { isBold ? Self.size * 1.12 : Self.size }

  /// How wide words are, at most.
  func width(of words: String) -> Double { TextWidth.estimate(words, size: size) }

  /// Words in lines of a width.
  func wrap(_ words: String, width: Double) -> [String] {
    TextWidth.wrap(words, width: width, size: size)
  }
}
