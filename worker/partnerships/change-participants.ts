// Who takes part: the whole list is replaced; those who leave stay known to the agreements that name them.
import { sql } from "drizzle-orm";
import type { ParticipantInput, PartnershipStanding } from "../../schema/contract/agreement.ts";
import { foldLetters } from "../import/fold.ts";
import { commit, raw, type Statement } from "../kernel/commit.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { type FieldError, Invalid } from "../kernel/errors.ts";
import { untilSettled } from "../proposals/turn.ts";
import { requirePart } from "./part.ts";
import { type Kept, type KeptParticipant, toStanding } from "./repository.ts";
import { turnStatements } from "./turn.ts";

export interface ParticipantsChange {
  partnership: string;
  list: readonly ParticipantInput[];
}

/** The same list again changes nothing. */
export async function changeParticipants(ctx: Ctx, change: ParticipantsChange): Promise<PartnershipStanding> {
  return untilSettled(async () => {
    const { kept, organisation } = await requirePart(ctx, change.partnership, "participants");
    const list = settle(ctx, kept, change.list, await signedFor(ctx, kept, change.list));
    const after = afterChange(kept, list);
    if (same(kept, after)) return toStanding(kept);
    const reply = toStanding({ ...kept, participants: after, version: kept.version + 1 });
    return commit(ctx, {
      statements: [
        ...turnStatements(ctx, {
          partnership: kept.id,
          version: kept.version,
          entries: [{ act: "participants", organisation }],
        }),
        ...write(ctx, kept.id, list),
      ],
      audit: [
        { act: "partnership.participants", subject: kept.id, detail: { organisation, participants: list.length } },
      ],
      reply,
    });
  });
}

/**
 * Each with an id: the one named, else that of whoever bears this name. What was signed is never rewritten: another
 * name or role in the place of somebody whom a signed agreement names is somebody else.
 */
function settle(
  ctx: Ctx,
  kept: Kept,
  list: readonly ParticipantInput[],
  signed: ReadonlySet<string>,
): KeptParticipant[] {
  const wrong = wrongIn(kept, list);
  if (wrong.length > 0) throw Invalid("invalid", wrong);
  const taken = new Set(list.flatMap(({ id }) => id ?? []));
  return list.map(({ id: named, ...said }) => {
    const id = named !== undefined && signed.has(named) && !isStill(kept, { ...said, id: named }) ? undefined : named;
    const found = id ?? kept.participants.find((one) => !taken.has(one.id) && likeness(one) === likeness(said))?.id;
    const own = found ?? ctx.newId("ptc");
    taken.add(own);
    return { ...said, id: own, left: false };
  });
}

/** The same person in the same role, but for accents and capitals. */
function isStill({ participants }: Kept, { id, name, role }: Pick<KeptParticipant, "id" | "name" | "role">): boolean {
  const before = participants.find((one) => one.id === id);
  return before !== undefined && before.role === role && foldLetters(before.name) === foldLetters(name);
}

/** Those whom a version with a signature names; asked for only when somebody is written over. */
async function signedFor(ctx: Ctx, kept: Kept, list: readonly ParticipantInput[]): Promise<ReadonlySet<string>> {
  const over = list.some(({ id, ...said }) => id !== undefined && !isStill(kept, { ...said, id }));
  if (!over) return new Set();
  const rows = await ctx.db.all<{ id: string }>(sql`SELECT DISTINCT named.value AS id FROM agreements a,
    json_each(a.steps) step, json_each(step.value, '$.participants') named
    WHERE a.partnership = ${kept.id}
      AND EXISTS (SELECT 1 FROM signatures g WHERE g.partnership = a.partnership AND g.number = a.number)`);
  return new Set(rows.map(({ id }) => id));
}

const likeness = ({ name, role, organisation }: Omit<ParticipantInput, "public" | "id">): string =>
  JSON.stringify([name.normalize("NFC").toLocaleLowerCase(), role, organisation]);

function wrongIn(kept: Kept, list: readonly ParticipantInput[]): FieldError[] {
  const ours = new Set(kept.organisations.map(({ id }) => id));
  const known = new Map(kept.participants.map((one) => [one.id, one]));
  const met = new Set<string>();
  return list.flatMap((one, at): FieldError[] => {
    const again = met.has(likeness(one)) || (one.id !== undefined && met.has(one.id));
    met.add(likeness(one));
    if (one.id !== undefined) met.add(one.id);
    const before = one.id === undefined ? undefined : known.get(one.id);
    if (one.id !== undefined && !before) return [{ field: `${at}.id`, code: "not_in_list" }];
    if (one.name === "") return before?.name === "" ? [] : [{ field: `${at}.name`, code: "required" }];
    if (before?.name === "") return [{ field: `${at}.name`, code: "participant_forgotten" }];
    if (again) return [{ field: `${at}.name`, code: "participant_twice" }];
    const { organisation } = one;
    return organisation === null || ours.has(organisation)
      ? []
      : [{ field: `${at}.organisation`, code: "not_in_partnership" }];
  });
}

function afterChange(kept: Kept, list: readonly KeptParticipant[]): KeptParticipant[] {
  const stay = new Set(list.map(({ id }) => id));
  return [...list, ...kept.participants.filter(({ id }) => !stay.has(id)).map((one) => ({ ...one, left: true }))];
}

const same = (kept: Kept, after: readonly KeptParticipant[]): boolean => {
  const told = (list: readonly KeptParticipant[]) =>
    JSON.stringify(list.map((one) => [one.id, one.name, one.role, one.organisation, one.public, one.left]));
  return told(kept.participants) === told(after);
};

/** Whoever leaves and is named nowhere is not kept. */
function write(ctx: Ctx, partnership: string, list: readonly KeptParticipant[]): Statement[] {
  const now = iso(ctx.now);
  const rows = JSON.stringify(
    list.map(({ id, name, role, organisation, public: shown }) => [id, name, role, organisation, shown ? 1 : 0]),
  );
  return [
    raw(sql`UPDATE participants SET left_at = ${now} WHERE partnership = ${partnership} AND left_at IS NULL
      AND id NOT IN (SELECT value ->> 0 FROM json_each(${rows}))`),
    raw(sql`INSERT INTO participants (id, partnership, position, name, role, organisation, public, created_at)
      SELECT value ->> 0, ${partnership}, key, value ->> 1, value ->> 2, value ->> 3, value ->> 4, ${now}
      FROM json_each(${rows}) WHERE true
      ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, role = excluded.role,
        organisation = excluded.organisation, public = excluded.public, left_at = NULL`),
    raw(sql`DELETE FROM participants WHERE partnership = ${partnership} AND left_at IS NOT NULL
      AND id NOT IN (SELECT named.value FROM agreements a, json_each(a.steps) step,
        json_each(step.value, '$.participants') named WHERE a.partnership = ${partnership})
      AND id NOT IN (SELECT elected FROM signatures WHERE partnership = ${partnership} AND elected IS NOT NULL)`),
  ];
}
