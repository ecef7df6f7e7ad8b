internal import FrontMatter
internal import Text

/// The resources by their addresses, and by the components that they belong to.
package struct ResourceIndex: KindLookup {
  fileprivate private(set) var byAddress: [String: Int] = [:]
  fileprivate private(set) var byComponent: [String: [Int]] = [:]

  package init(_ documents: DocumentList) {
    for (index, resource) in documents.documents(of: Resource.self) {
      if let url = resource.url, byAddress[url.value.comparable] == nil {
        byAddress[url.value.comparable] = index
      }
      for code in Set(resource.componentCodes) { byComponent[code, default: []].append(index) }
    }
  }
}

extension Handbook {
  /// The resources that belong to a component, by its code, such as `2.B`.
  package func resources(ofComponent code: String) -> [Int] {
    lookup(of: Resource.self).byComponent[code] ?? []
  }

  /// The first resource with an address. What makes no difference to a reader, such as `http` for
  /// `https` or a slash at the end, makes none here.
  func firstResource(at address: WebAddress) -> Int? {
    lookup(of: Resource.self).byAddress[address.comparable]
  }
}
