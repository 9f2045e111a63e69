"""One exercise as an HTML card. Who must not do it, and when to stop, stands before how it is done."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import NamedTuple

from sciatica.bibliography import Reference
from sciatica.markdown import to_inline_html
from sciatica.models import EvidenceEntry, Exercise, Precaution

KINDS = {"exercise": "Exercise", "technique": "Technique, done by the therapist"}


class Known(NamedTuple):
    """What cards point to, by id."""

    evidence: Mapping[str, EvidenceEntry]
    references: Mapping[str, Reference]
    precautions: Mapping[str, Precaution]


def card_html(exercise: Exercise, known: Known, drawing: str) -> str:
    """Return one card with its drawing. Its heading is an h3, which fits below a chapter's sections."""
    heading = f"exercise-{exercise.id}"
    return (
        f'<article class="sc-card" aria-labelledby="{heading}">'
        f'<h3 class="sc-card-name" id="{heading}">{escape(exercise.name)}</h3>'
        f'<p class="sc-card-kind">{kind_and_phases(exercise)}</p>'
        f"<p>{to_inline_html(exercise.purpose)}</p>"
        f"{card_body_html(exercise, known, drawing)}"
        "</article>"
    )


def kind_and_phases(exercise: Exercise) -> str:
    """Return who does it, and in which phases."""
    phases = f"phase{'s' if len(exercise.phases) > 1 else ''}: {', '.join(exercise.phases)}"
    return f"{KINDS[exercise.kind]}; {phases}"


def card_body_html(exercise: Exercise, known: Known, drawing: str = "") -> str:
    """Return what stands below name and purpose: limits, the drawing unless it is shown elsewhere, steps, evidence."""
    return (
        f"{_limits(exercise, known.precautions)}"
        f"{drawing}"
        f"<dl>{''.join(_row(term, html) for term, html in _steps(exercise))}</dl>"
        f'<p class="sc-card-evidence">{_evidence(exercise, known)}</p>'
        f'<p class="sc-card-evidence">Read against the evidence on {exercise.review_date}. '
        f"{escape(exercise.review_status)}</p>"
    )


def _limits(exercise: Exercise, precautions: Mapping[str, Precaution]) -> str:
    barred = f"<dt>Do not use with</dt><dd>{_list('ul', exercise.contraindications)}</dd>"
    stop = f"<dt>Stop if</dt><dd>{to_inline_html(exercise.stop_if)}</dd>"
    rows = (barred if exercise.contraindications else "") + stop
    return f'<div class="sc-card-limits"><dl>{rows}{_precautions(exercise, precautions)}</dl></div>'


def _precautions(exercise: Exercise, precautions: Mapping[str, Precaution]) -> str:
    """Return with whom not, or not yet: all names in sight, and the reasons folded."""
    named = [(escape(precautions[each.id].name), to_inline_html(each.why)) for each in exercise.precautions]
    if not named:
        return ""
    reasons = "".join(f"<li><strong>{name}:</strong> {why}</li>" for name, why in named)
    return (
        f"<dt>Not, or not yet, with</dt><dd>{'; '.join(name for name, _ in named)}"
        f"<details><summary>Reasons</summary><ul>{reasons}</ul></details></dd>"
    )


def _steps(exercise: Exercise) -> Iterable[tuple[str, str]]:
    if exercise.equipment:
        yield "You need", escape(", ".join(exercise.equipment))
    yield "Start", to_inline_html(exercise.start_position)
    yield "Movement", _list("ol", exercise.movement)
    yield "Dose", to_inline_html(exercise.dose)
    yield "Say", to_inline_html(exercise.cue)
    yield "Common fault", to_inline_html(exercise.common_fault)
    yield "Easier", to_inline_html(exercise.easier)
    yield "Harder", to_inline_html(exercise.harder)


def _row(term: str, html: str) -> str:
    return f"<div><dt>{term}</dt><dd>{html}</dd></div>"


def _list(tag: str, lines: Iterable[str]) -> str:
    return f"<{tag}>{''.join(f'<li>{to_inline_html(line)}</li>' for line in lines)}</{tag}>"


def _evidence(exercise: Exercise, known: Known) -> str:
    entries = [known.evidence[entry_id] for entry_id in exercise.evidence]
    # Two claims of one source read as one citation.
    sources = dict.fromkeys(f"{known.references[entry.cite].link_html}, {entry.certainty_words}" for entry in entries)
    parts = [f"{'; '.join(sources)}."] if sources else []
    parts += [to_inline_html(exercise.evidence_note)] if exercise.evidence_note else []
    return f"<strong>Evidence:</strong> {' '.join(parts)}"
