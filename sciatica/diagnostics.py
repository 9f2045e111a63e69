"""Diagnostic reasoning in one place: the formulas, and the published accuracy they are used with.

Bands around a post-test probability come from published intervals of likelihood ratios only. Where a study published
just intervals of sensitivity and specificity, or none, no interval of the ratio is made up: the two are not independent
of each other's sampling, and a made-up band would look like a published one. Such a test is drawn as a line without a
band, and figures and tables say so.
"""

from sciatica.accuracy import load_accuracy, select
from sciatica.bayes import likelihood_ratios, post_test_probability
from sciatica.models import Estimate, IndexTest, Interval

__all__ = [
    "Estimate",
    "IndexTest",
    "Interval",
    "likelihood_ratios",
    "load_accuracy",
    "post_test_probability",
    "select",
]
