"""The server as a process that is killed once it has committed and before it has answered.

`python dying_server.py DATA DATABASE METHOD PATH`: prints its port, and dies at the first answer to such a request.
"""

import os
import signal
import socket
import sys
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kiosk.central import CentralSettings, create_app


class DieBeforeAnswering:
    """Kills the process, as a power cut would, when a certain answer is about to be sent."""

    def __init__(self, app: ASGIApp, method: str, path: str) -> None:
        self._app = app
        self._doomed = (method, path)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def last_words(message: Message) -> None:
            if message["type"] == "http.response.start" and (scope.get("method"), scope["path"]) == self._doomed:
                os.kill(os.getpid(), signal.SIGKILL)
            await send(message)

        await self._app(scope, receive, last_words)


def main() -> None:
    data, database, method, path = sys.argv[1:]
    app = DieBeforeAnswering(create_app(CentralSettings(data=Path(data), database=database)), method, path)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    uvicorn.Server(uvicorn.Config(app, log_config=None)).run(sockets=[listener])


if __name__ == "__main__":
    main()
