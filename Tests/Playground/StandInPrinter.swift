import Foundation

extension Folder {
  /// Stands in for the program that makes a PDF: keeps what it was given beside the handbook (the
  /// page as `page.html`), and writes something that begins like a PDF.
  private static let printer = """
    #!/bin/sh
    echo "$@" > "$KEEP/arguments"
    echo "$SOURCE_DATE_EPOCH" > "$KEEP/day"
    for last; do page=$file; file=$last; done
    cp "$page" "$KEEP/page.html"
    ls -d "$(dirname "$page")" > "$KEEP/place"
    printf '%%PDF-1.7 made' > "$last"
    """

  /// Puts the stand-in into the folder, under the name `tool`.
  package func addPrinter() throws {
    try write(Self.printer, to: "tool")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: at("tool"))
  }

  /// Runs `accord print` with the folder's `tool`, on the test day.
  package func printed(_ arguments: [String]) throws -> Outcome {
    try run(
      programPath, ["print"] + arguments + ["--as-of", testDay], in: self,
      environment: ["ACCORD_WEASYPRINT": at("tool"), "KEEP": path, "TMPDIR": path])
  }
}
