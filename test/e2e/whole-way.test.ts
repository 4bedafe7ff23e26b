// The whole way by hand, in French: two people present their organisations, meet, and see each other's contact.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { launchBrowser, newReader } from "../support/browser.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const at = (path: string): string => new URL(path, served.url).href;
// The label lies over its box: a finger on either is the same answer.
const OVER = { force: true };
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();

interface Told {
  email: string;
  person: string;
  organisation: string;
  kind: string;
  country: string;
  town: string;
  offer: string;
  need: string;
  why: string;
  phone: string;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(at("/sign-in"));
  await page.getByLabel("Votre adresse électronique").fill(email);
  await press(page, "Recevoir un lien");
  await page.waitForURL("**/sign-in/sent");
  const mails = (await (await page.request.get(at("/dev/mailbox"))).json()) as { to: string; links: string[] }[];
  await page.goto(mails.find((mail) => mail.to === email)?.links[0] ?? "about:blank");
  await press(page, "Entrer");
  await page.waitForURL(/\/(welcome|today)/);
}

async function present(page: Page, told: Told): Promise<string> {
  await page.locator("input[name=name]").fill(told.person);
  await page.locator("main form").first().locator("button[type=submit]").first().click();
  await page.goto(at("/organisations/new"));
  await page.locator("input[name=name]").fill(told.organisation);
  await page.locator("select[name=kind]").selectOption(told.kind);
  await page.locator("select[name='place.country']").selectOption(told.country);
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL("**/edit**");
  const id = /(org_[0-9a-f]+)/.exec(page.url())?.[1] ?? "";
  const step = async (name: string, fill: () => Promise<unknown>): Promise<void> => {
    await page.goto(at(`/organisations/${id}/edit/${name}`));
    await fill();
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(`/edit/${name}`));
  };
  await step("place", () => page.locator("input[name='place.town']").fill(told.town));
  await step("languages", () => page.locator("input[name=languages][value=fr]").check(OVER));
  await step("offers", () => tick(page, told.offer));
  await step("offers/levels", () => page.locator(`[name='level.${told.offer}'][value='3']`).check(OVER));
  await step("needs", () => tick(page, told.need));
  await step("needs/details", () => page.locator(`[name='context.${told.need}']`).fill(told.why));
  await step("contact", async () => {
    await page.locator("input[name=email]").fill(told.email);
    await page.locator("input[name=phone]").fill(told.phone);
  });
  await page.goto(at(`/organisations/${id}/edit/check`));
  await page.locator(`form[action='/organisations/${id}/publish'] button`).first().click();
  await page.waitForURL((url) => !url.pathname.endsWith("/check"));
  return id;
}

/** Skills stand under folded domains: a person opens the domain first. */
async function tick(page: Page, skill: string): Promise<void> {
  const box = page.locator(`input[name=skill][value='${skill}']`);
  await box
    .evaluate((input) => {
      const folded = input.closest("details");
      if (folded) folded.open = true;
    })
    .catch(() => undefined);
  if (!(await box.isVisible())) await page.locator("details", { has: box }).locator("summary").first().click();
  await box.check(OVER);
}

const LILLE: Omit<Told, "email"> = {
  person: "Léa Vanhove",
  organisation: "Atelier des Quais",
  kind: "association",
  country: "FR",
  town: "Lille",
  offer: "water.supply.hand_pumps",
  need: "farming.gardening.dry_season",
  why: "Nos jardins partagés souffrent dès le mois de juin.",
  phone: "+33 1 99 00 11 22",
};
const KAYES: Omit<Told, "email"> = {
  person: "Fatoumata Diarra",
  organisation: "Mairie de Samé",
  kind: "local_authority",
  country: "ML",
  town: "Kayes",
  offer: "farming.gardening.dry_season",
  need: "water.supply.hand_pumps",
  why: "Deux pompes sur cinq sont en panne depuis l’hivernage.",
  phone: "+223 20 99 11 22",
};

for (const javaScript of [false, true]) {
  test(`from two profiles to a partnership, ${javaScript ? "with" : "without"} JavaScript`, async () => {
    const mark = javaScript ? "js" : "plain";
    const open = async () => (await newReader(browser, { javaScript })).page;
    const [lea, fatou, coordinator] = [await open(), await open(), await open()];
    const told = (base: Omit<Told, "email">): Told => ({
      ...base,
      organisation: `${base.organisation} ${mark}`,
      email: `${base.country.toLowerCase()}-${mark}@example.org`,
    });
    await signIn(lea, told(LILLE).email);
    const lille = await present(lea, told(LILLE));
    await signIn(fatou, told(KAYES).email);
    const kayes = await present(fatou, told(KAYES));

    await lea.goto(at(`/organisations/${lille}/shortlist`));
    expect(await lea.textContent("main")).toContain(told(KAYES).organisation);
    await lea.locator(`a[href='/organisations/${lille}/propose/${kayes}']`).first().click();
    await lea.locator("textarea[name=message]").fill("Vos jardins de saison sèche nous apprendraient beaucoup.");
    await lea.locator("main form button[type=submit]").first().click();
    await lea.waitForURL("**/proposals/prp_**");
    const proposal = new URL(lea.url()).pathname;

    await signIn(coordinator, "admin@example.org");
    await coordinator.goto(at("/coordination"));
    await coordinator.locator(`a[href='${proposal}']`).first().click();
    await coordinator.locator("button[name=decision][value=approve]").click();
    await coordinator.waitForLoadState();

    for (const [page, other] of [
      [lea, told(KAYES)],
      [fatou, told(LILLE)],
    ] as const) {
      await page.goto(at(proposal));
      expect(await page.content()).not.toContain(other.phone);
      await page.locator("button[name=answer][value=accept]").click();
      await page.waitForLoadState();
    }
    for (const [page, other] of [
      [lea, told(KAYES)],
      [fatou, told(LILLE)],
    ] as const) {
      await page.goto(at("/partnerships"));
      await page.locator("main a[href^='/partnerships/par_']").first().click();
      await page.waitForURL("**/partnerships/par_**");
      expect(await page.textContent("main")).toContain(other.phone);
      await page.context().close();
    }
    await coordinator.context().close();
  });
}
