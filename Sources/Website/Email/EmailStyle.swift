internal import Blocks

/// How the elements of an email look, as what stands in their `style`.
struct EmailStyle {
  /// Whether the text is written from the right to the left.
  let isRightToLeft: Bool

  /// Pictures wider than the column are shown as wide as it is.
  static let columnWidth = 536

  private var start: String { isRightToLeft ? "right" : "left" }
  private var end: String { isRightToLeft ? "left" : "right" }
  private var joint: String { "color:#1d5b92" }
  private var serif: String { "font-family:Georgia,'Times New Roman',serif" }
  private func rule(_ side: String) -> String { "border-\(side):1px solid #cdd3d9" }

  /// An element around one that has a frame, for the room below.
  var box: String { "<div style=\"padding:0 0 16px\">" }
  var paragraph: String { "margin:0;padding:0 0 16px" }
  var item: String { "padding:0 0 6px" }
  var tasks: String { "margin:0;padding:0 0 16px;list-style:none" }
  var list: String {
    "margin:0;padding-top:0;padding-bottom:16px;padding-\(start):24px;padding-\(end):0"
  }
  var quotation: String {
    "margin:0;padding-top:0;padding-bottom:8px;padding-\(start):16px;border-\(start):3px solid #cdd3d9"
  }
  var alert: String {
    "padding:12px 16px 0;border:1px solid #cdd3d9;border-\(start):4px solid #1d5b92"
  }
  var alertTitle: String { "margin:0;padding:0 0 4px;font-weight:bold;\(joint)" }
  var mono: String { "font-family:Consolas,Menlo,monospace;font-size:15px" }
  var code: String {
    "margin:0;padding:12px;white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #cdd3d9;\(mono)"
  }
  var acrossPage: String { "margin:0;border:0;\(rule("top"));padding:0 0 16px" }
  var link: String { "\(joint);text-decoration:underline" }
  var table: String {
    "border-collapse:collapse;font-size:15px;line-height:1.45;overflow-wrap:normal;word-break:normal"
  }
  var notes: String { "padding:16px 0 0;font-size:15px;\(rule("top"))" }
  var picture: String { "border:0;max-width:100%;height:auto;background:#ffffff" }

  /// A heading of a level from 2 to 6.
  func heading(_ level: Int) -> String {
    switch level {
    case 2: "margin:0;padding:12px 0 8px;\(serif);font-size:22px;line-height:1.3"
    case 3: "margin:0;padding:8px 0 6px;\(serif);font-size:19px;line-height:1.3"
    default: "margin:0;padding:4px 0;font-size:17px;line-height:1.4"
    }
  }

  /// A cell. There are many, so it says nothing that it has from the table.
  func cell(_ alignment: BlockTree.Node.Alignment, isHead: Bool) -> String {
    let rule = isHead ? "border-bottom:2px solid #747e88" : rule("bottom")
    let style = "padding:6px 8px;min-width:56px;vertical-align:top;\(rule)"
    switch alignment {
    case .end: return "\(style);text-align:\(end)"
    case .center: return "\(style);text-align:center"
    case .start: return isHead ? "\(style);text-align:\(start)" : style
    }
  }
}
