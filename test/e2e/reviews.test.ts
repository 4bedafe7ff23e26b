// Two partners in their browsers: a page of the journal, a review answered blind by both, the gap that shows; the coordination takes its table away.
import papaparse from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const OVER = { force: true }; // the label lies over its box
const QUESTIONS = ["gave", "received", "balance", "beneficiaries", "together", "learning", "going_on"];

const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const read = async (page: Page): Promise<string> => (await page.locator("main").textContent()) ?? "";

/** Two demo organisations that are partners, and who speaks for each. */
async function pair(northKey: string, southKey: string): Promise<{ id: string; north: string; south: string }> {
  const { db } = world.served;
  const speaker = (key: string) =>
    db
      .prepare(
        "SELECT p.email FROM memberships m JOIN people p ON p.id = m.person WHERE m.organisation = ? AND m.role = 'manager'",
      )
      .bind(world.demo.ids[key])
      .first<string>("email");
  const id = await db
    .prepare(
      `SELECT a.partnership FROM partnership_organisations a JOIN partnership_organisations b ON b.partnership = a.partnership
       JOIN partnerships s ON s.id = a.partnership AND s.state = 'open' WHERE a.organisation = ? AND b.organisation = ?`,
    )
    .bind(world.demo.ids[northKey], world.demo.ids[southKey])
    .first<string>("partnership");
  const [north, south] = [await speaker(northKey), await speaker(southKey)];
  if (!id || !north || !south) throw new Error("the demo network has this partnership");
  return { id, north, south };
}

async function readerAs(email: string, javaScript: boolean, width: number) {
  const { page, context } = await newReader(world.browser, { javaScript, width });
  await signInAt(context, new URL(world.served.url), email);
  return { page, context };
}

async function fill(page: Page, scales: readonly number[], word: string): Promise<void> {
  for (const [at, question] of QUESTIONS.entries())
    await page.locator(`input[name="answers.${question}.scale"][value="${scales[at]}"]`).check(OVER);
  await page.locator("summary", { hasText: "Quelques mots" }).nth(2).click();
  await page.locator('textarea[name="answers.balance.words"]').fill(word);
}

test.each([
  { javaScript: false, width: 360, keys: ["hautes-vignes", "hoore-weendu"] },
  { javaScript: true, width: 1280, keys: ["le-carreau", "macons-agadez"] },
])("from the journal to the gap (JavaScript: $javaScript)", async ({ javaScript, width, keys }) => {
  const { id, north, south } = await pair(keys[0] ?? "", keys[1] ?? "");
  const one = await readerAs(north, javaScript, width);
  const other = await readerAs(south, javaScript, width);

  // A page of the journal.
  await one.page.goto(world.at(`/partnerships/${id}/journal/new?kind=text`));
  await one.page.locator("textarea[name=text]").first().fill("Le comité des sources a choisi les deux premières.");
  await one.page.locator("main form button[type=submit]").first().click();
  await one.page.waitForURL((url) => !url.pathname.endsWith("/new"));
  expect(await read(one.page)).toContain("Le comité des sources a choisi");

  // One side answers; first without a scale: told, and what was typed is kept.
  await one.page.goto(world.at(`/partnerships/${id}`));
  await one.page.getByRole("link", { name: "Répondre au bilan" }).click();
  await one.page.locator("summary", { hasText: "Quelques mots" }).first().click();
  await one.page.locator('textarea[name="answers.gave.words"]').fill("Nos relevés de sources.");
  await press(one.page, "Envoyer nos réponses");
  expect(await read(one.page)).toContain("Ce champ est nécessaire");
  expect(await one.page.locator('textarea[name="answers.gave.words"]').inputValue()).toBe("Nos relevés de sources.");
  await fill(one.page, [5, 3, 5, 4, 4, 4, 5], "Tout va bien de notre côté.");
  await press(one.page, "Envoyer nos réponses");
  await one.page.getByText("Vos réponses sont enregistrées.").waitFor();
  expect(await read(one.page)).toContain("On attend encore");

  // The other side reads nothing of it, nor does the coordination.
  const review = new URL(one.page.url()).pathname;
  await other.page.goto(world.at(review));
  expect(await other.page.content()).not.toContain("Tout va bien de notre côté.");
  const desk = await readerAs(world.demo.coordinator, javaScript, width);
  await desk.page.goto(world.at(review));
  expect(await desk.page.content()).not.toContain("Tout va bien de notre côté.");

  // Then the other answers, and both read the same.
  await fill(other.page, [4, 2, 2, 3, 4, 4, 4], "Nous attendons encore votre tour.");
  await press(other.page, "Envoyer nos réponses");
  await other.page.getByText("Toutes les réponses sont là : les voici côte à côte.").waitFor();
  for (const page of [other.page, one.page, desk.page]) {
    await page.goto(world.at(review));
    const text = await read(page);
    expect(text).toContain("Tout va bien de notre côté.");
    expect(text).toContain("Nous attendons encore votre tour.");
    expect(text).toContain("parlez-en");
    expect(text).toContain("Écart moyen");
    expect(await page.locator("svg.dumbbell").count()).toBe(7);
  }

  // The coordination sees it among the others, and takes the table away.
  await desk.page.goto(world.at("/coordination/partnerships"));
  expect(await read(desk.page)).toContain("silencieux");
  const csv = await desk.context.request.get(world.at("/coordination/partnerships.csv?state=open"));
  const { data } = papaparse.parse<string[]>((await csv.text()).replace("\uFEFF", ""), { skipEmptyLines: true });
  const row = data.find((cells) => cells.includes(id));
  expect(Number(row?.[data[0]?.indexOf("Écart (0 à 4)") ?? -1])).toBeGreaterThan(0.9);

  // One proposes to renew; the other agrees.
  await one.page.goto(world.at(`/partnerships/${id}/ending`));
  await one.page.locator("input[name=how][value=renewed]").check(OVER);
  const day = `${new Date().getUTCFullYear() + 1}-11-30`;
  await one.page.locator("input[name=termEnds]").fill(day);
  await one.page.locator('textarea[name="lessons.worked"]').fill("Marcher ensemble avant de parler d’argent.");
  await press(one.page, "Envoyer");
  await one.page.getByText("Votre proposition est partie.").waitFor();
  await other.page.goto(world.at(`/partnerships/${id}`));
  expect(await read(other.page)).toContain("Marcher ensemble avant de parler d’argent.");
  await press(other.page, "Nous sommes d’accord");
  await other.page.getByText("Le partenariat est renouvelé.").waitFor();
  await one.page.goto(world.at("/drafts"));
  expect(await read(one.page)).toContain("ce que nous avons fait ensemble");
  for (const { context } of [one, other, desk]) await context.close();
});
