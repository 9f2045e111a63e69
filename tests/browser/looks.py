"""How readers look at a page. Colours do not depend on the width, nor places on the theme: each once is enough."""

import pytest

# The narrowest screen is that on which nothing may be lost (WCAG 1.4.10).
NARROW, PHONE, SCREEN = ({"viewport": {"width": width, "height": 800}} for width in (320, 360, 1280))
LIGHT, DARK = ({"color_scheme": theme} for theme in ("light", "dark"))

LOOKS = {"phone-light": PHONE | LIGHT, "screen-dark": SCREEN | DARK}
# For the one test that crosses them, on a page with all that a chapter has.
EVERY_LOOK = LOOKS | {"phone-dark": PHONE | DARK, "screen-light": SCREEN | LIGHT}

# Options for the browser context of a visit.
each_look = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
