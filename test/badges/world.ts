// A session that was held, with people who came under a name; and certificates issued to them.
import type { Badge, Certified } from "../../schema/contract/badges.ts";
import { begun, enrolIn, type GivenCourse, type GivenSession, givenSession } from "../courses/world.ts";
import { type GivenPerson, givenPerson } from "../support/given.ts";

export interface Came extends GivenPerson {
  name: string;
}

export async function namedPerson(name: string): Promise<Came> {
  const person = await givenPerson();
  if (name !== "") await person.client.json("PATCH", "/me", { name });
  return { ...person, name };
}

export interface Held extends GivenSession {
  people: Came[];
}

/** Everyone named came. */
export async function givenHeld(names: readonly string[], course?: GivenCourse): Promise<Held> {
  const given = await givenSession({ seats: Math.max(1, names.length) }, course);
  const people: Came[] = [];
  for (const name of names) {
    const person = await namedPerson(name);
    await enrolIn(person, given.session.id);
    people.push(person);
  }
  await begun(given.session.id);
  await attended(given, people);
  return { ...given, people };
}

export const attended = (given: GivenSession, people: readonly Came[]): Promise<unknown> =>
  given.manager.client.json("POST", `/sessions/${given.session.id}/attendance`, {
    attended: people.map(({ id }) => id),
  });

export const issue = (given: GivenSession, people?: string[]): Promise<{ issued: number }> =>
  given.manager.client.json("POST", `/sessions/${given.session.id}/badges`, people ? { people } : {});

export async function badgesOf(given: GivenSession): Promise<Certified[]> {
  const { items } = await given.manager.client.json<{ items: Certified[] }>(
    "GET",
    `/sessions/${given.session.id}/badges`,
  );
  return items;
}

export interface GivenBadge extends Held {
  person: Came;
  badge: string;
}

export async function givenBadge(name = "Awa Ndiaye", course?: GivenCourse): Promise<GivenBadge> {
  const held = await givenHeld([name], course);
  await issue(held);
  const [one] = await badgesOf(held);
  const [person] = held.people;
  if (!one?.badge || !person) throw new Error("no certificate was issued");
  return { ...held, person, badge: one.badge };
}

export const choose = (given: GivenBadge, choice: object = {}): Promise<Badge> =>
  given.person.client.json<Badge>("PUT", `/badges/${given.badge}/choice`, { name: "full", public: true, ...choice });
