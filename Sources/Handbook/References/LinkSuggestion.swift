internal import Text

/// Guesses the file that a broken link meant.
enum LinkSuggestion {
  /// The nearest path: the same but for capitals, with `.md` behind it, the same name in another
  /// folder, or a name that is spelled nearly so.
  static func path(_ path: String, in handbook: Handbook) -> String? {
    let paths = handbook.documents.lazy.map { $0.path }
    if case .here = handbook.finder.document(at: path + ".md") { return path + ".md" }
    let lower = path.lowercased()
    if let same = paths.first(where: { $0.lowercased() == lower })
      ?? handbook.files.filter({ $0.lowercased() == lower }).min()
    {
      return same
    }
    let name = Paths.name(of: path)
    if let moved = paths.first(where: { Paths.name(of: $0) == name }), name != "index.md" {
      return moved
    }
    return Nearest.matches(for: path, among: paths).first
      ?? Nearest.matches(for: path, among: handbook.files.sorted()).first
  }
}
