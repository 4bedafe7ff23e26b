// What moderation leaves in the house: a topic that is reported, a decision to answer, and the link of somebody suspended.
import { moderationActs } from "../../schema/tables/moderation.ts";
import { runBatch } from "../../worker/kernel/commit.ts";
import { type Ctx, iso, later } from "../../worker/kernel/ctx.ts";
import { newToken, sha256 } from "../../worker/kernel/ids.ts";
import type { GivenPerson } from "../support/given.ts";

export interface Troubles {
  troubled: string; // the member's topic, open to the network
  case: string; // about it
  act: string; // a decision that took something from the member
  appealToken: string; // of the suspended person
}

export async function troublesOf(
  ctx: Ctx,
  people: { member: GivenPerson; reporter: GivenPerson; suspended: GivenPerson },
): Promise<Troubles> {
  const { member, reporter, suspended } = people;
  const troubled = ctx.newId("top");
  const body = { category: "training", title: "Un sujet signalé", text: "Des mots.", organisation: null };
  await member.client.json("PUT", `/topics/${troubled}`, body, 201);
  await reporter.client.json("POST", "/reports", { subject: troubled, reason: "insult", text: "" }, 201);
  const row = await ctx.env.DB.prepare("SELECT id FROM moderation_cases WHERE subject = ?").bind(troubled).first("id");
  const [act, appealToken] = [ctx.newId("act"), newToken()];
  await runBatch(ctx, [
    decision(ctx, { id: act, act: "warn", author: member.id }),
    decision(ctx, {
      id: ctx.newId("act"),
      act: "suspend",
      author: suspended.id,
      appealHash: sha256(appealToken),
    }),
  ]);
  return { troubled, case: String(row), act, appealToken };
}

function decision(ctx: Ctx, one: { id: string; act: "warn" | "suspend"; author: string; appealHash?: string }) {
  return ctx.db.insert(moderationActs).values({
    ...one,
    ...{ subject: one.author, kind: "person", reason: "insult", text: "Relisez-vous.", coordinator: "usr_nobody" },
    ...{ detail: "{}", appealUntil: iso(later(ctx.now, { days: 30 })), createdAt: iso(ctx.now) },
  });
}
