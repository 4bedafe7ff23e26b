// What a simulated network wrote down of looks and answers, in the words of `npm run calibrate`.
import { Log } from "../../worker/calibration/log.ts";
import type { Chance } from "./chance.ts";
import { live } from "./live.ts";
import type { Policy } from "./policies.ts";
import type { Population } from "./population.ts";

export function logOf(population: Population, policy: Policy, chance: Chance): Log {
  const organisations = population.organisations.map(({ profile }) => profile);
  const id = (self: number): string => organisations[self]?.id ?? "";
  const looks = new Map<string, Log["looks"][number]>();
  const note = (self: number, other: number, act: Log["looks"][number]["act"]) =>
    looks.set(`${self}|${other}|${act}`, { organisation: id(self), candidate: id(other), act });
  const answers: Log["answers"] = [];
  const { proposals } = live(population, policy, chance, {
    shown: (_, self, others) => {
      for (const other of others) note(self, other, "shown");
    },
    answered: (_, { from, to }, by, yes) => {
      const other = by === from ? to : from;
      answers.push({ organisation: id(by), other: id(other), answer: yes ? "accept" : "decline" });
      if (yes) note(by, other, "accepted");
    },
  });
  for (const { from, to, origin } of proposals) if (origin === "organisation") note(from, to, "proposed");
  return Log.parse({ organisations, looks: [...looks.values()], answers });
}
