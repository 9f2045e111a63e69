"""What the widgets share that read and write the whole of a learner's record."""

import traitlets

from widgets.course_widget import CourseWidget
from widgets.kernel_record import record


class RecordWidget(CourseWidget):
    """A widget over the learner's record: the browser's on the static site, the kernel's in a notebook.

    Traits to read in a live notebook:
        entries: everything that happened in this kernel; see `widgets.record`.
    """

    entries = traitlets.List().tag(sync=True)

    def __init__(self, **traits: object):
        super().__init__(**traits)
        traitlets.link((record, "entries"), (self, "entries"))

    @property
    def record_id(self) -> str:
        """The front end's name: there is one such widget in the course."""
        return self.module

    def static_twin(self) -> dict:
        """What the static site needs; the entries come from the reader's browser."""
        twin = super().static_twin()
        return twin | {"state": {name: value for name, value in twin["state"].items() if name != "entries"}}

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"
