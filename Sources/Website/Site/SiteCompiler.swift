package import Diagnostics
package import Handbook
internal import Synchronization
internal import Templates

/// Compiles the templates of a site, each against the page it is for, and keeps the programs.
final class SiteCompiler: Sendable {
  let library: TemplateLibrary
  private let programs = Mutex<[Key: Program]>([:])

  /// A template with what its page has besides `site` and `page`: its own content under a name.
  struct Wanted: Sendable {
    let template: String
    let content: String
    let shape: Shape

    /// All that the template may show.
    fileprivate var whole: Shape {
      Shape(
        "\(template) page",
        [
          Shape.Field("site", .record(SiteView.shape)),
          Shape.Field("page", .record(FrameView.shape)),
          Shape.Field(content == "page" ? "content" : content, .record(shape)),
        ])
    }
  }

  /// A program by its template and its language's number.
  private struct Key: Hashable {
    let template: String
    let language: Int
  }

  /// Whether the pages are made to be bound into prints.
  private let isForPrint: Bool

  init(library: TemplateLibrary, isForPrint: Bool) {
    self.library = library
    self.isForPrint = isForPrint
  }

  /// The program of a template in a language.
  ///
  /// - Throws: the first thing that is wrong with the template, which `check` finds before.
  func program(_ wanted: Wanted, in words: Words) throws(RenderFailure) -> Program {
    let key = Key(template: wanted.template, language: words.number)
    let (program, wrong) = programs.withLock { programs -> (Program?, [Diagnostic]) in
      if let known = programs[key] { return (known, []) }
      let compiled = library.compile(
        wanted.template, for: wanted.whole, in: words.wording, isBindable: isForPrint)
      programs[key] = compiled.program
      return compiled
    }
    if let program { return program }
    throw RenderFailure(
      diagnostic: wrong.first
        ?? Diagnostic(
          TemplateRules.syntax, "templates/\(wanted.template).html", SourceLocation(),
          "The template can't be used."))
  }

  /// What is wrong with these templates, and which of the site's own no page uses: most often a slip in
  /// a file's name.
  func check(_ all: [Wanted], in words: Words) -> [Diagnostic] {
    var seen: Set<String> = []
    let wanted = all.filter { seen.insert($0.template).inserted }
    let wrong = wanted.flatMap { library.compile($0.template, for: $0.whole, in: words.wording).1 }
    let unused = library.unused(by: wanted.map(\.template)).map { source in
      Diagnostic(
        .templateUnused, source.path, SourceLocation(), "No page uses this template.",
        fix: "Check the spelling of the file's name, or remove the file.")
    }
    return wrong + unused
  }
}

/// What can be wrong with a site besides its handbook.
package enum SiteRules {
  /// Every rule of this room and of the templates.
  package static let all: [RuleTopic: [Rule]] = [
    .text: PrintRules.all + [.imageUnreadable, .emailTooLarge],
    .templates: TemplateRules.all
      + [.templateUnused, .languageUnknownText, .languageTextForm, .languageTextMissing],
  ]
}

extension Rule {
  static let templateUnused = Rule(
    "template-unused", .warning, "Every template is used by some page.",
    reason: "A template with a slip in its file's name changes nothing, in silence.",
    wrong: Example("welcom.html", "<p>Hello</p>", folder: "templates"),
    right: Example(
      "notices.html", "{{#page.draft}}<p>Draft</p>{{/page.draft}}", folder: "templates"))

  static let imageUnreadable = Rule(
    "image-unreadable", .error, "A picture can be read.",
    reason:
      "A page keeps the room for a picture before it has loaded, so its size must be known; and a broken file would show readers nothing.",
    wrong: Example(
      "welcome.md", "# Welcome\n\n![Our team](team.gif)", with: ["team.gif": "GIF89a"]),
    right: Example(
      "welcome.md", "# Welcome\n\n![Our team](team.gif)", with: ["team.gif": Example.picture]),
    latitude: .relaxed)
}
