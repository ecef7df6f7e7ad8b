import Templates
import Testing

@Suite struct InheritanceTests {
  static let cases: [Case] = [
    Case("default", "{{$title}}Default title{{/title}}\n", "Default title\n"),
    Case(
      "default with variable", "{{$foo}}default {{bar}} content{{/foo}}\n", "default baz content\n",
      [("bar", .text("baz"))]),
    Case(
      "default with html", "{{$foo}}default {{{bar}}} content{{/foo}}\n", "default <baz> content\n",
      [("bar", .html("<baz>"))]),
    Case(
      "default with section", "{{$foo}}default {{#bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      "default {{qux}} content\n",
      [("bar", .record([("baz", .text("{{qux}}"))]))]),
    Case(
      "default with inverted section", "{{$foo}}default {{^bar}}{{baz}}{{/bar}} content{{/foo}}\n",
      "default three content\n",
      [("bar", .flag(false)), ("baz", .text("three"))]),
    Case(
      "inherit", "{{<include}}{{/include}}\n", "default content",
      partials: ["include": "{{$foo}}default content{{/foo}}"]),
    Case(
      "overridden", "{{<super}}{{$title}}sub template title{{/title}}{{/super}}",
      "...sub template title...",
      partials: ["super": "...{{$title}}Default title{{/title}}..."]),
    Case(
      "data does not override a block", "{{<include}}{{$var}}var in template{{/var}}{{/include}}",
      "var in template",
      [("var", .text("var in data"))], partials: ["include": "{{$var}}var in include{{/var}}"]),
    Case(
      "data does not override a default", "{{<include}}{{/include}}", "var in include",
      [("var", .text("var in data"))], partials: ["include": "{{$var}}var in include{{/var}}"]),
    Case(
      "overridden parent", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}",
      "test override",
      partials: ["parent": "{{$stuff}}...{{/stuff}}"]),
    Case(
      "two parents",
      "test {{<parent}}{{$stuff}}override1{{/stuff}}{{/parent}} {{<parent}}{{$stuff}}override2{{/stuff}}{{/parent}}\n",
      "test |override1 default| |override2 default|\n",
      partials: ["parent": "|{{$stuff}}...{{/stuff}}{{$default}} default{{/default}}|"]),
    Case(
      "newlines", "{{<parent}}{{$ballmer}}\npeaked\n\n:(\n{{/ballmer}}{{/parent}}",
      "peaked\n\n:(\n",
      partials: ["parent": "{{$ballmer}}peaking{{/ballmer}}"]),
    Case(
      "inherited indentation", "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}",
      "stop:\n  hammer time\n",
      partials: ["parent": "stop:\n  {{$nineties}}collaborate and listen{{/nineties}}\n"]),
    Case(
      "only one override", "{{<parent}}{{$stuff2}}override two{{/stuff2}}{{/parent}}",
      "new default one, override two",
      partials: [
        "parent": "{{$stuff}}new default one{{/stuff}}, {{$stuff2}}new default two{{/stuff2}}"
      ]),
    Case(
      "a parent without blocks is a partial", "{{>parent}}|{{<parent}}{{/parent}}",
      "default content|default content",
      partials: ["parent": "{{$foo}}default content{{/foo}}"]),
    Case(
      "recursion", "{{<parent}}{{$foo}}override{{/foo}}{{/parent}}",
      "override override override don't recurse",
      partials: [
        "parent": "{{$foo}}default content{{/foo}} {{$bar}}{{<parent2}}{{/parent2}}{{/bar}}",
        "parent2":
          "{{$foo}}parent2 default content{{/foo}} {{<parent}}{{$bar}}don't recurse{{/bar}}{{/parent}}",
      ]),
    Case(
      "levels", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}", "grandParent": "{{$a}}g{{/a}}",
      ]),
    Case(
      "levels without the last", "{{<parent}}{{/parent}}", "p",
      partials: [
        "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}",
        "older": "{{<grandParent}}{{$a}}o{{/a}}{{/grandParent}}", "grandParent": "{{$a}}g{{/a}}",
      ]),
    Case(
      "text inside a parent", "{{<parent}} asdfasd {{$foo}}hmm{{/foo}} asdfasdfasdf {{/parent}}",
      "hmm",
      partials: ["parent": "{{$foo}}default content{{/foo}}"]),
    Case(
      "only text inside a parent", "{{<parent}} asdfasd asdfasdfasdf {{/parent}}",
      "default content",
      partials: ["parent": "{{$foo}}default content{{/foo}}"]),
    Case(
      "scope", "{{<parent}}{{$block}}I say {{fruit}}.{{/block}}{{/parent}}", "I say bananas.",
      [("fruit", .text("apples")), ("nested", .record([("fruit", .text("bananas"))]))],
      partials: ["parent": "{{#nested}}{{$block}}You say {{fruit}}.{{/block}}{{/nested}}"]),
    Case(
      "parent alone", "Hi,\n  {{<parent}}{{/parent}}\n", "Hi,\n  one\n  two\n",
      partials: ["parent": "one\ntwo\n"]),
    Case(
      "parent alone on two lines", "Hi,\n  {{<parent}}\n  {{/parent}}\nBye",
      "Hi,\n  one\n  two\nBye", partials: ["parent": "one\ntwo\n"]),
    Case(
      "block alone", "{{<parent}}{{$block}}\none\ntwo{{/block}}\n{{/parent}}\n",
      "Hi,\n  one\n  two\n",
      partials: ["parent": "Hi,\n  {{$block}}{{/block}}\n"]),
    Case(
      "reindented", "{{<parent}}{{$block}}\n    one\n    two\n{{/block}}{{/parent}}\n",
      "Hi,\n  one\n  two\n",
      partials: ["parent": "Hi,\n  {{$block}}\n  {{/block}}\n"]),
    Case(
      "intrinsic indentation", "{{<parent}}{{$block}}\none\ntwo\n{{/block}}{{/parent}}\n",
      "Hi,\n  one\n  two\n",
      partials: ["parent": "Hi,\n{{$block}}\n  default\n{{/block}}\n"]),
    Case(
      "nested reindentation", "{{<parent}}{{$nested}}\nthree\n{{/nested}}{{/parent}}\n",
      "  one\n    three\n",
      partials: ["parent": "{{$block}}\n  one\n  {{$nested}}\n    two\n  {{/nested}}\n{{/block}}\n"]
    ),
    Case(
      "a page with a layout",
      "{{<layout}}\n  {{$title}}T{{/title}}\n  {{$main}}\n  <p>{{x}}</p>\n    <i>\n  {{/main}}\n{{/layout}}\n",
      "<title>T</title>\n<main>\n  <p>1</p>\n    <i>\n</main>\n", [("x", .text("1"))],
      partials: [
        "layout": "<title>{{$title}}{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
      ]),
    Case(
      "a block in a block of the same name", "{{<p}}{{$a}}[{{$a}}x{{/a}}]{{/a}}{{/p}}", "[x]",
      partials: ["p": "{{$a}}{{/a}}"]),
  ]

  @Test(arguments: cases) func inheritanceCases(_ example: Case) { example.check() }

  @Test func fillingsReachSectionsAndPartials() {
    let list = Data.list([[("x", .text("1"))], [("x", .text("2"))]])
    #expect(
      rendered(
        "{{<p}}{{$a}}{{#l}}{{>q}}{{/l}}{{/a}}{{/p}}", [("l", list)],
        ["p": "({{$a}}{{/a}})", "q": "[{{x}}]"]) == "([1][2])")
  }
}
