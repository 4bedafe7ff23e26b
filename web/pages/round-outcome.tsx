// What a round came to: whom it serves, the proof that nothing does better, and the picture of it.
import { BEST_PAIRS, type Round } from "../../schema/contract/rounds.ts";
import { SIDES } from "../../schema/vocabulary.ts";
import { uncrossed } from "../ui/crossings.ts";
import { useFrame } from "../ui/frame.ts";
import { Meter } from "../ui/meter.tsx";
import { Shores } from "../ui/shores.tsx";

export function Certificate({ round }: { round: Round }) {
  const { review, act } = useFrame().t.rounds;
  const { total, upperBound, sides, objective } = round;
  if (total === null || upperBound === null || !sides) return null;
  const served = sides.north.served + sides.south.served;
  const all = sides.north.organisations + sides.south.organisations;
  const [points, bound] = [Math.round(total), Math.max(Math.round(total), Math.round(upperBound))];
  const proven = review.proven(BEST_PAIRS);
  const proof = {
    value: proven,
    participation: review.provenServed(BEST_PAIRS),
    fair: bound === points ? proven : review.fairCost(bound - points),
  };
  return (
    <>
      <p class="lead">{review.lead(round.pairs.length, served, all)}</p>
      <div class="grid">
        {SIDES.map((side) => {
          const { organisations, served, places, filled } = sides[side];
          return (
            <Meter
              key={side}
              tone={side}
              value={organisations === 0 ? 0 : served / organisations}
              label={review.sides[side](served, organisations)}
              text={review.places(filled, places)}
            />
          );
        })}
        <Meter
          tone="good"
          value={bound === 0 ? 1 : points / bound}
          label={review.total}
          text={review.totalText(points, bound)}
        />
      </div>
      <p>
        {proof[objective]} {round.bonuses > 0 && review.bonuses(Math.round(round.bonuses))}
      </p>
      {round.state === "review" && (
        <p>
          <a href="#act">{act.title}</a>
        </p>
      )}
    </>
  );
}

/** Lines beyond this many are a tangle: the best are drawn. */
const DRAWN = 60;

export function RoundPicture({ round }: { round: Round }) {
  const { review, gone } = useFrame().t.rounds;
  const lines = round.pairs.slice(0, DRAWN).map(({ a, b, score, pinned }) => ({ a, b, score, pinned }));
  const waiting = lines.length < round.pairs.length ? [] : round.unmatched.slice(0, DRAWN);
  const ends = (end: "a" | "b", side: "north" | "south"): string[] => [
    ...new Set([
      ...lines.map((line) => line[end]),
      ...waiting.flatMap(({ organisation: id }) => (round.organisations[id]?.side === side ? [id] : [])),
    ]),
  ];
  const set = uncrossed(ends("a", "north"), ends("b", "south"), lines);
  const named = (ids: string[]) => ids.map((id) => ({ id, name: round.organisations[id]?.name ?? gone }));
  return (
    <section aria-labelledby="picture-title" class="across">
      <h2 id="picture-title">{review.picture}</h2>
      <p class="soft">
        {review.pictureAbout(lines.length)}{" "}
        {lines.length < round.pairs.length && review.pictureFirst(lines.length, round.pairs.length)}
      </p>
      <Shores
        north={named(set.north)}
        south={named(set.south)}
        lines={lines}
        heads={{ north: review.north, south: review.south }}
        label={review.picture}
        about={review.pictureAbout(lines.length)}
      />
    </section>
  );
}
