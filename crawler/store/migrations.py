"""The schema, one small step after another; a step that was released is never edited."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("crawler")
STEPS = migrations

_SEEN = {"first_seen": str, "last_seen": str}


@migrations()
def m001_evidence(db: Database) -> None:
    """What was read and what was answered, by whom and when."""
    db.table("runs").create(
        {"id": int, "command": str, "started_at": str, "ended_at": str, "outcome": str}
        | {"exit_code": int},
        pk="id",
        not_null={"command", "started_at"},
        strict=True,
    )
    db.table("responses").create(
        {"id": str, "url": str, "fetched_at": str, "status": int, "bytes": int}
        | {"sha256": str, "etag": str, "last_modified": str, "run_id": int},
        pk="id",
        not_null={"url", "fetched_at", "status"},
        foreign_keys=[("run_id", "runs", "id")],
        strict=True,
    )
    _seeds(db)
    db.table("inquiries").create(
        {"subject": str, "source": str, "answered_at": str, "failed_at": str}
        | {"trouble": str, "detail": str},
        pk=("subject", "source"),
        strict=True,
    )
    db.table("records").create(
        {"arxiv_id": str, "source": str, "digest": str, "version": int, "title": str}
        | {"facts": str, "response_id": str}
        | _SEEN,
        pk=("arxiv_id", "source", "digest"),
        foreign_keys=[("response_id", "responses", "id")],
        strict=True,
    )
    db.table("candidates").create(
        {"seed_id": str, "arxiv_id": str},
        pk=("seed_id", "arxiv_id"),
        foreign_keys=[("seed_id", "seeds", "id")],
        strict=True,
    )
    db.table("claims").create(
        {"paper_key": str, "digest": str, "kind": str, "source": str, "place": str}
        | {"url": str, "context": str, "response_id": str}
        | _SEEN,
        pk=("paper_key", "digest"),
        foreign_keys=[("response_id", "responses", "id")],
        strict=True,
    )
    _looks(db)


def _seeds(db: Database) -> None:
    db.table("seeds").create(
        {"id": str, "source": str, "line": int, "title": str, "facts": str, "present": int} | _SEEN,
        pk="id",
        not_null={"source", "line", "facts", "present"},
        strict=True,
    )
    db.table("seeds").create_index(["source"])
    db.table("rejected").create(
        {"source": str, "line": int, "text": str, "reason": str} | _SEEN,
        pk=("source", "line", "text"),
        strict=True,
    )


def _looks(db: Database) -> None:
    db.table("answers").create(
        {"digest": str, "outcome": str, "facts": str}, pk="digest", strict=True
    )
    db.table("looks").create(
        {"asked_key": str, "at": str, "asked": str, "shows_key": str}
        | {"digest": str, "response_id": str},
        pk=("asked_key", "at"),
        foreign_keys=[("digest", "answers", "digest"), ("response_id", "responses", "id")],
        strict=True,
    )
    db.table("looks").create_index(["shows_key"])


@migrations()
def m002_belief(db: Database) -> None:
    """What the evidence amounts to; every row here can be made again from it."""
    db.table("matches").create(
        {"seed_id": str, "state": str, "arxiv_id": str, "score": float}
        | {"evidence": str, "candidates": str},
        pk="seed_id",
        not_null={"state", "score", "evidence", "candidates"},
        foreign_keys=[("seed_id", "seeds", "id")],
        strict=True,
    )
    db.table("matches").create_index(["arxiv_id"])
    db.table("repositories").create(
        {"key": str, "full_name": str, "host": str, "url": str, "status": str}
        | {"last_known": str, "archived": int, "moved_from": str, "fork_of": str}
        | {"license": str, "language": str, "stars": int, "pushed_at": str}
        | {"description": str, "notice": str, "evidence": str},
        pk="key",
        not_null={"full_name", "host", "url", "status", "moved_from", "evidence"},
        strict=True,
    )
    db.table("papers").create(
        {"key": str, "arxiv_id": str, "version": int, "withdrawn": int, "title": str}
        | {"authors": str, "published": str, "updated": str, "categories": str}
        | {"doi": str, "journal_ref": str, "comment": str, "abstract": str}
        | {"code_status": str, "code_official": int, "code_repo": str, "promise": str},
        pk="key",
        not_null={"withdrawn", "authors", "categories", "code_status", "code_official"},
        foreign_keys=[("code_repo", "repositories", "key")],
        strict=True,
    )
    db.table("paper_links").create(
        {"paper_key": str, "url": str, "source": str, "kind": str},
        pk=("paper_key", "url", "source"),
        foreign_keys=[("paper_key", "papers", "key")],
        strict=True,
    )
    db.table("paper_repositories").create(
        {"paper_key": str, "repo_key": str, "relation": str, "score": int, "reasons": str},
        pk=("paper_key", "repo_key"),
        foreign_keys=[("paper_key", "papers", "key"), ("repo_key", "repositories", "key")],
        strict=True,
    )


@migrations()
def m003_paper_overview(db: Database) -> None:
    """One line a paper, for a person with any SQLite browser."""
    db.create_view(
        "paper_overview",
        """
        select
          coalesce(p.title, (
            select s.title from seeds s where 'seed:' || s.id = p.key
          )) as title,
          p.arxiv_id,
          'https://arxiv.org/abs/' || p.arxiv_id as paper,
          substr(p.published, 1, 10) as published,
          p.code_status as code,
          case when p.code_official then 'official' when r.key is not null then 'community' end
            as relation,
          r.url as repository,
          case when r.archived then 'archived' end as archived,
          r.stars, r.language, r.license,
          substr(r.pushed_at, 1, 10) as pushed,
          (select substr(max(l.at), 1, 10) from looks l
            where l.asked_key = r.key or l.shows_key = r.key) as checked,
          (select group_concat(s.source || ':' || s.line, ', ') from matches m
            join seeds s on s.id = m.seed_id
            where s.present and (m.arxiv_id = p.arxiv_id and m.state = 'matched'
              or 'seed:' || m.seed_id = p.key)) as seeds
        from papers p left join repositories r on r.key = p.code_repo
        order by p.published desc, p.key
        """,
    )


@migrations()
def m004_decisions(db: Database) -> None:
    """What a person decided; evidence that outweighs all other."""
    db.table("decisions").create(
        {"subject": str, "choice": str, "decided_at": str}, pk="subject", strict=True
    )


@migrations()
def m005_dated_claims(db: Database) -> None:
    """The day that a claim's source is of, where it is dated."""
    db.table("claims").add_column("said_on", str)


