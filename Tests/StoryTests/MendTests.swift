import Playground
import Testing

/// A file of a handbook with what is wrong in it, and the same with the mends in it that are sure.
struct Mended: Sendable, CustomTestStringConvertible {
  let what: String
  let wrong: String
  /// Equal to `wrong` where nothing is sure.
  let right: String
  var path = "content/page.md"

  var testDescription: String { what }

  /// What the program makes of the file with its own mends.
  func mended() throws -> (text: String, codes: [String]) {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/Budget.md": "# Budget\n\n## Where it goes\n",
    ])
    try folder.write(wrong, to: path)
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(!report.diagnostics.isEmpty)
    try report.mend(folder)
    return try (folder.read(path), accord("check", "--format", "json", in: folder).report().codes)
  }
}

@Suite struct `A mend that is sure` {
  @Test(arguments: [
    Mended(
      what: "a day with other marks", wrong: "---\ntitle: A\nreview_by: 2027/9/3\n---\n",
      right: "---\ntitle: A\nreview_by: 2027-09-03\n---\n"),
    Mended(
      what: "a day whose order only one reading has",
      wrong: "---\ntitle: A\nreview_by: 11/30/2027\n---\n",
      right: "---\ntitle: A\nreview_by: 2027-11-30\n---\n"),
    Mended(
      what: "a number with a unit", wrong: "---\ntitle: A\norder: 12 pages\n---\n",
      right: "---\ntitle: A\norder: 12\n---\n"),
    Mended(
      what: "words in braces", wrong: "---\ntitle: {team}\n---\n",
      right: "---\ntitle: \"{team}\"\n---\n"),
    Mended(
      what: "an entry with a colon", wrong: "---\ntitle: A\ntags:\n  - Goal 2: read\n---\n",
      right: "---\ntitle: A\ntags:\n  - \"Goal 2: read\"\n---\n"),
    Mended(
      what: "a list whose entries lack a space",
      wrong: "---\ntitle: A\ntags:\n  - a\n  -b\n---\n",
      right: "---\ntitle: A\ntags:\n  - a\n  - b\n---\n"),
    Mended(
      what: "a number in thousands", wrong: "---\ntitle: A\norder: 1,200\n---\n",
      right: "---\ntitle: A\norder: 1200\n---\n"),
    Mended(
      what: "a file whose name has a capital", wrong: "See é [it](budget.md#where-it-goes).\n",
      right: "See é [it](Budget.md#where-it-goes).\n"),
    Mended(
      what: "a place on a page, and two mends in one line",
      wrong: "[a](Budget.md#where-it-goe), [b](Budget.md#where-it-gos)\n",
      right: "[a](Budget.md#where-it-goes), [b](Budget.md#where-it-goes)\n"),
    Mended(what: "a reference", wrong: "See [[budgt|it]].\n", right: "See [[budget|it]].\n"),
    Mended(
      what: "a key and a word of a list", wrong: "---\ntitle: A\nStatus: adoptd\n---\n",
      right: "---\ntitle: A\nstatus: adoptd\n---\n"),
    Mended(
      what: "a second colon", wrong: "---\ntitle: Goals: é next year\nlang: en\n---\n",
      right: "---\ntitle: \"Goals: é next year\"\nlang: en\n---\n"),
    Mended(
      what: "a second colon in the settings", wrong: "title: Handbook: both sides\n",
      right: "title: \"Handbook: both sides\"\n", path: "content/handbook.yml"),
    Mended(
      what: "levels of headings", wrong: "# A\n\n### B\n\n> #### C\n",
      right: "# A\n\n## B\n\n> #### C\n"),
  ])
  func `is given as a change of the file`(file: Mended) throws {
    #expect(try file.mended().text == file.right)
  }

  @Test(arguments: [
    Mended(
      what: "a day in another order", wrong: "---\ntitle: A\nreview_by: 3/4/2027\n---\n", right: ""),
    Mended(what: "a key that is there already", wrong: "---\ntitle: A\ntitel: B\n---\n", right: ""),
    Mended(what: "a key in quotation marks", wrong: "---\n\"Title\": A\n---\n", right: ""),
    Mended(
      what: "two letters that are wrong", wrong: "---\ntitle: A\nstatus: adxptx\n---\n", right: ""),
    Mended(
      what: "an address that is written elsewhere", wrong: "[a][b]\n\n[b]: budget.md\n", right: ""),
    Mended(
      what: "a key in quotation marks with a colon",
      wrong: "---\ntitle: A\n\"a: b\": c: d\n---\n", right: ""),
    Mended(what: "a value with a note behind it", wrong: "---\ntitle: A: b # c\n---\n", right: ""),
  ])
  func `is not given where something else may be meant`(file: Mended) throws {
    #expect(try file.mended().text == file.wrong)
  }

  @Test func `is no part of what is confidential`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/learning-plans/plan.md":
        "---\ntitle: Ana Ruiz\nid: Ana Ruiz\n---\n\nName: Ana Ruiz\n",
    ])
    let found = try accord("check", "--format", "json", in: folder).report().diagnostics
    #expect(!found.isEmpty)
    for finding in found where finding.edit?.replacement.lowercased().contains("ruiz") == true {
      Issue.record("\(finding)")
    }
  }
}
