// The journal by hand, in French, with JavaScript and without: written by kind, refused, changed, taken away; the calendar.
import ICAL from "ical.js";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole("link", { name, exact: true }).first().click();

async function teacher(javaScript: boolean): Promise<Page> {
  const { context, page } = await newReader(world.browser, { javaScript });
  await signInAt(context, world.served.url, "nadege@example.org");
  await page.goto(world.at("/partnerships"));
  await page
    .getByRole("link", { name: /Fleuve-Neuf/ })
    .first()
    .click();
  return page;
}

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("%s", (_, javaScript) => {
  test("a moment is told, changed, and taken away; its trace stays", async () => {
    const page = await teacher(javaScript);
    await follow(page, "Raconter un moment");
    await press(page, "Écrire dans le journal");
    await page.getByText("Ce champ est nécessaire.").first().waitFor();
    await page.getByLabel("Votre récit").fill("Les correspondants ont **ri** pendant toute la visio.");
    await press(page, "Écrire dans le journal");
    await page.getByText("C’est écrit dans le journal.").waitFor();
    expect(await page.locator(".prose strong").first().textContent()).toBe("ri");
    await follow(page, "Modifier");
    await page.getByLabel("Votre récit").fill("Les correspondants ont **beaucoup ri**.");
    await press(page, "Enregistrer");
    await page.getByText("Ce que cette écriture disait avant").waitFor();
    await follow(page, "Retirer");
    await press(page, "La retirer");
    await page.getByText("Une écriture a été retirée d’ici.").first().waitFor();
    expect(await page.getByText("beaucoup ri").count()).toBe(0);
  });

  test("hours that cannot be are refused with what was typed, then counted in the balance", async () => {
    const page = await teacher(javaScript);
    const table = page.locator("#life details");
    await follow(page, "Compter des heures");
    await page.getByLabel("Donné par").selectOption({ label: "Lycée Hélène-Vasseur" });
    await page.getByLabel("À", { exact: true }).selectOption({ label: "Lycée du Fleuve-Neuf" });
    await page.getByLabel("Heures").fill("10000");
    await press(page, "Écrire dans le journal");
    await page
      .getByText(/C’est trop pour une seule écriture/)
      .first()
      .waitFor();
    expect(await page.getByLabel("Heures").inputValue()).toBe("10000");
    await page.getByLabel("Heures").fill("2");
    await page.getByLabel("Minutes").fill("30");
    await press(page, "Écrire dans le journal");
    await page.getByText("Lycée Hélène-Vasseur a donné 2\u00a0h\u00a030 à Lycée du Fleuve-Neuf").first().waitFor();
    await follow(page, "Le partenariat");
    await table.waitFor();
    expect(await page.locator("svg.life").count()).toBe(1);
  });
});

test("a step is moved with its reason, and the calendar follows at its secret address", async () => {
  const page = await teacher(false);
  await follow(page, "Recevoir les étapes dans votre calendrier");
  await page
    .getByRole("button", { name: /^Créer une adresse/ })
    .first()
    .click();
  const address = await page.getByLabel("Adresse secrète").inputValue();
  const read = async () => {
    const response = await fetch(address);
    const calendar = new ICAL.Component(ICAL.parse(await response.text()));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    return events.find(({ summary }) => summary === "Les délégués de Saint-Louis à Lille");
  };
  const before = await read();
  expect(before?.startDate.isDate).toBe(true);
  await page.goto(world.at("/partnerships"));
  await page
    .getByRole("link", { name: /Fleuve-Neuf/ })
    .first()
    .click();
  await follow(page, "Les délégués de Saint-Louis à Lille");
  const end = (await page.getByLabel("Nouvelle fin").inputValue()).replace(/^\d{4}/, (year) => `${Number(year) + 1}`);
  await page.getByLabel("Nouvelle fin").fill(end);
  await page.getByLabel("Raison").fill("Les visas demandent plus de temps.");
  await press(page, "Déplacer l’étape");
  await page.getByText("L’étape est déplacée.").waitFor();
  const after = await read();
  expect(after?.uid).toBe(before?.uid);
  expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
  await page.goto(world.at("/calendar"));
  await page
    .getByRole("button", { name: /^Éteindre l’adresse/ })
    .first()
    .click();
  await page.getByText("Cette adresse ne mène plus à rien.").waitFor();
  expect((await fetch(address)).status).toBe(404);
});
