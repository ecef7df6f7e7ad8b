import ArgumentParser

/// The command line: it parses, calls, prints and exits, and leaves everything else to the rooms.
@main
struct Accord: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accord",
    abstract: "Turns a folder of Markdown into a checked, linked partnership handbook.",
    version: "0.1.0",
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, PrintCommand.self,
      ChangesCommand.self, CheckinCommand.self, ExplainCommand.self, ScheduleCommand.self,
      SchemaCommand.self,
    ])
}
