"""The JSON objects of GitHub's REST API, from a repository's facts; it must not route a request.

Key sets are those of the newest recorded answers to somebody who is not signed in.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha1
from typing import Any

from crawler.twin.github_frame import number
from crawler.twin.world import Entry, EntryKind, Repository, World

API = "https://api.github.com"
_ADDRESSES = (
    "forks keys{/key_id} collaborators{/collaborator} teams hooks issues/events{/number} events "
    "assignees{/user} branches{/branch} tags git/blobs{/sha} git/tags{/sha} git/refs{/sha} "
    "git/trees{/sha} statuses/{sha} languages stargazers contributors subscribers subscription "
    "commits{/sha} git/commits{/sha} comments{/number} issues/comments{/number} contents/{+path} "
    "compare/{base}...{head} merges {archive_format}{/ref} downloads issues{/number} "
    "pulls{/number} milestones{/number} notifications{?since,all,participating} labels{/name} "
    "releases{/id} deployments"
).split()
_ADDRESS_NAMES = (
    "forks keys collaborators teams hooks issue_events events assignees branches tags blobs "
    "git_tags git_refs trees statuses languages stargazers contributors subscribers subscription "
    "commits git_commits comments issue_comment contents compare merges archive downloads issues "
    "pulls milestones notifications labels releases deployments"
).split()
_OWNER_ADDRESSES = {
    "followers_url": "/followers",
    "following_url": "/following{/other_user}",
    "gists_url": "/gists{/gist_id}",
    "starred_url": "/starred{/owner}{/repo}",
    "subscriptions_url": "/subscriptions",
    "organizations_url": "/orgs",
    "repos_url": "/repos",
    "events_url": "/events{/privacy}",
    "received_events_url": "/received_events",
}
_MODES = {
    EntryKind.FILE: ("100644", "blob"),
    EntryKind.DIRECTORY: ("040000", "tree"),
    EntryKind.SUBMODULE: ("160000", "commit"),
}


def stamp(at: datetime) -> str:
    """``2023-04-19T00:00:00Z``."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def parent_of(world: World, repo: Repository) -> str | None:
    """Today's name of what the repository was forked from."""
    parent = world.repository(repo.fork_of) if repo.fork_of else None
    return parent.full_name if parent else repo.fork_of


def license_of(repo: Repository) -> str | None:
    """The SPDX identifier, where there is a licence and a commit."""
    return None if repo.empty else repo.license


def readme_name(repo: Repository) -> str | None:
    """The README's file name, where there is one."""
    if repo.readme is None or repo.empty:
        return None
    named = (entry.name for entry in repo.entries if entry.name.lower().startswith("readme"))
    return next(named, "README.md")


def files_of(repo: Repository, path: str) -> tuple[Entry, ...] | None:
    """The listing of a folder, by default of the root; ``None`` where there is none."""
    if repo.empty:
        return None
    return dict(repo.folders).get(path) if path else repo.entries


def owner_object(login: str) -> dict[str, Any]:
    """The account, as it stands within a repository."""
    url = f"{API}/users/{login}"
    return {
        "login": login,
        "id": number(login),
        "node_id": f"U_{number(login)}",
        "avatar_url": f"https://avatars.githubusercontent.com/u/{number(login)}?v=4",
        "gravatar_id": "",
        "url": url,
        "html_url": f"https://github.com/{login}",
        **{name: f"{url}{path}" for name, path in _OWNER_ADDRESSES.items()},
        "type": "User",
        "user_view_type": "public",
        "site_admin": False,
    }


