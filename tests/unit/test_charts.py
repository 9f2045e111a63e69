"""Figures written as data: drawn from the evidence base by name, or refused with every fault."""

import pytest

from book.figure_output import bundle_for, figure_html
from sciatica import figures
from sciatica.charts import CHARTS
from sciatica.errors import ContentError, UnknownName

DOTS, LINES = "figures/leg-raise.yml", "figures/bending.yml"
PRESSES = "With a herniation on MRI that presses on a root"


@pytest.fixture
def dots(course):
    return figures.chart("leg-raise", content=course)


@pytest.fixture
def lines(course):
    return figures.chart("bending", content=course)


def test_dots_stand_at_the_published_figures(dots):
    pooled, readers = dots.data
    assert pooled.x == (0.36, 0.74)
    assert pooled.mode == "markers"
    assert pooled.error_x.array is None
    assert (readers.type, readers.base, readers.x[0]) == ("bar", (0.3,), pytest.approx(0.22))


def test_a_label_in_two_series_shares_a_row_without_covering_its_neighbour(dots):
    pooled, readers = dots.data
    row = dots.layout.yaxis.tickvals[0]
    assert len(dots.layout.yaxis.tickvals) == 2
    assert pooled.y[0] < row < readers.y[0]
    assert pooled.marker.color != readers.marker.color
    assert readers.y[0] - pooled.y[0] >= pooled.marker.size
    assert pooled.y[1] == dots.layout.yaxis.tickvals[1], "a point alone in its row stands beside its label"


def test_long_labels_wrap_and_their_row_grows(dots):
    long, short = dots.layout.yaxis.ticktext
    assert long.replace("<br>", " ") == PRESSES
    assert max(map(len, long.split("<br>"))) <= 20
    assert short == "Without"
    first, second = dots.layout.yaxis.tickvals
    total = dots.layout.yaxis.range[0]
    assert first * 2 > (total - second) * 2, "the row of three lines is higher than that of one"
    assert dots.layout.height > total


def test_a_phone_keeps_half_its_width_for_the_plot(broken_course):
    label = "Straightforward conservative rehabilitation programme"
    content = broken_course(DOTS, "label: Without", f"label: {label}")
    assert figures.chart("leg-raise", content=content).layout.margin.l <= 140


def test_the_axis_shows_percent_and_keeps_fractions(dots):
    assert dots.layout.xaxis.tickformat == ".0%"
    assert dots.layout.xaxis.range == (0, 1)
    assert dots.layout.xaxis.dtick is None


def test_the_reference_line_stands_in_the_plot_with_its_label(dots, lines):
    assert (dots.layout.shapes[0].x0, dots.layout.shapes[0].x1) == (0.5, 0.5)
    assert dots.layout.annotations[0].text == "a coin toss"
    assert (lines.layout.shapes[0].y0, lines.layout.annotations[0].y) == (1, 1)


def test_lines_join_the_figures_and_show_their_intervals(lines):
    (trace,) = lines.data
    assert (trace.mode, trace.x, trace.y) == ("lines+markers", (1, 12), (6.4, 6.4))
    assert trace.error_y.array == pytest.approx((3.5, 3.5))
    assert trace.error_y.arrayminus == pytest.approx((2.3, 2.3))
    assert lines.layout.xaxis.title.text == "Months"
    assert lines.layout.showlegend is False
    low, high = lines.layout.yaxis.range
    assert low < 1, "the reference line is on the axis"
    assert high > 9.9, "so is the whole interval"


def test_readers_get_title_reading_note_and_every_figure_with_its_source(dots):
    meta = dots.layout.meta
    assert dots.layout.title.text == "The straight leg raise against MRI"
    assert meta["reading"] == "It misses two in three herniations. One study."
    assert meta["table"]["columns"] == [
        "Series", "What", "People for whom it was right", "People studied", "Certainty", "Source",
    ]  # fmt: skip
    people = ["adults with sciatic pain sent for MRI", "diagnostic study", "Capra et al. 2011"]
    assert meta["table"]["rows"] == [
        ["Pooled", PRESSES, "36%", *people],
        ["Pooled", "Without", "74%", *people],
        ["Single readers", PRESSES, "30% to 52%", *people],
    ]


def test_the_site_shows_the_title_in_the_caption_and_does_not_draw_it_again(dots):
    html = figure_html(dots.to_plotly_json(), "chapters/trial")
    caption = html[html.index("<figcaption>") : html.index("</figcaption>")]
    assert caption.startswith("<figcaption><strong>The straight leg raise against MRI.</strong> It misses two in three")
    assert html.count("The straight leg raise against MRI") == 1


