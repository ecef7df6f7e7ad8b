package import Text

extension RGBColor: FieldValue {
  package static var shape: FieldShape { .text }
  package static func read(_ node: Node, _ reader: inout FieldReader) -> RGBColor? {
    if let text = node.text, let color = RGBColor(text.trimmed) { return color }
    reader.reportType(
      node, wanted: "a color",
      fix:
        "Write a # and six digits from 0 to 9 and a to f, in quotation marks: \"#026662\".")
    return nil
  }
}
