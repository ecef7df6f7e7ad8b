extension String {
  /// The English name of the language that a code stands for, such as `Spanish` for `es` or
  /// `es-MX`; the code itself when this list does not have it.
  package var languageName: String { languages[primaryLanguage]?.english ?? self }

  /// The name of the language in that language, such as `español`, for links that lead to a page
  /// in it: whoever reads it knows that name. The code itself when this list does not have it.
  package var ownLanguageName: String { languages[primaryLanguage]?.own ?? self }

  /// The first part of a language's code, in small letters: `es` of `es-MX`.
  package var primaryLanguage: String {
    let first = utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return String(Substring(first)).lowercased()
  }

  /// Whether the language of this code is written from right to left. A script that the code names,
  /// as in `az-Arab`, decides.
  package var isRightToLeftLanguage: Bool {
    let parts = split(separator: "-").map { $0.lowercased() }
    if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) {
      return ["arab", "hebr", "syrc", "thaa", "nkoo"].contains(script)
    }
    return rightToLeft.contains(primaryLanguage)
  }
}

/// Languages whose usual script runs from right to left.
private let rightToLeft: Set = [
  "ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "syr", "ug", "ur", "yi",
]

/// The languages that districts write in most, by their codes (ISO 639).
private let languages: [String: (english: String, own: String)] = [
  "ar": ("Arabic", "العربية"), "de": ("German", "Deutsch"), "en": ("English", "English"),
  "es": ("Spanish", "Español"), "fa": ("Persian", "فارسی"), "fr": ("French", "Français"),
  "he": ("Hebrew", "עברית"), "hi": ("Hindi", "हिन्दी"), "hmn": ("Hmong", "Hmoob"),
  "ht": ("Haitian Creole", "Kreyòl ayisyen"), "hy": ("Armenian", "Հայերեն"),
  "ja": ("Japanese", "日本語"), "km": ("Khmer", "ខ្មែរ"), "ko": ("Korean", "한국어"),
  "pa": ("Punjabi", "ਪੰਜਾਬੀ"), "ps": ("Pashto", "پښتو"), "pt": ("Portuguese", "Português"),
  "ru": ("Russian", "Русский"), "so": ("Somali", "Soomaali"), "tl": ("Tagalog", "Tagalog"),
  "uk": ("Ukrainian", "Українська"), "ur": ("Urdu", "اردو"), "vi": ("Vietnamese", "Tiếng Việt"),
  "zh": ("Chinese", "中文"),
]
