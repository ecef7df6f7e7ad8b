import Foundation
import Playground

/// Reads the pages of a built site as a browser would, and says what is wrong with them: links and
/// places that are not there, and headings, titles and landmarks that a reader relies on.
struct SiteChecker {
  private(set) var problems: [String] = []
  /// How many links were followed, so that a test can see that there were any.
  private(set) var followed = 0

  private struct Page {
    var ids: [String] = []
    var links: [(name: String, value: String)] = []
    var headings: [Int] = []
    var title = ""
    var mains = 0
  }

  /// Checks the site in a folder. `root` is the path that the site has on its server.
  init(_ folder: Folder, _ part: String = "public", root: String = "/") throws {
    let site = try Tree(folder, part)
    var pages: [String: Page] = [:]
    for (name, text) in site.pages { pages[name] = read(text, name) }
    var titles: [String: String] = [:]
    for (name, page) in pages.sorted(by: { $0.key < $1.key }) {
      if let other = titles[page.title], !isRedirect(site.text(name)), !isRedirect(site.text(other))
      {
        problems.append("\(name) has the title of \(other)")
      }
      titles[page.title] = name
      for link in page.links {
        follow(link.value, from: name, root: root, site: site, pages: pages)
      }
    }
  }

  private func isRedirect(_ text: String) -> Bool { text.contains("http-equiv=\"refresh\"") }

  /// Takes a page apart. The pages are our own, so every attribute stands in double quotes.
  private mutating func read(_ text: String, _ name: String) -> Page {
    var page = Page()
    func first(_ start: String, _ end: String) -> String {
      guard let from = text.range(of: start),
        let to = text.range(of: end, range: from.upperBound..<text.endIndex)
      else { return "" }
      return String(text[from.upperBound..<to.lowerBound])
    }
    page.title = first("<title>", "</title>")
    if !text.hasPrefix("<!doctype html>") { problems.append("\(name) has no doctype") }
    if page.title.isEmpty { problems.append("\(name) has no title") }
    if first("<html lang=\"", "\"").isEmpty { problems.append("\(name) has no language") }
    let policy = "http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"
    if !text.contains(policy) { problems.append("\(name) has no content security policy") }
    for tag in text.matches(of: /<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z-]+(?:="[^"]*")?)*)\s*\/?>/) {
      let element = tag.1.lowercased()
      if let level = Int(element.dropFirst()), element.hasPrefix("h"), element.utf8.count == 2 {
        page.headings.append(level)
      }
      if element == "main" { page.mains += 1 }
      // Emails carry their styles, and name pictures by whole addresses.
      let isEmail = name.hasPrefix("email/")
      if ["script", "iframe", "object", "embed", "style", "form", "base"].contains(element),
        !Self.isOfTheSearch(element, String(tag.2), on: name), !(isEmail && element == "style")
      {
        problems.append("\(name) has a <\(element)>")
      }
      for attribute in tag.2.matches(of: /([a-zA-Z-]+)="([^"]*)"/) {
        let (key, value) = (attribute.1.lowercased(), String(attribute.2))
        if key == "id" { page.ids.append(value) }
        if key == "href" || key == "src" { page.links.append((key, value)) }
        if key.hasPrefix("on") || (key == "style" && !isEmail) {
          problems.append("\(name) has \(key)=")
        }
        if key == "src", value.contains("//"), !isEmail {
          problems.append("\(name) loads \(value)")
        }
        if element == "meta", key == "content", let target = value.range(of: "url=") {
          page.links.append(("refresh", String(value[target.upperBound...])))
        }
      }
    }
    let twice = Dictionary(grouping: page.ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    if !twice.isEmpty { problems.append("\(name) has ids twice: \(twice)") }
    if page.headings.count(where: { $0 == 1 }) != 1 { problems.append("\(name) has no single h1") }
    if page.mains != 1 { problems.append("\(name) has \(page.mains) <main>") }
    for (before, after) in zip(page.headings, page.headings.dropFirst()) where after > before + 1 {
      problems.append("\(name) skips from h\(before) to h\(after)")
    }
    return page
  }

  private mutating func follow(
    _ link: String, from name: String, root: String, site: Tree, pages: [String: Page]
  ) {
    let link = link.replacingOccurrences(of: "&amp;", with: "&")
    if link.hasPrefix("https://") || link.hasPrefix("http://") || link.hasPrefix("mailto:")
      || link.hasPrefix("tel:")
    {
      return
    }
    // The page for missing pages holds its style sheet itself.
    if link.hasPrefix("data:text/css,"), name == "404.html" { return }
    followed += 1
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)[0]
    guard let path = String(address).removingPercentEncoding else {
      return problems.append("\(name): \(link) is encoded wrongly")
    }
    if link == "#" { return }  // the top of the page
    if path.contains(":") { return problems.append("\(name): \(link) has another scheme") }
    var folders = path.hasPrefix("/") ? [] : name.split(separator: "/").dropLast().map(String.init)
    if path.hasPrefix("/"), !path.hasPrefix(root) {
      return problems.append("\(name): \(link) leaves the site")
    }
    let own = path.hasPrefix("/") ? String(path.dropFirst(root.utf8.count)) : path
    for part in own.split(separator: "/") where part != "." {
      if part != ".." {
        folders.append(String(part))
      } else if folders.popLast() == nil {
        return problems.append("\(name): \(link) leaves the site")
      }
    }
    let target = path.isEmpty ? name : folders.joined(separator: "/")
    guard site.files[target] != nil else {
      return problems.append("\(name): \(link) leads nowhere")
    }
    guard parts.count == 2, let fragment = String(parts[1]).removingPercentEncoding else { return }
    if pages[target]?.ids.contains(fragment) != true {
      problems.append("\(name): \(link) names a place that is not there")
    }
  }
}

extension SiteChecker {
  /// Whether a form only leads to the search page, or a script is that page's own.
  fileprivate static func isOfTheSearch(
    _ element: String, _ attributes: String, on name: String
  ) -> Bool {
    switch element {
    case "form": attributes.contains("search.html\"") && attributes.contains("role=\"search\"")
    case "script": name == "search.html" && attributes.contains("src=\"assets/search.")
    default: false
    }
  }
}
