import Diagnostics
import FrontMatter
import Handbook
import Text

/// The rules of the handbook, asked about one plan with an update and without.
struct CheckinRules {
  private let building: Building
  private let loaded: Building.Loaded
  private let document: Document

  init(_ building: Building, _ loaded: Building.Loaded, _ document: Document) {
    self.building = building
    self.loaded = loaded
    self.document = document
  }

  /// The plan that a file holds; nil when it is none.
  func plan(in file: Bytes) -> Plan? { read(file).document?.value as? Plan }

  /// Writes what the rules say of the plan with these bytes, and says whether there are errors. Of
  /// the plan as it was, only errors are worth a word.
  func complain(about file: Bytes, isBefore: Bool) -> Bool {
    var all = loaded.read
    if let place = all.firstIndex(where: { $0.document?.path == document.path }) {
      all[place] = read(file)
    }
    let (_, found) = building.freeze(loaded.replacing(all), .editors, true)
    let book = Building.ruleBook.configured(by: loaded.settings)
    let findings = Diagnostic.inOrder(found.compactMap(book.weigh)).filter {
      $0.path == document.sourcePath && (!isBefore || $0.severity == .error)
    }
    // The lines of findings about the new text are not on the disk yet, so they are said without.
    if isBefore {
      building.console.write(findings, pages: 1)
    } else {
      for finding in findings {
        let grade = finding.severity == .error ? "error" : "warning"
        let place = "\(finding.path):\(finding.location.line)"
        Console.write(
          "\(place): \(grade): \(finding.message) [\(finding.rule.code)]".printable + "\n", to: 2)
      }
    }
    return findings.contains { $0.severity == .error }
  }

  private func read(_ file: Bytes) -> ReadDocument {
    DocumentReader(
      kinds: Building.kinds, settings: loaded.settings, prefix: loaded.folder.prefix
    ).read(file, path: document.path, isFolderIndex: Paths.name(of: document.page) == "index.html")
  }
}
