extension String {
  /// The text as an id: letters and digits in lower case, spaces as hyphens, `-` and `_` kept,
  /// everything else dropped. This is GitHub's manner of naming headings, so a link to a heading
  /// works in a forge's preview and on the site alike.
  package var slug: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": result.unicodeScalars.append(scalar)
      case "A"..."Z": result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case " ": result.append("-")
      default:
        guard scalar.value >= 128 else { continue }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
          .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .connectorPunctuation:
          result += properties.lowercaseMapping
        default: continue
        }
      }
    }
    return result
  }

  /// The text as a file's id: a slug without doubled or outer hyphens (`Meeting notes (2)` becomes
  /// `meeting-notes-2`).
  package var tidySlug: String {
    var result = ""
    for scalar in slug.unicodeScalars {
      if scalar == "-", result.isEmpty || result.hasSuffix("-") { continue }
      result.unicodeScalars.append(scalar)
    }
    if result.hasSuffix("-") { result.removeLast() }
    return result
  }
}

/// Gives each heading of a page an id of its own: a name that is taken gets `-1`, `-2`, … behind
/// it, as GitHub does.
package struct SlugSet: Sendable {
  private var used: [String: Int] = [:]

  /// An empty set.
  package init() {}

  /// An id made from the words, different from every id given before.
  package mutating func unique(_ words: String) -> String {
    let base = words.slug
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
