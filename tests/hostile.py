"""A case file whose every text tries to run a script, to see that all of it stays text."""

from pathlib import Path

import yaml

# Set by any of the scripts below, should one run.
FLAG = "hostileTextRan"
VISIBLE = "<script>"


def write_hostile_case(path: Path) -> Path:
    """Write the case; every text in it names the field it stands in."""
    option = [{"text": attack(f"option {n}"), "key": n == 0, "rationale": attack(f"rationale {n}")} for n in range(3)]
    item = {
        "id": "attacked-item",
        "type": "single_best_answer",
        "stem": attack("stem"),
        "lead_in": attack("lead_in"),
        "learning_objective": "workshop-stay-safe",
        "options": option,
        "expert_view": attack("expert_view"),
        "citations": [{"cite": "own-source", "locator": attack("locator")}],
    }
    case = {
        "id": "attacked-case",
        "title": attack("title"),
        "chapter": "workshop",
        "guidance": "unguided",
        "review_status": attack("review_status"),
        "vignette": attack("vignette"),
        "references": {"own-source": attack("reference")},
        "objectives": {"workshop-stay-safe": attack("objective")},
        "items": [item],
    }
    # A date has to stand in the file without quotes.
    path.write_text(yaml.safe_dump(case, allow_unicode=True, width=10_000) + "review_date: 2026-11-22\n", "utf-8")
    return path


def attack(field: str) -> str:
    """A text for the field with the usual ways to run a script."""
    run = f"window.{FLAG}='{field}'"
    return (
        f'{field} <script>{run}</script> </script><script>{run}</script> <img src=x onerror="{run}"> '
        f'<svg onload="{run}"></svg> <b onmouseover="{run}">bold</b> [link](javascript:{run}) ]]> --> {{{{ 7*7 }}}}'
    )
