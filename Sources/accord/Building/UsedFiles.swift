import Diagnostics
import Files
import Handbook
import Parallel
import Text
import Website

/// The files of the content folder that pages show or link to, looked at before anything is
/// published.
struct UsedFiles {
  /// What is known of each that is published.
  private(set) var facts: [String: FileFacts] = [:]
  /// What is wrong with the others.
  private(set) var problems: [Diagnostic] = []

  /// Looks at these files of a folder.
  init(_ paths: [String], in folder: HandbookFolder, jobs: Int) throws(FileError) {
    let found = Parallel.map(count: paths.count, jobs: jobs) { number -> Result<Look, FileError> in
      do throws(FileError) {
        return .success(try Self.look(at: paths[number], in: folder))
      } catch { return .failure(error) }
    }
    for (path, result) in zip(paths, found) {
      let look = try result.get()
      facts[path] = look.facts
      if let problem = look.problem { problems.append(problem) }
    }
  }

  /// What was seen of one file.
  private struct Look {
    var facts: FileFacts?
    var problem: Diagnostic?
  }

  private static func look(at path: String, in folder: HandbookFolder) throws(FileError) -> Look {
    let isPicture = ImageFile.isImage(path)
    let limit = isPicture ? SizeLimit.picture : .file
    let shownPath = folder.prefix + path
    let place = folder.place(of: path)
    do throws(FileError) {
      let facts: FileFacts
      let head: Bytes
      var tail = Bytes()
      if isPicture {
        let bytes = try Files.read(place, limit: limit.bytes)
        facts = FileFacts(path: path, picture: bytes)
        head = Bytes(bytes.prefix(FileContent.headSize))
      } else {
        let ends = try Files.ends(
          of: place, head: FileContent.headSize, tail: FileContent.tailSize(of: path),
          limit: limit.bytes)
        facts = FileFacts(path: path)
        (head, tail) = (ends.head, ends.tail)
      }
      let mismatch = FileContent.finding(path, shownPath: shownPath, head: head, tail: tail)
      let problem = mismatch ?? facts.problem(path: shownPath)
      // What is wrong is not published, even where the site is.
      return Look(facts: problem == nil ? facts : nil, problem: problem)
    } catch {
      guard let problem = limit.finding(error, path: shownPath) else { throw error }
      return Look(problem: problem)
    }
  }
}
