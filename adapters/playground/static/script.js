"use strict";
// The playground's page. It shows what the server says and sends what you say; it decides nothing.

const byId = (id) => document.getElementById(id);
const token = document.querySelector("meta[name=parley-token]").content;
const remembered = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
const remember = (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } };

const state = { people: [], channels: [], messages: new Map(), unread: new Set(), clock: null, me: "", channel: "" };

async function ask(path, body) {
  const headers = { "X-Parley-Token": token };
  const post = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response;
  try {
    response = await fetch(`/playground/${path}`, body === undefined ? { headers } : post);
  } catch {
    throw new Error("Parley does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error || "Parley could not take that.");
  return answer;
}

function make(tag, more = {}, ...children) {
  const made = document.createElement(tag);
  const { className, dataset, ...rest } = more;
  if (className) made.className = className;
  Object.assign(made.dataset, dataset);
  Object.entries(rest).forEach(([name, value]) => {
    if (name.startsWith("aria-") || name === "datetime") made.setAttribute(name, value);
    else made[name] = value;
  });
  made.append(...children);
  return made;
}

const channelNow = () => state.channels.find((one) => one.id === state.channel);

function hint(text, loud = false) {
  const usual = channelNow()?.direct
    ? "Every message here is to Parley."
    : "Write @Parley to ask in public, /parley to ask in private. The rest is talk among colleagues.";
  byId("hint").textContent = text || usual;
  byId("hint").classList.toggle("loud", loud);
}

// People and channels

function showSides() {
  byId("me").replaceChildren(...state.people.map((one) =>
    make("option", { value: one.id, textContent: `${one.name} of ${one.team}`, selected: one.id === state.me })));
  const entry = (one) => make("li", {}, make("button", {
    type: "button", textContent: one.name, className: state.unread.has(one.id) ? "unread" : "", "aria-current": String(one.id === state.channel),
    "aria-label": state.unread.has(one.id) ? `${one.name}, new messages` : one.name, onclick: () => enter(one.id),
  }));
  byId("channels").replaceChildren(...state.channels.filter((one) => !one.direct).map(entry));
  byId("direct").replaceChildren(...state.channels.filter((one) => one.direct).map(entry));
}

function enter(id) {
  state.channel = id;
  state.unread.delete(id);
  remember("parley-channel", id);
  byId("composer").hidden = false;
  byId("workshop").hidden = true;
  showWaiting();
  const { name, about, direct } = channelNow();
  byId("title").textContent = name;
  byId("about").textContent = about;
  byId("composer-text").placeholder = direct ? "Message Parley" : `Message ${name}`;
  document.querySelector("#composer .mention").hidden = direct;
  showSides();
  hint("");
  const log = byId("log");
  log.setAttribute("aria-busy", "true");
  log.replaceChildren();
  state.messages.forEach((message) => place(message));
  log.removeAttribute("aria-busy");
  showEmpty();
  byId("scroll").scrollTop = byId("scroll").scrollHeight;
  byId("composer-text").focus({ preventScroll: true });
}

function showEmpty() {
  if (!channelNow()) return;
  const { direct, examples } = channelNow();
  byId("empty").hidden = byId("log").childElementCount > 0;
  byId("welcome").textContent = direct
    ? "Here you are alone with Parley. Ask it what a word means:"
    : "Ask Parley what a word means in this channel, and to whom it means something else:";
  byId("examples").replaceChildren(...examples.map((text) => make("li", {}, make("button", {
    type: "button", textContent: text, onclick: () => say(text, null),
  }))));
}

// Messages

function place(message) {
  if (message.channel !== state.channel) return null;
  const there = document.querySelector(`[data-id="${message.id}"]`);
  const inThread = message.thread && document.querySelector(`[data-id="${message.thread}"]`);
  const made = inThread ? bare(message) : root(message);
  if (there) {
    keepTyped(there, made);
    there.replaceWith(made);
  } else if (inThread) {
    thread(message.thread).querySelector("ol").append(made);
  } else {
    byId("log").append(made);
  }
  return made;
}

function root(message) {
  const made = bare(message);
  if (message.private || channelNow().direct) return made;
  const start = make("button", {
    type: "button", className: "reply", textContent: "Reply",
    onclick: () => thread(message.id).querySelector("textarea").focus(),
  });
  made.lastElementChild.append(start);
  return made;
}

function bare(message) {
  const person = state.people.findIndex((one) => one.id === message.author);
  const name = message.by_parley ? "Parley" : state.people[person]?.name ?? message.author;
  const face = message.by_parley
    ? make("div", { className: "face bot", "aria-hidden": "true" }, make("img", { src: "/playground/icon.svg", alt: "" }))
    : make("div", { className: "face", "aria-hidden": "true", textContent: name[0], dataset: { hue: person } });
  const time = new Date(message.at);
  const byline = make("div", { className: "byline" },
    make("b", { textContent: name }),
    make("span", { textContent: message.by_parley ? "bot" : state.people[person]?.team ?? "" }),
    make("time", { datetime: message.at, textContent: moment(time) }),
    make("span", { textContent: message.note }));
  const body = make("div", {}, byline);
  if (message.private) body.append(make("p", { className: "only", textContent: "Only you see this" }));
  body.append(message.html === null ? spoken(message.text) : card(message));
  return make("li", { className: `message${message.private ? " private" : ""}`, dataset: { id: message.id } }, face, body);
}

function moment(time) {
  const today = time.toDateString() === new Date().toDateString();
  const day = today ? {} : { weekday: "short", day: "numeric", month: "short" };
  return time.toLocaleString([], { ...day, hour: "2-digit", minute: "2-digit" });
}

function spoken(text) {
  const parts = text.split(/((?<![\w@/.])@parley\b)/i);
  return make("div", { className: "said" }, ...parts.map((part, at) =>
    at % 2 ? make("span", { className: "at", textContent: part }) : part));
}

function card(message) {
  const made = make("div", { className: "card" });
  made.innerHTML = message.html; // escaped by the server, where every card is rendered
  made.querySelectorAll("button[data-press]").forEach((one) => {
    one.onclick = () => press(message, one, {});
  });
  made.querySelectorAll("form[data-press]").forEach((form) => {
    form.onsubmit = (event) => {
      event.preventDefault();
      press(message, form, filled(form));
    };
  });
  return made;
}

function keepTyped(before, after) {
  before.querySelectorAll(".card [name]").forEach((typed) => {
    const empty = after.querySelector(`.card [name="${CSS.escape(typed.name)}"]`);
    if (empty) empty.value = typed.value;
  });
  const open = before.querySelector(":scope > div > .thread");
  if (open) {
    after.querySelector(":scope > div > .reply")?.remove();
    after.lastElementChild.append(open);
  }
}

function thread(id) {
  const body = document.querySelector(`[data-id="${id}"]`).lastElementChild;
  const open = body.querySelector(":scope > .thread");
  if (open) return open;
  body.querySelector(":scope > .reply")?.remove();
  const made = make("div", { className: "thread" }, make("ol"), replyBox(id));
  body.append(made);
  return made;
}

function replyBox(id) {
  const text = make("textarea", { rows: 1, maxLength: 40000, placeholder: "Reply", "aria-label": "Reply in this thread" });
  const mention = make("button", { type: "button", className: "mention", textContent: "@Parley", title: "Put @Parley into the reply" });
  const send = make("button", { type: "submit", textContent: "Send" });
  const form = make("form", { className: "composer" }, make("div", { className: "box" }, text, mention, send));
  writing(form, text, mention, () => id);
  return form;
}

// Saying and pressing

function take(answer) {
  const made = answer.messages.map((message) => {
    state.messages.set(message.id, message);
    return place(message);
  }).filter(Boolean);
  made.forEach((one) => one.classList.add("new"));
  showEmpty();
  hint(answer.hint, Boolean(answer.hint));
  if (made.length) reveal(made[0], made.at(-1));
  return made.at(-1) ?? true;
}

function reveal(first, last) {
  const tall = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  const fits = tall < byId("scroll").clientHeight;
  (fits ? last : first).scrollIntoView({ block: fits ? "nearest" : "start" });
}

async function attempt(work) {
  try {
    return take(await work());
  } catch (error) {
    hint(error.message, true);
    return null;
  }
}

// Proposals

function showWaiting() {
  byId("maintainers").hidden = state.proposals === null || state.proposals === undefined;
  byId("proposals").textContent = state.proposals ? `Proposals (${state.proposals})` : "Proposals";
  byId("proposals").setAttribute("aria-current", String(!byId("workshop").hidden));
}

async function openWorkshop() {
  byId("title").textContent = "Proposals";
  byId("about").textContent = "What waits for the maintainers: merge it, and it is live.";
  state.channel = "";
  showSides();
  byId("empty").hidden = true;
  byId("log").replaceChildren();
  byId("composer").hidden = true;
  byId("workshop").hidden = false;
  await showProposals();
}

async function showProposals() {
  const shelf = byId("workshop");
  shelf.setAttribute("aria-busy", "true");
  if (!shelf.childElementCount) shelf.append(make("p", { className: "fine", textContent: "Working out what each would change …" }));
  try {
    const { proposals } = await ask("proposals");
    const none = make("p", { className: "fine", textContent: "Nothing waits. Ask Parley a word that it does not know, and propose what it means." });
    shelf.replaceChildren(...(proposals.length ? proposals.map(proposal) : [none]));
    state.proposals = proposals.length;
  } catch (error) {
    shelf.replaceChildren(make("p", { role: "alert", textContent: error.message }));
  }
  shelf.removeAttribute("aria-busy");
  showWaiting();
}

function proposal({ id, html }) {
  const made = make("div", { className: "card" });
  made.innerHTML = html; // escaped by the server, where every card is rendered
  const said = make("p", { className: "fine", role: "status" });
  const act = (name, textContent, className) => make("button", {
    type: "button", textContent, className, onclick: () => decide(id, name, made, said),
  });
  made.append(make("div", { className: "buttons" }, act("merge", "Merge", "primary"), act("decline", "Turn down", "")), said);
  return made;
}

async function decide(id, act, card, said) {
  const controls = [...card.querySelectorAll("button")];
  controls.forEach((one) => { one.disabled = true; });
  said.textContent = "One moment …";
  try {
    const answer = await ask("proposals", { id, act });
    said.textContent = answer.hint;
    if (answer.done) card.querySelector(".buttons").remove();
    soon();
  } catch (error) {
    said.textContent = error.message;
  }
  controls.forEach((one) => { one.disabled = false; });
}

// What Parley says of its own accord comes a little later.
function soon() {
  [700, 2000, 4000].forEach((wait) => setTimeout(() => fresh().catch(() => {}), wait));
}

// The clock

function showClock() {
  byId("clock").hidden = !state.clock;
  if (!state.clock) return;
  const at = new Date(state.clock.at);
  byId("now").textContent = at.toLocaleString([], { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" });
}

async function fresh() {
  const { clock, messages, proposals } = await ask(`state?person=${encodeURIComponent(state.me)}`);
  state.proposals = proposals;
  showWaiting();
  const added = messages.filter((one) => !state.messages.has(one.id));
  state.clock = clock;
  added.forEach((one) => {
    state.messages.set(one.id, one);
    if (one.channel === state.channel) place(one);
    else state.unread.add(one.channel);
  });
  if (added.length) { showSides(); showEmpty(); }
  showClock();
  return added;
}

async function move(to) {
  const controls = [...document.querySelectorAll("#clock button")];
  controls.forEach((one) => { one.disabled = true; });
  try {
    const answer = await ask("clock", { to });
    const added = await fresh();
    const here = added.find((one) => one.channel === state.channel);
    if (added.length && !here) enter(added[0].channel);
    const first = here || added[0];
    if (first) document.querySelector(`[data-id="${first.id}"]`)?.scrollIntoView({ block: "start" });
    hint(answer.hint, true);
  } catch (error) {
    hint(error.message, true);
  }
  controls.forEach((one) => { one.disabled = false; });
}

const say = (text, inThread) => attempt(() =>
  ask("messages", { person: state.me, channel: state.channel, thread: inThread, text }));

function filled(form) {
  const { words, ...fields } = Object.fromEntries(new FormData(form));
  return words === undefined ? { fields } : { words };
}

async function press(message, pressed, given) {
  const controls = pressed.matches("form") ? [...pressed.elements] : [pressed];
  controls.forEach((one) => { one.disabled = true; });
  const last = await attempt(() =>
    ask("clicks", { person: state.me, message: message.id, number: Number(pressed.dataset.press), ...given }));
  controls.forEach((one) => { one.disabled = false; });
  if (pressed.matches("form")) soon();
  last?.querySelector?.(".card textarea, .card input, .card select")?.focus();
}

function writing(form, text, mention, inThread) {
  const fit = () => {
    text.rows = Math.min(6, text.value.split("\n").length);
  };
  text.addEventListener("input", fit);
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  mention.addEventListener("click", () => {
    if (!/@parley\b/i.test(text.value)) text.value = `@Parley ${text.value}`;
    text.focus();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = text.value;
    if (!typed.trim()) return;
    text.value = "";
    fit();
    if (!await say(typed, inThread())) text.value ||= typed;
    text.focus({ preventScroll: true });
  });
}

// The start

async function load() {
  const { people, channels, messages, clock, proposals } = await ask(`state?person=${encodeURIComponent(state.me)}`);
  Object.assign(state, { people, channels, clock, proposals, messages: new Map(messages.map((one) => [one.id, one])) });
  const known = (list, id) => list.some((one) => one.id === id);
  if (people.length && !known(people, state.me)) {
    state.me = people[0].id;
    return load();
  }
  enter(known(channels, state.channel) ? state.channel : channels[0].id);
  showClock();
  showWaiting();
  return null;
}

function start() {
  state.me = remembered("parley-me") ?? "";
  state.channel = remembered("parley-channel") ?? "";
  writing(byId("composer"), byId("composer-text"), document.querySelector("#composer .mention"), () => null);
  byId("me").addEventListener("change", () => {
    state.me = byId("me").value;
    remember("parley-me", state.me);
    load();
  });
  byId("proposals").addEventListener("click", openWorkshop);
  document.querySelectorAll("#clock button").forEach((one) => {
    one.addEventListener("click", () => move(one.dataset.to));
  });
  setInterval(() => { fresh().catch(() => {}); }, 20000);
  load().catch((error) => { byId("hint").textContent = error.message; });
}

start();
