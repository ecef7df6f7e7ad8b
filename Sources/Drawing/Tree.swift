package import Language

/// Who belongs to whom: boxes below each other, each indented under the one it reports to, with a
/// line from the one to the other. Boxes of one parent stand in the order they are given in; being
/// higher up on the page means nothing.
package struct Tree: Chart {
  /// A box with the boxes below it.
  package struct Node: Sendable {
    package var name: Saying
    /// A word or two about it.
    package var note: Saying?
    package var children: [Node]

    /// A box.
    package init(_ name: Saying, note: Saying? = nil, children: [Node] = []) {
      self.name = name
      self.note = note
      self.children = children
    }
  }

  package var title: Saying
  package var roots: [Node]

  /// A structure with one or more boxes at its top.
  package init(title: Saying, roots: [Node]) {
    self.title = title
    self.roots = roots
  }

  /// Beyond this no one can follow a drawing, and the list has to do.
  static let mostNodes = 60
  /// Nodes deeper than this are not followed.
  static let deepest = 12

  /// A box, where it hangs, and how deep.
  struct Row {
    let node: Node
    let depth: Int
    let parent: Int?
  }

  /// The boxes from top to bottom, without those too deep to be drawn.
  var rows: [Row] {
    var rows: [Row] = []
    var open: [(node: Node, depth: Int, parent: Int?)] =
      roots.reversed().map { ($0, 0, nil) }
    while let next = open.popLast() {
      rows.append(Row(node: next.node, depth: next.depth, parent: next.parent))
      guard next.depth < Self.deepest else { continue }
      let place = rows.count - 1
      open += next.node.children.reversed().map { ($0, next.depth + 1, place) }
    }
    return rows
  }

  /// The same in a sentence for each box.
  package func description(_ say: Say) -> String {
    let rows = self.rows
    return rows.map { row in
      let node = row.node
      let name = node.note.map { .joined([node.name, .inParentheses($0)], by: " ") } ?? node.name
      guard let parent = row.parent else { return say(.atTheTop(name)) }
      return say(.reportsToTeam(name: name, parent: rows[parent].node.name))
    }.joined(separator: " ")
  }
}
