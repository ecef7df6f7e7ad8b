internal import Diagnostics
internal import FrontMatter
internal import Text

/// Who may see a document, as far as its file says.
struct SeenBy {
  /// The team that it belongs to.
  var team: String?
  var visibility: Visibility
  /// Whether it is certain.
  var isKnown: Bool
  /// Whether that keeps it from people.
  var isLeftOut = false
  /// Whether nothing is missing for it to be shown but its being ready.
  var isDraft = false
  /// The lines on which fields stand that say so.
  var lines: Set<Int32> = []

  /// The findings, of which the first one that leaves the document out says so, or else the one that
  /// makes an ordinary page of it.
  func explained(_ findings: [Diagnostic], of kind: KindInfo, wrong: Int?) -> [Diagnostic] {
    var findings = findings
    guard isLeftOut else {
      guard let wrong else { return findings }
      let whose =
        isKnown
        ? ""
        : " for those who may see \(kind.singular.withArticle); if it is none, write “type: page”"
      findings[wrong] = findings[wrong].mended("Until then it is an ordinary page\(whose).")
      return findings
    }
    let deciding = findings.firstIndex { finding in
      finding.decidesAudience || lines.contains(finding.location.line)
    }
    guard let place = deciding ?? wrong else { return findings }
    let whose =
      isDraft
      ? "is left out as a draft"
      : team == nil ? "is left out of the site" : "is left out of every site but its team's"
    findings[place] = findings[place].mended("Until then this page \(whose).")
    return findings
  }
}

extension Diagnostic {
  /// Whether it is why no one knows who may see a document, wherever it is.
  fileprivate var decidesAudience: Bool { Self.deciding.contains(rule) }

  private static let deciding: Set<Rule> = [
    .fieldDecidesAudience, .frontMatterUnclosed, .frontMatterStray, .visibilityTooWide,
    .visibilityWithoutTeam, .yamlSyntax, .yamlNotPlain, .yamlTooDeep,
  ]
}

extension DocumentReader {
  /// The fields that say who may see a document.
  private static let deciding = ["visibility", "type", "team", "status"]

  /// Who may see a document. What can't be read of that must not publish the page: nothing is known
  /// of its audience then.
  func audience(
    _ fields: inout DocumentFields, of entry: AnyKind, at place: DocumentPlace,
    _ cut: FrontMatterCut, _ start: SourceLocation, isBroken: Bool, _ reader: inout FieldReader
  ) -> SeenBy {
    let entries = cut.entries
    let foreign = ForeignAudience(entries, known: DocumentFields.schema.names + entry.names)
    foreign.report(to: &reader)
    let isUndecided = reader.reportUnknown(
      foreign.keys.isEmpty ? entries : entries.filter { !foreign.keys.contains($0.key) },
      known: entry.names, besides: DocumentFields.schema.names,
      deciding: Self.deciding + entry.teamFields, what: "This \(entry.info.singular)")
    var seen = SeenBy(
      team: fields.team?.id.composed ?? place.team,
      visibility: visibility(fields, entry, place, entries), isKnown: true)
    checkFields(fields, seen, entries, &reader)
    let isTooWide = entry.info.isForTeamOnly && seen.visibility != .team
    if isTooWide {
      reader.report(
        .visibilityTooWide, fields.visibility?.location ?? start,
        "\(entry.info.singular.withArticle.capitalizedFirst) is for its team alone, and this one says “\(seen.visibility.rawValue)”.",
        fix: "Take the line out, and leave the file in the folder of its team.")
    }
    var isLost =
      isUndecided || isTooWide || foreign.isClosed || isTypeDoubtful(fields)
      || fields.visibility == nil && entries.contains { $0.key == "visibility" }
    var isDraft = foreign.isDraft
    if isRelaxed {
      isLost = isLost || cut.isLost || isBroken && entry.guardsPeople
      isDraft = isDraft || cut.isDraft
      // What a value that can't be read was meant to say.
      for entry in entries where !entry.value.isEmpty {
        switch entry.key {
        case "type": isLost = isLost || fields.type == nil
        case "team": isLost = isLost || fields.team == nil
        case "status" where DocumentStatus(rawValue: entry.value.text ?? "") == nil:
          let restriction = AudienceField("status")?.restriction(entry.value.text ?? "")
          isDraft = isDraft || restriction == .draft
          isLost = isLost || restriction == .closed
        default: break
        }
      }
      if let named = cut.team { seen.team = [nil, named.id].contains(seen.team) ? named.id : nil }
      if foreign.namesTeam || entries.contains(where: { $0.key == "team" }) && fields.team == nil {
        seen.team = nil
      }
    }
    if isDraft { fields.status = .draft }
    if isLost { seen.visibility = .team }
    seen.lines = Set(
      entries.filter { Self.deciding.contains($0.key) }.flatMap {
        [$0.keyLocation.line, $0.value.location.line]
      } + cut.doubled)
    // Whether it is of the kind that its folder has is as uncertain as what it is.
    let isDoubtful = isBroken && fields.type == nil && seen.visibility != .public
    seen.isKnown = !isLost && !isDraft && !isDoubtful
    seen.isLeftOut = isLost || isDraft
    seen.isDraft = isDraft && !isLost
    return seen
  }

  private func visibility(
    _ fields: DocumentFields, _ entry: AnyKind, _ place: DocumentPlace, _ entries: [Entry]
  ) -> Visibility {
    if let written = fields.visibility?.value { return written }
    let isForTeam = entry.teamFields.contains { field in entries.contains { $0.key == field } }
    if isForTeam { return .team }
    // A document of a kind that is not known is for no more people than others in its folder.
    let isUnknown = fields.type.map { kinds.index(named: $0.value) == nil } ?? false
    return isUnknown
      ? max(entry.info.visibility, kinds.all[place.kind].info.visibility) : entry.info.visibility
  }

  /// Whether a kind that is not known may be one that not everyone sees.
  private func isTypeDoubtful(_ fields: DocumentFields) -> Bool {
    guard let type = fields.type, kinds.index(named: type.value) == nil else { return false }
    guard isRelaxed else { return true }
    guard let guess = Guess(type.value, among: kinds.all.map(\.info.name)),
      let kind = kinds.index(named: guess.word).map({ kinds.all[$0] })
    else { return false }
    return kind.info.visibility != .public || !kind.teamFields.isEmpty
  }

  private func checkFields(
    _ fields: DocumentFields, _ seen: SeenBy, _ entries: [Entry], _ reader: inout FieldReader
  ) {
    if let id = fields.id, id.value.slug != id.value || id.value.utf8.count > 100 {
      let slug = id.value.tidySlug
      reader.report(
        .idInvalid, id.location, "The id “\(id.value.shortened)” can't be used in an address.",
        fix: slug.isEmpty ? "Write it with letters and digits." : "Write “\(slug)”.",
        edit: slug.isEmpty ? nil : Edit(at: id.location, id.value, to: slug))
    }
    if let lang = fields.lang { LanguageTag.check(lang, &reader) }
    if seen.visibility == .team, seen.team == nil {
      reader.report(
        .visibilityWithoutTeam, fields.visibility?.location ?? SourceLocation(),
        "This document is for a team, and nothing says which.",
        fix: "Add “team:” with the team's id, or move the file into the team's folder.")
    }
    if let empty = entries.first(where: { $0.key == "visibility" && $0.value.isEmpty }) {
      reader.report(
        .fieldChoice, empty.keyLocation, "“visibility” is empty, so nothing says who may see this.",
        fix: "Write public, staff or team behind it, or remove the line.")
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
