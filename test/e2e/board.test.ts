// The board by hand, in French: ask and be answered, a sheet from draft to print, what is new for two people.
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
/** Someone signed in, with a name of their own. */
async function person(name: string, javaScript: boolean): Promise<Page> {
  const { context, page } = await newReader(browser, { javaScript });
  await signInAt(context, served.url, `board-${++people}@example.org`);
  const named = await page.request.patch(at("/api/v1/me"), { data: { name }, headers: { Origin: served.url.origin } });
  expect(named.ok()).toBe(true);
  return page;
}

async function ask(page: Page, title: string, text: string): Promise<string> {
  await page.goto(at("/topics"));
  await page.getByRole("link", { name: "Poser une question" }).click();
  await page.getByLabel("Titre").fill(title);
  await page.getByLabel("Votre texte").fill(text);
  await page.getByLabel("Domaine", { exact: true }).selectOption({ label: "Développement durable" });
  await press(page, "Publier");
  await page.waitForURL("**/topics/top_*");
  return new URL(page.url()).pathname;
}

async function answer(page: Page, topic: string, text: string): Promise<void> {
  await page.goto(at(topic));
  await page.getByLabel("Votre réponse").fill(text);
  await press(page, "Publier la réponse");
  await page.getByText(text).waitFor();
}

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("%s", (_, javaScript) => {
  test("a question is asked, answered, and the answer that helped is marked", async () => {
    const asker = await person("Aminata", javaScript);
    const topic = await ask(asker, "Notre pompe perd de l’eau au joint", "Depuis **deux mois**. Qui a déjà vu cela ?");
    const helper = await person("Jean", javaScript);
    await answer(helper, topic, "Chez nous c’était le cuir : trempez-le une nuit.");
    await asker.goto(at(topic));
    expect(await asker.locator(".prose strong").first().textContent()).toBe("deux mois");
    await asker.getByRole("button", { name: /Cette réponse m’a aidé/ }).click();
    await asker.getByText("Cette réponse a aidé").waitFor();
    await helper.goto(at("/topics"));
    await helper.getByText("une réponse a aidé").first().waitFor();
    await helper.goto(at(topic));
    expect(await helper.getByRole("button", { name: /Cette réponse m’a aidé/ }).count()).toBe(0);
  });

  test("an answer refused comes back with its text", async () => {
    const asker = await person("Aminata", javaScript);
    const topic = await ask(asker, "Combien coûte un puits chez vous ?", "Nous comparons.");
    await asker.getByLabel("Votre réponse").fill(" ");
    await press(asker, "Publier la réponse");
    await asker.getByText("Ce champ est nécessaire.").first().waitFor();
    await answer(asker, topic, "Trois cent mille francs.");
  });

  test("a sheet goes from draft to print", async () => {
    const page = await person("Kadiatou", javaScript);
    await page.goto(at("/topics"));
    await page.getByRole("link", { name: "Raconter une expérience" }).click();
    await page.getByLabel("Titre").fill("Le four en terre de la cour");
    await page.getByLabel("Ce qui n’a pas marché").fill("La première voûte est **tombée**.");
    await press(page, "Garder comme brouillon");
    await page.getByText("C’est gardé. Vous seul le voyez.").waitFor();

    await page.goto(at("/drafts"));
    await page.getByRole("link", { name: "Le four en terre de la cour" }).click();
    expect(await page.getByLabel("Ce qui n’a pas marché").inputValue()).toBe("La première voûte est **tombée**.");
    await page.getByLabel("En deux ou trois phrases").fill("Nous avons bâti un four pour douze familles.");
    await page.getByLabel("Ville ou village").fill("Podor");
    await page.getByLabel("Pays").selectOption({ label: "Sénégal" });
    await page.getByLabel("Domaine", { exact: true }).selectOption({ label: "Formation" });
    await page.getByLabel("Tout le monde, sur internet aussi").check(OVER);
    await press(page, "Publier");
    await page.getByRole("heading", { name: "Le four en terre de la cour", level: 1 }).waitFor();
    const topic = new URL(page.url()).pathname;

    const { page: visitor } = await newReader(browser, { javaScript });
    await visitor.goto(at("/stories"));
    await visitor.getByRole("link", { name: "Le four en terre de la cour" }).first().click();
    await visitor.getByRole("heading", { name: "Ce qui n’a pas marché" }).waitFor();
    await visitor.emulateMedia({ media: "print" });
    expect(await visitor.getByRole("heading", { name: "Pour citer cette fiche" }).isVisible()).toBe(true);
    expect(await visitor.getByRole("navigation").first().isVisible()).toBe(false);
    expect(await visitor.getByText("Connectez-vous pour répondre").isVisible()).toBe(false);
    const cited = await visitor.locator(".cite").textContent();
    const short = /\/t\/\d+/.exec(cited ?? "")?.[0] ?? "";
    await visitor.goto(at(short));
    expect(new URL(visitor.url()).pathname).toBe(topic);
    await page.goto(at("/drafts"));
    await page.getByText("Aucun brouillon").waitFor();
  });

  test("a sheet is tried elsewhere, and the try grows beside it", async () => {
    const teller = await person("Awa", javaScript);
    await teller.goto(at("/topics/new?kind=sheet"));
    await teller.getByLabel("Titre").fill(`Semer en cuvettes ${javaScript}`);
    await teller.getByLabel("En deux ou trois phrases").fill("Des cuvettes d’un mètre, du fumier, la première pluie.");
    await teller.getByLabel("Domaine", { exact: true }).selectOption({ label: "Développement durable" });
    await press(teller, "Publier");
    await teller.waitForURL("**/topics/top_*");
    const sheet = new URL(teller.url()).pathname;
    const other = await person("Lise", javaScript);
    await other.goto(at(sheet));
    await other.getByRole("link", { name: "Nous l’avons essayé ici" }).click();
    await other.getByLabel("En partie").check(OVER);
    await other.getByLabel("Ville ou village").fill("Lens");
    await other.getByLabel("Pays").selectOption({ label: "France" });
    await other.getByLabel("Ce qu’il a fallu changer").fill("Du compost au lieu du fumier");
    await other.getByLabel("Racontez").fill("Sur un ancien terril, cela tient à moitié.");
    await press(other, "Ajouter notre essai");
    await other.locator(".branches").getByText("Lens, France").waitFor();
    await other.getByText("Ce qu’il a fallu changer : Du compost au lieu du fumier").waitFor();
  });

  test("what is new differs for two people", async () => {
    const writer = await person("Moussa", javaScript);
    const reader = await person("Claire", javaScript);
    const topic = await ask(writer, `Qui répare les moulins ? ${javaScript}`, "Le nôtre est arrêté.");
    await reader.goto(at(topic));
    await answer(writer, topic, "J’ajoute : c’est la courroie.");
    await reader.goto(at("/unread"));
    const line = reader.getByRole("listitem").filter({ hasText: `Qui répare les moulins ? ${javaScript}` });
    await line.getByText("1 nouveau").waitFor();
    await writer.goto(at("/unread"));
    expect(await writer.getByText(`Qui répare les moulins ? ${javaScript}`).count()).toBe(0);
    await line.getByRole("link").click();
    await reader.getByText("J’ajoute : c’est la courroie.").waitFor();
    await reader.goto(at("/unread"));
    expect(await reader.getByText(`Qui répare les moulins ? ${javaScript}`).count()).toBe(0);
  });
});