@migrations()
def m006_changes(db: Database) -> None:
    """What is believed otherwise than before, and what each run asked."""
    for name, kind in (
        ("requests", int),
        ("retries", int),
        ("waited", float),
        ("bytes", int),
        ("changed", int),
        ("unknown", int),
    ):
        db.table("runs").add_column(name, kind)
    db.table("run_requests").create(
        {"run_id": int, "host": str, "outcome": str, "requests": int, "retries": int}
        | {"waited": float, "bytes": int},
        pk=("run_id", "host", "outcome"),
        foreign_keys=[("run_id", "runs", "id")],
        strict=True,
    )
    db.table("hosts").create(
        {"host": str, "answered_at": str, "failing_since": str, "trouble": str},
        pk="host",
        strict=True,
    )
    db.table("changes").create(
        {"id": int, "at": str, "run_id": int, "subject": str, "what": str, "was": str}
        | {"now": str, "event": str, "evidence": str, "response_id": str},
        pk="id",
        not_null={"at", "subject", "what"},
        foreign_keys=[("run_id", "runs", "id"), ("response_id", "responses", "id")],
        strict=True,
    )
    db.table("changes").create_index(["at"])
    db.table("changes").create_index(["subject"])


@migrations()
def m007_links_alive(db: Database) -> None:
    """Whether a paper's weights and data were there at the last look."""
    db.table("paper_links").add_column("alive", int)


@migrations()
def m008_schedule(db: Database) -> None:
    """When to ask what, and which entries changed since belief was last made of them."""
    db.table("schedule").create(
        {"owner": str, "subject": str, "source": str, "due_at": str, "reason": str}
        | {"weight": int, "asked_at": str},
        pk=("owner", "subject", "source"),
        not_null={"due_at", "reason", "weight"},
        strict=True,
    )
    db.table("schedule").create_index(["due_at"])
    db.table("schedule").create_index(["subject"])
    db.table("schedule").create_index(["asked_at"])
    db.table("settings").create({"name": str, "value": str}, pk="name", strict=True)
    db.table("unpublished").create(
        {"seed_id": str}, pk="seed_id", foreign_keys=[("seed_id", "seeds", "id")], strict=True
    )
    db.table("unpublished_papers").create({"key": str}, pk="key", strict=True)
    db.table("inquiries").add_column("retry_at", str)
    db.table("looks").add_column("last_seen", str)
    # An entry that only moved within its list reads as it did.
    db.execute("""
      create trigger seeds_edited after update of facts on seeds
      when json_remove(old.facts, '$.line') is not json_remove(new.facts, '$.line')
      begin insert or ignore into unpublished values (new.id); end
    """)
    db.execute("""
      create trigger seeds_added after insert on seeds
      begin insert or ignore into unpublished values (new.id); end
    """)


@migrations()
def m009_identity_of_entries(db: Database) -> None:
    """What an entry names and says, by which it is known when its list is read again."""
    seeds = db.table("seeds")
    seeds.add_column("name", str)
    seeds.add_column("content", str)
    db.execute("update seeds set name = id")
    seeds.create_index(["source", "name"])
    seeds.create_index(["source", "content"])


