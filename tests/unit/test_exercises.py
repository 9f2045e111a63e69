"""Exercise cards: whole, safe, and with their limits in sight; or refused with every fault."""

import pytest

from sciatica import exercises
from sciatica.errors import ContentError, UnknownName
from sciatica.exercises import EXERCISES
from sciatica.poses import read_poses

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


def test_the_drawing_stands_before_the_steps_and_after_the_limits_and_has_a_name(html):
    assert html.index("Stop if") < html.index("<svg") < html.index("<dt>Start</dt>")
    assert html.count("<svg") == 1
    assert 'role="img" aria-label="Drawing: Press-up lying on the front, start and end"' in html


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
        ("pose: face-down", "pose: face-dwn", "start, pose: there is no such pose; did you mean 'face-down'?"),
        ("elbow: 120", "elbow: 170", "drawing, start, elbow: expected at most 155 (value 170)"),
        ("elbow: 120", "elbows: 120", "drawing, start, elbows: is not a known field; did you mean 'elbow'"),
        ("hip: -12", "hip: -90", "drawing, end, hip: expected at least -35 (value -90)"),
        (
            "[buttocks, hands]",
            "[buttocks, hand]",
            "rests_on 2: there is no such part of the body; did you mean 'hands'",
        ),
        ("lean: 80", "lean: 20", "drawing, end: the "),
        ("kind: mat", "kind: rug", "drawing, supports 1, kind: expected"),
        ("kind: mat", "kind: stick", "drawing, supports 1, to: is required for kind: stick"),
        ("[chest]", "[ches]", "drawing, arrows 1: there is no such part of the body; did you mean 'chest'"),
        ("[chest]", "[[chest, 1, 2]]", "drawing, arrows 1: expected a part and two or three places"),
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


def test_an_exercise_needs_a_drawing(broken_course):
    content = broken_course(FILE)
    path = content / FILE
    before, rest = path.read_text("utf-8").split("drawing:\n")
    path.write_text(before + rest[rest.index("dose:") :], "utf-8")
    (problem,) = EXERCISES.problems(content)
    assert str(problem).endswith(":1: drawing: is required")


def test_a_fault_in_a_pose_names_its_line(broken_course):
    content = broken_course("poses.yml", "shoulder: 20", "shoulder: 400")
    problems = [str(problem) for problem in read_poses(content)[1]]
    assert len(problems) == 1
    assert problems[0].endswith("poses.yml:4: 1, shoulder: expected at most 190 (value 400)")
