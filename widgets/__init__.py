"""What a notebook cell shows: one widget class per file, the same live in Jupyter and on the static site."""

from widgets.case_quiz import CaseQuiz
from widgets.certificate import Certificate
from widgets.course_test import CourseTest
from widgets.kernel_record import record
from widgets.my_record import MyRecord
from widgets.probability_lab import ProbabilityLab
from widgets.review import Review
from widgets.virtual_patient import VirtualPatient

__all__ = ["CaseQuiz", "Certificate", "CourseTest", "MyRecord", "ProbabilityLab", "Review", "VirtualPatient", "record"]