@migrations()
def m010_decisions_of_a_file(db: Database) -> None:
    """What the decision file says, as it was last read."""
    db.table("file_decisions").create(
        {"subject": str, "choice": str, "decided_at": str}, pk="subject", strict=True
    )


@migrations()
def m011_search(db: Database) -> None:
    """Full-text search over titles and abstracts, kept by the database itself."""
    # A number that VACUUM and a dump keep, as an implicit rowid is not.
    db.execute("create table paper_numbers (number integer primary key, key text unique) strict")
    # The text is kept again: an index over another table's text breaks where its entries are
    # not taken out with the very words that went in.
    db.execute("create virtual table paper_search using fts5(title, abstract)")
    title = "coalesce({0}.title, (select title from seeds where id = substr({0}.key, 6)))"
    number = "(select number from paper_numbers where key = {0})"
    put = f"""
      insert into paper_search (rowid, title, abstract)
      values ({number.format("new.key")}, {title.format("new")}, new.abstract)
    """
    take = f"delete from paper_search where rowid = {number.format('old.key')}"
    db.execute(f"""
      create trigger papers_found after insert on papers begin
        insert into paper_numbers (key) values (new.key); {put}; end
    """)
    db.execute(f"""
      create trigger papers_reworded after update of title, abstract on papers
      when old.title is not new.title or old.abstract is not new.abstract
      begin {take}; {put}; end
    """)
    db.execute(f"""
      create trigger papers_lost after delete on papers
      begin {take}; delete from paper_numbers where key = old.key; end
    """)
    db.execute(f"""
      create trigger seeds_reworded after update of title on seeds
      when old.title is not new.title
        and exists (select 1 from papers where key = 'seed:' || new.id and title is null) begin
        update paper_search set title = new.title
          where rowid = {number.format("'seed:' || new.id")}; end
    """)
    db.execute("insert into paper_numbers (key) select key from papers order by published, key")
    db.execute(f"""
      insert into paper_search (rowid, title, abstract)
      select n.number, {title.format("p")}, p.abstract
      from papers p join paper_numbers n on n.key = p.key
    """)
    # The order of the view: a page of it is read without sorting all.
    db.execute("create index idx_papers_published on papers (published desc, key)")
    db.execute("drop view paper_overview")
    db.create_view("paper_overview", _OVERVIEW)


_OVERVIEW = """
  select
    coalesce(p.title, s.title) as title,
    p.arxiv_id,
    'https://arxiv.org/abs/' || p.arxiv_id as paper,
    substr(p.published, 1, 10) as published,
    p.code_status as code,
    case when p.code_official then 'official' when r.key is not null then 'community' end
      as relation,
    r.url as repository,
    case when r.archived then 'archived' end as archived,
    r.stars, r.language, r.license,
    substr(r.pushed_at, 1, 10) as pushed,
    (select substr(max(l.at), 1, 10) from looks l
      where l.asked_key = r.key or l.shows_key = r.key) as checked,
    (select group_concat(e.source || ':' || e.line, ', ') from matches m
      join seeds e on e.id = m.seed_id
      where e.present and (m.arxiv_id = p.arxiv_id and m.state = 'matched'
        or m.seed_id = s.id)) as seeds,
    p.withdrawn,
    n.number
  from papers p
  join paper_numbers n on n.key = p.key
  left join seeds s on s.id = substr(p.key, 6) and p.key like 'seed:%'
  left join repositories r on r.key = p.code_repo
  order by p.published desc, p.key
"""


@migrations()
def m012_validators(db: Database) -> None:
    """What an answer's validators are bound to, and the way from an address to its last answer."""
    db.table("responses").add_column("bound_to", str)
    db.table("responses").create_index(["url", "fetched_at"])
    db.table("looks").create_index(["response_id"])
    db.table("claims").create_index(["response_id"])
    (sql,) = db.execute("select sql from sqlite_master where name = 'paper_overview'").fetchone()
    db.execute("drop view paper_overview")
    db.execute(sql.replace("max(l.at)", "max(coalesce(l.last_seen, l.at))"))


@migrations()
def m013_begun_looks(db: Database) -> None:
    """Looks that take several requests, as far as they got when the run was stopped."""
    db.table("begun_looks").create(
        {"asked_key": str, "at": str, "begun": str}, pk="asked_key", strict=True
    )


@migrations()
def m014_links_stored_once(db: Database) -> None:
    """A paper's links and repositories lie in their keys, and a repository leads to its papers.

    As tables with a rowid each row stood twice, in the table and in the index of its key.
    """
    for name in ("paper_links", "paper_repositories"):
        sql = db.table(name).schema
        db.execute(f"alter table {name} rename to {name}_before")
        db.execute(f"{sql}, WITHOUT ROWID")
        db.execute(f"insert into {name} select * from {name}_before")
        db.execute(f"drop table {name}_before")
    db.table("paper_repositories").create_index(["repo_key"])
