internal import Blocks
internal import Diagnostics
internal import FrontMatter
internal import Text

/// Looks up where the links and references of documents lead, and says which lead nowhere.
struct LinkResolver {
  let handbook: Handbook
  /// What links mean that are written as in other programs; nil in a first look.
  var mends: LinkMends?
  /// How many more times a broken link may be held against every document for a guess.
  var guesses = 0

  /// Where a link of a document's text leads.
  func resolve(_ link: Link, of document: Document) -> (ResolvedLink, Diagnostic?) {
    switch link.kind {
    case .outside, .contact:
      return (.asWritten, nil)
    case .reference:
      return resolveReference(link, document)
    case .image:
      return resolvePath(link, document, isImage: true)
    case .page:
      if link.path.isEmpty {
        guard let fragment = link.fragment, !fragment.isEmpty else {
          return (.here(fragment: ""), nil)
        }
        if fragment == document.text.opening?.id { return (.here(fragment: ""), nil) }
        let target = check(fragment, on: document, link, document)
        return target.map { (.nowhere, $0) } ?? (.here(fragment: fragment), nil)
      }
      return resolvePath(link, document, isImage: false)
    }
  }

  private func resolveReference(
    _ link: Link, _ document: Document
  ) -> (ResolvedLink, Diagnostic?) {
    let name = link.path
    switch handbook.finder.link(name, from: document) {
    case .here(let index):
      return withFragment(index, link, document)
    case .withheld(let target):
      return (.nowhere, withheld(target, document, link.location))
    case .several(let candidates):
      return (.nowhere, ambiguous(name, candidates, document, link.location))
    case .none:
      if ["_toc_", "toc"].contains(name.lowercased()) {
        return (.nowhere, contents(link, document))
      }
      return (.nowhere, unknown(name, document, link.location, marks: "[["))
    }
  }

  /// The mark of a list of contents in other programs.
  private func contents(_ link: Link, _ document: Document) -> Diagnostic {
    Diagnostic(
      .foreignMark, document.sourcePath, link.location,
      "“[[\(link.destination.shortened)]]” tells another program to list here what is on the page.",
      fix: "Take it out; every longer page has such a list beside it.")
  }

  private func withFragment(
    _ index: Int, _ link: Link, _ document: Document
  ) -> (ResolvedLink, Diagnostic?) {
    // The title of a page is its top.
    if let fragment = link.fragment, fragment == handbook.documents[index].text.opening?.id {
      return (.document(index, fragment: nil), nil)
    }
    // Where the place is not on the page, the page is there all the same.
    if let fragment = link.fragment, !fragment.isEmpty,
      let finding = check(fragment, on: handbook.documents[index], link, document)
    {
      return (.document(index, fragment: nil), finding)
    }
    return (.document(index, fragment: link.fragment), nil)
  }

  private func check(
    _ fragment: String, on target: Document, _ link: Link, _ document: Document
  ) -> Diagnostic? {
    guard !target.hasAnchor(fragment) else { return nil }
    let anchors = target.text.headings.map(\.id) + target.value.anchors
    let guess = guesses > 0 ? Guess(fragment, among: anchors) : nil
    return Diagnostic(
      .linkAnchor, document.sourcePath, link.location,
      "\(target.sourcePath == document.sourcePath ? "This page" : target.sourcePath) has no place called “#\(fragment.shortened)”.",
      fix: guess.map { "Did you mean “#\($0.word)”?" }
        ?? "Link to the page, or to one of its headings.",
      edit: guess?.edit(at: link.location).flatMap { link.edit(fragment: $0) })
  }

