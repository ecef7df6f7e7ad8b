import ArgumentParser

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Check a handbook, then publish it.")

  @OptionGroup var options: SiteOptions

  @Option(
    help:
      "The folder that the site is published into; public in the handbook's folder when left out.")
  var output: String?

  @Option(
    name: .customLong("base-url"),
    help:
      "The address of the published site, for the sitemap and the feeds; goes before base_url in the settings."
  )
  var baseURL: String?

  @Flag(
    help:
      "Put this site in the place of one for another audience, or of another handbook, that the folder holds."
  )
  var replace = false

  func validate() throws {
    try options.refuseMarkdown()
    guard let baseURL else { return }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://"),
      baseURL.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"?#".utf8.contains($0) })
    else { throw ValidationError("--base-url takes a whole address, beginning with https://.") }
  }

  func run() async throws {
    let console = Console(options)
    let status = await Building(options, console: console).build(
      output: output, baseURL: baseURL, replacing: replace)
    throw status.exitCode
  }
}
