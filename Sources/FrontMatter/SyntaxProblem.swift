/// What libyaml says about a broken text, in the words of someone who has never heard of YAML.
struct SyntaxProblem {
  let message: String
  let fix: String
  /// Whether the mistake lies where the broken piece began, rather than where reading failed.
  let pointsAtStart: Bool

  private init(_ message: String, fix: String, pointsAtStart: Bool = false) {
    self.message = message
    self.fix = fix
    self.pointsAtStart = pointsAtStart
  }

  /// The sentence for a problem and the context in which libyaml met it.
  init(problem: String, context: String) {
    switch (problem, context) {
    case ("mapping values are not allowed in this context", _):
      self.init(
        "This value has a second colon with a space after it.",
        fix: "Put the whole value in quotation marks: title: \"Goals: next year\".")
    case ("could not find expected ':'", _):
      self.init(
        "A line here is neither “key: value” nor an entry of a list.",
        fix: "Write a colon and a space behind the key, or indent the line below its key.",
        pointsAtStart: true)
    case (_, "while scanning a quoted scalar"):
      self.init(
        "A quotation mark opens here and is never closed.",
        fix: "Write another one behind the last word.", pointsAtStart: true)
    case (_, "while parsing a quoted scalar"):
      self.init(
        "A backslash in double quotation marks means something else in YAML.",
        fix: "Use single quotation marks, or write the backslash twice.")
    case (_, "while scanning a tag"), (_, "while parsing a tag"):
      self.init(
        "A value that begins with “!” means something else in YAML.",
        fix: "Put the value in quotation marks.", pointsAtStart: true)
    case (_, "while scanning a block scalar") where !problem.contains("tab"):
      self.init(
        "Words follow a “|” or “>” that begins a longer text.",
        fix: "Begin the text on the next line, or put the value in quotation marks.")
    case ("did not find expected <document start>", _):
      self.init(
        "This line is not part of any line above it.",
        fix: "Give every key of a group the same indentation, with spaces.")
    case ("did not find expected node content", _):
      self.init(
        "A value can't begin with this character.", fix: "Put the value in quotation marks.")
    case (_, "while scanning an alias"), (_, "while scanning an anchor"):
      self.init(
        "A value that begins with “*” or “&” means something else in YAML.",
        fix: "Put the value in quotation marks.", pointsAtStart: true)
    case ("found character that cannot start any token", _) where context.contains("token"):
      self.init(
        "A value can't begin with this character, and a line can't be indented with a tab.",
        fix: "Put the value in quotation marks; indent with spaces.")
    case ("found a tab character that violates indentation", _),
      ("found a tab character where an indentation space is expected", _):
      self.init("This line is indented with a tab.", fix: "Indent with spaces.")
    case ("block sequence entries are not allowed in this context", _):
      self.init(
        "A list entry “- ” can't begin on the same line as its key.",
        fix: "Begin the list on the next line.")
    case (_, "while parsing a flow sequence"):
      self.init(
        "A list opens with “[” here and is not closed, or a comma is missing in it.",
        fix: "Close it with “]”, with commas between the entries.", pointsAtStart: true)
    case (_, "while parsing a flow mapping"):
      self.init(
        "A group opens with “{” here and is not closed, or a comma is missing in it.",
        fix: "Close it with “}”, with commas between the entries.", pointsAtStart: true)
    case (_, "while parsing a block mapping"), (_, "while parsing a block collection"):
      self.init(
        "This line does not line up with the lines above it, or words follow a closing quotation mark or bracket.",
        fix:
          "Put the whole value in quotation marks, or give every key of a group the same indentation."
      )
    case ("control characters are not allowed", _):
      self.init("There is an invisible control character here.", fix: "Delete it.")
    case (_, "while scanning a directive"):
      self.init(
        "A line can't begin with “%”.", fix: "Put the value in quotation marks.",
        pointsAtStart: true)
    default:
      self.init(
        "This can't be read (\(problem)).",
        fix:
          "Write “key: value” on each line, and put values with : # [ ] { } & * ! in quotation marks."
      )
    }
  }
}
