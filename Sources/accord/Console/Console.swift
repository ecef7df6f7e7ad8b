import Diagnostics
import Files
import Glibc
import Text

/// What the person at the terminal sees.
struct Console: Sendable {
  let format: OutputFormat
  let isQuiet: Bool
  /// Whether progress is shown: on a terminal, and only there.
  let showsProgress: Bool
  private let usesColor: Bool
  /// Whether every finding is shown, however many there are of one rule in one file.
  private let showsAll: Bool
  private let site: String

  init(_ options: SiteOptions) {
    format = options.format
    isQuiet = options.quiet
    showsAll = options.all
    site = options.site == "." ? "" : options.site
    let isTerminal = isatty(2) == 1
    showsProgress = isTerminal && !options.quiet && options.format == .text
    usesColor =
      isTerminal && (Clock.environment("NO_COLOR") ?? "").isEmpty
      && Clock.environment("TERM") != "dumb"
  }

  /// Writes the findings, in the format that was asked for.
  func write(_ diagnostics: [Diagnostic], pages: Int) {
    let placed = diagnostics.map { diagnostic in
      var placed = diagnostic
      placed.path = Paths.join(site, diagnostic.path)
      return placed
    }
    let sources = SourceLines()
    switch format {
    case .json:
      Self.write(
        DataRendering.json(placed, pages: pages) { sources.line($1, of: $0) }, to: 1)
    case .github:
      Self.write(placed.map { DataRendering.forge($0) }.joined(), to: 1)
    case .text, .markdown:
      let rendering = TextRendering(usesColor: usesColor) { sources.line($1, of: $0) }
      var text = ""
      let shown =
        showsAll ? placed.map { FoldedFinding($0) } : FoldedFinding.folded(placed)
      for finding in shown {
        text += rendering.render(finding)
        if text.utf8.count > 1 << 16 {
          Self.write(text, to: 2)
          text = ""
        }
      }
      Self.write(text, to: 2)
      if let summary = FindingSummary.text(of: placed) { report("\n\(summary)\n") }
    }
  }

  /// Writes a line that tells how it went, unless no one wants to hear it.
  func report(_ line: String) {
    guard !isQuiet, format == .text || format == .markdown else { return }
    Self.write(line + "\n", to: 2)
  }

  /// Writes a line of what went wrong outside the content.
  static func complain(_ line: String) { write("accord: \(line.printable)\n", to: 2) }

  /// Writes to standard output.
  static func say(_ text: String) { write(text + "\n", to: 1) }

  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let written = Glibc.write(descriptor, base, rest.count)
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }
}

/// The lines of the files that findings point at, read once for all findings of a file.
private final class SourceLines {
  private var path = ""
  private var lines: [ArraySlice<UInt8>] = []

  func line(_ number: Int, of path: String) -> String? {
    if path != self.path {
      self.path = path
      // Of what can't be read, such as a folder, no line is shown.
      guard let bytes = try? Files.read(path, limit: SizeLimit.template.bytes, following: false)
      else {
        lines = []
        return nil
      }
      lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    }
    guard lines.indices.contains(number - 1) else { return nil }
    var line = lines[number - 1]
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    if line.last == 0x0D { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }
}
