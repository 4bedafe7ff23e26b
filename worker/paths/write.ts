// A learning path is begun, changed, made public, taken back: by people of its organisation, and coordinators.
import { sql } from "drizzle-orm";
import type { PathInput, PathPatch, PathWithSteps, StepInput } from "../../schema/contract/paths.ts";
import type { PathState } from "../../schema/vocabulary.ts";
import { isCoordinator, requireMember, requirePerson } from "../kernel/actor.ts";
import { commit, mustChange, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound, Stale } from "../kernel/errors.ts";
import { loadOrganisation } from "../organisations/repository.ts";
import { checkAges, checkSheets, mayPublish } from "./check-path.ts";
import { type KeptPath, loadSteps } from "./repository.ts";
import { pathWithSteps, seeToWrite } from "./see.ts";

export async function createPath(ctx: Ctx, input: PathInput): Promise<PathWithSteps> {
  const person = isCoordinator(ctx.actor) ? requirePerson(ctx) : requireMember(ctx, input.organisation);
  const organisation = await loadOrganisation(ctx, input.organisation);
  if (!organisation) throw NotFound();
  checkAges(input);
  await checkSheets(ctx, input.steps, { held: [], state: input.state });
  if (input.state === "public") mayPublish(organisation.state, input.steps);
  const at = iso(ctx.now);
  const { steps, ...said } = input;
  const { name, state: standing, visibility } = organisation;
  const path: KeptPath = {
    ...{ ...said, id: ctx.newId("pth"), person: person.id, createdAt: at, updatedAt: at, version: 1 },
    ...{ name, standing, visibility, open: 0, minutes: 0 },
  };
  return commit(ctx, {
    statements: [
      raw(sql`INSERT INTO learning_paths (id, organisation, title, summary, age_from, age_to, lang, licence, state, person,
          created_at, updated_at, version)
        VALUES (${path.id}, ${path.organisation}, ${path.title}, ${path.summary}, ${path.ageFrom}, ${path.ageTo},
          ${path.lang}, ${path.licence}, ${path.state}, ${path.person}, ${at}, ${at}, 1)`),
      ...writeSteps(path.id, steps),
    ],
    audit: [{ act: "path.create", subject: path.id, detail: { organisation: path.organisation, state: path.state } }],
    reply: await pathWithSteps(ctx, path, numbered(steps)),
  });
}

/** The version named must be the one there. */
export async function editPath(ctx: Ctx, id: string, version: number, patch: PathPatch): Promise<PathWithSteps> {
  const before = await seeToWrite(ctx, id);
  if (before.version !== version) throw Stale();
  const held = await loadSteps(ctx, id);
  const { steps, ...said } = patch;
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const after: KeptPath = { ...before, ...given, updatedAt: iso(ctx.now), version: version + 1 };
  const kept = steps ? numbered(steps) : held;
  checkAges(after);
  const opens = after.state === "public" && before.state === "draft";
  await checkSheets(ctx, kept, { held: opens ? [] : held.map(({ topic }) => topic), state: after.state });
  if (opens) mayPublish(after.standing, kept);
  return commit(ctx, {
    statements: [
      raw(sql`UPDATE learning_paths SET title = ${after.title}, summary = ${after.summary}, age_from = ${after.ageFrom},
          age_to = ${after.ageTo}, lang = ${after.lang}, licence = ${after.licence}, state = ${after.state},
          updated_at = ${after.updatedAt}, version = ${after.version}
        WHERE id = ${id} AND version = ${version}`),
      mustChange(),
      ...(steps ? writeSteps(id, steps) : []),
    ],
    audit: [{ act: `path.${actOf(before.state, after.state)}`, subject: id, detail: { version: after.version } }],
    reply: await pathWithSteps(ctx, after, kept),
  });
}

const actOf = (before: PathState, after: PathState): string =>
  before === after ? "edit" : after === "public" ? "publish" : "take_back";

const numbered = (steps: readonly StepInput[]) => steps.map((step, at) => ({ ...step, position: at + 1 }));

function writeSteps(path: string, steps: readonly StepInput[]): Statement[] {
  return [
    raw(sql`DELETE FROM learning_steps WHERE path = ${path}`),
    raw(sql`INSERT INTO learning_steps (path, position, topic, question, activity, minutes)
      SELECT ${path}, key + 1, value ->> 'topic', value ->> 'question', value ->> 'activity', value ->> 'minutes'
      FROM json_each(${JSON.stringify(steps)})`),
  ];
}
