import Drawing
import Language
import Testing

@Suite struct `A line of days` {
  private func drawn(days: Int, marks: [Int], notable: (Int, Saying)?) -> String {
    let line = Timeline(
      title: "Nine <months>", first: "A", last: "B", days: days, marks: marks,
      notable: notable.map { (day: $0.0, label: $0.1) }, description: "Three days.")
    return String(decoding: line.svg(id: "part.x"), as: UTF8.self)
  }

  @Test func `of no days is no drawing`() {
    #expect(drawn(days: 0, marks: [0], notable: nil).isEmpty)
  }

  @Test func `marks its days, and writes what stands out above its day`() {
    let text = drawn(days: 10, marks: [0, 5, 10, 11, -1], notable: (5, "now"))
    #expect(
      text == """
        <svg class="flow timeline" role="img" viewBox="0 0 320 76" width="320" height="76" aria-labelledby="part.x.title" aria-describedby="part.x.desc">
        <title id="part.x.title">Nine &lt;months&gt;</title>
        <desc id="part.x.desc">Three days.</desc>
        <g aria-hidden="true">
        <path class="flow-way" d="M12 46H308M12 38V54M308 38V54"/>
        <circle class="flow-tip" cx="12" cy="46" r="4"/>
        <circle class="flow-tip" cx="160" cy="46" r="4"/>
        <circle class="flow-tip" cx="308" cy="46" r="4"/>
        <path class="flow-mark" d="M160 24V56"/>
        <text class="flow-title" x="142.1" y="17">now</text>
        <text class="flow-label" x="2" y="71">A</text>
        <text class="flow-label" x="307.4" y="71">B</text>
        </g>
        </svg>

        """)
  }

  @Test func `keeps words at its ends inside`() {
    let text = drawn(days: 10, marks: [], notable: (10, "the very last day"))
    #expect(!text.contains("x=\"-"))
    #expect(text.contains("x=\"1"), "moved to the left of its day")
  }
}
