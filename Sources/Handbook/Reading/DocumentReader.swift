package import Diagnostics
internal import FrontMatter
internal import Blocks
internal import Markup
package import Text

/// Reads one file of Markdown into a document. It keeps nothing between files, so several threads
/// can use one reader.
package struct DocumentReader: Sendable {
  let kinds: KindList
  let settings: Settings
  let prefix: String
  /// Whether an old handbook is shown as far as it can be read. What can't be read for certain is
  /// then shown to as few as it may be meant for.
  let isRelaxed: Bool
  private let markup = MarkupReader()
  private let names: PersonName

  /// A reader for the documents of a handbook. `prefix` is what stands before a file's path in
  /// diagnostics, such as `content/`.
  package init(kinds: KindList, settings: Settings, prefix: String, isRelaxed: Bool = false) {
    self.kinds = kinds
    self.settings = settings
    self.prefix = prefix
    self.isRelaxed = isRelaxed
    names = PersonName(knowing: settings)
  }

  /// The document of a file, and what is wrong with it; nil when it can't be read at all.
  /// `isFolderIndex` says whether its page is its folder's `index.html`. Of old versions only the
  /// front matter is asked for; without `withText` the Markdown is passed over.
  package func read(
    _ bytes: Bytes, path: String, isFolderIndex: Bool, withText: Bool = true
  ) -> ReadDocument {
    var reader = FieldReader(path: prefix + path)
    let text: Bytes
    switch TextIntake.text(bytes, path: reader.path) {
    case .success(let read): text = read
    case .failure(let stop):
      guard isRelaxed, case let guess = TextGuess(bytes),
        case .success(let guessed) = TextIntake.text(guess.text, path: reader.path)
      else { return unreadable(path: path, isFolderIndex: isFolderIndex, [stop.diagnostic]) }
      reader.add(
        stop.diagnostic.mended("Until then it is read as \(guess.name), and letters may be wrong."))
      text = guessed
    }
    let file = File(path: path, isFolderIndex: isFolderIndex, text: text)
    let cut = FrontMatterCut(file, kinds: kinds, isRelaxed: isRelaxed, &reader)
    guard isRelaxed || cut.isWhole else {
      return unreadable(path: path, isFolderIndex: isFolderIndex, reader.diagnostics)
    }
    return document(of: file, cut, withText: withText, reader: &reader)
  }

  /// A file that is read.
  struct File {
    let path: String
    let isFolderIndex: Bool
    let text: Bytes
  }

  /// A file that can't be read, and why, with what its path says about it.
  package func unreadable(
    path: String, isFolderIndex: Bool, _ findings: [Diagnostic]
  ) -> ReadDocument {
    let place = DocumentPlace(path: path, isFolderIndex: isFolderIndex, kinds: kinds)
    var reader = FieldReader(path: prefix + path)
    return ReadDocument(
      unreadable: findings,
      remains: Document(
        path: path, sourcePath: reader.path,
        page: Addresses.page(of: path, isFolderIndex: isFolderIndex), id: place.id,
        title: place.title, kind: place.kind, fields: DocumentFields(), team: place.team,
        visibility: .team, value: kinds.all[place.kind].read([], SourceLocation(), &reader),
        text: BlockTree(), references: [], texts: [], keys: []))
  }

  private func document(
    of file: File, _ cut: FrontMatterCut, withText: Bool, reader: inout FieldReader
  ) -> ReadDocument {
    let (path, entries) = (file.path, cut.entries)
    let place = DocumentPlace(path: path, isFolderIndex: file.isFolderIndex, kinds: kinds)
    let start = entries.first?.keyLocation ?? SourceLocation()
    let written = entries.first { $0.key == "type" }?.value.text.flatMap { kinds.index(named: $0) }
    reader.isDiscreet = kinds.all[written ?? place.kind].records?.isBlank ?? false
    var fields = DocumentFields()
    DocumentFields.schema.read(
      entries, into: &fields, start: start, what: DocumentFields.subject, &reader)
    let kind = kindIndex(fields, place, cut, &reader)
    let entry = kinds.all[kind]
    let count = reader.diagnostics.count
    let value = entry.read(entries, start, &reader)
    let wrong = reader.diagnostics[count...].firstIndex { $0.rule.severity == .error }
    let isBroken = isRelaxed && kind != 0 && wrong != nil
    let seen = audience(&fields, of: entry, at: place, cut, start, isBroken: isBroken, &reader)
    for check in entry.sourceChecks {
      for finding in check.findings(in: file.text, path: reader.path, bodyLine: cut.bodyLine) {
        reader.add(finding)
      }
    }
    let ownTitle = fields.title ?? value.fallbackTitle
    let tree = withText ? self.tree(of: file, cut, title: ownTitle, &reader) : BlockTree()
    let title = ownTitle ?? tree.opening?.words ?? place.title
    var shown = Shown(kind: kind, value: value, tree: tree)
    if isBroken {
      // What of its fields can't be read would be missing on a page of its kind.
      var silent = FieldReader(path: reader.path)
      var tree = BlockTree(fields: entries.filter { entry.names.contains($0.key) })
      tree.append(shown.tree)
      tree.opening = shown.tree.opening
      shown = Shown(kind: 0, value: kinds.all[0].read([], start, &silent), tree: tree)
    }
    let sign = RecordSearch(signs: entry.records, names: names, entries: entries, start: start)
      .find(
        title: title, path: path, id: fields.id?.value,
        body: { Lines(file.text[cut.body], first: cut.bodyLine) })
    if let sign { reader.add(sign.finding(of: entry.records, path: reader.path)) }
    let document = Document(
      path: path, sourcePath: reader.path,
      page: Addresses.page(of: path, isFolderIndex: file.isFolderIndex),
      id: fields.id?.value.composed ?? place.id,
      title: title,
      kind: shown.kind, fields: fields, team: seen.team, visibility: seen.visibility,
      value: shown.value, text: shown.tree, references: reader.references, texts: reader.texts,
      keys: entries.map {
        Document.Key(name: $0.key, location: $0.keyLocation, isEmpty: $0.value.isEmpty)
      })
    let findings = reader.diagnostics
    return ReadDocument(
      document: document,
      diagnostics: isRelaxed
        ? seen.explained(findings, of: entry.info, wrong: isBroken ? wrong : nil) : findings,
      isAudienceKnown: seen.isKnown,
      standing: sign.map { $0.isCertain ? .refused : .suspected } ?? .clear,
      shownPath: sign.flatMap { $0.isName ? names.masked(reader.path) : nil })
  }

  /// The text of a file. Of one that is refused as Markdown, a patient reader shows the words.
  private func tree(
    of file: File, _ cut: FrontMatterCut, title: String?, _ reader: inout FieldReader
  ) -> BlockTree {
    let text = file.text[cut.body]
    let (tree, findings) = text.withUnsafeBufferPointer {
      markup.read($0, firstLine: cut.bodyLine, path: reader.path, title: title)
    }
    let marks = ForeignMarks(in: tree, text: text, firstLine: cut.bodyLine)
    for finding in findings where !marks.explain(finding) { reader.add(finding) }
    if let finding = marks.finding(path: reader.path) { reader.add(finding) }
    if isRelaxed, tree.isEmpty, tree.opening == nil, !findings.isEmpty {
      return BlockTree(bare: text, firstLine: cut.bodyLine)
    }
    return tree
  }

  /// What a page shows of a document.
  private struct Shown {
    var kind: Int
    var value: any Kind
    var tree: BlockTree
  }

  private func kindIndex(
    _ fields: DocumentFields, _ place: DocumentPlace, _ cut: FrontMatterCut,
    _ reader: inout FieldReader
  ) -> Int {
    guard let type = fields.type else { return cut.hasFrontMatter ? place.kind : 0 }
    if let index = kinds.index(named: type.value) { return index }
    let names = kinds.all.map(\.info.name)
    let guess = Guess(type.value, among: names)
    reader.report(
      .kindUnknown, type.location, "There is no kind of document called “\(type.value.shortened)”.",
      fix: guess?.question ?? "Write one of \(names.joinedInWords("or")).",
      edit: guess?.edit(at: type.location))
    return isRelaxed ? 0 : place.kind
  }
}
