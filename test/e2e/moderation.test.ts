// From a report to its decision, by hand, in French: who reports, who decides, who learns why and answers.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { launchBrowser, newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";

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
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const OVER = { force: true }; // the label lies over its box: a finger on either is the same answer

let people = 0;
async function person(javaScript: boolean, email = `moderation-${++people}@example.org`): Promise<Page> {
  const { context, page } = await newReader(browser, { javaScript });
  await signInAt(context, served.url, email);
  return page;
}

async function begin(page: Page, title: string, text: string): Promise<string> {
  await page.goto(at("/topics/new?kind=discussion"));
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Votre texte").fill(text);
  await page.getByLabel("Domaine", { exact: true }).selectOption({ label: "Formation" });
  await press(page, "Publier");
  await page.waitForURL("**/topics/top_*");
  return new URL(page.url()).pathname;
}

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("%s", (name, javaScript) => {
  test("a text is reported, hidden with a reason, and its author may answer", async () => {
    const author = await person(javaScript);
    const title = `Achetez mes machines ${name}`;
    const topic = await begin(author, title, "Remise de moitié jusqu’à dimanche.");

    const reader = await person(javaScript);
    await reader.goto(at(topic));
    await reader.getByRole("link", { name: "Signaler" }).first().click();
    await reader.getByLabel("Publicité ou message indésirable").check(OVER);
    await reader.getByLabel("Ce que la coordination doit savoir").fill("Il vend, il ne raconte pas.");
    await press(reader, "Envoyer le signalement");

    const coordinator = await person(javaScript, "admin@example.org");
    await coordinator.goto(at("/coordination/moderation"));
    await coordinator.getByRole("link", { name: new RegExp(title) }).click();
    await coordinator.getByText("Il vend, il ne raconte pas.").waitFor();
    await coordinator.getByLabel("Masquer").check(OVER);
    await coordinator.getByLabel("Raison").selectOption({ label: "Publicité ou message indésirable" });
    await coordinator.getByLabel("Vos mots à la personne concernée").fill("Le forum ne sert pas à vendre.");
    await press(coordinator, "Décider");

    await reader.goto(at(topic));
    await reader.getByRole("heading", { name: "Page introuvable" }).waitFor();
    await author.goto(at(topic));
    await author.getByText("Le forum ne sert pas à vendre.").first().waitFor();
    expect(await author.getByText("Il vend, il ne raconte pas.").count()).toBe(0);
    await author.getByRole("link", { name: "Répondre à cette décision" }).first().click();
    await author.getByLabel("Votre réponse").fill("Je donne la moitié, je croyais aider.");
    await author.locator("main form button[type=submit]").last().click();

    await coordinator.goto(at("/coordination/moderation"));
    await coordinator.getByText("recours").first().waitFor();
    const { page: visitor } = await newReader(browser, { javaScript });
    await visitor.goto(at("/moderation/log"));
    await visitor.getByText("texte masqué").first().waitFor();
    expect(await visitor.getByText(title).count()).toBe(0);
  });

  test("a newcomer’s link waits until a coordinator has read it", async () => {
    const newcomer = await person(javaScript);
    const title = `Un lien utile ${name}`;
    const topic = await begin(newcomer, title, "Voir https://example.org/pompes");
    const reader = await person(javaScript);
    await reader.goto(at(topic));
    await reader.getByRole("heading", { name: "Page introuvable" }).waitFor();
    const coordinator = await person(javaScript, "admin@example.org");
    await coordinator.goto(at("/coordination/moderation"));
    await coordinator.getByRole("link", { name: new RegExp(title) }).click();
    await coordinator.getByLabel("Laisser paraître").check(OVER);
    await coordinator.getByLabel("Raison").selectOption({ label: "Autre raison" });
    await press(coordinator, "Décider");
    await reader.goto(at(topic));
    await reader.getByRole("heading", { name: title, level: 1 }).waitFor();
  });
});
