extension FieldType {
  /// What the type is, in a sentence.
  var words: String {
    switch self {
    case .text: "text"
    case .html: "finished HTML"
    case .flag: "a yes or no"
    case .record: "a group of values"
    case .list: "a list"
    }
  }
}

extension MarkupState.Place {
  /// Where it is, in a sentence.
  var words: String {
    switch self {
    case .text: "between tags"
    case .tag: "in a tag, outside the quotes of an attribute"
    case .unquoted: "in the value of an attribute without quotes"
    case .quoted: "in the quoted value of an attribute"
    case .code: "in a script or style"
    case .handler: "in an attribute that is code"
    case .comment: "in a comment"
    case .declaration: "in a declaration"
    }
  }
}
