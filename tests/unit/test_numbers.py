"""Published figures as readers see them."""

import pytest

from sciatica.models import Figure
from sciatica.numbers import figure_with_unit


@pytest.mark.parametrize(
    ("figure", "seen"),
    [
        ({"value": 0.28, "ci95": [0.18, 0.4], "unit": "fraction"}, "28% (18% to 40%)"),
        ({"value": 0.0008, "unit": "fraction"}, "0.08%"),
        ({"range": [0.012, 0.43], "unit": "fraction"}, "1.2% to 43%"),
        ({"value": 1.38, "ci95": [1.1, 1.7], "unit": "ratio"}, "1.38 (1.1 to 1.7) ratio"),
        ({"value": 14, "unit": "days"}, "14 days"),
        ({"text": "1305 of 2352", "unit": "people"}, "1305 of 2352 people"),
    ],
)
def test_a_figure_is_seen_with_its_unit_and_fractions_as_percentages(figure, seen):
    assert figure_with_unit(Figure.model_validate(figure)) == seen
