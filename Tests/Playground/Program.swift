import Foundation

/// How a run of the program ended, and what it said.
package struct Outcome: Sendable {
  /// The exit status; 128 and more when a signal ended it.
  package let status: Int32
  package let output: String
  package let errors: String

  /// The findings of a run with `--format json`.
  package func report() throws -> Report {
    try JSONDecoder().decode(Report.self, from: Data(output.utf8))
  }
}

/// What `--format json` prints.
package struct Report: Decodable, Sendable {
  package let diagnostics: [Found]
  package let errors: Int
  package let warnings: Int
  package let pages: Int

  /// One finding.
  package struct Found: Decodable, Sendable, Hashable, CustomStringConvertible {
    package let path: String
    package let line: Int
    package let column: Int
    package let severity: String
    package let code: String
    package let message: String
    package let reason: String
    package let fix: String?
    package let waiting: Int?
    package let edit: Change?

    package var description: String { "\(path):\(line):\(column) \(severity) \(code): \(message)" }
  }

  /// A change that mends a finding: what to put in the place of what stands between two places.
  package struct Change: Decodable, Sendable, Hashable {
    package let line: Int
    package let column: Int
    package let end_line: Int
    package let end_column: Int
    package let replacement: String
  }

  /// Makes the changes that the findings bring in a folder's files, the last place of a file first.
  package func mend(_ folder: Folder) throws {
    for (path, found) in Dictionary(grouping: diagnostics, by: \.path) {
      var text = Array(try folder.read(path).unicodeScalars)
      let changes = found.compactMap(\.edit).sorted {
        ($0.line, $0.column) > ($1.line, $1.column)
      }
      for change in changes {
        let start = Self.offset(of: change.line, change.column, in: text)
        let end = Self.offset(of: change.end_line, change.end_column, in: text)
        text.replaceSubrange(start..<end, with: Array(change.replacement.unicodeScalars))
      }
      try folder.write(String(String.UnicodeScalarView(text)), to: path)
    }
  }

  private static func offset(of line: Int, _ column: Int, in text: [Unicode.Scalar]) -> Int {
    let feeds = text.indices.filter { text[$0] == "\n" }
    return (line == 1 ? 0 : feeds[line - 2] + 1) + column - 1
  }

  /// The codes, each once, sorted.
  package var codes: [String] { Set(diagnostics.map(\.code)).sorted() }
}

/// The day that counts as today in tests that do not say otherwise.
package let testDay = "2026-11-22"

/// The program: the one that the variable `ACCORD` names, or else the one built beside the tests.
package let programPath: String = {
  if let path = ProcessInfo.processInfo.environment["ACCORD"], !path.isEmpty { return path }
  let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
  return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("accord")
    .path
}()

/// The handbook that the repository holds.
package let sampleHandbook: String =
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path

/// Runs `accord` in a folder, on the test day unless `asOf` or the arguments name another, or it is
/// nil. Stories build one edition after the other into one folder, so `build` is told to replace what
/// is there, unless `replacing` is false. The environment is small and the same everywhere, with `environment` on top.
package func accord(
  _ arguments: String..., in folder: Folder, asOf day: String? = testDay,
  replacing: Bool = true, environment: [String: String] = [:]
) throws -> Outcome {
  var arguments = arguments
  if replacing, arguments.first == "build", !arguments.contains("--replace") {
    arguments.append("--replace")
  }
  if let day, ["build", "check", "changes"].contains(arguments.first),
    !arguments.contains("--as-of")
  {
    arguments += ["--as-of", day]
  }
  return try run(programPath, arguments, in: folder, environment: environment)
}

/// Runs a program in a folder.
package func run(
  _ program: String, _ arguments: [String], in folder: Folder,
  environment: [String: String] = [:]
) throws -> Outcome {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
  process.environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
    "LC_ALL": "C.UTF-8", "TZ": "UTC", "GIT_CONFIG_NOSYSTEM": "1",
  ].merging(environment) { $1 }
  // What it says goes into files: a pipe that no one empties would make it wait for ever.
  let said = try Folder(["output": "", "errors": ""])
  let output = try FileHandle(forWritingTo: URL(fileURLWithPath: said.at("output")))
  let errors = try FileHandle(forWritingTo: URL(fileURLWithPath: said.at("errors")))
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = output
  process.standardError = errors
  try process.run()
  process.waitUntilExit()
  try output.close()
  try errors.close()
  let isSignal = process.terminationReason == .uncaughtSignal
  return withExtendedLifetime(folder) {
    Outcome(
      status: (isSignal ? 128 : 0) + process.terminationStatus,
      output: (try? said.read("output")) ?? "", errors: (try? said.read("errors")) ?? "")
  }
}
