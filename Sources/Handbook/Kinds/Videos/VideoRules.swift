internal import Diagnostics
internal import FrontMatter

/// A video without a fault, but for its captions.
private func example(_ captions: String) -> Example {
  Example.document(
    "videos/site-team.md",
    [
      "title: A site team at work", "url: https://example.org/videos/site-team",
      "about: A school's team finishes its agenda in forty minutes.",
      "event: Fall convening", "recorded_on: 2026-10-08", "length: 9 minutes", captions,
    ])
}

extension Check<Video> {
  static let videoCaptions = Check(
    Rule(
      "video-no-captions", .warning, "A video has captions.",
      reason:
        "Without captions no one can follow it who doesn't hear well, sits in a noisy room or is still learning the language. The Web Content Accessibility Guidelines ask for them (1.2.2, level A).",
      wrong: example("captions: no"), right: example("captions: yes"))
  ) { video, findings in
    guard findings.document.fields.status != .retired else { return }
    let fix = "Have captions made or corrected, then write “captions: yes”."
    switch video.captions?.value {
    case .yes: return
    case .no:
      findings.report(at: "captions", "This video has no captions.", fix: fix)
    // Another word than these has a finding already.
    case nil where findings.document.says("captions"): return
    case .unknown, nil:
      findings.report(
        at: video.captions == nil ? "url" : "captions",
        "No one has looked whether this video has captions.", fix: fix)
    }
  }
}
