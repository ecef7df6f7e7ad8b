import Foundation

/// Why a story about git could not be told.
package struct GitFailed: Error, CustomStringConvertible {
  package let description: String
}

extension Folder {
  /// Runs git in the folder, on a day.
  package func git(_ arguments: String..., day: String = "2026-03-04") throws {
    try git(arguments, by: "Someone", day: day)
  }

  /// The same, with the name of who commits.
  package func git(_ arguments: [String], by author: String, day: String) throws {
    let date = "\(day)T12:00:00Z"
    let outcome = try run(
      "git",
      [
        "-c", "user.name=\(author)", "-c", "user.email=\(author.lowercased())@example.org", "-c",
        "commit.gpgsign=false", "-c", "init.defaultBranch=main",
      ] + arguments, in: self,
      environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
    guard outcome.status == 0 else {
      throw GitFailed(description: "git \(arguments.joined(separator: " ")): \(outcome.errors)")
    }
  }

  /// Keeps everything that is in the folder as a revision of a day.
  package func commit(
    on day: String, saying message: String? = nil, by author: String = "Someone"
  ) throws {
    if !exists(".git") { try git("init", "--quiet") }
    try git("add", "--all", ".")
    try git(
      ["commit", "--quiet", "--allow-empty", "-m", message ?? "As of \(day)"], by: author, day: day)
  }
}