def repo_object(repo: Repository) -> dict[str, Any]:
    """A repository as it stands in a list; alone it has a few fields more."""
    owner, _, name = repo.full_name.partition("/")
    url, page = f"{API}/repos/{repo.full_name}", f"https://github.com/{repo.full_name}"
    addresses = zip(_ADDRESS_NAMES, _ADDRESSES, strict=True)
    return {
        "id": number(repo.full_name),
        "node_id": f"R_{number(repo.full_name)}",
        "name": name,
        "full_name": repo.full_name,
        "private": False,
        "owner": owner_object(owner),
        "html_url": page,
        "description": repo.description,
        "fork": repo.fork_of is not None,
        "url": url,
        **{f"{known}_url": f"{url}/{path}" for known, path in addresses},
        "created_at": stamp(repo.created_at),
        "updated_at": stamp(repo.pushed_at),
        "pushed_at": stamp(repo.pushed_at),
        "git_url": f"git://github.com/{repo.full_name}.git",
        "ssh_url": f"git@github.com:{repo.full_name}.git",
        "clone_url": f"{page}.git",
        "svn_url": page,
        "homepage": repo.homepage,
        "size": 0 if repo.empty else len(repo.readme or "") // 1_024,
        "stargazers_count": repo.stars,
        "watchers_count": repo.stars,
        "language": repo.language,
        **dict.fromkeys(("has_issues", "has_projects", "has_downloads", "has_wiki"), True),
        **dict.fromkeys(("has_pages", "has_discussions"), False),
        "forks_count": repo.forks,
        "mirror_url": None,
        "archived": repo.archived_on is not None,
        "disabled": False,
        "open_issues_count": 0,
        "license": _license_object(license_of(repo)),
        "allow_forking": True,
        "is_template": False,
        "web_commit_signoff_required": False,
        "topics": list(repo.topics),
        "visibility": "public",
        "forks": repo.forks,
        "open_issues": 0,
        "watchers": repo.stars,
        "default_branch": repo.branch,
    }


def whole_repo_object(world: World, repo: Repository) -> dict[str, Any]:
    """A repository asked for by itself, with what it was forked from."""
    found = {**repo_object(repo), "temp_clone_token": None}
    parent = world.repository(repo.fork_of) if repo.fork_of else None
    if parent is not None:
        found |= {"parent": repo_object(parent), "source": repo_object(parent)}
    return found | {"network_count": repo.forks, "subscribers_count": 1}


def _license_object(spdx: str | None) -> dict[str, Any] | None:
    if spdx is None:
        return None
    key = "other" if spdx == "NOASSERTION" else spdx.lower()
    name = "Other" if spdx == "NOASSERTION" else spdx
    url = None if spdx == "NOASSERTION" else f"{API}/licenses/{key}"
    return {"key": key, "name": name, "spdx_id": spdx, "url": url, "node_id": f"L_{key}"}


def tree_object(repo: Repository) -> dict[str, Any]:
    """The root's tree."""
    url = f"{API}/repos/{repo.full_name}/git/trees"
    rows = [_tree_row(repo, one) for one in sorted(repo.entries, key=lambda one: one.name)]
    return {"sha": _sha(repo), "url": f"{url}/{_sha(repo)}", "tree": rows, "truncated": False}


def _sha(repo: Repository, name: str = "") -> str:
    return sha1(f"{repo.full_name}/{name}".encode(), usedforsecurity=False).hexdigest()


def _tree_row(repo: Repository, entry: Entry) -> dict[str, Any]:
    mode, kind = _MODES[entry.kind]
    sha = _sha(repo, entry.name)
    row: dict[str, Any] = {"path": entry.name, "mode": mode, "type": kind, "sha": sha}
    if entry.kind is EntryKind.FILE:
        row["size"] = 1
    if entry.kind is not EntryKind.SUBMODULE:
        row["url"] = f"{API}/repos/{repo.full_name}/git/{kind}s/{sha}"
    return row


def contents_object(repo: Repository, folder: str, entry: Entry) -> dict[str, Any]:
    """A line of a folder's contents; a submodule calls itself a file there."""
    path = f"{folder}/{entry.name}".strip("/")
    base, page = f"{API}/repos/{repo.full_name}", f"https://github.com/{repo.full_name}"
    is_file = entry.kind is EntryKind.FILE
    url = f"{base}/contents/{path}?ref={repo.branch}"
    git = f"{base}/git/{'blobs' if is_file else 'trees'}/{_sha(repo, path)}"
    html = f"{page}/{'blob' if is_file else 'tree'}/{repo.branch}/{path}"
    raw = f"https://raw.githubusercontent.com/{repo.full_name}/{repo.branch}/{path}"
    return {
        "name": entry.name,
        "path": path,
        "sha": _sha(repo, path),
        "size": int(is_file),
        "url": url,
        "html_url": html,
        "git_url": git,
        "download_url": raw if is_file else None,
        "type": "dir" if entry.kind is EntryKind.DIRECTORY else "file",
        "_links": {"self": url, "git": git, "html": html},
    }
