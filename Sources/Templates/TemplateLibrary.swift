package import Diagnostics
import Synchronization
import Text

/// All the templates of a site, each taken apart when something first uses it; programs are made from
/// it for the shapes of its pages.
package struct TemplateLibrary: Sendable {
  private let sources: [String: TemplateSource]
  private let parsed = ParsedTemplates()

  /// The templates that there are. What is wrong with one is reported when something uses it. Of two
  /// with one name, the later counts: pass the built-in ones first.
  package init(_ sources: [TemplateSource]) {
    self.sources = Dictionary(
      sources.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
  }

  /// The names of all templates.
  var names: some Sequence<String> { sources.keys }

  /// The template of a name; nil when there is none.
  func template(_ name: String) -> Template? { sources[name].map { parsed.template(of: $0) } }

  /// Whether there is a template of this name.
  package func has(_ name: String) -> Bool { sources[name] != nil }

  /// Binds a template to the shape it will be filled from, and to the words of a language.
  ///
  /// - Parameter isBindable: whether the template's pages may be bound into books.
  /// - Returns: the program, and everything that is wrong with the template and those it includes,
  ///   in order of place; a program exactly when nothing is.
  package func compile(
    _ name: String, for shape: Shape, in wording: Wording = .none, isBindable: Bool = false
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    guard let root = template(name) else {
      let near = Nearest.matches(for: name, among: names).first
      return (
        nil,
        [
          Diagnostic(
            TemplateRules.unknownPartial, "templates/\(name).html", SourceLocation(),
            "There is no template `\(name)`.",
            fix: near.map { "Rename `\($0)`, if that is meant." } ?? "Add the file.")
        ]
      )
    }
    var compiler = Compiler(self, name, wording, isBindable: isBindable)
    let program = compiler.compile(root, for: shape)
    return (program, compiler.findings.sorted())
  }

  /// The names of the templates that these use, directly or not, and their own.
  package func reachable(from names: some Sequence<String>) -> Set<String> {
    closure(names, \.references)
  }

  /// The sources that none of these uses: misspelt, or left over. Built-in ones are not among them;
  /// the site's own templates may well leave some of those aside.
  package func unused(by names: some Sequence<String>) -> [TemplateSource] {
    let used = reachable(from: names)
    return sources.filter { !used.contains($0.key) }.map(\.value)
      .filter { !$0.isBuiltIn }.sorted { $0.path < $1.path }
  }

  /// The blocks that a template, or a parent of it, lets others fill.
  func blocks(of name: String) -> Set<String> {
    closure([name], \.parents).reduce(into: []) { blocks, name in
      if let template = template(name) { blocks.formUnion(template.blocks) }
    }
  }

  private func closure(
    _ names: some Sequence<String>, _ next: (Template) -> Set<String>
  ) -> Set<String> {
    var found: Set<String> = []
    var waiting = Array(names)
    while let name = waiting.popLast() {
      guard let template = template(name), found.insert(name).inserted else { continue }
      waiting.append(contentsOf: next(template))
    }
    return found
  }
}

/// The templates that were taken apart so far.
private final class ParsedTemplates: Sendable {
  private let templates = Mutex<[String: Template]>([:])

  func template(of source: TemplateSource) -> Template {
    templates.withLock { templates in
      if let known = templates[source.name] { return known }
      let template = TemplateParser.parse(source)
      templates[source.name] = template
      return template
    }
  }
}
