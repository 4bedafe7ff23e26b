// What one worker keeps in hand between two slices of a round, so that it is not read and built anew each time.
import type { Ctx } from "../kernel/ctx.ts";
import { begin, type Running, resume } from "../matching/assign.ts";
import { type Shore, shoreOf } from "./edges.ts";
import { profileOf } from "./facts.ts";
import { type Posed, pose, type Settled } from "./problem.ts";
import { loadMembers, type Member, type RoundRow } from "./repository.ts";

/** A turn serves one organisation: a slice of them stays well within what a Worker may think at once. */
const TURNS = 200;

/** Everything here follows from what is stored: a worker that begins in the middle makes the same. */
export class Desk {
  readonly #ctx: Ctx;
  readonly #round: string;
  /** How far the assignment goes in one slice. */
  readonly turns: number;
  #people: Promise<Member[]> | undefined;
  #members: Promise<Member[]> | undefined;
  #shores: Promise<{ north: Shore; south: Shore }> | undefined;
  #posed: Posed | undefined;
  #running: { kept: string; running: Running } | undefined;

  constructor(ctx: Ctx, round: string, turns = TURNS) {
    this.#ctx = ctx;
    this.#round = round;
    this.turns = turns;
  }

  /** Who takes part and what they offer and seek: it does not change while a round lives. Their edges may. */
  people(): Promise<Member[]> {
    this.#people ??= loadMembers(this.#ctx, this.#round);
    return this.#people;
  }

  /** With their edges: asked once all are found, whoever found them. */
  members(): Promise<Member[]> {
    this.#members ??= loadMembers(this.#ctx, this.#round);
    return this.#members;
  }

  /** Both sides by theme. */
  shores(): Promise<{ north: Shore; south: Shore }> {
    this.#shores ??= this.people().then((members) => {
      const of = (side: "north" | "south") =>
        shoreOf(
          members
            .filter((member) => member.side === side)
            .map((member) => ({ number: member.number, profile: profileOf(member) })),
        );
      return { north: of("north"), south: of("south") };
    });
    return this.#shores;
  }

  async posed(round: RoundRow): Promise<Posed> {
    const settled = JSON.parse(round.settled) as Settled;
    this.#posed ??= pose({ objective: round.objective, seed: round.seed, members: await this.members(), settled });
    return this.#posed;
  }

  /** The assignment as `kept` left it: the one in hand when it is the same, else taken up from there. */
  async assignment(round: RoundRow, kept: string): Promise<Running> {
    if (this.#running?.kept === kept) return this.#running.running;
    const { problem } = await this.posed(round);
    return kept === "" ? begin(problem) : resume(problem, kept);
  }

  hold(kept: string, running: Running): void {
    this.#running = { kept, running };
  }
}
