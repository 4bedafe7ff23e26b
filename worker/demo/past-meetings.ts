// Meetings of the past year between demo organisations: proposed, answered, some of them lived and over.
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import { PAST_MESSAGES, PAST_MONTHS, PAST_SILENCES } from "../../schema/demo/past.ts";
import type { DemoOrganisation } from "../../schema/demo/shape.ts";
import type { ProposalState, Side } from "../../schema/vocabulary.ts";
import { cover } from "../matching/covers.ts";

export interface PastAct {
  act: "propose" | "approve" | "accept" | "decline" | "withdraw" | "expire";
  by: string | null; // an organisation's key; null for coordinators and the clock
  daysAgo: number;
}

export interface PastMeeting {
  from: string;
  to: string;
  state: ProposalState;
  origin: "organisation" | "coordinator";
  message: string;
  acts: PastAct[];
}

/** The months before these stories begin: nothing of them is still under way. */
const RECENT_DAYS = 62;
const MONTH = 30;

/** The same every time; `free` are the keys that may take part, with how many days ago each was published. */
export function pastMeetings(free: ReadonlyMap<string, number>): PastMeeting[] {
  const chance = chances(1981);
  const pairs = pairsOf([...free.keys()]);
  const meetings: PastMeeting[] = [];
  for (const [at, month] of PAST_MONTHS.entries()) {
    const begun = RECENT_DAYS + (PAST_MONTHS.length - at) * MONTH;
    for (const by of ["north", "south", "coordination"] as const) {
      for (let n = 0; n < month[by]; n++) {
        const daysAgo = begun - Math.floor(chance() * (MONTH - 2));
        const kind = kindOf(chance(), by);
        const pair = pairs.find(
          (one) => !one.taken && one.carries === (kind === "declined" ? 0 : 2) && isOld(one, free, daysAgo),
        );
        if (pair) meetings.push(told(pair, { by, kind, daysAgo, progress: at / PAST_MONTHS.length, chance }));
      }
    }
  }
  return [...meetings, ...silences()];
}

/** Two months apart, the last one over not long ago. */
function silences(): PastMeeting[] {
  return PAST_SILENCES.flatMap(({ to, from: all }) =>
    all.map((from, at): PastMeeting => {
      const daysAgo = RECENT_DAYS + 60 * (all.length - 1 - at) + at;
      const acts: PastAct[] = [
        { act: "propose", by: from, daysAgo },
        { act: "approve", by: null, daysAgo: daysAgo - 2 },
        { act: "accept", by: from, daysAgo: daysAgo - 5 },
        { act: "expire", by: null, daysAgo: daysAgo - 32 },
      ];
      return { from, to, state: "expired", origin: "organisation", message: PAST_MESSAGES.fr[at] ?? "", acts };
    }),
  );
}

type Kind = "accepted" | "declined" | "expired" | "withdrawn";

/** Those that the coordination brings together agree more often. */
function kindOf(chance: number, by: Side | "coordination"): Kind {
  const yes = by === "coordination" ? 0.6 : 0.42;
  if (chance < yes) return "accepted";
  if (chance < yes + 0.18) return "declined";
  return chance < 0.95 ? "expired" : "withdrawn";
}

interface Pair {
  north: string;
  south: string;
  /** Ways in which something is carried. A no stands between those who bring each other nothing: it shuts them a year. */
  carries: number;
  message: string;
  taken: boolean;
}

function pairsOf(keys: readonly string[]): Pair[] {
  const known = DEMO_ORGANISATIONS.filter(({ key }) => keys.includes(key));
  const [north, south] = (["north", "south"] as const).map((side) => known.filter((one) => one.side === side));
  return (north ?? []).flatMap((a, i) =>
    (south ?? []).flatMap((_, j): Pair[] => {
      const b = south?.[(i * 5 + j * 3) % south.length]; // in no order a reader would notice
      const languages = b ? a.languages.filter((language) => b.languages.includes(language)) : [];
      if (!b || languages.length === 0) return [];
      const messages = PAST_MESSAGES[languages.includes("fr") ? "fr" : "en"];
      const message = messages[(i + j) % messages.length] ?? "";
      return [{ north: a.key, south: b.key, carries: carries(a, b) + carries(b, a), message, taken: false }];
    }),
  );
}

const carries = (a: DemoOrganisation, b: DemoOrganisation): number => Math.sign(cover(a.offers, b.needs).earned);

const isOld = ({ north, south }: Pair, free: ReadonlyMap<string, number>, daysAgo: number): boolean =>
  Math.min(free.get(north) ?? 0, free.get(south) ?? 0) > daysAgo;

interface Telling {
  by: Side | "coordination";
  kind: Kind;
  daysAgo: number;
  /** 0 to 1: the South answers sooner as the year goes on. */
  progress: number;
  chance: () => number;
}

function told(pair: Pair, { by, kind, daysAgo, progress, chance }: Telling): PastMeeting {
  pair.taken = true;
  const [from, to] = by === "south" ? [pair.south, pair.north] : [pair.north, pair.south];
  const approved = daysAgo - 1 - Math.floor(chance() * 3);
  const slow = (key: string) => (key === pair.south ? 13 - 7 * progress : 7) * (0.5 + chance());
  const answers = (key: string, act: "accept" | "decline"): PastAct => ({
    act,
    by: key,
    daysAgo: approved - slow(key),
  });
  const born: PastAct[] = [
    { act: "propose", by: by === "coordination" ? null : from, daysAgo },
    { act: "approve", by: null, daysAgo: approved },
  ];
  const ends: Record<Kind, () => PastAct[]> = {
    accepted: () => [answers(from, "accept"), answers(to, "accept")],
    declined: () => [answers(to, "decline")],
    expired: () => [
      ...(chance() < 0.7 ? [answers(from, "accept")] : []),
      { act: "expire", by: null, daysAgo: approved - 30 },
    ],
    withdrawn: () => [{ act: "withdraw", by: from, daysAgo: approved - 9 }],
  };
  const acts = [...born, ...ends[kind]().sort((a, b) => b.daysAgo - a.daysAgo)];
  const origin = by === "coordination" ? "coordinator" : "organisation";
  return { from, to, state: kind, origin, message: pair.message, acts };
}

/** Numbers in [0, 1), the same for one seed: mulberry32. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
