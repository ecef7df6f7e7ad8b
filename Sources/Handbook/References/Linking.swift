internal import Blocks
internal import Diagnostics
internal import Parallel

extension Handbook {
  /// How many broken links get a guess of what was meant. Each guess looks at every document, so
  /// that a folder that was renamed would otherwise keep everyone waiting.
  private static let guessLimit = 200

  /// What following the links of a document gave.
  private struct Followed: Sendable {
    var links: [ResolvedLink] = []
    var targets: [Int] = []
    /// The beginning of the document's text, with the titles of what it refers to.
    var beginning = ""
    var findings: [Diagnostic] = []

    mutating func add(_ finding: Diagnostic, _ resolver: inout LinkResolver) {
      findings.append(finding)
      resolver.guesses -= 1
    }
  }

  /// The pictures that a document shows, by their paths from the content folder.
  package func pictures(of index: Int) -> [String] {
    zip(documents[index].text.links, links[index]).compactMap { link, resolved in
      if link.kind == .image, case .file(let path) = resolved { path } else { nil }
    }
  }

  /// Follows all links and references, and notes who mentions whom.
  mutating func link(jobs: Int) -> [Diagnostic] {
    let handbook = self
    var followed = Parallel.map(count: documents.count, jobs: jobs) { index in
      handbook.follow(index, LinkResolver(handbook: handbook))
    }
    var guesses = Self.guessLimit
    let wrong = followed.indices.filter { !followed[$0].findings.isEmpty }
    if !wrong.isEmpty {
      let mends = LinkMends(self)
      for index in wrong {
        followed[index] = follow(
          index, LinkResolver(handbook: self, mends: mends, guesses: max(0, guesses)))
        guesses -= followed[index].findings.count
      }
    }
    links = followed.map { $0.links }
    beginnings = followed.map { $0.beginning }
    mentions = [[Int]](repeating: [], count: documents.count)
    for (source, result) in followed.enumerated() {
      let linked = result.links.compactMap { link in
        if case .document(let target, _) = link { target } else { nil }
      }
      for target in Set(linked + result.targets) where target != source {
        mentions[target].append(source)
      }
    }
    return followed.flatMap { $0.findings }
  }

  /// Takes the links to files away that can't be published.
  mutating func refuse(_ files: Set<String>) {
    guard !files.isEmpty else { return }
    links = links.map { links in
      links.map { link in
        if case .file(let path) = link, files.contains(path) { .nowhere } else { link }
      }
    }
  }

  private func follow(_ index: Int, _ resolver: LinkResolver) -> Followed {
    let document = documents[index]
    var resolver = resolver
    var result = Followed()
    result.links.reserveCapacity(document.text.links.count)
    for link in document.text.links {
      let (resolved, finding) = resolver.resolve(link, of: document)
      result.links.append(resolved)
      if let finding { result.add(finding, &resolver) }
    }
    result.beginning = document.text.summary {
      title(of: document.text.links[$0], result.links[$0])
    }
    for use in document.references {
      let (target, finding) = resolver.resolve(use, of: document)
      if let target { result.targets.append(target) }
      if let finding { result.add(finding, &resolver) }
    }
    return result
  }

  /// What a reference without words of its own says: the title of the document it leads to.
  private func title(of link: Link, _ target: ResolvedLink) -> String {
    if case .document(let index, _) = target { documents[index].title } else { link.path }
  }
}
