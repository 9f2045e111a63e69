"""What widgets say where no script runs, in one place for translators; the rest stands in `frontend/shared/words*.ts`.

The templates in `templates/` use these under the name `words`.
"""

from types import SimpleNamespace

plain_words = SimpleNamespace(
    # Cases
    worked_case="Worked case: {title}",
    case="Case: {title}",
    hint="Hint",
    key="Key and rationales",
    sources="Sources: {sources}",
    # Items, by what they ask
    to_choose_from="To choose from: {choices}",
    regions="Regions to choose from: {regions}.",
    number="A number.",
    number_in="A number, in {unit}.",
    own_words="In your own words.",
    # Their keys
    right="Right:",
    not_right="Not right:",
    belongs="Belongs:",
    does_not_belong="Does not belong:",
    also_acceptable="Also acceptable:",
    # Patients
    patient="Virtual patient: {title}",
    to_play="Asking, examining and deciding yourself needs scripts. This is how an expert goes on.",
    expert_path="What the expert asks and examines, what comes to light, and why",
    decision="What it was, and what follows",
    truth="What it was: {name}.",
    contributing="What contributed: {names}.",
    decided="What is to be done: {decision}.",
    actions={"treat": "treat", "image": "arrange imaging", "refer": "refer"},
    phases={"calm": "phase calm", "restore": "phase restore", "strengthen": "phase strengthen"},
    urgencies={
        "now": "now, to hospital at once",
        "same-day": "the same day, by telephone today",
        "days": "within days",
        "weeks": "within weeks",
    },
    first_step="beginning with: {name}",
    # Pages that need scripts
    certificate=(
        "The certificate is made of what your browser has kept of the post-test, so it needs scripts. "
        "It follows when you have passed the post-test."
    ),
    course_test=(
        "The {kind} draws {items} items by chance, and your browser keeps and marks your answers, so it needs scripts. "
        "The cases of the chapters can be read without."
    ),
    # The probability lab
    lab="The probability lab reckons with these ratios. It needs scripts; the published numbers can be read without.",
    lab_headings=("Test", "Ratio if found", "Ratio if not found", "Reference standard", "Setting", "Source"),
    lab_start="Of {name}, {share} had it ({reference_standard}).",
    lab_note="In brackets: 95% interval, where one was published or follows from published ones.",
    my_record="This page shows what your browser has kept, so it needs scripts.",
    review="The review asks what your browser has kept, so it needs scripts.",
)
