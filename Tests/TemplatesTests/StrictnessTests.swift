import Diagnostics
import Templates
import Testing

/// A template with markers where findings are expected, and their rules in the order of the
/// markers' numbers.
struct Marked: Sendable, CustomTestStringConvertible {
  let template: String
  let rules: [String]
  var partials: [String: String] = [:]

  init(_ template: String, _ rules: String..., partials: [String: String] = [:]) {
    self.template = template
    self.rules = rules.map { "template-\($0)" }
    self.partials = partials
  }

  var testDescription: String { template.prefix(60).description }

  func check() {
    let (text, expected) = markers(template, rules)
    #expect(findings(text, StrictnessTests.page, partials) == expected)
  }
}

@Suite struct StrictnessTests {
  static let page: [(String, Data)] = [
    ("title", .text("T")), ("body", .html("<p>")), ("overdue", .flag(true)),
    ("team", .record([("title", .text("D")), ("lead", .record([("name", .text("L"))]))])),
    ("goals", .list([[("title", .text("G")), ("done", .flag(false))]])),
  ]

  static let names: [Marked] = [
    Marked("<h1>{{1️⃣titel}}</h1>\n<p>é {{ 2️⃣nothing }}", "unknown-name", "unknown-name"),
    Marked("{{#1️⃣goal}}{{anything}}{{/goal}}", "unknown-name"),
    Marked("{{^1️⃣goal}}x{{/goal}}", "unknown-name"),
    Marked("{{1️⃣team.name}}{{2️⃣team.lead.title}}{{team.lead.name}}", "unknown-name", "unknown-name"),
    Marked("{{1️⃣title.length}}{{2️⃣goals.title}}", "unknown-name", "unknown-name"),
    Marked("{{#goals}}{{1️⃣done}}{{/goals}}", "not-text"),
    Marked("{{1️⃣done}}", "unknown-name"),
    Marked(
      "{{1️⃣overdue}}{{2️⃣team}}{{3️⃣goals}}{{{4️⃣goals}}}", "not-text", "not-text", "not-text", "not-text"),
    Marked(
      "{{{1️⃣title}}}{{&2️⃣title}}{{3️⃣body}}{{{body}}}{{&body}}", "unescaped", "unescaped", "unescaped"),
    Marked(
      "{{>1️⃣nowhere}}\n{{<2️⃣nowhere}}{{$a}}{{/a}}{{/nowhere}}", "unknown-partial", "unknown-partial"),
    Marked(
      "{{<p}}{{$main}}x{{/main}}{{$1️⃣mian}}{{/mian}}{{/p}}", "unknown-block",
      partials: ["p": "{{$main}}{{/main}}"]),
    Marked(
      "{{<p}}{{$deep}}x{{/deep}}{{/p}}",
      partials: ["p": "{{<q}}{{/q}}", "q": "{{#overdue}}{{$deep}}{{/deep}}{{/overdue}}"]),
  ]

  static let syntax: [Marked] = [
    Marked("a 1️⃣{{title", "syntax"),
    Marked("a\n 1️⃣{{title\n{{title}}", "syntax"),
    Marked("1️⃣{{title {{title}}", "syntax"),
    Marked("1️⃣{{{body}}", "syntax"),
    Marked("x1️⃣{{", "syntax"),
    Marked("x\n1️⃣{{! never\nclosed", "syntax"),
    Marked("1️⃣{{}}2️⃣{{ }}3️⃣{{# }}", "syntax", "syntax", "syntax"),
    Marked("{{1️⃣a b}}{{2️⃣a..b}}{{3️⃣a.}}{{4️⃣ä}}", "syntax", "syntax", "syntax", "syntax"),
    Marked("1️⃣{{=<% %>=}}", "syntax"),
    Marked("{{>1️⃣*name}}{{<2️⃣*name}}", "syntax", "syntax"),
    Marked("{{#goals}}{{1️⃣.}}{{2️⃣.title}}{{/goals}}", "syntax", "syntax"),
    Marked("1️⃣{{#goals}}", "syntax"),
    Marked("1️⃣{{/goals}}", "syntax"),
    Marked("{{#goals}}1️⃣{{#team}}{{/goals}}2️⃣{{/team}}", "syntax", "syntax"),
    Marked("{{#overdue}}1️⃣{{/title}}{{/overdue}}", "syntax"),
    Marked(
      "{{<p}}1️⃣{{title}}2️⃣{{#goals}}{{/goals}}3️⃣{{>p}}{{! fine }}{{/p}}", "syntax", "syntax", "syntax",
      partials: ["p": ""]),
    Marked("{{<p}}{{$a}}{{/a}}{{$1️⃣a}}{{/a}}{{/p}}", "syntax", partials: ["p": "{{$a}}{{/a}}"]),
  ]

