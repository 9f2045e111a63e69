"""The certificate of completion."""

import traitlets

from sciatica.course_facts import course_title
from widgets import assets
from widgets.record_widget import RecordWidget
from widgets.words import plain_words


class Certificate(RecordWidget):
    """Shows a certificate to print or to save once a post-test of the record was passed, and before what is missing."""

    module = "certificate"
    _esm = assets.live(module, ".js")
    _css = assets.live(module, ".css")

    course_title = traitlets.Unicode(help="What the course is called.").tag(sync=True)

    def __init__(self):
        super().__init__(course_title=course_title())

    def plain_html(self) -> str:
        """A sentence: without scripts there is no record from which a certificate could follow."""
        return f"<p>{plain_words.certificate}</p>"
