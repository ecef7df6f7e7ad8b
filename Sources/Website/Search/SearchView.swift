internal import Templates

/// The page on which the handbook is searched.
struct SearchView: View {
  /// The address of the script that searches.
  let script: String
  /// The path of the script with which its data begin.
  let start: String

  static let fields = Fields<SearchView>("search")
    .text("script") { $0.script }
    .text("start") { $0.start }
    // Holes that the script fills.
    .text("q") { _ in "{q}" }
    .text("n") { _ in "{n}" }
}
