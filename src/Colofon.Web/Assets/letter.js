// The editor of letters: findings beside the text while one writes, changes that can be undone, drafts that keep themselves.
// Without this file the form posts, and the server answers with the same findings.
//
// form [data-draft-url] [data-draft-failed="text"]
//   textarea [data-lint] [data-lint-url]     the text; its form's fields are posted
//   #findings                                replaced by the fragment that comes back
//   [data-changed]                           says what a change did, with a button that undoes it
//   [data-draft-status]                      says what the server answered to a draft
//   input [data-draft-version]               takes the value of the answer's Draft-Version header

const LINT_AFTER = 500;
const SAVE_AFTER = 1500;
const REACHED = "button, a, summary";

function later(milliseconds, action) {
  let timer;
  const run = () => {
    clearTimeout(timer);
    timer = setTimeout(action, milliseconds);
  };
  run.now = () => {
    clearTimeout(timer);
    return action();
  };
  return run;
}

function fieldsOf(form) {
  const texts = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  return new URLSearchParams(texts);
}

/* ---- findings ---- */

function lintsOf(area, form) {
  let waiting;
  return async () => {
    waiting?.abort();
    waiting = new AbortController();
    try {
      const response = await fetch(area.dataset.lintUrl, { method: "POST", body: fieldsOf(form), signal: waiting.signal });
      if (response.ok && !response.redirected) show(await response.text());
    } catch {
      // Written over by a newer text, or no network: the findings in sight stay.
    }
  };
}

function show(html) {
  const region = document.getElementById("findings");
  if (!region) return;
  const template = document.createElement("template");
  template.innerHTML = html;
  const fresh = template.content.getElementById("findings");
  const place = [...region.querySelectorAll(REACHED)].indexOf(document.activeElement);
  const open = [...region.querySelectorAll("details[open]")].map((details) => details.dataset.keep);
  fresh ? region.replaceWith(fresh) : region.replaceChildren(template.content);
  document.querySelectorAll("#findings details").forEach((details) => { details.open = open.includes(details.dataset.keep); });
  if (place >= 0) [...document.querySelectorAll(`#findings :is(${REACHED})`)].at(place)?.focus();
  document.dispatchEvent(new CustomEvent("findings"));
}

/* ---- changes ---- */

/** Where the quoted words are now: the text may have moved since it was read. */
function locate(text, { replaceStart, replaceEnd, replaceQuote }) {
  const start = Math.min(Number(replaceStart), text.length);
  const quote = replaceQuote ?? text.slice(start, Number(replaceEnd));
  if (text.startsWith(quote, start)) return [start, start + quote.length];
  const places = [...text.matchAll(new RegExp(RegExp.escape?.(quote) ?? quote.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))];
  const nearest = places.map((place) => place.index).sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return nearest === undefined ? null : [nearest, nearest + quote.length];
}

function replace(area, [start, end], words, undo) {
  const before = area.value;
  area.focus();
  area.setSelectionRange(start, end);
  const done = document.execCommand?.(words ? "insertText" : "delete", false, words);
  if (!done || area.value === before) {
    area.setRangeText(words, start, end, "end");
    undo.push({ before, after: area.value, start, end });
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }
  area.setSelectionRange(start, start + words.length);
}

function undoOwn(area, undo, event) {
  const last = undo.at(-1);
  if (event.key !== "z" || event.shiftKey || !(event.ctrlKey || event.metaKey) || last?.after !== area.value) return;
  event.preventDefault();
  undo.pop();
  area.value = last.before;
  area.setSelectionRange(last.start, last.end);
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Says what was done, and offers to take it back. */
function tell(form, words, old, undoIt) {
  const said = form.querySelector("[data-changed]");
  if (!said) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = said.dataset.undoText;
  button.addEventListener("click", () => { undoIt(); said.replaceChildren(); });
  const text = (old ? said.dataset.changedText : said.dataset.addedText).replace("{0}", words.trim());
  said.replaceChildren(text + " ", button);
}

/* ---- drafts ---- */

function draftsOf(form) {
  const status = form.querySelector("[data-draft-status]");
  const version = form.querySelector("[data-draft-version]");
  const say = (text) => { if (status && text) status.textContent = text; };
  const words = () => {
    const fields = fieldsOf(form);
    if (version) fields.delete(version.name);
    return fields.toString();
  };
  let saved = words();
  let refused = false;
  let turn = Promise.resolve();
  const save = async () => {
    const now = words();
    if (refused || now === saved) return;
    try {
      const body = fieldsOf(form);
      const response = await fetch(form.dataset.draftUrl, { method: "POST", body, keepalive: now.length < 60000 });
      refused = response.status === 409 || response.status === 403;
      const answer = await response.text();
      if (!response.ok || response.redirected) return say((refused && answer) || form.dataset.draftFailed);
      if (version) version.value = response.headers.get("Draft-Version") ?? version.value;
      saved = now;
      say(answer);
    } catch {
      say(form.dataset.draftFailed);
    }
  };
  return () => (turn = turn.then(save));
}

function begin(area) {
  const form = area.form;
  const undo = [];
  const lint = later(LINT_AFTER, lintsOf(area, form));
  area.addEventListener("input", lint);
  area.addEventListener("keydown", (event) => undoOwn(area, undo, event));
  form.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-replace-start]");
    const place = button && locate(area.value, button.dataset);
    if (!place) return;
    event.preventDefault();
    const [words, old] = [button.dataset.replaceWith ?? "", area.value.slice(...place)];
    replace(area, place, words, undo);
    tell(form, words, old, () => {
      const now = locate(area.value, { replaceStart: place[0], replaceQuote: words });
      if (now) replace(area, now, old, undo);
      lint.now();
    });
    lint.now();
  });
}

function keepDrafts(form) {
  const save = draftsOf(form);
  const soon = later(SAVE_AFTER, save);
  let leaving = false;
  form.addEventListener("input", soon);
  form.addEventListener("submit", () => { leaving = true; });
  document.addEventListener("visibilitychange", () => { if (document.hidden && !leaving) soon.now(); });
}

document.querySelectorAll("textarea[data-lint][data-lint-url]").forEach(begin);
document.querySelectorAll("form[data-draft-url]").forEach(keepDrafts);
