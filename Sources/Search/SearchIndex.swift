internal import Parallel
internal import Text

/// Which words stand on which pages: made from all pages, several at a time, always the same
/// whatever the number of threads.
struct SearchIndex {
  /// The words in the order in which the browser compares them. Those that say nothing are there for
  /// the titles that have them.
  let terms: [Term]
  /// The beginning of each page's text, ready to be written.
  let pages: [Shown]

  /// A word, with where it stands.
  struct Term {
    let letters: ArraySlice<UInt8>
    let uses: ArraySlice<Use>
  }

  /// That a word stands on a page.
  struct Use: Sendable {
    var page: Int32
    var weight: Weight
  }

  /// How much a page is about a word.
  enum Weight: UInt8, Comparable, Sendable {
    case text, oftenInText, heading, title

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is shown of a page that was found.
  struct Shown: Sendable {
    let title: String
    let address: String
    let group: Int
    let text: Bytes
  }

  /// So many bytes of a page's text are kept to be shown.
  static let shownBytes = 1_000

  /// The index of so many pages. `page` is called once for each, on any thread.
  init(count: Int, jobs: Int, page: @Sendable (Int) -> SearchPage) {
    // Each part looks at every form of a word once more, so parts are few: some for each thread.
    let size = max(1, min(max(64, count / (jobs * 4)), (count + jobs - 1) / jobs))
    let parts = Parallel.map(count: (count + size - 1) / size, jobs: jobs) { part in
      var reading = PageReading()
      for index in part * size..<min((part + 1) * size, count) { reading.read(page(index), index) }
      return reading
    }
    pages = parts.flatMap(\.pages)

    // The parts' words get numbers that hold for all, then the uses are laid out word by word. Parts
    // follow one another in the order of the pages, so each word's uses do too.
    var all = PageReading.stopWords.terms
    let numbers = parts.map { part in
      (0..<part.words.terms.count).map { term in
        part.words.terms.term(term).withUnsafeBufferPointer { all.number(of: $0) }
      }
    }
    var starts = [Int](repeating: 0, count: all.count + 1)
    for (part, numbers) in zip(parts, numbers) {
      for use in part.uses { starts[numbers[Int(use.word)] + 1] += 1 }
    }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var next = starts
    var uses = [Use](repeating: Use(page: 0, weight: .text), count: starts[starts.count - 1])
    for (part, numbers) in zip(parts, numbers) {
      for use in part.uses {
        let number = numbers[Int(use.word)]
        uses[next[number]] = Use(page: use.page, weight: use.weight)
        next[number] += 1
      }
    }
    terms = (0..<all.count).filter { starts[$0] < starts[$0 + 1] }.map {
      Term(letters: all.term($0), uses: uses[starts[$0]..<starts[$0 + 1]])
    }.sorted { $0.letters.precedesInBrowser($1.letters) }
  }
}

/// The words of some pages.
private struct PageReading: Sendable {
  /// That a word, by its number, stands on a page.
  struct Use: Sendable {
    var word: Int32
    var page: Int32
    var weight: SearchIndex.Weight
    var count: UInt8 = 1
  }

  private(set) var words = stopWords
  private(set) var uses: [Use] = []
  private(set) var pages: [SearchIndex.Shown] = []
  /// Each word's last use, so that a word counts once for a page.
  private var lastUse: [Int32] = []

  /// A table that begins with the words that say nothing.
  static let stopWords: WordTable = {
    var table = WordTable()
    StopWords.text.withBytes { text in
      WordReader.forEachWord(in: text) { word, _ in _ = table.term(of: word) }
    }
    return table
  }()
  private static let stopCount = stopWords.terms.count

  mutating func read(_ page: SearchPage, _ index: Int) {
    let start = uses.count
    let number = Int32(truncatingIfNeeded: index)
    page.title.withBytes { add($0, .title, number, start) }
    page.headings.withUnsafeBufferPointer { add($0, .heading, number, start) }
    page.text.withUnsafeBufferPointer { add($0, .text, number, start) }
    pages.append(
      SearchIndex.Shown(
        title: page.title, address: page.address, group: page.group,
        text: page.text.beginning(SearchIndex.shownBytes)))
  }

  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ weight: SearchIndex.Weight, _ page: Int32, _ start: Int
  ) {
    let stopCount = Self.stopCount
    WordReader.forEachWord(in: text) { word, isJoined in
      let number = words.term(of: word)
      // What says nothing says something in a title (“Who we are”), and where it is letters (“I.T.”).
      guard number >= stopCount || isJoined || weight == .title else { return }
      while lastUse.count <= number { lastUse.append(-1) }
      let last = Int(lastUse[number])
      guard last >= start else {
        lastUse[number] = Int32(truncatingIfNeeded: uses.count)
        uses.append(Use(word: Int32(truncatingIfNeeded: number), page: page, weight: weight))
        return
      }
      if uses[last].count < 3 { uses[last].count += 1 }
      if uses[last].weight == .text, uses[last].count == 3 { uses[last].weight = .oftenInText }
    }
  }
}

extension Bytes {
  /// The first bytes of a text, cut between two words where there is more.
  fileprivate func beginning(_ limit: Int) -> Bytes {
    guard count > limit else { return self }
    let space = self[..<limit].lastIndex(of: UInt8(ascii: " ")) ?? 0
    // A text without spaces is cut between two characters.
    var end = space > limit / 2 ? space : limit
    while end > 0, self[end] & 0xC0 == 0x80 { end -= 1 }
    return Bytes(self[..<end]) + Bytes(" …".utf8)
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word comes before another in the browser's order, which is that of UTF-16: characters
  /// of four bytes are before those that begin with the bytes EE and EF.
  fileprivate func precedesInBrowser(_ other: ArraySlice<UInt8>) -> Bool {
    func rank(_ byte: UInt8) -> UInt8 { (0xEE...0xEF).contains(byte) ? byte + 0x10 : byte }
    return lexicographicallyPrecedes(other) { rank($0) < rank($1) }
  }
}
