internal import Text

/// The rules of the style sheet that color drawings, as an element to stand in each of them. What
/// makes PDFs sees only the rules inside of a drawing, and knows no names for colors there: they are
/// set in as they are on paper.
struct DrawingStyle {
  /// How the selectors begin that are about the parts of drawings.
  private static let beginnings = [".chart ", ".flow ", ".flow-", ".map "]

  /// The element, `<style>…</style>`.
  let element: Bytes

  /// The rules of a style sheet as it is published.
  init(_ style: Bytes) {
    var colors: [String: String] = [:]
    var rules: [(selector: String, body: String)] = []
    Self.forEachBlock(of: style[...]) { head, body in
      if head == ":root" { colors.merge(Self.values(body)) { $1 } }
      if head == "@media print" {
        Self.forEachBlock(of: body) { head, body in
          if head == ":root" { colors.merge(Self.values(body)) { $1 } }
        }
      }
      let selectors = head.split(separator: ",").map { String($0).trimmed }
      let own = selectors.filter { selector in
        Self.beginnings.contains { selector.hasPrefix($0) }
      }
      guard !own.isEmpty else { return }
      rules.append((own.joined(separator: ","), String(decoding: body, as: UTF8.self)))
    }
    var text = "<style>"
    for rule in rules { text += "\(rule.selector){\(Self.filled(rule.body, colors))}" }
    element = Bytes((text + "</style>").utf8)
  }

  /// Calls a function with what stands before each pair of braces and between them.
  private static func forEachBlock(
    of style: ArraySlice<UInt8>, _ body: (String, ArraySlice<UInt8>) -> Void
  ) {
    var start = style.startIndex
    while let open = style[start...].firstIndex(of: UInt8(ascii: "{")) {
      var depth = 1
      var end = open + 1
      while end < style.endIndex {
        if style[end] == UInt8(ascii: "{") { depth += 1 }
        if style[end] == UInt8(ascii: "}") { depth -= 1 }
        if depth == 0 { break }
        end += 1
      }
      let head = String(decoding: style[start..<open], as: UTF8.self)
      body(head.trimmed, style[(open + 1)..<end])
      start = min(end + 1, style.endIndex)
    }
  }

  /// The values of a block's properties, by name.
  private static func values(_ block: ArraySlice<UInt8>) -> [String: String] {
    var values: [String: String] = [:]
    for declaration in String(decoding: block, as: UTF8.self).split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { values[String(parts[0]).trimmed] = String(parts[1]).trimmed }
    }
    return values
  }

  /// A body with the values of the names in it, which may themselves be named by others.
  private static func filled(_ body: String, _ values: [String: String]) -> String {
    var result = ""
    var rest = body[...]
    while let start = rest.firstRange(of: "var(") {
      result += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      let name = String(rest.prefix { $0 != ")" })
      result += values[name] ?? "inherit"
      rest = rest.dropFirst(name.count + 1)
    }
    return result + rest
  }
}
