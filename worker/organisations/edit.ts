// What an organisation says of itself is changed, whole or in part.
import type { Organisation, OrganisationPatch } from "../../schema/contract/organisations.ts";
import { requireManagerOrCoordinator } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { columnsOf, nextVersion, refreshed } from "./record.ts";
import { revise } from "./revise.ts";
import { lostWith, merged, type Profile, problemsOf } from "./rules.ts";

export interface Edit {
  patch: OrganisationPatch;
  /** Throws when what is there now is not what the writer had before their eyes. */
  seen: (current: Organisation) => void;
}

/** A change that changes nothing leaves no trace. */
export async function editOrganisation(ctx: Ctx, id: string, { patch, seen }: Edit): Promise<Organisation> {
  requireManagerOrCoordinator(ctx, id);
  return revise(ctx, id, async (current) => {
    seen(current);
    const before = columnsOf(current);
    const profile = merged(profileOf(current), patch);
    const problems = [...problemsOf(profile), ...lostWith(current, { ...current, ...profile })];
    if (problems.length > 0) throw Invalid("invalid", problems);
    const after = columnsOf(profile);
    const fields = (Object.keys(after) as (keyof typeof after)[]).filter((field) => after[field] !== before[field]);
    if (fields.length === 0) return current;
    const reply = { ...current, ...profile, version: current.version + 1 };
    return commit(ctx, {
      statements: [...nextVersion(ctx, current, after), ...refreshed(ctx, reply)],
      audit: [{ act: "organisation.edit", subject: id, detail: { fields } }],
      reply,
    });
  });
}

function profileOf({ id, load, offers, needs, state, version, ...profile }: Organisation): Profile {
  return profile;
}
