internal import FrontMatter
package import Text

extension Handbook {
  /// The sides that have not approved a communication by today, in the order of the phrase
  /// “labor-management”. A translation says what was approved, so its original's approvals count. An
  /// approval without a day counts: it was given, and a rule asks for the day.
  package func missingApprovals(of document: Document) -> [Side] {
    let source = originalCommunication(of: document)?.value ?? document.as(Communication.self)
    guard let source else { return [] }
    return Side.allCases.filter { side in
      !source.approvedBy.contains { approval in
        approval.side?.value == side && approval.on.map { $0 <= today } ?? true
      }
    }
  }

  /// Whether a communication may go out: it is in force, its original is, and both sides have
  /// approved the words. It may be sent already, or wait for whoever sends it.
  package func mayBeSent(_ document: Document) -> Bool {
    guard document.is(Communication.self), document.fields.status == .adopted else { return false }
    if let original = originalCommunication(of: document),
      documents[original.index].fields.status != .adopted
    {
      return false
    }
    return missingApprovals(of: document).isEmpty
  }

  /// The communications that were sent by today, each with its day. A translation was sent when its
  /// original was, unless it says otherwise.
  package var sentCommunications: [(index: Int, sent: CalendarDate)] {
    documents(of: Communication.self).compactMap { index, value in
      let document = documents[index]
      guard document.fields.status == .adopted, let sent = daySent(value, of: document),
        sent <= today
      else { return nil }
      return (index, sent)
    }
  }

  /// The day on which a communication was sent, or is to be; nil while it is a draft or one side has
  /// not approved it, whatever is written.
  package func daySent(_ value: Communication, of document: Document) -> CalendarDate? {
    guard document.fields.status != .draft, missingApprovals(of: document).isEmpty else {
      return nil
    }
    return (value.sentOn ?? originalCommunication(of: document)?.value.sentOn)?.value
  }

  /// Where the emails of the communications that may go out are written, by the communications'
  /// places: the address without what the two forms end in, such as `email/january-course`.
  package var emails: [Int: String] {
    var taken: Set<String> = []
    var result: [Int: String] = [:]
    for (index, _) in documents(of: Communication.self) where mayBeSent(documents[index]) {
      let document = documents[index]
      // Two documents may share an id where no link has to tell them apart.
      let name =
        FileName.fault(of: document.id + ".html") == nil
          && taken.insert(document.id.lowercased()).inserted
        ? document.id : String(document.page.dropLast(".html".utf8.count))
      taken.insert(name.lowercased())
      result[index] = Paths.join(Addresses.emails, name)
    }
    return result
  }
}
