import Foundation
import PackagePlugin

/// Turns `templates/` and the starter handbook into Swift source, so that the installed program is
/// one file; and, for the room `Language`, the keys of the English words into names that the compiler
/// knows.
@main
struct EmbedPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let package = context.package.directoryURL
    let embedder = try context.tool(named: "Embedder").url
    if target.name == "Language" {
      let words = package.appending(path: "templates/languages/en.txt")
      let output = context.pluginWorkDirectoryURL.appending(path: "Messages.swift")
      return [
        .buildCommand(
          displayName: "Naming messages", executable: embedder,
          arguments: [output.path, words.path], inputFiles: [words], outputFiles: [output])
      ]
    }
    let folders = ["templates", "Sources/accord/Starter"].map { package.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "BuiltIn.swift")
    return [
      .buildCommand(
        displayName: "Embedding templates and starter handbook",
        executable: embedder,
        arguments: [output.path] + folders.map(\.path),
        inputFiles: folders.flatMap(files),
        outputFiles: [output])
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }
  }
}
