"""`python -m book.serve` finds a port and says which."""

import subprocess
import sys
import urllib.request
from contextlib import contextmanager

import pytest

from book.serve import open_server


@pytest.fixture
def site(tmp_path):
    (tmp_path / "index.html").write_text("<p>The course</p>", "utf-8")
    return tmp_path


@contextmanager
def serving(*arguments):
    command = [sys.executable, "-m", "book.serve", *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8") as process:
        try:
            yield process.stdout
        finally:
            process.terminate()


def test_a_taken_port_is_said_and_the_next_free_one_used(site):
    taken = open_server(site, 8300)
    with taken, serving(site, "--port", taken.server_port) as said:
        notice, invitation = said.readline(), said.readline()
        address = invitation.split()[4]
        assert notice.startswith(f"Port {taken.server_port} is taken; using ")
        assert address != f"http://127.0.0.1:{taken.server_port}/"
        with urllib.request.urlopen(address) as answer:
            assert answer.read() == b"<p>The course</p>"


def test_a_folder_without_a_site_is_refused_with_the_command_that_builds_one(tmp_path):
    with serving(tmp_path) as said:
        assert "make book" in said.readline()
