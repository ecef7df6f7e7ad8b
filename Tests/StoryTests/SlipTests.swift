import Foundation
import Playground
import Testing

/// A page with slips of the pen in it, and what comes of it.
private struct Slip: Sendable, CustomTestStringConvertible {
  let what: String
  let page: String
  /// Each finding: its line and column, its code and its message.
  let findings: [String]
  /// What the page shows, in its HTML.
  let shown: [String]
  /// The page with all mends that are sure.
  var mended: String?

  var testDescription: String { what }

  func folder() throws -> Folder {
    try Folder([
      "content/handbook.yml": "title: A handbook\n", "content/index.md": "# A handbook\n\nWords.\n",
      "content/page.md": page, "content/b.md": "# B\n\nWords.\n",
      "content/a b.md": "# A b\n\nWords.\n",
    ])
  }
}

private let slips: [Slip] = [
  Slip(
    what: "tables that lack something",
    page: """
      # Tables

      | Who | When |
      | --- | --- |
      | either | or | lost |
      | `grep "a|b"` | x |

      | Head | Two |
      | — | — |
      | a | b |

      | Three | heads | here |
      | --- | --- |
      | a | b | c |

      """,
    findings: [
      "5:16 table-shape This row has 3 cells, and the head of its table 2: “lost” is in no column.",
      "6:11 table-shape This bar ends the cell, in code, in addresses and in references too.",
      "9:1 table-shape The line below the head of this table is not made of hyphens.",
      "13:1 table-shape The head of this table has 3 cells, and the line below it 2.",
    ],
    shown: [
      "<td>lost</td>", "<td><code>grep &quot;a|b&quot;</code></td>", "<th scope=\"col\">Two</th>",
      "<td>c</td>",
    ],
    mended: """
      # Tables

      | Who | When |
      | --- | --- |
      | either | or | lost |
      | `grep "a\\|b"` | x |

      | Head | Two |
      | --- | --- |
      | a | b |

      | Three | heads | here |
      | --- | --- | --- |
      | a | b | c |

      """),
  Slip(
    what: "links that lack something",
    page: """
      # Links

      [nothing]() [nothing](<>) [hash](#) [query](?x=1) [](b.md) [ ](b.md) [](https://example.org)

      [space](a b.md) [apart] (b.md) (turned)[b.md] [no definition][nowhere]

      [web](www.example.org) [mail](office@example.org)

      ** bold ** and [^missing].

      ##Heading without a blank

      """,
    findings: [
      "3:1 link-empty This link has no address.",
      "3:13 link-empty This link has no address.",
      "3:34 link-empty The address “#” leads to no page.",
      "3:45 link-empty The address “?x=1” leads to no page.",
      "3:54 link-empty The link to “b.md” has no words.",
      "3:64 link-empty The link to “b.md” has no words.",
      "3:73 link-empty The link to “https://example.org” has no words.",
      "5:9 link-address The address “a b.md” has a space in it.",
      "5:17 link-marks A space between ] and ( parts the words from their address.",
      "5:32 link-marks The marks around the words and the address are swapped.",
      "5:47 definition-missing The page has no definition called “nowhere”.",
      "7:7 link-address https:// is missing before “www.example.org”.",
      "7:31 link-address mailto: is missing before “office@example.org”.",
      "9:1 mark-spaces A space inside the ** keeps “bold” from being bold.",
      "9:16 note-unmatched The page has no note [^missing].",
      "11:1 mark-spaces Without a space behind ##, this is no heading.",
    ],
    shown: [
      "<p>nothing nothing hash query <a href=\"b.html\">B</a>", "<a href=\"a%20b.html\">space</a>",
      "<a href=\"b.html\">apart</a> <a href=\"b.html\">turned</a>",
      "href=\"https://www.example.org\"",
      "href=\"mailto:office@example.org\"", "<strong>bold</strong> and",
      ">Heading without a blank</h2>",
    ],
    mended: """
      # Links

      [nothing]() [nothing](<>) [hash](#) [query](?x=1) [](b.md) [ ](b.md) [](https://example.org)

      [space](<a b.md>) [apart](b.md) [turned](b.md) [no definition][nowhere]

      [web](https://www.example.org) [mail](mailto:office@example.org)

      **bold** and [^missing].

      ## Heading without a blank

      """),
  Slip(
    what: "text out of a PDF",
    page: "# Minutes\n\nM. Adjournment\u{C}Page 2 of\u{FFFD}4\n\npara\n\n"
      + String(repeating: " ", count: 199) + "64.\n",
    findings: ["3:25 character-unreadable A character was lost here: readers see \u{FFFD}."],
    shown: ["<p>M. Adjournment Page 2 of\u{FFFD}4</p>"]),
]

@Suite struct `A slip of the pen` {
  @Test(arguments: slips)
  fileprivate func `is told with its cause, and what was meant is published`(slip: Slip) throws {
    let folder = try slip.folder()
    let report = try accord("check", "--format", "json", in: folder).report()
    #expect(
      report.diagnostics.map { "\($0.line):\($0.column) \($0.code) \($0.message)" } == slip.findings
    )
    #expect(report.diagnostics.allSatisfy { $0.fix != nil && $0.severity == "warning" })
    #expect(try accord("build", in: folder).status == 0)
    let page = try folder.read("public/page.html")
    for shown in slip.shown { #expect(page.contains(shown), "\(shown)") }
    #expect(!page.contains("href=\"#\""))
    guard let mended = slip.mended else { return }
    try report.mend(folder)
    #expect(try folder.read("content/page.md") == mended)
  }

  @Test func `is none where the marks are meant as they are`() throws {
    let folder = try Folder([
      "content/handbook.yml": "title: A handbook\n", "content/b.md": "# B\n\nWords.\n",
      "content/index.md": """
      # A handbook

      Either | or, [sic], #1 of 3, 2 * 3, a_b, [1][2], 5 – 6 and **all** of [b](b.md).

      - Margaret
      - – of course

      1. a
      1. b

      ```
      | a | b |
      [a] (b.md) ** c **
      ```

      | a | b |
      | :-- | --: |
      | c |

      """,
    ])
    #expect(try accord("check", "--strict", in: folder).status == 0)
  }
}
