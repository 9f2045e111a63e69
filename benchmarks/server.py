"""One small server for all contestants, and for the hosts the peers ask: same compression, same caching.

It listens twice on the loopback address: plain for the contestants' own pages, with TLS for the stand-ins of other
hosts, to which the browser is pointed by name. Each response is recorded, so that nothing a page asks goes unseen.
"""

import ssl
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

from benchmarks.contestants import CONTESTANTS, OWN_HOST, Contestant
from benchmarks.files import answer, own_file
from benchmarks.stand_ins import stand_in
from benchmarks.toolchain import CERTIFICATE_DIR


@dataclass(frozen=True)
class Response:
    """What one request cost. ``size`` in bytes on the wire, headers included; ``at`` in seconds of monotonic time."""

    host: str
    path: str
    status: int
    size: int
    at: float
    from_page: bool


class Site:
    """The two listeners and the record of what they answered.

    Usable as a context manager. ``own_port`` serves the pages under `/<contestant>/`, ``other_port`` the stand-ins.
    """

    def __init__(self, contestants: Iterable[Contestant] = CONTESTANTS) -> None:
        self.responses: list[Response] = []
        self._lock = threading.Lock()
        self._open = 0
        self._changed = time.monotonic()
        self._servers = [self._listen(partial(own_file, contestants), None), self._listen(stand_in, _tls())]
        self.own_port, self.other_port = (server.server_address[1] for server in self._servers)

    def __enter__(self) -> "Site":
        return self

    def __exit__(self, *_: object) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def clear(self) -> None:
        """Forget what was answered so far."""
        with self._lock:
            self.responses.clear()

    def quiet_for(self) -> float:
        """Seconds since the last request began or ended; 0 while one is being answered."""
        with self._lock:
            return 0 if self._open else time.monotonic() - self._changed

    def began(self) -> None:
        """Note that a request is being answered."""
        with self._lock:
            self._open += 1

    def ended(self, response: Response) -> None:
        """Record what it was answered with."""
        with self._lock:
            self._open -= 1
            self._changed = time.monotonic()
            self.responses.append(response)

    def _listen(self, locate, tls: ssl.SSLContext | None) -> ThreadingHTTPServer:
        handler = type("Handler", (_Handler,), {"site": self, "locate": staticmethod(locate)})
        server = _Server((OWN_HOST, 0), handler)
        if tls:
            server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return server


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Pass over connections that fail: the browser's own services also end here and refuse the certificate."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Headers and body leave in two writes; without this the second waits for the first's acknowledgement.
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        self.site.began()
        host = self.headers["Host"].split(":")[0]
        path = unquote(urlsplit(self.path).path)
        status, headers, body = answer(self.locate(host, path), path)
        size = len(body)
        try:
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            size += sum(map(len, self._headers_buffer)) + 2
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True
        finally:
            # A browser's own background traffic names no referring page.
            from_page = "Referer" in self.headers or self.headers.get("Sec-Fetch-Dest") == "document"
            self.site.ended(Response(host, path, status, size, time.monotonic(), from_page))

    def log_message(self, *_: object) -> None:
        """Say nothing: the record is in the site."""


def _tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE_DIR / "server.pem", CERTIFICATE_DIR / "server.key")
    return context
