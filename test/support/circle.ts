// Three organisations of which no two answer each other, and all three do; with a circle brought to the state a test needs.
import type { Circle, CircleDetail } from "../../schema/contract/circles.ts";
import {
  type GivenOrganisation,
  type GivenPerson,
  givenOrganisation,
  givenPerson,
  type OrganisationOptions,
  unique,
} from "./given.ts";

export interface GivenRing {
  /** North; each gives to the next, the last to the first. */
  a: GivenOrganisation;
  b: GivenOrganisation;
  c: GivenOrganisation;
  all: readonly GivenOrganisation[];
  coordinator: GivenPerson;
  /** The themes that go round: a brings the first, b the second, c the third. They are this ring's alone. */
  skills: readonly [string, string, string];
}

/** What an organisation brings, and what it seeks. */
export const bringing = (gives: string, seeks: string): OrganisationOptions => ({
  offers: [{ skill: gives, level: 3 }],
  needs: [{ skill: seeks, priority: 3 }],
});

export async function givenRing(options: OrganisationOptions = {}): Promise<GivenRing> {
  const word = unique("ring").replace(/[^a-z0-9]/g, "");
  const skill = (n: number) => `${word}.t${n}.s`;
  const [x, y, z] = [skill(1), skill(2), skill(3)];
  const [a, b, c, coordinator] = await Promise.all([
    givenOrganisation({ side: "north", ...bringing(x, z), ...options }),
    givenOrganisation({ side: "south", ...bringing(y, x), ...options }),
    givenOrganisation({ side: "south", ...bringing(z, y), ...options }),
    givenPerson({ role: "coordinator" }),
  ]);
  return { a, b, c, all: [a, b, c], coordinator, skills: [x, y, z] };
}

/** Someone who could stand in the place of b or c. */
export const standInFor = ({ skills: [x, y, z] }: GivenRing, who: "b" | "c"): Promise<GivenOrganisation> =>
  givenOrganisation({ side: "south", ...(who === "b" ? bringing(y, x) : bringing(z, y)) });

export const idsOf = ({ all }: Pick<GivenRing, "all">): string[] => all.map(({ id }) => id);

export const proposeTo = (
  ring: GivenRing,
  members = idsOf(ring),
  message = "Vous trois, en cercle ?",
): Promise<Circle> => ring.coordinator.client.json<Circle>("POST", "/circles", { members, message }, 201);

export const say = (by: GivenOrganisation, id: string, answer: string, reason = ""): Promise<Circle> =>
  by.manager.client.json<Circle>("POST", `/circles/${id}/answers`, { organisation: by.id, answer, reason });

export async function givenAcceptedCircle(ring: GivenRing): Promise<Circle> {
  const { id } = await proposeTo(ring);
  for (const one of ring.all.slice(1)) await say(one, id, "accept");
  return say(ring.a, id, "accept");
}

export const seen = (by: { client: GivenPerson["client"] }, id: string): Promise<CircleDetail> =>
  by.client.json<CircleDetail>("GET", `/circles/${id}`);

export const answersOf = (circle: Circle): Record<string, string | null> =>
  Object.fromEntries(circle.members.map(({ organisation, answer }) => [organisation, answer]));
