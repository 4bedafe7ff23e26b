// Changing an organisation that others may be changing too: built on what is there, again when that has moved.
import type { Organisation } from "../../schema/contract/organisations.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { DomainError, NotFound } from "../kernel/errors.ts";
import { loadOrganisation } from "./repository.ts";

const TRIES = 6;

/** `build` commits one change of `current`; it is called again on what is there now when someone else wrote first. */
export async function revise<T>(ctx: Ctx, id: string, build: (current: Organisation) => Promise<T>): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    const current = await loadOrganisation(ctx, id);
    if (!current) throw NotFound();
    try {
      return await build(current);
    } catch (error) {
      if (left === 0 || !(error instanceof DomainError) || error.code !== "changed_meanwhile") throw error;
    }
  }
}
