internal import Diagnostics
internal import FrontMatter

extension Check<Term> {
  static let termOnce = Check(
    Rule(
      "term-twice", .error, "A word is explained in one place of the glossary.",
      reason: "Two explanations of one word drift apart, and a reader finds only one of them.",
      wrong: Example(
        "glossary/quorum.md", "---\ntitle: Quorum\ndefinition: Enough members to decide.\n---",
        with: [
          "glossary/a-quorum.md":
            "---\ntitle: Quorum\ndefinition: Half of the members and one.\n---"
        ]),
      right: Example(
        "glossary/quorum.md", "---\ntitle: Quorum\ndefinition: Enough members to decide.\n---"))
  ) { term, findings in
    for word in findings.handbook.glossary.words(of: term, in: findings.document) {
      guard let owner = findings.handbook.glossary.owner(of: word.value), owner != findings.index
      else { continue }
      findings.report(
        word.location,
        "“\(word.value)” is explained in \(findings.handbook.documents[owner].sourcePath) as well.",
        fix: "Keep one of the two, and name the other word under “aka”.")
    }
  }
}
