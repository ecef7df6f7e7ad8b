import Drawing
import Language
import Testing

/// The words and numbers of a drawing, taken out of its SVG again.
private struct Drawn {
  let text: String
  let width: Double
  let height: Double
  /// Each line of words: where it begins, and what it says.
  var lines: [(x: Double, y: Double, words: String)] = []
  /// The corners of each way.
  var ways: [[(Double, Double)]] = []

  init(_ flow: Flow) {
    text = String(decoding: flow.svg(id: "part.x"), as: UTF8.self)
    let box = text.split(separator: "viewBox=\"").last?.prefix { $0 != "\"" }.split(separator: " ")
    width = box.flatMap { Double($0[2]) } ?? 0
    height = box.flatMap { Double($0[3]) } ?? 0
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      if line.hasPrefix("<text"), let x = Double(parts[3]), let y = Double(parts[5]) {
        lines.append((x, y, String(parts[6].dropFirst().prefix { $0 != "<" })))
      }
      if line.hasPrefix("<path class=\"flow-way\"") {
        ways.append(
          parts[3].dropFirst().split(separator: "L").map { corner in
            let numbers = corner.split(separator: " ").compactMap { Double($0) }
            return (numbers[0], numbers[1])
          })
      }
    }
  }

  var fits: Bool {
    lines.allSatisfy {
      $0.x >= 0 && $0.y <= height
        && $0.x + TextWidth.estimate($0.words, size: 14) <= width
    } && ways.joined().allSatisfy { (0...width).contains($0.0) && (0...height).contains($0.1) }
  }
}

@Suite struct `A flow` {
  @Test func `of no boxes is no drawing, and neither is one that no one could follow`() {
    #expect(Flow(title: "None", boxes: []).svg(id: "x").isEmpty)
    let many = (0..<81).map { Flow.Box("Step \($0)") }
    #expect(Flow(title: "Many", boxes: many).svg(id: "x").isEmpty)
  }

  @Test func `of one box has a title, a description, and no styles`() {
    let drawn = Drawn(Flow(title: "One & only", boxes: [Flow.Box("Talk", ending: "ends here")]))
    #expect(
      drawn.text == """
        <svg class="flow" role="img" viewBox="0 0 252 80" width="252" height="80" aria-labelledby="part.x.title" aria-describedby="part.x.desc">
        <title id="part.x.title">One &amp; only</title>
        <desc id="part.x.desc">1: Talk; ends here.</desc>
        <g aria-hidden="true">
        <rect class="flow-box" x="6" y="6" width="240" height="68" rx="16"/>
        <path class="flow-rule" d="M6 40H246"/>
        <text class="flow-title" x="16" y="30">1. Talk</text>
        <text class="flow-ending" x="16" y="59">ends here</text>
        </g>
        </svg>

        """)
  }

  @Test func `runs back on the left and forward on the right, in lanes of their own`() {
    let drawn = Drawn(
      Flow(
        title: "Back",
        boxes: [
          Flow.Box("First", exits: [Flow.Exit(to: 1)]),
          Flow.Box(
            "Second", question: "Done?",
            exits: [Flow.Exit("no", to: 0), Flow.Exit("yes", to: 3), Flow.Exit("nearly", to: 2)]),
          Flow.Box("Third", exits: [Flow.Exit("start over", to: 0), Flow.Exit("on", to: 3)]),
          Flow.Box("Fourth", ending: "ends here"),
        ]))
    #expect(drawn.fits)
    #expect(drawn.ways.count == 6)
    let middle = drawn.width / 2
    let lanes = drawn.ways.filter { $0.count == 4 }.map { $0[1].0 }
    #expect(Set(lanes).count == lanes.count, "no line lies on another")
    #expect(lanes.filter { $0 < middle }.count == 2)
    #expect(lanes.filter { $0 > middle }.count == 1)
    #expect(drawn.text.contains("2: Second. Done?; no: on to 1; yes: on to 4; nearly: on to 3."))
  }

  @Test func `keeps very long words inside`() {
    let long = String(repeating: "W", count: 300)
    let drawn = Drawn(
      Flow(
        title: "Long",
        boxes: [
          Flow.Box(
            .written(long),
            question: .written(String(repeating: "Rechtsschutzversicherung ", count: 30)),
            exits: [Flow.Exit(.written(String(repeating: "漢字", count: 90)), to: 0)])
        ]))
    #expect(drawn.fits)
    #expect(drawn.lines.count > 20)
    #expect(drawn.lines.map(\.words).joined().contains(long.prefix(10)))
  }

  @Test func `draws no way to a box that is not there, and one from a box to itself`() {
    let drawn = Drawn(
      Flow(
        title: "Self",
        boxes: [Flow.Box("Wait", exits: [Flow.Exit("again", to: 0), Flow.Exit("on", to: 7)])]))
    #expect(drawn.ways.count == 1)
    #expect(drawn.fits)
  }
}
