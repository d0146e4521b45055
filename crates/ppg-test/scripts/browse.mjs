// A person at a real browser: chromium without a window, driven by playwright.
//
//   node browse.mjs TOOLS PROFILE SCREENS < steps.json
//
// Reads a list of steps, each an object with one key, and prints what the browser showed in the end as one JSON object:
// {"url", "text", "seen": [each "look"]}. PROFILE keeps cookies from one run to the next. SCREENS gets the screenshots.
import { createRequire } from "node:module";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [tools, profile, screens] = process.argv.slice(2);
const { chromium } = createRequire(join(tools, "node_modules/"))("playwright-core");
const steps = JSON.parse(readFileSync(0, "utf8"));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
  // Pages that others wrote ask for fonts of others. Nothing leaves this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];

mkdirSync(screens, { recursive: true });
const browser = await chromium.launchPersistentContext(profile, { executablePath: "/usr/bin/chromium", args: flags });
browser.setDefaultTimeout(20_000);
let page = browser.pages()[0] ?? (await browser.newPage());
const seen = [];
const does = {
  open: (url) => page.goto(url),
  fill: ([label, value]) => page.getByLabel(label, { exact: true }).fill(value),
  // For fields without a label.
  type: ([placeholder, value]) => page.getByPlaceholder(placeholder, { exact: true }).fill(value),
  press: (name) => page.getByRole("button", { name }).first().click(),
  follow: (name) => page.getByRole("link", { name }).first().click(),
  // The page's heading: each page has one.
  heading: (text) => page.getByRole("heading", { level: 1, name: text }).waitFor(),
  look: async (name) => {
    seen.push({ name, url: page.url(), text: await page.locator("body").innerText() });
    for (const [scheme, width] of [["light", 1200], ["dark", 1200], ["light", 400], ["dark", 400]]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(screens, `${name}-${scheme}-${width}.png`), fullPage: true });
    }
  },
  close: async () => {
    await page.close();
    page = await browser.newPage();
  },
};
for (const step of steps) {
  const [[name, argument]] = Object.entries(step);
  await does[name](argument);
}
console.log(JSON.stringify({ url: page.url(), text: await page.locator("body").innerText(), seen }));
await browser.close();
