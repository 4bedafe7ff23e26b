// Town halls in a browser, in French: a meeting called and written down without JavaScript, a partnership shown and hidden again.
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Meeting } from "../../schema/contract/meetings.ts";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function readerAs(email: string | null, width = 360): Promise<{ context: BrowserContext; page: Page }> {
  const reader = await newReader(world.browser, { javaScript: false, width });
  if (email) await signInAt(reader.context, world.served.url, email);
  return reader;
}

const NORTH = "hautes-vignes@example.org";
const SOUTH = "hoore-weendu@example.org";

async function heldMeeting(page: Page): Promise<Meeting> {
  return (await (await page.request.get(world.at(`/api/v1/meetings/${world.demo.meetings.held}`))).json()) as Meeting;
}

test("called on a night when the clocks go forward, mended, and written in the second language by the other", async () => {
  const north = await readerAs(NORTH);
  const { partnership } = await heldMeeting(north.page);
  await north.page.goto(world.at(`/partnerships/${partnership}`));
  await north.page.getByRole("link", { name: "Convoquer une rencontre" }).click();
  await north.page.getByLabel("Titre").fill("Le prix de l’eau");
  await north.page.getByLabel("Jour").fill("2027-03-28");
  await north.page.getByLabel("Heure", { exact: true }).fill("02:30");
  await north.page.getByLabel("Seconde langue").selectOption("en");
  await north.page.getByRole("button", { name: "Convoquer" }).click();
  expect(await north.page.textContent(".problems")).toContain("passent directement à 03:00");
  await north.page.getByLabel("Heure", { exact: true }).fill("10:00");
  await north.page.getByRole("button", { name: "Convoquer" }).click();
  await north.page.waitForURL("**notice=meeting_called");
  const main = await north.page.textContent("main");
  expect(main).toContain("dimanche 28 mars 2027, de 10:00 à 11:30");
  expect(main).toContain("de 08:00 à 09:30"); // in Conakry: Paris has changed its clocks that night

  const south = await readerAs(SOUTH, 1280);
  await south.page.goto(north.page.url().split("?")[0] ?? "");
  await south.page.getByRole("link", { name: "Écrire l’ordre du jour" }).click();
  await south.page.getByLabel("Titre, en anglais").fill("The price of water");
  await south.page.getByLabel("Ordre du jour, en français").fill("Qui décide ?\nQui paie ?");
  await south.page.getByLabel("Ordre du jour, en anglais").fill("Who decides?");
  await south.page.getByRole("button", { name: "Enregistrer les textes" }).click();
  await south.page.waitForURL("**notice=meeting_written");
  expect(await south.page.locator("ol > li").allTextContents()).toEqual(
    expect.arrayContaining(["Qui décide ?Who decides?", "Qui paie ?Pas encore écrit en anglais."]),
  );
  const [fr, en] = await Promise.all(
    ["Qui décide ?", "Who decides?"].map((text) => south.page.getByText(text, { exact: true }).boundingBox()),
  );
  expect([fr?.y, (fr?.x ?? 0) < (en?.x ?? 0)]).toEqual([en?.y, true]); // side by side
  await north.context.close();
  await south.context.close();
});

test("shown by the choice of both, gone as soon as one takes it back", async () => {
  const [north, anyone] = [await readerAs(NORTH), await readerAs(null)];
  const { partnership } = await heldMeeting(north.page);
  await anyone.page.goto(world.at("/stories"));
  await anyone.page.locator(`a[href='/stories/${partnership}']`).click();
  expect(await anyone.page.textContent("main")).toContain("Protéger les sources");
  await north.page.goto(world.at(`/partnerships/${partnership}/outside`));
  await north.page.getByRole("button", { name: "Ne plus le montrer" }).click();
  await north.page.waitForURL("**notice=publicity_withdrawn");
  expect((await anyone.page.reload())?.status()).toBe(404);
  await anyone.page.goto(world.at("/stories"));
  expect(await anyone.page.locator(`a[href='/stories/${partnership}']`).count()).toBe(0);
  await north.context.close();
  await anyone.context.close();
});
