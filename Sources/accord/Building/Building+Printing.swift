import Diagnostics
import Files
import Glibc
import Handbook
import Text
import Website

extension Building {
  /// Makes a PDF of a part of the handbook.
  func print(_ request: PrintRequest, output: String?) async -> ExitStatus {
    var stages = Stages()
    guard let folder = find() else { return .usage }
    guard let tool = PDFTool.find() else {
      Console.complain(PDFTool.missing)
      return .failure
    }
    async let templates = TemplateFolder.read(folder.templates, forPrint: true)
    do throws(FileError) {
      let loaded = try load(folder, output: Paths.join(folder.site, "public"), &stages)
      let (handbook, found) = freeze(loaded, audience(loaded.settings), options.drafts)
      if let missing = missingTeam(loaded) {
        Console.complain(missing)
        return .wrongContent
      }
      stages.finish("check")
      let (site, wrong) = try compose(handbook, in: loaded.folder, with: await templates.get())
      let (status, _) = end(
        loaded.diagnostics + found + wrong, loaded, pages: handbook.documents.count,
        stages, verb: nil, failure: "nothing was printed; ")
      guard status == .success, let site else { return status == .success ? .failure : status }
      switch site.printed(request) {
      case .failure(let refusal):
        Console.complain(refusal.message)
        return .usage
      case .success(let print):
        stages.finish("pages")
        return try make(
          print, from: loaded.folder, to: output ?? "\(print.name).pdf", with: tool, &stages)
      }
    } catch {
      Console.complain(error.message)
      return .failure
    }
  }

  /// From so many bytes of HTML on, people wonder whether anything is still going on.
  private static let muchToPrint = 500_000

  private func make(
    _ print: Print, from folder: HandbookFolder, to output: String, with tool: String,
    _ stages: inout Stages
  ) throws(FileError) -> ExitStatus {
    if let refusal = Self.refusal(of: output) {
      Console.complain(refusal)
      return .usage
    }
    let place = try PrintFolder()
    defer { place.remove() }
    try place.write(print.page, to: "print.html")
    for (path, bytes) in print.made { try place.write(bytes, to: path) }
    for (path, source) in print.copies {
      try place.write(try folder.picture(source), to: path)
    }
    if print.page.count > Self.muchToPrint {
      console.report("WeasyPrint sets the pages. For so much text that takes a few minutes.")
    }
    let pdf = Paths.join(place.path, "print.pdf")
    if let problem = PDFTool.make(
      pdf, of: Paths.join(place.path, "print.html"), with: tool, on: options.today)
    {
      Console.complain("WeasyPrint made no PDF: \(problem). Nothing was written.")
      return .failure
    }
    // Written beside its place first: whoever looks there sees the whole old PDF or the new one.
    let limit = SizeLimit.print.bytes
    let beside = Paths.join(
      Paths.folder(of: output), ".\(Paths.name(of: output)).\(getpid()).part")
    do throws(FileError) {
      try Files.copyBytes(of: pdf, to: beside, limit: limit, replacing: false)
      try Files.move(beside, to: output)
    } catch {
      unlink(beside)
      throw error
    }
    stages.finish("pdf")
    for name in print.overlong {
      console.report(
        "“\(name.printable)” is too long for one card of this size: it goes on over several. Shorten it, or choose a larger card with --stock."
      )
    }
    console.report("Printed \(output) in \(stages.total.written(places: 2)) s.")
    if options.stats { console.report(stages.report) }
    return .success
  }

  /// Why nothing may be written to a path: it is a folder, or a file that is no PDF.
  private static func refusal(of output: String) -> String? {
    switch Files.kind(of: output) {
    case nil: return nil
    case .file?:
      let head = (try? Files.ends(of: output, head: 5, tail: 0, limit: .max))?.head ?? []
      if head.isEmpty || head.elementsEqual("%PDF-".utf8) { return nil }
      return "“\(output)” is there already and is no PDF. Choose another name with --output."
    default:
      return "“\(output)” is there already and is no file. Choose another name with --output."
    }
  }
}
