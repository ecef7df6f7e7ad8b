import ArgumentParser
import Handbook
import Parallel
import Text

/// How findings and reports are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github, markdown
}

/// The options that every command on a handbook has.
struct SiteOptions: ParsableArguments {
  @Argument(help: "The folder that holds content/handbook.yml.")
  var site = "."

  @Option(help: "Whom the site is for: public, staff or team:ID.")
  var audience: String?

  @Option(
    name: .customLong("as-of"),
    help: "The day that counts as today, such as 2026-11-03. SOURCE_DATE_EPOCH is honored.")
  var asOf: String?

  @Flag(help: "Warnings fail like errors.")
  var strict = false

  @Flag(
    help:
      "What is wrong with single files is a warning, to see an old handbook before it is mended. What may not be for everyone is left out."
  )
  var relaxed = false

  @Flag(help: "Show each finding, also where a file has many of one rule.")
  var all = false

  @Flag(help: "Drafts are part of the site.")
  var drafts = false

  @Option(
    help: "How findings are written: text, json or github; changes also in markdown, not in github."
  )
  var format = OutputFormat.text

  @Flag(help: "Show the time of each stage, and the memory used.")
  var stats = false

  @Flag(help: "Say nothing but what is wrong.")
  var quiet = false

  @Option(help: "How many threads work at once.")
  var jobs = Parallel.processorCount

  func validate() throws {
    if let audience, Audience(audience) == nil {
      throw ValidationError("“\(audience)” is no audience. Write public, staff or team:ID.")
    }
    if let asOf, CalendarDate(asOf) == nil {
      throw ValidationError("“\(asOf)” is no day. Write it as 2026-11-03.")
    }
    if jobs < 1 || jobs > 256 { throw ValidationError("--jobs takes a number from 1 to 256.") }
    if asOf == nil { try Clock.refuseInvalidEpoch() }
  }

  /// Refuses the format that only reports of changes have.
  func refuseMarkdown() throws {
    if format == .markdown {
      throw ValidationError(
        "--format takes text, json or github here; “accord changes” has markdown.")
    }
  }

  /// The day that counts as today.
  var today: CalendarDate { asOf.flatMap { CalendarDate($0) } ?? Clock.today }
}
