// Every page, in both languages, light and dark: axe finds nothing, and nothing runs off a 320 px screen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOUSE_ADDRESSES } from "../../schema/vocabulary.ts";
import { periodOn, periodOver } from "../../worker/reviews/periods.ts";
import { newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";
import { openWorld, type World } from "../support/world.ts";

const TODAY = new Date().toISOString().slice(0, 10);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function pages(): Record<"visitor" | "manager" | "coordinator", string[]> {
  const { own, organisation, proposal, circles, partnerships, topics, courses, learning } = world.demo;
  const { "au-registres-termites": question = "", "au-audience-foraine": sheet = "" } = topics;
  const profile = `/organisations/${own}`;
  return {
    visitor: [
      "/",
      "/map",
      "/organisations",
      `/organisations/${organisation}`,
      "/sign-in",
      "/sign-in/sent",
      "/unsubscribe?token=unknown",
      "/taxonomy",
      "/nowhere",
      "/topics",
      "/topics?category=training",
      "/courses",
      `/courses/${courses.course}`,
      `/sessions/${courses.waited}`,
      "/stories",
      "/paths",
      ...["", "/print"].map((page) => `/paths/${learning.path}${page}`),
      `/badges/${learning.badge}`,
      "/figures",
      ...Object.values(HOUSE_ADDRESSES),
      "/open-data",
      `/report/${new Date().getUTCFullYear()}`,
      `/topics/${sheet}`,
      `/stories/${partnerships.lived}`,
    ],
    manager: [
      "/today",
      "/organisations/new",
      profile,
      `${profile}/edit`,
      ...[
        "identity",
        "place",
        "languages",
        "offers",
        "needs",
        "goals",
        "ways",
        "experience",
        "relations",
        "contact",
        "check",
      ].map((step) => `${profile}/edit/${step}`),
      `${profile}/shortlist`,
      `${profile}/match/${organisation}`,
      `${profile}/members`,
      "/courses/new",
      "/enrolments",
      "/badges",
      "/paths/new",
      `/sessions/${courses.held}`,
      "/proposals",
      `/circles/${circles.lived}`,
      "/partnerships",
      ...["", "/participants", "/agreement", "/agreement/sign", "/agreement/convention", "/agreement/compare"].map(
        (page) => `/partnerships/${partnerships.unsigned}${page}`,
      ),
      ...["", "/aims", "/gives", "/steps", "/steps/new"].map(
        (page) => `/partnerships/${partnerships.unsigned}/agreement/edit${page}`,
      ),
      ...["", "/new?kind=hours", "/new?kind=visit"].map(
        (page) => `/partnerships/${partnerships.unsigned}/journal${page}`,
      ),
      ...["reviews", `reviews/${periodOn(TODAY).id}`, "ending"].map(
        (page) => `/partnerships/${partnerships.unsigned}/${page}`,
      ),
      "/calendar",
      "/settings",
      "/topics/new?kind=question",
      "/topics/new?kind=sheet",
      `/topics/${question}`,
      `/topics/${sheet}/adapt`,
      `/posts/${question.replace("top_", "pst_")}/history`,
      "/unread",
      "/drafts",
      "/settings/notifications",
      "/notices",
      "/follows",
      "/welcome",
    ],
    coordinator: [
      "/coordination",
      `/proposals/${proposal}`,
      "/coordination/circles?search=1",
      `/circles/${circles.awaited}`,
      `/partnerships/${partnerships.lived}`,
      `/partnerships/${partnerships.lived}/agreement/compare`,
      `/partnerships/${partnerships.unsigned}`,
      `/partnerships/${partnerships.lived}/journal`,
      ...["reviews", `reviews/${periodOver(TODAY).id}`, "ending"].map(
        (page) => `/partnerships/${partnerships.lived}/${page}`,
      ),
      "/coordination/partnerships?state=open",
      ...["", "/texts"].map((page) => `/meetings/${world.demo.meetings.held}${page}`),
      ...["/meetings", `/meetings/${world.demo.meetings.planned}/edit`, "/meetings/new?category=dialogue_authorities"],
      `/partnerships/${partnerships.lived}/outside`,
      "/coordination/imports",
      "/coordination/weights",
      "/coordination/rounds",
      "/coordination/rounds/new",
      `/coordination/rounds/${world.demo.round}`,
      "/coordination/equity",
      "/coordination/taxonomy",
      "/coordination/categories",
    ],
  };
}

interface Violation {
  id: string;
  nodes: { html: string }[];
}

async function check(page: Page, path: string): Promise<string[]> {
  await page.goto(world.at(path));
  // The page's own policy lets no foreign script in: axe is evaluated, not inserted.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: runner } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await runner.run()).violations;
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  return [
    ...found.map((v) => `${path}: ${v.id} ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`),
    ...(wide ? [`${path}: runs off the screen`] : []),
  ];
}

async function checkAll(context: BrowserContext, page: Page, paths: string[]): Promise<void> {
  const problems: string[] = [];
  for (const path of paths) problems.push(...(await check(page, path)));
  await context.close();
  expect(problems).toEqual([]);
}

for (const who of ["visitor", "manager", "coordinator"] as const) {
  for (const look of [
    { locale: "fr-FR", dark: false, width: 320 },
    { locale: "en-GB", dark: true, width: 1280 },
  ]) {
    test(`${who}, ${look.locale}, ${look.dark ? "dark" : "light"}, ${look.width} px`, async () => {
      const { context, page } = await newReader(world.browser, look);
      if (who !== "visitor") await signInAt(context, world.served.url, world.demo[who]);
      await checkAll(context, page, pages()[who]);
    });
  }
}
