package import Diagnostics
internal import FrontMatter
internal import Blocks
internal import Markup
package import Text

/// Reads one file of Markdown into a document. It keeps nothing between files, so several threads
/// can use one reader.
package struct DocumentReader: Sendable {
  private let kinds: KindList
  private let settings: Settings
  private let prefix: String
  private let markup = MarkupReader()
  private let names: PersonName

  /// A reader for the documents of a handbook. `prefix` is what stands before a file's path in
  /// diagnostics, such as `content/`.
  package init(kinds: KindList, settings: Settings, prefix: String) {
    self.kinds = kinds
    self.settings = settings
    self.prefix = prefix
    names = PersonName(knowing: settings)
  }

  /// The document of a file, and what is wrong with it; nil when it can't be read at all.
  /// `isFolderIndex` says whether its page is its folder's `index.html`. Of old versions most often
  /// only the front matter is asked for; without `withText` the Markdown is passed over. With
  /// `everyWord`, the texts of fields are those of one word too.
  package func read(
    _ bytes: Bytes, path: String, isFolderIndex: Bool, withText: Bool = true,
    everyWord: Bool = false
  ) -> ReadDocument {
    let sourcePath = prefix + path
    func unreadable(_ findings: [Diagnostic]) -> ReadDocument {
      self.unreadable(path: path, isFolderIndex: isFolderIndex, findings)
    }
    let text: Bytes
    switch TextIntake.text(bytes, path: sourcePath) {
    case .success(let read): text = read
    case .failure(let stop): return unreadable([stop.diagnostic])
    }
    let split = SplitText(text)
    if split.isUnclosed {
      let finding = Diagnostic(
        .frontMatterUnclosed, sourcePath, SourceLocation(),
        "The front matter that opens here is never closed.",
        fix: "Write “---” on a line of its own behind the last field.")
      return unreadable([finding])
    }
    var reader = FieldReader(path: sourcePath)
    reader.keepsEveryText = everyWord
    if let line = StrayFields.find(in: text[split.body], known: Self.telltales) {
      reader.report(
        .frontMatterStray, SourceLocation(line: split.bodyLine + line),
        "Fields of front matter, or a mark of it, are here in the text.",
        fix: "Put the fields at the very top of the file, between two lines of three hyphens: ---")
      return unreadable(reader.diagnostics)
    }
    var node: Node?
    if let range = split.frontMatter {
      let (read, findings) = YAMLReader.read(text[range], path: sourcePath, firstLine: 2)
      if read == nil, !findings.isEmpty { return unreadable(findings) }
      findings.forEach { reader.add($0) }
      node = read
    }
    guard let entries = entries(of: node, &reader) else {
      return unreadable(reader.diagnostics)
    }
    return document(
      path: path, isFolderIndex: isFolderIndex, entries: entries, split: split, text: text,
      withText: withText, reader: &reader)
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

  /// Fields that give front matter away when they stand in the text.
  private static let telltales = DocumentFields.schema.names

  private func entries(of node: Node?, _ reader: inout FieldReader) -> [Entry]? {
    guard let node, !node.isEmpty else { return [] }
    if case .map(let entries) = node.content { return entries }
    reader.report(
      .fieldType, node.location, "The front matter is no list of fields.",
      fix: "Write “key: value” on each line, beginning with “title:”.")
    return nil
  }

  private func document(
    path: String, isFolderIndex: Bool, entries: [Entry], split: SplitText, text: Bytes,
    withText: Bool, reader: inout FieldReader
  ) -> ReadDocument {
    let place = DocumentPlace(path: path, isFolderIndex: isFolderIndex, kinds: kinds)
    let start = entries.first?.keyLocation ?? SourceLocation()
    let written = entries.first { $0.key == "type" }?.value.text.flatMap { kinds.index(named: $0) }
    reader.isDiscreet = kinds.all[written ?? place.kind].records?.isBlank ?? false
    var fields = DocumentFields()
    DocumentFields.schema.read(
      entries, into: &fields, start: start, what: DocumentFields.subject, &reader)
    let kind = kindIndex(fields, place, split.frontMatter != nil, &reader)
    let entry = kinds.all[kind]
    let value = entry.read(entries, start, &reader)
    let isUndecided = reader.reportUnknown(
      entries, known: entry.names, besides: DocumentFields.schema.names,
      deciding: ["visibility", "type", "team", "status"] + entry.teamFields,
      what: "This \(entry.info.singular)")

    let team = fields.team?.id.composed ?? place.team
    let isForTeam = entry.teamFields.contains { field in entries.contains { $0.key == field } }
    let visibility = fields.visibility?.value ?? (isForTeam ? .team : entry.info.visibility)
    checkFields(fields, team: team, visibility: visibility, &reader)
    if let empty = entries.first(where: { $0.key == "visibility" && $0.value.isEmpty }) {
      reader.report(
        .fieldChoice, empty.keyLocation, "“visibility” is empty, so nothing says who may see this.",
        fix: "Write public, staff or team behind it, or remove the line.")
    }
    let isTooWide = entry.info.isForTeamOnly && visibility != .team
    if isTooWide {
      reader.report(
        .visibilityTooWide, fields.visibility?.location ?? start,
        "\(entry.info.singular.withArticle.capitalizedFirst) is for its team alone, and this one says “\(visibility.rawValue)”.",
        fix: "Take the line out, and leave the file in the folder of its team.")
    }
    // A visibility that can't be read must not publish the page: nothing is known of its audience.
    let isLost =
      isUndecided || isTooWide
      || fields.visibility == nil
        && (entries.contains { $0.key == "visibility" }
          || fields.type.map { kinds.index(named: $0.value) == nil } ?? false)
    for check in entry.sourceChecks {
      for finding in check.findings(in: text, path: reader.path, bodyLine: split.bodyLine) {
        reader.add(finding)
      }
    }
    let ownTitle = fields.title ?? value.fallbackTitle
    var tree = BlockTree()
    if withText {
      let (read, findings) = text.withUnsafeBufferPointer { text in
        self.markup.read(
          UnsafeBufferPointer(rebasing: text[split.body]), firstLine: split.bodyLine,
          path: reader.path, title: ownTitle)
      }
      findings.forEach { reader.add($0) }
      tree = read
    }
    let title = ownTitle ?? tree.opening?.words ?? place.title
    let sign = RecordSearch(signs: entry.records, names: names, entries: entries, start: start)
      .find(
        title: title, path: path, id: fields.id?.value,
        body: { Lines(text[split.body], first: split.bodyLine) })
    if let sign { reader.add(sign.finding(of: entry.records, path: reader.path)) }
    let document = Document(
      path: path, sourcePath: reader.path,
      page: Addresses.page(of: path, isFolderIndex: isFolderIndex),
      id: fields.id?.value.composed ?? place.id,
      title: title,
      kind: kind, fields: fields, team: team, visibility: isLost ? .team : visibility,
      value: value, text: tree, references: reader.references, texts: reader.texts,
      keys: entries.map {
        Document.Key(name: $0.key, location: $0.keyLocation, isEmpty: $0.value.isEmpty)
      })
    return ReadDocument(
      document: document, diagnostics: reader.diagnostics, isAudienceKnown: !isLost,
      standing: sign.map { $0.isCertain ? .refused : .suspected } ?? .clear,
      shownPath: sign.flatMap { $0.isName ? names.masked(reader.path) : nil })
  }

  private func kindIndex(
    _ fields: DocumentFields, _ place: DocumentPlace, _ hasFrontMatter: Bool,
    _ reader: inout FieldReader
  ) -> Int {
    guard let type = fields.type else { return hasFrontMatter ? place.kind : 0 }
    if let index = kinds.index(named: type.value) { return index }
    let names = kinds.all.map(\.info.name)
    let guess = Guess(type.value, among: names)
    reader.report(
      .kindUnknown, type.location, "There is no kind of document called “\(type.value.shortened)”.",
      fix: guess?.question ?? "Write one of \(names.joinedInWords("or")).",
      edit: guess?.edit(at: type.location))
    return place.kind
  }

  private func checkFields(
    _ fields: DocumentFields, team: String?, visibility: Visibility, _ reader: inout FieldReader
  ) {
    if let id = fields.id, id.value.slug != id.value || id.value.utf8.count > 100 {
      let slug = id.value.tidySlug
      reader.report(
        .idInvalid, id.location, "The id “\(id.value.shortened)” can't be used in an address.",
        fix: slug.isEmpty ? "Write it with letters and digits." : "Write “\(slug)”.",
        edit: slug.isEmpty ? nil : Edit(at: id.location, id.value, to: slug))
    }
    if let lang = fields.lang { LanguageTag.check(lang, &reader) }
    if visibility == .team, team == nil {
      reader.report(
        .visibilityWithoutTeam, fields.visibility?.location ?? SourceLocation(),
        "This document is for a team, and nothing says which.",
        fix: "Add “team:” with the team's id, or move the file into the team's folder.")
    }
    if let adapted = fields.adapted, adapted.value, fields.source == nil {
      reader.report(
        .sourceMissing, adapted.location, "This is adapted, and no “source” says from what.",
        fix: "Add “source:” with the author, the title and the year.")
    }
    for alias in fields.aliases where Alias.page(of: alias.value) == nil {
      reader.report(
        .aliasInvalid, alias.location, "“\(alias.value.shortened)” is no address inside the site.",
        fix: "Write the page's old path, such as teams/old-name.html.")
    }
  }
}
