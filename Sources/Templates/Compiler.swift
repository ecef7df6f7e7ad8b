import Diagnostics
import Text

/// Binds templates to a shape: every name becomes a register and a slot, parents and blocks are
/// written out in place, and each partial becomes a part of the program for each scope, indentation
/// and place in the markup that it is used in.
struct Compiler {
  /// How deep sections, parents and blocks may lie in one another when all is written out.
  static let maximumDepth = 80
  /// Indentation stops growing here, so that a partial that includes itself ends in finitely many
  /// parts however it is indented.
  static let maximumIndentation = 40
  /// How many findings one compilation gives.
  private static let maximumFindings = 200
  private static let maximumParts = 2_000
  private static let maximumExpansions = 20_000
  private static let maximumSteps = 1 << 20
  private static let maximumLiterals = 16 << 20

  /// A partial, as it is used somewhere.
  struct Part: Hashable {
    let template: String
    /// The registers in reach, innermost last.
    let scope: [Int]
    let indentation: Bytes
    let state: MarkupState
  }

  let library: TemplateLibrary
  /// The language that the template is compiled for.
  let wording: Wording
  /// Whether its pages may be bound into books.
  private let isBindable: Bool
  private let name: String
  private var scopes = ScopeTable()
  private var program: Program
  private var parts: [Part: Int] = [:]
  private var queue: [Part] = []
  private var calls = CallGraph()
  private(set) var findings: Set<Diagnostic> = []

  private var part = 0
  private var depth = 0
  private var descents = 0
  private var expansions = 0
  var state = MarkupState()
  /// How many bytes ago the last name of an attribute began.
  var attributeLength = 0
  /// Whether another literal may be joined to the last; not where a step leads to.
  private var mayJoin = false
  private var gaveUp = false

  init(_ library: TemplateLibrary, _ name: String, _ wording: Wording, isBindable: Bool) {
    self.library = library
    self.wording = wording
    self.isBindable = isBindable
    self.name = name
    program = Program(
      name: name, steps: [], literals: [], tails: [], entries: [], registers: 0, sites: [],
      say: wording.say)
  }

  /// Compiles a template and all it needs; nil when something is wrong with any of it.
  mutating func compile(_ root: Template, for shape: Shape) -> Program? {
    let scope = scopes.entering(shape, from: [])
    let first = Part(template: name, scope: scope, indentation: [], state: MarkupState())
    parts[first] = 0
    queue.append(first)
    while part < queue.count, !gaveUp {
      compile(queue[part])
      part += 1
    }
    for call in calls.endless.prefix(Self.maximumFindings) { report(call) }
    program.registers = scopes.shapes.count
    program.sites.append(Program.Site(template: root, offset: 0))
    return findings.isEmpty ? program : nil
  }

  private mutating func compile(_ part: Part) {
    program.entries.append(Int32(program.steps.count))
    mayJoin = false
    state = part.state
    if let template = usable(part.template) {
      compile(
        template.nodes[...], in: Region(template: template, indentation: part.indentation),
        part.scope)
      if !gaveUp, !state.agrees(with: part.state) {
        report(
          TemplateRules.unsafePlace, template, 0,
          "The template ends \(state.place.words), but begins \(part.state.place.words).",
          "Close in a template what it opens.")
      }
    }
    program.steps.append(.end)
  }

  /// A template without errors of its own; they are reported when it has some.
  private mutating func usable(_ name: String) -> Template? {
    guard let template = library.template(name) else { return nil }
    findings.formUnion(template.problems)
    return template.problems.isEmpty ? template : nil
  }

  private mutating func compile(
    _ nodes: ArraySlice<Node>, in region: Region, _ scope: [Int]
  ) {
    for node in nodes where !gaveUp {
      switch node {
      case .text(let range): add(region.template.source.text[range])
      case .lineStart(let space): add(region.lead(space)[...])
      case .variable(let name, let unescaped): addVariable(name, unescaped, region.template, scope)
      case .section(let name, let inverted, let body):
        addSection(name, inverted, body, region, scope)
      case .partial(let name, let space):
        addPartial(name, indentation(space, in: region), region.template, scope)
      case .parent(let name, let space, let blocks):
        addParent(name, indentation(space, in: region), blocks, region, scope)
      case .block(let block): addBlock(block, region, scope)
      }
    }
  }

  private func indentation(_ space: Range<Int>?, in region: Region) -> Bytes {
    Bytes((space.map { region.lead($0) } ?? []).prefix(Self.maximumIndentation))
  }

  // MARK: Text and variables

  mutating func add(_ text: ArraySlice<UInt8>) {
    if isBindable { return addBindable(text) }
    state.advance(over: text)
    addLiteral(text)
  }

