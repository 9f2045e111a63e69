"""Whatever a file holds, loading it ends with a case or with errors that name the file: it never crashes."""

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sciatica.bank import load_case_file
from sciatica.errors import ContentError
from sciatica.items import ITEM_TYPES
from sciatica.models import Case
from sciatica.paths import CONTENT

EXAMPLE = yaml.safe_load((CONTENT / "examples" / "item-types.yml").read_text("utf-8"))
FIELDS = sorted({field for model in (Case, *ITEM_TYPES) for field in model.model_fields})

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.dates()
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def spoilt_examples(draw: st.DrawFn) -> object:
    """The example case with something else in one of its places."""

    def spoilt(value: object) -> object:
        if isinstance(value, (dict, list)) and value and draw(st.integers(0, 5)):
            places = list(value) if isinstance(value, dict) else range(len(value))
            place = draw(st.sampled_from(places))
            copy = dict(value) if isinstance(value, dict) else list(value)
            copy[place] = spoilt(value[place])
            return copy
        return draw(anything)

    return spoilt(EXAMPLE)


def check(path) -> None:
    problems = []
    try:
        case = load_case_file(path)
    except ContentError as error:
        case, problems = None, error.problems
    assert isinstance(case, Case) or problems
    assert all(str(path) in str(problem) for problem in problems)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=anything | spoilt_examples())
def test_any_data(tmp_path, data):
    path = tmp_path / "case.yml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    check(path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=200))
def test_any_bytes(tmp_path, content):
    path = tmp_path / "case.yml"
    path.write_bytes(content)
    check(path)
