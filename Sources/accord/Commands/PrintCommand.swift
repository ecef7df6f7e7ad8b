import ArgumentParser
import Website

extension PrintMatter: ExpressibleByArgument {}
extension Stock: ExpressibleByArgument {}

struct PrintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Make a PDF: cards, a poster, a plan, a form, or the whole handbook as a book.",
    discussion: """
      accord print handbook                   the whole handbook
      accord print team dlt                   everything of a team
      accord print cards seven-norms          cards; with --stock 5388 on index cards
      accord print cards pillars              tent cards; also: acronyms
      accord print poster seven-norms         11 by 17 inches
      accord print plan teams/dlt/plan        one page, with lines to sign on
      accord print form climate-intake        a blank form
      accord print agenda, communication, worksheet

      A document is named by its id or by its file. The PDF is made by WeasyPrint.
      """)

  @Argument(help: "What to print: \(PrintMatter.allCases.map(\.rawValue).joined(separator: ", ")).")
  var what: PrintMatter

  @Argument(help: "Which document, by its id or its file; not for the whole handbook.")
  var name: String?

  @OptionGroup var options: SiteOptions

  @Option(
    help: "What cards are printed on: \(Stock.allCases.map(\.rawValue).joined(separator: ", ")).")
  var stock: Stock?

  @Option(help: "The file that the PDF is written to; named after what it is when left out.")
  var output: String?

  func validate() throws {
    if stock != nil, what != .cards { throw ValidationError("--stock is for cards only.") }
    if let output, output.isEmpty || output.hasSuffix("/") {
      throw ValidationError("--output takes the name of a file.")
    }
  }

  func run() async throws {
    var (options, name) = (options, name)
    // There is one handbook in a site, so what follows is the site.
    if !what.needsDocument, let folder = name {
      if options.site != "." {
        throw ValidationError("“accord print \(what.rawValue)” takes the handbook's folder alone.")
      }
      options.site = folder
      name = nil
    }
    let console = Console(options)
    let request = PrintRequest(what, name: name, stock: stock)
    throw await Building(options, console: console).print(request, output: output).exitCode
  }
}
