"""Proposals as pull requests on GitHub: each step is looked up before it is done.

The branch has a name that follows from the proposal, the file is compared with what it should be,
and the pull request is found by its branch: whoever comes second finds the step done.
"""

import asyncio
import base64
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote

import aiohttp
import gidgethub
from gidgethub.aiohttp import GitHubAPI
from gidgethub.apps import get_jwt

from adapters.configured.git import GitHubSettings
from adapters.posting import SlowDown
from adapters.workshop.backend import Fate, Opened
from adapters.workshop.case import again, branch_of, paths_of
from adapters.workshop.kept import KeptProposal
from adapters.workshop.plain_git import page_of
from adapters.workshop.prepared import Prepared
from adapters.workshop.repository import AUTHOR
from bot.workshop.proposal import NothingNew

_log = logging.getLogger(__name__)
_EARLY = timedelta(minutes=5)
"""How long before its end a token is renewed."""
_REQUESTER = "parley"
Json = dict[str, Any]


@dataclass
class Proof:
    """Who we are to GitHub: a token, or the one that an app gets for an hour."""

    settings: GitHubSettings
    _token: str = field(default="", repr=False)
    _until: datetime | None = None

    async def token(self, session: aiohttp.ClientSession) -> str:
        """A token that is good for some minutes at least."""
        asked = self.settings
        if asked.token or asked.app_key is None:
            return asked.token
        if self._until is None or datetime.now(UTC) > self._until - _EARLY:
            proof = get_jwt(app_id=asked.app_id, private_key=asked.app_key.read_text("utf-8"))
            url = f"{asked.api_url}/app/installations/{asked.installation}/access_tokens"
            given = await GitHubAPI(session, _REQUESTER).post(url, data=b"", jwt=proof)
            self._token = str(given["token"])
            self._until = datetime.fromisoformat(str(given["expires_at"]))
        return self._token


