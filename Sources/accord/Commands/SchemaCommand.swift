import ArgumentParser
import Diagnostics
import Handbook
import Text
import Website

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the fields of a kind of document as a JSON Schema, for editors.",
    discussion:
      "Without a kind the schema takes any document, and its “type:” says which fields it has. “settings” is the schema of handbook.yml. For example: accord schema plan > plan.schema.json"
  )

  @Argument(help: "The kind, such as plan; settings for handbook.yml; any document when left out.")
  var kind: String?

  func run() throws {
    let kinds = Building.kinds
    guard let kind else {
      Console.write(String(decoding: FrontMatterSchema.file(ofAnyIn: kinds), as: UTF8.self), to: 1)
      return
    }
    let languages = try Languages()
    let file = FrontMatterSchema.file(of: kind, in: kinds, meaning: languages.meaning(ofKind:))
    guard let file else {
      let names = kinds.all.map(\.info.name) + ["settings"]
      let guess = Nearest.matches(for: kind, among: names).first
      Console.complain(
        "There is no kind of document called “\(kind.printable)”. "
          + (guess.map { "Did you mean “\($0)”?" } ?? "The kinds are \(names.joinedInWords()).")
      )
      throw ExitStatus.usage.exitCode
    }
    Console.write(String(decoding: file, as: UTF8.self), to: 1)
  }
}
