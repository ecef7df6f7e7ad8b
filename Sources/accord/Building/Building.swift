import Diagnostics
import Files
import FrontMatter
import Handbook
import Parallel
import Publishing
import Templates
import Text
import Website

/// The way through the house, front to back: the one place that knows every room.
struct Building: Sendable {
  let options: SiteOptions
  let console: Console

  init(_ options: SiteOptions, console: Console) {
    self.options = options
    self.console = console
  }

  static let kinds = KindList(SiteKind.all.map(\.kind))
  static let ruleBook = RuleBook(
    kinds: kinds,
    others: SiteRules.all.merging([.settings: [.fileName, .historyUnread]], uniquingKeysWith: +))

  /// What makes two findings the same mistake.
  private struct Finding: Hashable {
    let rule: Rule
    let path: String
    let location: SourceLocation

    init(_ diagnostic: Diagnostic) {
      rule = diagnostic.rule
      path = diagnostic.path
      location = diagnostic.location
    }
  }

  /// Checks every document, also those that the site's own audience may not see, and what that
  /// audience's site would link to.
  func check() async -> ExitStatus {
    var stages = Stages()
    guard let folder = find() else { return .usage }
    async let past = GitHistory.read(folder.content)
    async let templates = TemplateFolder.read(folder.templates)
    do throws(FileError) {
      let loaded = try load(folder, output: Paths.join(folder.site, "public"), &stages)
      let audience = audience(loaded.settings)
      var findings = loaded.diagnostics
      var pages = 0
      for (audience, drafts) in [(Audience.editors, true), (audience, options.drafts)] {
        let (handbook, found) = freeze(loaded, audience, drafts)
        // Both looks at the handbook see the same mistakes; the first one names more documents.
        let known = Set(findings.map { Finding($0) })
        findings += found.filter { !known.contains(Finding($0)) }
        pages = max(pages, handbook.documents.count)
        guard audience != .editors else { continue }
        let past = edition(of: await past, loaded, handbook)
        let (_, wrong) = try compose(
          handbook, in: loaded.folder, with: await templates.get(), past: past.edition)
        findings += past.findings + wrong
      }
      stages.finish("check")
      return end(findings, loaded, pages: pages, stages, verb: "Checked").status
    } catch {
      Console.complain(error.message)
      return .failure
    }
  }

  /// Checks the documents of an audience, and publishes their site.
  func build(output: String?, baseURL: String?, replacing: Bool) async -> ExitStatus {
    var stages = Stages()
    guard let folder = find() else { return .usage }
    let output = output ?? Paths.join(folder.site, "public")
    let settings: (Settings, [Diagnostic])
    do throws(FileError) {
      settings = try self.settings(of: folder)
    } catch {
      Console.complain(error.message)
      return .failure
    }
    let publisher = publisher(
      into: output, from: folder, settings, baseURL: baseURL, replacing: replacing)
    do throws(PublishingError) {
      try publisher.prepare()
    } catch {
      Console.complain(error.message)
      return error.status
    }
    async let past = GitHistory.read(folder.content)
    async let templates = TemplateFolder.read(folder.templates)
    do throws(FileError) {
      let loaded = try load(folder, settings, output: output, &stages)
      let (handbook, found) = freeze(loaded, audience(loaded.settings), options.drafts)
      stages.finish("check")
      if let missing = missingTeam(loaded) {
        Console.complain(missing)
        return .wrongContent
      }
      let past = edition(of: await past, loaded, handbook)
      stages.finish("history")
      let base = baseURL ?? loaded.settings.baseURL?.text
      let (site, wrong) = try compose(
        handbook, in: loaded.folder, with: await templates.get(), past: past.edition, baseURL: base)
      stages.finish("templates")
      let (status, counts) = end(
        loaded.diagnostics + past.findings + found + wrong, loaded,
        pages: handbook.documents.count, stages, verb: nil)
      guard status == .success, let site else { return status == .success ? .failure : status }
      if let note = site.emailNote { console.report(note) }
      // The program is about to end. To give ten thousand documents back one by one before that
      // would take a tenth of the whole time.
      _ = Unmanaged.passRetained(site)
      return publish(
        site, loaded.folder, publisher, output, counts, pages: handbook.documents.count, &stages)
    } catch {
      Console.complain(error.message)
      return .failure
    }
  }

