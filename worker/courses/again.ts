// Seats move under those who ask for them: a batch refused because of it is thought anew on what is there now.
import { DomainError } from "../kernel/errors.ts";

/** Each round of a race has a winner: as many rounds as people may well ask at the same instant. */
const ROUNDS = 12;

export async function again<T>(run: () => Promise<T>): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await run();
    } catch (error) {
      const moved = error instanceof DomainError && error.code === "seats_moved";
      if (!moved || round === ROUNDS) throw error;
    }
  }
}
