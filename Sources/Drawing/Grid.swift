package import Language
package import Text

/// A table as a picture: names down, columns across, a word or a number in every cell. A cell may
/// have a bar along its foot for its share of a whole, or a frame for where something stands.
package struct Grid: Chart {
  /// How a cell looks.
  package enum Look: Sendable, Hashable {
    /// Like its neighbors.
    case plain
    /// With a thick frame: here something stands.
    case marked
    /// With a broken frame: there it is to go.
    case aimed
    /// With a bar for a share from 0 to 1.
    case share(Double)
  }

  /// A cell.
  package struct Cell: Sendable {
    package var words: Saying
    package var look: Look

    /// A cell with words, which may be none.
    package init(_ words: Saying, _ look: Look = .plain) {
      self.words = words
      self.look = look
    }
  }

  /// A row under its name.
  package struct Row: Sendable {
    package var name: Saying
    /// One for each column.
    package var cells: [Cell]
    /// What stands above this row and those that follow it with the same words; nil for nothing.
    package var group: Saying?

    /// A row of cells.
    package init(_ name: Saying, _ cells: [Cell], group: Saying? = nil) {
      self.name = name
      self.cells = cells
      self.group = group
    }
  }

  package var title: Saying
  package var columns: [Saying]
  package var rows: [Row]

  /// A grid.
  package init(title: Saying, columns: [Saying], rows: [Row]) {
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// More do not fit beside each other on a phone.
  private static let mostColumns = 8
  /// Longer grids are no pictures any more; the table has them.
  private static let mostRows = 60

  package func svg(in setting: PictureSetting) -> Bytes {
    guard !columns.isEmpty, columns.count <= Self.mostColumns, !rows.isEmpty,
      rows.count <= Self.mostRows
    else { return [] }
    return GridDrawing(self, setting.say).svg(in: setting)
  }

  package func description(_ say: Say) -> String {
    rows.map { row in
      let name = [row.group, row.name].compactMap { $0 }.map(say).joined(separator: ", ")
      let cells = zip(columns, row.cells).compactMap { column, cell -> String? in
        if cell.words.isEmpty { return nil }
        return cell.words == column ? say(column) : "\(say(column)): \(say(cell.words))"
      }
      return cells.isEmpty
        ? "\(name): \(say(.nothing))." : "\(name): \(cells.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
