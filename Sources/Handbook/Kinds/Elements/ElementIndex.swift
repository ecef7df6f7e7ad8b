internal import FrontMatter

/// What pages and rules ask again and again about elements, pillars and standards, made once.
package struct ElementIndex: KindLookup {
  /// The first document with each code, by the code.
  package private(set) var codes: [String: Int] = [:]
  /// The components of each element, by its number, in the order of their letters.
  package private(set) var components: [Int: [Int]] = [:]
  /// The elements and components that name a code under “see”.
  package private(set) var seeing: [String: [Int]] = [:]
  /// The first page of each pillar.
  package private(set) var pillars: [PillarName: Int] = [:]
  /// The documents that say something about each pillar, in the order of kinds and files.
  package private(set) var tagged: [PillarName: [Int]] = [:]
  /// The documents that cite each standard, in the order of kinds and files.
  package private(set) var citing: [StandardCode: [Int]] = [:]
  /// The first page of each set of standards.
  package private(set) var frameworks: [String: Int] = [:]

  package init(_ list: DocumentList) {
    let documents = list.all
    for indices in list.ofKind {
      // All documents of a kind have one type, so that most kinds are passed over at their first.
      guard let first = indices.first else { continue }
      let value = documents[first].value
      guard
        value is any PillarTagged || value is any CitesStandards || value is Pillar
          || value is Standards
      else { continue }
      // A translation says again what its original says, under the same code.
      for index in indices where documents[index].fields.translationOf == nil {
        add(documents[index].value, index)
      }
    }
    for number in components.keys {
      components[number]?.sort {
        documents[$0].as(Element.self)?.code?.value ?? ""
          < documents[$1].as(Element.self)?.code?.value ?? ""
      }
    }
  }

  private mutating func add(_ value: any Kind, _ index: Int) {
    if let element = value as? Element, let code = element.place {
      if codes[code.text] == nil {
        codes[code.text] = index
        if code.isComponent { components[code.element, default: []].append(index) }
      }
      for other in Set(element.see.map { $0.value }) { seeing[other, default: []].append(index) }
    }
    if let pillar = (value as? Pillar)?.pillar?.value, pillars[pillar] == nil {
      pillars[pillar] = index
    }
    if let name = (value as? Standards)?.framework?.value.uppercased(), frameworks[name] == nil {
      frameworks[name] = index
    }
    if let document = value as? any PillarTagged {
      for pillar in document.pillars { tagged[pillar, default: []].append(index) }
    }
    if let document = value as? any CitesStandards {
      for code in Set(document.standardCodes) { citing[code, default: []].append(index) }
    }
  }
}

extension Handbook {
  /// Codes of elements, and what is said about pillars and standards.
  package var elements: ElementIndex { lookup(of: Element.self) }
}
