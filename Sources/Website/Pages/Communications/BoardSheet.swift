internal import Blocks
internal import Handbook
internal import Text

/// How large the letters of a communication can be on the one sheet of Letter paper that hangs on a
/// bulletin board. It is an estimate from the number of letters, a little on the safe side, because
/// only a printer knows; a test compares it with what a browser prints.
struct BoardSheet {
  /// The sizes that the style sheet has for it, in points: `pt-18` and so on.
  private static let sizes = [18, 16, 14, 13, 12, 11, 10]

  /// What the style sheet calls the size.
  let size: String
  /// Whether one sheet is enough.
  let fits: Bool

  /// Letter paper without its margins, in points (72 to an inch): the style sheet's `@page board`.
  private static let (width, height) = (521.0, 705.0)
  /// The width of a letter and the height of a line, in letter sizes.
  private static let (letter, line) = (0.52, 1.35)
  /// A picture is at most so high, in points.
  private static let picture = 180.0

  /// The sheet of a communication; nil for a page that no document is behind.
  init?(_ communication: Communication, on page: PageContext, approvals: [SidePerson]) {
    guard let index = page.index else { return nil }
    let fitting = Self.sizes.first {
      Self.height(of: index, communication, on: page, approvals, Double($0)) <= Self.height
    }
    fits = fitting != nil
    size = "pt-\(fitting ?? 10)"
  }

  /// How high everything is with letters of a size, in points.
  private static func height(
    of index: Int, _ communication: Communication, on page: PageContext,
    _ approvals: [SidePerson], _ points: Double
  ) -> Double {
    let document = page.handbook.documents[index]
    let resolver = page.resolver(of: index)
    func lines(_ columns: Int, _ scale: Double = 1, of width: Double = width) -> Double {
      let room = max(1, (width / (letter * points * scale)).rounded(.down))
      return max(1, (Double(columns) / room).rounded(.up)) * line * points * scale
    }
    func words(_ text: String?, _ scale: Double = 1) -> Double {
      text.map { lines($0.columns, scale) + 0.7 * points } ?? 0
    }
    // The head with number, date and both sides; and the foot with the address.
    var height = 6.5 * points
    height += lines(document.title.columns, 2.1) * 0.85 + points
    height += words(page.handbook.writtenSummary(of: index), 1.2)
    if let action = communication.actionNeeded { height += words(action) + 3.2 * points }
    height += words(communication.contact)
    var cells = 0
    for block in document.text.textBlocks {
      let text = document.text.text(ofNode: block.place, titles: resolver.title)
      let columns =
        String(decoding: text, as: UTF8.self).columns
        + document.text.addressColumns(ofNode: block.place)
      switch block.kind {
      case .heading: height += lines(columns, 1.25) + 1.3 * points
      case .cell: cells += columns
      case .paragraph, .quotation: height += lines(columns + 2, of: width - 24) + 0.55 * points
      }
    }
    let (rows, code) = document.text.rowsAndCode
    if cells > 0 { height += lines(cells) + Double(rows) * 2 * points }
    height += Double(code) * line * points
    height += Double(document.text.links.count { $0.kind == .image }) * (picture + points)
    let people = Side.allCases.map { side in
      approvals.filter { $0.side == side }.reduce(0) {
        $0 + lines(page.words[$1.role].columns + 20, 0.85, of: width / 2 - 12)
      }
    }
    return height + (people.max() ?? 0) + 4.5 * points
  }
}

extension BlockTree {
  /// How much room the addresses take that paper shows behind links to other sites.
  fileprivate func addressColumns(ofNode place: Int) -> Int {
    nodes[place..<Int(nodes[place].end)].reduce(0) { columns, node in
      guard case .link(let number) = node.what, links[Int(number)].kind == .outside else {
        return columns
      }
      return columns + 3 + links[Int(number)].destination.columns
    }
  }

  /// How many rows the tables have, and how many lines of paper the code takes.
  fileprivate var rowsAndCode: (rows: Int, code: Int) {
    var (rows, code) = (0, 0)
    for place in nodes.indices {
      switch nodes[place].what {
      case .row: rows += 1
      case .codeBlock(let language):
        let lines = words(at: place).dropFirst(Int(language)).split(separator: 10)
        code += lines.reduce(1) { $0 + 1 + $1.count / 60 }
      default: break
      }
    }
    return (rows, code)
  }
}
