// What the house holds of an agreement: people, and a first version that nobody has signed yet.
import { sql } from "drizzle-orm";
import { agreements, participants } from "../../schema/tables/partnerships.ts";
import { raw, runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso } from "../../worker/kernel/ctx.ts";

export interface AgreementThings {
  agreedStep: string; // of the agreement in `partnership`
}

export async function agreementOf(
  ctx: Ctx,
  { partnership, organisation, person }: Record<"partnership" | "organisation" | "person", string>,
): Promise<AgreementThings> {
  const [agreedStep, createdAt] = [ctx.newId("stp"), iso(ctx.now)];
  const people = (["beneficiary", "institution"] as const).map((role, position) => {
    return { id: ctx.newId("ptc"), partnership, position, name: `Une ${role}`, role, createdAt };
  });
  const told = {
    ...{ id: agreedStep, title: "Choisir", starts: "2027-01-01", ends: "2027-02-01" },
    ...{ participants: people.map(({ id }) => id), local: "", global: "", sdgs: [6] },
  };
  await runBatch(ctx, [
    ctx.db.insert(participants).values(people),
    ctx.db.insert(agreements).values({
      ...{ partnership, number: 1, aims: "De l’eau.", gives: "{}", steps: JSON.stringify([told]) },
      ...{ organisation, person, createdAt },
    }),
    raw(sql`UPDATE partnerships SET agreement = 1 WHERE id = ${partnership}`),
  ]);
  return { agreedStep };
}
