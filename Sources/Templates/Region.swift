import Text

/// What fills a block.
struct Filling {
  let block: Block
  let template: Template
}

/// The text that is being compiled, and how its lines are indented anew.
struct Region {
  let template: Template
  /// What comes before each line.
  var indentation: Bytes = []
  /// How much of each line's own white space is left out.
  var dropped = 0
  var fillings: [String: Filling] = [:]

  /// What a line with this white space begins with.
  func lead(_ space: Range<Int>) -> Bytes {
    indentation + template.source.text[space].dropFirst(dropped)
  }
}
