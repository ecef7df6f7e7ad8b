import ArgumentParser
import Files
import Text

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Begin a handbook: a small one that builds without a warning.")

  @Argument(help: "The folder to begin it in; made when it is not there.")
  var folder = "."

  @Flag(help: "Write the built-in templates and style sheet, to change them; no handbook.")
  var templates = false

  func run() throws {
    let source = templates ? BuiltIn.templates : BuiltIn.starter
    let base = templates ? Paths.join(folder, "templates") : folder
    let files = source.map { file in
      (
        path: Paths.join(base, file.path),
        text: Paths.name(of: file.path) == HandbookFolder.settings
          ? file.text + Self.identity() : file.text
      )
    }
    for file in files where Files.kind(of: file.path) != nil {
      Console.complain("\(file.path) is there already. Nothing was written.")
      throw ExitStatus.usage.exitCode
    }
    do throws(FileError) {
      for file in files {
        try Files.makeFolders(Paths.folder(of: file.path))
        try Files.write(Bytes(file.text.utf8), to: file.path, replacing: false)
      }
    } catch {
      Console.complain(error.message)
      throw ExitStatus.failure.exitCode
    }
    if templates {
      Console.say(
        "The templates are in \(base). Keep those that you change, and delete the others.")
      return
    }
    let place = folder == "." ? "" : " \(folder)"
    Console.say(
      "A handbook has begun in \(Paths.join(folder, "content")).\nBuild it with: accord build\(place)"
    )
  }

  /// The end of the settings of a new handbook: an id that no other handbook has.
  private static func identity() -> String {
    let letters = Array("abcdefghijkmnpqrstuvwxyz23456789")
    let id = String((0..<12).compactMap { _ in letters.randomElement() })
    return """

      # What tells this handbook from all others, so that no other one is published in its place.
      # Leave it as it is; a copy that becomes a handbook of its own needs another one.
      handbook_id: \(id)

      """
  }
}
