"""How tests are spread over processes."""

import pytest


@pytest.hookimpl(tryfirst=True)  # before xdist looks for the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep a file's tests together, which share what is dear to prepare; those of a page of the site, page by page."""
    for item in items:
        file = item.nodeid.split("::")[0]
        address = item.callspec.params.get("address", "") if hasattr(item, "callspec") else ""
        item.add_marker(pytest.mark.xdist_group(f"{file}:{address}"))
