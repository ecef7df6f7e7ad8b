import CMarkGFM
import Text

/// The words of a node without markup, white space collapsed; of a reference its words or else its
/// id, of an image its alternative text.
func plainText(of root: CMarkNode) -> String {
  var words = Bytes()
  var node = cmark_node_first_child(root)
  while let current = node {
    switch cmark_node_get_type(current) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE:
      words.append(contentsOf: bytes(of: cmark_node_get_literal(current)))
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      words.append(UInt8(ascii: " "))
    default: break
    }
    node = following(current, under: root, skippingChildren: false)
  }
  let text = words.withUnsafeBufferPointer { $0.cleanString }
  let plain = words.contains(UInt8(ascii: "[")) ? text.withReferencesAsWords : text
  return plain.withBlanksCollapsed
}

/// The node that comes after another in the order of the text, below `root`; nil at the end.
func following(_ node: CMarkNode, under root: CMarkNode, skippingChildren: Bool) -> CMarkNode? {
  if !skippingChildren, let child = cmark_node_first_child(node) { return child }
  var current = node
  while current != root {
    if let next = cmark_node_next(current) { return next }
    guard let parent = cmark_node_parent(current) else { return nil }
    current = parent
  }
  return nil
}

extension String {
  /// `[[id|words]]` as `words`, `[[id]]` as `id`.
  fileprivate var withReferencesAsWords: String {
    let text = Bytes(utf8)
    var result = Bytes()
    var open: Int?
    var index = 0
    while index < text.count {
      let pair = index + 1 < text.count && text[index] == text[index + 1] ? text[index] : 0
      if pair == UInt8(ascii: "[") {
        open = result.count
        result.append("[[")
        index += 2
      } else if pair == UInt8(ascii: "]"), let start = open {
        let bar = result[(start + 2)...].firstIndex(of: UInt8(ascii: "|"))
        result.removeSubrange(start..<(bar.map { $0 + 1 } ?? start + 2))
        open = nil
        index += 2
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
