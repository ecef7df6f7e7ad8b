import ArgumentParser

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a handbook and write nothing.",
    discussion:
      "Every document is checked, also those that the site's audience may not see and those that are drafts."
  )

  @OptionGroup var options: SiteOptions

  func validate() throws { try options.refuseMarkdown() }

  func run() async throws {
    let console = Console(options)
    throw await Building(options, console: console).check().exitCode
  }
}
