/// The shapes a program deals with, each with its register, and what a name means in a scope.
///
/// A scope is a list of registers, innermost last. No register is twice in it: of two records of
/// one shape the inner hides every name of the outer, so the outer is out of reach.
struct ScopeTable {
  private(set) var shapes: [Shape] = []
  private var registers: [ObjectIdentifier: Int] = [:]

  /// What became of a name.
  enum Resolution {
    case found(register: Int, slots: [Int32], FieldType)
    /// What is wrong, the part of the name that is unknown, and the names there are instead.
    case unknown(message: String, word: String, names: [String])
  }

  /// The scope in a section that goes through records of a shape.
  mutating func entering(_ shape: Shape, from scope: [Int]) -> [Int] {
    let register: Int
    if let known = registers[ObjectIdentifier(shape)] {
      register = known
    } else {
      register = shapes.count
      shapes.append(shape)
      registers[ObjectIdentifier(shape)] = register
    }
    return scope.filter { $0 != register } + [register]
  }

  /// Looks a name up, its first part from the innermost shape outwards, the others each in the one
  /// before.
  func resolve(_ name: String, in scope: [Int]) -> Resolution {
    let words = name.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    guard let first = words.first,
      let (register, slot) = find(first, in: scope)
    else {
      var names: [String] = []
      for register in scope.reversed() {
        for field in shapes[register].fields where !names.contains(field.name) {
          names.append(field.name)
        }
      }
      let word = words.first ?? name
      return .unknown(message: "There is no `\(word)` here.", word: word, names: names)
    }
    var slots = [Int32(slot)]
    var type = shapes[register].fields[slot].type
    var before = first
    for word in words.dropFirst() {
      guard case .record(let shape) = type else {
        return .unknown(
          message: "`\(before)` is \(type.words); there is no `\(word)` in it.", word: word,
          names: []
        )
      }
      guard let slot = shape.slot(of: word) else {
        return .unknown(
          message: "There is no `\(word)` in `\(before)`.", word: word,
          names: shape.fields.map(\.name))
      }
      slots.append(Int32(slot))
      type = shape.fields[slot].type
      before = word
    }
    return .found(register: register, slots: slots, type)
  }

  private func find(_ word: String, in scope: [Int]) -> (register: Int, slot: Int)? {
    for register in scope.reversed() {
      if let slot = shapes[register].slot(of: word) { return (register, slot) }
    }
    return nil
  }
}
