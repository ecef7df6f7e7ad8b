"""A page as its readers meet it: its words in their order, and what they are in the outline.

Each block stands on a line of its own, with what it is before it: `# ` for headings by their level,
`- ` for items, `| ` for rows of tables, `[nav Sections]` for regions with their names. Links, fields
and pictures keep what they lead to or say. Classes, ids and the places of things are left out.
"""

import html.parser

BLOCKS = {"p", "li", "dt", "dd", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "caption",
          "figcaption", "summary", "blockquote", "div", "section", "legend", "label", "button"}
REGIONS = {"header", "nav", "main", "aside", "footer", "section", "form", "article", "figure",
           "details", "table", "svg", "ol", "ul", "dl"}
EMPTY = {"img", "input", "br", "hr", "meta", "link", "wbr", "path", "rect", "circle", "line", "use"}
SIGNS = {"li": "-", "tr": "|", "dt": ":", "dd": "::", "pre": "```", "summary": "+",
         "blockquote": ">", **{f"h{level}": "#" * level for level in range(1, 7)}}


class Outline(html.parser.HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.lines, self.words, self.sign, self.depth, self.open = [], [], "", 0, []
        self.feed(page)
        self.end_block()

    def end_block(self):
        words = " ".join("".join(self.words).split())
        if words:
            self.lines.append("  " * self.depth + f"{self.sign} {words}".strip())
        self.words, self.sign = [], ""

    def handle_starttag(self, tag, attributes):
        facts = {name: value or "" for name, value in attributes}
        if tag in BLOCKS or tag in REGIONS:
            self.end_block()
        if tag in SIGNS:
            self.sign = SIGNS[tag]
        if tag in REGIONS and tag not in ("ol", "ul", "dl", "article"):
            name = facts.get("aria-label", "")
            self.lines.append("  " * self.depth + f"[{tag}{' ' + name if name else ''}]")
            self.depth += 1
        if tag in ("td", "th") and "".join(self.words).strip():
            self.words.append(" | ")
        if tag == "html":
            self.lines.append(" ".join(f"{key}={facts[key]}" for key in sorted(facts)))
        if tag == "meta" and facts.get("name") == "description":
            self.lines.append(f"description: {facts['content']}")
        if tag == "img":
            self.words.append(f" (picture: {facts.get('alt', '')}) ")
        if tag == "input":
            self.words.append(f" (field: {facts.get('type', 'text')}"
                              f"{' checked' if 'checked' in facts else ''}) ")
        if tag not in EMPTY:
            self.open.append((tag, facts))

    def handle_endtag(self, tag):
        if tag in BLOCKS or tag in REGIONS:
            self.end_block()
        if tag in REGIONS and tag not in ("ol", "ul", "dl", "article"):
            self.depth -= 1
        while self.open:
            name, facts = self.open.pop()
            if name == "a" and facts.get("href"):
                self.words.append(f" <{facts['href']}>")
            if name == tag:
                break

    def handle_data(self, data):
        if any(name in ("script", "style") for name, _ in self.open):
            return
        if any(name == "title" for name, _ in self.open) and not any(
                name == "svg" for name, _ in self.open):
            self.lines.append(f"title: {data}")
            return
        self.words.append(data)


def outline(page, with_frame=True):
    """The outline of a page's HTML, as lines. The frame is what stands around `main` on every page."""
    lines = Outline(page).lines
    if not with_frame and "[main]" in lines:
        end = lines.index("[footer]") if "[footer]" in lines else None
        lines = lines[:3] + lines[lines.index("[main]"):end]
    return "\n".join(lines) + "\n"
