"""The colours of a drawing: variables of the style sheet, with what holds where there is none."""

BODY = 'stroke="var(--sc-page,#fff)" stroke-width="3" paint-order="stroke"'
"""What all areas have: a rim in the colour of the page parts a limb from what is behind it."""
TOGETHER = ("wood", "wood-top", "frame", "mark", "floor")
_EDGE = 'stroke="var(--sc-thing-edge,#7d8b97)" stroke-width="2"'


def _area(name: str, colour: str) -> str:
    return f'fill="var(--sc-{name},{colour})"'


def _line(name: str, colour: str, width: float) -> str:
    return f'fill="none" stroke="var(--sc-{name},{colour})" stroke-width="{width}"'


ATTRIBUTES = {
    "person-near": _area("skin", "#6c8ea0"), "person-far": _area("skin-far", "#aebfc9"),
    "person-shirt": _area("shirt", "#0b5c6b"), "person-hair": _area("hair", "#33444d"),
    "therapist-near": _area("helper", "#c09a74"), "therapist-far": _area("helper-far", "#dcc8b2"),
    "therapist-shirt": _area("helper-shirt", "#8a5a1f"), "therapist-hair": _area("hair", "#33444d"),
    "wood": f"{_area('thing', '#dfe5ea')} {_EDGE}", "wood-top": f"{_area('thing-top', '#eef2f5')} {_EDGE}",
    "mat": f"{_area('thing', '#dfe5ea')} {_EDGE}", "mat-top": f"{_area('thing-top', '#eef2f5')} {_EDGE}",
    "paper": f"{_area('page', '#fff')} {_EDGE}", "paper-top": f"{_area('page', '#fff')} {_EDGE}",
    "soft": f"{_area('soft', '#f3e3bd')} {_EDGE}",
    "load": _area("load", "#59636d"), "load-top": _area("load-top", "#7a858f"), "mark": _area("load", "#59636d"),
    "floor": f"{_area('floor', '#f3f5f7')} stroke=\"none\"", "frame": _line("thing-edge", "#7d8b97", 5),
    "band": _line("pull", "#b3541e", 6), "strap": _line("pull", "#b3541e", 4.5), "belt": _line("pull", "#b3541e", 8),
    "stick": _line("load", "#59636d", 5), "rail": _line("thing-edge", "#7d8b97", 5),
    "halo": _line("page", "#fff", 10), "arrow": _line("arrow", "#b0213a", 4.5),
    "sign": _line("thing-edge", "#7d8b97", 4),
}  # fmt: skip
