package import Language
package import Text

/// Days on a line from left to right: small marks for what comes often, and one tall mark with words
/// for the day that everyone has to know. It knows nothing of what happens on them.
package struct Timeline: Chart {
  package var title: Saying
  /// What is written at both ends of the line.
  package var first: Saying
  package var last: Saying
  /// How many days the line covers.
  package var days: Int
  /// Days that are marked, counted from the first.
  package var marks: [Int]
  /// The day that stands out, and what is written above it.
  package var notable: (day: Int, label: Saying)?
  /// What the line shows, in sentences, for people who can't see it.
  private let account: Saying

  /// A line of days.
  package init(
    title: Saying, first: Saying, last: Saying, days: Int, marks: [Int],
    notable: (day: Int, label: Saying)?, description: Saying
  ) {
    self.title = title
    self.first = first
    self.last = last
    self.days = days
    self.marks = marks
    self.notable = notable
    account = description
  }

  package func description(_ say: Say) -> String { say(account) }

  private static let (width, edge) = (SVG.width, 12.0)

  /// The drawing as SVG; nothing when there are no days. What lies outside of the days is left out.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard days > 0 else { return [] }
    let say = setting.say
    var svg = SVG()
    let end = SVG.number(Self.width - Self.edge)
    svg.path("flow-way", "M12 46H\(end)M12 38V54M\(end) 38V54")
    for day in marks where (0...days).contains(day) {
      svg.circle("flow-tip", x: place(of: day), y: 46, radius: 4)
    }
    if let notable, (0...days).contains(notable.day) {
      let x = place(of: notable.day)
      svg.path("flow-mark", "M\(SVG.number(x)) 24V56")
      write(say(notable.label), around: x, y: 17, style: "flow-title", &svg)
    }
    write(say(first), around: 0, y: 71, style: "flow-label", &svg)
    write(say(last), around: Self.width, y: 71, style: "flow-label", &svg)
    return svg.picture(of: self, in: setting, style: "flow timeline", height: 76)
  }

  private func place(of day: Int) -> Double {
    Self.edge + (Self.width - 2 * Self.edge) * Double(day) / Double(days)
  }

  /// Writes words in one line in the middle of a place, moved so that they stay inside.
  private func write(_ text: String, around x: Double, y: Double, style: String, _ svg: inout SVG) {
    let wide = TextWidth.estimate(text, size: style == "flow-title" ? 14 * 1.12 : 14)
    let start = max(2, min(x - wide / 2, Self.width - wide - 2))
    svg.text(text, x: start, y: y, style: style)
  }
}
