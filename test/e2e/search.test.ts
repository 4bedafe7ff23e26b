// Finding what others tried, by hand: in three languages, without accents, with a name half remembered; no script needed.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function search(locale: string, javaScript: boolean, question: string): Promise<string[]> {
  const { context, page } = await newReader(world.browser, { locale, javaScript });
  await page.goto(world.at("/topics"));
  await page.getByRole("searchbox").fill(question);
  await page.locator("form.search button").click();
  await page.waitForURL("**/search?**");
  const found = await page.locator("main ol a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  await context.close();
  return found.map((href) => (href ?? "").replace(/[?#].*$/, ""));
}

const topic = (key: string): string => `/topics/${world.demo.topics[key]}`;

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("%s", (_, javaScript) => {
  test("in French, with or without accents", async () => {
    const accented = await search("fr-FR", javaScript, "pompe réparée");
    expect(accented).toContain(topic("sd-tyre-pump-seals"));
    expect(await search("fr-FR", javaScript, "pompe reparee")).toEqual(accented);
  });

  test("in English, finding French texts too", async () => {
    const found = await search("en-GB", javaScript, "pump");
    expect(found).toContain(topic("sd-tyre-pump-seals"));
    expect(await search("en-GB", javaScript, "savings circle")).toContain(topic("po-box-three-keys"));
  });

  test("in Arabic", async () => {
    expect(await search("fr-FR", javaScript, "مضخة شمسية")).toContain(topic("tr-ar-solar-pumps"));
    expect(await search("fr-FR", javaScript, "الكثبان")).toContain(topic("sd-q-dune-six-metres"));
  });

  test("an organisation by a name written as it sounds", async () => {
    expect(await search("fr-FR", javaScript, "Tambadugu")).toContain(`/organisations/${world.demo.ids.tambadougou}`);
  });

  test("nothing found is a way on", async () => {
    const { context, page } = await newReader(world.browser, { javaScript });
    await page.goto(world.at("/search?q=xylophoniste+subaquatique"));
    await page.getByRole("link", { name: "Poser la question" }).waitFor();
    await context.close();
  });
});
