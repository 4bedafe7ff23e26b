// A partnership lived by hand, in French: accepted, peopled, agreed, refused for want of a beneficiary, mended, signed by both.
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PartnershipDetail } from "../../schema/contract/partnerships.ts";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

interface Reader {
  javaScript: boolean;
  width: number;
}

async function readerAs(email: string, reader: Reader): Promise<{ context: BrowserContext; page: Page }> {
  const opened = await newReader(world.browser, reader);
  await signInAt(opened.context, world.served.url, email);
  return opened;
}

const OVER = { force: true }; // the label lies over its box
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const go = (page: Page, name: string): Promise<void> => page.getByRole("link", { name, exact: true }).first().click();
const read = async (page: Page): Promise<string> => (await page.locator("main").textContent()) ?? "";

/** The other side has said yes already. */
async function accept(page: Page): Promise<string> {
  await page.goto(world.at("/proposals"));
  await page.locator("a[href^='/proposals/prp_']", { hasText: "Figuera" }).first().click();
  await page.locator("button[name=answer][value=accept]").click();
  await page.waitForURL("**notice=answer_partners");
  await page.goto(world.at("/partnerships"));
  await page.locator("a[href^='/partnerships/par_']", { hasText: "Figuera" }).first().click();
  return /(par_[0-9a-f]+)/.exec(page.url())?.[1] ?? "";
}

async function namePeople(page: Page): Promise<void> {
  await go(page, "Dire qui prend part");
  const rows = [
    { name: "Coopérative de Keur Naatangué", role: "civil_society" },
    { name: "Mairie de Saint-Louis", role: "institution" },
    { name: "Familles du marché", role: "beneficiary" },
  ];
  for (const [at, { name, role }] of rows.entries()) {
    await page.locator(`input[name='${at}.name']`).fill(name);
    await page.locator(`select[name='${at}.role']`).selectOption(role);
    if (at < rows.length - 1) await press(page, "Ajouter une ligne");
  }
  await press(page, "Enregistrer");
  await page.waitForURL("**notice=participants_saved");
}

async function writeStep(page: Page, people: readonly string[]): Promise<void> {
  await page.locator("input[name=title]").fill("Choisir ensemble les parcelles");
  await page.locator("input[name=starts]").fill("2027-01-10");
  await page.locator("input[name=ends]").fill("2027-03-15");
  for (const name of people) await page.getByLabel(name).check(OVER);
  await page.locator("textarea[name=local]").fill("Deux parcelles d’essai, une de chaque côté.");
  await press(page, "Garder cette étape");
  await page.waitForURL("**/agreement/edit/steps");
}

async function writeAgreement(page: Page): Promise<void> {
  await go(page, "Ce que vous visez");
  await page.locator("textarea[name=aims]").fill("Cultiver avec moins d’eau, et vendre sans intermédiaire.");
  await press(page, "Enregistrer et continuer");
  for (const field of await page.locator("textarea[name^='gives.']").all())
    await field.fill("Un savoir-faire, et du temps.");
  await press(page, "Enregistrer et continuer");
  await go(page, "Ajouter une étape");
  await writeStep(page, ["Coopérative de Keur Naatangué"]);
  await go(page, "La suite");
  await press(page, "Proposer cette version à tous");
  await page.waitForURL("**notice=agreement_proposed");
}

async function mend(page: Page): Promise<void> {
  expect(await read(page)).toContain("Personne, parmi les bénéficiaires, ne prend part à la première étape");
  expect(await page.getByRole("button", { name: /Signer pour/ }).count()).toBe(0);
  expect(await page.locator("#missing a[href^='/topics/']").count()).toBeGreaterThan(0);
  await go(page, "Reprendre les étapes");
  await page.locator("a", { hasText: "Modifier" }).first().click();
  await page.getByLabel("Familles du marché").check(OVER);
  await press(page, "Garder cette étape");
  await go(page, "La suite");
  await press(page, "Proposer cette version à tous");
  await page.waitForURL("**notice=agreement_proposed");
}

async function sign(page: Page, name: RegExp, notice: string): Promise<void> {
  await page.getByRole("button", { name }).click();
  await page.waitForURL(`**notice=${notice}`);
}

test.each([
  { javaScript: false, width: 360 },
  { javaScript: true, width: 1280 },
])("from a yes to an agreement in force (JavaScript: $javaScript)", async (reader) => {
  const own = await readerAs(world.demo.manager, reader);
  const id = await accept(own.page);
  expect(await read(own.page)).toContain("Pour bien commencer");
  await namePeople(own.page);
  await writeAgreement(own.page);
  await mend(own.page);
  await sign(own.page, /Signer pour Coopérative/, "agreement_signed");
  expect(await read(own.page)).toContain("La version 2 attend la signature de");

  const other = await readerAs("la-figuera@example.org", reader);
  await other.page.goto(world.at(`/partnerships/${id}`));
  await go(other.page, "Lire et signer");
  await sign(other.page, /Signer pour/, "agreement_in_force");
  expect(await read(other.page)).toContain("La version 2 est en vigueur");
  await go(other.page, "Lire l’accord");
  await go(other.page, "Comparer les versions");
  expect(await read(other.page)).toContain("étape modifiée");
  await other.page.goto(world.at(`/partnerships/${id}/agreement/convention`));
  await other.page.emulateMedia({ media: "print" });
  expect(await other.page.locator("nav.nav").isVisible()).toBe(false);
  expect(await other.page.locator(".signatures .bubble").count()).toBe(2);

  const answer = await own.page.request.get(world.at(`/api/v1/partnerships/${id}`));
  const detail = (await answer.json()) as PartnershipDetail;
  expect(detail).toMatchObject({ inForce: 2, missing: [], agreement: { number: 2 } });
  expect(await own.page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(reader.width);
});
