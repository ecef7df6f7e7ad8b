import Blocks
import Testing
import Text

@Suite struct TableSlipTests {
  /// Tables with `⟦⟧` where a finding is expected, and what is published: a line for each row, bars
  /// between the cells.
  static let cases: [(String, String)] = [
    // Too many cells
    ("|a|b|\n|-|-|\n|c|d|⟦⟧ e|", "a|b|\nc|d|e"),
    ("|a|b|\n|-|-|\n|c|d|⟦⟧e|f\n|g|h|⟦⟧i|", "a|b||\nc|d|e|f\ng|h|i|"),
    ("a|b\n-|-\nc|d|⟦⟧e", "a|b|\nc|d|e"),
    ("> |a|b|\n> |-|-|\n> |c|d|⟦⟧e|", "a|b|\nc|d|e"),
    ("- |a|b|\n  |-|-|\n  |c|d|⟦⟧e|", "a|b|\nc|d|e"),
    ("|a|b|\n|-|-|\n|c|d||", "a|b\nc|d"),
    ("|a|b|\n|-|-|\n|c|", "a|b\nc|"),
    // Bars that were not meant to end a cell
    ("|a|b|\n|-|-|\n|`c ⟦⟧| d`|e|\n|f|g|", "a|b\nc | d|e\nf|g"),
    ("|a|b|\n|-|-|\n|``c⟦⟧|`|d``|e|", "a|b\nc|`|d|e"),
    ("|a|\n|-|\n|https://x.org/⟦⟧|y|", "a\nhttps://x.org/|y"),
    ("|a|b|\n|-|-|\n|[[c⟦⟧|d e]]|f|", "a|b\nd e|f"),
    ("|`a⟦⟧|b`|c|\n|-|-|\n|d|e|", "a|b|c\nd|e"),
    ("|a|b|\n|-|-|\n|`c\\|d`|e\\|f|", "a|b\nc|d|e|f"),
    // The line below the head
    ("|a|b|\n⟦⟧|—|—|\n|c|d|", "a|b\nc|d"),
    ("|a|b|\n⟦⟧|===|:==:|\n|c|d|", "a|b\nc|d"),
    ("|a|b|\n⟦⟧|--+--|\n|c|d|", "a|b\nc|d"),
    ("|a|b|c|\n⟦⟧|-|:-:|\n|d|e|f|", "a|b|c\nd|e|f"),
    ("|a|b|\n⟦⟧|-|-|-|\n|d|e|", "a|b\nd|e"),
    ("⟦⟧|a|\n|-|-|\n|b|c|\n|d|e|", "a|\nb|c\nd|e"),
    ("> |a|b|\n> ⟦⟧|==|==|\n> |c|d|", "a|b\nc|d"),
    ("a | b\n⟦⟧– | –\nc | d", "a|b\nc|d"),
    ("|a|b|\n⟦⟧|—|—|\n|c|d|⟦⟧e|", "a|b|\nc|d|e"),
    // Empty lines, and missing ones
    ("|a|b|\n|-|-|\n|c|d|\n\n⟦⟧|e|f|", "a|b\nc|d\ne|f"),
    ("|a|b|\n|-|-|\n\n⟦⟧|e|f|\n|g|h|", "a|b\ne|f\ng|h"),
    ("|a|b|\n⟦⟧|—|—|\n|c|d|\n\n⟦⟧|e|f|\n\n⟦⟧|g|h|", "a|b\nc|d\ne|f\ng|h"),
    ("⟦⟧|a|b|\n|c|d|", "a|b\nc|d"),
    ("words\n⟦⟧|a|b|\n|c|d|\nmore", "a|b\nc|d"),
    ("⟦⟧|a|b|", ""),
    ("words\n|a|b|\n|-|-|\n|c|d|\n⟦⟧words", "a|b\nc|d"),
    ("|a|b|\n|-|-|\n|c|d|\n\nwords", "a|b\nc|d"),
    // What is no table
    ("a | b", ""), ("x || y\nand z", ""), ("|x| is a number", ""), ("a | b\n- c | d", ""),
    ("```\n|a|b|\n|c|d|e|\n```", ""), ("    |a|b|\n    |c|d|", ""),
    ("See [[a|b]].\n[[c|d]] too", ""), ("`|a|b|`", ""),
  ]

  @Test(arguments: cases.indices)
  func losesNoCellAndSaysWhatIsWrong(index: Int) {
    let (marked, rows) = Self.cases[index]
    expectFindings(marked.replacing("⟦⟧", with: "⟦table-shape⟧"))
    #expect(read(marked.replacing("⟦⟧", with: "")).tree.rows == rows, "\(marked)")
  }
}

extension BlockTree {
  /// The words of the cells of all tables, with bars between them, a row on each line.
  var rows: String {
    var rows: [String] = []
    for (place, node) in nodes.enumerated() {
      if case .row = node.what { rows.append("") }
      if case .cell = node.what {
        let isFirst = place > 0 && nodes[place - 1].what.isRow
        rows[rows.count - 1] +=
          (isFirst ? "" : "|") + String(decoding: words(at: place), as: UTF8.self)
      }
    }
    return rows.joined(separator: "\n")
  }
}

extension BlockTree.Node.What {
  fileprivate var isRow: Bool { if case .row = self { true } else { false } }
}
