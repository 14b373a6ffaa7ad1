CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE TABLE "runs" (
   "id" INTEGER PRIMARY KEY,
   "command" TEXT NOT NULL,
   "started_at" TEXT NOT NULL,
   "ended_at" TEXT,
   "outcome" TEXT,
   "exit_code" INTEGER
, "requests" INTEGER, "retries" INTEGER, "waited" REAL, "bytes" INTEGER, "changed" INTEGER, "unknown" INTEGER) STRICT;
CREATE TABLE "responses" (
   "id" TEXT PRIMARY KEY,
   "url" TEXT NOT NULL,
   "fetched_at" TEXT NOT NULL,
   "status" INTEGER NOT NULL,
   "bytes" INTEGER,
   "sha256" TEXT,
   "etag" TEXT,
   "last_modified" TEXT,
   "run_id" INTEGER REFERENCES "runs"("id")
, "bound_to" TEXT) STRICT;
CREATE TABLE "seeds" (
   "id" TEXT PRIMARY KEY,
   "source" TEXT NOT NULL,
   "line" INTEGER NOT NULL,
   "title" TEXT,
   "facts" TEXT NOT NULL,
   "present" INTEGER NOT NULL,
   "first_seen" TEXT,
   "last_seen" TEXT
, "name" TEXT, "content" TEXT) STRICT;
CREATE INDEX "idx_seeds_source"
    ON "seeds" ("source");
CREATE TABLE "rejected" (
   "source" TEXT,
   "line" INTEGER,
   "text" TEXT,
   "reason" TEXT,
   "first_seen" TEXT,
   "last_seen" TEXT,
   PRIMARY KEY ("source", "line", "text")
) STRICT;
CREATE TABLE "inquiries" (
   "subject" TEXT,
   "source" TEXT,
   "answered_at" TEXT,
   "failed_at" TEXT,
   "trouble" TEXT,
   "detail" TEXT, "retry_at" TEXT,
   PRIMARY KEY ("subject", "source")
) STRICT;
CREATE TABLE "records" (
   "arxiv_id" TEXT,
   "source" TEXT,
   "digest" TEXT,
   "version" INTEGER,
   "title" TEXT,
   "facts" TEXT,
   "response_id" TEXT REFERENCES "responses"("id"),
   "first_seen" TEXT,
   "last_seen" TEXT,
   PRIMARY KEY ("arxiv_id", "source", "digest")
) STRICT;
CREATE TABLE "candidates" (
   "seed_id" TEXT REFERENCES "seeds"("id"),
   "arxiv_id" TEXT,
   PRIMARY KEY ("seed_id", "arxiv_id")
) STRICT;
CREATE TABLE "claims" (
   "paper_key" TEXT,
   "digest" TEXT,
   "kind" TEXT,
   "source" TEXT,
   "place" TEXT,
   "url" TEXT,
   "context" TEXT,
   "response_id" TEXT REFERENCES "responses"("id"),
   "first_seen" TEXT,
   "last_seen" TEXT, "said_on" TEXT,
   PRIMARY KEY ("paper_key", "digest")
) STRICT;
CREATE TABLE "answers" (
   "digest" TEXT PRIMARY KEY,
   "outcome" TEXT,
   "facts" TEXT
) STRICT;
CREATE TABLE "looks" (
   "asked_key" TEXT,
   "at" TEXT,
   "asked" TEXT,
   "shows_key" TEXT,
   "digest" TEXT REFERENCES "answers"("digest"),
   "response_id" TEXT REFERENCES "responses"("id"), "last_seen" TEXT,
   PRIMARY KEY ("asked_key", "at")
) STRICT;
CREATE INDEX "idx_looks_shows_key"
    ON "looks" ("shows_key");
