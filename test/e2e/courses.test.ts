// Training by hand, in French and without a script: a course is offered, enrolled in, waited for, moved up, attended.
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

async function readerAs(email: string): Promise<{ context: BrowserContext; page: Page }> {
  const reader = await newReader(world.browser, { javaScript: false });
  await signInAt(reader.context, world.served.url, email);
  return reader;
}

const press = async (page: Page, label: string): Promise<void> =>
  page.getByRole("button", { name: label }).first().click();
const said = async (page: Page): Promise<string> => (await page.textContent("main")) ?? "";
/** What the clocks of the house say, so many minutes from now: a session that has begun still takes people. */
const clock = (minutes: number): [day: string, time: string] => {
  const [day = "", time = ""] = new Date(Date.now() + minutes * 60_000)
    .toLocaleString("sv-SE", { timeZone: "Europe/Paris" })
    .split(" ");
  return [day, time.slice(0, 5)];
};

async function offered(page: Page): Promise<string> {
  await page.goto(world.at("/courses/new"));
  await page.fill("input[name=title]", "Greffer un manguier");
  await page.fill("input[name=summary]", "Une matinée au verger, avec un couteau bien aiguisé.");
  await page.selectOption("select[name=field]", "sustainable_development");
  await press(page, "Enregistrer le brouillon");
  await page.waitForURL("**notice=course_created");
  expect(await said(page)).toContain("C’est un brouillon");
  await page.getByRole("link", { name: "Prévoir une session" }).click();
  const [[startDay, startTime], [endDay, endTime]] = [clock(-20), clock(90)];
  for (const [name, value] of Object.entries({ startDay, startTime, endDay, endTime, seats: "1" }))
    await page.fill(`input[name=${name}]`, value);
  await page.selectOption("select[name=timeZone]", "Europe/Paris");
  await page.fill("input[name=endDay]", "2020-01-01");
  await press(page, "Prévoir cette session");
  expect(await said(page)).toContain("La fin vient avant le début");
  await page.fill("input[name=endDay]", endDay);
  await press(page, "Prévoir cette session");
  await page.waitForURL("**notice=session_planned");
  const session = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "La formation" }).click();
  await press(page, "Ouvrir la formation");
  await page.waitForURL("**notice=course_opened");
  return session;
}

test("from a draft to a seat, a line, a seat that came free, and those who came", async () => {
  const { page: organiser } = await readerAs("aissatou@example.org");
  const session = await offered(organiser);
  const ada = await readerAs("ada@example.org");
  const bo = await readerAs("bo@example.org");
  await ada.page.goto(world.at(session));
  await press(ada.page, "Prendre une place");
  expect(await said(ada.page)).toContain("Votre place est prise");
  await bo.page.goto(world.at(session));
  await press(bo.page, "Entrer dans la liste d’attente");
  expect(await said(bo.page)).toContain("liste d’attente, au rang 1");
  await press(ada.page, "Laisser ma place");
  await bo.page.goto(world.at("/today"));
  await bo.page.getByRole("link", { name: "Une place s’est libérée : Greffer un manguier" }).click();
  await press(bo.page, "Je prends la place");
  expect(await said(bo.page)).toContain("Votre place est prise");

  await organiser.goto(world.at(`${session}/people`));
  await press(organiser, "Noter les présences");
  await organiser.waitForURL("**notice=attendance_noted");
  await bo.page.goto(world.at(session));
  expect(await said(bo.page)).toContain("Vous étiez là");
  await bo.page.getByLabel("5, excellent").check({ force: true });
  await bo.page.fill("textarea[name=text]", "Mon manguier a pris.");
  await press(bo.page, "Donner mon avis");
  await organiser.goto(world.at(`${session}/people`));
  expect(await said(organiser)).toContain("Mon manguier a pris.");
  for (const { context } of [ada, bo]) await context.close();
});

test("anyone finds the courses to come, chooses among them, and takes their dates along", async () => {
  const { page, context } = await newReader(world.browser, { javaScript: false });
  await page.goto(world.at("/courses?vocational=1&lang=wo"));
  const titles = await page.locator("main article h2").allTextContents();
  expect(titles).toEqual([]); // the day in Wolof is over, the next one is in French
  await page.goto(world.at("/courses?skill=farming.irrigation"));
  expect(await said(page)).toContain("Goutte à goutte");
  await page.getByRole("link", { name: /Goutte à goutte/ }).click();
  expect(await said(page)).toContain("d’après 3 personnes venues");
  expect(await said(page)).not.toContain("visio.example.org");
  const calendar = await page.request.get(world.at("/courses/calendar.ics"));
  expect(await calendar.text()).toContain("BEGIN:VCALENDAR");
  await context.close();
});
