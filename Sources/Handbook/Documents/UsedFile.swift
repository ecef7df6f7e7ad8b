internal import Blocks

/// A file of the content folder that pages show or link to.
package struct UsedFile: Sendable {
  /// What pages do with a file.
  package enum Use: Sendable {
    /// They only lead to it.
    case linked
    /// They show it in their text.
    case shown
    /// They show it at their top, and browsers beside their titles.
    case emblem
  }

  /// Its path from the content folder.
  package let path: String
  package let use: Use
}

extension Handbook {
  /// The content files that pages show or link to, by their paths: these are published, and no others.
  package var usedFiles: [UsedFile] {
    var uses: [String: UsedFile.Use] = [:]
    for (index, targets) in links.enumerated() {
      for (link, target) in zip(documents[index].text.links, targets) {
        guard case .file(let path) = target else { continue }
        if link.kind == .image {
          uses[path] = .shown
        } else if uses[path] == nil {
          uses[path] = .linked
        }
      }
    }
    if let emblem { uses[emblem] = .emblem }
    return uses.map { UsedFile(path: $0.key, use: $0.value) }.sorted { $0.path < $1.path }
  }
}
