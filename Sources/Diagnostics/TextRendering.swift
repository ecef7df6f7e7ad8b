/// Findings as people read them: place, message, the line itself with a mark below it, and the fix.
package struct TextRendering {
  /// Colors for a terminal.
  package let usesColor: Bool
  /// A line of a file, for showing it.
  private let line: (_ path: String, _ number: Int) -> String?

  /// How many characters of a long line are shown.
  private static let width = 96

  /// A rendering. `line` gives the text of a file's line, nil where it can't be read any more.
  package init(usesColor: Bool, line: @escaping (_ path: String, _ number: Int) -> String?) {
    self.usesColor = usesColor
    self.line = line
  }

  /// One finding with its line and its fix, and how many more there are like it in its file, ending
  /// in a line feed.
  package func render(_ folded: FoldedFinding) -> String {
    let text = render(folded.finding)
    return folded.othersWords.map { text + "      \($0)\n" } ?? text
  }

  /// One finding with its line and its fix, ending in a line feed.
  package func render(_ diagnostic: Diagnostic) -> String {
    let place = "\(diagnostic.path):\(diagnostic.location.line):\(diagnostic.location.column):"
    let severity = diagnostic.severity.rawValue
    let color = diagnostic.severity == .error ? "31" : "33"
    var text = "\(paint(place, "1")) \(paint("\(severity):", "1;\(color)")) "
    text += "\(diagnostic.message.printable) \(paint("[\(diagnostic.rule.code)]", "2"))\n"
    if !diagnostic.isDiscreet,
      let shown = line(diagnostic.path, Int(diagnostic.location.line))
    {
      text += excerpt(shown, Int(diagnostic.location.line), Int(diagnostic.location.column), color)
    }
    if let fix = diagnostic.fix { text += "      \(paint("fix:", "32")) \(fix.printable)\n" }
    if let words = diagnostic.waitingWords { text += "      \(words)\n" }
    return text
  }

  /// The line with its number and a mark below the column; of a long line, the part around it.
  private func excerpt(_ line: String, _ number: Int, _ column: Int, _ color: String) -> String {
    var scalars = Array(line.printable.unicodeScalars)
    var column = min(column, scalars.count + 1)
    if scalars.count > Self.width {
      let start = max(0, min(column - Self.width / 2, scalars.count - Self.width))
      scalars = Array(scalars[start..<min(scalars.count, start + Self.width)])
      column -= start
    }
    let label = "\(number)"
    let margin = String(repeating: " ", count: max(0, 5 - label.utf8.count))
    let shown = String(String.UnicodeScalarView(scalars))
    // Wide characters take two columns of a terminal; the mark has to follow them.
    let before = scalars.prefix(max(0, column - 1)).reduce(0) { $0 + $1.terminalWidth }
    let mark = String(repeating: " ", count: before) + "^"
    return "\(margin)\(label) | \(shown)\n      | \(paint(mark, "1;\(color)"))\n"
  }

  private func paint(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// The text on one line, without characters that would make a terminal do something.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isUnprintable) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          if scalar == "\t" || scalar == "\n" { return " " }
          return scalar.isUnprintable ? "\u{FFFD}" : scalar
        }))
  }
}

extension Unicode.Scalar {
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
    // Marks that reverse the direction of text could make a message say something else.
    case .format: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    default: false
    }
  }

  /// How many columns of a terminal the character takes: none for marks that combine with the one
  /// before, two for wide ones (the main blocks of Unicode's East Asian Width).
  fileprivate var terminalWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
