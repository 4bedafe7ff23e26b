// An organisation looks at its shortlist, some weeks, and proposes to the first that pleases of what it reads.
import { draw, FLOOR, placesBeside } from "../../worker/matching/floor.ts";
import type { Chance } from "./chance.ts";
import { isRead, likes, MODEL } from "./model.ts";
import type { Network } from "./network.ts";
import type { Possible } from "./population.ts";

/** Who was shown to whom, told to whoever keeps a log. */
export type Shown = (self: number, others: readonly number[]) => void;

export function look(network: Network, self: number, chance: Chance, tell?: Shown): void {
  const { week } = network;
  if (!network.mayPropose(self)) return;
  const often = network.population.looks * network.of(self).rhythm;
  if (chance("look", self, week) >= often * 0.5 ** (network.sent[self] ?? 0)) return;
  const { short, long, longOnce } = MODEL.shown;
  const limit = chance("long", self, week) < longOnce ? long : short;
  const list = shortlist(network, self, limit);
  const also = network.policy.control && list.length === limit ? beside(network, self, list) : [];
  for (const { other } of [...list, ...also]) network.show(other);
  tell?.(
    self,
    [...list, ...also].map(({ other }) => other),
  );
  const lines = [...list.map((one, line) => ({ one, line })), ...also.map((one, line) => ({ one, line }))];
  const read = lines.filter(({ one, line }) => chance("read", self, one.other, week) < isRead(line));
  const pleasing = read.filter(({ one }) => likes(chance, { self, ...one }) && !wasHurt(network, self, one.other));
  const first = pleasing.sort((p, q) => p.line - q.line)[0];
  if (first) network.propose(self, first.one, "organisation");
}

/** The first places, gates open: by the lasting order, which is that of score.ts. */
function shortlist(network: Network, self: number, limit: number): Possible[] {
  const list: Possible[] = [];
  for (const one of network.population.possible[self] ?? []) {
    if (network.mayReceive(one.other) && network.isOpen(self, one.other)) list.push(one);
    if (list.length === limit) break;
  }
  return list;
}

/** A place in ten beside it, drawn for the day among the best of those seen too little. */
function beside(network: Network, self: number, list: readonly Possible[]): Possible[] {
  const listed = new Set(list.map(({ other }) => other));
  const owed: Possible[] = [];
  for (const one of network.population.possible[self] ?? []) {
    if (one.oneWay || owed.length === FLOOR.among) break;
    if (listed.has(one.other) || !network.mayReceive(one.other) || !network.isOwed(one.other)) continue;
    if (network.isOpen(self, one.other)) owed.push(one);
  }
  const by = { reader: String(self), day: String(network.week) };
  const drawn = new Set(
    draw(
      owed.map(({ other }) => String(other)),
      placesBeside(list.length),
      by,
    ),
  );
  return owed.filter(({ other }) => drawn.has(String(other)));
}

/** Asked not long ago, and never answered. */
const wasHurt = (network: Network, self: number, other: number): boolean =>
  network.week - network.between(self, other).silent < MODEL.hurt;
