"""What all figures share: lean JSON, no page colours, and a colourway that works for everyone."""

from typing import Any

# After Okabe and Ito's colour-blind-safe set, each shifted until it stands out at least 3:1 on white and on #121212.
COLOURWAY = ("#0072b2", "#d55e00", "#00916a", "#bf5f94", "#8a7200", "#7a6fd0")
# A second way to tell tests apart, for print and for eyes that see few colours.
SYMBOLS = ("circle", "square", "diamond", "triangle-up", "x", "star")
NEUTRAL = "#808080"
BAND_OPACITY = 0.18
PLOT_PX = 380
AXIS_PX = 52  # tick labels and title below the plot
LEGEND_LINE_PX, LEGEND_GAP_PX = 16, 14


def transparent(colour: str) -> str:
    """Return a hex colour as the translucent fill of a band."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{BAND_OPACITY})"


def layout(x_title: str, y_title: str, legend: list[str], **more: Any) -> dict[str, Any]:
    """Return a layout without fixed text, paper and grid colours: the page sets them for dark and light.

    ``legend`` holds the names in it. In a notebook it lies below the plot, so that it stays readable 360 px wide; the
    figure and its lower margin grow with it (``legend.maxheight``). On the site the names stand in a list of their own.
    """
    legend_px = sum(LEGEND_GAP_PX + LEGEND_LINE_PX * (name.count("<br>") + 1) for name in legend)
    axis = {
        "range": [0, 1],
        "tickformat": ".0%",
        "dtick": 0.25,
        "fixedrange": True,
        "zeroline": False,
    }
    return {
        "template": "none",
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "height": PLOT_PX + legend_px,
        "margin": {"l": 64, "r": 30, "t": 12, "b": AXIS_PX + legend_px},
        "hovermode": "closest",
        "xaxis": axis | {"title": {"text": x_title}},
        "yaxis": axis | {"title": {"text": y_title}},
        "legend": {
            "orientation": "h", "x": 0, "xanchor": "left", "y": 0, "yref": "container", "yanchor": "bottom",
            "font": {"size": 12}, "maxheight": legend_px,
        },
    } | more  # fmt: skip
