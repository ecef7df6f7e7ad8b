import Diagnostics
import Handbook
import Text

extension Building {
  /// What the past tells the edition of a handbook, and what is wrong with it or with what the
  /// settings say of it. Of the past only the texts of older versions are needed, which one process
  /// reads; where one of them is missing, nothing is told rather than something false.
  func edition(
    of past: (history: History, trouble: GitTrouble?), _ loaded: Loaded, _ handbook: Handbook
  ) -> (edition: EditionHistory, findings: [Diagnostic]) {
    var findings = past.trouble.map { [finding(of: $0, loaded)] } ?? []
    findings += SettingsReader.checkForgotten(
      of: loaded.settings, in: past.history,
      path: loaded.folder.prefix + HandbookFolder.settings)
    do throws(GitTrouble) {
      let texts = try GitHistory.contents(
        of: EditionHistory.blobs(of: past.history, for: handbook), in: loaded.folder.content)
      let reader = DocumentReader(
        kinds: Self.kinds, settings: loaded.settings, prefix: loaded.folder.prefix,
        isRelaxed: options.relaxed)
      let edition = EditionHistory(
        past.history, of: handbook, texts: texts, reader: reader, includesDrafts: options.drafts,
        jobs: options.jobs)
      return (edition, findings)
    } catch {
      return (EditionHistory(error.coverage), findings + [finding(of: error, loaded)])
    }
  }

  private func finding(of trouble: GitTrouble, _ loaded: Loaded) -> Diagnostic {
    let place = GitHistory.repository(around: loaded.folder.content) ?? ".git"
    let prefix = loaded.folder.prefix
    // The repository is most often that of the folder above the content.
    let isAbove = !prefix.isEmpty && place.hasPrefix("../")
    return trouble.diagnostic(at: isAbove ? String(place.dropFirst(3)) : prefix + place)
  }
}
