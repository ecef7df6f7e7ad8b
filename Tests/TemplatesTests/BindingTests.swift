import Templates
import Testing
import Text

@Suite struct `A page that is bound into a book` {
  private let template = """
    <h2 id="part.{{anchor}}" class="h3">One</h2>
    <h6>Six</h6><hr><a class="a" href="{{href}}"{{#lang}} lang="{{lang}}"{{/lang}}>x</a>
    <a href='#part.{{anchor}}'>own</a><a  href="">top</a>
    <svg aria-label="{{anchor}}" aria-labelledby="a {{anchor}}.b"></svg>

    """

  private func page(_ href: String, bound binding: Binding?) throws -> String {
    let fields: [(String, Data)] = [
      ("anchor", .text("goals")), ("href", .text(href)), ("lang", .text("es")),
    ]
    let (program, findings) = library(["page": template])
      .compile("page", for: shape(fields), isBindable: true)
    #expect(findings.isEmpty)
    var page = Bytes()
    try #require(program).render(record(fields), into: &page, bound: binding)
    return String(decoding: page, as: UTF8.self)
  }

  private let binding = Binding(prefix: "d12", shift: 2) { page in
    page == "teams/a&b/plan.html" ? "d7" : nil
  }

  @Test func `names its places anew, moves its headings down and leads into the book`() throws {
    #expect(
      try page("teams/a&b/plan.html#goal", bound: binding) == """
        <h4 id="d12.part.goals" class="h3">One</h4>
        <h6>Six</h6><hr><a class="a" href="#d7.goal" lang="es">x</a>
        <a href='#d12.part.goals'>own</a><a  href="#d12">top</a>
        <svg aria-label="goals" aria-labelledby="d12.a d12.goals.b"></svg>

        """)
  }

  @Test func `has no address where its links lead nowhere in the book`() throws {
    for href in ["teams/b.html", "data/a.csv", "./lost.html"] {
      #expect(try page(href, bound: binding).contains("<a class=\"a\" lang=\"es\">x</a>"))
    }
  }

  @Test func `keeps what leads out of the handbook`() throws {
    for href in ["https://a.example/?a=1&amp;b=2#c", "mailto:office@a.example"] {
      let written = href.split(separator: "&amp;").joined(separator: "&")
      #expect(try page(written, bound: binding).contains("<a class=\"a\" href=\"\(href)\" lang"))
    }
  }

  @Test func `is as it was where it is not bound`() throws {
    let fields: [(String, Data)] = [
      ("anchor", .text("goals")), ("href", .text("a&b.html")), ("lang", .text("es")),
    ]
    let plain = try #require(
      library(["page": template]).compile("page", for: shape(fields)).program)
    var expected = Bytes()
    try plain.render(record(fields), into: &expected)
    #expect(try page("a&b.html", bound: nil) == String(decoding: expected, as: UTF8.self))
  }
}
