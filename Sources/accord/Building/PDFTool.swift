import Diagnostics
import Files
import Glibc
import Text

/// The program that makes a PDF of a page: WeasyPrint, which is installed beside this one.
enum PDFTool {
  /// How long a book may take, in seconds.
  private static let patience = 7200.0

  /// The program's path; nil when it is missing. It is where ACCORD_WEASYPRINT says, in a virtual
  /// environment called .venv or lib/accord/venv above
  /// the folder of this program, or on the PATH.
  static func find() -> String? {
    if let named = Clock.environment("ACCORD_WEASYPRINT"), !named.isEmpty {
      return access(named, X_OK) == 0 ? named : nil
    }
    var folder = Files.realPath("/proc/self/exe").map(Paths.folder) ?? ""
    for _ in 0..<4 where !folder.isEmpty {
      for place in [".venv/bin/weasyprint", "lib/accord/venv/bin/weasyprint"] {
        let path = Paths.join(folder, place)
        if access(path, X_OK) == 0 { return path }
      }
      folder = Paths.folder(of: folder)
    }
    return Tool.find("weasyprint")
  }

  /// What to tell someone on whose machine it is missing.
  static let missing: String = {
    if let named = Clock.environment("ACCORD_WEASYPRINT"), !named.isEmpty {
      return
        "ACCORD_WEASYPRINT says “\(named)”, and no program is there. Mend it, or unset it to have WeasyPrint looked for."
    }
    return
      "WeasyPrint is missing, which makes the PDF. “make setup-print” in Accord's folder installs it, or: python3 -m pip install weasyprint. Cards and pages can also be printed with a browser from the site."
  }()

  /// Makes a PDF of a page in a folder. The same page gives the same bytes on the same machine.
  ///
  /// - Returns: nil when it is done, or why it is not.
  static func make(
    _ pdf: String, of page: String, with tool: String, on day: CalendarDate
  ) -> String? {
    let outcome = Tool.run(
      [
        tool, "--quiet", "--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file,data",
        "--base-url", page, page, pdf,
      ],
      without: ["SOURCE_DATE_EPOCH=", "LC_ALL=", "PYTHONHASHSEED="],
      with: [
        "SOURCE_DATE_EPOCH=\(max(0, day.dayNumber) * 86_400)", "LC_ALL=C.UTF-8",
        "PYTHONHASHSEED=0",
      ],
      patience: patience, withErrors: true)
    guard let outcome else { return "it could not be started, or took too long" }
    guard !outcome.isSuccess else { return nil }
    let lines = outcome.printed.split(separator: 0x0A)
    return lines.last.map { String(decoding: $0, as: UTF8.self).printable } ?? "it did not say why"
  }
}
