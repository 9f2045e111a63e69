"""The same notebooks live in JupyterLab: answers go to the kernel, and an educator's own file is shown safely."""

import re
import shutil

import nbformat
import pytest
from playwright.sync_api import expect

from tests.browser.case_on_page import CaseOnPage, keys_of
from tests.browser.course_test_on_page import TestOnPage
from tests.browser.jupyterlab import RUN_MS, jupyterlab, open_notebook, run_all_cells, run_cell
from tests.browser.lab_on_page import LabOnPage
from tests.browser.patient_on_page import FIRST, PatientOnPage, procedures
from tests.browser.review_on_page import ReviewOnPage
from tests.hostile import FLAG, VISIBLE, write_hostile_case
from tests.paths import ROOT

CHAPTER = "evaluation.ipynb"
TEMPLATE = ROOT / "content" / "examples" / "patients" / "template.yml"
READ = "widgets.record.to_frame()[['kind', 'widget', 'item']]"
RECORD = "widgets.record.to_frame()"


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A JupyterLab that shows a copy of the chapters, and beside them an educator's own notebooks."""
    own = tmp_path_factory.mktemp("jupyterlab")
    notebooks = shutil.copytree(ROOT / "chapters", own / "notebooks")
    write_hostile_case(notebooks / "hostile.yml")
    show = nbformat.v4.new_code_cell("import widgets\nwidgets.CaseQuiz.from_file('hostile.yml')")
    test = [nbformat.v4.new_code_cell(cell) for cell in ("import widgets\nwidgets.CourseTest('pre-test')", READ)]
    review = [nbformat.v4.new_code_cell(f"import widgets\n{line}") for line in ("widgets.Review()", RECORD)]
    probability = [nbformat.v4.new_code_cell("import widgets\nwidgets.ProbabilityLab('lumbar spinal stenosis')")]
    shutil.copy(TEMPLATE, notebooks / TEMPLATE.name)
    patients = [f"widgets.VirtualPatient({FIRST!r})", f"widgets.VirtualPatient.from_file({TEMPLATE.name!r})", RECORD]
    cells = [nbformat.v4.new_code_cell(f"import widgets\n{line}") for line in patients]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    nbformat.write(nbformat.v4.new_notebook(cells=[show], metadata=kernel), notebooks / "own.ipynb")
    nbformat.write(nbformat.v4.new_notebook(cells=test, metadata=kernel), notebooks / "test.ipynb")
    nbformat.write(nbformat.v4.new_notebook(cells=review, metadata=kernel), notebooks / "review.ipynb")
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=kernel), notebooks / "patients.ipynb")
    nbformat.write(nbformat.v4.new_notebook(cells=probability, metadata=kernel), notebooks / "probability.ipynb")
    with jupyterlab(notebooks, own) as address:
        yield address


def test_an_answer_given_in_the_widget_can_be_read_in_a_cell_below(lab, visit_at):
    cells = nbformat.read(ROOT / "chapters" / CHAPTER, as_version=4).cells
    source = "\n".join(cell.source for cell in cells)
    name = re.search(r"^(\w+)\.to_frame\(\)$", source, re.M).group(1)
    case_id = re.search(rf'^{name} = widgets\.CaseQuiz\("([^"]+)"', source, re.M).group(1)
    visit = visit_at(lab, viewport={"width": 1280, "height": 1000})
    open_notebook(visit.page, lab, CHAPTER, len(cells))
    run_all_cells(visit.page)

    quiz = CaseOnPage(visit.page, case_id)
    expect(quiz.place).to_be_visible(timeout=RUN_MS)
    item = quiz.items[0]
    quiz.respond(item, keys_of(item))

    cell = run_cell(visit.page, f"{name}.to_frame()")
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text(item["id"])
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text(item["version"])
    assert [trouble for trouble in visit.heard() if "another host" in trouble] == []


