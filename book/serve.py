"""`python -m book.serve`: serves the built site on this machine until it is stopped."""

import argparse
import errno
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

HOST = "127.0.0.1"
TRIES = 50


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves files without a line for each request; pages are never kept, so that a rebuild is seen at once."""

    def end_headers(self) -> None:
        """Add the cache rule to every answer."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class ExclusiveServer(ThreadingHTTPServer):
    """Refuses a port on which another server listens."""

    allow_reuse_address = sys.platform != "win32"
    daemon_threads = True


def open_server(folder: Path, port: int) -> ExclusiveServer:
    """A server for `folder` on `port`, or on the next free one, which it says plainly.

    Raises:
        OSError: none of the next ports is free.
    """
    handler = partial(QuietHandler, directory=str(folder))
    for candidate in range(port, port + TRIES):
        try:
            server = ExclusiveServer((HOST, candidate), handler)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            continue
        if candidate != port:
            print(f"Port {port} is taken; using {candidate} instead.", flush=True)
        return server
    raise OSError(f"ports {port} to {port + TRIES - 1} are all taken")


def main() -> None:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m book.serve", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("_build/html"))
    parser.add_argument("--port", type=int, default=8000)
    options = parser.parse_args()
    if not (options.folder / "index.html").exists():
        sys.exit(f"{options.folder} holds no built site: run `make book` first")
    server = open_server(options.folder, options.port)
    print(f"The course is at http://{HOST}:{server.server_port}/ (Ctrl+C stops it)", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print("\nStopped.")


if __name__ == "__main__":
    main()
