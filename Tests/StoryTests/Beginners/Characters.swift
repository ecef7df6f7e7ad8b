/// Encodings, and characters that word processors make.
let mistakesInCharacters: [BeginnersMistake] = [
  BeginnersMistake(
    "A page saved for Windows", .text("Our caf‸é waits."), gives: "text-encoding", saying: "UTF-8",
    mend: .text("Our café waits."), savedAs: .windowsCP1252),
  BeginnersMistake(
    "A page saved as Unicode by Notepad",
    .all(
      """
      ‸# Rules

      We wait.

      """), gives: "text-encoding", saying: "UTF-8", mend: .text("We wait."),
    savedAs: .utf16LittleEndian),
  // Reported for MkDocs.
  BeginnersMistake(
    "An apostrophe that went through two encodings", .text("The team‸â€™s rules."),
    gives: "character-unreadable", mend: .edits),
  BeginnersMistake(
    "A letter that was lost", .text("Our caf‸\u{FFFD} waits."), gives: "character-unreadable",
    mend: .change("\u{FFFD}", to: "é")),
  BeginnersMistake(
    "Words turned around by a mark that no one sees", .text("We ‸\u{202E}wait\u{202C} here."),
    gives: "character-unreadable", mend: .edits),
  BeginnersMistake(
    "A Cyrillic letter in an id", in: BeginnersHandbook.plan,
    .change("goal: routes", to: "goal: ‸r\u{43E}utes"), gives: "update-unknown-goal",
    saying: "routes", mend: .edits),
  BeginnersMistake(
    "A space of no width in a link", .text("See [it](‸bud\u{200B}get.md)."), gives: "link-broken",
    saying: "zero-width space", mend: .edits),
]