def test_numbers_keep_their_unit_and_interval_in_the_table(lines):
    table = lines.layout.meta["table"]
    assert table["columns"][:2] == ["Months", "Likelihood ratio: ratio (95% CI)"]
    assert table["rows"][0][:2] == ["1", "6.4 (4.1 to 9.9)"]


def test_hover_text_names_row_value_and_source_and_is_no_markup(broken_course):
    content = broken_course(DOTS, "label: Without", "label: Younger <b>than 50")
    figure = figures.chart("leg-raise", content=content)
    assert figure.data[0].hovertext[1] == "Pooled<br>Younger &lt;b&gt;than 50<br>74%<br>Capra et al. 2011"
    assert figure.layout.yaxis.ticktext[1] == "Younger &lt;b&gt;than 50"


@pytest.mark.parametrize("figure_id", CHARTS.ids())
def test_every_figure_of_the_course_needs_only_the_smallest_bundle(figure_id):
    figure = figures.chart(figure_id)
    assert bundle_for(figure.to_plotly_json(), figure_id) == "basic"


def test_an_unknown_figure_names_the_nearest(course):
    with pytest.raises(UnknownName, match="unknown figure 'leg-rise'; did you mean 'leg-raise'"):
        figures.chart("leg-rise", content=course)


FAULTS = [
    (DOTS, "id: leg-raise", "id: leg", "leg-raise.yml:1: id: expected the file's name, leg-raise (value leg)"),
    (DOTS, "figure: sensitivity}", "figure: sensitivty}", "figure: there is no such figure in slr-accuracy-disc-mri"),
    (DOTS, "evidence: slr-accuracy-disc-mri", "evidence: slr", "points 1, evidence: there is no such evidence entry"),
    (DOTS, "figure: specificity", "figure: mri_prevalence", "figure: is a text; only a value or a range can be drawn"),
    (
        DOTS,
        "evidence: slr-accuracy-disc-mri, figure: specificity",
        "evidence: stenosis-history, figure: lr_positive",
        "figure: has the unit ratio, the first point has fraction; they need two figures (value lr_positive)",
    ),
    (DOTS, "label: Without, ", "", "series 1, points 2, label: is required for kind: dots"),
    (DOTS, "label: Without, ", "label: Without, x: 3, ", "points 2, x: does not belong to kind: dots (value 3)"),
    (DOTS, "label: Without", f"label: {PRESSES}", "points 2, label: is used by an earlier point of this series"),
    (DOTS, "  - name: Single readers\n    points", "  - points", "series 2, name: is required where there are several"),
    (DOTS, "name: Single readers", "name: Pooled", "series 2, name: is used by an earlier series (value Pooled)"),
    (DOTS, "[0, 1]", "[1, 0]", "range: expected the lower bound first"),
    (DOTS, "[0, 1]", "[0, 0.7]", "points 2, figure: reaches outside the range 0 to 0.7 (value specificity)"),
    (DOTS, "at: 0.5", "at: 2", "reference, at: lies outside the range 0 to 1 (value 2)"),
    (DOTS, "note:", "x_axis: Weeks\nnote:", "x_axis: belongs only to kind: lines (value Weeks)"),
    (DOTS, "reading: It", "read: It", "reading: is required"),
    (LINES, "x_axis: Months\n", "", "x_axis: is required for kind: lines"),
    (LINES, "x: 12", "x: 1", "points 2, x: expected more than 1, the point before (value 1)"),
    (LINES, "{x: 12, ", "{", "points 2, x: is required for kind: lines"),
    (LINES, "format: number", "format: percent", "has the unit ratio; format: percent is for fractions"),
    (
        LINES,
        "evidence: stenosis-history, figure: lr_positive",
        "evidence: slr-accuracy-disc-mri, figure: sensitivity_of_readers",
        "figure: is a range; kind: lines joins values (value sensitivity_of_readers)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), FAULTS)
def test_faults_are_told(broken_course, file, old, new, told):
    content = broken_course(file, old, new)
    with pytest.raises(ContentError) as caught:
        figures.chart(file.split("/")[1].removesuffix(".yml"), content=content)
    assert told in str(caught.value)


def test_all_faults_of_a_file_are_told_at_once(broken_course):
    content = broken_course(DOTS, "kind: dots\nvalue_axis", "kind: bars\nvalue")
    path = content / DOTS
    path.write_text(path.read_text("utf-8").replace("figure: specificity", "figure: x"), "utf-8")
    assert [(problem.line, problem.field) for problem in CHARTS.problems(content)] == [
        (1, "value_axis"),
        (3, "kind"),
        (4, "value"),
        (14, "series 1, points 2, figure"),
    ]


def test_a_fault_in_the_evidence_is_not_repeated_by_every_figure(broken_course):
    content = broken_course("evidence/evaluation.yml", "certainty: diagnostic_study", "certainty: sure")
    assert CHARTS.problems(content) == []
