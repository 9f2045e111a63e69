"""What all widgets of the course share: a live side for Jupyter, and a twin for the static site, without a kernel."""

from typing import ClassVar

import anywidget
import traitlets

STATIC_MIME = "application/vnd.sciatica.widget+json"


class CourseWidget(anywidget.AnyWidget):
    """A widget whose output also carries all that a page without a kernel needs.

    Subclasses name their front-end folder in `module` and the traits that belong to the learner's record in `kept`,
    and give `record_id` and `plain_html`.
    """

    module: ClassVar[str]
    kept: ClassVar[tuple[str, ...]] = ()

    places = traitlets.Dict(help="Addresses of the site's reference pages; empty in a notebook.").tag(sync=True)

    @traitlets.default("places")
    def _no_places(self) -> dict[str, str]:
        return {"bibliography": "", "evidence": ""}

    @property
    def record_id(self) -> str:
        """Under which name the learner's record keeps this widget's traits; the same in every build."""
        raise NotImplementedError

    def plain_html(self) -> str:
        """The widget's content as plain, readable HTML, for readers without scripts."""
        raise NotImplementedError

    def static_twin(self) -> dict:
        """What the static site needs: front-end module, record id, kept traits, state, plain text."""
        internal = {"layout", "tabbable", "tooltip", "comm"}
        state = {name: getattr(self, name) for name in self.keys if not name.startswith("_") and name not in internal}
        return {
            "module": self.module,
            "id": self.record_id,
            "kept": list(self.kept),
            "state": state,
            "plain": self.plain_html(),
        }

    def _repr_mimebundle_(self, **kwargs: object) -> tuple[dict, dict]:
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return {**data, STATIC_MIME: self.static_twin()}, metadata
