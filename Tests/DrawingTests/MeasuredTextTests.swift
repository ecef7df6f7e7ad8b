import Drawing
import Testing

@Suite struct `Words in a place of a given size` {
  private let text =
    "Let a few seconds pass before you reply. The quiet gives slower voices a way in, and gives you time to choose your words."

  @Test(arguments: [1, 2, 3, 50])
  func `are split between lines, and none is lost`(lines: Int) {
    let parts = MeasuredText(text).parts(width: 120, size: 10, lines: lines)
    #expect(parts.joined(separator: " ") == text)
    #expect(parts.allSatisfy { MeasuredText($0).lines(width: 120, size: 10) <= lines })
  }

  @Test func `are cut where a script has no spaces, without a space in the cut`() {
    let chinese = String(repeating: "我们一起决定", count: 20)
    let parts = MeasuredText(chinese).parts(width: 60, size: 10, lines: 3)
    #expect(parts.count > 1)
    #expect(parts.joined() == chinese)
  }

  @Test func `stand as high as their lines`() {
    let lines = MeasuredText(text).lines(width: 120, size: 10)
    #expect(lines > 3)
    #expect(MeasuredText(text).height(width: 120, size: 10) == Double(lines) * 13)
    #expect(MeasuredText("").parts(width: 120, size: 10, lines: 2).isEmpty)
  }
}
