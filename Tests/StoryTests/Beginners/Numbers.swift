/// Numbers, as people write them.
let mistakesInNumbers: [BeginnersMistake] = [
  .target("A decimal comma", "8,5", mend: .edits),
  .target("A number with its percent sign", "80%", mend: .change("target: 80%", to: "target: 80")),
  .target("A number with its unit", "8 buses", mend: .change("target: 8 buses", to: "target: 8")),
  .target("More than a number", ">8", mend: .change("target: >8", to: "target: 8")),
  .target("Dollars", "$8", mend: .change("target: $8", to: "target: 8")),
  .target("Thousands with a comma", "1,200", mend: .edits),
  .target("Thousands with a blank", "1 200", mend: .edits),
  BeginnersMistake(
    "The minus of a word processor", in: BeginnersHandbook.plan,
    .change("baseline: 5", to: "baseline: ‸−5"), gives: "field-type", saying: "−5", mend: .edits),
  BeginnersMistake(
    "A yes that is none",
    .all(
      """
      ---
      title: Rules
      adapted: ‸maybe
      source: A guide
      ---
      We wait.

      """), gives: "field-type", saying: "maybe", mend: .change("maybe", to: "yes")),
]
