"""What the widgets share that show cases, test items or flashcards of the whole course."""

import traitlets

from sciatica.content_parts import content_part
from widgets.record_widget import RecordWidget


class BankWidget(RecordWidget):
    """A widget whose front end asks for parts of the course's content by name: of the kernel, or of the site."""

    wanted = traitlets.List(help="Names of the parts that the front end needs.").tag(sync=True)
    parts = traitlets.Dict(help="The parts that it asked for, by name.").tag(sync=True)

    @traitlets.observe("wanted")
    def _fetch(self, change: dict) -> None:
        self.parts = self.parts | {name: content_part(name) for name in change["new"] if name not in self.parts}

    def static_twin(self) -> dict:
        """What the static site needs; `book` writes the parts as files of their own."""
        twin = super().static_twin()
        state = {name: value for name, value in twin["state"].items() if name not in ("wanted", "parts")}
        return twin | {"state": state}
