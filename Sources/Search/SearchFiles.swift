internal import Parallel
package import Text

/// The scripts that a search loads: one to begin with, and of the words and pages only those that are
/// asked for. They are scripts because browsers read no other files from a file share.
package struct SearchFiles: Sendable {
  /// A script, by its path on the site, which changes with its content.
  package struct File: Sendable {
    package let path: String
    package let content: Bytes
  }

  /// The script to begin with.
  package let start: File
  /// The scripts that are loaded when they are asked for.
  package let parts: [File]

  /// About how large a script with words, and one with pages, becomes. Most questions need two or
  /// three of the first and up to ten of the second.
  private static let (termBytes, pageBytes) = (16_000, 8_000)

  /// The scripts for so many pages. `page` is called once for each, on any thread.
  package init(
    count: Int, groups: [SearchGroup], jobs: Int, page: @Sendable (Int) -> SearchPage
  ) {
    let index = SearchIndex(count: count, jobs: jobs, page: page)
    let terms = Self.ranges(index.terms.count, Self.termBytes) {
      index.terms[$0].letters.count + index.terms[$0].uses.count * 3 / 2 + 2
    }
    let pages = Self.ranges(index.pages.count, Self.pageBytes) { index.pages[$0].text.count + 80 }
    let written = Parallel.map(count: terms.count + pages.count, jobs: jobs) { number in
      number < terms.count
        ? Self.write(terms: index.terms[terms[number]], number)
        : Self.write(
          pages: index.pages[pages[number - terms.count]],
          from: pages[number - terms.count].lowerBound,
          number - terms.count)
    }
    parts = written
    var start = Bytes("accordSearch.start({".utf8)
    start.append("\"terms\":")
    start.appendList(terms) {
      $1.append(quoted: String(decoding: index.terms[$0.lowerBound].letters, as: UTF8.self))
    }
    start.append(",\"termFiles\":")
    start.appendList(written[..<terms.count]) { $1.append(quoted: $0.path) }
    start.append(",\"pages\":")
    start.appendList(pages) { $1.append("\($0.lowerBound)") }
    start.append(",\"pageFiles\":")
    start.appendList(written[terms.count...]) { $1.append(quoted: $0.path) }
    start.append(",\"count\":\(index.pages.count),\"groupOf\":\"")
    for page in index.pages { start.append(Self.digits[min(page.group, 63)]) }
    start.append("\",\"groups\":")
    start.appendList(groups) {
      $1.append("[")
      $1.append(quoted: $0.title)
      $1.append(",\($0.weight)]")
    }
    start.append(",\"rules\":")
    start.appendList(Stem.rules) { group, bytes in
      bytes.appendList(group) { $1.append("[\"\($0.ending)\",\"\($0.instead)\",\($0.least)]") }
    }
    start.append(
      ",\"latin\":\"\(Folding.latin)\",\"latinAdditional\":\"\(Folding.latinAdditional)\"")
    for (name, ranges) in [
      ("joiners", WordMarks.joiners), ("apostrophes", WordMarks.apostrophes),
      ("silent", WordMarks.silent), ("alone", WordMarks.alone),
    ] {
      start.append(",\"\(name)\":")
      start.append(quoted: WordMarks.pattern(ranges))
    }
    start.append(",\"stop\":")
    start.append(
      quoted: StopWords.text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    start.append("})\n")
    self.start = File("start", start)
  }

  /// Cuts so many things into stretches of about a size.
  private static func ranges(_ count: Int, _ limit: Int, size: (Int) -> Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (start, total) = (0, 0)
    for index in 0..<count {
      let next = size(index)
      if index > start, total + next > limit {
        ranges.append(start..<index)
        (start, total) = (index, 0)
      }
      total += next
    }
    if start < count { ranges.append(start..<count) }
    return ranges
  }

  /// Words with their uses: `word uses word uses …`. Of each use the distance to the page before and
  /// the weight are one number, written with the low five bits first, six bits to a digit.
  private static func write(terms: ArraySlice<SearchIndex.Term>, _ number: Int) -> File {
    var bytes = Bytes("accordSearch.terms(\(number),\"".utf8)
    for term in terms {
      if term.letters.startIndex != terms.first?.letters.startIndex { bytes.append(" ") }
      bytes.append(contentsOf: term.letters)
      bytes.append(" ")
      var before: Int32 = 0
      for use in term.uses {
        var value = Int(use.page - before) * 4 + Int(use.weight.rawValue)
        before = use.page
        while value >= 32 {
          bytes.append(digits[32 + (value & 31)])
          value >>= 5
        }
        bytes.append(digits[value])
      }
    }
    bytes.append("\")\n")
    return File("terms-\(number)", bytes)
  }

  private static func write(pages: ArraySlice<SearchIndex.Shown>, from first: Int, _ number: Int)
    -> File
  {
    var bytes = Bytes("accordSearch.pages(\(number),".utf8)
    bytes.appendList(pages) { page, bytes in
      bytes.append("[")
      bytes.append(quoted: page.title)
      bytes.append(",")
      bytes.append(quoted: page.address)
      bytes.append(",")
      page.text.withUnsafeBufferPointer { bytes.append(quoted: $0) }
      bytes.append("]")
    }
    bytes.append(")\n")
    return File("pages-\(number)", bytes)
  }

  private static let digits = Bytes(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

extension SearchFiles.File {
  fileprivate init(_ name: String, _ content: Bytes) {
    path = "search/\(name).\(Fingerprint(content).text).js"
    self.content = content
  }
}

extension Bytes {
  /// Appends a list in brackets.
  fileprivate mutating func appendList<Items: Collection>(
    _ items: Items, _ write: (Items.Element, inout Bytes) -> Void
  ) {
    append("[")
    var isFirst = true
    for item in items {
      if !isFirst { append(",") }
      isFirst = false
      write(item, &self)
    }
    append("]")
  }
}
