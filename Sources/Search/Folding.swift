/// Letters without their marks, so that “reunión” is found by “reunion”.
///
/// Source: Unicode's decompositions of the Latin letters in U+00C0–U+023F and U+1E00–U+1EFF; letters
/// that have none and yet are typed as a plain one, such as “ø”, are added. Other scripts stay as
/// they are. The script in the browser folds by the same table, which it is given.
package enum Folding {
  /// The plain letter of each of the Latin letters; a hyphen where there is none.
  package static let latin =
    "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
    + "aaaaaaccccccccddddeeeeeeeeeegggggggghh--iiiiiiiiii--jjkk-llllll-"
    + "-llnnnnnn---oooooooorrrrrrsssssssstttt--uuuuuuuuuuuuwwyyyzzzzzz-"
    + "--------------------------------oo-------------uu---------------"
    + "-------------aaiioouuuuuuuuuu-aaaa----ggkkoooo--j---gg--nnaa----"
    + "aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy------------"
  /// The same for the further Latin letters, which Vietnamese needs.
  package static let latinAdditional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    + "wwwwwwwwwwxxxxyyzzzzzzhtwy------aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------"

  private static let latinBytes = [UInt8](latin.utf8)
  private static let additionalBytes = [UInt8](latinAdditional.utf8)

  /// The plain letter of a letter; nil when there is none.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    let byte: UInt8
    switch scalar.value {
    case 0xC0..<0x240: byte = latinBytes[Int(scalar.value - 0xC0)]
    case 0x1E00..<0x1F00: byte = additionalBytes[Int(scalar.value - 0x1E00)]
    default: return nil
    }
    return byte == UInt8(ascii: "-") ? nil : byte
  }
}
