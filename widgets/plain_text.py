"""Cases and patients as plain HTML, for readers without scripts and for print."""

from functools import cache

from jinja2 import Environment, PackageLoader, Template, select_autoescape

from sciatica.body_charts import load_body_chart
from sciatica.reasoning import load_reasoning
from widgets.words import plain_words


def plain_case(view: dict) -> str:
    """HTML of a case view (`sciatica.case_view`), readable without styles or scripts."""
    return _template("case.html").render(case=view)


def plain_patient(view: dict) -> str:
    """HTML of a patient view (`sciatica.patient_view`): the referral, then how an expert goes on."""
    return _template("patient.html").render(patient=view, procedures=load_reasoning().procedures)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("widgets"), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )
    environment.globals["region_titles"] = load_body_chart
    environment.globals["words"] = plain_words
    return environment.get_template(name)
