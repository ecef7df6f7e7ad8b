/// Mistakes in pages and the glossary.
let pageMistakes: [Mistake] = [
  Mistake(
    "A term has no definition", in: "glossary/qta.md",
    change: [
      "title: QTA":
        "1️⃣title: QTA",
      "definition: The union of teachers, counselors, nurses and other certificated employees in Quillwater.\n":
        "",
    ],
    code: "field-missing",
    message: "This glossary term has no “definition”.",
    fix: "Add “definition:”. What it means, in a sentence or two."),
  Mistake(
    "A word is explained twice", in: "glossary/target.md",
    change: [
      "title: Target":
        "1️⃣title: Talking points"
    ],
    code: "term-twice",
    message: "“Talking points” is explained in content/glossary/talking-points.md as well.",
    fix: "Keep one of the two, and name the other word under “aka”."),
  Mistake(
    "A picture does not exist", in: "how-we-work.md",
    change: [
      "how-teams-relate.png":
        "1️⃣how-teams-realte.png"
    ],
    code: "link-broken",
    message: "There is no file “how-teams-realte.png” here.",
    fix: "Did you mean “how-teams-relate.png”?"),
  Mistake(
    "A page has something in it that only looks like HTML", in: "guide/publishing.md",
    change: [
      "It needs no server":
        "It needs 1️⃣<no> server"
    ],
    code: "raw-html",
    message: "“<no>” is no mark of HTML; readers see it as it is written.",
    fix: "To show it so, put it between backticks: `<name>`."),
  Mistake(
    "A heading skips a level", in: "guide/settings.md",
    change: [
      "## Thresholds":
        "1️⃣#### Thresholds"
    ],
    code: "heading-skips-level",
    message: "The heading “Thresholds” is level 4, but the one before it is level 2.",
    fix: "Begin it with ###."),
  Mistake(
    "An alert is none of the five", in: "guide/monthly-update.md",
    change: [
      "> [!TIP]":
        "> 1️⃣[!HINT]"
    ],
    code: "alert-unknown",
    message: "There is no alert [!HINT].",
    fix: "Write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]."),
  Mistake(
    "A reference is not closed", in: "guide/old-handbooks.md",
    change: [
      "You do not have to start over.":
        "You do not 1️⃣[[have to start over."
    ],
    code: "reference-not-closed",
    message: "A reference that begins with [[ has no ]] in its line.",
    fix: "Write [[id]] or [[id|words]]; in a table, [[id\\|words]]."),
  Mistake(
    "A link runs a program", in: "guide/first-steps.md",
    change: [
      "order: 1\n---\n\n":
        "order: 1\n---\n\n[Print](1️⃣javascript:print()) this. "
    ],
    code: "link-scheme",
    message: "The address “javascript:print()” begins with “javascript:”.",
    fix: "Link to a page of the handbook, or to an address with https:, mailto: or tel:."),
  Mistake(
    "A page links to the notes of a team", in: "glossary/consensus.md",
    change: [
      "We test it":
        "1️⃣[[working-notes]] We test it"
    ],
    code: "link-withheld",
    message: "This link leads to a page that the audience of this site (staff) may not see.",
    fix: "Remove the link, or give this page the same “visibility”."),
]

