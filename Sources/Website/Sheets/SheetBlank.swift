internal import Templates

/// A question with room for its answer, to be filled in on paper.
struct SheetBlank: View {
  /// The number that people speak of; nil for a line without one, such as one for a signature.
  var number: Int? = nil
  let text: String
  /// What can be ticked.
  var options: [String] = []
  /// How many lines there are to write on.
  var lines = 1
  /// The id of the question's place on the page.
  var anchor: String? = nil

  /// More lines than this are a sheet of paper of their own.
  private static let mostLines = 40

  static let fields = Fields<SheetBlank>("blank")
    .text("number") { $0.number.map { "\($0)" } }
    .text("text") { $0.text }
    .text("anchor") { $0.anchor }
    .flag("has_options") { !$0.options.isEmpty }
    .many("options", TextView.self) { $0.options.views }
    .many("lines", TextView.self) { blank in
      repeatElement("", count: max(0, min(blank.lines, Self.mostLines))).views
    }
}
