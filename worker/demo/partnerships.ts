// What the demo partnerships have agreed and signed, through the same use-cases as anyone's; two of them stood before the network.
import { sql } from "drizzle-orm";
import { AgreementInput, ParticipantList } from "../../schema/contract/agreement.ts";
import type { DemoPartnership, DemoStep, DemoVersion } from "../../schema/demo/partnership-shape.ts";
import { DEMO_PARTNERSHIPS } from "../../schema/demo/partnerships.ts";
import { partnershipEntries } from "../../schema/tables/partnerships.ts";
import { partnershipOrganisations, partnerships, proposals } from "../../schema/tables/proposals.ts";
import { finishStep } from "../journal/turn-step.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso, later } from "../kernel/ctx.ts";
import { pairKey } from "../matching/pair.ts";
import { refreshMarket } from "../organisations/market.ts";
import { changeParticipants } from "../partnerships/change-participants.ts";
import { signAgreement } from "../partnerships/sign.ts";
import { waive } from "../partnerships/waive.ts";
import { writeAgreement } from "../partnerships/write-agreement.ts";
import type { DemoNetwork } from "./network.ts";

/** Before the stories of the network begin: their organisations are partners already. */
export async function openEarlier(network: DemoNetwork): Promise<void> {
  for (const { between, before } of DEMO_PARTNERSHIPS) {
    const [from = "", to = ""] = between;
    if (before) await open(network, { from, to, ...before });
  }
}

/** Once the others are open too. */
export async function agree(network: DemoNetwork): Promise<{ lived: string; unsigned: string }> {
  for (const one of DEMO_PARTNERSHIPS) await tell(network, one);
  return {
    lived: await partnershipOf(network, ["lycee-vasseur", "fleuve-neuf"]),
    unsigned: await partnershipOf(network, ["rieux-verts", "walo-neuf", "keur-naatangue"]),
  };
}

export const idOf = ({ ids }: DemoNetwork, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`no demo organisation is called ${key}`);
  return id;
};

export function as(network: DemoNetwork, key: string, daysAgo: number): Ctx {
  const person = network.managers.get(key) ?? network.people.get(key);
  if (!person) throw new Error(`nobody speaks for ${key}`);
  return network.at(daysAgo, person);
}

interface Earlier {
  from: string;
  to: string;
  daysAgo: number;
  message: string;
}

async function open(network: DemoNetwork, { from, to, daysAgo, message }: Earlier): Promise<void> {
  const ctx = as(network, from, daysAgo);
  const [a, b] = [idOf(network, from), idOf(network, to)];
  const [id, proposal, at] = [ctx.newId("par"), ctx.newId("prp"), iso(ctx.now)];
  const person = ctx.actor.kind === "person" ? ctx.actor.id : "";
  await commit(ctx, {
    statements: [
      ctx.db.insert(proposals).values({
        ...{ id: proposal, fromOrganisation: a, toOrganisation: b, pair: pairKey(a, b), state: "accepted" },
        ...{ origin: "organisation", oneWay: false, score: 68, message, proposedBy: person },
        ...{ createdAt: at, updatedAt: at, dueAt: at, version: 1 },
      }),
      ctx.db
        .insert(partnerships)
        .values({ id, proposal, pair: pairKey(a, b), state: "open", openedAt: at, version: 1 }),
      ctx.db.insert(partnershipOrganisations).values([a, b].map((organisation) => ({ partnership: id, organisation }))),
      ctx.db.insert(partnershipEntries).values({ partnership: id, version: 1, act: "open", person, createdAt: at }),
      ...refreshMarket([a, b]),
    ],
    audit: [{ act: "partnership.open", subject: id, detail: { proposal } }],
    reply: null,
  });
}

async function tell(network: DemoNetwork, demo: DemoPartnership): Promise<void> {
  const partnership = await partnershipOf(network, demo.between);
  const [first = ""] = demo.between;
  const people = demo.people.map(({ organisation, ...one }) => {
    return { ...one, organisation: organisation === undefined ? null : idOf(network, organisation) };
  });
  const list = ParticipantList.parse(people);
  await changeParticipants(as(network, first, demo.peopleDaysAgo), { partnership, list });
  for (const version of demo.versions) await write(network, partnership, version, demo.waiver);
}

async function write(
  network: DemoNetwork,
  partnership: string,
  { by, daysAgo, signed = [], ...said }: DemoVersion,
  waiver: DemoPartnership["waiver"],
): Promise<void> {
  const gives = Object.fromEntries(Object.entries(said.gives).map(([key, text]) => [idOf(network, key), text]));
  const steps = said.steps.map(({ done: _, ...step }) => {
    return { ...step, starts: day(network, step.starts), ends: day(network, step.ends) };
  });
  const input = AgreementInput.parse({ aims: said.aims, gives, steps });
  const agreement = await writeAgreement(as(network, by, daysAgo), { partnership, ...input });
  if (waiver) {
    const { code, reason } = waiver;
    await waive(as(network, "coordinator", waiver.daysAgo), { partnership, code, reason });
  }
  for (const one of signed) {
    const organisation = idOf(network, one.by);
    await signAgreement(as(network, one.by, one.daysAgo), { partnership, organisation, version: agreement.number });
  }
  for (const step of said.steps) await finish(network, { partnership, by, step }, agreement.steps);
}

async function finish(
  network: DemoNetwork,
  { partnership, by, step }: { partnership: string; by: string; step: DemoStep },
  agreed: readonly { id: string; title: string }[],
): Promise<void> {
  const id = agreed.find(({ title }) => title === step.title)?.id;
  if (step.done === undefined || id === undefined) return;
  const ctx = as(network, by, step.done);
  await finishStep(
    ctx,
    { partnership, step: id },
    { date: iso(ctx.now).slice(0, 10), organisation: idOf(network, by) },
  );
}

export const day = ({ today }: DemoNetwork, daysAgo: number): string =>
  iso(later(today, { days: -daysAgo })).slice(0, 10);

export async function partnershipOf(network: DemoNetwork, between: readonly string[]): Promise<string> {
  const ids = JSON.stringify(between.map((key) => idOf(network, key)));
  const { db } = network.at(0, { kind: "system" });
  const row = await db.get<{ id: string } | undefined>(sql`SELECT s.id FROM partnerships s WHERE s.state = 'open'
    AND (SELECT count(*) FROM partnership_organisations WHERE partnership = s.id) = json_array_length(${ids})
    AND (SELECT count(*) FROM partnership_organisations p JOIN json_each(${ids}) j ON j.value = p.organisation
      WHERE p.partnership = s.id) = json_array_length(${ids})`);
  if (!row) throw new Error(`no partnership gathers ${between.join(", ")}`);
  return row.id;
}
