/// HTML on pages.
let mistakesInHTML: [BeginnersMistake] = [
  BeginnersMistake(
    "A script",
    .text(
      """
      We wait.

      ‸<script>alert(1)</script>
      """), gives: "raw-html", saying: "script", mend: .text("We wait.")),
  BeginnersMistake(
    "A film in a frame",
    .text(
      """
      We wait.

      ‸<iframe src="https://example.org/film"></iframe>
      """), gives: "raw-html", saying: "iframe",
    mend: .text(
      """
      We wait.

      [The film](https://example.org/film)
      """)),
  BeginnersMistake(
    "A form",
    .text(
      """
      We wait.

      ‸<form><input type="text"> <button>Send</button></form>
      """), gives: "raw-html", saying: "form", mend: .text("We wait.")),
  BeginnersMistake(
    "A click that runs a program", .text("We <b ‸onclick=\"wait()\">wait</b>."), gives: "raw-html",
    saying: "onclick", mend: .text("We <b>wait</b>.")),
  BeginnersMistake(
    "A link that runs a program", .text("See <a href=\"‸javascript:wait()\">it</a>."),
    gives: "link-scheme", saying: "javascript", mend: .text("See <a href=\"budget.md\">it</a>.")),
  BeginnersMistake(
    "A link in HTML to a page that is not there", .text("See <a href=\"‸budgt.md\">it</a>."),
    gives: "link-broken", saying: "budget.md", mend: .edits),
  BeginnersMistake(
    "A picture in HTML without words",
    .text(
      """
      We wait.

      ‸<img src="room.gif">
      """), gives: "image-without-alt",
    mend: .text(
      """
      We wait.

      ![The room](room.gif)
      """)),
  BeginnersMistake(
    "A placeholder in angle brackets", .text("Write to ‸<your name here> by noon."),
    gives: "raw-html", saying: "your name here", mend: .text("Write to *your name here* by noon.")),
  BeginnersMistake(
    "A comment without its end",
    .text(
      """
      We wait.

      ‸<!-- Ask Ana.

      The rest of the page.
      """), gives: "html-not-closed",
    mend: .text(
      """
      We wait.

      <!-- Ask Ana. -->

      The rest of the page.
      """)),
  BeginnersMistake(
    "A comment whose end has one hyphen",
    .text(
      """
      We wait.

      ‸<!-- Ask Ana. ->

      The rest of the page.
      """), gives: "html-not-closed",
    mend: .text(
      """
      We wait.

      <!-- Ask Ana. -->

      The rest of the page.
      """)),
]
