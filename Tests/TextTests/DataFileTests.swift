import Testing
import Text

@Suite struct `A file for spreadsheets` {
  private func line(_ fields: String...) -> String {
    var file = CSVFile(head: ["a"])
    file.append(fields)
    return String(decoding: file.bytes.dropFirst(3 + 3), as: UTF8.self)
  }

  @Test func `begins with the mark by which spreadsheets know its letters`() {
    #expect(
      CSVFile(head: ["año", "Größe"]).bytes == [0xEF, 0xBB, 0xBF] + Bytes("año,Größe\r\n".utf8))
  }

  @Test func `quotes what would break a line or a cell, and nothing else`() {
    #expect(line("one", "", "two words") == "one,,two words\r\n")
    #expect(line("a,b", "say “x”", "say \"x\"") == "\"a,b\",say “x”,\"say \"\"x\"\"\"\r\n")
    #expect(line("two\nlines", "two\r\nlines") == "\"two\nlines\",\"two\r\nlines\"\r\n")
  }

  @Test(arguments: ["=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "＝1+1"])
  func `keeps words from being run as a formula`(words: String) {
    #expect(line(words) == "'\(words)\r\n")
  }

  @Test(arguments: ["-5", "+5", "-0.25", "1e+20"])
  func `leaves numbers numbers`(number: String) { #expect(line(number) == "\(number)\r\n") }
}

@Suite struct `A file for programs` {
  private func text(_ json: JSON) -> String { String(decoding: json.file, as: UTF8.self) }

  @Test func `keeps what is plain in one line, and the order of keys`() {
    let row = JSON.object([("b", .whole(1)), ("a", .null), ("c", .bool(true))])
    #expect(text(row) == "{\"b\": 1, \"a\": null, \"c\": true}\n")
    #expect(
      text(.list([row, .list([])])) == "[\n  {\"b\": 1, \"a\": null, \"c\": true},\n  []\n]\n")
  }

  @Test func `escapes what a text may not hold`() {
    #expect(text(.text("a\"\\\n\t\u{1}\u{7F}ñ<")) == "\"a\\\"\\\\\\n\\u0009\\u0001\\u007fñ<\"\n")
  }

  @Test func `writes numbers that every reader takes`() {
    #expect(text(.number(1.0 / 3)) == "0.3333\n")
    #expect(text(.number(-0.00001)) == "0\n")
    #expect(text(.number(1e300)) == "1e+300\n")
    #expect(text(.number(12_345_678_901_234)) == "12345678901234\n")
    #expect(text(.number(99_999_999_999.9999)) == "99999999999.9999\n")
    #expect(text(.number(.infinity)) == "null\n")
    #expect(text(.number(.nan)) == "null\n")
  }
}
