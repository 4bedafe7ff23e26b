// A citizen without an account: from the home page to a story, a sheet, the map and the feed; a script changes nothing.
import { parseAtomFeed } from "feedsmith";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const heading = (page: Page): Promise<string | null> => page.locator("h1").textContent();
/** Where a page says that programs find its feed. */
const feedOf = (page: Page): Promise<string | null> =>
  page.locator('link[rel="alternate"][type="application/atom+xml"]').first().getAttribute("href");

describe.each([
  ["without JavaScript", false],
  ["with JavaScript", true],
])("%s", (_, javaScript) => {
  test("home, what was tried, one story, its organisation, the feed that goes on telling", async () => {
    const { context, page } = await newReader(world.browser, { javaScript });
    const refused: string[] = [];
    page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
    await page.goto(world.at("/"));
    expect(await heading(page)).toContain("Ce que vous savez faire manque à quelqu’un.");
    await page.locator("main .actions").getByRole("link", { name: "Lire ce qu’ils ont essayé" }).click();
    await page.waitForURL("**/stories");
    const first = page.locator("main .topic-row h2 a").first();
    const title = await first.textContent();
    await first.click();
    await page.waitForURL("**/topics/top_*");
    expect(await heading(page)).toBe(title);
    await page.goto(world.at("/stories"));
    const feed = (await feedOf(page)) ?? "";
    expect(feed).toBe("/feed.atom");
    const told = parseAtomFeed(await (await fetch(world.at(feed))).text());
    expect((told.entries ?? []).length).toBeGreaterThan(5);
    const entry = told.entries?.[0];
    await page.goto(entry?.links?.[0]?.href ?? "");
    expect(await heading(page)).toBe(entry?.title?.value);
    expect(refused).toEqual([]);
    await context.close();
  });

  test("from the home page to the map, to a partnership that shows itself, to one of its organisations", async () => {
    const { context, page } = await newReader(world.browser, { javaScript });
    await page.goto(world.at("/"));
    await page.locator("main .actions").getByRole("link", { name: "Voir la carte" }).click();
    await page.waitForURL("**/map");
    expect(await page.locator("svg.map circle").count()).toBeGreaterThan(20);
    expect(await page.locator("svg.map path.draw").count()).toBeGreaterThan(0);
    await page.locator('main a[href^="/stories/"]').first().click();
    await page.waitForURL("**/stories/par_*");
    await page.locator('main a[href^="/organisations/org_"]').first().click();
    await page.waitForURL("**/organisations/org_*");
    expect(await feedOf(page)).toMatch(/^\/feed\.atom\?organisation=org_/);
    await context.close();
  });

  test("who comes in English by a shared address reads English, and may go on in French", async () => {
    const { context, page } = await newReader(world.browser, { javaScript, width: 1280 });
    await page.goto(world.at("/?locale=en"));
    expect(await heading(page)).toContain("Someone is missing what you know.");
    await page.locator("footer").getByRole("link", { name: "Français" }).click();
    await page.waitForURL(world.at("/"));
    expect(await heading(page)).toContain("Ce que vous savez faire manque à quelqu’un.");
    await context.close();
  });
});