  private func resolvePath(
    _ link: Link, _ document: Document, isImage: Bool
  ) -> (ResolvedLink, Diagnostic?) {
    let isFromTop = link.path.hasPrefix("/")
    let folder = isFromTop ? "" : Paths.folder(of: document.path)
    guard let path = Paths.resolve(link.path, from: folder) else {
      return (
        .nowhere,
        broken(
          link, document, "“\(link.destination.shortened)” leads out of the handbook.",
          fix: "Copy the file into the content folder, beside the page.")
      )
    }
    if !isImage {
      if Paths.fileExtension(of: path) == "md" || UnfitFile.isMisnamedPage(path),
        case .here(let index) = handbook.finder.document(at: path)
      {
        return withFragment(index, link, document)
      }
      for page in [path, Paths.join(path, "index.html")] {
        if let index = handbook.document(atPage: page) {
          return withFragment(index, link, document)
        }
        if handbook.pages[page]?.takesLinks == true {
          return (.page(page, fragment: link.fragment), nil)
        }
      }
    }
    if handbook.files.contains(path), !isImage || ImageFile.isImage(path) {
      guard
        let why = UnfitFile.reason(path, permitted: handbook.settings.permittedEndings)
      else { return (.file(path), nil) }
      var finding = Diagnostic(
        .fileKind, document.sourcePath, link.location,
        "“\(link.destination.shortened)” is not published: \(why.what).", fix: why.fix)
      finding.cause = handbook.settings.unreadable
      return (.nowhere, finding)
    }
    return mended(path, link, document, isImage: isImage)
      ?? (.nowhere, nowhere(path, link, document, isImage: isImage))
  }

  /// Where a link leads that is written as another program writes it, with what it should say; nil
  /// where that is not sure.
  private func mended(
    _ resolved: String, _ link: Link, _ document: Document, isImage: Bool
  ) -> (ResolvedLink, Diagnostic?)? {
    // Other programs put in the site's own address with a mark before the path.
    let inner = link.path.hasPrefix("{{") ? link.path.firstRange(of: "}}") : nil
    let fromTop = inner.flatMap { Paths.resolve(String(link.path[$0.upperBound...]), from: "") }
    let path = fromTop ?? resolved
    guard let mends, withheldTarget(path) == nil else { return nil }
    let isFromTop = fromTop != nil || link.path.hasPrefix("/")
    let folder = Paths.folder(of: document.path)
    func finding(_ target: String) -> Diagnostic {
      let written = Self.relative(target, from: folder)
      return broken(
        link, document, "There is no file “\(link.destination.shortened)” here.",
        fix: "Write “\(written)”, which it means.", edit: link.edit(path: written))
    }
    if !isImage, let index = mends.page(at: path, isFromTop: isFromTop) {
      let target = handbook.documents[index]
      let fragment = link.fragment.flatMap { target.hasAnchor($0) ? $0 : nil }
      return (.document(index, fragment: fragment), finding(target.path))
    }
    guard let file = mends.file(at: path, isFromTop: isFromTop),
      !isImage || ImageFile.isImage(file),
      UnfitFile.reason(file, permitted: handbook.settings.permittedEndings) == nil
    else { return nil }
    return (.file(file), finding(file))
  }

  /// The document with a path or a page that this audience may not see.
  private func withheldTarget(_ path: String) -> Document? {
    if case .withheld(let target) = handbook.finder.document(at: path) { return target }
    return handbook.withheld.document(atPage: path)
  }

  private func nowhere(
    _ path: String, _ link: Link, _ document: Document, isImage: Bool
  ) -> Diagnostic {
    if let target = withheldTarget(path) { return withheld(target, document, link.location) }
    if isImage, handbook.files.contains(path) {
      return broken(
        link, document, "“\(link.destination.shortened)” is no picture that browsers show.",
        fix: "Save it as PNG, JPEG, GIF or WebP.")
    }
    let guess = guesses > 0 ? LinkSuggestion.path(path, in: handbook) : nil
    let written = guess.map { Self.relative($0, from: Paths.folder(of: document.path)) }
    return broken(
      link, document, "There is no file “\(link.destination.shortened)” here.",
      fix: written.map { "Did you mean “\($0)”?" }
        ?? "Check the spelling; the path is seen from the folder of this page.",
      // A file whose name differs in capitals alone is the one.
      edit: guess?.lowercased() == path.lowercased() ? written.flatMap { link.edit(path: $0) } : nil
    )
  }

  /// A path as it is written in a file of a folder.
  static func relative(_ path: String, from folder: String) -> String {
    let own = folder.isEmpty ? [] : folder.split(separator: "/")
    let other = path.split(separator: "/")
    var shared = 0
    while shared < own.count, shared < other.count - 1, own[shared] == other[shared] { shared += 1 }
    return String(repeating: "../", count: own.count - shared)
      + other[shared...].joined(separator: "/")
  }

  private func broken(
    _ link: Link, _ document: Document, _ message: String, fix: String, edit: Edit? = nil
  ) -> Diagnostic {
    Diagnostic(.linkBroken, document.sourcePath, link.location, message, fix: fix, edit: edit)
  }

