import Templates
import Testing

/// One case of the public Mustache specification, in our own words.
struct Case: Sendable, CustomTestStringConvertible {
  let name: String
  let template: String
  let expected: String
  let data: [(String, Data)]
  let partials: [String: String]

  init(
    _ name: String, _ template: String, _ expected: String, _ data: [(String, Data)] = [],
    partials: [String: String] = [:]
  ) {
    self.name = name
    self.template = template
    self.expected = expected
    self.data = data
    self.partials = partials
  }

  var testDescription: String { name }

  func check() {
    #expect(rendered(template, data, partials) == expected)
  }
}

/// A record that holds records, down to one named text.
private func nested(_ names: [String], _ text: String) -> Data {
  names.reversed().reduce(Data.text(text)) { .record([($1, $0)]) }
}

@Suite struct SpecificationTests {
  static let special = "& \" < > '"

  static let variables: [Case] = [
    Case("no tag", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
    Case("single braces and closing braces are text", "a } }} {b} {", "a } }} {b} {"),
    Case("basic", "Hello, {{subject}}!\n", "Hello, world!\n", [("subject", .text("world"))]),
    Case(
      "escaped", "escaped: {{forbidden}}\n", "escaped: &amp; &quot; &lt; &gt; &#39;\n",
      [("forbidden", .text(special))]),
    Case(
      "three braces", "as it is: {{{html}}}\n", "as it is: & \" < > '\n",
      [("html", .html(special))]),
    Case(
      "ampersand", "as it is: {{&html}}\n", "as it is: & \" < > '\n", [("html", .html(special))]),
    Case("absent", "I ({{cannot}}) be seen!", "I () be seen!", [("cannot", .absent(.text("")))]),
    Case(
      "absent, three braces", "I ({{{cannot}}}) be seen!", "I () be seen!",
      [("cannot", .absent(.html("")))]),
    Case(
      "absent, ampersand", "I ({{&cannot}}) be seen!", "I () be seen!",
      [("cannot", .absent(.html("")))]),
    Case("no second look", "{{a}}{{b}}", "{{b}}x", [("a", .text("{{b}}")), ("b", .text("x"))]),
    Case(
      "dotted", "{{person.name}} == {{#person}}{{name}}{{/person}}", "Joe == Joe",
      [("person", nested(["name"], "Joe"))]),
    Case(
      "dotted, three braces", "{{{person.name}}} == {{#person}}{{{name}}}{{/person}}", "<i> == <i>",
      [("person", .record([("name", .html("<i>"))]))]),
    Case(
      "dotted, ampersand", "{{&person.name}} == {{#person}}{{&name}}{{/person}}", "<i> == <i>",
      [("person", .record([("name", .html("<i>"))]))]),
    Case(
      "dotted, any depth", "{{a.b.c.d.e.name}}", "Phil",
      [("a", nested(["b", "c", "d", "e", "name"], "Phil"))]),
    Case(
      "dotted, broken chain", "[{{a.b.c}}]", "[]",
      [("a", .record([("b", .absent(nested(["c"], "")))]))]),
    Case(
      "dotted, broken chain does not look elsewhere", "[{{a.b.c.name}}]", "[]",
      [
        ("a", .record([("b", .record([("c", .absent(nested(["name"], "")))]))])),
        ("c", nested(["name"], "Jim")),
      ]),
    Case(
      "dotted, first part as any name", "{{#a}}{{b.c.d.e.name}}{{/a}}", "Phil",
      [
        ("a", nested(["b", "c", "d", "e", "name"], "Phil")),
        ("b", nested(["c", "d", "e", "name"], "Wrong")),
      ]),
    Case(
      "dotted, inner context goes first", "[{{#a}}{{b.c}}{{/a}}]", "[]",
      [
        ("a", .record([("b", .record([("c", .absent(.text("")))]))])),
        ("b", nested(["c"], "ERROR")),
      ]),
    Case("white space around", "| {{string}} |", "| --- |", [("string", .text("---"))]),
    Case("white space around, html", "| {{{s}}} |{{&s}} |", "| --- |--- |", [("s", .html("---"))]),
    Case("alone in its line", "  {{string}}\n", "  ---\n", [("string", .text("---"))]),
    Case("alone, three braces", "  {{{s}}}\n", "  ---\n", [("s", .html("---"))]),
    Case("alone, ampersand", "  {{&s}}\n", "  ---\n", [("s", .html("---"))]),
    Case("padding", "|{{ string }}|{{\tstring }}|", "|-|-|", [("string", .text("-"))]),
    Case("padding, html", "|{{{ s }}}|{{& s }}|", "|-|-|", [("s", .html("-"))]),
  ]

  static let yes: [(String, Data)] = [("boolean", .flag(true))]
  static let no: [(String, Data)] = [("boolean", .flag(false))]

  static let sections: [Case] = [
    Case("true", "\"{{#boolean}}shown{{/boolean}}\"", "\"shown\"", yes),
    Case("false", "\"{{#boolean}}hidden{{/boolean}}\"", "\"\"", no),
    Case("absent record", "[{{#a}}{{x}}{{/a}}]", "[]", [("a", .absent(nested(["x"], "")))]),
    Case("absent text", "[{{#a}}{{a}}{{/a}}]", "[]", [("a", .absent(.text("")))]),
    Case("context", "{{#c}}Hi {{name}}.{{/c}}", "Hi Joe.", [("c", nested(["name"], "Joe"))]),
    Case(
      "outer contexts", "{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}", "foo, bar, baz",
      [
        ("a", .text("foo")), ("b", .text("wrong")), ("sec", nested(["b"], "bar")),
        ("c", nested(["d"], "baz")),
      ]),
    Case("variable test", "{{#foo}}bar is {{foo}}{{/foo}}", "bar is bar", [("foo", .text("bar"))]),
    Case("empty text", "[{{#foo}}x{{/foo}}]", "[]", [("foo", .text(""))]),
    Case(
      "html", "{{#h}}[{{{h}}}]{{/h}}{{#e}}x{{/e}}", "[<b>]",
      [("h", .html("<b>")), ("e", .html(""))]),
    Case(
      "lists in lists",
      "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}{{/middles}}{{/tops}}",
      "a1.A1x.A1y.",
      [
        (
          "tops",
          .list([
            [
              ("tname", .record([("upper", .text("A")), ("lower", .text("a"))])),
              (
                "middles",
                .list([
                  [
                    ("mname", .text("1")),
                    ("bottoms", .list([[("bname", .text("x"))], [("bname", .text("y"))]])),
                  ]
                ])
              ),
            ]
          ])
        )
      ]),
    Case(
      "deep contexts",
      "{{#a}}\n{{one}}\n{{#b}}\n{{one}}{{two}}{{one}}\n{{#c}}\n{{one}}{{two}}{{three}}{{two}}{{one}}\n{{#d}}\n{{one}}{{four}}{{two}}\n{{/d}}\n{{three}}\n{{/c}}\n{{two}}\n{{/b}}\n{{one}}\n{{/a}}\n",
      "1\n121\n12321\n142\n3\n2\n1\n",
      [
        ("a", nested(["one"], "1")), ("b", nested(["two"], "2")),
        ("c", .record([("three", .text("3")), ("d", nested(["four"], "4"))])),
      ]),
    Case(
      "list", "\"{{#list}}{{item}}{{/list}}\"", "\"123\"",
      [("list", .list(["1", "2", "3"].map { [("item", .text($0))] }))]),
    Case("empty list", "[{{#list}}Yay{{/list}}]", "[]", [("list", .emptyList([]))]),
    Case("text is no list", "{{#section}}foo{{/section}}", "foo", [("section", .text("123"))]),
    Case(
      "twice",
      "{{#boolean}}\n* first\n{{/boolean}}\n* second\n{{#boolean}}\n* third\n{{/boolean}}\n",
      "* first\n* second\n* third\n", yes),
    Case(
      "nested, true", "| A {{#boolean}}B {{#boolean}}C{{/boolean}} D{{/boolean}} E |",
      "| A B C D E |", yes),
    Case(
      "nested, false", "| A {{#boolean}}B {{#boolean}}C{{/boolean}} D{{/boolean}} E |", "| A  E |",
      no),
    Case(
      "dotted, true", "{{#a.b.c}}Here{{/a.b.c}}", "Here",
      [("a", .record([("b", .record([("c", .flag(true))]))]))]),
    Case(
      "dotted, false", "[{{#a.b.c}}Here{{/a.b.c}}]", "[]",
      [("a", .record([("b", .record([("c", .flag(false))]))]))]),
    Case(
      "dotted, broken chain", "[{{#a.b.c}}Here{{/a.b.c}}]", "[]",
      [("a", .record([("b", .absent(.record([("c", .flag(true))])))]))]),
    Case(
      "dotted list", "{{#a.b}}{{x}}{{/a.b}}", "12",
      [("a", .record([("b", .list([[("x", .text("1"))], [("x", .text("2"))]]))]))]),
    Case("white space around", " | {{#boolean}}\t|\t{{/boolean}} | \n", " | \t|\t | \n", yes),
    Case(
      "white space within", " | {{#boolean}} {{! Important }}\n {{/boolean}} | \n", " |  \n  | \n",
      yes),
    Case(
      "in one line", " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n",
      " YES\n GOOD\n", yes),
    Case(
      "lines", "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", "| This Is\n|\n| A Line\n",
      yes),
    Case(
      "indented lines", "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n",
      "| This Is\n|\n| A Line\n", yes),
    Case("line ends", "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", "|\r\n|", yes),
    Case("first line", "  {{#boolean}}\n#{{/boolean}}\n/", "#\n/", yes),
    Case("last line", "#{{#boolean}}\n/\n  {{/boolean}}", "#\n/\n", yes),
    Case("padding", "|{{# boolean }}={{/ boolean }}|", "|=|", yes),
  ]

  static let inverted: [Case] = [
    Case("false", "\"{{^boolean}}shown{{/boolean}}\"", "\"shown\"", no),
    Case("true", "\"{{^boolean}}hidden{{/boolean}}\"", "\"\"", yes),
    Case("absent", "[{{^a}}shown{{/a}}]", "[shown]", [("a", .absent(.text("")))]),
    Case("absent record", "[{{^a}}shown{{/a}}]", "[shown]", [("a", .absent(.record([])))]),
    Case("text", "[{{^a}}hidden{{/a}}]", "[]", [("a", .text("x"))]),
    Case("record", "[{{^c}}Hi.{{/c}}]", "[]", [("c", nested(["name"], "Joe"))]),
    Case("list", "[{{^l}}hidden{{/l}}]", "[]", [("l", .list([[("n", .text("1"))]]))]),
    Case("empty list", "[{{^l}}Yay{{/l}}]", "[Yay]", [("l", .emptyList([]))]),
    Case(
      "twice",
      "{{^boolean}}\n* first\n{{/boolean}}\n* second\n{{^boolean}}\n* third\n{{/boolean}}\n",
      "* first\n* second\n* third\n", no),
    Case(
      "nested, false", "| A {{^boolean}}B {{^boolean}}C{{/boolean}} D{{/boolean}} E |",
      "| A B C D E |", no),
    Case(
      "nested, true", "| A {{^boolean}}B {{^boolean}}C{{/boolean}} D{{/boolean}} E |", "| A  E |",
      yes),
    Case(
      "dotted, broken chain", "[{{^a.b.c}}Not Here{{/a.b.c}}]", "[Not Here]",
      [("a", .record([("b", .absent(.record([("c", .flag(true))])))]))]),
    Case("white space around", " | {{^boolean}}\t|\t{{/boolean}} | \n", " | \t|\t | \n", no),
    Case(
      "white space within", " | {{^boolean}} {{! Important }}\n {{/boolean}} | \n", " |  \n  | \n",
      no),
    Case(
      "in one line", " {{^boolean}}NO{{/boolean}}\n {{^boolean}}WAY{{/boolean}}\n", " NO\n WAY\n",
      no),
    Case(
      "lines", "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", "| This Is\n|\n| A Line\n",
      no),
    Case(
      "indented lines", "| This Is\n  {{^boolean}}\n|\n  {{/boolean}}\n| A Line\n",
      "| This Is\n|\n| A Line\n", no),
    Case("line ends", "|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", "|\r\n|", no),
    Case("first line", "  {{^boolean}}\n^{{/boolean}}\n/", "^\n/", no),
    Case("last line", "^{{^boolean}}\n/\n  {{/boolean}}", "^\n/\n", no),
    Case("padding", "|{{^ boolean }}={{/ boolean }}|", "|=|", no),
  ]

  static let comments: [Case] = [
    Case("inline", "12345{{! Comment Block! }}67890", "1234567890"),
    Case("several lines", "12345{{!\n  This is a\n  long comment...\n}}67890\n", "1234567890\n"),
    Case("line", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
    Case("indented line", "Begin.\n  {{! Indented! }}\nEnd.\n", "Begin.\nEnd.\n"),
    Case("line ends", "|\r\n{{! Standalone }}\r\n|", "|\r\n|"),
    Case("first line", "  {{! I'm Still Standalone }}\n!", "!"),
    Case("last line", "!\n  {{! I'm Still Standalone }}", "!\n"),
    Case(
      "several lines alone", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n",
      "Begin.\nEnd.\n"),
    Case(
      "several indented lines alone", "Begin.\n  {{!\n    Something's\n  }}\nEnd.\n",
      "Begin.\nEnd.\n"),
    Case("behind text", "  12 {{! 34 }}\n", "  12 \n"),
    Case("white space around", "12345 {{! Comment }} 67890", "12345  67890"),
    Case("is no variable", "[{{! comment }}{{comment}}]", "[x]", [("comment", .text("x"))]),
    Case("may hold a tag's beginning", "[{{! {{x }}]", "[]"),
  ]

  static let partials: [Case] = [
    Case("basic", "\"{{>text}}\"", "\"from partial\"", partials: ["text": "from partial"]),
    Case(
      "context", "\"{{>partial}}\"", "\"*content*\"", [("text", .text("content"))],
      partials: ["partial": "*{{text}}*"]),
    Case(
      "nested", "{{>outer}}", "*hello* world!", [("a", .text("hello")), ("b", .text("world"))],
      partials: ["outer": "*{{a}}* {{>inner}}", "inner": "{{b}}!"]),
    Case("white space around", "| {{>partial}} |", "| \t|\t |", partials: ["partial": "\t|\t"]),
    Case(
      "inline", "  {{data}}  {{> partial}}\n", "  |  >\n>\n", [("data", .text("|"))],
      partials: ["partial": ">\n>"]),
    Case("line ends", "|\r\n{{>partial}}\r\n|", "|\r\n>|", partials: ["partial": ">"]),
    Case("first line", "  {{>partial}}\n>", "  >\n  >>", partials: ["partial": ">\n>"]),
    Case("last line", ">\n  {{>partial}}", ">\n  >\n  >", partials: ["partial": ">\n>"]),
    Case(
      "indentation", "\\\n {{>partial}}\n/\n", "\\\n |\n <\n->\n |\n/\n",
      [("content", .html("<\n->"))],
      partials: ["partial": "|\n{{{content}}}\n|\n"]),
    Case(
      "indentation within indentation", " {{>a}}\n", " 1\n   2\n 3\n",
      partials: ["a": "1\n  {{>b}}\n3\n", "b": "2\n"]),
    Case(
      "indentation and sections", "  {{>a}}\n", "  [\n  x\n  x\n\n  ]\n",
      [("l", .list([[("x", .text("x"))], [("x", .text("x"))]]))],
      partials: ["a": "[\n{{#l}}\n{{x}}\n{{/l}}\n\n]\n"]),
    Case("padding", "|{{> partial }}|", "|[]|", partials: ["partial": "[]"]),
  ]

  @Test(arguments: variables) func variableCases(_ example: Case) { example.check() }
  @Test(arguments: sections) func sectionCases(_ example: Case) { example.check() }
  @Test(arguments: inverted) func invertedCases(_ example: Case) { example.check() }
  @Test(arguments: comments) func commentCases(_ example: Case) { example.check() }
  @Test(arguments: partials) func partialCases(_ example: Case) { example.check() }
}
