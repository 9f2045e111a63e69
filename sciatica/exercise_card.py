"""One exercise as an HTML card. Who must not do it, and when to stop, stands before how it is done."""

from collections.abc import Iterable, Mapping
from html import escape

from sciatica.bibliography import Reference
from sciatica.markdown import to_inline_html
from sciatica.models import EvidenceEntry, Exercise

KINDS = {"exercise": "Exercise", "technique": "Technique, done by the therapist"}


def card_html(
    exercise: Exercise, evidence: Mapping[str, EvidenceEntry], references: Mapping[str, Reference], drawing: str
) -> str:
    """Return one card with its drawing. Its heading is an h3, which fits below a chapter's sections."""
    heading = f"exercise-{exercise.id}"
    phases = f"phase{'s' if len(exercise.phases) > 1 else ''}: {', '.join(exercise.phases)}"
    return (
        f'<article class="sc-card" aria-labelledby="{heading}">'
        f'<h3 class="sc-card-name" id="{heading}">{escape(exercise.name)}</h3>'
        f'<p class="sc-card-kind">{KINDS[exercise.kind]}; {phases}</p>'
        f"<p>{to_inline_html(exercise.purpose)}</p>"
        f"{_limits(exercise)}"
        f"{drawing}"
        f"<dl>{''.join(_row(term, html) for term, html in _steps(exercise))}</dl>"
        f'<p class="sc-card-evidence">{_evidence(exercise, evidence, references)}</p>'
        f'<p class="sc-card-evidence">Read against the evidence on {exercise.review_date}. '
        f"{escape(exercise.review_status)}</p>"
        "</article>"
    )


def _limits(exercise: Exercise) -> str:
    barred = f"<dt>Do not use with</dt><dd>{_list('ul', exercise.contraindications)}</dd>"
    stop = f"<dt>Stop if</dt><dd>{to_inline_html(exercise.stop_if)}</dd>"
    return f'<div class="sc-card-limits"><dl>{barred if exercise.contraindications else ""}{stop}</dl></div>'


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


def _evidence(exercise: Exercise, evidence: Mapping[str, EvidenceEntry], references: Mapping[str, Reference]) -> str:
    entries = [evidence[entry_id] for entry_id in exercise.evidence]
    # Two claims of one source read as one citation.
    sources = dict.fromkeys(f"{references[entry.cite].link_html}, {entry.certainty_words}" for entry in entries)
    parts = [f"{'; '.join(sources)}."] if sources else []
    parts += [to_inline_html(exercise.evidence_note)] if exercise.evidence_note else []
    return f"<strong>Evidence:</strong> {' '.join(parts)}"
