"""Cases and patients as plain HTML, for readers without scripts and for print."""

from functools import cache

from jinja2 import Environment, PackageLoader, Template, select_autoescape

from sciatica.body_charts import load_body_chart
from sciatica.models import Decision
from sciatica.reasoning import load_reasoning
from widgets.words import plain_words as words


def plain_case(view: dict) -> str:
    """HTML of a case view (`sciatica.case_view`), readable without styles or scripts."""
    return _template("case.html").render(case=view)


def plain_patient(view: dict) -> str:
    """HTML of a patient view (`sciatica.patient_view`): the referral, how an expert goes on, what it was."""
    reasoning = load_reasoning()
    return _template("patient.html").render(
        patient=view,
        procedures=reasoning.procedures,
        labels_of=lambda claims: "; ".join(dict.fromkeys(view["evidence"][claim]["label"] for claim in claims)),
        names_of=lambda ids: "; ".join(reasoning.hypotheses[id_].name for id_ in ids),
        decision=decision_in_words(Decision.model_validate(view["decision"]["best"])),
    )


def decision_in_words(decision: Decision) -> str:
    """Return a decision as part of a sentence."""
    parts = [words.actions[decision.action]]
    if decision.phase:
        parts.append(words.phases[decision.phase])
    if decision.first:
        parts.append(words.first_step.format(name=load_reasoning().first_steps[decision.first].name))
    if decision.urgency:
        parts.append(words.urgencies[decision.urgency])
    return ", ".join(parts)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("widgets"), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )
    environment.globals["region_titles"] = load_body_chart
    environment.globals["words"] = words
    return environment.get_template(name)
