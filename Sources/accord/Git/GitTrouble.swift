import Diagnostics
import Handbook
import Text

/// Why the history of a handbook can't be read, though there is one.
enum GitTrouble: Error {
  /// Git is not installed.
  case notInstalled
  /// Someone else owns the folder with this path, and git reads nothing there unless it is told to.
  case ownedBySomebodyElse(String)
  /// Git finds no repository where one seems to be.
  case notARepository
  /// The branch that is checked out has no revision, and others have.
  case emptyBranch
  /// The repository has a form that the installed git does not know, in git's words.
  case unknownForm(String)
  /// Git met something damaged or missing, in its words.
  case damaged(String)
  /// Old contents were left out when the repository was copied.
  case partial
  /// The repository was copied without its older revisions.
  case shallow
  /// Git took too long or said too much.
  case endless

  /// What is wrong, as the start of a sentence.
  var cause: String {
    switch self {
    case .notInstalled: "git is not installed, and without it no older revision can be read"
    case .ownedBySomebodyElse:
      "Git does not read the history of this folder, because it belongs to another user"
    case .notARepository: "The folder “.git” is damaged, and git finds no history in it"
    case .emptyBranch: "The branch that is checked out has no history"
    case .unknownForm(let words):
      "The history is kept in a form that this git does not know (\(words))"
    case .damaged(let words): "Git found the history damaged (\(words))"
    case .partial: "This copy of the history was made without the older texts"
    case .shallow: "This copy of the repository was made without its older history"
    case .endless: "Git did not come to an end with the history"
    }
  }

  /// What to do about it, as a sentence.
  var mend: String {
    switch self {
    case .notInstalled: "Install git."
    case .ownedBySomebodyElse(let path):
      "If you trust the folder, run this as the user who builds the site: git config --global --add safe.directory '\(path)'"
    case .notARepository, .damaged:
      "“git fsck” shows what is wrong. Most often it is easiest to clone the handbook anew and copy your changes over."
    case .emptyBranch:
      "“git switch” with the name of the handbook's branch, such as main, mends it."
    case .unknownForm: "Install a newer git."
    case .partial: "Clone the handbook anew, without “--filter”."
    case .shallow:
      "“git fetch --unshallow” brings it."
    case .endless:
      "Try again when the machine has less to do; “git gc” makes a large history faster."
    }
  }

  /// What history tells where there is this trouble.
  var coverage: History.Coverage {
    if case .shallow = self { .shallow } else { .failed }
  }

  /// The trouble as a finding about a site whose repository is at a path.
  func diagnostic(at path: String) -> Diagnostic {
    Diagnostic(
      .historyUnread, path, SourceLocation(),
      "\(cause.capitalizedFirst), so pages do not say when they were last changed, and changes that name no day of their own are not listed.",
      fix: mend)
  }

  /// What git's words come to: the trouble that made it stop.
  init(_ words: String) {
    let lines = words.split(separator: "\n").map { String($0).trimmed }
    let last = lines.last { $0.hasPrefix("fatal:") } ?? lines.last ?? ""
    let reason = last.hasPrefix("fatal:") ? String(last.dropFirst("fatal:".count)).trimmed : last
    if let path = Self.quoted(in: words, behind: "detected dubious ownership in repository at ") {
      self = .ownedBySomebodyElse(path)
    } else if words.contains("not a git repository") || words.contains("bare repository") {
      self = .notARepository
    } else if words.contains("repo version") || words.contains("unknown repository extension") {
      self = .unknownForm(
        lines.count > 1 && reason.hasSuffix(":") ? "\(reason) \(lines[1])" : reason)
    } else if words.contains("promisor remote") || words.contains("lazy fetching disabled") {
      self = .partial
    } else {
      self = .damaged(reason)
    }
  }

  /// What stands in quotation marks behind some words.
  private static func quoted(in text: String, behind words: String) -> String? {
    for line in text.split(separator: "\n") {
      guard let start = line.utf8.firstRange(of: words.utf8)?.upperBound else { continue }
      let rest = line[start...].trimmingPrefix("'")
      return String(rest.prefix { $0 != "'" })
    }
    return nil
  }
}

extension Rule {
  static let historyUnread = Rule(
    "history-unread", .warning, "The history that a handbook has can be read.",
    reason:
      "Git keeps when each page was changed, and what it said before. Where that can't be read, the site would look as if nothing had happened: better to know it before the site is published. A service that builds the site often copies only the newest version; tell it to fetch all of them (fetch-depth: 0).",
    wrong: Example(".git", "gitdir: ../gone"), right: Example("index.md", "# Welcome"))
}
