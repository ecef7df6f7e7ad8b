extension String {
  /// The English name of the language that a code stands for, such as `Spanish` for `es` or
  /// `es-MX`; the code itself when this list does not have it.
  package var languageName: String {
    let code = split(separator: "-").first.map { $0.lowercased() } ?? self
    return languageNames[code] ?? self
  }
}

/// The languages that districts write in most, by their codes (ISO 639).
private let languageNames = [
  "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fa": "Persian",
  "fr": "French", "hi": "Hindi", "hmn": "Hmong", "ht": "Haitian Creole", "hy": "Armenian",
  "ja": "Japanese", "km": "Khmer", "ko": "Korean", "pa": "Punjabi", "pt": "Portuguese",
  "ru": "Russian", "so": "Somali", "tl": "Tagalog", "uk": "Ukrainian", "ur": "Urdu",
  "vi": "Vietnamese", "zh": "Chinese",
]
