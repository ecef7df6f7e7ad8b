extension Handbook {
  /// The document that another one translates; nil when it is no translation, or the audience may
  /// not see the original.
  package func original(of document: Document) -> Int? {
    document.fields.translationOf.flatMap { find($0, from: document) }
  }

  /// The translations of a document that the audience may see, in their order.
  package func translations(of index: Int) -> [Int] {
    mentions[index].filter { source in
      documents[source].fields.translationOf != nil && original(of: documents[source]) == index
    }
  }

  /// Whether a document is a translation or has one that the audience may see.
  func isTranslated(_ index: Int) -> Bool {
    documents[index].fields.translationOf != nil || !translations(of: index).isEmpty
  }
}
