// Where an agreement stands, as the pages show it: names beside ids, what is missing and how others solved it.
import { sql } from "drizzle-orm";
import type {
  AgreementParty,
  AgreementView,
  MissingView,
  ParticipantView,
  SignatureView,
  StandingView,
} from "../../schema/contract/agreement-views.ts";
import type { MissingCode } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { isCoordinator, requirePerson, roleIn } from "../kernel/actor.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { search } from "../search/search.ts";
import { managedIn, seeKept } from "./part.ts";
import { factsOf, type Kept, type KeptAgreement, loadAgreements, present, toAgreement } from "./repository.ts";
import { type Lacking, missing } from "./rules.ts";

export async function viewStanding(ctx: Ctx, id: string): Promise<StandingView> {
  const kept = await seeKept(ctx, id);
  return standingView(ctx, kept, kept.agreement);
}

const MOST_VERSIONS = 50;

/** One version to read; the latest when none is named. */
export async function viewAgreement(ctx: Ctx, id: string, number?: number): Promise<AgreementView> {
  const kept = await seeKept(ctx, id);
  const latest = kept.agreement?.number ?? 0;
  const all = await loadAgreements(ctx, id, { before: latest + 1, limit: MOST_VERSIONS });
  const wanted = number ?? latest;
  const found = all.find((one) => one.number === wanted) ?? (await oneVersion(ctx, id, wanted));
  if (!found) throw NotFound();
  const versions = all.map((one) => {
    return { number: one.number, at: one.createdAt, organisation: one.organisation, signatures: one.signatures.length };
  });
  return { ...(await standingView(ctx, kept, found)), agreement: toAgreement(kept, found), latest, versions };
}

async function oneVersion(ctx: Ctx, id: string, number: number): Promise<KeptAgreement | undefined> {
  const [found] = await loadAgreements(ctx, id, { before: number + 1, limit: 1 });
  return found?.number === number ? found : undefined;
}

async function standingView(ctx: Ctx, kept: Kept, shown: KeptAgreement | null): Promise<StandingView> {
  const person = requirePerson(ctx);
  const open = kept.state === "open";
  const managed = open ? managedIn(person, kept) : [];
  const lacking = open && kept.agreement !== null ? missing(factsOf(kept)) : [];
  const [signatures, drafting, missed] = await Promise.all([
    shown ? signed(ctx, kept, shown) : [],
    isDrafting(ctx, kept.id),
    missingViews(ctx, kept, lacking),
  ]);
  return {
    id: kept.id,
    state: kept.state,
    parties: partiesOf(ctx, kept),
    participants: participantViews(kept),
    agreement: shown && toAgreement(kept, shown),
    signatures,
    inForce: kept.inForce,
    missing: missed,
    waivers: [...kept.waivers],
    manages: managed.length > 0,
    coordinates: open && isCoordinator(person),
    drafting,
    left: leftIn(kept),
  };
}

/** The reader's own first. */
export function partiesOf(ctx: Ctx, kept: Kept): AgreementParty[] {
  const person = requirePerson(ctx);
  const managed = kept.state === "open" ? managedIn(person, kept) : [];
  return kept.organisations
    .map(({ id, name, side, kind }) => {
      return { id, name, side, kind, own: roleIn(person, id) !== null, manages: managed.includes(id) };
    })
    .sort((a, b) => Number(b.own) - Number(a.own));
}

export function participantViews(kept: Kept): ParticipantView[] {
  const name = new Map(kept.organisations.map((one) => [one.id, one.name]));
  return present(kept).map(({ left: _, ...one }) => {
    return { ...one, organisationName: one.organisation === null ? null : (name.get(one.organisation) ?? null) };
  });
}

/** Only while the latest version is the one in force: the next one names others. */
function leftIn({ agreement, inForce, participants }: Kept): StandingView["left"] {
  if (!agreement || agreement.number !== inForce) return [];
  const named = new Set(agreement.steps.flatMap((step) => step.participants));
  return participants.filter(({ id, left }) => left && named.has(id)).map(({ name, role }) => ({ name, role }));
}

async function isDrafting(ctx: Ctx, partnership: string): Promise<boolean> {
  const person = requirePerson(ctx).id;
  const row = await ctx.db.get<{ begun: number }>(sql`SELECT EXISTS (SELECT 1 FROM agreement_drafts
    WHERE partnership = ${partnership} AND person = ${person}) AS begun`);
  return row.begun === 1;
}

/** Whoever signs is told that their name stands on the agreement: its readers see it. */
async function signed(ctx: Ctx, kept: Kept, { number }: KeptAgreement): Promise<SignatureView[]> {
  return ctx.db.all<SignatureView>(sql`SELECT g.organisation, nullif(p.name, '') AS person,
    nullif(e.name, '') AS elected, g.created_at AS at
    FROM signatures g LEFT JOIN people p ON p.id = g.person LEFT JOIN participants e ON e.id = g.elected
    WHERE g.partnership = ${kept.id} AND g.number = ${number} ORDER BY g.created_at, g.organisation`);
}

/** Code by code, in the order in which they are told. */
async function missingViews(ctx: Ctx, kept: Kept, lacking: readonly Lacking[]): Promise<MissingView[]> {
  const codes = [...new Set(lacking.map(({ code }) => code))];
  return Promise.all(
    codes.map(async (code) => ({
      code,
      where: lacking.filter((one) => one.code === code).flatMap((one) => whereOf(kept, one)),
      sheets: await solvedElsewhere(ctx, code),
    })),
  );
}

function whereOf(kept: Kept, { step, organisation }: Lacking): string[] {
  const title = kept.agreement?.steps.find(({ id }) => id === step)?.title;
  const name = kept.organisations.find(({ id }) => id === organisation)?.name;
  return [title ?? name ?? []].flat();
}

/** In the reader's language where there are some. */
async function solvedElsewhere(ctx: Ctx, code: MissingCode): Promise<MissingView["sheets"]> {
  const q = messages(ctx.locale).agreement.missing[code].search;
  const own = await search(ctx, { q, kind: "sheet", lang: ctx.locale, limit: 3 });
  const { items } = own.items.length > 0 ? own : await search(ctx, { q, kind: "sheet", limit: 3 });
  return items.map(({ id, title, lang }) => ({ id, title, lang: lang ?? ctx.locale }));
}