CREATE TABLE "matches" (
   "seed_id" TEXT PRIMARY KEY REFERENCES "seeds"("id"),
   "state" TEXT NOT NULL,
   "arxiv_id" TEXT,
   "score" REAL NOT NULL,
   "evidence" TEXT NOT NULL,
   "candidates" TEXT NOT NULL
) STRICT;
CREATE INDEX "idx_matches_arxiv_id"
    ON "matches" ("arxiv_id");
CREATE TABLE "repositories" (
   "key" TEXT PRIMARY KEY,
   "full_name" TEXT NOT NULL,
   "host" TEXT NOT NULL,
   "url" TEXT NOT NULL,
   "status" TEXT NOT NULL,
   "last_known" TEXT,
   "archived" INTEGER,
   "moved_from" TEXT NOT NULL,
   "fork_of" TEXT,
   "license" TEXT,
   "language" TEXT,
   "stars" INTEGER,
   "pushed_at" TEXT,
   "description" TEXT,
   "notice" TEXT,
   "evidence" TEXT NOT NULL
) STRICT;
CREATE TABLE "papers" (
   "key" TEXT PRIMARY KEY,
   "arxiv_id" TEXT,
   "version" INTEGER,
   "withdrawn" INTEGER NOT NULL,
   "title" TEXT,
   "authors" TEXT NOT NULL,
   "published" TEXT,
   "updated" TEXT,
   "categories" TEXT NOT NULL,
   "doi" TEXT,
   "journal_ref" TEXT,
   "comment" TEXT,
   "abstract" TEXT,
   "code_status" TEXT NOT NULL,
   "code_official" INTEGER NOT NULL,
   "code_repo" TEXT REFERENCES "repositories"("key"),
   "promise" TEXT
) STRICT;
CREATE TABLE "decisions" (
   "subject" TEXT PRIMARY KEY,
   "choice" TEXT,
   "decided_at" TEXT
) STRICT;
CREATE TABLE "run_requests" (
   "run_id" INTEGER REFERENCES "runs"("id"),
   "host" TEXT,
   "outcome" TEXT,
   "requests" INTEGER,
   "retries" INTEGER,
   "waited" REAL,
   "bytes" INTEGER,
   PRIMARY KEY ("run_id", "host", "outcome")
) STRICT;
CREATE TABLE "hosts" (
   "host" TEXT PRIMARY KEY,
   "answered_at" TEXT,
   "failing_since" TEXT,
   "trouble" TEXT
) STRICT;
CREATE TABLE "changes" (
   "id" INTEGER PRIMARY KEY,
   "at" TEXT NOT NULL,
   "run_id" INTEGER REFERENCES "runs"("id"),
   "subject" TEXT NOT NULL,
   "what" TEXT NOT NULL,
   "was" TEXT,
   "now" TEXT,
   "event" TEXT,
   "evidence" TEXT,
   "response_id" TEXT REFERENCES "responses"("id")
) STRICT;
CREATE INDEX "idx_changes_at"
    ON "changes" ("at");
CREATE INDEX "idx_changes_subject"
    ON "changes" ("subject");
CREATE TABLE "schedule" (
   "owner" TEXT,
   "subject" TEXT,
   "source" TEXT,
   "due_at" TEXT NOT NULL,
   "reason" TEXT NOT NULL,
   "weight" INTEGER NOT NULL,
   "asked_at" TEXT,
   PRIMARY KEY ("owner", "subject", "source")
) STRICT;
CREATE INDEX "idx_schedule_due_at"
    ON "schedule" ("due_at");
CREATE INDEX "idx_schedule_subject"
    ON "schedule" ("subject");
CREATE INDEX "idx_schedule_asked_at"
    ON "schedule" ("asked_at");
CREATE TABLE "settings" (
   "name" TEXT PRIMARY KEY,
   "value" TEXT
) STRICT;
CREATE TABLE "unpublished" (
   "seed_id" TEXT PRIMARY KEY REFERENCES "seeds"("id")
) STRICT;
CREATE TABLE "unpublished_papers" (
   "key" TEXT PRIMARY KEY
) STRICT;
CREATE TRIGGER seeds_edited after update of facts on seeds
      when json_remove(old.facts, '$.line') is not json_remove(new.facts, '$.line')
      begin insert or ignore into unpublished values (new.id); end;
