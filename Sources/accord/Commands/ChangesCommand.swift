import ArgumentParser

struct ChangesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Say what changed in the partnership, not in the text, since a revision.",
    discussion: """
      The handbook as it is now is compared with an older revision from git: goals and their \
      statuses, decisions, joint communications, meetings, norms, seats.

      --since takes a day (2026-10-01: what changed after it), what git calls a revision (v1, \
      HEAD~10, a branch), or last-meeting:TEAM for the day of a team's last meeting.
      """)

  @Option(help: "A day, a revision, or last-meeting:TEAM.")
  var since: String

  @OptionGroup var options: SiteOptions

  func validate() throws {
    if since.isEmpty {
      throw ValidationError("--since takes a day, a revision or last-meeting:TEAM.")
    }
    if options.format == .github {
      throw ValidationError("“accord changes” writes text, json or markdown.")
    }
  }

  func run() async throws {
    let console = Console(options)
    throw await Building(options, console: console).changes(since: since).exitCode
  }
}
