import Diagnostics
import FrontMatter
import Testing
import Text

/// What is found in a value of a field, and the value with the mend that is sure.
private func found<Value>(
  _ text: String, _ read: (Node, inout FieldReader) -> Value?
) -> (value: Value?, fix: String?, right: String?) {
  var reader = FieldReader(path: "a.md")
  let node = Node(
    content: .scalar(text, isQuoted: false), location: SourceLocation(line: 1, column: 1))
  let value = read(node, &reader)
  #expect(reader.diagnostics.count == (value == nil ? 1 : 0))
  return (value, reader.diagnostics.first?.fix, reader.diagnostics.first?.edit?.replacement)
}

@Suite struct `A day in another form` {
  private static let form = "Write year, month and day with hyphens, such as 2026-11-03."

  @Test(arguments: [
    "11/30/2026", "30/11/2026", "30.11.2026", "2026/11/30", "2026–11–30", "20261130", "11/30/26",
    "30 November 2026", "November 30, 2026", "Nov. 30, 2026", "Monday, November 30th, 2026",
    "30 de noviembre de 2026", "2026-11-30 15:45", "2026-11-30.",
  ])
  func `is mended where it can be one day only`(text: String) {
    let found = found(text, CalendarDate.read)
    #expect(found.fix == "Write 2026-11-30 for November 30, 2026.")
    #expect(found.right == "2026-11-30")
  }

  @Test(
    arguments: [
      (
        "11/3/2026", "Write 2026-11-03 for November 3, 2026 or 2026-03-11 for March 11, 2026.",
        nil
      ),
      (
        "2026-30-12", "There is no month 30. Write 2026-12-30 for December 30, 2026.", "2026-12-30"
      ),
      ("2026-02-30", "February 2026 has 28 days. \(form)", nil),
      ("2028-02-30", "February 2028 has 29 days. \(form)", nil),
      ("November 31, 2026", "November 2026 has 30 days. \(form)", nil),
      ("2026-13-40", "There is no month 13. \(form)", nil),
      ("Nov 30", "It names no year. \(form)", nil), ("11/30", "It names no year. \(form)", nil),
      ("November 2026", "It names no day of the month. \(form)", nil),
      ("2026", "It names no month and no day. \(form)", nil), ("soon", form, nil), ("", form, nil),
    ] as [(String, String, String?)])
  func `is explained`(text: String, fix: String, right: String?) {
    let found = found(text, CalendarDate.read)
    #expect(found.fix == fix)
    #expect(found.right == right)
  }

  @Test(arguments: [
    "2026-11-17 9:05", "2026-11-17 9:05 am", "11/17/2026 9:05 a.m.", "November 17, 2026 at 9:05",
    "2026-11-17, 09.05", "2026-11-17T09:05:00",
  ])
  func `is mended with its time`(text: String) {
    let found = found(text, LocalDateTime.read)
    #expect(found.fix == "Write 2026-11-17 09:05, for November 17, 2026, 9:05 a.m.")
    #expect(found.right == "2026-11-17 09:05")
  }

  @Test(arguments: ["2026-11-17", "3 pm", "2026-11-17 25:00", "11/3/2026 3 pm", "noon", "::", "pm"])
  func `has no mend where day or time is not sure`(text: String) {
    #expect(found(text, LocalDateTime.read).right == nil)
  }
}

@Suite struct `A number in another form` {
  @Test(arguments: [
    ("0,5", "0.5"), ("62,5", "62.5"), ("1,200", "1200"), ("1,200.50", "1200.50"),
    ("1.200,50", "1200.50"), ("1 200", "1200"), ("1\u{A0}200", "1200"), ("45%", "45"),
    ("45 %", "45"), ("40 hours", "40"), ("$1,200", "1200"), ("\u{2212}5", "-5"), ("0,125", "0.125"),
  ])
  func `is mended where it can be one number only`(text: String, right: String) {
    #expect(found(text) { Double.read($0, in: Double.amounts, &$1) }.right == right)
  }

  @Test(arguments: [
    "8 of 10", "40-50", "~40", "forty", "2 million", "40k", "1,20,3", "", ",", "%", "$", "-",
  ])
  func `has no mend where it could be another`(text: String) {
    #expect(found(text) { Double.read($0, in: Double.amounts, &$1) }.right == nil)
  }

  @Test(arguments: [("75 %", "75%"), ("0,75", "0.75"), ("75 percent", "75%")])
  func `is mended as a share`(text: String, right: String) {
    #expect(found(text, Share.read).right == right)
  }

  @Test(arguments: [("y", "yes"), ("Off", "no"), ("sí", "yes")])
  func `or a yes in another word is mended`(text: String, right: String) {
    #expect(found(text, Bool.read).right == right)
  }
}
