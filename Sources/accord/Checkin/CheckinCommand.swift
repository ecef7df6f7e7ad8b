import ArgumentParser
import Handbook
import Text

struct CheckinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin",
    abstract: "Add an update to a team's plan.",
    discussion: """
      On a terminal it asks for what is missing: the goal, the status, the number and a sentence. It \
      shows the lines that it would add, checks the plan with them, and writes when you say yes. \
      Nothing else in the file changes.

        accord checkin dlt --goal answers --status on-track --actual 20 --note "Four are left."

      A status is a judgment, and yours:

      \(StatusWords.list)
      """)

  @Argument(help: "The team's id, such as dlt.")
  var team: String

  @Argument(help: "The folder that holds content/handbook.yml.")
  var site = "."

  @Option(help: "The id of the plan, when the team has several.")
  var plan: String?

  @Option(help: "The id of the goal that the update speaks of; the whole plan when left out.")
  var goal: String?

  @Option(help: "How it is going, in one of the words above.")
  var status: String?

  @Option(help: "The number on that day, such as 62 or 62.5.")
  var actual: String?

  @Option(help: "What happened, in a sentence.")
  var note: String?

  @Option(name: .customLong("on"), help: "The day of the update, such as 2026-11-17; today.")
  var day: String?

  @Option(name: .customLong("as-of"), help: "The day that counts as today.")
  var asOf: String?

  @Flag(help: "Write without asking.")
  var yes = false

  @Flag(name: .customLong("dry-run"), help: "Show the lines and write nothing.")
  var dryRun = false

  func validate() throws {
    for (option, value) in [("--on", day), ("--as-of", asOf)] {
      guard let value, CalendarDate(value) == nil else { continue }
      throw ValidationError("\(option) takes a day such as 2026-11-17, and “\(value)” is none.")
    }
    if asOf == nil { try Clock.refuseInvalidEpoch() }
  }

  func run() async throws {
    let today = asOf.flatMap { CalendarDate($0) } ?? Clock.today
    let options = try SiteOptions.parse(["--as-of", today.iso, "--", site])
    let console = Console(options)
    let checkin = Checkin(self, Building(options, console: console), today: today)
    throw checkin.run().exitCode
  }
}

/// What the words for a status mean, for the help and for whoever asks.
enum StatusWords {
  static let list = GoalStatus.allCases.map { status in
    let word = status.rawValue
    return "  \(word)\(String(repeating: " ", count: 13 - word.utf8.count))\(meaning(status))"
  }.joined(separator: "\n")

  static func meaning(_ status: GoalStatus) -> String {
    switch status {
    case .notStarted: "nothing has been done yet, and that is as planned"
    case .onTrack: "you expect to reach the target on the day"
    case .atRisk: "you may miss it unless something changes"
    case .offTrack: "you will miss it unless something big changes"
    case .met: "the target is reached"
    case .notMet: "the day has passed and the target was not reached"
    case .stopped: "the team has given the goal up, and the note says why"
    }
  }
}
