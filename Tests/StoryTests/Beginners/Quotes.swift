/// Quotation marks, and other marks at the beginning of a value.
let mistakesInQuotes: [BeginnersMistake] = [
  // Reported for Pandoc, as are titles that begin with a backtick or with bold words.
  BeginnersMistake(
    "Words behind a quotation", .fields("title: \"Not\" ‸a title"), gives: "yaml-syntax",
    mend: .edits),
  // Reported for a program that clips pages into notes.
  BeginnersMistake(
    "A quotation within quotation marks", .fields("title: \"Answers to \"‸why\" questions\""),
    gives: "yaml-syntax", mend: .edits),
  BeginnersMistake(
    "A quotation mark that is never closed", .fields("title: ‸\"Welcome"), gives: "yaml-syntax",
    saying: "never closed", mend: .edits),
  BeginnersMistake(
    "An apostrophe at the beginning", .fields("title: ‸'Tis the season"), gives: "yaml-syntax",
    saying: "never closed", mend: .fields("title: \"'Tis the season\"")),
  BeginnersMistake(
    "An apostrophe within single marks", .fields("title: 'Teachers' ‸rights'"),
    gives: "yaml-syntax", mend: .edits),
  BeginnersMistake(
    "A path of Windows in quotation marks", .fields("title: \"C:‸\\Users\\Ana\""),
    gives: "yaml-syntax", saying: "backslash", mend: .fields("title: 'C:\\Users\\Ana'")),
  BeginnersMistake(
    "A title begins with a backtick", .fields("title: ‸`Slack` for staff"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A title begins with bold words", .fields("title: ‸**New** rules"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A title begins with an at sign", .fields("title: ‸@everyone"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A title begins with an exclamation mark", .fields("title: ‸!important rules"),
    gives: "yaml-not-plain", mend: .edits),
  BeginnersMistake(
    "A title begins with a word in brackets", .fields("title: [Draft] ‸Rules"),
    gives: "yaml-syntax", mend: .edits),
  BeginnersMistake(
    "A title begins with a question mark", .fields("title: ‸? Who decides"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A title with a greater-than sign", .fields("title: > ‸5 days' notice"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "A placeholder that was never filled in", .fields("title: ‸{{ title }}"), gives: "yaml-syntax",
    mend: .fields("title: Rules")),
  BeginnersMistake(
    "Only a number sign", .fields("title: ‸#1 rule: we wait"), gives: "yaml-note",
    mend: .fields("title: \"#1 rule: we wait\"")),
  BeginnersMistake(
    "A number behind a number sign", .fields("title: Handbook of district ‸#7"), gives: "yaml-note",
    mend: .edits),
  // Writers of a guide asked for the rule: no smart quotes in front matter.
  BeginnersMistake(
    "A colon within curly quotation marks", .fields("title: “Rules‸: how we wait”"),
    gives: "yaml-syntax", saying: "colon", mend: .fields("title: \"Rules: how we wait\"")),
]
