internal import Blocks
internal import Language
internal import Text

/// The pieces that views make sections of. Each is empty when there is nothing to show.
extension BlockTree {
  /// Paragraphs.
  static func text(_ paragraphs: [Phrase]) -> BlockTree {
    made { tree in
      for phrase in paragraphs { tree.add(.paragraph) { $0.add(phrase) } }
    }
  }

  /// A paragraph, or nothing.
  static func text(_ text: Saying?) -> BlockTree { .text(text.map { [Phrase($0)] } ?? []) }

  /// A paragraph in an author's words, or nothing.
  static func text(written words: String?) -> BlockTree {
    .text(words.map { [Phrase(.written($0))] } ?? [])
  }

  /// A list.
  static func list(_ items: [Phrase]) -> BlockTree {
    list(items, as: .list(first: nil, hasTasks: false))
  }

  /// A list of an author's words.
  static func list(written words: [String]) -> BlockTree { .list(words.written) }

  /// A list in which the order matters.
  static func steps(_ items: [Phrase]) -> BlockTree {
    list(items, as: .list(first: 1, hasTasks: false))
  }

  private static func list(_ items: [Phrase], as list: Node.What) -> BlockTree {
    guard !items.isEmpty else { return BlockTree() }
    return made { $0.add(list) { list in items.forEach { list.add(item: $0) } } }
  }

  /// Words that people agreed on.
  static func statement(_ words: String) -> BlockTree {
    guard !words.isEmpty else { return BlockTree() }
    return made { $0.add(.part(.statement)) { $0.add(.paragraph, written: words) } }
  }

  /// What someone said, with whose words they are.
  static func quotation(_ words: String, by sayer: String?) -> BlockTree {
    guard !words.isEmpty else { return BlockTree() }
    return made {
      $0.add(.part(.saying)) {
        $0.add(.quotation) { $0.add(.paragraph, written: words) }
        $0.add(.part(.sayer), written: sayer)
      }
    }
  }

  /// What is known of one thing, in a word or two each.
  static func facts(_ facts: [SheetFact]) -> BlockTree {
    guard !facts.isEmpty else { return BlockTree() }
    return made {
      $0.add(.part(.facts)) { tree in
        for fact in facts {
          tree.add(.part(.fact)) { tree in
            tree.add(.part(.factName), fact.label)
            tree.append(.values(fact.values))
          }
        }
      }
    }
  }

  /// What is known, without what it is.
  static func values(_ values: [Phrase]) -> BlockTree {
    made { tree in
      for value in values { tree.add(.part(.factValue)) { $0.add(value) } }
    }
  }

  /// A table; nothing where it has no rows.
  static func table(_ table: SheetTable) -> BlockTree {
    table.rows.isEmpty ? BlockTree() : made { $0.add(table) }
  }

  /// A list whose entries have lists of their own: what belongs under what.
  static func outline(_ entries: [OutlineEntry]) -> BlockTree {
    guard !entries.isEmpty else { return BlockTree() }
    return made { $0.add(.part(.outline)) { tree in entries.forEach { tree.add($0) } } }
  }

  /// A drawing as finished SVG. It stands beside the same in words, never alone.
  static func drawing(_ svg: Bytes) -> BlockTree {
    svg.isEmpty ? BlockTree() : made { $0.add(.drawing) { $0.bytes += svg } }
  }
}

/// Something known about a document, in a word or two.
struct SheetFact: Sendable {
  let label: Saying
  let values: [Phrase]
}

/// An entry of a list whose entries have lists of their own.
struct OutlineEntry: Sendable {
  let phrase: Phrase
  let entries: [OutlineEntry]
}

extension BlockTree {
  fileprivate mutating func add(_ entry: OutlineEntry) {
    add(.item(isDone: nil)) { item in
      item.add(.line) { $0.add(entry.phrase) }
      if !entry.entries.isEmpty {
        item.add(.list(first: nil, hasTasks: false)) { list in
          entry.entries.forEach { list.add($0) }
        }
      }
    }
  }
}
