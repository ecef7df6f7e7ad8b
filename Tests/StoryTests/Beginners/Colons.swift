/// Colons, and what stands before and behind them.
let mistakesInColons: [BeginnersMistake] = [
  // Reported for Jekyll, Daux, Distill and papis, and for many sites that are made with them.
  BeginnersMistake(
    "A second colon in a title", .fields("title: Rules‸: how we wait"), gives: "yaml-syntax",
    saying: "second colon", mend: .edits),
  BeginnersMistake(
    "A colon at the end of a title", .fields("title: Rules‸:"), gives: "yaml-syntax",
    saying: "colon", mend: .edits),
  // Reported for a catalog of tools, which lost a page by it; so is the first row that is missing.
  BeginnersMistake(
    "No blank behind the colon", .fields("‸title:Rules\nlang: en"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "No blank behind the only colon", .fields("‸title:Rules"), gives: "yaml-syntax", mend: .edits),
  BeginnersMistake(
    "No colon at all", .fields("‸title Rules\nlang: en"), gives: "yaml-syntax",
    mend: .change("title Rules", to: "title: Rules")),
  BeginnersMistake(
    "An equals sign in place of the colon", .fields("‸title = Rules\nlang: en"),
    gives: "yaml-syntax", mend: .change("title =", to: "title:")),
  BeginnersMistake(
    "The wide colon of a Chinese keyboard", .fields("‸title：Rules\nlang: en"), gives: "yaml-syntax",
    mend: .edits),
  BeginnersMistake(
    "Two fields on one line", .fields("title: Rules, visibility‸: staff"), gives: "yaml-syntax",
    saying: "line of its own", mend: .change("Rules, visibility", to: "Rules\nvisibility")),
  BeginnersMistake(
    "A comma behind a value, as in JSON",
    .fields(
      """
      title: Rules
      visibility: ‸public,
      lang: en
      """), gives: "field-choice", saying: "public,", mend: .edits),
  BeginnersMistake(
    "A colon in an entry of a list", in: BeginnersHandbook.plan,
    .change("- The log stays.", to: "- ‸Next year: the log stays."), gives: "field-type",
    mend: .edits),
  BeginnersMistake(
    "A colon in a group in braces", in: BeginnersHandbook.plan,
    .change("note: Two drivers came.", to: "note: Two drivers‸: they came."), gives: "yaml-syntax",
    saying: "colon", mend: .change("Two drivers: they came.", to: "\"Two drivers: they came.\"")),
  BeginnersMistake(
    "A comma in a group in braces", in: BeginnersHandbook.plan,
    .change("note: Two drivers came.", to: "note: Two drivers came, ‸and stayed."),
    gives: "field-unknown", saying: "comma",
    mend: .change("Two drivers came, and stayed.", to: "\"Two drivers came, and stayed.\"")),
  BeginnersMistake(
    "A value on the next line, not indented",
    .fields(
      """
      title:
      ‸Rules
      lang: en
      """), gives: "yaml-syntax", mend: .change("title:\nRules", to: "title: Rules")),
  BeginnersMistake(
    "A sentence that goes on at the edge", in: BeginnersHandbook.plan,
    .change("statement: 8 of 10 buses are on time", to: "statement: 8 of 10 buses\n‸are on time"),
    gives: "yaml-syntax", mend: .change("buses\nare", to: "buses are")),
  BeginnersMistake(
    "A field that is written twice",
    .fields(
      """
      title: Rules
      lang: en
      ‸title: Our rules
      """), gives: "yaml-duplicate-key", saying: "line 2",
    mend: .change("title: Our rules\n", to: "")),
  BeginnersMistake(
    "A list without its end",
    .fields(
      """
      title: Rules
      tags: ‸[waiting, rules
      lang: en
      """), gives: "yaml-syntax", saying: "not closed",
    mend: .change("rules\nlang", to: "rules]\nlang")),
  BeginnersMistake(
    "A group without its end", in: BeginnersHandbook.plan,
    .change(
      "{on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came.}",
      to: "‸{on: 2026-11-16, goal: routes, status: on-track, actual: 6, note: Two drivers came."),
    gives: "yaml-syntax", saying: "not closed",
    mend: .change("note: Two drivers came.", to: "note: Two drivers came.}")),
  BeginnersMistake(
    "A list without brackets", .fields("title: Rules\naliases: ‸old.html, older.html"),
    gives: "alias-invalid", mend: .change("old.html, older.html", to: "[old.html, older.html]")),
  BeginnersMistake(
    "A slip in the name of a field", .fields("‸titel: Rules"), gives: "field-unknown",
    saying: "title", mend: .edits),
  BeginnersMistake(
    "A capital at the beginning of a field", .fields("title: Rules\n‸Lang: en"),
    gives: "field-unknown", saying: "lang", mend: .edits),
  BeginnersMistake(
    "A field with a hyphen for the underscore", .fields("title: Rules\n‸review-by: 2028-06-30"),
    gives: "field-unknown", saying: "review_by", mend: .edits),
  BeginnersMistake(
    "A slip in the field that decides who reads", .fields("title: Rules\n‸visibilty: public"),
    gives: "field-decides-audience", saying: "visibility", mend: .edits),
  // The next fields are those of other programs.
  BeginnersMistake(
    "A layout, as Jekyll has it", .fields("title: Rules\n‸layout: page"), gives: "field-unknown",
    saying: "layout", mend: .change("layout: page\n", to: "")),
  BeginnersMistake(
    "A day of a page, as blogs have it", .fields("title: Rules\n‸date: 2026-11-03"),
    gives: "field-unknown", saying: "date", mend: .change("date: 2026-11-03\n", to: "")),
  BeginnersMistake(
    "A draft, as Hugo has it", .fields("title: Rules\n‸draft: true"),
    gives: "field-decides-audience", saying: "status: draft",
    mend: .change("draft: true", to: "status: draft")),
  BeginnersMistake(
    "The place among pages, as Hugo has it", .fields("title: Rules\n‸weight: 3"),
    gives: "field-unknown", saying: "order", mend: .change("weight", to: "order")),
  BeginnersMistake(
    "An old address, as Jekyll has it", .fields("title: Rules\n‸redirect_from: old.html"),
    gives: "field-unknown", saying: "aliases",
    mend: .change("redirect_from: old.html", to: "aliases: [old.html]")),
]
