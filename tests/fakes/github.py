"""A GitHub on a real bare repository. It notes whatever GitHub's own description forbids."""

import base64
import json
import os
import re
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from aiohttp import web
from jsonschema import Draft202012Validator

OPERATIONS = json.loads(Path(__file__).with_name("github_openapi.json").read_text("utf-8"))["paths"]
TOKEN = "ghp_verysecret0123456789"
Json = dict[str, Any]


@dataclass
class FakeGitHub:
    """`kill_at`: at that request the client (`pid`) is killed, before or after it is done."""

    place: Path
    pulls: list[Json] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)
    strangers: frozenset[str] = frozenset()
    asked: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    kill_at: int = 0
    kill_before: bool = False
    pid: int = 0
    status: int = 0

    def app(self) -> web.Application:
        """The routes of it."""
        app = web.Application()
        app.router.add_route("*", "/{rest:.*}", self._hear)
        return app

    def git(self, *asked: str, given: bytes = b"") -> str:
        """Plain git in the repository."""
        done = subprocess.run(
            ["git", *asked], cwd=self.place, input=given, capture_output=True, check=False
        )
        return done.stdout.decode().strip() if done.returncode == 0 else ""

    async def _hear(self, request: web.Request) -> web.Response:
        text = await request.text()
        self.asked.append(f"{request.method} {request.path}")
        dies = self.kill_at == len(self.asked)
        if dies and self.kill_before:
            os.kill(self.pid, signal.SIGKILL)
            return web.Response()
        if self.status:
            return web.json_response({"message": "refused"}, status=self.status)
        answer = self._answer(request, json.loads(text) if text else None)
        if dies:
            os.kill(self.pid, signal.SIGKILL)
        return answer

    def _answer(self, request: web.Request, body: Any) -> web.Response:
        if request.headers.get("Authorization") != f"token {TOKEN}":
            return web.json_response({"message": "Bad credentials"}, status=401)
        found = _operation(request)
        if found is None:
            self.wrong.append(f"{request.method} {request.path} is no operation we extracted")
            return web.json_response({"message": "Not Found"}, status=404)
        path, named = found
        operation = OPERATIONS[path][request.method.lower()]
        queries = {one["name"] for one in operation["parameters"] if one["in"] == "query"}
        self.wrong += [
            f"?{key} is unknown to {path}" for key in request.query if key not in queries
        ]
        if operation["body"]:
            errors = Draft202012Validator(operation["body"]).iter_errors(body)
            self.wrong += [f"{path}: {error.message}" for error in errors]
        status, answer = self._do(request, path.rpartition("}/")[2], named, body)
        if str(status) not in operation["answers"]:
            self.wrong.append(f"the fake itself answered {status} to {path}")
        return web.json_response(answer, status=status)

    def _do(self, request: web.Request, what: str, named: Json, body: Any) -> tuple[int, Any]:
        if "ref" in named:
            sha = self.git("rev-parse", "--verify", "-q", f"refs/{named['ref']}")
            return (200, {"object": {"sha": sha}}) if sha else (404, {"message": "Not Found"})
        if "git/refs" in request.path:
            if self.git("rev-parse", "--verify", "-q", body["ref"]):
                return 422, {"message": "Reference already exists"}
            self.git("update-ref", body["ref"], body["sha"])
            return 201, {"ref": body["ref"]}
        if "path" in named and request.method == "GET":
            return self._read(named["path"], request.query["ref"])
        if "path" in named:
            return self._write(named["path"], body)
        if "pull_number" in named:
            return self._review(body)
        return self._open(body) if request.method == "POST" else self._list(request)

    def _read(self, path: str, ref: str) -> tuple[int, Any]:
        blob = self.git("rev-parse", "--verify", "-q", f"{ref}:{path}")
        if not blob:
            return 404, {"message": "Not Found"}
        text = subprocess.run(
            ["git", "cat-file", "blob", blob], cwd=self.place, capture_output=True, check=True
        ).stdout
        return 200, {"content": base64.encodebytes(text).decode(), "sha": blob}

    def _write(self, path: str, body: Json) -> tuple[int, Any]:
        branch = body["branch"]
        there = self.git("rev-parse", "--verify", "-q", f"{branch}:{path}")
        if there != body.get("sha", ""):
            return 409, {"message": f"{path} does not match {there}"}
        blob = self.git("hash-object", "-w", "--stdin", given=base64.b64decode(body["content"]))
        index = {**os.environ, "GIT_INDEX_FILE": str(self.place / "fake-index")}

        def stage(*asked: str) -> str:
            done = subprocess.run(
                ["git", *asked], cwd=self.place, env=index, capture_output=True, check=True
            )
            return done.stdout.decode().strip()

        stage("read-tree", branch)
        stage("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
        tree = stage("write-tree")
        who = ("-c", "user.name=x", "-c", "user.email=x@x")
        commit = self.git(*who, "commit-tree", tree, "-p", branch, "-m", body["message"])
        self.git("update-ref", f"refs/heads/{branch}", commit)
        return (200 if there else 201), {"commit": {"sha": commit}}

    def _open(self, body: Json) -> tuple[int, Any]:
        if any(one["head"] == body["head"] and one["state"] == "open" for one in self.pulls):
            return 422, {"message": "A pull request already exists"}
        number = len(self.pulls) + 1
        url = f"https://github.example/pull/{number}"
        pull = {**body, "number": number, "state": "open", "merged_at": None, "html_url": url}
        self.pulls.append(pull)
        return 201, pull

    def _list(self, request: web.Request) -> tuple[int, Any]:
        head = request.query["head"].partition(":")[2]
        return 200, [one for one in reversed(self.pulls) if one["head"] == head]

    def _review(self, body: Json) -> tuple[int, Any]:
        names = [*body.get("reviewers", []), *body.get("team_reviewers", [])]
        if set(names) & self.strangers:
            return 422, {"message": "Reviews may only be requested from collaborators."}
        self.reviews += [name for name in names if name not in self.reviews]
        return 201, {}


def _operation(request: web.Request) -> tuple[str, Json] | None:
    """The operation that a request means, and what stands in its path."""
    for path in sorted(OPERATIONS, key=len, reverse=True):
        open_ended = path.replace("{path}", "{path:any}").replace("{ref}", "{ref:any}")
        pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", open_ended)
        pattern = re.sub(r"\{(\w+):any\}", r"(?P<\1>.+)", pattern)
        found = re.fullmatch(pattern, unquote(request.path))
        if found and request.method.lower() in OPERATIONS[path]:
            return path, found.groupdict()
    return None
