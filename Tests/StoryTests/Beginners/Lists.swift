/// Lists on pages.
let mistakesInLists: [BeginnersMistake] = [
  BeginnersMistake(
    "Bullets of a word processor", .text("‸• Wait\n• Speak"), gives: "list-mark",
    mend: .text("- Wait\n- Speak")),
  BeginnersMistake(
    "Dashes of a word processor before entries", .text("‸– Wait\n– Speak"), gives: "list-mark",
    mend: .text("- Wait\n- Speak")),
  BeginnersMistake(
    "The bullet of Word's own font", .text("‸\u{F0B7} Wait\n\u{F0B7} Speak"), gives: "list-mark",
    mend: .text("- Wait\n- Speak")),
  BeginnersMistake(
    "No blank behind the hyphen", .text("‸-Wait\n-Speak"), gives: "list-mark",
    mend: .text("- Wait\n- Speak")),
  BeginnersMistake(
    "No blank behind the number", .text("‸1.Wait\n2.Speak"), gives: "list-mark",
    mend: .text("1. Wait\n2. Speak")),
  BeginnersMistake(
    "No blank before the box of a task", .text("‸-[ ] Wait\n-[x] Speak"), gives: "list-mark",
    mend: .text("- [ ] Wait\n- [x] Speak")),
  BeginnersMistake(
    "The box of a task without its blank", .text("- ‸[] Wait\n- [x] Speak"), gives: "list-mark",
    saying: "[ ]", mend: .edits),
  BeginnersMistake(
    "A no-break space behind the hyphen", .text("‸-\u{A0}Wait\n-\u{A0}Speak"), gives: "list-mark",
    mend: .text("- Wait\n- Speak")),
]
