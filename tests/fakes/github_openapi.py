"""Extracts from GitHub's own OpenAPI description the operations that Parley uses.

    npm pack @octokit/openapi@23.0.2 && tar -xzf octokit-openapi-23.0.2.tgz
    python -m tests.fakes.github_openapi package/generated/api.github.com.json

What comes out is tests/fakes/github_openapi.json: paths, parameters and bodies of requests, with
every reference in them resolved. The fake GitHub refuses what does not fit.
"""

import json
import sys
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_suffix(".json")
REPO = "/repos/{owner}/{repo}"
OPERATIONS = (
    ("get", f"{REPO}/git/ref/{{ref}}"),
    ("post", f"{REPO}/git/refs"),
    ("get", f"{REPO}/contents/{{path}}"),
    ("put", f"{REPO}/contents/{{path}}"),
    ("get", f"{REPO}/pulls"),
    ("post", f"{REPO}/pulls"),
    ("post", f"{REPO}/pulls/{{pull_number}}/requested_reviewers"),
    ("post", "/app/installations/{installation_id}/access_tokens"),
)
Json = dict[str, Any]


def extract(whole: Json) -> Json:
    """The operations, and nothing else."""
    paths: Json = {}
    for method, path in OPERATIONS:
        found = whole["paths"][path][method]
        body = found.get("requestBody", {}).get("content", {}).get("application/json", {})
        shared = whole["paths"][path].get("parameters", [])
        paths.setdefault(path, {})[method] = {
            "parameters": [_plain(one, whole) for one in (*shared, *found.get("parameters", []))],
            "body": _plain(body.get("schema"), whole),
            "required": found.get("requestBody", {}).get("required", False),
            "answers": sorted(found["responses"]),
        }
    return {"version": whole["info"]["version"], "openapi": whole["openapi"], "paths": paths}


def _plain(node: Any, whole: Json) -> Any:
    """The node with references resolved, without prose and examples."""
    if isinstance(node, list):
        return [_plain(one, whole) for one in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        found: Any = whole
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return _plain(found, whole)
    left_out = ("description", "example", "examples", "title")
    kept = {
        key: value for key, value in node.items() if key not in left_out or isinstance(value, dict)
    }
    return {key: _plain(value, whole) for key, value in kept.items() if key != "examples"}


if __name__ == "__main__":
    description = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    FILE.write_text(json.dumps(extract(description), indent=1, sort_keys=True) + "\n", "utf-8")
