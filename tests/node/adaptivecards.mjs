// Reads Adaptive Cards as a JSON list, renders each as Teams would, and prints what is wrong with each.
import { createRequire } from "node:module";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><body></body>");
globalThis.window = window;
globalThis.document = window.document;
for (const name of Object.getOwnPropertyNames(window)) {
  if (name.startsWith("HTML") || name === "Node") globalThis[name] = window[name];
}
const cards = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
cards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = text;
  result.didProcess = true;
};

function problems(given) {
  const card = new cards.AdaptiveCard();
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  card.parse(given, context);
  const found = [];
  for (let at = 0; at < context.eventCount; at++) found.push(context.getEventAt(at).message);
  const shown = card.render();
  const checked = card.validateProperties().validationEvents.map((event) => event.message);
  if (!shown) found.push("nothing can be seen");
  return [...found, ...checked];
}

let given = "";
for await (const piece of process.stdin) given += piece;
process.stdout.write(JSON.stringify(JSON.parse(given).map(problems)));
