internal import Blocks
internal import Drawing
internal import Handbook
internal import Language
internal import Templates
internal import Text

/// Numbers with what they say: a headline, a picture, the same in a table, and a file for
/// spreadsheets that is made from that table. The picture is never alone, and every number comes
/// from one place.
struct Figure: Sendable {
  /// Its name on its page, in letters, digits and hyphens.
  let id: String
  /// What the numbers say, as a sentence.
  let headline: Saying
  /// What the numbers are, with their unit.
  let subtitle: Saying
  /// The picture; nil where there is nothing to draw.
  let drawing: (any Chart)?
  let table: SheetTable
  /// Whether the page says the same beside the figure, so that the table need not be open.
  let isSaidBeside: Bool
  /// Where the file for spreadsheets lies on the site.
  let file: String
  private let href: String
  private let words: Words
  private let setting: PictureSetting

  /// A figure on a page. Its id is unique there.
  init(
    _ id: String, headline: Saying, subtitle: Saying, drawing: (any Chart)?, table: SheetTable,
    isSaidBeside: Bool = false, on page: PageContext
  ) {
    self.id = id
    self.headline = headline
    self.subtitle = subtitle
    self.drawing = drawing
    self.table = table
    self.isSaidBeside = isSaidBeside
    file = Addresses.numbers(ofFigure: id, onPage: page.page)
    href = page.address(file)
    words = page.words
    setting = page.setting(ofDrawing: Self.anchor(id))
  }

  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  var anchor: String { Self.anchor(id) }

  private static func anchor(_ id: String) -> String { "figure.\(id)" }

  /// Whether there is nothing to show.
  var isEmpty: Bool { table.rows.isEmpty }

  /// A table with more rows than this is shut on screens, below a picture that says the same.
  private static let openRows = 6

  /// Whether the table is shut.
  private var isShut: Bool {
    (drawing != nil || isSaidBeside) && table.rows.count > Self.openRows
  }

  fileprivate func add(to tree: inout BlockTree) {
    tree.add(.part(.figure), id: anchor) { tree in
      tree.add(.part(.figureHead)) {
        $0.add(.part(.headline), headline)
        $0.add(.part(.remark), subtitle)
      }
      if let drawing { tree.append(.drawing(drawing.svg(in: setting))) }
      if isShut {
        tree.add(.part(.more)) {
          $0.add(.part(.moreTitle), .sameInTable)
          $0.add(table)
        }
      } else {
        tree.add(table)
      }
      tree.add(.part(.numbersFile)) {
        $0.addWay(to: href, isFile: true) { $0.add(.numbersCsv) }
      }
    }
    tree.files.append(BlockTree.File(path: file, bytes: CSV(table, in: words).bytes))
  }
}

extension BlockTree {
  /// Numbers with what they say, as a picture and as a table; nothing without numbers.
  static func figure(_ figure: Figure) -> BlockTree {
    figure.isEmpty ? BlockTree() : made { figure.add(to: &$0) }
  }
}
