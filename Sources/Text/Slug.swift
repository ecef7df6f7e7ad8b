extension String {
  /// The text as an id: letters and digits in lower case, spaces as hyphens, `-` and `_` kept,
  /// everything else dropped. This is GitHub's manner of naming headings, so a link to a heading
  /// works in a forge's preview and on the site alike.
  package var slug: String {
    var bytes = Bytes()
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 32)
      case UInt8(ascii: " "): bytes.append(UInt8(ascii: "-"))
      case 128...: return composed.slugOfAnyScript
      default: continue
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The slug of a text that is not ASCII alone.
  private var slugOfAnyScript: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar == " " {
        result += "-"
        continue
      }
      let properties = scalar.properties
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
        result += properties.lowercaseMapping
      default:
        if scalar == "-" { result += "-" }
      }
    }
    return result
  }

  /// The text as an id by itself: a slug without doubled or outer hyphens (`Meeting notes (2)` becomes
  /// `meeting-notes-2`).
  package var tidySlug: String {
    slug.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
      .joined(separator: "-")
  }

  /// The id of a file or folder of this name: its slug, or where it has neither letters nor digits
  /// (`🎉`), its characters beyond ASCII.
  package var fileID: String {
    let slug = tidySlug
    return slug.isEmpty ? beyondASCII : slug
  }

  /// The id of a part of a page that an author named, such as a goal: its slug, or where it has
  /// neither letters nor digits, its characters beyond ASCII.
  package var partID: String {
    let slug = slug
    return slug.isEmpty ? beyondASCII : slug
  }

  /// What stands beyond ASCII.
  private var beyondASCII: String {
    var id = String.UnicodeScalarView()
    id.append(contentsOf: composed.unicodeScalars.lazy.filter { $0.value > 0xA0 })
    return String(id)
  }
}

extension String? {
  /// The id of a part of a page: of the name that its author gave it, or of its number.
  package func partID(orNumber number: Int) -> String {
    let id = self?.partID ?? ""
    return id.isEmpty ? "\(number)" : id
  }
}

/// Gives each heading of a page an id of its own: a name that is taken gets `-1`, `-2`, … behind
/// it, as GitHub does.
package struct SlugSet: Sendable {
  private var used: [String: Int] = [:]

  /// An empty set.
  package init() {}

  /// An id made from the words, different from every id given before.
  package mutating func unique(_ words: String) -> String { unique(slug: words.slug) }

  /// The same for a slug that was made before.
  package mutating func unique(slug base: String) -> String {
    guard var count = used[base] else {
      used[base] = 0
      return base
    }
    var candidate = base
    repeat {
      count += 1
      candidate = "\(base)-\(count)"
    } while used[candidate] != nil
    used[base] = count
    used[candidate] = 0
    return candidate
  }

  /// Takes an id that the author chose; false when it is taken already.
  package mutating func claim(_ id: String) -> Bool {
    guard used[id] == nil else { return false }
    used[id] = 0
    return true
  }
}
