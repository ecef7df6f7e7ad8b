import ArgumentParser
import Files
import FrontMatter
import Handbook
import Text
import Website

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Write the check-in days of a learning plan for a calendar.",
    discussion: """
      A learning plan that is filled in is confidential and has no place in a handbook. When you have \
      agreed on one, this writes its days, counted from that day, as a calendar without any name. \
      Nothing is kept.

        accord schedule learning-plan --from 2026-12-01 > learning-plan.ics
      """)

  @Argument(help: "The id of the template, such as learning-plan.")
  var template: String

  @Argument(help: "The folder that holds content/handbook.yml.")
  var site = "."

  @Option(name: .customLong("from"), help: "The day that was agreed on, such as 2026-12-01.")
  var start: String

  @Option(help: "A number that tells plans apart which run at the same time.")
  var number = 1

  func validate() throws {
    if CalendarDate(start) == nil {
      throw ValidationError("--from takes a day such as 2026-12-01, and “\(start)” is none.")
    }
    if !(1...1_000).contains(number) {
      throw ValidationError("--number takes a whole number from 1 to 1000.")
    }
  }

  func run() throws {
    guard let day = CalendarDate(start) else { throw ExitStatus.usage.exitCode }
    let options = try SiteOptions.parse(["--", site])
    let building = Building(options, console: Console(options))
    guard let folder = building.find() else { throw ExitStatus.usage.exitCode }
    var stages = Stages()
    let documents: [Document]
    let languages: Languages
    let language: String
    do throws(FileError) {
      languages = try Languages(in: folder.templates)
      let loaded = try building.load(
        folder, output: Paths.join(folder.site, "public"), &stages)
      language = loaded.settings.language
      documents = loaded.read.filter { $0.standing == .clear }.compactMap(\.document)
    } catch {
      Console.complain(error.message)
      throw ExitStatus.failure.exitCode
    }
    let templates = documents.filter { $0.value is LearningPlan }
    guard let found = templates.first(where: { $0.id == template }),
      let plan = found.value as? LearningPlan
    else {
      let ids = templates.map(\.id).sorted()
      let guess = Nearest.matches(for: template, among: ids).first
      Console.complain(
        "There is no template of a learning plan called “\(template)”. "
          + (guess.map { "Did you mean “\($0)”?" }
            ?? (ids.isEmpty ? "The handbook has none." : "Write \(ids.joinedInWords("or")).")))
      throw ExitStatus.usage.exitCode
    }
    let schedule = LearningSchedule(
      plan, title: found.title, id: found.id, from: day, number: number)
    guard schedule.isInCalendar else {
      Console.complain(
        "The plan would end after December 31, 9999, the last day of the calendar. Write an earlier day behind --from."
      )
      throw ExitStatus.usage.exitCode
    }
    let calendar = schedule.calendar(
      on: options.today, say: languages.say(in: found.fields.lang?.value ?? language))
    Console.write(String(decoding: calendar, as: UTF8.self), to: 1)
  }
}
