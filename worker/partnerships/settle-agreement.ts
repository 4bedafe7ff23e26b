// What a version says, settled before it is kept: names become participants, steps stand in the order of time under their ids.
import type { AgreementInput, StepInput } from "../../schema/contract/agreement.ts";
import type { FieldError } from "../kernel/errors.ts";
import { type Kept, type KeptParticipant, type KeptStep, present } from "./repository.ts";

export interface Settled {
  aims: string;
  gives: Record<string, string>;
  steps: KeptStep[];
}

export type Naming = { readonly wrong: readonly FieldError[] } | { readonly settled: Settled };

/** `newId` names the steps that no earlier version knows. */
export function settleAgreement(kept: Kept, said: AgreementInput, newId: () => string): Naming {
  const people = directory(present(kept));
  const wrong = [...strangeGives(kept, said), ...strangeNames(said, people)];
  if (wrong.length > 0) return { wrong };
  const id = idsFrom(kept.agreement?.steps ?? [], newId);
  const given = Object.entries(said.gives).filter(([, text]) => text !== "");
  const steps = said.steps.map((step) => ({ ...step, id: id(step), participants: resolved(step, people) }));
  return {
    settled: {
      aims: said.aims,
      gives: Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1))),
      steps: steps.map(plain).sort(byTime),
    },
  };
}

const plain = ({ id, title, starts, ends, participants, local, global, sdgs }: KeptStep): KeptStep => {
  return { id, title, starts, ends, participants, local, global, sdgs: [...new Set(sdgs)].sort((a, b) => a - b) };
};

/** Dates as they are written sort as the days do. Steps of one day keep the order they were told in. */
const byTime = (a: KeptStep, b: KeptStep): number => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0);

type Directory = ReadonlyMap<string, readonly string[]>;

const key = (name: string): string => name.normalize("NFC").toLocaleLowerCase();

/** By id, and by name: one person may take part in two roles. */
function directory(participants: readonly KeptParticipant[]): Directory {
  const found = new Map<string, string[]>();
  for (const { id, name } of participants) {
    found.set(id, [id]);
    if (name !== "") found.set(key(name), [...(found.get(key(name)) ?? []), id]);
  }
  return found;
}

const lookUp = (people: Directory, name: string): readonly string[] => people.get(name) ?? people.get(key(name)) ?? [];

const resolved = ({ participants }: StepInput, people: Directory): string[] => [
  ...new Set(participants.flatMap((name) => lookUp(people, name))),
];

const strangeNames = ({ steps }: AgreementInput, people: Directory): FieldError[] =>
  steps.flatMap(({ participants }, step) =>
    participants.flatMap((name, at) =>
      lookUp(people, name).length === 0
        ? [{ field: `steps.${step}.participants.${at}`, code: "participant_unknown" }]
        : [],
    ),
  );

/** Told of the whole: a key that stands for nothing here is no field, and is not repeated. */
const strangeGives = ({ organisations }: Kept, { gives }: AgreementInput): FieldError[] =>
  Object.keys(gives).every((id) => organisations.some((one) => one.id === id))
    ? []
    : [{ field: "gives", code: "not_in_partnership" }];

/** A step goes on under the id that is sent, or that an earlier step of its title has; each id once. */
function idsFrom(earlier: readonly KeptStep[], newId: () => string): (step: StepInput) => string {
  const free = new Map(earlier.map(({ id, title }) => [id, title]));
  return ({ id, title }) => {
    const found = id !== undefined && free.has(id) ? id : [...free].find(([, before]) => before === title)?.[0];
    if (found !== undefined) free.delete(found);
    return found ?? newId();
  };
}