/// Mistakes in files of their own, which the sample does not have.
let noteMistakes: [Mistake] = [
  Mistake(
    "A value has a second colon", in: "notes/colon.md",
    text: "---\ntitle: Notes1️⃣: a beginning\n---\nHello.\n",
    code: "yaml-syntax",
    message: "This value has a second colon with a space after it.",
    fix: "Put the whole value in quotation marks: title: \"Goals: next year\"."),
  Mistake(
    "A list is not closed", in: "notes/list.md",
    text: "---\ntitle: Notes\ntags: 1️⃣[one, two\nlang: en\n---\nHello.\n",
    code: "yaml-syntax",
    message: "A list opens with “[” here and is not closed, or a comma is missing in it.",
    fix: "Close it with “]”, with commas between the entries."),
  Mistake(
    "A key is written twice", in: "notes/twice.md",
    text: "---\ntitle: Notes\n1️⃣title: More notes\n---\nHello.\n",
    code: "yaml-duplicate-key",
    message: "The key “title” is written twice; it is on line 2 too.",
    fix: "Keep one of the two."),
  Mistake(
    "A value begins with an anchor", in: "notes/anchor.md",
    text: "---\ntitle: 1️⃣&notes Anchored\n---\nHello.\n",
    code: "yaml-not-plain",
    message:
      "A value that begins with “&” or “*” refers to another place in YAML, and a handbook has no such references.",
    fix: "Put the value in quotation marks, or write it out."),
  Mistake(
    "Front matter is never closed", in: "notes/open.md",
    text: "1️⃣---\ntitle: Notes\n\nHello.\n",
    code: "front-matter-unclosed",
    message: "The front matter that opens here is never closed.",
    fix: "Write “---” on a line of its own behind the last field."),
  Mistake(
    "A kind of document does not exist", in: "notes/kind.md",
    text: "---\ntitle: Minutes\ntype: 1️⃣pgae\n---\nHello.\n",
    code: "kind-unknown",
    message: "There is no kind of document called “pgae”.",
    fix: "Did you mean “page”?"),
  Mistake(
    "An audience is misspelt", in: "notes/audience.md",
    text: "---\ntitle: Audience\nvisibility: 1️⃣publik\n---\nHello.\n",
    code: "field-choice",
    message: "“visibility” should be public, staff or team, and “publik” is written.",
    fix: "Did you mean “public”?"),
  Mistake(
    "A document for a team is of no team", in: "notes/team.md",
    text: "---\ntitle: Team notes\nvisibility: 1️⃣team\n---\nHello.\n",
    code: "visibility-without-team",
    message: "This document is for a team, and nothing says which.",
    fix: "Add “team:” with the team's id, or move the file into the team's folder."),
  Mistake(
    "An id leads out of the site", in: "notes/id.md",
    text: "---\ntitle: Id\nid: 1️⃣../../etc/passwd\n---\nHello.\n",
    code: "id-invalid",
    message: "The id “../../etc/passwd” can't be used in an address.",
    fix: "Write “etcpasswd”."),
  Mistake(
    "An old address leads out of the site", in: "notes/alias.md",
    text: "---\ntitle: Alias\naliases: [notes/old.html, 1️⃣../../start.html]\n---\nHello.\n",
    code: "alias-invalid",
    message: "“../../start.html” is no address inside the site.",
    fix: "Write the page's old path, such as teams/old-name.html."),
  Mistake(
    "Two pages want one address", in: "notes/taken.md",
    text: "---\ntitle: Taken\naliases: [1️⃣how-we-work.html]\n---\nHello.\n",
    code: "page-taken",
    message: "The address how-we-work.html is taken already, by content/how-we-work.md.",
    fix: "Choose another alias."),
  Mistake(
    "A language is no code", in: "notes/lang.md",
    text: "---\ntitle: Language\nlang: 1️⃣Spanish language\n---\nHola.\n",
    code: "lang-invalid",
    message: "“Spanish language” is no code of a language.",
    fix: "Write the code, such as en for English or es for Spanish."),
  Mistake(
    "A page was to be read again", in: "notes/review.md",
    text: "---\ntitle: Review\nreview_by: 1️⃣2026-11-21\n---\nHello.\n",
    code: "review-due",
    message: "This was due for review by November 21, 2026.",
    fix: "Read it, correct it, and set a later day."),
  Mistake(
    "A picture has no words", in: "notes/picture.md",
    text: "---\ntitle: Picture\n---\n\nLook: ![](1️⃣../how-teams-relate.png)\n",
    code: "image-without-alt",
    message: "The image “../how-teams-relate.png” has no words that describe it.",
    fix: "Say between the brackets what the picture shows: ![The meeting room](…)."),
  Mistake(
    "A picture lies on another site", in: "notes/outside.md",
    text: "---\ntitle: Outside\n---\n\n![The team](1️⃣https://example.org/team.png)\n",
    code: "image-outside",
    message: "The image “https://example.org/team.png” is not a file of the handbook.",
    fix: "Copy the picture beside the page and name the file."),
  Mistake(
    "An id of a heading has a space", in: "notes/heading.md",
    text: "---\ntitle: Heading\n---\n\n1️⃣## What we want {#our goals}\n",
    code: "heading-id",
    message: "“our goals” cannot be the id of a heading.",
    fix: "Use letters a to z, digits, - and _ only, such as {#our-goals}."),
  Mistake(
    "Windows keeps a name for itself", in: "notes/con.md",
    text: "1️⃣# Contacts\n",
    code: "file-name",
    message: "Windows and SharePoint keep this name for themselves.",
    fix: "Rename it: letters, digits, hyphens and spaces work everywhere."),
]
