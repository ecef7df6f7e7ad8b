/// An output that writes a tree: it is told of each node when it begins and when it ends.
package protocol TreeWriter {
  /// The node at a place begins.
  mutating func enter(_ place: Int, in tree: BlockTree)
  /// The node at a place ends; `isLast` says whether it is the last of the node that holds it.
  mutating func leave(_ place: Int, in tree: BlockTree, isLast: Bool)
}

extension TreeWriter {
  /// Writes a tree, or the nodes of it from one place to another: whole blocks. Without recursion:
  /// how deep a tree is depends on its author.
  package mutating func write(_ tree: BlockTree, _ places: Range<Int>? = nil) {
    let places = places ?? 0..<tree.nodes.count
    var open: [Int] = []
    for place in places {
      leave(&open, before: place, in: tree)
      enter(place, in: tree)
      open.append(place)
    }
    leave(&open, before: places.upperBound, in: tree)
  }

  private mutating func leave(_ open: inout [Int], before place: Int, in tree: BlockTree) {
    while let last = open.last, Int(tree.nodes[last].end) <= place {
      open.removeLast()
      let end = open.last.map { tree.nodes[$0].end } ?? Int32(tree.nodes.count)
      leave(last, in: tree, isLast: tree.nodes[last].end == end)
    }
  }
}
