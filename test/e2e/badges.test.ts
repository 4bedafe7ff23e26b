// A certificate by hand, without a script: who came is issued one, takes it up, shows it; a library of others verifies it. And a path, printed.
import { createRemoteJWKSet, jwtVerify } from "jose";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function readerAs(email: string | null): Promise<{ context: BrowserContext; page: Page }> {
  const reader = await newReader(world.browser, { javaScript: false });
  if (email) await signInAt(reader.context, world.served.url, email);
  return reader;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name }).first().click();
const said = async (page: Page): Promise<string> => (await page.textContent("main")) ?? "";

/** As many sheets of paper as it takes. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("attended, issued, accepted under a name, verified by jose from its address alone, revoked", async () => {
  const { page: organiser } = await readerAs("le-carreau@example.org");
  await organiser.goto(world.at(`/sessions/${world.demo.courses.held}/people`));
  await organiser.getByRole("link", { name: "Délivrer les attestations" }).click();
  await press(organiser, "Délivrer l’attestation");
  await organiser.waitForURL("**notice=badges_issued");
  expect(await said(organiser)).toContain("Toutes les personnes venues ont leur attestation");

  const { page } = await readerAs("caisse-beffroi@example.org");
  await page.goto(world.at("/badges"));
  await page.locator("a[href^='/badges/bdg_']").first().click();
  const address = page.url();
  expect((await fetch(address)).status).toBe(404);
  await page.getByLabel("Toute personne qui en a l’adresse").check({ force: true });
  await press(page, "Accepter");
  await page.waitForURL("**notice=badge_accepted");
  const name = (await page.locator("article .figure").textContent())?.trim() ?? "";
  expect(name).not.toBe("");
  expect(await sheetsOf(page)).toBe(1);

  const shown = await (await fetch(address)).text();
  expect(shown).toContain("Signature vérifiée");
  const jwt = await (await fetch(`${address}/credential.jwt`)).text();
  const keys = createRemoteJWKSet(new URL("/.well-known/jwks.json", world.served.url));
  const { payload } = await jwtVerify(jwt, keys, { algorithms: ["EdDSA"] });
  const { identifier } = payload.credentialSubject as { identifier: { identityHash: string }[] };
  expect(identifier[0]?.identityHash).toBe(name);
  expect(JSON.stringify(payload)).not.toMatch(/@example|caisse-beffroi/);

  await organiser.goto(address);
  await organiser.getByText("Annuler l’attestation").first().click();
  await organiser.fill("textarea[name=reason]", "Présence notée par erreur.");
  await press(organiser, "Annuler l’attestation");
  await organiser.waitForURL("**notice=badge_revoked");
  const status = await (await fetch(`${address}/status`)).json();
  expect(status).toMatchObject({ revokedCredential: [{ id: payload.jti, revoked: true }] });
  expect(await (await fetch(address)).text()).toContain("Cette attestation est annulée");
});

test("a path of the demo: read by anyone, a sheet of paper or more a step, its sheets opened from it", async () => {
  const { page } = await readerAs(null);
  await page.goto(world.at("/paths"));
  expect(await page.locator("article.card").count()).toBe(4);
  await page.goto(world.at(`/paths/${world.demo.learning.path}`));
  const steps = await page.locator("article.card").count();
  await page.getByRole("link", { name: "Imprimer" }).click();
  expect(await sheetsOf(page)).toBeGreaterThan(steps);
  await page.goBack();
  await page.locator("article.card a[href^='/topics/']").first().click();
  expect(await said(page)).toContain("chambre à air");
});
