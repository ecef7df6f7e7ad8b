/// Documents in their order, and which of them are of each kind: whoever asks for one kind does not
/// look at all the others.
struct DocumentList: Sendable {
  let all: [Document]
  let kinds: KindList
  /// The documents of each kind, in the order of `kinds`.
  let ofKind: [[Int]]

  /// The documents of a kind, in their order.
  func documents<Value: Kind>(of kind: Value.Type) -> [(index: Int, value: Value)] {
    guard let place = kinds.index(named: kind.info.name) else { return [] }
    return ofKind[place].compactMap { index in
      (all[index].value as? Value).map { (index, $0) }
    }
  }
}

extension DocumentList {
  /// Sorts documents by kind.
  init(_ all: [Document], kinds: KindList) {
    var ofKind = [[Int]](repeating: [], count: kinds.all.count)
    for (index, document) in all.enumerated() { ofKind[document.kind].append(index) }
    self.init(all: all, kinds: kinds, ofKind: ofKind)
  }
}
