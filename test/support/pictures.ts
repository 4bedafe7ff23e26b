// `npm run pictures`: the README's screenshots, taken from the demo network as it is now.
import { pathToFileURL } from "node:url";
import { build } from "../../worker/cli/build.ts";
import { newReader } from "./browser.ts";
import { signInAt } from "./sign-in.ts";
import { openWorld } from "./world.ts";

await build();
const { served, demo, browser, close } = await openWorld();

type Shot = { name: string; path: string; who: string; width: number; height: number };
const SHOTS: Shot[] = [
  { name: "home-360", path: "/", who: "", width: 360, height: 760 },
  { name: "shortlist-1280", path: `/organisations/${demo.own}/shortlist`, who: demo.manager, width: 1280, height: 820 },
  { name: "profile-360", path: `/organisations/${demo.own}/edit`, who: demo.manager, width: 360, height: 760 },
  {
    name: "match-360",
    path: `/organisations/${demo.own}/match/${demo.ids["rieux-verts"]}`,
    who: demo.manager,
    width: 360,
    height: 760,
  },
  { name: "proposal-1280", path: `/proposals/${demo.proposal}`, who: demo.coordinator, width: 1280, height: 820 },
  {
    name: "sheet-1280",
    path: `/topics/${demo.topics["sd-zai-pits-crust"]}`,
    who: demo.manager,
    width: 1280,
    height: 1000,
  },
  { name: "board-360", path: "/topics", who: demo.manager, width: 360, height: 760 },
  { name: "search-1280", path: "/search?q=pompe", who: demo.manager, width: 1280, height: 820 },
  { name: "silence-1280", path: "/coordination/board", who: demo.coordinator, width: 1280, height: 820 },
  { name: "round-1280", path: `/coordination/rounds/${demo.round}`, who: demo.coordinator, width: 1280, height: 1180 },
  { name: "circles-1280", path: "/coordination/circles", who: demo.coordinator, width: 1280, height: 900 },
  {
    name: "partnership-1280",
    path: `/partnerships/${demo.partnerships.lived}#life`,
    who: demo.coordinator,
    width: 1280,
    height: 900,
  },
  { name: "equity-1280", path: "/coordination/equity", who: demo.coordinator, width: 1280, height: 980 },
  { name: "courses-360", path: "/courses", who: "", width: 360, height: 760 },
  { name: "map-1280", path: "/map", who: "", width: 1280, height: 900 },
  { name: "coordination-1280", path: "/coordination", who: demo.coordinator, width: 1280, height: 820 },
];

for (const { name, path, who, width, height } of SHOTS) {
  const { context, page } = await newReader(browser, { width, javaScript: false });
  await page.setViewportSize({ width, height });
  if (who) await signInAt(context, served.url, who);
  await page.goto(new URL(path, served.url).href);
  await page.screenshot({ path: `web/pictures/${name}.png` });
  await context.close();
}

// What is shown beside a shared link.
const { context, page } = await newReader(browser, { javaScript: false });
await page.setViewportSize({ width: 1200, height: 630 });
await page.goto(pathToFileURL("web/pictures/card.svg").href);
await page.screenshot({ path: "web/public/card.png" });
await context.close();
await close();
