import Diagnostics
package import Text

extension Program {
  /// How deep partials and sections may lie in one another while a page is written.
  static let maximumDepth = 1_000
  /// How large one page may become, in bytes.
  static let maximumOutput = 64 << 20
  /// How often one page may go round a section or into a partial.
  static let maximumRounds = 20_000_000

  /// Appends the template, filled with a view's values, as UTF-8.
  ///
  /// - Parameters:
  ///   - record: the view, of the shape that the program was compiled for. Values it does not have
  ///     count as absent.
  ///   - output: what the page is appended to.
  ///   - binding: how the page is taken into a book, of programs that were compiled for it.
  /// - Throws: `RenderFailure` when the page is more than 64 MiB or partials call one another more
  ///   than a thread could bear; the output is then as it was.
  package func render(
    _ record: Record, into output: inout Bytes, bound binding: Binding? = nil
  ) throws(RenderFailure) {
    let start = output.count
    let failure = literals.withUnsafeBufferPointer { literals in
      run(record, literals, binding, &output)
    }
    guard let failure else { return }
    output.removeSubrange(start...)
    throw failure
  }

  /// Something that is under way.
  private enum Frame {
    /// A section, with the record that it hides and where it begins.
    case section(register: Int, hidden: Record, rest: [Record], index: Int, body: Int)
    /// A section of one record.
    case single(register: Int, hidden: Record)
    /// A part, with the step after it.
    case call(back: Int)
  }

  private func run(
    _ record: Record, _ literals: UnsafeBufferPointer<UInt8>, _ binding: Binding?,
    _ output: inout Bytes
  ) -> RenderFailure? {
    var registers = [Record](repeating: Record([]), count: max(self.registers, 1))
    registers[0] = record
    return registers.withUnsafeMutableBufferPointer { registers in
      steps.withUnsafeBufferPointer { run($0, registers, literals, binding, &output) }
    }
  }

  private func run(
    _ steps: UnsafeBufferPointer<Step>, _ registers: UnsafeMutableBufferPointer<Record>,
    _ literals: UnsafeBufferPointer<UInt8>, _ binding: Binding?, _ output: inout Bytes
  ) -> RenderFailure? {
    let limit = output.count + Self.maximumOutput
    var frames: [Frame] = []
    frames.reserveCapacity(32)
    var rounds = 0
    var position = 0
    var address = (attribute: 0, value: 0)
    while position < steps.count {
      let step = steps[position]
      position += 1
      switch step {
      case .literal(let from, let to):
        output.append(
          contentsOf: UnsafeBufferPointer(rebasing: literals[Int(from)..<Int(to)]))
      case .text(let path):
        switch value(path, registers) {
        case .text(let text): output.appendEscaped(text)
        case .saying(let saying): output.appendEscaped(say(saying))
        default: break
        }
      case .html(let path):
        if case .html(let bytes) = value(path, registers) { output.append(contentsOf: bytes) }
      case .skipUnless(let path, let to):
        if !value(path, registers).isShown { position = Int(to) }
      case .skipIf(let path, let to):
        if value(path, registers).isShown { position = Int(to) }
      case .enter(let path, let register, let to):
        let register = Int(register)
        let hidden = registers[register]
        switch value(path, registers) {
        case .record(let inner):
          frames.append(.single(register: register, hidden: hidden))
          registers[register] = inner
        case .list(let list):
          guard let first = list.first else {
            position = Int(to)
            continue
          }
          frames.append(
            .section(register: register, hidden: hidden, rest: list, index: 0, body: position))
          registers[register] = first
        default: position = Int(to)
        }
      case .next:
        guard let last = frames.indices.last else { return nil }
        switch frames[last] {
        case .section(let register, let hidden, let list, let index, let body):
          rounds += 1
          if rounds > Self.maximumRounds || output.count > limit { return failure(sites.count - 1) }
          if index + 1 < list.count {
            frames[last] = .section(
              register: register, hidden: hidden, rest: list, index: index + 1, body: body)
            registers[register] = list[index + 1]
            position = body
          } else {
            registers[register] = hidden
            frames.removeLast()
          }
        case .single(let register, let hidden):
          registers[register] = hidden
          frames.removeLast()
        case .call: return nil
        }
      case .call(let part, let site):
        rounds += 1
        guard frames.count < Self.maximumDepth, rounds <= Self.maximumRounds, output.count <= limit
        else { return failure(Int(site)) }
        frames.append(.call(back: position))
        position = Int(entries[Int(part)])
      case .end:
        guard case .call(let back)? = frames.popLast() else { return nil }
        position = back
      case .place: if let binding { output.appendEscaped(binding.name("")) }
      case .heading(let level):
        output.append("\(binding?.level(Int(level)) ?? Int(level))")
      case .beginAddress(let lead): address = (output.count - Int(lead), output.count)
      case .endAddress: binding?.bind(&output, attribute: address.attribute, value: address.value)
      }
    }
    return nil
  }

  @inline(__always)
  private func value(_ path: Path, _ registers: UnsafeMutableBufferPointer<Record>) -> Value {
    let value = registers[Int(path.register)][path.slot]
    return path.tail < 0 ? value : follow(value, tails[Int(path.tail)])
  }

  private func follow(_ start: Value, _ slots: [Int32]) -> Value {
    guard case .record(let record) = start, let first = slots.first else { return .none }
    var value = record[first]
    for slot in slots.dropFirst() {
      guard case .record(let record) = value else { return .none }
      value = record[slot]
    }
    return value
  }

  private func failure(_ site: Int) -> RenderFailure {
    let place = site < sites.count ? sites[site] : nil
    return RenderFailure(
      diagnostic: Diagnostic(
        TemplateRules.endless, place?.template.source.path ?? name,
        place?.template.location(of: place?.offset ?? 0) ?? SourceLocation(),
        "The page made with this template does not come to an end, or is larger than 64 MiB.",
        fix: "Include a template in itself only inside a section that repeats for smaller parts."))
  }
}
