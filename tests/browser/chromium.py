"""Finds a Chromium, or fetches one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


def launch(playwright: Playwright) -> Browser:
    """Start Chromium without a window. It draws WebGL in software, and no name but the loopback address resolves."""
    flags = [
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        # Pages themselves are painted faster without it.
        "--disable-gpu-rasterization",
        "--disable-gpu-compositing",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]
    if _is_root():
        flags.append("--no-sandbox")
    return playwright.chromium.launch(executable_path=_program(playwright), args=flags)


def _program(playwright: Playwright) -> str:
    """Path of the first Chromium found: `$CHROMIUM`, PATH, Playwright's own download, the system's package."""
    wanted = os.environ.get("CHROMIUM")
    if wanted:
        return shutil.which(wanted) or pytest.fail(f"CHROMIUM names no program: {wanted}", pytrace=False)
    own = playwright.chromium.executable_path
    return (
        _on_path()
        or _existing(own)
        or (_succeeds(sys.executable, "-m", "playwright", "install", "chromium") and _existing(own))
        or (_has_apt() and _installed_by_apt() and _on_path())
        or pytest.fail("The browser tests need Chromium: install it, or set CHROMIUM to its path.", pytrace=False)
    )


def _on_path() -> str | None:
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


def _existing(path: str) -> str | None:
    return path if Path(path).is_file() else None


def _installed_by_apt() -> bool:
    return _succeeds("apt-get", "update") and _succeeds("apt-get", "install", "-y", "chromium")


def _has_apt() -> bool:
    return _is_root() and shutil.which("apt-get") is not None


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _succeeds(*command: str) -> bool:
    return subprocess.run(command, check=False, stdout=sys.stderr).returncode == 0
