import Diagnostics
import Files
import FrontMatter
import Handbook
import Publishing
import Templates
import Text
import Website

extension Building {
  /// What puts the site of a handbook into its folder.
  func publisher(
    into output: String, from folder: HandbookFolder,
    _ read: (settings: Settings, wrong: [Diagnostic]), baseURL: String?, replacing: Bool
  ) -> Publisher {
    let settings = read.settings
    let audience = audience(settings)
    let edition = Edition(
      audience: audience.name, hasDrafts: options.drafts, title: settings.title,
      handbook: settings.handbookID?.value, address: baseURL ?? settings.baseURL?.text)
    // Where the settings are wrong, they do not say which edition it is; and nothing is published.
    let isUnknown = read.wrong.contains { $0.severity == .error }
    return Publisher(
      output: output, sources: folder.sources, surroundings: [folder.site],
      home: Clock.environment("HOME"), edition: edition, replacesOthers: replacing || isUnknown,
      readers: Readership(of: audience, settings), jobs: options.jobs)
  }

  /// Puts a site into its folder.
  func publish(
    _ site: Site, _ folder: HandbookFolder, _ publisher: Publisher, _ output: String,
    _ counts: String, pages: Int, _ stages: inout Stages
  ) -> ExitStatus {
    let files = site.allFiles(jobs: options.jobs).map { file in
      OutgoingFile(file.path, file.isPage ? .page : .asset) { () throws(FileError) in
        switch file.content {
        case .made(let make):
          do throws(RenderFailure) {
            let made = try make()
            return OutgoingFile.Content(made.bytes, companions: made.companions)
          } catch {
            throw FileError.tooLarge(file.path)
          }
        case .copy(let path):
          return OutgoingFile.Content(
            copyOf: folder.place(of: path), limit: SizeLimit.file.bytes)
        case .picture(let path):
          return OutgoingFile.Content(try folder.picture(path), companions: [])
        }
      }
    }
    let progress = ProgressLine("Making", of: files.count, on: console)
    do throws(PublishingError) {
      let report = try publisher.publish(
        files, onWait: { console.report("Another build is publishing into \(output). Waiting …") },
        progress: { _ in progress.step() })
      progress.finish()
      stages.finish("publish")
      let changes =
        report.written + report.removed + report.folders == 0
        ? "nothing changed" : "\(report.written) written, \(report.removed) removed"
      for line in report.remarks(on: output) { console.report(line) }
      if let note = site.pictureNote { console.report(note) }
      console.report(
        "Published \(pages.counted("page")) into \(output) in \(stages.total.written(places: 2)) s (\(changes)): \(counts)."
      )
      if options.stats { console.report(stages.report) }
      return .success
    } catch {
      progress.finish()
      Console.complain(error.message)
      return error.status
    }
  }
}

extension Readership {
  /// Who may read the files of a site: everyone those of a public one, and those of others whom
  /// the settings name.
  fileprivate init(of audience: Audience, _ settings: Settings) {
    if audience == .public {
      self = .everyone
      return
    }
    switch settings.readableBy {
    case .everyone: self = .everyone
    case .group: self = .group
    case .owner: self = .owner
    case nil: self = .asUsual
    }
  }
}

extension Report {
  /// What someone who looks after the site wants to know besides.
  fileprivate func remarks(on output: String) -> [String] {
    var remarks: [String] = []
    if !copies.isEmpty {
      let named = copies.prefix(3).joined(separator: ", ") + (copies.count > 3 ? ", …" : "")
      remarks.append(
        "Removed \(copies.count.counted("compressed copy", "compressed copies")) of files that changed or went: \(named). If the web server needs them, make them again."
      )
    }
    if isForOwnerOnly {
      remarks.append(
        "Only its owner can read the site in \(output). If a web server is to show it, write “readable_by: everyone” into handbook.yml."
      )
    }
    return remarks
  }
}

extension PublishingError {
  /// How the program ends.
  var status: ExitStatus {
    switch self {
    case .refused: .usage
    case .inTheWay, .failed: .failure
    }
  }
}
