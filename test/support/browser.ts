// A real Chromium: the one named, the one installed, else the one that travels inside an npm package.
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
];
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

async function findChromium(): Promise<{ executablePath: string; args: string[] }> {
  const installed = [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path));
  if (installed) return { executablePath: installed, args: [] };
  const packed = (await import("@sparticuz/chromium")).default;
  return { executablePath: await packed.executablePath(), args: packed.args };
}

/** `more`: what a test asks of it beside, such as a microphone that is not one. */
export async function launchBrowser(more: string[] = []): Promise<Browser> {
  const { executablePath, args } = await findChromium();
  const all = [...args.filter((a) => !a.includes("single-process")), ...QUIET, ...more];
  return chromium.launch({ executablePath, args: all });
}

/** A reader: French, a phone of 360 px unless said otherwise. */
export async function newReader(
  browser: Browser,
  options: { javaScript?: boolean; width?: number; locale?: string; dark?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    javaScriptEnabled: options.javaScript ?? true,
    locale: options.locale ?? "fr-FR",
    viewport: { width: options.width ?? 360, height: 800 },
    colorScheme: options.dark ? "dark" : "light",
    reducedMotion: "reduce", // a picture or a check meets the page once it has settled
  });
  return { context, page: await context.newPage() };
}
