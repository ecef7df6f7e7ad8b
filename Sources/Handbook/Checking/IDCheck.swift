internal import Diagnostics

extension Handbook {
  /// Documents whose id another has too.
  func checkIDs() -> [Diagnostic] {
    finder.doubledIDs.map { index, first in
      let document = documents[index]
      let why = documents[first].fields.id == nil ? ", by its file's name" : ""
      return Diagnostic(
        .idTwice, document.sourcePath, document.location(of: "id"),
        "\(documents[first].sourcePath) has the id “\(document.id)” too\(why).",
        fix: "Give one of the two another id.")
    }
  }
}
