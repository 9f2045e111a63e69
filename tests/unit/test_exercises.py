"""Exercise cards: whole, safe, and with their limits in sight; or refused with every fault."""

import pytest

from sciatica import exercises
from sciatica.errors import ContentError, UnknownName
from sciatica.exercises import EXERCISES

FILE = "exercises/press-up.yml"


@pytest.fixture
def html(course):
    return exercises.cards("press-up", content=course)._repr_html_()


def test_a_card_holds_everything_that_is_needed_to_do_it(html):
    for text in (
        "Press-up lying on the front", "Technique, done by the therapist; phases: calm, restore",
        "To find out whether", "Lying on the front.", "<li>Press the chest up with the arms.</li>",
        "Let the back <em>sag</em>.", "Ten times.", "&quot;Let your hips hang.&quot;", "Pushing with the back.",
        "On the forearms.", "With a hand on the back.", "2026-11-22", "Not yet reviewed.",
    ):  # fmt: skip
        assert text in html


def test_limits_stand_in_words_before_the_movement(html):
    limits = html.index("sc-card-limits")
    assert limits < html.index("Do not use with") < html.index("A recent fracture.") < html.index("Stop if")
    assert html.index("Pain spreads down the leg.") < html.index("Press the chest up")


def test_evidence_is_cited_with_its_certainty_and_the_note(html):
    start = html.index("<strong>Evidence:</strong>")
    cited = html[start : html.index("</p>", start)]
    assert cited == (
        '<strong>Evidence:</strong> <a href="https://doi.org/10.1001/jama.2010.1833">Suri et al. 2010</a>, '
        "systematic review. Dose and cue are custom."
    )


def test_a_card_is_an_article_named_by_its_heading(html):
    assert '<article class="sc-card" aria-labelledby="exercise-press-up"><h3' in html
    assert 'id="exercise-press-up">Press-up lying on the front</h3>' in html


def test_cards_keep_their_order_and_their_text_form(broken_course):
    content = broken_course(FILE)
    second = (content / FILE).read_text("utf-8").replace("id: press-up", "id: press-down")
    (content / "exercises/press-down.yml").write_text(second, "utf-8")
    cards = exercises.cards("press-up", "press-down", content=content)
    assert repr(cards) == "ExerciseCards('press-up', 'press-down')"
    assert cards._repr_html_().index("exercise-press-up") < cards._repr_html_().index("exercise-press-down")


@pytest.mark.parametrize("field", ["name: Press", "purpose: To", "dose: Ten", "- Press the", "stop_if: Pain"])
def test_text_from_the_file_is_escaped(broken_course, field):
    attack = field.replace(": ", ": <script>alert(1)</script> ").replace("- ", "- <script>alert(1)</script> ")
    html = exercises.cards("press-up", content=broken_course(FILE, field, attack))._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_an_unknown_exercise_names_the_nearest(course):
    with pytest.raises(UnknownName, match="unknown exercise 'pres-up'; did you mean 'press-up'"):
        exercises.cards("pres-up", content=course)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("contraindications: [A recent fracture.]\n", "", "contraindications: is required for kind: technique"),
        ("[A recent fracture.]", "[]", "contraindications: is required for kind: technique"),
        ("[stenosis-history]", "[stenosis]", "evidence 1: there is no such evidence entry; did you mean"),
        ("[calm, restore]", "[calm, repair]", "phases 2: expected 'calm', 'restore' or 'strengthen' (value repair)"),
        ("[calm, restore]", "[calm, calm]", "phases: expected each phase once (value calm, calm)"),
        ("[calm, restore]", "[]", "phases: expected at least 1 phases, found 0"),
        ("id: press-up", "id: press", "id: expected the file's name, press-up (value press)"),
        ("kind: technique", "kind: stretch", "kind: expected 'exercise' or 'technique' (value stretch)"),
        ("harder: With", "hard: With", "harder: is required"),
        ("dose: Ten times.", "dose: 10", "dose: expected text; put the value in quotes (value 10)"),
    ],
)
def test_faults_are_told(broken_course, old, new, told):
    content = broken_course(FILE, old, new)
    with pytest.raises(ContentError) as caught:
        exercises.cards("press-up", content=content)
    assert told in str(caught.value)


def test_a_card_without_evidence_says_what_is_custom(broken_course):
    content = broken_course(
        FILE, "evidence: [stenosis-history]\nevidence_note: Dose and cue are custom.", "evidence: []"
    )
    (problem,) = EXERCISES.problems(content)
    assert str(problem).endswith("evidence_note: is required where evidence is empty")
    path = content / FILE
    path.write_text(path.read_text("utf-8").replace("evidence: []", "evidence: []\nevidence_note: Custom."), "utf-8")
    html = exercises.cards("press-up", content=content)._repr_html_()
    assert "<strong>Evidence:</strong> Custom.</p>" in html


def test_an_exercise_may_do_without_contraindications(broken_course):
    content = broken_course(FILE, "kind: technique", "kind: exercise")
    path = content / FILE
    path.write_text(path.read_text("utf-8").replace("contraindications: [A recent fracture.]\n", ""), "utf-8")
    html = exercises.cards("press-up", content=content)._repr_html_()
    assert "Do not use with" not in html
    assert "Stop if" in html
