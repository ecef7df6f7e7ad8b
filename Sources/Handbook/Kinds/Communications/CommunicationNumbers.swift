internal import FrontMatter

/// The first joint communication of each number, translations left out.
package struct CommunicationNumbers: KindLookup {
  private(set) var first: [Int: Int] = [:]

  package init(_ documents: DocumentList) {
    for (index, value) in documents.documents(of: Communication.self)
    where documents.all[index].fields.translationOf == nil {
      if let number = value.number?.value, first[number] == nil { first[number] = index }
    }
  }

  /// A number that no communication has.
  var next: Int {
    let last = first.keys.max() ?? 0
    return last < Int.max ? last + 1 : 1
  }
}
