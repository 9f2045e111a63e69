"""Diagnostic reasoning in one place: the formulas, and the published accuracy they are used with.

Bands around a post-test probability come from intervals of likelihood ratios: the published one, or, for a ratio that
was computed from sensitivity and specificity, the one that follows from their published intervals
(``sciatica.ratio_intervals``). Where neither was published there is no band, and figures and tables say so.

Several hypotheses at once, with findings that may measure the same thing: ``sciatica.differential``.
"""

from sciatica.accuracy import load_accuracy, select
from sciatica.bayes import likelihood_ratios, post_test_probability
from sciatica.dependence import SetAside, Use
from sciatica.differential import Differential, Standing, differential
from sciatica.findings import Finding, Ratio
from sciatica.models import Estimate, IndexTest, Interval
from sciatica.natural_frequencies import natural_frequencies
from sciatica.ratio_intervals import with_computed_intervals

__all__ = [
    "Differential",
    "Estimate",
    "Finding",
    "IndexTest",
    "Interval",
    "Ratio",
    "SetAside",
    "Standing",
    "Use",
    "differential",
    "likelihood_ratios",
    "load_accuracy",
    "natural_frequencies",
    "post_test_probability",
    "select",
    "with_computed_intervals",
]
