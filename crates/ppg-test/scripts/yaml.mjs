// Prints the YAML on standard input as JSON: node yaml.mjs TOOLS < FILE
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const { parse } = createRequire(join(process.argv[2], "node_modules/"))("yaml");
console.log(JSON.stringify(parse(readFileSync(0, "utf8"), { strict: true })));