  /// The handbook in the folder that the command names; nil, with a sentence, when there is none.
  func find() -> HandbookFolder? {
    if let folder = HandbookFolder(options.site) { return folder }
    Console.complain(
      "There is no handbook in “\(options.site.printable)”: neither content/handbook.yml nor handbook.yml is there. “accord init” begins one."
    )
    return nil
  }

  func audience(_ settings: Settings) -> Audience {
    (options.audience ?? settings.audience?.value).flatMap { Audience($0) } ?? .public
  }

  /// Why nothing can be built for the audience that the command line names: a team that does not
  /// exist. A slip there must not publish a site that looks right.
  func missingTeam(_ loaded: Loaded) -> String? {
    guard let named = options.audience.flatMap({ Audience($0) }), case .team(let id) = named,
      !loaded.teams.contains(id)
    else { return nil }
    let guess = Nearest.matches(for: id, among: loaded.teams.sorted()).first
    return "There is no team “\(id.printable)”. "
      + (guess.map { "Did you mean “team:\($0)”?" }
        ?? "Write team: with the id of a team behind it.")
  }

  /// The handbook as an audience sees it, and what the rules find in it.
  func freeze(
    _ loaded: Loaded, _ audience: Audience, _ drafts: Bool
  ) -> (Handbook, [Diagnostic]) {
    let folder = loaded.folder
    return Handbook.freeze(
      loaded.read, files: loaded.files, settings: loaded.settings, kinds: Self.kinds,
      options: Handbook.Options(
        today: options.today, audience: audience, includesDrafts: drafts,
        isRelaxed: options.relaxed, jobs: options.jobs,
        source: { try? Files.read(folder.place(of: $0), limit: SizeLimit.page.bytes) }))
  }

  /// The site of a handbook, made with its templates and the files that its pages use.
  func compose(
    _ handbook: Handbook, in folder: HandbookFolder, with templates: TemplateFolder,
    past: EditionHistory = EditionHistory(.none), baseURL: String? = nil
  ) throws(FileError) -> (Site?, [Diagnostic]) {
    var problems = templates.problems + templates.compiled.findings
    problems += PrintRules.findings(in: handbook, jobs: options.jobs)
    let files = try UsedFiles(handbook.usedFiles, in: folder, jobs: options.jobs)
    problems += files.problems
    let inputs = SiteInputs(
      templates: templates.compiled, assets: templates.assets, files: files.facts, past: past,
      changes: ChangeLog(handbook, past: past, jobs: options.jobs),
      rules: Self.ruleBook.topics, baseURL: baseURL, jobs: options.jobs)
    let site = Site(handbook, inputs: inputs)
    return (site, problems + (site?.emailFindings ?? []))
  }

  /// The rules, as grave as they are for a handbook.
  func ruleBook(of loaded: Loaded) -> RuleBook {
    Self.ruleBook.configured(
      by: loaded.settings,
      relaxedBeside: options.relaxed ? loaded.folder.prefix + HandbookFolder.settings : nil)
  }

  /// Writes the findings, and says whether anything may be published.
  func end(
    _ found: [Diagnostic], _ loaded: Loaded, pages: Int, _ stages: Stages, verb: String?,
    failure: String = "nothing was published; "
  ) -> (status: ExitStatus, counts: String) {
    let book = ruleBook(of: loaded)
    let findings = Diagnostic.inOrder(found.compactMap(book.weigh)).map(loaded.folder.located)
    console.write(findings, pages: pages)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    let fails = errors > 0 || (options.strict && warnings > 0)
    let counts = "\(errors.counted("error")), \(warnings.counted("warning"))"
    let time = "\(pages.counted("page")) in \(stages.total.written(places: 2)) s"
    if fails {
      console.report("\(counts); \(verb == nil ? failure : "")\(time).")
    } else if let verb {
      console.report("\(verb) \(time): \(counts).")
    }
    if options.stats, fails || verb != nil { console.report(stages.report) }
    return (fails ? .wrongContent : .success, counts)
  }
}
