import Foundation
import Playground
import Testing

@Suite struct `The program answers` {
  private let small = ["content/handbook.yml": "title: Handbook\n", "content/a.md": "# A\n"]

  @Test func `with a status for each way it can end`() throws {
    let folder = try Folder(small)
    #expect(try accord("build", in: folder).status == 0)
    #expect(try accord("check", in: folder).status == 0)
    for wrong in [
      ["build", "--as-of", "2026-02-30"], ["build", "--jobs", "0"], ["build", "--format", "xml"],
      ["build", "--nonsense"], ["nonsense"], ["explain", "nonsense"],
      ["build", "--output", "/"], ["build", "--output", "."], ["build", "--output", "content"],
      ["build", "--output", "content/out"], ["build", "--output", "content/a.md"],
    ] {
      let outcome = try run(programPath, wrong, in: folder)
      #expect(outcome.status == 64, "\(wrong): \(outcome.errors)")
      #expect(outcome.output.isEmpty)
      #expect(!outcome.errors.isEmpty)
    }
    try folder.write("---\ntitle: [A\n---\n", to: "content/a.md")
    #expect(try accord("build", in: folder).status == 1)
    #expect(try accord("check", in: folder).status == 1)
  }

  @Test func `with 74 when the disk fails`() throws {
    let folder = try Folder(small)
    try FileManager.default.removeItem(atPath: folder.at("content/a.md"))
    try FileManager.default.createDirectory(
      atPath: folder.at("content/b.md"), withIntermediateDirectories: true)
    #expect(try accord("build", in: folder).status == 0, "a folder may be called b.md")
    // A file stands where the folder of the output has to be made.
    try folder.write("", to: "taken")
    let outcome = try accord("build", "--output", "taken/public", in: folder)
    #expect(outcome.status == 74, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("accord: "))
    #expect(outcome.errors.split(separator: "\n").count == 1, "one plain sentence")
  }

  @Test func `with help and its version on standard output`() throws {
    let folder = try Folder()
    for arguments in [["--help"], ["build", "--help"], ["--version"], ["help", "check"]] {
      let outcome = try run(programPath, arguments, in: folder)
      #expect(outcome.status == 0)
      #expect(!outcome.output.isEmpty && outcome.errors.isEmpty)
    }
  }

  @Test func `in JSON that any program can read, with the right counts`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n",
      "content/a.md": "# A\n\n[\"b\\\u{1}\"](gone\\\\\"\u{7F}.md) <input>\n\n### C\n",
    ])
    let outcome = try accord("check", "--format", "json", in: folder)
    #expect(outcome.errors.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let fields = try #require(object as? [String: Any])
    #expect(Set(fields.keys) == ["diagnostics", "errors", "warnings", "pages"])
    let list = try #require(fields["diagnostics"] as? [[String: Any]])
    #expect(fields["errors"] as? Int == list.count { $0["severity"] as? String == "error" })
    #expect(fields["warnings"] as? Int == list.count { $0["severity"] as? String == "warning" })
    #expect(fields["pages"] as? Int == 1)
    #expect(list.count == 3, "\(list)")
    let clean = try accord("check", "--format", "json", in: Folder(small))
    #expect(try clean.report().diagnostics.isEmpty)
  }

  @Test func `in the commands of a forge`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: Handbook\n", "content/a, 100%.md": "# A\n\n[b](gone.md)\n",
    ])
    let outcome = try accord("check", "--format", "github", in: folder)
    #expect(outcome.status == 1)
    #expect(
      outcome.output
        == "::error file=content/a%2C 100%25.md,line=3,col=5,title=link-broken::There is no file “gone.md” here.%0ACheck the spelling; the path is seen from the folder of this page.\n"
    )
  }

  @Test func `with failure for warnings only when it is told to be strict`() throws {
    let folder = try Folder(small)
    try folder.write("# A\n\n<input>\n", to: "content/a.md")
    let lenient = try accord("build", in: folder)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("0 errors, 1 warning."))
    let before = try Tree(folder)
    try folder.write("# B\n\n<input>\n", to: "content/a.md")
    #expect(try accord("build", "--strict", in: folder).status == 1)
    #expect(try Tree(folder).differences(from: before) == [])
  }

  @Test func `silently when no one wants to hear it`() throws {
    let folder = try Folder(small)
    let outcome = try accord("build", "--quiet", in: folder)
    #expect((outcome.status, outcome.output, outcome.errors) == (0, "", ""))
    try folder.write("# A\n\n[b](gone.md)\n", to: "content/a.md")
    let wrong = try accord("build", "--quiet", in: folder)
    #expect(wrong.errors.hasPrefix("content/a.md:3:5: error: "))
    #expect(!wrong.errors.contains("nothing was published"))
  }

  @Test func `and the settings turn rules off or make them graver`() throws {
    let folder = try Folder(small)
    try folder.write("# A\n\n### B\n\n<input>\n", to: "content/a.md")
    try folder.write(
      "title: Handbook\nrules: {raw-html: off, heading-skips-level: error}\n",
      to: "content/handbook.yml")
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(report.diagnostics.map { "\($0.severity) \($0.code)" } == ["error heading-skips-level"])
  }
}
