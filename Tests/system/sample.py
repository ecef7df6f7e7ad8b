"""The sample handbook, and which of its pages are looked at."""

import os
import pathlib

ACCORD = os.environ.get("ACCORD", "accord")
REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CONTENT = REPOSITORY / "content"
TODAY = "2026-11-22"
# One page of each template.
PAGES = {
    "home": "index.html",
    "page": "guide/writing-pages.html",
    "rules": "guide/rules-text.html",
    "rules-list": "guide/rules.html",
    "pages-below": "guide/index.html",
    "spanish": "communications/2026-11-20-january-course-es.html",
    "norms": "norms/seven-norms.html",
    "vision": "visions/district-vision.html",
    "team": "teams/dlt/index.html",
    "plan": "teams/dlt/plan.html",
    "progress": "teams/dlt/progress.html",
    "progress-plans": "teams/mesa-middle/progress.html",
    "progress-empty": "teams/workload-committee/progress.html",
    "inventory": "inventories/committees.html",
    "term": "glossary/quorum.html",
    "index": "glossary/index.html",
    "index-plans": "plans/index.html",
    "index-resources": "resources/index.html",
    "index-milestones": "milestones/index.html",
    "index-communications": "communications/index.html",
    "area": "areas/assess.html",
    "kinds": "guide/kinds.html",
    "fields": "guide/fields-process.html",
    "all-pages": "all-pages.html",
    "search": "search.html",
    "district": "progress.html",
    "changes": "changes/index.html",
    "data": "data/index.html",
    "data-set": "data/goals.html",
    "404": "404.html",
    "cards": "norms/seven-norms-cards.html",
    "cards-acronyms": "glossary/cards.html",
}
# One page of each of the other kinds.
PAGES |= {pathlib.PurePath(path).parts[0] + "-" + pathlib.PurePath(path).name: f"{path}.html" for path in (
    "agreements/working-together", "cohorts/mentoring-2026", "communications/2026-11-20-january-course",
    "teams/dlt/decisions/agenda-ahead", "elements/element-2a", "teams/dlt/fact-finding",
    "forms/climate-intake", "instruments/team-assessment", "learning-plans/template",
    "tables/quadrants-of-collaboration", "measures/trust", "teams/dlt/meetings/2026-11-17",
    "milestones/leads-a-meeting", "pillars/trust", "teams/dlt/points", "processes/climate-assessment",
    "teams/workload-committee/project", "quotes/fewer-surprises", "teams/dlt/after-november-course",
    "resources/two-sided-agenda", "rollouts/site-teams", "teams/dlt/rounds/coherence-2026",
    "teams/dlt/rounds/team-assessment-2026", "teams/dlt/rounds/continuum", "rounds/skills-2026-10",
    "stages/identify", "standards/cpsel", "stories/the-log-with-forty-lines",
    "supports/dispute-resolution", "theories/partnership", "glossary/climate-specialist",
    "trainings/facilitation-course", "videos/answering-in-ten-days")}
