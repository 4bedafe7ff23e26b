// A passkey in a real browser: made in the settings, used to sign in, refused once removed.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { launchBrowser, newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";

let served: Served;
let browser: Browser;
/** Passkeys belong to a name, not to a number: `localhost` is one that browsers trust without TLS. */
let house: URL;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
  house = new URL(`http://localhost:${served.url.port}`);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** A phone that unlocks itself (WebDriver virtual authenticator, through the browser's own protocol). */
async function withDevice(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

const at = (path: string): string => new URL(path, house).href;

test("made in the settings, it signs in by one button, until it is removed", async () => {
  const { context, page } = await newReader(browser);
  await withDevice(context, page);
  await signInAt(context, house, "passkey-walk@example.org");
  await page.goto(at("/settings/passkeys"));
  await page.getByLabel("Son nom").fill("Mon téléphone");
  await page.getByRole("button", { name: "Créer la clé" }).click();
  await page.waitForURL("**/settings/passkeys?notice=passkey_added");
  expect(await page.getByRole("heading", { name: "Mon téléphone" }).count()).toBe(1);

  await context.clearCookies();
  await page.goto(at("/sign-in?next=%2Fsettings"));
  await page.getByRole("button", { name: "Entrer avec ma clé d’accès" }).click();
  await page.waitForURL("**/settings");
  expect(await page.textContent("main")).toContain("passkey-walk@example.org");

  await page.goto(at("/settings/passkeys"));
  await page.getByRole("link", { name: "Mon téléphone" }).click();
  await page.getByRole("button", { name: "Retirer la clé" }).click();
  await page.waitForURL("**/settings/passkeys?notice=passkey_removed");
  await context.clearCookies();
  await page.goto(at("/sign-in"));
  await page.getByRole("button", { name: "Entrer avec ma clé d’accès" }).click();
  await page.getByText("Cette clé d’accès n’est pas connue ici").waitFor();
  await context.close();
});

test("without a device, or without JavaScript, the link by mail is all there is", async () => {
  const { context, page } = await newReader(browser, { javaScript: false });
  await page.goto(at("/sign-in"));
  expect(await page.getByRole("button", { name: "Entrer avec ma clé d’accès" }).isVisible()).toBe(false);
  expect(await page.getByRole("button", { name: "Recevoir un lien" }).isVisible()).toBe(true);
  await signInAt(context, house, "no-script@example.org");
  await page.goto(at("/settings/passkeys"));
  expect(await page.getByRole("button", { name: "Créer la clé" }).isVisible()).toBe(false);
  expect(await page.textContent("main")).toContain("le lien par courriel suffit");
  await context.close();
});
