internal import Blocks
internal import Language

/// A station on the way from one thing to the next, with what stands there: a column on wide pages,
/// one below the other on phones, and always read in order. It is text in the page and no drawing,
/// because there is much of it: it wraps, grows with the reader's letters, can be copied and linked.
struct Station: Sendable {
  /// The id of its place on the page. It holds a dot, so that no heading has the same.
  let anchor: String
  let title: Saying
  /// What belongs here, in a sentence.
  let meaning: Saying
  let groups: [Group]

  /// What stands at a station under one heading, or under none.
  struct Group: Sendable {
    var anchor: String? = nil
    var title: Saying? = nil
    let entries: [Entry]
  }

  /// One thing at a station.
  struct Entry: Sendable {
    let text: Saying
    var anchor: String? = nil
    /// What belongs to it, such as where it comes from.
    var notes: [Phrase] = []
  }
}

extension BlockTree {
  /// Columns that are read in their order.
  static func stations(_ stations: [Station]) -> BlockTree {
    guard stations.contains(where: { !$0.groups.isEmpty }) else { return BlockTree() }
    return made {
      $0.add(.part(.stations)) { list in
        for station in stations {
          list.add(.item(isDone: nil)) { item in
            item.add(.partTitle(level: 3), id: station.anchor) {
              $0.add(station.title)
            }
            item.add(.part(.remark)) { $0.add(station.meaning) }
            station.groups.forEach { item.add($0) }
          }
        }
      }
    }
  }

  private mutating func add(_ group: Station.Group) {
    if let title = group.title, !title.isEmpty {
      add(.partTitle(level: 4), id: group.anchor) { $0.add(title) }
    }
    add(.list(first: nil, hasTasks: false)) { list in
      for entry in group.entries {
        list.add(.item(isDone: nil), id: entry.anchor) { item in
          item.add(.line) { line in
            line.add(entry.text)
            for note in entry.notes { line.add(.part(.note)) { $0.add(note) } }
          }
        }
      }
    }
  }
}
