"""A real JupyterLab on this machine, with folders of its own."""

import json
import os
import queue
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from playwright.sync_api import Locator, Page, expect

TOKEN = "for-this-test-alone"
READY = re.compile(r"http://127\.0\.0\.1:\d+/")
START_S = 90
RUN_MS = 120_000


@contextmanager
def jupyterlab(notebooks: Path, own: Path) -> Iterator[str]:
    """The address of a JupyterLab that shows the folder `notebooks` and keeps what it needs in `own`."""
    # Nothing of the reader's own settings, and no question about news, which would ask another host.
    settings = own / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    quiet = {"fetchNews": "false", "checkForUpdates": False}
    (settings / "notification.jupyterlab-settings").write_text(json.dumps(quiet), "utf-8")
    folders = {name: str(own / name.lower()) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")}
    command = [
        sys.executable, "-m", "jupyter", "lab", "--no-browser", "--allow-root", "--ip=127.0.0.1", "--port=0",
        f"--ServerApp.root_dir={notebooks}", f"--IdentityProvider.token={TOKEN}",
        f"--LabApp.user_settings_dir={own / 'settings'}", f"--LabApp.workspaces_dir={own / 'workspaces'}",
        "--LabApp.news_url=", "--LabApp.extension_manager=readonly",
        "--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate",
    ]  # fmt: skip
    with subprocess.Popen(
        command, stderr=subprocess.STDOUT, stdout=subprocess.PIPE, encoding="utf-8", env={**os.environ, **folders}
    ) as server:
        try:
            yield _address(server)
        finally:
            server.terminate()


def _address(server: subprocess.Popen) -> str:
    """What the server says it listens on. Reading goes on in the background, so that it never waits for us."""
    lines: queue.Queue[str] = queue.Queue()
    Thread(target=lambda: [lines.put(line) for line in server.stdout], daemon=True).start()
    said = []
    while True:
        try:
            said.append(lines.get(timeout=START_S))
        except queue.Empty:
            raise TimeoutError("JupyterLab did not start:\n" + "".join(said)) from None
        if found := READY.search(said[-1]):
            return found.group()


def open_notebook(page: Page, home: str, name: str) -> None:
    """Open a notebook and wait until its kernel is there."""
    page.goto(f"{home}lab/tree/{name}?token={TOKEN}")
    expect(page.locator(".jp-Notebook").first).to_be_visible(timeout=RUN_MS)
    expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").first).to_be_visible(timeout=RUN_MS)


def run_all_cells(page: Page) -> None:
    """Run the notebook through the menu."""
    page.locator(".lm-MenuBar-item", has_text=re.compile("^Run$")).click()
    page.locator(".lm-Menu-item", has_text=re.compile("^Run All Cells")).first.click()


def run_cell(page: Page, text: str) -> Locator:
    """Run the code cell that holds `text`, as with Shift+Enter; returns the cell."""
    cell = page.locator(".jp-CodeCell", has_text=text).last
    cell.scroll_into_view_if_needed()
    cell.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    return cell