  static let places: [Marked] = [
    Marked("<a href={{1️⃣title}}>{{title}}</a>", "unsafe-place"),
    Marked("<a href=x{{1️⃣title}}>", "unsafe-place"),
    Marked("<a href= {{1️⃣title}} >", "unsafe-place"),
    Marked("<a href=\"{{title}}\" title='{{title}}'>{{title}}</a>"),
    Marked("<a\n  href = \"x{{title}}\"\n>{{{body}}}</a>"),
    Marked("<a href=\"{{{1️⃣body}}}\">{{{body}}}", "unsafe-place"),
    Marked("<{{1️⃣title}}>", "unsafe-place"),
    Marked("<h{{1️⃣title}}></h{{2️⃣title}}>", "unsafe-place", "unsafe-place"),
    Marked("<p {{1️⃣title}}=\"x\" data-{{2️⃣title}}=\"y\">", "unsafe-place", "unsafe-place"),
    Marked("<script>let x = \"{{1️⃣title}}\"</script>{{title}}", "unsafe-place"),
    Marked("<SCRIPT defer>{{1️⃣title}}</Script >{{title}}", "unsafe-place"),
    Marked(
      "<script src=\"{{title}}\"></script><style>{{{1️⃣body}}}</style>{{title}}", "unsafe-place"),
    Marked("<script>if (1<2) '</b>' {{1️⃣title}}</script>{{title}}", "unsafe-place"),
    Marked("<scripts>{{title}}</scripts>"),
    Marked(
      "<button onclick=\"go('{{1️⃣title}}')\" once=\"{{2️⃣title}}\" no=\"{{title}}\" on=\"{{title}}\">",
      "unsafe-place", "unsafe-place"),
    Marked("<s{{#1️⃣overdue}}cript{{/overdue}}>{{title}}", "unsafe-place"),
    Marked("<iframe srcdoc=\"{{1️⃣title}}\">", "unsafe-place"),
    Marked("<!-- {{title}} <a href={{title}} --> {{title}}<!-- {{{1️⃣body}}} -->", "unsafe-place"),
    Marked("<!doctype {{1️⃣title}}>", "unsafe-place"),
    Marked("1 < 2 {{title}} a<b href=1>{{title}}"),
    Marked("<li{{#overdue}} aria-current=\"page\"{{/overdue}}>{{title}}"),
    Marked("<p class=\"a{{#overdue}} b{{/overdue}}{{#title}} {{title}}{{/title}}\">"),
    Marked("<p class={{#1️⃣overdue}}\"b{{/overdue}}>", "unsafe-place"),
    Marked("{{#1️⃣overdue}}<script>{{/overdue}}{{title}}", "unsafe-place"),
    Marked("<p class=\"{{>p}}\">{{>p}}", partials: ["p": "{{title}}"]),
    Marked("<p {{>p}}>", partials: ["p": "class=\"{{title}}\""]),
    Marked(
      "<p {{<q}}{{$a}} class={{1️⃣title}}{{/a}}{{/q}}>", "unsafe-place",
      partials: ["q": "{{$a}}{{/a}}"]),
    Marked(
      "<p {{<q}}{{$a}} class=\"{{title}}\"{{/a}}{{/q}}>{{title}}", partials: ["q": "{{$a}}{{/a}}"]),
  ]

  @Test(arguments: names) func nameCases(_ marked: Marked) { marked.check() }
  @Test(arguments: syntax) func syntaxCases(_ marked: Marked) { marked.check() }
  @Test(arguments: places) func placeCases(_ marked: Marked) { marked.check() }