CREATE TRIGGER seeds_added after insert on seeds
      begin insert or ignore into unpublished values (new.id); end;
CREATE INDEX "idx_seeds_source_name"
    ON "seeds" ("source", "name");
CREATE INDEX "idx_seeds_source_content"
    ON "seeds" ("source", "content");
CREATE TABLE "file_decisions" (
   "subject" TEXT PRIMARY KEY,
   "choice" TEXT,
   "decided_at" TEXT
) STRICT;
CREATE TABLE paper_numbers (number integer primary key, key text unique) strict;
CREATE VIRTUAL TABLE paper_search using fts5(title, abstract);
CREATE TABLE 'paper_search_data'(id INTEGER PRIMARY KEY, block BLOB);
CREATE TABLE 'paper_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE 'paper_search_content'(id INTEGER PRIMARY KEY, c0, c1);
CREATE TABLE 'paper_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'paper_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;
CREATE TRIGGER papers_found after insert on papers begin
        insert into paper_numbers (key) values (new.key); 
      insert into paper_search (rowid, title, abstract)
      values ((select number from paper_numbers where key = new.key), coalesce(new.title, (select title from seeds where id = substr(new.key, 6))), new.abstract)
    ; end;
CREATE TRIGGER papers_reworded after update of title, abstract on papers
      when old.title is not new.title or old.abstract is not new.abstract
      begin delete from paper_search where rowid = (select number from paper_numbers where key = old.key); 
      insert into paper_search (rowid, title, abstract)
      values ((select number from paper_numbers where key = new.key), coalesce(new.title, (select title from seeds where id = substr(new.key, 6))), new.abstract)
    ; end;
CREATE TRIGGER papers_lost after delete on papers
      begin delete from paper_search where rowid = (select number from paper_numbers where key = old.key); delete from paper_numbers where key = old.key; end;
CREATE TRIGGER seeds_reworded after update of title on seeds
      when old.title is not new.title
        and exists (select 1 from papers where key = 'seed:' || new.id and title is null) begin
        update paper_search set title = new.title
          where rowid = (select number from paper_numbers where key = 'seed:' || new.id); end;
CREATE INDEX idx_papers_published on papers (published desc, key);
CREATE INDEX "idx_responses_url_fetched_at"
    ON "responses" ("url", "fetched_at");
CREATE INDEX "idx_looks_response_id"
    ON "looks" ("response_id");
CREATE INDEX "idx_claims_response_id"
    ON "claims" ("response_id");
CREATE VIEW "paper_overview" AS 
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
    (select substr(max(coalesce(l.last_seen, l.at)), 1, 10) from looks l
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
  order by p.published desc, p.key;
CREATE TABLE "begun_looks" (
   "asked_key" TEXT PRIMARY KEY,
   "at" TEXT,
   "begun" TEXT
) STRICT;
CREATE TABLE "paper_links" (
   "paper_key" TEXT REFERENCES "papers"("key"),
   "url" TEXT,
   "source" TEXT,
   "kind" TEXT, "alive" INTEGER,
   PRIMARY KEY ("paper_key", "url", "source")
) STRICT, WITHOUT ROWID;
CREATE TABLE "paper_repositories" (
   "paper_key" TEXT REFERENCES "papers"("key"),
   "repo_key" TEXT REFERENCES "repositories"("key"),
   "relation" TEXT,
   "score" INTEGER,
   "reasons" TEXT,
   PRIMARY KEY ("paper_key", "repo_key")
) STRICT, WITHOUT ROWID;
CREATE INDEX "idx_paper_repositories_repo_key"
    ON "paper_repositories" ("repo_key");
