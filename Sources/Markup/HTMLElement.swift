import Blocks
import Text

/// What an element of HTML means in a text.
enum HTMLElement: Hashable {
  // Blocks
  /// It gives its content, as blocks of their own.
  case wrapper
  case paragraph
  case heading(Int)
  case list(isOrdered: Bool)
  case item
  case definitions
  /// A term of a list of definitions, or what is said of it.
  case term, definition
  case quotation
  case details, summary
  case table, tablePart, row
  case cell(isHead: Bool)
  case preformatted
  case rule
  // Inside of words
  case mark(BlockTree.Mark)
  case emphasis, strong, deleted
  case code
  case link
  case picture
  case lineBreak
  /// It gives its content among the words around it.
  case plain
  /// It has no content and shows nothing.
  case nothing
  // Never on a page
  /// It and all its words are left out.
  case refused

  /// Whether it stands by itself and not among words.
  var isBlock: Bool {
    switch self {
    case .wrapper, .paragraph, .heading, .list, .item, .definitions, .term, .definition, .quotation,
      .details, .summary, .table, .tablePart, .row, .cell, .preformatted, .rule:
      true
    default: false
    }
  }

  /// Whether it has no content, and so no end tag.
  var isVoid: Bool {
    switch self {
    case .rule, .picture, .lineBreak, .nothing: true
    default: false
    }
  }

  /// The element with a name in small letters; nil when HTML has none.
  static func named(_ name: Bytes) -> HTMLElement? { all[name] }

  private static let all: [Bytes: HTMLElement] = {
    var all: [Bytes: HTMLElement] = [:]
    func add(_ element: HTMLElement, _ names: String) {
      for name in names.split(separator: " ") { all[Bytes(name.utf8)] = element }
    }
    add(
      .wrapper,
      """
      address article aside body center dialog dir div fieldset figure footer form frameset \
      header hgroup html main nav noframes noscript optgroup option search section
      """)
    add(.paragraph, "p caption figcaption legend textarea title")
    for level in 1...6 { add(.heading(level), "h\(level)") }
    add(.list(isOrdered: false), "ul menu")
    add(.list(isOrdered: true), "ol")
    add(.item, "li")
    add(.definitions, "dl")
    add(.term, "dt")
    add(.definition, "dd")
    add(.quotation, "blockquote")
    add(.details, "details")
    add(.summary, "summary")
    add(.table, "table")
    add(.tablePart, "thead tbody tfoot colgroup")
    add(.row, "tr")
    add(.cell(isHead: false), "td")
    add(.cell(isHead: true), "th")
    add(.preformatted, "pre listing xmp plaintext")
    add(.rule, "hr")
    for (mark, names) in [
      (BlockTree.Mark.raised, "sup"), (.lowered, "sub"), (.keys, "kbd"), (.added, "ins"),
      (.marked, "mark"), (.underlined, "u"), (.small, "small"), (.quoted, "q"),
    ] {
      add(.mark(mark), names)
    }
    add(.emphasis, "em i cite dfn var")
    add(.strong, "b strong")
    add(.deleted, "del s strike")
    add(.code, "code samp tt")
    add(.link, "a")
    add(.picture, "img image")
    add(.lineBreak, "br")
    add(
      .plain,
      """
      abbr acronym audio bdi bdo big blink button canvas data datalist font g label map marquee math \
      meter nobr output picture progress rb rp rt rtc ruby select slot span svg template text time \
      tspan video
      """)
    add(
      .nothing,
      "area base basefont bgsound col command embed frame input keygen link meta param source track wbr"
    )
    add(.refused, "applet iframe noembed object script style")
    return all
  }()

  /// What the content of an element is read as.
  static func content(ofElement name: Bytes) -> HTMLTokenizer.Content {
    switch String(decoding: name, as: UTF8.self) {
    case "script": .script
    case "style", "xmp", "iframe", "noembed", "noframes":
      .raw(until: name, hasReferences: false)
    case "textarea", "title": .raw(until: name, hasReferences: true)
    case "plaintext": .plain
    default: .data
    }
  }
}
