"""A case as plain HTML, for readers without scripts and for print."""

from functools import cache

from jinja2 import Environment, PackageLoader, Template, select_autoescape

from sciatica.body_charts import load_body_chart
from widgets.words import plain_words


def plain_case(view: dict) -> str:
    """HTML of a case view (`sciatica.case_view`), readable without styles or scripts."""
    return _template("case.html").render(case=view)


@cache
def _template(name: str) -> Template:
    environment = Environment(
        loader=PackageLoader("widgets"), autoescape=select_autoescape(), trim_blocks=True, lstrip_blocks=True
    )
    environment.globals["region_titles"] = load_body_chart
    environment.globals["words"] = plain_words
    return environment.get_template(name)
