"""The front end gets plain JSON in which all Markdown is already safe HTML."""

import json

from sciatica.bank import load_case, load_case_file
from sciatica.case_view import case_view
from sciatica.exercises import EXERCISES
from sciatica.items import ITEM_TYPES
from sciatica.markdown import to_inline_html
from sciatica.model_view import markdown_mark, model_view
from sciatica.models import Case, EvidenceEntry
from sciatica.versions import item_version


def test_view_of_a_case(course):
    case = load_case("first-visit", course)
    view = json.loads(json.dumps(case_view(case, course)))
    item = view["items"][0]
    assert view["review_date"] == "2026-11-22"
    assert "<em>calf</em>" in view["vignette"]
    assert "<li>Sitting is worse than walking.</li>" in view["vignette"]
    assert (
        item["lead_in"] == "What does this result do to the probability of a disc herniation on <strong>MRI</strong>?"
    )
    assert item["stem"] == "<p>The straight leg raise brings on the leg pain at 40 degrees.</p>\n"
    assert item["options"][1]["text"] == "It settles the matter"
    assert item["options"][1]["key"] is False
    assert item["options"][1]["rationale"].startswith("<p>No single test does")
    assert item["expert_view"].startswith("<p>")
    assert item["version"] == item_version(case.items[0])
    assert "stem" not in view["items"][1]


def test_view_resolves_what_the_case_points_to(course):
    view = case_view(load_case("first-visit", course), course)
    assert view["references"]["Suri2010"]["url"] == "https://doi.org/10.1001/jama.2010.1833"
    assert view["objectives"] == {
        "evaluation-read-tests": "Interpret a straight leg raise in the light of the probability before it.",
        "evaluation-screen-red-flags": "Decide which findings need same-day referral.",
    }
    assert view["evidence"] == {
        "slr-accuracy-disc-mri": {
            "claim": "Against MRI the straight leg raise <em>hardly</em> moves the probability of a disc herniation.",
            "certainty": "diagnostic study",
            "label": "Capra et al. 2011",
            "cite": "Capra2011",
            "topic": "evaluation",
        }
    }


def test_own_references_and_objectives_are_shown(course, own_files):
    view = case_view(load_case_file(own_files / "own-case.yml", course), course)
    assert view["references"]["local-pathway"]["text"] == "Our clinic's pathway for leg pain, version of this year."
    assert view["references"]["Capra2011"]["label"] == "Capra et al. 2011"
    assert view["objectives"] == {"workshop-follow-pathway": "Follow the clinic's pathway."}


def test_no_tag_an_author_typed_survives(course, own_files):
    view = case_view(load_case_file(own_files / "script-tags.yml", course), course)
    item = view["items"][0]
    rendered = [view["vignette"], item["lead_in"]]
    rendered += [option[field] for option in item["options"] for field in ("text", "rationale")]
    for html in rendered:
        assert not any(tag in html.lower() for tag in ("<script", "</script", "<img", "<style", "<b "))
        assert 'href="javascript:' not in html
        assert 'href="data:' not in html
        assert 'href="//' not in html
    # The title is no Markdown: the front end shows it as text.
    assert view["title"] == "<script>alert('title')</script>"


def test_every_markdown_field_is_found_by_walking_the_models():
    def marked(model):
        return {name: mark.layout for name, field in model.model_fields.items() if (mark := markdown_mark(field))}

    assert marked(Case) == {"vignette": "block"}
    assert marked(EvidenceEntry) == {"claim": "inline"}
    for item_type in ITEM_TYPES:
        expected = {"stem": "block", "lead_in": "inline", "expert_view": "block"}
        assert expected.items() <= marked(item_type).items()


def test_each_text_of_a_list_of_markdown_is_shown():
    exercise = EXERCISES.load("bird-dog")
    assert model_view(exercise)["movement"] == [to_inline_html(step) for step in exercise.movement]
