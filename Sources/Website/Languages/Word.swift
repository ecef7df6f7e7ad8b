internal import Text

/// The texts that Swift puts on pages, each by its key in the files of languages: `staffOnly` is
/// `staff_only` there. Those of templates are named in the templates.
enum Word: Int, CaseIterable, Sendable {
  // Lists and days
  case listAnd, listOr, listComma, language
  // The frame
  case audienceStaff, home, staffOnly, teamOnly, search, allPages, whatChanged, whatChangedMeaning
  case changedIn, changedInMeaning, pageNotFound, progressOf, progressOfMeaning, data, dataOf
  case draftWord, retiredWord, others
  case districtTitle, districtLabel, districtMeaning
  // Figures and sides
  case sameInTable, numbersCsv, nobodyYet
  // Emails
  case emailNumber, emailCommunication, emailFrom, emailAnd, emailAudience, emailAction
  case emailQuestions, emailApproved, emailLinks, emailOnline, emailPicture, emailNote
  // Communications
  case number, date, forReaders, questionsTo, reportsOn, decisions, draftedBy, sent
  case toBeSentBy, approvedByBoth, approvedInOriginal, approvalsSoFar
  case sortUpdate, sortAnnouncement, sortDecision
  // The home page
  case daysOverdue, noUpdateFor
  // Learning plans
  case partiesWill, byMonth, byWeek

  /// The key: small letters and underscores.
  var key: String { Self.keys[rawValue] }

  private static let keys = allCases.map { word in
    var key = ""
    for letter in "\(word)" {
      if letter.isUppercase { key += "_" }
      key += letter.lowercased()
    }
    return key
  }
}
