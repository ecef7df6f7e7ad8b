import CMarkArena
import CMarkGFM
import Synchronization
import Text

/// A node of cmark's tree.
typealias CMarkNode = OpaquePointer

/// A Markdown text as cmark's tree, freed with this value. A thread has one tree at a time, because
/// its memory comes from the thread's arena, which is emptied at once when the tree goes.
///
/// Parsers of cmark share two tables that say which characters mean something inside a line. An
/// extension that brings such characters sets their entries when a parse begins and clears them
/// when it ends. Of the extensions used here only strikethrough does, for `~` alone. An entry is
/// read only when its character turns up in the text being parsed. So texts without `~` never read
/// an entry that changes and are parsed on all threads at once; texts with `~` take turns.
struct Tree: ~Copyable {
  let root: CMarkNode

  /// Parses a text. `hasTilde` must be true when the text holds a `~`. Nil only if cmark makes no
  /// tree, which it never does: without memory it ends the process.
  init?(_ text: UnsafeBufferPointer<UInt8>, hasTilde: Bool) {
    let extensions = Extensions.shared
    let root =
      hasTilde
      ? Self.turn.withLock { _ in
        UInt(
          bitPattern: Self.parse(
            text, [extensions.table, extensions.tasklist, extensions.strikethrough]))
      } : UInt(bitPattern: Self.parse(text, [extensions.table, extensions.tasklist]))
    guard let node = CMarkNode(bitPattern: root) else { return nil }
    self.root = node
  }

  deinit { cmark_page_arena_reset() }

  private static let turn = Mutex<Void>(())

  fileprivate static func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ extensions: [OpaquePointer?]
  ) -> CMarkNode? {
    let memory = cmark_page_arena()?.assumingMemoryBound(to: cmark_mem.self)
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else {
      return nil
    }
    for case .some(let known) in extensions {
      cmark_parser_attach_syntax_extension(parser, known)
    }
    if let start = text.baseAddress {
      start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        cmark_parser_feed(parser, $0, text.count)
      }
    }
    return cmark_parser_finish(parser)
  }
}

/// The extensions in use and the numbers that their nodes were given in this process.
///
/// Sendable though it holds pointers: they lead to objects that registration makes once, that live
/// as long as the process, and that parsing only reads.
struct Extensions: @unchecked Sendable {
  fileprivate let table, tasklist, strikethrough: OpaquePointer?
  /// The numbers of nodes that the extensions add. A header row has the number of a row.
  let tableKind, rowKind, cellKind, strikethroughKind: UInt32

  /// Registration sets plain flags and lists, so it happens once, before anything is parsed.
  static let shared = Extensions()

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    let names: [String] = ["table", "tasklist", "strikethrough"]
    let known: [OpaquePointer?] = names.map { cmark_find_syntax_extension($0) }
    (table, tasklist, strikethrough) = (known[0], known[1], known[2])
    var numbers: [String: UInt32] = [:]
    let sample = "|a|\n|-|\n\n~~x~~\n"
    let root = Bytes(sample.utf8).withUnsafeBufferPointer {
      Tree.parse($0, known)
    }
    let iterator = cmark_iter_new(root)
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      let node = cmark_iter_get_node(iterator)
      if let name = cmark_node_get_type_string(node) {
        numbers[String(cString: name)] = cmark_node_get_type(node).rawValue
      }
    }
    tableKind = numbers["table"] ?? 0
    rowKind = numbers["table_header"] ?? 0
    cellKind = numbers["table_cell"] ?? 0
    strikethroughKind = numbers["strikethrough"] ?? 0
  }
}
