import Diagnostics
import Templates
import Text

/// What a template is filled with in a test: values together with their types.
indirect enum Data: Sendable {
  case text(String)
  case html(String)
  case flag(Bool)
  case record([(String, Data)])
  /// The entries; the shape is that of the first.
  case list([[(String, Data)]])
  /// A list without entries, of this shape.
  case emptyList([(String, Data)])
  /// Nothing, where this would be.
  case absent(Data)

  var type: FieldType {
    switch self {
    case .text: .text
    case .html: .html
    case .flag: .flag
    case .record(let fields): .record(shape(fields))
    case .list(let entries): .list(shape(entries.first ?? []))
    case .emptyList(let fields): .list(shape(fields))
    case .absent(let data): data.type
    }
  }

  var value: Value {
    switch self {
    case .text(let text): .text(text)
    case .html(let text): .html(Bytes(text.utf8))
    case .flag(let flag): .flag(flag)
    case .record(let fields): .record(Record(fields.map(\.1.value)))
    case .list(let entries): .list(entries.map { Record($0.map(\.1.value)) })
    case .emptyList: .list([])
    case .absent: .none
    }
  }
}

func shape(_ fields: [(String, Data)], _ name: String = "Page") -> Shape {
  Shape(
    name,
    fields.map { field in
      let type = field.1.type
      return Shape.Field(field.0, type)
    })
}

func record(_ fields: [(String, Data)]) -> Record { Record(fields.map(\.1.value)) }

func library(_ templates: [String: String]) -> TemplateLibrary {
  TemplateLibrary(
    templates.map {
      TemplateSource(name: $0.key, path: "templates/\($0.key).html", text: Bytes($0.value.utf8))
    })
}

/// A template rendered, or its errors, one to a line, where they should not be.
func rendered(
  _ template: String, _ data: [(String, Data)] = [], _ partials: [String: String] = [:]
) -> String {
  rendered(
    library(partials.merging(["page": template]) { $1 }), shape(data), record(data))
}

func rendered(_ library: TemplateLibrary, _ shape: Shape, _ record: Record) -> String {
  let (program, diagnostics) = library.compile("page", for: shape)
  guard let program else { return diagnostics.map(described).joined(separator: "\n") }
  var output: Bytes = []
  do throws(RenderFailure) {
    try program.render(record, into: &output)
  } catch {
    return described(error.diagnostic)
  }
  return String(decoding: output, as: UTF8.self)
}

func described(_ diagnostic: Diagnostic) -> String {
  "\(diagnostic.path):\(diagnostic.location.line):\(diagnostic.location.column): "
    + "\(diagnostic.rule.code): \(diagnostic.message)"
}

/// A place in a template and the rule broken there.
struct Finding: Hashable, Comparable, CustomStringConvertible {
  var line: Int
  var column: Int
  var rule: String

  var description: String { "\(line):\(column) \(rule)" }

  static func < (left: Finding, right: Finding) -> Bool {
    (left.line, left.column, left.rule) < (right.line, right.column, right.rule)
  }
}

/// Takes the markers `1️⃣`, `2️⃣`, … out of a template and says where they stood, in their order.
func markers(_ marked: String, _ rules: [String]) -> (text: String, findings: [Finding]) {
  var text = ""
  var findings: [Finding] = []
  var line = 1
  var column = 1
  for character in marked {
    if character.unicodeScalars.contains("\u{20E3}"), let number = character.wholeNumber {
      let rule = number <= rules.count ? rules[number - 1] : "a rule for marker \(number)"
      findings.append(Finding(line: line, column: column, rule: rule))
      continue
    }
    text.append(character)
    column += character.unicodeScalars.count
    if character == "\n" {
      line += 1
      column = 1
    }
  }
  return (text, findings.sorted())
}

extension Character {
  fileprivate var wholeNumber: Int? {
    unicodeScalars.first.flatMap { Int(String($0)) }
  }
}

/// What is wrong with a template that holds no markers.
func findings(
  _ template: String, _ data: [(String, Data)] = [], _ partials: [String: String] = [:]
) -> [Finding] {
  let library = library(partials.merging(["page": template]) { $1 })
  return library.compile("page", for: shape(data)).diagnostics.map {
    Finding(
      line: Int($0.location.line), column: Int($0.location.column), rule: $0.rule.code)
  }.sorted()
}

/// A tree, as navigation is one.
struct Branch: View {
  var title: String
  var children: [Branch] = []

  static let fields = Fields<Branch>("Branch")
    .text("title") { $0.title }
    .many("children", Branch.self) { $0.children }
}
