// A coordinator matches the whole network: from the question to published proposals, and the same round once more.
import type { Page } from "playwright-core";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

// Each in a network of its own: a published round takes the places that the next would need.
let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const OVER = { force: true }; // the label lies over its box
const press = (page: Page, name: string): Promise<void> => page.getByRole("button", { name, exact: true }).click();
const read = (page: Page): Promise<string> =>
  page
    .locator("main")
    .textContent()
    .then((text) => text ?? "");
const pairsOn = (page: Page): Promise<string[]> =>
  page.locator("#pairs ~ form tbody tr, #pairs ~ table tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll("a")]
        .slice(0, 2)
        .map((link) => link.textContent?.trim())
        .join(" · "),
    ),
  );

/** With the objective named, from the form to the page of what came out. */
async function begin(page: Page, objective: string, seed: string): Promise<void> {
  await page.goto(world.at("/coordination/rounds/new"));
  await page.locator(`input[name=objective][value=${objective}]`).check(OVER);
  await page.locator("summary", { hasText: "Tirage au sort" }).click();
  await page.locator("input[name=seed]").fill(seed);
  await press(page, "Lancer le tour");
  await page.waitForURL(/\/coordination\/rounds\/rnd_/);
  await page.getByRole("heading", { name: "Les rencontres", exact: true }).waitFor();
}

test.each([
  { javaScript: false, width: 360, objective: "value" },
  { javaScript: true, width: 1280, objective: "fair" },
])(
  "from a new round to published proposals ($objective, JavaScript: $javaScript)",
  async ({ objective, ...reader }) => {
    const { page, context } = await newReader(world.browser, reader);
    await signInAt(context, new URL(world.served.url), world.demo.coordinator);
    await page.goto(world.at("/coordination"));
    await page.getByRole("link", { name: "Tours", exact: true }).click();
    await page.getByRole("link", { name: "Faire un tour" }).click();
    await begin(page, objective, "1981");
    const first = await pairsOn(page);
    expect(first.length).toBeGreaterThan(5);
    expect(await page.locator("svg.shores").isVisible()).toBe(reader.width > 640);

    // The same question with the same lots: the same pairs.
    const whole = page.url();
    await begin(page, objective, "1981");
    expect(await pairsOn(page)).toEqual(first);

    // Ruled out, then what it costs.
    await page.goto(whole);
    await page.locator("select[name^='pair.']").first().selectOption("ban");
    await press(page, "Relancer avec ces choix");
    await page.waitForURL((url) => url.href !== whole);
    await page.getByRole("heading", { name: "Par rapport au tour dont il part" }).waitFor();
    expect(await pairsOn(page)).not.toContain(first[0]);
    await page.getByRole("link", { name: "Voir les deux côte à côte" }).click();
    expect(await read(page)).toContain("Deux tours côte à côte");
    await page.getByRole("link", { name: "Après" }).click();

    // Checked, then published: each pair has its proposal, and says where it comes from.
    await page.locator("summary", { hasText: "Comment ce tour a été fait" }).click();
    await press(page, "Vérifier");
    await page.getByText("les mêmes rencontres, à l’identique").waitFor();
    await press(page, "Publier ce tour");
    await page.getByText("Le tour est publié.").waitFor();
    const proposals = page.getByRole("link", { name: "Voir la proposition" });
    expect(await proposals.count()).toBeGreaterThan(3);
    await proposals.first().click();
    expect(await read(page)).toContain("Elle vient d’un tour");
    const mails = (await (await fetch(world.at("/dev/mailbox"))).json()) as { subject: string }[];
    const told = mails.filter(({ subject }) => subject.startsWith("La coordination vous propose de rencontrer"));
    expect(told.length).toBeGreaterThan(5);
    await context.close();
  },
);
