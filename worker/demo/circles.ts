// Two circles of the demo network: one that lives as a partnership of three, one of four that awaits its answers.
import { answerCircle } from "../circles/answer.ts";
import { proposeCircle } from "../circles/propose.ts";
import { writeToCircle } from "../circles/write-message.ts";
import type { Ctx } from "../kernel/ctx.ts";
import type { DemoNetwork } from "./network.ts";

const GARDENS = ["rieux-verts", "walo-neuf", "keur-naatangue"];
const MEMORY = ["tambadougou", "fosse-31", "quais-podor", "hautes-vignes"];

/** Returns the one that lives and the one that waits. */
export async function tellCircles(network: DemoNetwork): Promise<{ lived: string; awaited: string }> {
  const lived = await proposed(
    network,
    40,
    GARDENS,
    "Les uns ont les machines, les autres l’achat en commun, les troisièmes les semences : à trois, le compte y est.",
  );
  await said(network, lived, "walo-neuf", 37, "accept");
  await said(network, lived, "rieux-verts", 35, "accept");
  await said(network, lived, "keur-naatangue", 31, "accept");
  const awaited = await proposed(
    network,
    6,
    MEMORY,
    "Trois d’entre vous gardent la mémoire d’un lieu, la quatrième sait faire tourner de petits réseaux d’eau. Chacune a ce qu’une autre cherche.",
  );
  await said(network, awaited, "hautes-vignes", 5, "accept");
  await said(network, awaited, "quais-podor", 4, "ask", "Qui viendrait enregistrer, et dans quelle langue ?");
  const text =
    "Deux de nos anciens mineurs et une étudiante qui parle pulaar. Ils apprendraient votre façon d’écouter.";
  await writeToCircle(as(network, "fosse-31", 3), { circle: awaited, organisation: idOf(network, "fosse-31"), text });
  await said(network, awaited, "fosse-31", 3, "accept");
  return { lived, awaited };
}

function idOf({ ids }: DemoNetwork, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`no demo organisation is called ${key}`);
  return id;
}

function as(network: DemoNetwork, key: string, daysAgo: number): Ctx {
  const person = network.managers.get(key) ?? network.people.get(key);
  if (!person) throw new Error(`nobody speaks for ${key}`);
  return network.at(daysAgo, person);
}

async function proposed(network: DemoNetwork, daysAgo: number, keys: string[], message: string): Promise<string> {
  const members = keys.map((key) => idOf(network, key));
  return (await proposeCircle(as(network, "coordinator", daysAgo), { members, message })).id;
}

async function said(
  network: DemoNetwork,
  circle: string,
  key: string,
  daysAgo: number,
  answer: "accept" | "ask",
  reason = "",
): Promise<void> {
  await answerCircle(as(network, key, daysAgo), { circle, organisation: idOf(network, key), answer, reason });
}
