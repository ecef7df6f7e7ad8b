import Diagnostics
import Files
import Text

/// The settings of a handbook under another name than theirs, under which no one reads them.
enum MisnamedSettings {
  /// Whether a file of the content folder was meant to be the settings.
  static func isOne(_ path: String) -> Bool {
    guard path != HandbookFolder.settings, Paths.folder(of: path).isEmpty else { return false }
    var name = path.lowercased()
    if name.hasSuffix(".txt") { name = String(name.dropLast(4)) }
    guard let ending = [".yml", ".yaml"].first(where: name.hasSuffix) else { return false }
    let stem = String(name.dropLast(ending.utf8.count))
    return ["handbook", "accord", ".accord", "settings", "config"].contains(stem)
  }

  /// The path of such a file in a folder without settings, from that folder; nil where there is none.
  static func found(in site: String) -> String? {
    for folder in ["content", ""] {
      let path = folder.isEmpty ? site : Paths.join(site, folder)
      let names = ((try? Files.entries(of: path)) ?? []).compactMap(\.name)
      if let name = names.sorted().first(where: isOne) {
        return folder.isEmpty ? name : Paths.join(folder, name)
      }
    }
    return nil
  }

  /// What to call it, as a sentence.
  static func advice(on path: String) -> String {
    let right = Paths.join(Paths.folder(of: path), HandbookFolder.settings)
    return "“\(path.printable)” is not read: the settings are in “\(right)”. Rename the file."
  }
}
