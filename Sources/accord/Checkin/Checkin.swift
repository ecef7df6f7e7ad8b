import Diagnostics
import Files
import FrontMatter
import Handbook
import Text

/// One check-in: finds the plan, gathers what is to be said, shows it, and writes it.
struct Checkin {
  let command: CheckinCommand
  let building: Building
  let today: CalendarDate

  /// Why it ends before anything is written.
  enum Stop: Error {
    /// With a sentence about what was asked for.
    case usage(String)
    /// The content is wrong; it has been said how.
    case content
    case disk(FileError)
    case ended
  }

  init(_ command: CheckinCommand, _ building: Building, today: CalendarDate) {
    self.command = command
    self.building = building
    self.today = today
  }

  func run() -> ExitStatus {
    do throws(Stop) {
      return try work()
    } catch {
      switch error {
      case .usage(let sentence):
        Console.complain(sentence)
        return .usage
      case .content: return .wrongContent
      case .disk(let failure):
        Console.complain(failure.message)
        return .failure
      case .ended:
        Console.complain("Nothing was written.")
        return .usage
      }
    }
  }

  private func work() throws(Stop) -> ExitStatus {
    guard let folder = building.find() else { return .usage }
    let conversation = Conversation()
    let loaded = try reading { () throws(FileError) in
      var stages = Stages()
      return try building.load(folder, output: Paths.join(folder.site, "public"), &stages)
    }
    let plan = try PlanChoice(loaded).choose(
      team: command.team, plan: command.plan, conversation)
    let path = loaded.folder.place(of: plan.path)
    guard Files.kind(of: path) != .link else {
      throw .usage(
        "\(plan.sourcePath) is a link to another file. Check in where that file lies.")
    }
    let before = try reading { () throws(FileError) in
      try Files.read(path, limit: SizeLimit.page.bytes, following: false)
    }
    let rules = CheckinRules(building, loaded, plan)
    guard !rules.complain(about: before, isBefore: true) else { throw .content }
    guard let value = rules.plan(in: before) else { throw .content }

    let draft = try UpdateDraft(command, value, plan, today: today, conversation)
    let insertion = ListInsertion(into: "updates", draft.parts)
    let place = UpdatePlace.of(draft.day, in: value.updates)
    let after: Bytes
    do throws(ListInsertion.Refusal) {
      after = try insertion.insert(into: before, at: place)
    } catch {
      throw .usage(sentence(for: error, insertion, plan))
    }
    guard let read = rules.plan(in: after), read.updates.count == value.updates.count + 1 else {
      throw .usage(sentence(for: .notSafe, insertion, plan))
    }
    Console.say(LineDiff.text(of: plan.sourcePath, before, after))
    guard !rules.complain(about: after, isBefore: false) else {
      Console.complain("With this update the plan would have an error. Nothing was written.")
      throw .content
    }
    if command.dryRun { return .success }
    if !command.yes {
      guard conversation.isPossible else {
        throw .usage("Nothing was written, because no one could be asked. Add --yes to write it.")
      }
      guard conversation.confirms("Write this?") else {
        Console.say("Nothing was written.")
        return .success
      }
    }
    try write(after, over: before, at: path, plan)
    Console.say("Written to \(plan.sourcePath).")
    return .success
  }

  private func write(
    _ after: Bytes, over before: Bytes, at path: String, _ plan: Document
  ) throws(Stop) {
    // Someone may have saved the file while this one was thinking.
    guard Files.contents(of: path, equal: before) else {
      Console.complain(
        "\(plan.sourcePath) has changed since it was read. Nothing was written; check in again.")
      throw .content
    }
    try reading { () throws(FileError) in try Files.replace(path, with: after) }
  }

  private func reading<Value>(
    _ work: () throws(FileError) -> Value
  ) throws(Stop) -> Value {
    do throws(FileError) { return try work() } catch { throw .disk(error) }
  }

  private func sentence(
    for refusal: ListInsertion.Refusal, _ insertion: ListInsertion, _ plan: Document
  ) -> String {
    switch refusal {
    case .noFrontMatter: "\(plan.sourcePath) has no front matter that can be read."
    case .notInLines(let line):
      "Line \(line) of \(plan.sourcePath) has the updates between brackets, where this can't add to them. Add this entry by hand: \(insertion.oneLine)"
    case .notSafe:
      "The updates of \(plan.sourcePath) can't be added to without changing something else. Add this line to them by hand: - \(insertion.oneLine)"
    }
  }
}

/// Where an update goes among those that a plan has.
enum UpdatePlace {
  /// The place that keeps their order: behind all that are not later, or, where the newest stands
  /// first, before all that are not later. Where they have no order, the end.
  static func of(_ day: CalendarDate, in updates: [Update]) -> Int {
    let days = updates.compactMap { $0.on?.value }
    let pairs = zip(days, days.dropFirst())
    guard days.count == updates.count else { return updates.count }
    if pairs.allSatisfy({ $0 <= $1 }) {
      return days.firstIndex { $0 > day } ?? days.count
    }
    guard pairs.allSatisfy({ $0 >= $1 }) else { return updates.count }
    return days.firstIndex { $0 <= day } ?? days.count
  }
}
