import Diagnostics
import Templates
import Testing
import Text

@Suite struct RecursionTests {
  static let tree = Branch(
    title: "X",
    children: [
      Branch(title: "Y", children: [Branch(title: "Z")]), Branch(title: "W"),
    ])

  private func draw(_ templates: [String: String], _ view: some View = tree) -> String {
    rendered(library(templates), type(of: view).shape, view.record)
  }

  @Test func aTreeIsDrawn() {
    #expect(
      draw(["page": "{{>node}}", "node": "{{title}}({{#children}}{{>node}}{{/children}})"])
        == "X(Y(Z())W())")
  }

  @Test func aTreeIsIndentedAsItGrows() {
    let templates = [
      "page": "<ul>\n  {{>node}}\n</ul>\n",
      "node": "<li>{{title}}\n{{#children}}\n  {{>node}}\n{{/children}}\n</li>\n",
    ]
    #expect(
      draw(templates) == """
        <ul>
          <li>X
            <li>Y
              <li>Z
              </li>
            </li>
            <li>W
            </li>
          </li>
        </ul>

        """)
  }

  @Test func indentationStopsGrowing() {
    var branch = Branch(title: "end")
    for _ in 0..<300 { branch = Branch(title: "x", children: [branch]) }
    let drawn = draw(
      ["page": "{{>node}}", "node": "{{title}}\n{{#children}}\n  {{>node}}\n{{/children}}\n"],
      branch)
    #expect(drawn.hasSuffix("\n" + String(repeating: " ", count: 40) + "end\n"))
    #expect(drawn.hasPrefix("x\n  x\n    x\n"))
  }

  struct Site: View {
    var name: String
    var tree: Record
    static let fields = Fields<Site>("Site")
      .text("name") { $0.name }
      .one("tree", Branch.self, record: { $0.tree })
  }

  @Test func outerNamesStayInReach() {
    let site = Site(name: "S", tree: Self.tree.record)
    #expect(
      draw(
        [
          "page": "{{#tree}}{{>node}}{{/tree}}{{name}}",
          "node": "{{name}}{{title}}({{#children}}{{>node}}{{/children}}{{title}})",
        ], site) == "SX(SY(SZ(Z)Y)SW(W)X)S")
  }

  @Test(arguments: [
    (["page": "{{>page}}"], "templates/page.html:1:4"),
    (["page": "{{#title}}x\n {{> page}}{{/title}}"], "templates/page.html:2:6"),
    (["page": "{{^title}}{{> page}}{{/title}}"], "templates/page.html:1:15"),
    (
      ["page": "{{#children}}{{>a}}{{/children}}", "a": "{{>b}}", "b": "-{{>a}}"],
      "templates/a.html:1:4"
    ),
    (["page": "{{<a}}{{/a}}", "a": "{{<page}}{{/page}}"], "templates/"),
    (["page": "{{<page}}{{/page}}{{<page}}{{/page}}"], "templates/page.html:1:4"),
    (
      ["page": "{{>a}}", "a": "{{<b}}{{$x}}{{>a}}{{/x}}{{/b}}", "b": "{{$x}}{{/x}}"],
      "templates/a.html:1:16"
    ),
  ]) func recursionWithoutAnEndIsAnError(_ templates: [String: String], _ place: String) {
    let found = draw(templates)
    #expect(found.hasPrefix(place))
    #expect(found.contains("template-endless"))
  }

  @Test func recursionThroughTheSameRecordIsStopped() {
    // `tree` is found further out each time: only rendering shows that it gets no smaller.
    let site = Site(name: "S", tree: Self.tree.record)
    #expect(
      draw(
        ["page": "{{>a}}", "a": "{{#tree}}{{>b}}{{/tree}}", "b": "{{#tree}}{{>b}}{{>b}}{{/tree}}"],
        site)
        == "templates/b.html:1:13: template-endless: The page made with this template does not come to an end, or is larger than 64 MiB."
    )
  }

  @Test func aPageThatGrowsTooLargeIsStopped() throws {
    var templates = ["page": "{{>p0}}", "p20": String(repeating: "x", count: 1_000)]
    for level in 0..<20 {
      templates["p\(level)"] = String(repeating: "{{>p\(level + 1)}}", count: 4)
    }
    let program = try #require(library(templates).compile("page", for: shape([])).program)
    var output = Bytes("kept".utf8)
    #expect(throws: RenderFailure.self) { try program.render(record([]), into: &output) }
    #expect(output == Bytes("kept".utf8))
  }

  @Test func parentsThatMultiplyAreStopped() {
    var templates = ["page": "{{<p0}}{{/p0}}", "p40": "x"]
    for level in 0..<40 {
      templates["p\(level)"] = String(repeating: "{{<p\(level + 1)}}{{/p\(level + 1)}}", count: 4)
    }
    #expect(draw(templates).contains("template-endless: The template becomes too large"))
  }

  @Test func deepDataIsStopped() {
    var branch = Branch(title: "end")
    for _ in 0..<400 { branch = Branch(title: "x", children: [branch]) }
    let templates = ["page": "{{>node}}", "node": "{{#children}}{{>node}}{{/children}}{{title}}"]
    #expect(draw(templates, branch).utf8.count == 403)
    for _ in 0..<400 { branch = Branch(title: "x", children: [branch]) }
    #expect(draw(templates, branch).contains("template-endless"))
  }
}

@Suite struct ViewTests {
  struct Team: View {
    var title: String
    static let fields = Fields<Team>("Team").text("title") { $0.title }
  }

  struct Plan: View {
    var title: String?
    var body: Bytes?
    var isOverdue = false
    var team: Team?
    var goals: [Team] = []
    var shared: Record?
    var rows: [Record] = []

    static let fields = Fields<Plan>("Plan")
      .text("title") { $0.title }
      .html("body") { $0.body }
      .flag("overdue") { $0.isOverdue }
      .one("team", Team.self) { $0.team }
      .many("goals", Team.self) { $0.goals }
      .one("shared", Team.self, record: { $0.shared })
      .many("rows", Team.self, records: { $0.rows })
  }

  static let template = """
    {{title}}|{{{body}}}|{{#overdue}}late{{/overdue}}{{^overdue}}fine{{/overdue}}|{{#team}}{{title}}{{/team}}|\
    {{#goals}}{{title}},{{/goals}}|{{shared.title}}|{{#rows}}{{title}};{{/rows}}
    """

  private func draw(_ plan: Plan) -> String {
    rendered(library(["page": Self.template]), Plan.shape, plan.record)
  }

  @Test func everyKindOfField() {
    let record = Team(title: "R").record
    #expect(
      draw(
        Plan(
          title: "P", body: Bytes("<b>".utf8), isOverdue: true, team: Team(title: "T"),
          goals: [Team(title: "1"), Team(title: "2")], shared: record, rows: [record, record]))
        == "P|<b>|late|T|1,2,|R|R;R;")
  }

  @Test func absentValues() {
    // An absent team hides nothing: its section is passed over, and no outer title is shown.
    #expect(draw(Plan(title: "P")) == "P||fine||||")
    #expect(draw(Plan()) == "||fine||||")
  }

  @Test func shapesAreSharedAndNamed() {
    #expect(Plan.shape === Plan.shape)
    #expect(Plan.shape.name == "Plan")
    #expect(
      Plan.shape.fields.map(\.name) == [
        "title", "body", "overdue", "team", "goals", "shared", "rows",
      ])
    #expect(Branch.shape.fields.count == 2)
    guard case .list(let inner)? = Branch.shape.fields.last?.type else {
      Issue.record("no list")
      return
    }
    #expect(inner === Branch.shape)
  }
}
