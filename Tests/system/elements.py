"""Which elements pages are made of, as the style sheet tells them apart."""

import html.parser

ALONE = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
         "circle", "line", "path", "polygon", "rect"}


class Elements(html.parser.HTMLParser):
    """Collects the elements that have words of their own: each by its name and its classes, with
    those of the two that it stands in."""

    def __init__(self, page):
        super().__init__()
        self.open, self.found = [], set()
        self.feed(page)

    def handle_starttag(self, name, attributes):
        if name not in ALONE:
            values = dict(attributes)
            classes = " ".join(sorted((values.get("class") or "").split()))
            self.open.append((name, classes, "aria-current" in values))

    def handle_endtag(self, name):
        while self.open and self.open.pop()[0] != name:
            pass

    def handle_data(self, words):
        if words.strip():
            self.found.add(tuple(self.open[-3:]))


def covering(site, paths):
    """Some of the pages that together have every element that any of them has. Small ones are taken
    before large ones."""
    elements = {path: Elements((site / path).read_text()).found for path in paths}
    weight = {path: 20_000 + (site / path).stat().st_size for path in paths}
    missing, chosen = set().union(*elements.values()), []
    while missing:
        best = max(paths, key=lambda path: len(elements[path] & missing) / weight[path])
        chosen.append(best)
        missing -= elements[best]
    return chosen
