"use strict";
// Sorts, filters, pages and opens the table. Strangers' text enters the page as text only; what
// comes as HTML is the evidence, which was escaped when it was written.
(() => {
  const script = document.currentScript;
  const size = Number(script.dataset.size);
  const by = (id) => document.getElementById(id);
  const body = by("rows");
  if (!body) return;

  const FIELDS = ["key", "title", "authors", "date", "status", "repo", "url", "said", "stars", "checked"];
  const MOST_PRINTED = 2000;
  const statuses = [...document.querySelectorAll("#filter input[name=status]")].map((box) => box.value);
  const evidence = new Map();
  const waiting = new Map();
  const start = () => ({ q: "", code: new Set(), sort: "date", up: false, page: 0 });
  let papers = [];
  let shown = [];
  let state = start();

  // --- data ------------------------------------------------------------------------------

  const load = (file, failed) => {
    const tag = document.createElement("script");
    tag.src = file;
    tag.onerror = failed;
    document.head.append(tag);
  };

  window.crawlerPapers = (lines) => {
    papers = lines.map((line, place) => {
      const paper = { place };
      FIELDS.forEach((name, n) => { paper[name] = line[n]; });
      return paper;
    });
    by("filter").hidden = false;
    read();
  };

  window.crawlerEvidence = (number, told) => {
    evidence.set(number, told);
    (waiting.get(number) || []).forEach((show) => show());
    waiting.delete(number);
  };

  const told = (place, show) => {
    const number = Math.floor(place / size);
    const answer = () => show((evidence.get(number) || [])[place % size]);
    if (evidence.has(number)) return answer();
    if (waiting.has(number)) return void waiting.get(number).push(answer);
    waiting.set(number, [answer]);
    load(`evidence/${String(number).padStart(4, "0")}.js`, () => window.crawlerEvidence(number, []));
  };

  // --- finding and sorting -----------------------------------------------------------------

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const text = (paper) => (paper.text ??= plain(
    [paper.title, paper.authors, paper.key, paper.date, paper.repo, paper.said].join(" ")));

  const matching = () => {
    const words = plain(state.q).split(/\s+/).filter(Boolean);
    return papers.filter((paper) =>
      (!state.code.size || state.code.has(paper.status)) && words.every((word) => text(paper).includes(word)));
  };

  const collator = new Intl.Collator("en", { numeric: true });
  const orders = {
    title: (a, b) => collator.compare(a.title, b.title),
    date: (a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
    status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
    repo: (a, b) => collator.compare(a.repo, b.repo),
    stars: (a, b) => a.stars - b.stars,
    checked: (a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0),
  };
  const sorted = (some) => {
    const { sort, up } = state;
    const absent = (paper) => paper[sort] === "" || paper[sort] === null;
    return some.sort((a, b) =>
      absent(a) - absent(b) || (up ? 1 : -1) * orders[sort](a, b) || a.place - b.place);
  };

  // --- showing -----------------------------------------------------------------------------

  const link = (anchor, url, name) => {
    anchor.textContent = name;
    if (/^https?:\/\//i.test(url)) anchor.setAttribute("href", url);
  };

  const line = (paper) => {
    const row = by("line").content.firstElementChild.cloneNode(true);
    const put = (name, value) => { row.querySelector(`.${name}`).textContent = value ?? ""; };
    row.id = paper.key;
    ["title", "authors", "date", "said", "stars", "checked"].forEach((name) => put(name, paper[name]));
    const arxiv = !paper.key.includes(":");
    link(row.querySelector(".id"), arxiv ? `https://arxiv.org/abs/${paper.key}` : "", arxiv ? `arXiv:${paper.key}` : "");
    link(row.querySelector(".repo"), paper.url, paper.repo);
    const badge = row.querySelector(".status");
    badge.className = `status ${paper.status}`;
    badge.textContent = paper.status.replace(/_/g, " ");
    return row;
  };

  const render = (all = false) => {
    const last = Math.max(0, Math.ceil(shown.length / size) - 1);
    state.page = Math.min(Math.max(state.page, 0), last);
    const from = state.page * size;
    body.replaceChildren(...(all ? shown : shown.slice(from, from + size)).map(line));
    const count = shown.length.toLocaleString("en").replace(/,/g, "\u202f");
    by("shown").textContent = shown.length === papers.length
      ? `${count} paper${shown.length === 1 ? "" : "s"}`
      : `${count} of ${papers.length.toLocaleString("en").replace(/,/g, "\u202f")} papers`;
    by("pages").hidden = last === 0;
    by("page").textContent = `Page ${state.page + 1} of ${last + 1}`;
    by("back").disabled = state.page === 0;
    by("on").disabled = state.page === last;
    document.querySelectorAll("#papers th").forEach((head) => {
      const own = head.firstElementChild.dataset.sort === state.sort;
      own ? head.setAttribute("aria-sort", state.up ? "ascending" : "descending") : head.removeAttribute("aria-sort");
    });
  };

  const find = () => { shown = sorted(matching()); render(); };

  const close = (row) => {
    row.querySelector(".open").setAttribute("aria-expanded", "false");
    if (row.nextElementSibling?.classList.contains("evidence")) row.nextElementSibling.remove();
  };

  const open = (row) => {
    const paper = papers.find((one) => one.key === row.id);
    if (!paper || row.nextElementSibling?.classList.contains("evidence")) return;
    row.querySelector(".open").setAttribute("aria-expanded", "true");
    const more = document.createElement("tr");
    more.className = "evidence";
    const cell = more.insertCell();
    cell.colSpan = row.cells.length;
    row.after(more);
    told(paper.place, (html) => {
      if (html) cell.innerHTML = html;
      else cell.textContent = "The evidence could not be read.";
    });
  };

  // --- addresses: #2211.10950 is a paper, #q=…&code=… a view ---------------------------------

  const note = (hash) => history.replaceState(null, "", hash || "#");

  const write = () => {
    const said = new URLSearchParams();
    if (state.q) said.set("q", state.q);
    if (state.code.size) said.set("code", [...state.code].join(","));
    if (state.sort !== "date" || state.up) said.set("sort", (state.up ? "+" : "-") + state.sort);
    if (state.page) said.set("page", String(state.page + 1));
    note(`#${said}`);
  };

  const visit = (key) => {
    let place = shown.findIndex((paper) => paper.key === key);
    if (place < 0) {
      state = start();
      find();
      place = shown.findIndex((paper) => paper.key === key);
    }
    if (place < 0) return;
    state.page = Math.floor(place / size);
    render();
    const row = by(key);
    open(row);
    row.scrollIntoView({ block: "start" });
    row.querySelector(".open").focus({ preventScroll: true });
  };

  const read = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    const key = hash && !hash.includes("=") && papers.some((paper) => paper.key === hash);
    if (key && shown.length) return visit(hash);
    const said = new URLSearchParams(key ? "" : location.hash.slice(1));
    state = start();
    state.q = said.get("q") || "";
    state.code = new Set((said.get("code") || "").split(",").filter((one) => statuses.includes(one)));
    const sort = said.get("sort") || "-date";
    if (orders[sort.slice(1)]) Object.assign(state, { sort: sort.slice(1), up: sort[0] === "+" });
    state.page = (Number(said.get("page")) || 1) - 1;
    by("find").value = state.q;
    document.querySelectorAll("#filter input[name=status]").forEach((box) => { box.checked = state.code.has(box.value); });
    find();
    if (key) visit(hash);
  };

  // --- what a person does --------------------------------------------------------------------

  const changed = () => { state.page = 0; find(); write(); };
  let pause = 0;
  by("find").addEventListener("input", (event) => {
    state.q = event.target.value;
    clearTimeout(pause);
    pause = setTimeout(changed, 80);
  });
  by("filter").addEventListener("submit", (event) => event.preventDefault());
  by("filter").addEventListener("change", (event) => {
    if (event.target.name !== "status") return;
    state.code[event.target.checked ? "add" : "delete"](event.target.value);
    changed();
  });
  document.querySelectorAll("#papers th button").forEach((button) => button.addEventListener("click", () => {
    const name = button.dataset.sort;
    const first = ["title", "repo", "status"].includes(name);
    Object.assign(state, name === state.sort ? { up: !state.up } : { sort: name, up: first });
    changed();
  }));
  body.addEventListener("click", (event) => {
    const button = event.target.closest(".open");
    if (!button) return;
    const row = button.closest("tr");
    if (button.getAttribute("aria-expanded") === "true") return close(row);
    open(row);
    note(`#${row.id}`);
  });
  const turn = (by_) => { state.page += by_; render(); write(); by("papers").scrollIntoView(); };
  by("back").addEventListener("click", () => turn(-1));
  by("on").addEventListener("click", () => turn(1));
  window.addEventListener("hashchange", read);
  window.addEventListener("beforeprint", () => { if (shown.length > size && shown.length <= MOST_PRINTED) render(true); });
  window.addEventListener("afterprint", () => { if (body.rows.length > size) render(); });

  load("papers.js", () => { by("shown").textContent = "papers.js could not be read: these are the first papers only"; });
})();
