// The demo organisations, made through the same use-cases as anyone's, each on its own day of the past year.
import { sql } from "drizzle-orm";
import { NewOrganisation } from "../../schema/contract/organisations.ts";
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import type { DemoOrganisation } from "../../schema/demo/shape.ts";
import { DEMO_TIES } from "../../schema/demo/ties.ts";
import { commit, raw } from "../kernel/commit.ts";
import { type Ctx, iso, later, makeCtx } from "../kernel/ctx.ts";
import type { Env } from "../kernel/env.ts";
import type { Actor, Person } from "../kernel/identity.ts";
import { replaceContact } from "../organisations/contact.ts";
import { createOrganisation } from "../organisations/create.ts";
import { pauseOrganisation } from "../organisations/pause.ts";
import { publishOrganisation } from "../organisations/publish.ts";
import { addPerson, holding, join, managerOf } from "./people.ts";

export interface DemoNetwork {
  env: Env;
  today: Date;
  ids: ReadonlyMap<string, string>; // organisation ids by their key
  managers: ReadonlyMap<string, Person>; // who speaks for each, by its key
  people: ReadonlyMap<string, Person>; // the named accounts, by their key
  /** The context of an actor, so many days ago. */
  at: (daysAgo: number, actor: Actor) => Ctx;
}

export async function makeNetwork(env: Env, today: Date): Promise<DemoNetwork> {
  const at = (daysAgo: number, actor: Actor): Ctx =>
    makeCtx({ env, actor, now: later(today, { days: -daysAgo, hours: -(daysAgo % 9) }) });
  const people = new Map<string, Person>();
  for (const named of DEMO_PEOPLE) {
    const { key, name, email, locale } = named;
    const networkRole = named.networkRole ?? null;
    people.set(key, await addPerson(at(600, { kind: "system" }), { name, email, locale, networkRole }));
  }
  const ids = new Map<string, string>();
  const managers = new Map<string, Person>();
  const network: DemoNetwork = { env, today, ids, managers, people, at };
  for (const [index, organisation] of DEMO_ORGANISATIONS.entries()) {
    const { id, manager } = await addOrganisation(network, organisation, 560 - index * 8);
    ids.set(organisation.key, id);
    managers.set(organisation.key, manager);
  }
  await addMembers(network);
  await addTies(network);
  return network;
}

async function addOrganisation(
  network: DemoNetwork,
  demo: DemoOrganisation,
  daysAgo: number,
): Promise<{ id: string; manager: Person }> {
  const actor = managerOf(demo);
  const known = [...network.people.values()].find((person) => person.email === actor.email);
  const person = known ?? (await addPerson(network.at(daysAgo, { kind: "system" }), actor));
  const { key: _key, contact, state, ...said } = demo;
  const made = await createOrganisation(network.at(daysAgo, person), NewOrganisation.parse(said));
  const manager = holding(person, made.id, "manager");
  await replaceContact(network.at(daysAgo, manager), made.id, { address: "", ...contact });
  if (state !== "draft") await publishOrganisation(network.at(daysAgo - 1, manager), made.id);
  if (state === "paused") await pauseOrganisation(network.at(30, manager), made.id);
  return { id: made.id, manager };
}

async function addMembers(network: DemoNetwork): Promise<void> {
  for (const named of DEMO_PEOPLE) {
    for (const { organisation, role } of named.memberships) {
      const id = network.ids.get(organisation);
      const person = network.people.get(named.key);
      if (id && person && role === "member") await join(network.at(20, person), person, id, role);
    }
  }
}

async function addTies(network: DemoNetwork): Promise<void> {
  const pairs = DEMO_TIES.flatMap(([north, south]) => {
    const ids = [network.ids.get(north), network.ids.get(south)].filter((id) => id !== undefined);
    return ids.length === 2 ? [ids.sort()] : [];
  });
  const ctx = network.at(560, { kind: "system" });
  await commit(ctx, {
    statements: [
      raw(sql`INSERT INTO ties (a, b, created_at)
        SELECT value ->> 0, value ->> 1, ${iso(ctx.now)} FROM json_each(${JSON.stringify(pairs)})`),
    ],
    audit: [{ act: "tie.import", subject: "network", detail: { ties: pairs.length } }],
    reply: null,
  });
}