@dataclass(frozen=True, slots=True)
class GitHub:
    """Opens pull requests, and sees what became of them. `folder` is the glossary in use."""

    session: aiohttp.ClientSession
    proof: Proof
    folder: Callable[[], Path]
    branch: str = "main"
    path: str = "glossary"

    async def open(self, kept: KeptProposal) -> Opened:
        """Open the pull request, once however often and by how many it is done. See `Backend`."""
        api = await self._api()
        try:
            return await self._open(api, kept)
        except gidgethub.RateLimitExceeded as error:
            wait = error.rate_limit.reset_datetime - datetime.now(UTC)
            raise SlowDown(max(wait.total_seconds(), 1)) from None

    async def fate(self, kept: KeptProposal) -> Fate:
        """Look at the pull request. See `Backend`."""
        found = await self._found(await self._api(), branch_of(kept))
        if found is None or found["state"] == "open":
            return Fate.OPEN
        return Fate.MERGED if found["merged_at"] else Fate.CLOSED

    async def _open(self, api: GitHubAPI, kept: KeptProposal) -> Opened:
        branch = branch_of(kept)
        if (found := await self._found(api, branch)) and self._counts(found, kept):
            return _opened(found, branch)
        main = await api.getitem(self._url(f"git/ref/heads/{self.branch}"))
        found_at = {name: await self._text(api, name, self.branch) for name in paths_of(kept)}
        texts = {name: before[0] for name, before in found_at.items() if before}
        try:
            ready = await asyncio.to_thread(again, kept, self.folder(), texts)
        except NothingNew:
            return Opened(f"{self.branch}, where it stands already", branch=branch)
        await self._branch(api, branch, main["object"]["sha"])
        for name in ready.files:
            await self._write(api, ready, name, branch, kept.made_at)
        pull = await self._pull(api, ready, branch)
        await self._ask(api, pull["number"], ready)
        return _opened(pull, branch)

    def _counts(self, found: Json, kept: KeptProposal) -> bool:
        """An old pull request for words that are proposed once more is not ours."""
        return bool(found["state"] == "open" or kept.body["round"] == 1)

    async def _branch(self, api: GitHubAPI, branch: str, sha: str) -> None:
        try:
            await api.post(self._url("git/refs"), data={"ref": f"refs/heads/{branch}", "sha": sha})
        except gidgethub.BadRequest as error:
            if error.status_code != 422:
                raise
            await api.getitem(self._url(f"git/ref/heads/{branch}"))

    async def _write(
        self, api: GitHubAPI, ready: Prepared, name: str, branch: str, at: datetime
    ) -> None:
        change = ready.files[name]
        there = await self._text(api, name, branch)
        if there and there[0] != change.before:
            return
        who = {"name": AUTHOR[0], "email": AUTHOR[1], "date": at.astimezone(UTC).isoformat()}
        body: Json = {
            "message": ready.title,
            "content": base64.b64encode(change.after.encode()).decode(),
            "branch": branch,
            "author": who,
            "committer": who,
        }
        if there:
            body["sha"] = there[1]
        try:
            await api.put(self._url(f"contents/{self._at(name)}"), data=body)
        except gidgethub.BadRequest as error:
            now = await self._text(api, name, branch)
            if error.status_code not in (409, 422) or now is None or now[0] != change.after:
                raise

    async def _pull(self, api: GitHubAPI, ready: Prepared, branch: str) -> Json:
        body = {
            "title": ready.title,
            "head": branch,
            "base": self.branch,
            "body": page_of(ready, lambda name: (PurePosixPath(self.path) / name).as_posix()),
        }
        try:
            made: Json = await api.post(self._url("pulls"), data=body)
        except gidgethub.BadRequest as error:
            found = await self._found(api, branch)
            if error.status_code != 422 or found is None:
                raise
            return found
        return made

    async def _ask(self, api: GitHubAPI, number: int, ready: Prepared) -> None:
        """Ask the owners to look at it; who cannot be asked is left out."""
        accounts = [name for owner in ready.asked for name in owner.git]
        for account in dict.fromkeys(name.removeprefix("@") for name in accounts):
            if "@" in account:
                continue
            team = account.rpartition("/")[2]
            key = "team_reviewers" if "/" in account else "reviewers"
            try:
                url = self._url(f"pulls/{number}/requested_reviewers")
                await api.post(url, data={key: [team]})
            except gidgethub.BadRequest as error:
                _log.info("GitHub asks %s for no review: %s", account, error)

    async def _found(self, api: GitHubAPI, branch: str) -> Json | None:
        """The pull request of a branch: an open one first, else the newest."""
        owner = self.proof.settings.repository.partition("/")[0]
        url = self._url(f"pulls?head={quote(f'{owner}:{branch}')}&state=all")
        found: list[Json] = await api.getitem(url)
        return next((one for one in found if one["state"] == "open"), next(iter(found), None))

    async def _text(self, api: GitHubAPI, name: str, branch: str) -> tuple[str, str] | None:
        """A file on a branch and the id of its text; None if there is none."""
        url = self._url(f"contents/{self._at(name)}?ref={quote(branch, safe='')}")
        try:
            found: Json = await api.getitem(url)
        except gidgethub.BadRequest as error:
            if error.status_code == 404:
                return None
            raise
        return base64.b64decode(found["content"]).decode("utf-8"), str(found["sha"])

    def _at(self, name: str) -> str:
        return quote((PurePosixPath(self.path) / name).as_posix())

    def _url(self, rest: str) -> str:
        asked = self.proof.settings
        return f"{asked.api_url}/repos/{asked.repository}/{rest}"

    async def _api(self) -> GitHubAPI:
        token = await self.proof.token(self.session)
        return GitHubAPI(self.session, _REQUESTER, oauth_token=token)


def _opened(pull: Json, branch: str) -> Opened:
    return Opened(f"pull request #{pull['number']}", str(pull["html_url"]), branch)
