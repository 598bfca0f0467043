// Everything here is an addition: where a part fails or is missing, the page goes on as plain links and forms.

const typing = (element) => element?.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

/* ---- news at the top of a page ---- */

function focusNews() {
  const news = document.querySelector("[data-flash]");
  const somewhere = document.activeElement && document.activeElement !== document.body;
  if (news && !somewhere && !location.hash) news.focus();
}

/* ---- questions before grave steps: form[data-confirm] or button[data-confirm] ---- */

const answered = new WeakSet();

function ask({ confirm, confirmYes, confirmNo }) {
  const dialog = document.createElement("dialog");
  const text = document.createElement("p");
  const form = document.createElement("form");
  text.id = "confirm-text";
  text.textContent = confirm;
  form.method = "dialog";
  form.className = "actions";
  for (const [value, label, css] of [["no", confirmNo, ""], ["yes", confirmYes, "grave"]]) {
    const button = document.createElement("button");
    Object.assign(button, { value, textContent: label ?? value, className: css });
    form.append(button);
  }
  dialog.setAttribute("aria-labelledby", text.id);
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => dialog.addEventListener("close", () => {
    dialog.remove();
    resolve(dialog.returnValue === "yes");
  }));
}

async function confirmFirst(event) {
  const form = event.target;
  const asking = event.submitter?.dataset.confirm ? event.submitter : form.dataset.confirm ? form : null;
  if (!asking || answered.delete(form) || !window.HTMLDialogElement) return;
  event.preventDefault();
  const submitter = event.submitter;
  if (await ask(asking.dataset)) {
    answered.add(form);
    form.requestSubmit(submitter);
  }
}

/* ---- one post for one press ---- */

const sent = new Map();

function sendOnce(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.target || "again" in form.dataset) return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  const button = event.submitter;
  sent.set(form, button);
  button?.setAttribute("aria-busy", "true");
  setTimeout(() => free(form), 15000);
}

function free(form) {
  sent.get(form)?.removeAttribute("aria-busy");
  sent.delete(form);
}

/* ---- keys: any link, button or field with data-keys="g h"; ? shows dialog#keys ---- */

const keysOff = () => localStorage.getItem("colofon.keys") === "off" || document.documentElement.dataset.keys === "off";
let first = "";
let forget;

function onKey(event) {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (modified || event.isComposing || typing(event.target) || document.querySelector("dialog[open]") || keysOff()) return;
  const both = `${first} ${event.key}`.trim();
  const target = find(both) ?? find(event.key);
  first = event.key;
  clearTimeout(forget);
  forget = setTimeout(() => { first = ""; }, 1200);
  if (event.key === "?" && !target) {
    document.getElementById("keys")?.showModal?.();
  } else if (target) {
    first = "";
    event.preventDefault();
    typing(target) ? target.focus() : target.click();
  }
}

const find = (keys) => [...document.querySelectorAll("[data-keys]")].find((element) => element.dataset.keys === keys);

function keysSwitch(box) {
  box.checked = !keysOff();
  box.addEventListener("change", () => localStorage.setItem("colofon.keys", box.checked ? "on" : "off"));
}

/* ---- long work: #id[data-refresh="seconds"] is fetched again and replaced until it no longer asks for it ---- */

function refresh(region, failures = 0) {
  const seconds = Number(region.dataset.refresh) || 2;
  setTimeout(() => step(region, failures), seconds * 1000 * 2 ** failures);
}

async function step(region, failures) {
  if (!region.isConnected) return;
  if (document.hidden) return refresh(region, failures);
  try {
    const response = await fetch(region.dataset.refreshUrl ?? location.href, { headers: { Accept: "text/html" } });
    if (!response.ok) throw new Error(response.statusText);
    if (response.redirected) return location.assign(response.url);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById(region.id);
    if (!fresh) return location.reload();
    put(region, fresh);
    if (fresh.dataset.refresh) refresh(fresh);
  } catch {
    if (failures < 6) refresh(region, failures + 1);
  }
}

/** Replaces one region by another and keeps the keyboard where it was. */
export function put(region, fresh) {
  const focused = region.contains(document.activeElement) ? document.activeElement.id : "";
  region.replaceWith(fresh);
  if (focused) document.getElementById(focused)?.focus();
}

/* ---- small openers ---- */

function onClick(event) {
  const opener = event.target.closest?.("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  }
  if (!event.target.closest?.(".menu")) document.querySelector(".menu[open]")?.removeAttribute("open");
}

document.addEventListener("submit", confirmFirst);
document.addEventListener("submit", sendOnce);
document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
addEventListener("pageshow", () => [...sent.keys()].forEach(free));
document.querySelectorAll("[data-keys-switch]").forEach(keysSwitch);
document.querySelectorAll("[data-refresh][id]").forEach((region) => refresh(region));
focusNews();