  mutating func addLiteral(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    let start = Int32(program.literals.count)
    program.literals.append(contentsOf: text)
    let end = Int32(program.literals.count)
    if mayJoin, case .literal(let from, start)? = program.steps.last {
      program.steps[program.steps.count - 1] = .literal(from: from, to: end)
    } else {
      program.steps.append(.literal(from: start, to: end))
    }
    mayJoin = true
    checkSize()
  }

  mutating func add(_ step: Program.Step) {
    program.steps.append(step)
    mayJoin = false
    checkSize()
  }

  private mutating func checkSize() {
    let isTooLarge =
      program.steps.count > Self.maximumSteps || program.literals.count > Self.maximumLiterals
      || expansions > Self.maximumExpansions || queue.count > Self.maximumParts
    guard isTooLarge, !gaveUp, let template = library.template(name) else { return }
    giveUp(template, 0, "The template becomes too large when all it includes is written out.")
  }

  private mutating func giveUp(_ template: Template, _ offset: Int, _ message: String) {
    gaveUp = true
    report(
      TemplateRules.endless, template, offset, message,
      "See whether a template includes itself, or includes another one many times over.")
  }

  mutating func addVariable(
    _ name: Name, _ unescaped: Bool, _ template: Template, _ scope: [Int]
  ) {
    if Self.asksForWords(name), !unescaped { return addWords(name, template, scope) }
    guard let (path, type) = resolve(name, template, scope) else { return }
    switch (type, unescaped) {
    case (.text, false):
      if checkPlace(name, template, [.text, .quoted, .comment]) { add(.text(path)) }
    case (.html, true):
      if checkPlace(name, template, [.text]) { add(.html(path)) }
    case (.text, true):
      report(
        TemplateRules.unescaped, template, name.offset,
        "`\(name.text)` is text, and text is always escaped.",
        "Write `{{\(name.text)}}`, with two braces.")
    case (.html, false):
      report(
        TemplateRules.unescaped, template, name.offset,
        "`\(name.text)` is finished HTML, and two braces would show its tags as text.",
        "Write `{{{\(name.text)}}}`, with three braces.")
    default:
      report(
        TemplateRules.notText, template, name.offset,
        "`\(name.text)` is \(type.words) and cannot be written into the page.",
        "Write a section: `{{#\(name.text)}}…{{/\(name.text)}}`.")
    }
  }

  mutating func checkPlace(
    _ name: Name, _ template: Template, _ allowed: [MarkupState.Place]
  ) -> Bool {
    guard !allowed.contains(state.place) else { return true }
    report(
      TemplateRules.unsafePlace, template, name.offset,
      "`\(name.text)` is \(state.place.words), where its value could become code.",
      allowed == [.text]
        ? "Write it between tags." : "Write it between tags, or between the quotes of an attribute."
    )
    return false
  }

  // MARK: Sections

  private mutating func addSection(
    _ name: Name, _ inverted: Bool, _ body: [Node], _ region: Region, _ scope: [Int]
  ) {
    guard deeper(name, region.template) else { return }
    defer { depth -= 1 }
    if Self.asksForWords(name), !inverted {
      return addWords(name, region.template, scope) { compiler in
        compiler.compile(body[...], in: region, scope)
      }
    }
    guard let (path, type) = resolve(name, region.template, scope) else { return }
    let start = program.steps.count
    let before = state
    switch type {
    case .record(let shape) where !inverted, .list(let shape) where !inverted:
      let inner = scopes.entering(shape, from: scope)
      let register = Int32(inner.last ?? 0)
      add(.enter(path, register: register, to: 0))
      descents += 1
      compile(body[...], in: region, inner)
      descents -= 1
      add(.next)
      program.steps[start] = .enter(path, register: register, to: Int32(program.steps.count))
    default:
      add(inverted ? .skipIf(path, to: 0) : .skipUnless(path, to: 0))
      compile(body[...], in: region, scope)
      let end = Int32(program.steps.count)
      program.steps[start] = inverted ? .skipIf(path, to: end) : .skipUnless(path, to: end)
    }
    mayJoin = false
    guard !gaveUp, !before.agrees(with: state) else { return }
    report(
      TemplateRules.unsafePlace, region.template, name.offset,
      "The section `\(name.text)` begins \(before.place.words) and ends \(state.place.words).",
      "Close in a section what it opens.")
    state = before
  }

  private mutating func deeper(_ name: Name, _ template: Template) -> Bool {
    if depth >= Self.maximumDepth {
      giveUp(
        template, name.offset,
        "Templates and sections lie in one another more than \(Self.maximumDepth) deep.")
      return false
    }
    depth += 1
    return true
  }

  // MARK: Other templates

