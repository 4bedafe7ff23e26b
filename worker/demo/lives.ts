// What the demo partnerships have lived since they agreed: pages of their journals, hours each way, steps moved.
import { EntryInput } from "../../schema/contract/journal.ts";
import { LIBRARIES } from "../../schema/demo/lives/libraries.ts";
import { SCHOOL } from "../../schema/demo/lives/school.ts";
import type { DemoEntry, DemoLife, DemoMove } from "../../schema/demo/lives/shape.ts";
import { YOUNG } from "../../schema/demo/lives/young.ts";
import { listSteps } from "../journal/steps.ts";
import { moveStep } from "../journal/turn-step.ts";
import { writeEntry } from "../journal/write-entry.ts";
import type { DemoNetwork } from "./network.ts";
import { as, day, idOf, partnershipOf } from "./partnerships.ts";
import { chances } from "./past-meetings.ts";

export async function tellLives(network: DemoNetwork): Promise<void> {
  for (const life of [SCHOOL, LIBRARIES, ...YOUNG]) {
    const partnership = await partnershipOf(network, life.between);
    for (const entry of [...life.entries, ...hoursOf(life)]) await write(network, partnership, entry);
    for (const step of life.moves) await move(network, partnership, step);
  }
}

async function move(network: DemoNetwork, partnership: string, { by, daysAgo, ...to }: DemoMove): Promise<void> {
  const ctx = as(network, by, daysAgo);
  const step = (await listSteps(ctx, partnership)).find(({ title }) => title === to.moved);
  if (step?.state !== "planned") return;
  const days = { starts: day(network, to.from), ends: day(network, to.to) };
  await moveStep(ctx, { partnership, step: step.id }, { organisation: idOf(network, by), ...days, reason: to.reason });
}

async function write(network: DemoNetwork, partnership: string, entry: DemoEntry): Promise<void> {
  const { daysAgo, by, kind, text = "" } = entry;
  const input = EntryInput.parse({
    ...{ kind, text, date: day(network, daysAgo), organisation: idOf(network, by) },
    ...(kind === "visit" && {
      place: entry.place,
      visitor: idOf(network, entry.visitor),
      host: idOf(network, entry.host),
    }),
    ...(kind === "learning" && { learnedBy: entry.learnedBy }),
    ...(kind === "hours" && {
      givenBy: idOf(network, entry.givenBy),
      receivedBy: idOf(network, entry.receivedBy),
      minutes: Math.max(30, Math.round(entry.hours * 2) * 30),
    }),
  });
  await writeEntry(as(network, by, daysAgo), partnership, input);
}

/** The same every time; nobody gives the same number of hours twice running. */
function hoursOf({ between, rhythms }: DemoLife): DemoEntry[] {
  const chance = chances(between.join().length);
  return rhythms.flatMap(({ givenBy, receivedBy, from, to, everyDays, hours, texts }) => {
    const entries: DemoEntry[] = [];
    for (let daysAgo = from; daysAgo >= to; daysAgo -= Math.max(1, Math.round(everyDays * (0.7 + chance() * 0.6)))) {
      const text = texts[entries.length % texts.length] ?? "";
      const given = { givenBy, receivedBy, hours: hours * (0.5 + chance()) };
      entries.push({ daysAgo, by: chance() < 0.7 ? givenBy : receivedBy, kind: "hours", text, ...given });
    }
    return entries;
  });
}
