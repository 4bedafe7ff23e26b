// The demo's learning paths, and the certificates of those who came to a session it held.
import { PathInput } from "../../schema/contract/paths.ts";
import { DEMO_PATHS, type DemoPath } from "../../schema/demo/paths.ts";
import { chooseBadge } from "../badges/choose.ts";
import { issueBadges } from "../badges/issue.ts";
import { listMyBadges } from "../badges/list.ts";
import { actorId } from "../kernel/actor.ts";
import { createPath } from "../paths/write.ts";
import type { DemoNetwork } from "./network.ts";
import { as, idOf } from "./partnerships.ts";

/** Returns the first path. */
export async function tellPaths(network: DemoNetwork, topics: Readonly<Record<string, string>>): Promise<string> {
  const told: string[] = [];
  for (const path of DEMO_PATHS) told.push(await tell(network, path, topics));
  return told[0] ?? "";
}

async function tell(
  network: DemoNetwork,
  { by, daysAgo, steps, ...said }: DemoPath,
  topics: Readonly<Record<string, string>>,
): Promise<string> {
  const input = PathInput.parse({
    ...{ ...said, organisation: idOf(network, by), state: "public" },
    steps: steps.map(({ sheet, ...step }) => ({ ...step, topic: topics[sheet] ?? "" })),
  });
  return (await createPath(as(network, by, daysAgo), input)).id;
}

/** By whom the session was organised, and of those who came, three: one shows their name, one their initials, one has not answered yet. */
const GIVEN = { by: "le-carreau", full: "roue-libre", initials: "macons-agadez", waits: "fosse-31" };

/** Returns the one that anyone may read under a full name; none where no key signs. */
export async function giveBadges(network: DemoNetwork, session: string): Promise<string> {
  if (!network.env.BADGE_KEY) return "";
  const { by, full, initials, waits } = GIVEN;
  const people = [full, initials, waits].map((key) => actorId(as(network, key, 5).actor));
  await issueBadges(as(network, by, 5), session, people);
  const badge = await newest(network, full);
  await chooseBadge(as(network, full, 4), badge, { name: "full", public: true });
  await chooseBadge(as(network, initials, 3), await newest(network, initials), { name: "initials", public: true });
  return badge;
}

async function newest(network: DemoNetwork, key: string): Promise<string> {
  const { items } = await listMyBadges(as(network, key, 4), { limit: 1 });
  return items[0]?.id ?? "";
}
