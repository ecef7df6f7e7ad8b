package import Diagnostics
internal import FrontMatter
package import Handbook
internal import Parallel

/// What is checked of prints: whether words fit where they are printed.
package enum PrintRules {
  /// The rules of prints.
  package static let all: [Rule] = [.normCardOverfull]

  /// What is wrong with the prints of a handbook, found on at most `jobs` threads.
  package static func findings(in handbook: Handbook, jobs: Int) -> [Diagnostic] {
    let sets = handbook.documents(of: Norms.self)
    return Parallel.map(count: sets.count, jobs: jobs) { number -> [Diagnostic] in
      let (index, norms) = sets[number]
      let document = handbook.documents[index]
      return norms.norms.enumerated().compactMap { place, norm in
        let card = Card(
          number: place + 1, name: norm.name?.value ?? "", text: norm.text?.value ?? "")
        guard !card.fits(on: .businessCard) else { return nil }
        let long = (norm.text?.value.utf8.count ?? 0) > card.name.utf8.count ? norm.text : norm.name
        return Diagnostic(
          .normCardOverfull, document.sourcePath, long?.location ?? document.location(of: "norms"),
          "The norm “\(card.name)” is too long for a business card, even in the smallest type: it goes on over several cards.",
          fix: "Shorten it, or move the explanation into the text of the page.")
      }
    }.flatMap { $0 }
  }
}

extension Rule {
  private static func example(_ text: String) -> Example {
    Example(
      "norms/how-we-work.md",
      """
      ---
      title: How we work
      adopted_on: 2026-09-02
      participants: [all members of the team]
      norms:
        - name: Pausing
          text: \(text)
      ---
      """)
  }

  static let normCardOverfull = Rule(
    "norms-card-overfull", .warning, "A norm fits on one card in type that people can read.",
    reason:
      "Norms are printed on business cards, 3.5 by 2 inches, in type of 7 points and more. Nothing is cut off: what does not fit goes on over several cards, and no one holds those up in a meeting. Words are measured with a wide typeface, because no one knows which one a printer has.",
    wrong: example(
      Array(repeating: "Internationalization-and-interdepartmental-responsibilities", count: 12)
        .joined(separator: " ") + "."),
    right: example("Wait a moment before you answer."))
}