def test_a_test_is_taken_in_the_kernel_and_read_in_a_cell_below(lab, visit_at):
    visit = visit_at(lab, viewport={"width": 1280, "height": 1000})
    open_notebook(visit.page, lab, "test.ipynb", 2)
    run_all_cells(visit.page)
    test = TestOnPage(visit.page, "pre-test")
    expect(test.heading).to_be_visible(timeout=RUN_MS)
    test.begin()
    answered = test.form.get_attribute("data-item")
    test.answer()
    test.button("Next").click()
    test.answer(rightly=False)
    cell = run_cell(visit.page, READ)
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text("sitting")
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text(answered)
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text("course-test:pre-test")


def test_an_educators_hostile_file_is_shown_as_text_and_nothing_runs(lab, visit_at):
    visit = visit_at(lab)
    open_notebook(visit.page, lab, "own.ipynb", 1)
    run_all_cells(visit.page)
    case = visit.page.locator(".jp-OutputArea .sc-case")
    expect(case).to_be_visible(timeout=RUN_MS)
    case.locator("label.sc-option").nth(1).click()
    case.get_by_role("button", name="Check answer").click()
    expect(case.locator(".sc-verdict")).to_be_visible()
    for summary in case.locator("summary").all():
        summary.click()
    for field in ("title", "vignette", "option 0", "rationale 1", "locator"):
        expect(case.get_by_text(f"{field} {VISIBLE}").first).to_be_visible()
    assert case.locator("script, img, [onerror], a[href^='javascript']").count() == 0
    assert visit.page.evaluate(f"() => window.{FLAG}") is None


def test_the_review_works_on_the_record_of_the_kernel(lab, visit_at):
    visit = visit_at(lab, viewport={"width": 1280, "height": 1000})
    open_notebook(visit.page, lab, "review.ipynb", 2)
    run_all_cells(visit.page)
    review = ReviewOnPage(visit.page)
    expect(visit.page.locator(".sc-review")).to_be_visible(timeout=RUN_MS)
    review.take_in("Mobility")
    review.begin()
    review.rate("Good")
    expect(review.left).to_contain_text("9 cards left")
    cell = run_cell(visit.page, RECORD)
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text("flashcard:mobility/")
    expect(cell.locator(".jp-OutputArea-output table")).to_contain_text("3.0")


def test_the_probability_lab_reckons_live_too(lab, visit_at):
    visit = visit_at(lab, viewport={"width": 1280, "height": 1000})
    open_notebook(visit.page, lab, "probability.ipynb", 1)
    run_all_cells(visit.page)
    on_page = LabOnPage(visit.page)
    expect(on_page.told).to_contain_text("25% before any test", timeout=RUN_MS)
    on_page.enter("improvement when bending forward", "Found")
    expect(on_page.told).to_contain_text("68% after 1 test")
    link = on_page.place.get_by_role("link", name="Jensen et al. 2020").first
    expect(link).to_have_attribute("href", re.compile("^https://"))


def test_a_patient_of_the_course_and_an_educators_own_are_met_live(lab, visit_at):
    visit = visit_at(lab, viewport={"width": 1280, "height": 1000})
    open_notebook(visit.page, lab, "patients.ipynb", 3)
    run_all_cells(visit.page)
    for id_ in (FIRST, TEMPLATE):
        patient = PatientOnPage(visit.page, id_)
        expect(patient.place).to_be_visible(timeout=RUN_MS)
        patient.begin()
        patient.estimate(patient.view["expert_differential"]["start"])
        first = patient.view["expert_path"][0]["do"]
        patient.gather([first])
        expect(patient.notes).to_have_count(1)
        expect(patient.notes.first).to_contain_text(procedures()[first]["name"])
        expect(patient.said).to_contain_text("minutes left.")
    cell = run_cell(visit.page, RECORD)
    for widget in (f"virtual-patient:{FIRST}", "virtual-patient:template"):
        expect(cell.locator(".jp-OutputArea-output table")).to_contain_text(widget)
