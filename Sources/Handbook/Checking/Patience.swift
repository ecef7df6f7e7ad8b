internal import Diagnostics
internal import Text

/// Puts right what keeps an old handbook from being shown before it is mended: a page whose address
/// is another's gets one near it, and what no one may see until it is mended is left out.
struct Patience {
  /// The free addresses, by the files of the pages.
  private var moves: [String: String] = [:]
  /// What is wrong with files, by their paths in findings.
  private var taken: [String: [Diagnostic]] = [:]
  private var guarded: [String: [Diagnostic]] = [:]

  /// What a first look at a handbook found.
  init(_ handbook: Handbook, _ moves: [Int: String], _ findings: [Diagnostic]) {
    for (index, page) in moves { self.moves[handbook.documents[index].path] = page }
    for finding in findings {
      if finding.rule == .pageTaken, finding.location == SourceLocation() {
        taken[finding.path, default: []].append(finding)
      }
      if finding.rule.guardsPeople { guarded[finding.path, default: []].append(finding) }
    }
  }

  /// Those of a second look without what was said after the first.
  func unsaid(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.filter { !(guarded[$0.path]?.contains($0) ?? false) }
  }

  /// The documents as they can be shown; nil where nothing is in the way.
  func patched(_ read: [ReadDocument]) -> [ReadDocument]? {
    guard !moves.isEmpty || !guarded.isEmpty else { return nil }
    return read.map { item in
      guard let document = item.document else { return item }
      if let found = guarded[document.sourcePath] {
        let whose =
          document.team == nil ? "left out of the site" : "left out of every site but its team's"
        return item.replacing(
          with: document.changed(visibility: .team), isAudienceKnown: false,
          saying: found.map { $0.mended("Until then this page is \(whose).") })
      }
      guard let page = moves[document.path] else { return item }
      let found = taken[document.sourcePath] ?? []
      return item.replacing(
        with: document.changed(page: page), isAudienceKnown: item.isAudienceKnown,
        saying: found.map { $0.mended("Until then this page is at \(page).") })
    }
  }
}
