// Circles by hand, in French: a coordinator finds one in the network, one says no, it is repaired, and everyone says yes.
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Circle } from "../../schema/contract/circles.ts";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function readerAs(email: string, javaScript = true): Promise<{ context: BrowserContext; page: Page }> {
  const reader = await newReader(world.browser, { javaScript });
  await signInAt(reader.context, world.served.url, email);
  return reader;
}

/** Whoever speaks for a demo organisation, by its id: the named accounts, else the address made of its key. */
function speakerOf(organisation: string): string {
  const named: Record<string, string> = {
    "keur-naatangue": "aissatou@example.org",
    tambadougou: "fatoumata@example.org",
    "lycee-vasseur": "nadege@example.org",
  };
  const [key = ""] = Object.entries(world.demo.ids).find(([, id]) => id === organisation) ?? [];
  return named[key] ?? `${key}@example.org`;
}

async function circleOf(page: Page): Promise<Circle> {
  const id = /(cir_[0-9a-f]+)/.exec(page.url())?.[1] ?? "";
  return (await (await page.request.get(world.at(`/api/v1/circles/${id}`))).json()) as Circle;
}

async function answerAs(organisation: string, circle: string, said: "accept" | "decline"): Promise<void> {
  const { context, page } = await readerAs(speakerOf(organisation), false);
  await page.goto(world.at(`/circles/${circle}`));
  expect(await page.textContent("main")).toContain("Ce que vous apportez");
  if (said === "decline") {
    const form = page.locator("form", { has: page.locator("input[name=answer][value=decline]") });
    await page.locator("details", { has: form }).locator("summary").click();
    await form.locator("textarea").fill("Pas cette année, merci d’avoir pensé à nous.");
    await form.locator("button[type=submit]").click();
  } else await page.locator("button[name=answer][value=accept]").first().click();
  await page.waitForURL("**notice=circle_**");
  await context.close();
}

test("from a search to a partnership of several, one no and one repair on the way", async () => {
  const { page, context } = await readerAs("coordination@example.org");
  await page.goto(world.at("/coordination/circles"));
  await page.getByRole("button", { name: "Chercher des cercles" }).click();
  await page.waitForURL("**search=1**");
  const cards = page.locator("#found article");
  expect(await cards.count()).toBeGreaterThan(0);
  expect(await cards.first().locator("svg.ring").count()).toBe(1);
  const { circle, gone } = await brokenCircle(page);
  await page.goto(world.at("/today"));
  expect(await page.textContent("main")).toContain("Réparer un cercle");
  await page.goto(world.at(`/circles/${circle.id}`));
  expect(await page.textContent("main")).toContain("Pas cette année");
  await page.locator("#repair form button[type=submit]").first().click();
  await page.waitForURL("**notice=circle_proposed");
  const mended = await circleOf(page);
  expect(mended.repairs).toBe(circle.id);
  expect(mended.members.map(({ organisation }) => organisation)).not.toContain(gone);

  for (const { organisation, answer } of mended.members)
    if (answer !== "accept") await answerAs(organisation, mended.id, "accept");
  await page.goto(world.at(`/circles/${mended.id}`));
  const { state, partnership } = await circleOf(page);
  expect(state).toBe("accepted");
  const member = await readerAs(speakerOf(mended.members[0]?.organisation ?? ""));
  await member.page.goto(world.at(`/partnerships/${partnership}`));
  expect((await member.page.locator("svg.ring").count()) + (await member.page.locator(".facing").count())).toBe(1);
  expect(await member.page.locator("a[href^='tel:']").count()).toBe(mended.members.length);
  await member.context.close();
  await context.close();
});

/** Proposes circles as they are found, one by one, until one that loses a member can be repaired. */
async function brokenCircle(page: Page): Promise<{ circle: Circle; gone: string }> {
  for (let at = 0; at < 4; at++) {
    await page.goto(world.at("/coordination/circles?search=1"));
    const card = page.locator("#found article").nth(at);
    await card.locator("summary").click();
    await card.locator("textarea").fill("Vous iriez bien ensemble.");
    await card.getByRole("button", { name: "Proposer ce cercle" }).click();
    await page.waitForURL("**/circles/cir_**");
    const circle = await circleOf(page);
    const gone = circle.members[0]?.organisation ?? "";
    await answerAs(gone, circle.id, "decline");
    await page.goto(world.at(`/circles/${circle.id}`));
    if ((await page.locator("#repair form").count()) > 0) return { circle, gone };
  }
  throw new Error("no circle of the demo network can be repaired");
}

test("a circle stands whole on a small phone: nothing runs off the screen, and every word of the drawing is said beside it", async () => {
  const { page, context } = await readerAs("fatoumata@example.org");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(world.at(`/circles/${world.demo.circles.awaited}`));
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  const ring = await page.locator("svg.ring").boundingBox();
  expect(ring && ring.x >= 0 && ring.x + ring.width <= 320).toBe(true);
  const words = (await page.locator(".gifts").allTextContents()).join(" ");
  const circle = await circleOf(page);
  expect(await page.locator(".gifts li").count()).toBe(circle.members.length);
  for (const title of await page.locator(".ring-gift").all()) {
    const [start = ""] = (await title.locator("tspan").first().textContent())?.split(" ") ?? [];
    expect(words).toContain(start);
  }
  await context.close();
});