  private mutating func addPartial(
    _ name: Name, _ indentation: Bytes, _ template: Template, _ scope: [Int]
  ) {
    guard checkTemplate(name, template) else { return }
    let wanted = Part(template: name.text, scope: scope, indentation: indentation, state: state)
    let number = parts[wanted] ?? queue.count
    if number == queue.count {
      parts[wanted] = number
      queue.append(wanted)
    }
    let site = Program.Site(template: template, offset: name.offset)
    if descents == 0 { calls.add(from: part, to: number, name: name.text, site) }
    add(.call(Int32(number), site: Int32(program.sites.count)))
    program.sites.append(site)
  }

  private mutating func addParent(
    _ name: Name, _ indentation: Bytes, _ blocks: [Block], _ region: Region, _ scope: [Int]
  ) {
    guard checkTemplate(name, region.template), deeper(name, region.template) else { return }
    defer { depth -= 1 }
    expansions += 1
    let known = library.blocks(of: name.text)
    var fillings = region.fillings
    for block in blocks {
      if !known.contains(block.name.text) {
        report(
          TemplateRules.unknownBlock, region.template, block.name.offset,
          "`\(name.text)` has no block `\(block.name.text)`.",
          suggestion(for: block.name.text, among: known.sorted()))
      }
      // What was filled further out is meant for this block too, and goes first.
      if fillings[block.name.text] == nil {
        fillings[block.name.text] = Filling(block: block, template: region.template)
      }
    }
    guard let parent = usable(name.text) else { return }
    compile(
      parent.nodes[...],
      in: Region(template: parent, indentation: indentation, fillings: fillings), scope)
  }

  private mutating func addBlock(_ block: Block, _ region: Region, _ scope: [Int]) {
    guard deeper(block.name, region.template) else { return }
    defer { depth -= 1 }
    guard let filling = region.fillings[block.name.text] else {
      return compile(block.body[...], in: region, scope)
    }
    expansions += 1
    // A block of the same name inside is the filling's own, or it would fill itself for ever.
    var inner = Region(template: filling.template, fillings: region.fillings)
    inner.fillings[block.name.text] = nil
    inner.dropped = filling.block.intrinsic?.count ?? 0
    var body = filling.block.body[...]
    switch block.position {
    case .alone(let space): inner.indentation = region.lead(block.intrinsic ?? space)
    case .first(let space): inner.indentation = region.lead(space)
    case .within: inner.indentation = region.indentation
    }
    if case .alone = block.position {
    } else if case .lineStart? = body.first {
      // The line has begun already, with the white space before the block's tag.
      body = body.dropFirst()
    }
    compile(body, in: inner, scope)
  }

  private mutating func checkTemplate(_ name: Name, _ template: Template) -> Bool {
    if library.has(name.text) { return true }
    report(
      TemplateRules.unknownPartial, template, name.offset,
      "There is no template `\(name.text)`.",
      suggestion(for: name.text, among: library.names.sorted()))
    return false
  }

  // MARK: Names

  private mutating func resolve(
    _ name: Name, _ template: Template, _ scope: [Int]
  ) -> (Program.Path, FieldType)? {
    switch scopes.resolve(name.text, in: scope) {
    case .found(let register, let slots, let type):
      var path = Program.Path(register: Int32(register), slot: slots.first ?? 0, tail: -1)
      if slots.count > 1 {
        path.tail = Int32(program.tails.count)
        program.tails.append(Array(slots.dropFirst()))
      }
      return (path, type)
    case .unknown(let message, let word, let names):
      report(
        TemplateRules.unknownName, template, name.offset, message,
        suggestion(for: word, among: names))
      return nil
    }
  }

  /// Says what was meant, and what there is when that is not much.
  func suggestion(for word: String, among names: [String]) -> String {
    let near = Nearest.matches(for: word, among: names).map { "Write `\($0)`, if that is meant." }
    let list =
      names.isEmpty || names.count > 12
      ? [] : ["There is: \(names.map { "`\($0)`" }.joinedInWords())."]
    let all = near + list
    return all.isEmpty ? "Remove the tag, or correct the name." : all.joined(separator: " ")
  }

  mutating func report(
    _ rule: Rule, _ template: Template, _ offset: Int, _ message: String, _ fix: String
  ) {
    guard findings.count < Self.maximumFindings else { return }
    findings.insert(
      Diagnostic(
        rule, template.source.path, template.location(of: offset), message, fix: fix))
  }

  private mutating func report(_ call: CallGraph.Call) {
    findings.insert(
      Diagnostic(
        TemplateRules.endless, call.site.template.source.path,
        call.site.template.location(of: call.site.offset),
        "`\(call.name)` includes itself without end.",
        fix: "Include it inside a section that repeats for smaller parts, such as `{{#children}}`."
      ))
  }
}
