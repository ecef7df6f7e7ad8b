package import Diagnostics
internal import Templates

/// Compiles the templates of a site, each against the page it is for, and gathers what is wrong.
struct SiteCompiler {
  let library: TemplateLibrary
  private var used: [String] = []
  private(set) var findings: [Diagnostic] = []

  init(library: TemplateLibrary) { self.library = library }

  /// The program of a template whose page has `site`, `page`, and its own content under a name.
  mutating func compile(
    _ name: String, content: (name: String, shape: Shape), in words: Words
  ) -> Program? {
    used.append(name)
    let shape = Shape(
      "\(name) page",
      [
        Shape.Field("site", .record(SiteView.shape)),
        Shape.Field("page", .record(FrameView.shape)),
        Shape.Field(content.name == "page" ? "content" : content.name, .record(content.shape)),
      ])
    let (program, wrong) = library.compile(name, for: shape, in: words.wording)
    findings += wrong
    return program
  }

  /// Reports templates that no page uses: most often a slip in a file's name.
  mutating func reportUnused() {
    for source in library.unused(by: used) {
      let name = source.path
      findings.append(
        Diagnostic(
          .templateUnused, name, SourceLocation(), "No page uses this template.",
          fix: "Check the spelling of the file's name, or remove the file."))
    }
  }
}

/// What can be wrong with a site besides its handbook.
package enum SiteRules {
  /// Every rule of this room and of the templates.
  package static let all: [Rule] =
    TemplateRules.all + PrintRules.all
    + [
      .templateUnused, .imageUnreadable, .emailTooLarge, .languageUnknownText, .languageTextForm,
      .languageTextMissing,
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
    latitude: .none)
}
