/// What a kind keeps of the whole handbook, so that no page and no rule looks through all documents:
/// rounds in their order, resources by address. It is found once, when the handbook is frozen.
package protocol KindLookup: Sendable {
  init(_ documents: DocumentList)
}

/// For kinds that keep nothing.
package struct NoLookup: KindLookup {
  package init(_ documents: DocumentList) {}
}

extension Handbook {
  /// What a kind keeps of the handbook.
  func lookup<Value: Kind>(of kind: Value.Type) -> Value.Lookup {
    kinds.index(of: kind).flatMap { lookups[$0] as? Value.Lookup } ?? Value.Lookup(list)
  }
}
