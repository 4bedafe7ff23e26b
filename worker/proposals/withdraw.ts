// An organisation takes itself out of an open proposal; the pair stays possible.
import type { Proposal } from "../../schema/contract/proposals.ts";
import { requireManager, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { Forbidden, NotFound } from "../kernel/errors.ts";
import { readable } from "./read.ts";
import { take } from "./turn.ts";

/** Without an organisation, the one of the two that the person manages, the proposer first. */
export async function withdraw(
  ctx: Ctx,
  input: { proposal: string; organisation?: string | undefined; reason: string },
): Promise<Proposal> {
  const organisation = input.organisation ?? (await mine(ctx, input.proposal));
  requireManager(ctx, organisation);
  return take(ctx, { proposal: input.proposal, act: "withdraw", by: { organisation }, text: input.reason });
}

async function mine(ctx: Ctx, proposal: string): Promise<string> {
  const person = requirePerson(ctx);
  const kept = await readable(ctx, proposal);
  if (!kept) throw NotFound();
  const managed = [kept.fromOrganisation, kept.toOrganisation].find((id) => roleIn(person, id) === "manager");
  if (!managed) throw Forbidden("managers_only");
  return managed;
}
