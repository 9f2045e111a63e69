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
        lines: queue.Queue[str] = queue.Queue()
        # Somebody has to go on reading, or the server would wait for us in the end.
        reader = Thread(target=lambda: [lines.put(line) for line in server.stdout])
        reader.start()
        try:
            yield _address(lines)
        finally:
            server.terminate()
            reader.join()


def _address(lines: queue.Queue[str]) -> str:
    """Where the server says that it listens."""
    said = []
    while True:
        try:
            said.append(lines.get(timeout=START_S))
        except queue.Empty:
            raise TimeoutError("JupyterLab did not start:\n" + "".join(said)) from None
        if found := READY.search(said[-1]):
            return found.group()


def open_notebook(page: Page, home: str, name: str, cells: int) -> None:
    """Open a notebook alone in a workspace of its own; wait until its kernel and all its `cells` are there."""
    page.goto(f"{home}lab/workspaces/{Path(name).stem}/tree/{name}?token={TOKEN}")
    # The notebook's own indicator says "idle" before there is a kernel; the status bar does not.
    expect(page.locator("#jp-main-statusbar")).to_contain_text("| Idle", timeout=RUN_MS)
    expect(page.locator(".jp-Notebook .jp-Cell")).to_have_count(cells, timeout=RUN_MS)


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
