import Diagnostics
import Files
import Glibc
import Handbook

/// How large a file may be that is read, by what it is for. Its size is looked at before it is read.
struct SizeLimit: Sendable {
  let bytes: Int
  /// What has at most so many bytes, in a sentence.
  private let name: String
  /// What to do about a larger one.
  private let mend: String

  /// A page; its text alone may have half of it.
  static let page = SizeLimit(
    bytes: 2_000_000, name: "a page",
    mend: "Divide the text among several pages, or publish it as a PDF.")
  static let settings = SizeLimit(
    bytes: 1_000_000, name: "the file of settings", mend: "Keep only the settings in this file.")
  /// A template, a style sheet, a script or the words of a language.
  static let template = SizeLimit(
    bytes: 4_000_000, name: "a template", mend: "Remove from it what is no template.")
  /// A picture that pages show. It is read as a whole, for its fingerprint.
  static let picture = SizeLimit(
    bytes: 50_000_000, name: "a picture",
    mend: "Save it smaller: 2,000 pixels are wide enough for every page.")
  /// A file that pages link to.
  static let file = SizeLimit(
    bytes: 1_000_000_000, name: "a file that is published",
    mend: "Make it smaller, or put it where large files are kept and link to its address.")
  /// A PDF that was made for printing.
  static let print = SizeLimit(bytes: 4_000_000_000, name: "a PDF", mend: "Print less at once.")

  /// The limit as people say it.
  private var size: String {
    bytes < 1_000_000_000 ? "\(bytes / 1_000_000) MB" : "\(bytes / 1_000_000_000) GB"
  }

  /// A file that cannot be read, as a finding; nil where the disk itself failed, so that nothing
  /// more can be said of any file. `path` names it in the finding.
  func finding(_ error: FileError, path: String) -> Diagnostic? {
    guard error.doing == .read else { return nil }
    let (message, fix): (String, String)
    switch error.code {
    case EFBIG:
      message = "This file is too large: \(name) has at most \(size)."
      fix = mend
    case EACCES, EPERM:
      message = "This file may not be read (permission denied)."
      fix = "Let whoever runs this command read it, for example with: chmod a+r"
    case ENOENT:
      message = "This file went away while it was to be read."
      fix = "Run the command again."
    case ELOOP, EISDIR, EINVAL:
      message = "This is no ordinary file, so it is not read."
      fix = "Put the file itself here."
    default: return nil
    }
    return Diagnostic(.fileUnreadable, path, SourceLocation(), message, fix: fix)
  }
}
