package import Diagnostics

/// What templates are checked for before a page is made. None of it can be set aside: a page would
/// be missing something, or be open to attack.
package enum TemplateRules {
  /// Every rule about templates.
  package static let all: [Rule] = [
    syntax, unknownName, unknownPartial, unknownBlock, notText, unescaped, unsafePlace, endless,
  ]

  /// Tags that are not closed, do not match, or are none.
  package static let syntax = rule(
    "template-syntax", "Every tag of a template is closed, and every section ends.",
    reason: """
      Templates are Mustache: variables, sections, partials, parents and comments. Changed braces, \
      names that come from the page and `{{.}}` are left out, so that a template can be checked \
      before anything is built.
      """,
    wrong: "<h1>{{page.title</h1>", right: "<h1>{{page.title}}</h1>")

  /// Names that the view does not have.
  package static let unknownName = rule(
    "template-unknown-name", "Every name in a template is one that its page has.",
    reason: "A misspelt name would leave a hole in every page, and no one would be told.",
    wrong: "<h1>{{page.titel}}</h1>", right: "<h1>{{page.title}}</h1>")

  /// Partials and parents that are not there.
  package static let unknownPartial = rule(
    "template-unknown-partial", "Every template that another one includes exists.",
    reason: "The page would lack that part, and no one would know.",
    wrong: "{{> conntents}}", right: "{{> contents}}")

  /// Blocks that the parent does not have.
  package static let unknownBlock = rule(
    "template-unknown-block", "A template fills only blocks that its parent has.",
    reason: "What is written for a block that does not exist would be shown nowhere.",
    wrong: "{{<layout}}{{$mian}}{{{page.body}}}{{/mian}}{{/layout}}",
    right: "{{<layout}}{{$main}}{{{page.body}}}{{/main}}{{/layout}}")

  /// Lists, groups and flags where text should be.
  package static let notText = rule(
    "template-not-text", "Only text and HTML are written into a page; the rest opens sections.",
    reason: "A list or a yes-or-no has no one way of being written out.",
    wrong: "<p>{{page.tags}}</p>", right: "{{#page.tags}}<p>{{text}}</p>{{/page.tags}}")

  /// Two braces for HTML, or three for text.
  package static let unescaped = rule(
    "template-unescaped", "Three braces are for finished HTML, two braces for text.",
    reason: """
      Text comes from authors and data files, and may hold `<script>`. Escaping it everywhere is \
      what keeps it text; HTML that was made from Markdown is safe already.
      """,
    wrong: "<h1>{{{page.title}}}</h1>", right: "<h1>{{page.title}}</h1>")

  /// Values where escaping does not help.
  package static let unsafePlace = rule(
    "template-unsafe-place",
    "Values stand between tags or in quoted attributes, and a section closes the tags it opens.",
    reason: """
      In scripts, styles, event handlers, unquoted attributes and names of tags, escaping does not \
      keep a value from becoming code.
      """,
    wrong: "<p title={{page.title}}></p>", right: "<p title=\"{{page.title}}\"></p>")

  /// Templates that would never come to an end, or become huge.
  package static let endless = rule(
    "template-endless", "A template that includes itself does so for smaller parts of its page.",
    reason: "A tree is drawn by including a template in itself; without an end, so is the page.",
    wrong: "{{> page}}", right: "{{#page.tags}}<p>{{text}}</p>{{/page.tags}}")

  private static func rule(
    _ code: String, _ summary: String, reason: String, wrong: String, right: String
  ) -> Rule {
    Rule(
      code, .error, summary, reason: reason,
      wrong: Example("page.html", wrong, folder: "templates"),
      right: Example("page.html", right, folder: "templates"), latitude: .none)
  }
}
