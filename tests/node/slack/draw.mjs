// Draws payloads for Slack as HTML: a list of {name, payload} on standard input, {name: html} out.
import { readFileSync } from "node:fs";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Message } from "slack-blocks-to-jsx";

const NOON = new Date(2026, 10, 23, 12);
const PEOPLE = [
  { id: "U0ANA", name: "Ana" },
  { id: "U0BEN", name: "Ben" },
];

function blocks(payload, more) {
  const data = { users: PEOPLE };
  return h(Message, { theme: "light", blocks: payload.blocks, data, name: "Parley", logo: "", time: NOON, ...more });
}

function button(text, kind) {
  return h("span", { className: kind }, text.text);
}

function view(payload) {
  const body = h("div", { className: "body" }, blocks(payload, { withoutWrapper: true }));
  if (payload.type === "home") return h("div", { className: "home" }, body);
  const foot = [button(payload.close, "close"), payload.submit && button(payload.submit, "submit")];
  return h("div", { className: "modal" }, h("h2", null, payload.title.text), body, h("footer", null, ...foot));
}

const drawn = JSON.parse(readFileSync(0, "utf8")).map(({ name, payload }) => [
  name,
  renderToStaticMarkup(payload.type ? view(payload) : blocks(payload, {})),
]);
process.stdout.write(JSON.stringify(Object.fromEntries(drawn)));
