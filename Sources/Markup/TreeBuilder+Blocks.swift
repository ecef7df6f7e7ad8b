import Blocks
import CMarkGFM
import Text

extension TreeBuilder {
  mutating func beginParagraph(_ node: CMarkNode) -> Bool {
    source.begin(node)
    suspectParagraph(node)
    // The mark of an alert has a line of its own.
    let isBehindMark = skipped.map { cmark_node_parent($0.mark) == node } ?? false
    if isBehindMark, skipped?.lineBreak == nil { return false }
    begin(
      isTight(cmark_node_parent(node)) ? .line : .paragraph,
      line: source.blockLine + (isBehindMark ? 1 : 0))
    return true
  }

  mutating func endParagraph(_ node: CMarkNode) {
    if cmark_node_next(node) == nil,
      cmark_node_get_type(cmark_node_parent(node)) == CMARK_NODE_FOOTNOTE_DEFINITION
    {
      addWaysBack()
    }
  }

  /// Whether an item belongs to a list without blank lines.
  private func isTight(_ item: CMarkNode?) -> Bool {
    guard let item, cmark_node_get_type(item) == CMARK_NODE_ITEM else { return false }
    return cmark_node_get_list_tight(cmark_node_parent(item)) != 0
  }

  mutating func beginList(_ node: CMarkNode) -> Bool {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    if isOrdered { checkNumbers(node) }
    var hasTasks = false
    var item = cmark_node_first_child(node)
    while let current = item, !hasTasks {
      hasTasks = isTask(current)
      item = cmark_node_next(current)
    }
    begin(.list(first: isOrdered ? cmark_node_get_list_start(node) : nil, hasTasks: hasTasks))
    return true
  }

  mutating func beginItem(_ node: CMarkNode) -> Bool {
    begin(
      .item(isDone: isTask(node) ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil))
    return true
  }

  /// A task has the number of an item and a name of its own.
  private func isTask(_ node: CMarkNode) -> Bool {
    bytes(of: cmark_node_get_type_string(node)).first == UInt8(ascii: "t")
  }

  mutating func addCodeBlock(_ node: CMarkNode) {
    let info = bytes(of: cmark_node_get_fence_info(node))
    let language = Bytes(
      UnsafeBufferPointer(rebasing: info[..<(info.firstIndex { $0.isSpace } ?? info.count)])
        .cleanString.utf8)
    source.begin(node)
    suspects?.addCode(source.blockLines)
    checkCode(node)
    begin(.codeBlock(language: Int32(truncatingIfNeeded: language.count)))
    tree.bytes += language
    let isUnreadable = bytes(of: cmark_node_get_literal(node)).withCleaned {
      tree.bytes.append(contentsOf: $0)
    }
    if isUnreadable { suspects?.hasUnreadable = true }
    end()
  }

  // MARK: - Quotations and alerts

  mutating func beginQuotation(_ node: CMarkNode) -> Bool {
    guard let (alert, mark) = alert(in: node) else {
      begin(.quotation)
      return true
    }
    alerts.append(node)
    skipped = (mark, cmark_node_next(mark))
    begin(.alert(alert))
    return true
  }

  mutating func endQuotation(_ node: CMarkNode) {
    if alerts.last == node { alerts.removeLast() }
  }

  /// The alert that a quotation is, if its first line is `[!NOTE]` or one of its like. A mark that
  /// GitHub does not know is reported.
  private mutating func alert(in quote: CMarkNode) -> (kind: Alert, mark: CMarkNode)? {
    guard let paragraph = cmark_node_first_child(quote),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let mark = cmark_node_first_child(paragraph), cmark_node_get_type(mark) == CMARK_NODE_TEXT
    else { return nil }
    let text = bytes(of: cmark_node_get_literal(mark))
    guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")), end > 2,
      text[2..<end].allSatisfy({ $0.isWordByte })
    else { return nil }
    let name = String(decoding: text[2..<end], as: UTF8.self)
    let isAlone = text[(end + 1)...].allSatisfy { $0.isSpace } && isFollowedByLineBreak(mark)
    let alert = Alert(rawValue: name.lowercased())
    if let alert, isAlone { return (alert, mark) }
    source.begin(paragraph)
    let place = source.find("[!") ?? source.blockLocation
    let marks = Alert.allCases.map { "[!\($0.mark)]" }.joinedInWords("or")
    if alert == nil {
      findings.add(
        MarkupRules.alertUnknown, place, "There is no alert [!\(name)].", fix: "Write \(marks).")
    } else {
      findings.add(
        MarkupRules.alertUnknown, place, "[!\(name)] is not alone on its line.",
        fix: "Begin a new line with > behind [!\(name)].")
    }
    return nil
  }

  private func isFollowedByLineBreak(_ node: CMarkNode) -> Bool {
    guard let next = cmark_node_next(node) else { return true }
    let type = cmark_node_get_type(next)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
  }
}
