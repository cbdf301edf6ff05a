"""Notes in memory: a service with nothing but a start command."""

import json
import os
import signal
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NOTES = {str(number): f"note {number}" for number in range(1, 21)}


class Notes(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/health":
            return self.answer(200, {"status": "ok"})
        note = NOTES.get(self.path.removeprefix("/notes/"))
        return self.answer(404 if note is None else 200, {"note": note})

    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        text = json.loads(self.rfile.read(length))["text"]
        return self.answer(201, {"length": len(text)})

    def answer(self, status, value):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """A line a request would be most of what it does."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


signal.signal(signal.SIGTERM, lambda *_: sys.exit())
port = int(os.environ.get("PORT", "8000"))
print(f"notes on port {port}", flush=True)
Server((os.environ.get("HOST", "127.0.0.1"), port), Notes).serve_forever()
