package import Language
package import Text

/// Boxes from top to bottom with arrows between them: what follows what, and where the ways part.
/// It knows nothing of what the boxes stand for.
package struct Flow: Chart {
  /// A box.
  package struct Box: Sendable {
    package var title: Saying
    /// A question that is answered in this box.
    package var question: Saying?
    package var exits: [Exit]
    /// What is written at the foot of a box at which the flow can end; nil for other boxes.
    package var ending: Saying?

    /// A box with its way on.
    package init(
      _ title: Saying, question: Saying? = nil, exits: [Exit] = [], ending: Saying? = nil
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
    package var label: Saying?
    /// The place of the box it leads to.
    package var target: Int

    /// A way to a box.
    package init(_ label: Saying? = nil, to target: Int) {
      self.label = label
      self.target = target
    }
  }

  package var title: Saying
  package var boxes: [Box]

  /// A flow. `title` names the drawing for people who can't see it.
  package init(title: Saying, boxes: [Box]) {
    self.title = title
    self.boxes = boxes
  }

  /// Beyond this no one can follow a drawing, and the words have to do.
  private static let mostBoxes = 80

  /// The drawing as SVG, with a title and a description made from its boxes; nothing when there are
  /// no boxes, or too many. It takes no more room than there is.
  package func svg(in setting: PictureSetting) -> Bytes {
    guard !boxes.isEmpty, boxes.count <= Self.mostBoxes else { return [] }
    return FlowDrawing(self, setting.say).svg(in: setting)
  }

  /// The same in a sentence for each box.
  package func description(_ say: Say) -> String {
    boxes.enumerated().map { place, box in
      var sentence = "\(place + 1): \(say(box.title))"
      if let question = box.question { sentence += ". \(say(question))" }
      let ways = box.exits.filter { boxes.indices.contains($0.target) }.map { exit in
        (exit.label.map { "\(say($0)): " } ?? "") + say(.onTo(exit.target + 1))
      }
      let all = ways + [box.ending].compactMap { $0 }.map(say)
      return all.isEmpty ? "\(sentence)." : "\(sentence); \(all.joined(separator: "; "))."
    }.joined(separator: " ")
  }
}
