// Marks in the text of the editor itself: behind the textarea lies a copy of its text, whose letters are not seen and
// whose marks are. It also gives the textarea its height. Without this file the list of findings says the same.
//
// .marked > textarea                          the text
// #findings a[data-find-start][data-find-end] a finding: where its words are; [data-level] how it is drawn
// [data-changed]                              says the finding one has gone to with F8

const area = document.querySelector(".marked > textarea");
const copy = document.createElement("div");
let spans = [];
let drawn = "";

/* ---- drawing ---- */

function read() {
  spans = [...document.querySelectorAll("#findings a[data-find-start]")]
    .map((link) => ({ start: Number(link.dataset.findStart), end: Number(link.dataset.findEnd), level: link.dataset.level, link }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  drawn = area.value;
  draw();
}

function draw() {
  const pieces = [];
  let at = 0;
  for (const { start, end, level } of spans) {
    if (start < at || end > area.value.length) continue;
    const mark = document.createElement("mark");
    mark.className = level;
    mark.textContent = area.value.slice(start, end);
    pieces.push(area.value.slice(at, start), mark);
    at = end;
  }
  // A text that ends in a line break has one line more than its copy would have.
  copy.replaceChildren(...pieces, area.value.slice(at) + "\u200B");
}

/** While nobody has read the new text yet, marks move with it, and one that is written into goes. */
function shift() {
  const now = area.value;
  const shorter = Math.min(now.length, drawn.length);
  let same = 0;
  while (same < shorter && now[same] === drawn[same]) same++;
  let tail = 0;
  while (tail < shorter - same && now.at(-1 - tail) === drawn.at(-1 - tail)) tail++;
  const by = now.length - drawn.length;
  const changedTo = drawn.length - tail;
  spans = spans
    .filter(({ start, end }) => end <= same || start >= changedTo)
    .map((span) => (span.end <= same ? span : { ...span, start: span.start + by, end: span.end + by }));
  drawn = now;
  draw();
}

/* ---- going from one to another ---- */

function go({ start, end, link }) {
  area.focus();
  area.setSelectionRange(start, end);
  point(link);
  const said = document.querySelector("[data-changed]");
  const message = link.closest("li")?.querySelector(".why")?.textContent;
  if (said && message) said.textContent = message;
}

function point(link) {
  document.querySelectorAll("#findings .here").forEach((item) => item.classList.remove("here"));
  const item = link?.closest("li");
  item?.classList.add("here");
  return item;
}

function step(event) {
  if (event.key !== "F8" || spans.length === 0) return;
  event.preventDefault();
  const next = event.shiftKey
    ? (spans.findLast((span) => span.start < area.selectionStart) ?? spans.at(-1))
    : (spans.find((span) => span.start > area.selectionStart) ?? spans[0]);
  go(next);
}

function pressed(event) {
  const link = event.target.closest?.("#findings a[data-find-start]");
  const span = link && spans.find((one) => one.link === link);
  if (!span) return;
  event.preventDefault();
  go(span);
}

function under() {
  const place = area.selectionStart;
  point(spans.find(({ start, end }) => start <= place && place <= end)?.link)?.scrollIntoView({ block: "nearest" });
}

if (area) {
  copy.className = "marks";
  copy.setAttribute("aria-hidden", "true");
  area.before(copy);
  area.addEventListener("input", shift);
  area.addEventListener("click", under);
  area.form.addEventListener("keydown", step);
  document.addEventListener("click", pressed);
  document.addEventListener("findings", read);
  read();
}
