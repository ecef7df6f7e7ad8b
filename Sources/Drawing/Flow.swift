package import Text

/// Boxes from top to bottom with arrows between them: what follows what, and where the ways part.
/// It knows nothing of what the boxes stand for.
package struct Flow: Chart {
  /// A box.
  package struct Box: Sendable {
    package var title: String
    /// A question that is answered in this box.
    package var question: String?
    package var exits: [Exit]
    /// What is written at the foot of a box at which the flow can end; nil for other boxes.
    package var ending: String?

    /// A box with its way on.
    package init(
      _ title: String, question: String? = nil, exits: [Exit] = [], ending: String? = nil
    ) {
      self.title = title
      self.question = question
      self.exits = exits
      self.ending = ending
    }
  }

  /// A way from one box to another.
  package struct Exit: Sendable {
    /// When this way is taken; nil for the only way.
    package var label: String?
    /// The place of the box it leads to.
    package var target: Int

    /// A way to a box.
    package init(_ label: String? = nil, to target: Int) {
      self.label = label
      self.target = target
    }
  }

  package var title: String
  package var say: Say = { $0 }
  package var boxes: [Box]

  /// A flow. `title` names the drawing for people who can't see it.
  package init(title: String, boxes: [Box]) {
    self.title = title
    self.boxes = boxes
  }

  /// Beyond this nobody can follow a drawing, and the words have to do.
  private static let mostBoxes = 80

  /// The drawing as SVG, with a title and a description made from its boxes; nothing when there are
  /// no boxes, or too many. It takes no more room than there is.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard !boxes.isEmpty, boxes.count <= Self.mostBoxes else { return [] }
    return FlowDrawing(self).svg(in: setting)
  }

  /// The same in a sentence for each box.
  package var description: String {
    boxes.enumerated().map { place, box in
      var sentence = "\(place + 1): \(box.title)"
      if let question = box.question { sentence += ". \(question)" }
      let ways = box.exits.filter { boxes.indices.contains($0.target) }.map { exit in
        (exit.label.map { "\($0): " } ?? "") + say("on to \(exit.target + 1)")
      }
      let all = ways + [box.ending].compactMap { $0 }.map(say)
      return all.isEmpty ? "\(sentence)." : "\(sentence); \(all.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