  /// A link to a document that is not here; `target` is nil where the name is that of several.
  private func withheld(
    _ target: Document?, _ document: Document, _ location: SourceLocation
  ) -> Diagnostic {
    var finding = Diagnostic(
      .linkWithheld, document.sourcePath, location,
      "This link leads to a page that the audience of this site (\(handbook.audience.name)) may not see.",
      fix: "Remove the link, or give this page the same “visibility”.")
    // No one knows yet who may see the one, or whom the site is for.
    if let target, handbook.withheld.broken.contains(target.path) {
      finding.cause = target.sourcePath
    } else {
      finding.cause = handbook.settings.unreadable
    }
    return finding
  }

  /// A name of several documents. Where this audience may see none of them, they are as withheld as one
  /// alone would be.
  private func ambiguous(
    _ name: String, _ candidates: [Document], _ document: Document, _ location: SourceLocation
  ) -> Diagnostic {
    guard candidates.contains(where: handbook.finder.isVisible) else {
      return withheld(nil, document, location)
    }
    let longer = candidates.prefix(3).map {
      "“\(Paths.join(Paths.folder(of: $0.path), Paths.stem(of: $0.path)))”"
    }
    return Diagnostic(
      .referenceAmbiguous, document.sourcePath, location,
      "\(candidates.count.counted("document")) are called “\(name.shortened)”.",
      fix: "Write \(longer.joinedInWords("or")).")
  }

  /// `noun` is what a document of the kind that is wanted is called, `marks` what stands before the
  /// name.
  private func unknown(
    _ name: String, _ document: Document, _ location: SourceLocation, noun: String = "document",
    marks: String = ""
  ) -> Diagnostic {
    let near = guesses > 0 ? handbook.finder.suggestions(for: name) : []
    return Diagnostic(
      .referenceUnknown, document.sourcePath, location,
      "No document is called “\(name.shortened)”.",
      fix: near.isEmpty
        ? "Write the id of a \(noun): its file's name, or what its “id” says."
        : "Did you mean \(near.map { "“\($0)”" }.joinedInWords("or"))?",
      edit: Guess(name, among: near)?.edit(at: location).map {
        Edit(at: location, marks + $0.written, to: marks + $0.replacement)
      })
  }

  /// The document that a field refers to, or what is wrong with the reference. A field that names a
  /// document this audience may not see is no mistake: the page says nothing of it.
  func resolve(_ use: ReferenceUse, of document: Document) -> (Int?, Diagnostic?) {
    switch handbook.finder.find(use.id, kind: use.kind, from: document) {
    case .here(let index):
      let info = handbook.kinds.all[handbook.documents[index].kind].info
      guard use.kind != AnyDocument.targetName, use.kind != info.name else { return (index, nil) }
      return (
        nil,
        Diagnostic(
          .referenceKind, document.sourcePath, use.location,
          "“\(use.field)” takes \(use.kind.withArticle), and “\(use.id.shortened)” is \(info.singular.withArticle).",
          fix: "Write the id of \(use.kind.withArticle).")
      )
    case .withheld: return (nil, nil)
    case .several(let candidates):
      let finding = ambiguous(use.id, candidates, document, use.location)
      return (nil, finding.rule == .linkWithheld ? nil : finding)
    case .none:
      let wanted = handbook.kinds.index(named: use.kind).map { handbook.kinds.all[$0].info }
      return (
        nil,
        unknown(
          use.id, document, use.location, noun: wanted?.singular ?? AnyDocument.targetName)
      )
    }
  }
}

extension Link {
  /// The address with another path.
  fileprivate func edit(path: String) -> Edit? {
    guard kind != .reference else { return nil }
    var address = Bytes()
    address.appendAddress(path: path)
    let rest = destination.utf8.drop { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    address += Array(rest)
    return Edit(at: location, destination, to: String(decoding: address, as: UTF8.self))
  }

  /// The address with another place on its page; nil where it is not written as it is meant.
  fileprivate func edit(fragment: Edit) -> Edit? {
    guard destination.hasSuffix("#" + fragment.written) else { return nil }
    let marks = kind == .reference ? "[[" : ""
    return Edit(
      at: location, marks + destination,
      to: marks + destination.dropLast(fragment.written.count) + fragment.replacement)
  }
}
