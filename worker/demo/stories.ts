// What has happened between the demo organisations: proposals in every state, partnerships among them.

import type { Ctx } from "../kernel/ctx.ts";
import type { Person } from "../kernel/identity.ts";
import { answer } from "../proposals/answer.ts";
import { approve, decline } from "../proposals/decide.ts";
import { propose } from "../proposals/propose.ts";
import { sweepProposals } from "../proposals/sweep.ts";
import { withdraw } from "../proposals/withdraw.ts";
import { writeMessage } from "../proposals/write-message.ts";
import type { DemoNetwork } from "./network.ts";

/** One proposal, told turn by turn; days count backwards from today. */
class Story {
  private readonly network: DemoNetwork;
  private readonly from: string;
  private readonly to: string;
  proposal = "";

  constructor(network: DemoNetwork, from: string, to: string) {
    this.network = network;
    this.from = from;
    this.to = to;
  }

  private id(key: string): string {
    const id = this.network.ids.get(key);
    if (!id) throw new Error(`no demo organisation is called ${key}`);
    return id;
  }

  private as(key: string, daysAgo: number): Ctx {
    const person: Person | undefined = this.network.managers.get(key) ?? this.network.people.get(key);
    if (!person) throw new Error(`nobody speaks for ${key}`);
    return this.network.at(daysAgo, person);
  }

  async proposed(daysAgo: number, message: string): Promise<this> {
    const input = { from: this.id(this.from), to: this.id(this.to), message };
    this.proposal = (await propose(this.as(this.from, daysAgo), input)).id;
    return this;
  }

  async proposedByCoordinator(daysAgo: number, message: string): Promise<this> {
    const input = { from: this.id(this.from), to: this.id(this.to), message, approve: true };
    this.proposal = (await propose(this.as("coordinator", daysAgo), input)).id;
    return this;
  }

  async approved(daysAgo: number, reason = ""): Promise<this> {
    await approve(this.as("coordinator", daysAgo), { proposal: this.proposal, reason });
    return this;
  }

  async refused(daysAgo: number, reason: string): Promise<this> {
    await decline(this.as("coordinator", daysAgo), { proposal: this.proposal, reason });
    return this;
  }

  async said(key: string, daysAgo: number, what: "accept" | "decline" | "ask", reason = ""): Promise<this> {
    const input = { proposal: this.proposal, organisation: this.id(key), answer: what, reason };
    await answer(this.as(key, daysAgo), input);
    return this;
  }

  async wrote(key: string, daysAgo: number, text: string): Promise<this> {
    await writeMessage(this.as(key, daysAgo), { proposal: this.proposal, organisation: this.id(key), text });
    return this;
  }

  async withdrawn(daysAgo: number, reason: string): Promise<this> {
    await withdraw(this.as(this.from, daysAgo), {
      proposal: this.proposal,
      organisation: this.id(this.from),
      reason,
    });
    return this;
  }

  async bothYes(daysAgo: number): Promise<this> {
    await this.said(this.from, daysAgo + 2, "accept");
    return this.said(this.to, daysAgo, "accept");
  }
}

/** Returns the proposal that opens the coordinators' queue. */
export async function tellStories(network: DemoNetwork): Promise<string> {
  const story = (from: string, to: string) => new Story(network, from, to);
  await tellEnded(story, network);
  await tellAccepted(story);
  await tellApproved(story);
  return tellProposed(story, network);
}

type Tell = (from: string, to: string) => Story;

async function tellEnded(story: Tell, network: DemoNetwork): Promise<void> {
  const silent = await story("l-eclaircie", "zai-yatenga").proposed(
    84,
    "Vos haies de zaï nous intéressent pour nos buttes.",
  );
  await silent.approved(82);
  await sweepProposals(network.at(57, { kind: "system" }));
  await sweepProposals(network.at(51, { kind: "system" }));
  const no = await story("kirkfold", "nyota-clinic").proposed(45, "Could our nurses and yours learn from each other?");
  await no.approved(43);
  await no.said("nyota-clinic", 38, "decline", "We are moving to a new building this year. Please ask us again later.");
  const unfit = await story("polder-blanc", "deux-rives-rosso").proposed(40, "Parlons de digues et de canaux.");
  await unfit.refused(37, "Vos deux structures changent d’équipe ce trimestre : reparlons-en ensemble à la rentrée.");
  const back = await story("quatre-tilleuls", "ambohi-sekoly").proposed(
    30,
    "Une correspondance entre nos deux classes ?",
  );
  await back.withdrawn(27, "Notre enseignante référente change d’établissement.");
}

async function tellAccepted(story: Tell): Promise<void> {
  const masons = await story("le-carreau", "macons-agadez").proposed(
    75,
    "Vos voûtes sans bois nous apprendraient beaucoup.",
  );
  await masons.approved(74);
  await masons.bothYes(66);
  const care = await story("hautes-vignes", "hoore-weendu").proposedByCoordinator(
    36,
    "Vos besoins se répondent presque mot pour mot.",
  );
  await care.bothYes(28);
}

async function tellApproved(story: Tell): Promise<void> {
  const waiting = await story("la-figuera", "keur-naatangue").proposed(
    9,
    "Vos maraîchères connaissent le sel et la chaleur ; nous, la vente en circuit court.",
  );
  await waiting.approved(7);
  await waiting.said("la-figuera", 6, "accept");
  const asking = await story("quatre-vents", "keur-madiop").proposed(
    16,
    "Nous cherchons une structure qui accueille des jeunes en formation.",
  );
  await asking.approved(14);
  await asking.said(
    "keur-madiop",
    10,
    "ask",
    "Combien de temps vos jeunes pourraient-ils rester, et qui les encadre ?",
  );
  await asking.wrote(
    "quatre-vents",
    8,
    "Trois semaines en février, avec deux éducatrices. Les familles sont d’accord.",
  );
  const late = await story("la-navette", "tafoukt").proposed(
    30,
    "Nos couturières et les vôtres ont les mêmes questions.",
  );
  await late.approved(26);
  await late.said("la-navette", 25, "accept");
  const offered = story("sambre-verte", "fer-et-fanaux");
  await offered.proposedByCoordinator(5, "Le recyclage du métal vous occupe tous les deux : rencontrez-vous.");
}

async function tellProposed(story: Tell, network: DemoNetwork): Promise<string> {
  await story("mistral-quartiers", "radio-paletuvier").proposed(
    25,
    "Notre radio de quartier aimerait entendre la vôtre.",
  );
  await sweepProposals(network.at(2, { kind: "system" }));
  await story("filets-et-dunes", "bolong-debout").proposed(8, "Nous voudrions vous aider à protéger la mangrove.");
  await story("caisse-beffroi", "northern-circles").proposed(
    5,
    "Savings circles interest our members more than banks do.",
  );
  await story("pont-fleuri", "dar-nour").proposed(3, "Nos deux maisons de quartier reçoivent le même public.");
  const first = await story("lille-sorbiere", "tambadougou").proposed(
    2,
    "Vos assemblées de village nous donneraient des idées pour nos conseils de quartier.",
  );
  await story("maison-escale", "benkadi-sadiola").proposed(1, "L’accueil et le retour se préparent des deux côtés.");
  return first.proposal;
}
