// One thing of many that the clock does: it fails alone, and the others go on.
import { DomainError } from "./errors.ts";
import { faultOf } from "./log.ts";

/**
 * Whether it was done. A refusal means that people, or another sweep, were quicker; a fault is told to the log, under
 * what was being done. Whatever was not done is still due the next time.
 */
export async function tried(what: string, act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (!(error instanceof DomainError)) console.error("not done:", what, faultOf(error));
    return false;
  }
}
