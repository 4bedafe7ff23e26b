// Two rounds of the demo network: one published in the past, with its answers, and one that waits for the coordinators.
import { sql } from "drizzle-orm";
import type { Ctx } from "../kernel/ctx.ts";
import { makeCtx } from "../kernel/ctx.ts";
import type { Person } from "../kernel/identity.ts";
import { answer } from "../proposals/answer.ts";
import { sweepProposals } from "../proposals/sweep.ts";
import { makeRound } from "../rounds/make-round.ts";
import { publishRound } from "../rounds/publish-round.ts";
import type { DemoNetwork } from "./network.ts";

const PUBLISHED = 72;
const EARLIER = { pinned: [], forbidden: [], seed: 1981 };

/** Returns the round in review. */
export async function makeRounds(network: DemoNetwork): Promise<string> {
  const coordinator = network.people.get("coordinator");
  if (!coordinator) throw new Error("the demo network has a coordinator");
  const past = await makeRound(network.at(PUBLISHED + 2, coordinator), {
    ...EARLIER,
    objective: "value",
    minScore: 24,
    participants: {
      side: null,
      kinds: ["health", "training_centre", "school", "cooperative", "institution"],
      countries: [],
      newcomers: false,
    },
  });
  await publishRound(network.at(PUBLISHED, coordinator), { id: past.id });
  await tellAnswers(network, past.id);
  const { id } = await makeRound(network.at(1, coordinator), { ...EARLIER, objective: "participation", minScore: 20 });
  return id;
}

/** The first says yes on both sides, the second is declined, the rest stay silent until they expire. */
async function tellAnswers(network: DemoNetwork, round: string): Promise<void> {
  const ctx = makeCtx({ env: network.env });
  const pairs = await ctx.db.all<{ a: string; b: string; proposal: string }>(
    sql`SELECT a, b, proposal FROM round_pairs WHERE round = ${round} AND proposal IS NOT NULL ORDER BY number`,
  );
  const [first, second] = pairs;
  const as = (organisation: string, daysAgo: number): Ctx => network.at(daysAgo, speakerOf(network, organisation));
  const say = (proposal: string, organisation: string, daysAgo: number, said: "accept" | "decline", reason = "") =>
    answer(as(organisation, daysAgo), { proposal, organisation, answer: said, reason });
  if (first) {
    await say(first.proposal, first.a, 68, "accept");
    await say(first.proposal, first.b, 64, "accept");
  }
  if (second) await say(second.proposal, second.a, 60, "decline", "Notre équipe change cette année.");
  await sweepProposals(network.at(PUBLISHED - 24, { kind: "system" }), 100);
  await sweepProposals(network.at(PUBLISHED - 31, { kind: "system" }), 100);
}

function speakerOf({ ids, managers }: DemoNetwork, organisation: string): Person {
  const [key] = [...ids].find(([, id]) => id === organisation) ?? [];
  const person = key === undefined ? undefined : managers.get(key);
  if (!person) throw new Error(`nobody speaks for ${organisation}`);
  return person;
}
