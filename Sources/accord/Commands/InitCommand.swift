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
    let files = source.map { (path: Paths.join(base, $0.path), text: $0.text) }
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
}