  @Test func aPartialIsCheckedWhereItIsUsed() {
    let library = library([
      "page": "{{>p}}\n<p {{>p}}>\n{{#goals}}{{>p}}{{/goals}}{{>open}}",
      "p": "{{title}}{{done}}", "open": "<p title=\"",
    ])
    let found = library.compile("page", for: shape(Self.page)).diagnostics.map(described)
    #expect(
      found == [
        "templates/open.html:1:1: template-unsafe-place: The template ends in the quoted value of an attribute, but begins between tags.",
        "templates/p.html:1:3: template-unsafe-place: `title` is in a tag, outside the quotes of an attribute, where its value could become code.",
        "templates/p.html:1:12: template-not-text: `done` is a yes or no and cannot be written into the page.",
        "templates/p.html:1:12: template-unknown-name: There is no `done` here.",
      ])
  }

  @Test func findingsSayWhatWasMeant() {
    func fix(_ template: String) -> String? {
      library(["page": template, "layout": "{{$main}}{{/main}}"])
        .compile("page", for: shape(Self.page)).diagnostics.first?.fix
    }
    #expect(
      fix("{{titel}}")
        == "Write `title`, if that is meant. There is: `title`, `body`, `overdue`, `team` and `goals`."
    )
    #expect(fix("{{team.led}}") == "Write `lead`, if that is meant. There is: `title` and `lead`.")
    #expect(
      fix("{{> layuot}}") == "Write `layout`, if that is meant. There is: `layout` and `page`.")
    #expect(
      fix("{{<layout}}{{$mian}}{{/mian}}{{/layout}}")
        == "Write `main`, if that is meant. There is: `main`.")
    #expect(fix("{{{title}}}") == "Write `{{title}}`, with two braces.")
    #expect(fix("{{body}}") == "Write `{{{body}}}`, with three braces.")
    let many = (0..<20).map { ("name\($0)", Data.text("")) }
    let found = library(["page": "{{nam3}}"]).compile("page", for: shape(many)).diagnostics
    #expect(found.map(\.fix) == ["Write `name3`, if that is meant."])
  }

  @Test func everyErrorIsFoundInOneGo() {
    let library = library([
      "page": "{{a}}{{>p}}{{>q}}{{{title}}}", "p": "{{b}}", "q": "{{#goals}}{{c}}", "r": "{{d}}",
    ])
    let (program, found) = library.compile("page", for: shape(Self.page))
    #expect(program == nil)
    #expect(
      found.map { "\($0.path) \($0.rule.code)" } == [
        "templates/p.html template-unknown-name", "templates/page.html template-unknown-name",
        "templates/page.html template-unescaped", "templates/q.html template-syntax",
      ])
    #expect(found.allSatisfy { $0.severity == .error && $0.fix != nil })
  }

  @Test func aTemplateThatIsMissing() {
    let (program, found) = library(["plan": ""]).compile("plam", for: shape([]))
    #expect(program == nil)
    #expect(
      found.map(described) == [
        "templates/plam.html:1:1: template-unknown-partial: There is no template `plam`."
      ])
    #expect(found.first?.fix == "Rename `plan`, if that is meant.")
  }

  @Test func unusedTemplatesAreKnown() {
    let library = library([
      "page": "{{<layout}}{{$main}}{{>row}}{{/main}}{{/layout}}", "layout": "{{$main}}{{/main}}",
      "row": "{{#overdue}}{{>row}}{{/overdue}}{{>gone}}", "plam": "{{>cell}}", "cell": "",
    ])
    #expect(library.reachable(from: ["page", "absent"]) == ["page", "layout", "row"])
    #expect(library.unused(by: ["page"]).map(\.name) == ["cell", "plam"])
  }

  @Test func laterSourcesReplaceEarlierOnes() {
    let sources = ["old", "new"].map {
      TemplateSource(name: "page", path: "\($0)/page.html", text: Array($0.utf8))
    }
    #expect(rendered(TemplateLibrary(sources), shape([]), record([])) == "new")
  }
}

@Suite struct RuleTests {
  @Test func everyRuleIsAnErrorThatNobodyCanSetAside() {
    for rule in TemplateRules.all {
      #expect(rule.wrong.main.path == "templates/page.html")
      #expect(rule.severity == .error)
      #expect(rule.latitude == .none)
    }
    #expect(Set(TemplateRules.all.map(\.code)).count == TemplateRules.all.count)
  }
}
