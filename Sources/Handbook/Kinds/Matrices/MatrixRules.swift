internal import Diagnostics
internal import FrontMatter
internal import Text

/// A table without a fault, to be spoiled in one place by each example.
private func example(
  caption: String = "What changes when both sides plan a school year together.",
  label: String = "  - label: Calendar",
  cells: String = "[The office sets it, Both sides draft it]",
  kept: String = "[no, yes]", origin: String = "own: yes", adapted: String = ""
) -> Example {
  Example.document(
    "tables/planning.md",
    [
      "title: Planning, alone and together", "caption: \(caption)", "row_head: What is planned",
      "columns: [Planned alone, Planned together]", "rows:", label, "    cells: \(cells)",
      "  - label: Dates are kept", "    cells: \(kept)", origin, adapted,
    ])
}

extension Check<Matrix> {
  static let matrixRagged = Check(
    Rule(
      "matrix-ragged", .error, "Every row of a table has a cell for each column.",
      reason:
        "With a cell missing, everything after it is under the wrong heading, and a screen reader says the wrong thing aloud.",
      wrong: example(cells: "[The office sets it]"), right: example())
  ) { matrix, findings in
    let columns = matrix.columns.count
    for row in matrix.rows {
      let cells = row.value.cells.count
      let name = row.value.label.map { "The row “\($0.value)”" } ?? "This row"
      if columns == 0, cells > 1 {
        findings.report(
          row.location, "\(name) has \(cells) cells, and this table has no columns.",
          fix: "Write the heads of the columns under “columns”, or leave one explanation.")
      } else if columns > 0, cells != columns {
        findings.report(
          row.location,
          "\(name) has \(cells.counted("cell")), and there are \(columns.counted("column")).",
          fix: cells < columns
            ? "Add what is missing under “cells”; where there is nothing to say, write a word such as none."
            : "Remove what is too much, or put quotation marks around a cell with a comma.")
      }
    }
  }

  static let matrixRowLabel = Check(
    Rule(
      "matrix-row-label", .error, "Every row of a table has a label.",
      reason: "The label says what the row is about; without it the cells are words about nothing.",
      wrong: example(label: "  - label: \"\""), right: example())
  ) { matrix, findings in
    for (number, row) in matrix.rows.enumerated() where row.value.label?.value.isEmpty ?? true {
      findings.report(
        row.location, "Row \(number + 1) has no label.",
        fix: "Write what it is about behind “label:”.")
    }
  }

  static let matrixTick = Check(
    Rule(
      "matrix-tick", .error, "A cell says in words what others say with a mark.",
      reason:
        "A check mark, a cross or a dot means nothing to someone who listens to the page, and different things to those who see it. “yes” and “no” mean the same to everyone.",
      wrong: example(kept: "[no, ✓]"), right: example())
  ) { matrix, findings in
    for cell in matrix.rows.flatMap({ $0.value.cells }) where cell.value.isOnlyMark {
      findings.report(
        cell.location, "This cell is only a mark, “\(cell.value.shortened)”.",
        fix: "Write yes or no, or the word that the mark stands for.")
    }
  }

  static let matrixSource = Check(
    Rule(
      "matrix-no-source", .error, "A table says whose work it is.",
      reason:
        "Tables travel from handbook to handbook. Readers want to find the original, and its author is owed the credit.",
      wrong: example(origin: ""), right: example())
  ) { matrix, findings in
    let fields = findings.document.fields
    // Adapted work without a source has a finding of its own.
    guard !matrix.own, fields.source?.isEmpty ?? true, fields.adapted?.value != true,
      !findings.document.says("source"), !findings.document.says("own")
    else { return }
    findings.report(
      at: "caption", "Nothing says whose work this table is.",
      fix: "Add “source:” with author and title, or “own: yes” when you made it yourselves.")
  }

  static let matrixPatient = Check(
    Rule(
      "matrix-patient", .warning, "A table taken from health care speaks of schools.",
      reason:
        "Several tables about partnership come from hospitals and still say “patient”. A reader in a school takes it for a slip, or for a sign that no one read the table.",
      wrong: example(
        caption: "What patients gain when both sides plan together.",
        origin: "source: A guide, 2020",
        adapted: "adapted: yes"),
      right: example(
        caption: "What students gain when both sides plan together.",
        origin: "source: A guide, 2020", adapted: "adapted: yes"))
  ) { matrix, findings in
    guard findings.document.fields.adapted?.value == true else { return }
    let words =
      [matrix.caption].compactMap { $0 } + matrix.columns
      + matrix.rows.flatMap { [$0.value.label].compactMap { $0 } + $0.value.cells }
    for text in words where text.value.saysPatient {
      findings.report(
        text.location, "“patient” is still written here.",
        fix: "Write the word for the people your schools serve, such as “student” or “family”.")
    }
  }
}

extension String {
  /// Whether it is a mark instead of words: no letter or digit at all, or a lone x or v.
  fileprivate var isOnlyMark: Bool {
    guard !isEmpty else { return false }
    if ["x", "X", "v", "V"].contains(self) { return true }
    return !unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// Whether one of its words is “patient” or “patients”.
  fileprivate var saysPatient: Bool {
    lowercased().utf8.split { !(0x61...0x7A).contains($0) }.contains { word in
      word.elementsEqual("patient".utf8) || word.elementsEqual("patients".utf8)
    }
  }
}
