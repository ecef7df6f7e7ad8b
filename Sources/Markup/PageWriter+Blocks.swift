import CMarkGFM
import Text

extension PageWriter {
  mutating func enterParagraph(_ node: Node) -> Bool {
    source.begin(node)
    let parent = cmark_node_parent(node)
    if document.summary.isEmpty, cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT {
      document.summary = plainText(of: node, limit: 1000).shortened(to: 200)
    }
    if let skipped, cmark_node_parent(skipped.mark) == node, skipped.lineBreak == nil {
      return false
    }
    if !isTight(parent) {
      beginLine()
      append("<p>")
    }
    if let task, task.item == parent {
      append(
        task.isChecked
          ? "<label><input type=\"checkbox\" disabled checked> "
          : "<label><input type=\"checkbox\" disabled> ")
      isLabelOpen = true
      self.task = nil
    }
    // The mark of an alert has a line of its own.
    let isBehindMark = skipped.map { cmark_node_parent($0.mark) == node } ?? false
    beginBlock(
      quotations > 0 ? .quotation : .paragraph, line: source.blockLine + (isBehindMark ? 1 : 0))
    return true
  }

  mutating func leaveParagraph(_ node: Node) {
    endBlock()
    if isLabelOpen {
      append("</label>")
      isLabelOpen = false
    }
    let parent = cmark_node_parent(node)
    if isTight(parent) {
      if cmark_node_next(node) != nil { append("\n") }
      return
    }
    if cmark_node_next(node) == nil,
      cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION
    {
      writeBackReferences()
    }
    append("</p>\n")
  }

  /// Whether an item belongs to a list without blank lines, whose paragraphs get no `<p>`.
  private func isTight(_ item: Node?) -> Bool {
    guard let item, cmark_node_get_type(item) == CMARK_NODE_ITEM else { return false }
    return cmark_node_get_list_tight(cmark_node_parent(item)) != 0
  }

  mutating func enterList(_ node: Node) -> Bool {
    beginLine()
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    append(isOrdered ? "<ol" : "<ul")
    if isOrdered {
      let start = cmark_node_get_list_start(node)
      if start != 1 { document.html.append(" start=\"\(start)\"") }
    }
    var item = cmark_node_first_child(node)
    while let current = item {
      if isTask(current) {
        append(" class=\"tasks\"")
        break
      }
      item = cmark_node_next(current)
    }
    append(">\n")
    return true
  }

  mutating func leaveList(_ node: Node) {
    append(cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? "</ol>\n" : "</ul>\n")
  }

  mutating func enterItem(_ node: Node) -> Bool {
    append("<li>")
    guard isTask(node) else { return true }
    let isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node)
    let first = cmark_node_first_child(node)
    if let first, cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH {
      task = (node, isChecked)
    } else {
      append("<input type=\"checkbox\" disabled")
      if isChecked { append(" checked") }
      append(" aria-label=\"")
      appendOwn(OwnWords.task)
      append("\">")
    }
    return true
  }

  /// A task has the number of an item and a name of its own.
  private func isTask(_ node: Node) -> Bool {
    bytes(of: cmark_node_get_type_string(node)).first == UInt8(ascii: "t")
  }

  mutating func writeCodeBlock(_ node: Node) {
    beginLine()
    append("<pre tabindex=\"0\"><code")
    let info = bytes(of: cmark_node_get_fence_info(node))
    let language = info[..<(info.firstIndex { $0.isBlank } ?? info.count)]
    if !language.isEmpty {
      append(" class=\"language-")
      appendClean(UnsafeBufferPointer(rebasing: language))
      append("\"")
    }
    append(">")
    appendClean(bytes(of: cmark_node_get_literal(node)))
    append("</code></pre>\n")
  }

  // MARK: - Quotations and alerts

  mutating func enterQuote(_ node: Node) -> Bool {
    beginLine()
    if let alert = alert(in: node), let title = OwnWords.alerts.dropFirst(alert.index).first {
      alerts.append(node)
      skipped = (alert.mark, cmark_node_next(alert.mark))
      document.html.append(
        "<div class=\"alert \(alert.kind.rawValue)\" role=\"note\">\n<p class=\"alert-title\">")
      appendOwn(title)
      append("</p>\n")
    } else {
      append("<blockquote>\n")
      quotations += 1
    }
    return true
  }

  mutating func leaveQuote(_ node: Node) {
    beginLine()
    if alerts.last == node {
      alerts.removeLast()
      append("</div>\n")
    } else {
      append("</blockquote>\n")
      quotations -= 1
    }
  }

  /// The alert that a quotation is, if its first line is `[!NOTE]` or one of its like. A mark that
  /// GitHub does not know is reported.
  private mutating func alert(in quote: Node) -> (kind: Alert, index: Int, mark: Node)? {
    guard let paragraph = cmark_node_first_child(quote),
      cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
      let mark = cmark_node_first_child(paragraph), cmark_node_get_type(mark) == CMARK_NODE_TEXT
    else { return nil }
    let text = bytes(of: cmark_node_get_literal(mark))
    guard text.starts(with: "[!".utf8), let end = text.firstIndex(of: UInt8(ascii: "]")), end > 2,
      text[2..<end].allSatisfy({ $0.isWordByte })
    else { return nil }
    let name = String(decoding: text[2..<end], as: UTF8.self)
    let isAlone = text[(end + 1)...].allSatisfy { $0.isBlank } && isFollowedByLineBreak(mark)
    let index = Alert.allCases.firstIndex { $0.rawValue == name.lowercased() }
    if let index, isAlone { return (Alert.allCases[index], index, mark) }
    source.begin(paragraph)
    let place = source.find("[!") ?? source.blockLocation
    let marks = Alert.allCases.map { "[!\($0.mark)]" }.joinedInWords("or")
    if index == nil {
      findings.add(
        MarkupRules.alertUnknown, place, "There is no alert [!\(name)].", fix: "Write \(marks).")
    } else {
      findings.add(
        MarkupRules.alertUnknown, place, "[!\(name)] does not stand alone on its line.",
        fix: "Begin a new line with > behind [!\(name)].")
    }
    return nil
  }

  private func isFollowedByLineBreak(_ node: Node) -> Bool {
    guard let next = cmark_node_next(node) else { return true }
    let type = cmark_node_get_type(next)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
  }
}
