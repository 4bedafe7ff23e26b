// A person begins the profile of their organisation: a draft they manage.
import type { NewOrganisation, Organisation } from "../../schema/contract/organisations.ts";
import { memberships } from "../../schema/tables/accounts.ts";
import { organisations } from "../../schema/tables/organisations.ts";
import { requirePerson } from "../kernel/actor.ts";
import { commit } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { Invalid } from "../kernel/errors.ts";
import { columnsOf, needRows, offerRows, refreshed } from "./record.ts";
import { type Profile, problemsOf, proposedSide } from "./rules.ts";
import { bySkill, listProblems } from "./skills.ts";

export async function createOrganisation(ctx: Ctx, input: NewOrganisation): Promise<Organisation> {
  const person = requirePerson(ctx);
  const { offers, needs, ...said } = input;
  const profile: Profile = { ...said, side: said.side ?? proposedSide(said.place.country) };
  const problems = [
    ...problemsOf(profile),
    ...(await listProblems(ctx, offers, [], "offers.")),
    ...(await listProblems(ctx, needs, [], "needs.")),
  ];
  if (problems.length > 0) throw Invalid("invalid", problems);
  const id = ctx.newId("org");
  const now = iso(ctx.now);
  const reply: Organisation = {
    ...profile,
    id,
    load: 0,
    offers: bySkill(offers),
    needs: bySkill(needs),
    state: "draft",
    version: 1,
  };
  return commit(ctx, {
    statements: [
      ctx.db.insert(organisations).values({
        ...columnsOf(profile),
        id,
        state: "draft",
        createdAt: now,
        updatedAt: now,
      }),
      ctx.db.insert(memberships).values({ organisation: id, person: person.id, role: "manager", createdAt: now }),
      ...offerRows(id, offers),
      ...needRows(id, needs),
      ...refreshed(ctx, reply),
    ],
    audit: [{ act: "organisation.create", subject: id }],
    reply,
  });
}
