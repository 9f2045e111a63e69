"""Which items practise which learning objective."""

from pathlib import Path

from sciatica.bank import case_ids, load_case
from sciatica.objectives import load_objectives
from sciatica.paths import CONTENT


def items_by_objective(content: Path = CONTENT) -> dict[str, dict[str, int]]:
    """Return for each objective how many items of each case practise it; an objective without items has none.

    Raises ContentError with the faults of objectives and cases.
    """
    counts: dict[str, dict[str, int]] = {objective: {} for objective in load_objectives(content)}
    for case_id in case_ids(content):
        for item in load_case(case_id, content).items:
            of_objective = counts[item.learning_objective]
            of_objective[case_id] = of_objective.get(case_id, 0) + 1
    return counts
