internal import Text

/// Turns the HTML of a page's text into that of an email: every element carries its own style,
/// because mail programs take style sheets away; room is made by padding, which they keep; and what
/// only works on a page, such as marks of places, is left out.
struct EmailMarkup {
  /// Whether the text is written from the right to the left.
  let isRightToLeft: Bool

  private var start: String { isRightToLeft ? "right" : "left" }
  private var end: String { isRightToLeft ? "left" : "right" }
  private var joint: String { "color:#1d5b92" }

  /// Pictures wider than the column are shown as wide as it is.
  private static let columnWidth = 536

  init(isRightToLeft: Bool) { self.isRightToLeft = isRightToLeft }

  /// The HTML of an email.
  func styled(_ html: Bytes) -> Bytes {
    var reader = HTMLReader(html)
    var email = Bytes()
    email.reserveCapacity(html.count * 2)
    /// Links that are being left out: whether their words are too.
    var leftOut: [Bool] = []
    while let piece = reader.next() {
      switch piece {
      case .text(let words):
        if !leftOut.contains(true) { email.append(contentsOf: words) }
      case .open(let tag):
        if tag.name == "a", let href = tag.value(of: "href"), href.hasPrefix("#") {
          // The way to a note and back: both are a few lines apart, and mail programs lose places.
          leftOut.append(href.hasPrefix("#fnref"))
        } else {
          open(tag, into: &email)
        }
      case .close(let name):
        if name == "a", leftOut.popLast() != nil { continue }
        close(name, into: &email)
      }
    }
    return email
  }

  private func open(_ tag: HTMLReader.Tag, into email: inout Bytes) {
    switch tag.name {
    case "label": break
    case "input": email.append(tag.has("checked") ? "☑ " : "☐ ")
    case "img": picture(tag, into: &email)
    case "section": email.append("<div style=\"padding:16px 0 0;font-size:15px;\(rule("top"))\">")
    default:
      if Self.isBox(tag) { email.append("<div style=\"padding:0 0 16px\">") }
      email.append("<\(tag.name)")
      for name in Self.kept(tag.name) {
        guard let value = tag.value(of: name) else { continue }
        email.append(" \(name)=\"\(value)\"")
      }
      // What is colored says so to the few rules for dark screens.
      if tag.value(of: "class") == "alert-title" { email.append(" class=\"joint\"") }
      if let style = style(of: tag) { email.append(" style=\"\(style)\"") }
      email.append(">")
    }
  }

  private func close(_ name: String, into email: inout Bytes) {
    switch name {
    case "label": break
    case "section": email.append("</div>")
    case "div", "pre": email.append("</\(name)></div>")
    default: email.append("</\(name)>")
    }
  }

  /// Whether an element has a frame, and so needs another one around it for the room below.
  private static func isBox(_ tag: HTMLReader.Tag) -> Bool {
    tag.name == "div" || tag.name == "pre"
  }

  /// The attributes that an element takes along.
  private static func kept(_ name: String) -> [String] {
    switch name {
    case "a": ["href"]
    case "abbr": ["title"]
    case "ol": ["start"]
    case "th": ["scope"]
    case "div": ["role", "tabindex", "aria-label"]
    case "pre": ["tabindex"]
    default: []
    }
  }

  private func rule(_ side: String) -> String { "border-\(side):1px solid #cdd3d9" }

  private func style(of tag: HTMLReader.Tag) -> String? {
    let style = tag.value(of: "class") ?? ""
    switch tag.name {
    case "p":
      return style == "alert-title"
        ? "margin:0;padding:0 0 4px;font-weight:bold;\(joint)" : "margin:0;padding:0 0 16px"
    case "h2": return "margin:0;padding:12px 0 8px;\(Self.serif);font-size:22px;line-height:1.3"
    case "h3": return "margin:0;padding:8px 0 6px;\(Self.serif);font-size:19px;line-height:1.3"
    case "h4", "h5", "h6": return "margin:0;padding:4px 0;font-size:17px;line-height:1.4"
    case "ul", "ol":
      return style == "tasks"
        ? "margin:0;padding:0 0 16px;list-style:none"
        : "margin:0;padding-top:0;padding-bottom:16px;padding-\(start):24px;padding-\(end):0"
    case "li": return "padding:0 0 6px"
    case "blockquote":
      return
        "margin:0;padding-top:0;padding-bottom:8px;padding-\(start):16px;border-\(start):3px solid #cdd3d9"
    case "div":
      guard style.hasPrefix("alert") else { return "overflow-x:auto" }
      return "padding:12px 16px 0;border:1px solid #cdd3d9;border-\(start):4px solid #1d5b92"
    case "pre":
      return
        "margin:0;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #cdd3d9;\(Self.mono)"
    case "code": return Self.mono
    case "hr": return "margin:0;border:0;\(rule("top"));padding:0 0 16px"
    case "a": return "\(joint);text-decoration:underline"
    case "table":
      return
        "border-collapse:collapse;font-size:15px;line-height:1.45;overflow-wrap:normal;word-break:normal"
    case "th", "td": return cell(tag.name == "th", align: style)
    default: return nil
    }
  }

  /// A cell. There are many, so it says nothing that it has from the table.
  private func cell(_ isHead: Bool, align: String) -> String {
    let rule = isHead ? "border-bottom:2px solid #747e88" : rule("bottom")
    let style = "padding:6px 8px;min-width:56px;vertical-align:top;\(rule)"
    switch align {
    case "right": return "\(style);text-align:\(end)"
    case "center": return "\(style);text-align:center"
    default: return isHead ? "\(style);text-align:\(start)" : style
    }
  }

  private static let serif = "font-family:Georgia,'Times New Roman',serif"
  private static let mono = "font-family:Consolas,Menlo,monospace;font-size:15px"

  /// A picture that fits: some mail programs know no largest width, so the numbers must be right.
  private func picture(_ tag: HTMLReader.Tag, into email: inout Bytes) {
    email.append("<img src=\"\(tag.value(of: "src") ?? "")\" alt=\"\(tag.value(of: "alt") ?? "")\"")
    if let width = tag.value(of: "width").flatMap({ Int($0) }) {
      email.append(" width=\"\(min(width, Self.columnWidth))\"")
    }
    email.append(" style=\"border:0;max-width:100%;height:auto;background:#ffffff\">")
  }
}
