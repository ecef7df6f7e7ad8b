import Diagnostics
import FrontMatter
import Text

/// What changes in a file, as programmers' tools show it: lines that go with a minus, lines that
/// come with a plus, and three lines around them.
enum LineDiff {
  private static let around = 3

  /// The one place in which two texts differ.
  static func text(of path: String, _ before: Bytes, _ after: Bytes) -> String {
    let (old, new) = (FileLines(before), FileLines(after))
    var start = 0
    while start < min(old.lines.count, new.lines.count), old.lines[start] == new.lines[start] {
      start += 1
    }
    var same = 0
    while same < min(old.lines.count, new.lines.count) - start,
      old.lines[old.lines.count - 1 - same] == new.lines[new.lines.count - 1 - same]
    {
      same += 1
    }
    let (oldEnd, newEnd) = (old.lines.count - same, new.lines.count - same)
    let first = max(0, start - around)
    let oldLast = min(old.lines.count, oldEnd + around)
    let newLast = min(new.lines.count, newEnd + around)
    func line(_ mark: String, _ lines: FileLines, _ index: Int) -> String {
      mark + String(decoding: lines.text(index), as: UTF8.self).printable
    }
    var result = ["--- \(path)", "+++ \(path)"]
    result.append("@@ -\(first + 1),\(oldLast - first) +\(first + 1),\(newLast - first) @@")
    result += (first..<start).map { line(" ", old, $0) }
    result += (start..<oldEnd).map { line("-", old, $0) }
    result += (start..<newEnd).map { line("+", new, $0) }
    result += (oldEnd..<oldLast).map { line(" ", old, $0) }
    return result.joined(separator: "\n")
  }
}
