internal import Text

/// Findings as people read them who have many: each rule once in a file, and how often it was broken.
package struct FoldedFinding: Sendable {
  /// The first one in the file.
  package let finding: Diagnostic
  /// The others of its rule in the same file.
  package fileprivate(set) var others: [Diagnostic] = []

  /// As many of one rule in one file are shown one by one.
  private static let few = 2
  /// As many lines are named.
  private static let fewLines = 8

  /// A finding by itself.
  package init(_ finding: Diagnostic) { self.finding = finding }

  /// Findings in their order, those of one rule in one file folded into the first where they are more
  /// than a few.
  package static func folded(_ findings: [Diagnostic]) -> [FoldedFinding] {
    var counts: [Key: Int] = [:]
    for finding in findings { counts[Key(finding), default: 0] += 1 }
    var places: [Key: Int] = [:]
    var folded: [FoldedFinding] = []
    for finding in findings {
      let key = Key(finding)
      guard let count = counts[key], count > few else {
        folded.append(FoldedFinding(finding))
        continue
      }
      if let place = places[key] {
        folded[place].others.append(finding)
      } else {
        places[key] = folded.count
        folded.append(FoldedFinding(finding))
      }
    }
    return folded
  }

  private struct Key: Hashable {
    let rule: Rule
    let path: String
    let severity: Severity
    init(_ finding: Diagnostic) {
      (rule, path, severity) = (finding.rule, finding.path, finding.severity)
    }
  }

  /// How many others there are and where, as a sentence; nil when there are none.
  var othersWords: String? {
    guard !others.isEmpty else { return nil }
    var lines: [Int32] = []
    for other in others where lines.last != other.location.line {
      lines.append(other.location.line)
    }
    let named = lines.prefix(Self.fewLines).map { "\($0)" }.joined(separator: ", ")
    let rest = lines.count > Self.fewLines ? ", …" : ""
    return
      "\(others.count) more like this in this file, on \(lines.count == 1 ? "line" : "lines") \(named)\(rest) (--all shows each)."
  }
}

/// How often each rule was broken, and in how many files: what to begin with where there are many
/// findings.
package enum FindingSummary {
  /// From so many findings on, it is worth its lines.
  private static let many = 20

  private struct Row {
    let rule: Rule
    var isError = false
    var count = 0
    var files: Set<String> = []
  }

  /// A line for each rule, errors first, then those that are broken in the most files; nil where there
  /// are few findings.
  package static func text(of findings: [Diagnostic]) -> String? {
    guard findings.count >= many else { return nil }
    var rows: [Rule: Row] = [:]
    for finding in findings {
      var row = rows[finding.rule] ?? Row(rule: finding.rule)
      row.isError = row.isError || finding.severity == .error
      row.count += 1
      row.files.insert(finding.path)
      rows[finding.rule] = row
    }
    let ordered = rows.values.sorted { left, right in
      if left.isError != right.isError { return left.isError }
      if left.files.count != right.files.count { return left.files.count > right.files.count }
      if left.count != right.count { return left.count > right.count }
      return left.rule.code < right.rule.code
    }
    let counts = ordered.map { row in
      row.count.counted(row.isError ? "error" : "warning") + " in "
        + row.files.count.counted("file")
    }
    let width = counts.map(\.utf8.count).max() ?? 0
    let codes = ordered.map(\.rule.code.utf8.count).max() ?? 0
    let lines = zip(ordered, counts).map { row, count in
      "  \(padded(count, to: width))  \(padded(row.rule.code, to: codes))  \(row.rule.summary)"
    }
    return (["What to begin with (“accord explain CODE” says more):"] + lines)
      .joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
