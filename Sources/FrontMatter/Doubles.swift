extension Sequence<Located<String>> {
  /// The ids of a list that others before them have already, each with the first of its like. `key` says
  /// what makes two of them the same.
  package func doubles(
    by key: (String) -> String = { $0 }
  ) -> [(again: Located<String>, first: Located<String>)] {
    var seen: [String: Located<String>] = [:]
    return compactMap { id in
      let key = key(id.value)
      if let first = seen[key] { return (id, first) }
      seen[key] = id
      return nil
    }
  }
}
