"""Figure builders. Each returns a plotly figure that carries its reading and its numbers in ``layout.meta``."""

from sciatica.figures.chart import chart
from sciatica.figures.post_test import post_test_probability
from sciatica.figures.probability_by_test import probability_by_test
from sciatica.figures.probability_path import probability_path

__all__ = ["chart", "post_test_probability", "probability_by_test", "probability_path"]
