package import Language
package import Text

/// How views build a tree, node by node.
extension BlockTree {
  /// A file that goes with a text, such as the numbers of a figure.
  package struct File: Hashable, Sendable {
    /// Its path on the site.
    package let path: String
    package let bytes: Bytes

    /// A file.
    package init(path: String, bytes: Bytes) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Adds a node with what `fill` adds to it. `id` names its place on the page.
  package mutating func add(
    _ what: Node.What, id: String? = nil, _ fill: (inout BlockTree) -> Void = { _ in }
  ) {
    let place = nodes.count
    nodes.append(Node(what, start: bytes.count, line: 0))
    if let id {
      add(.id(Int32(truncatingIfNeeded: strings.count)))
      strings.append(id)
    }
    fill(&self)
    nodes[place].end = Int32(truncatingIfNeeded: nodes.count)
  }

  /// Adds a node that holds nothing but its own words.
  package mutating func add(_ what: Node.What, words: String) {
    add(what) { $0.bytes.append(words) }
  }

  /// Adds words; those of an author stand among the bytes of the tree.
  package mutating func add(_ saying: Saying) {
    if case .written(let words) = saying {
      add(.text, words: words)
    } else {
      add(.saying(Int32(truncatingIfNeeded: sayings.count)))
      sayings.append(saying)
    }
  }

  /// Adds the name of a table, first in it.
  package mutating func add(tableName name: Saying) {
    add(.tableName(Int32(truncatingIfNeeded: sayings.count)))
    sayings.append(name)
  }

  /// Adds words that lead to an address, as it is seen from the page: a page or, if `isFile`, a file
  /// to keep.
  package mutating func addWay(
    to address: String, isFile: Bool = false, _ fill: (inout BlockTree) -> Void
  ) {
    let number = Int32(truncatingIfNeeded: strings.count)
    strings.append(address)
    add(.way(number, isFile: isFile), fill)
  }

  /// Adds everything of another tree.
  package mutating func append(_ other: BlockTree) {
    let place = Int32(truncatingIfNeeded: nodes.count)
    let start = Int32(truncatingIfNeeded: bytes.count)
    nodes.reserveCapacity(nodes.count + other.nodes.count)
    for var node in other.nodes {
      node.end &+= place
      node.start &+= start
      node.what = node.what.behind(self)
      nodes.append(node)
    }
    bytes += other.bytes
    strings += other.strings
    sayings += other.sayings
    headings += other.headings
    links += other.links
    files += other.files
  }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { nodes.isEmpty }
}

extension BlockTree.Node.What {
  /// The same, with the numbers that it has in a tree to which its own is added.
  fileprivate func behind(_ tree: BlockTree) -> Self {
    func moved(_ number: Int32, _ count: Int) -> Int32 {
      number &+ Int32(truncatingIfNeeded: count)
    }
    return switch self {
    case .id(let number): .id(moved(number, tree.strings.count))
    case .way(let number, let isFile): .way(moved(number, tree.strings.count), isFile: isFile)
    case .saying(let number): .saying(moved(number, tree.sayings.count))
    case .tableName(let number): .tableName(moved(number, tree.sayings.count))
    case .heading(let number): .heading(moved(number, tree.headings.count))
    case .link(let number): .link(moved(number, tree.links.count))
    case .title(let number): .title(ofLink: moved(number, tree.links.count))
    case .picture(let number): .picture(moved(number, tree.links.count))
    default: self
    }
  }
}
