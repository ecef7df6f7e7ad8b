package import Diagnostics
import Text

/// All the templates of a site, taken apart once; programs are made from it for the shapes of its
/// pages.
package struct TemplateLibrary: Sendable {
  let templates: [String: Template]

  /// Takes the templates apart. What is wrong with one is reported when something uses it. Of two
  /// with one name, the later counts: pass the built-in ones first.
  package init(_ sources: [TemplateSource]) {
    templates = Dictionary(
      sources.map { ($0.name, TemplateParser.parse($0)) }, uniquingKeysWith: { _, last in last })
  }

  /// Whether there is a template of this name.
  package func has(_ name: String) -> Bool { templates[name] != nil }

  /// Binds a template to the shape it will be filled from, and to the words of a language.
  ///
  /// - Returns: the program, and everything that is wrong with the template and those it includes,
  ///   in order of place; a program exactly when nothing is.
  package func compile(
    _ name: String, for shape: Shape, in wording: Wording = .none
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    guard let root = templates[name] else {
      let near = Nearest.matches(for: name, among: templates.keys).first
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
    var compiler = Compiler(self, name, wording)
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
    return templates.filter { !used.contains($0.key) }.map(\.value.source)
      .filter { !$0.isBuiltIn }.sorted { $0.path < $1.path }
  }

  /// The blocks that a template, or a parent of it, lets others fill.
  func blocks(of name: String) -> Set<String> {
    closure([name], \.parents).reduce(into: []) { blocks, name in
      if let template = templates[name] { blocks.formUnion(template.blocks) }
    }
  }

  private func closure(
    _ names: some Sequence<String>, _ next: (Template) -> Set<String>
  ) -> Set<String> {
    var found: Set<String> = []
    var waiting = Array(names)
    while let name = waiting.popLast() {
      guard let template = templates[name], found.insert(name).inserted else { continue }
      waiting.append(contentsOf: next(template))
    }
    return found
  }
}
