"""The learner's record: what was done, what to revisit, and how to take it along."""

import traitlets

from sciatica.course_catalogue import course_catalogue
from widgets import assets
from widgets.record_widget import RecordWidget
from widgets.words import plain_words


class MyRecord(RecordWidget):
    """Shows progress, items to revisit, calibration and history, and saves, adds or deletes the record."""

    module = "my-record"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    catalogue = traitlets.Dict(help="Chapters, objectives and cases of the course.").tag(sync=True)

    def __init__(self):
        super().__init__(catalogue=course_catalogue())

    def plain_html(self) -> str:
        """A sentence: without scripts nothing is kept that could be shown."""
        return f"<p>{plain_words.my_record}</p>"
