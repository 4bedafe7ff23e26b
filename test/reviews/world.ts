// Partnerships to review: opened as people open them, at whatever time a test needs.
import type { Answers, Review } from "../../schema/contract/reviews.ts";
import { REVIEW_QUESTIONS } from "../../schema/vocabulary.ts";
import { type Ctx, makeCtx } from "../../worker/kernel/ctx.ts";
import { type GivenOrganisation, type GivenPerson, givenOrganisation, givenPerson, unique } from "../support/given.ts";
import { answerer, ctxOf, giver } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";

export interface Partners {
  id: string;
  north: GivenOrganisation;
  south: GivenOrganisation;
  all: GivenOrganisation[];
  coordinator: GivenPerson;
}

/** Opened on a day; with a third organisation in the South when asked. */
export async function partners(options: { openedAt?: string; third?: boolean } = {}): Promise<Partners> {
  const openedAt = options.openedAt ?? "2024-02-01T10:00:00.000Z";
  const [north, south, coordinator] = await Promise.all([
    givenOrganisation({ ...giver, capacity: 9 }),
    givenOrganisation({ ...answerer, capacity: 9 }),
    givenPerson({ role: "coordinator" }),
  ]);
  const all = [north, south, ...(options.third ? [await givenOrganisation({ ...answerer, capacity: 9 })] : [])];
  const id = await openedBetween(
    all.map((one) => one.id),
    openedAt,
  );
  return { id, north, south, all, coordinator };
}

export async function openedBetween(organisations: readonly string[], openedAt: string): Promise<string> {
  const id = makeCtx({ env: testEnv, now: new Date(openedAt) }).newId("par");
  const { DB } = testEnv;
  await DB.batch([
    DB.prepare(
      "INSERT INTO partnerships (id, proposal, pair, state, opened_at, version) VALUES (?, ?, ?, 'open', ?, 1)",
    ).bind(id, unique("prp"), [...organisations].sort().join("|"), openedAt),
    ...organisations.map((one) =>
      DB.prepare("INSERT INTO partnership_organisations (partnership, organisation) VALUES (?, ?)").bind(id, one),
    ),
  ]);
  return id;
}

export const as = (organisation: GivenOrganisation, now: string, role: "manager" | "member" = "manager"): Ctx =>
  ctxOf({ person: organisation.manager, organisation: organisation.id, role, now: new Date(now) });

export const asCoordinator = ({ coordinator }: Partners, now: string): Ctx =>
  ctxOf({ person: coordinator, networkRole: "coordinator", now: new Date(now) });

export const clock = (now: string): Ctx => makeCtx({ env: testEnv, now: new Date(now) });

/** The same scale everywhere but where said; a word of its own in each, to be looked for where it must not be. */
export function answers(scale: number, other: Partial<Record<keyof Answers, number>> = {}, words = ""): Answers {
  return Object.fromEntries(
    REVIEW_QUESTIONS.map((question) => [question, { scale: other[question] ?? scale, words }]),
  ) as Answers;
}

/** A period that is open whenever the test runs, for what goes through the doors. */
export const NOW_OPEN = (() => {
  const [year, month] = [new Date().getUTCFullYear(), new Date().getUTCMonth() + 1];
  return month < 3 ? `${year - 1}-2` : month < 9 ? `${year}-1` : `${year}-2`;
})();

export const put = (by: GivenOrganisation, id: string, period: string, said: Answers, status = 200): Promise<Review> =>
  by.manager.client.json<Review>(
    "PUT",
    `/partnerships/${id}/reviews/${period}`,
    { organisation: by.id, answers: said },
    status,
  );
