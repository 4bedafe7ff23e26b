// What the IATI files are made from: partnerships that show themselves, and the skills that pass between their members.
import { sql } from "drizzle-orm";
import type { Story } from "../../schema/contract/publicity.ts";
import { SDG_NAMES } from "../../schema/sdgs.ts";
import { SDGS } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { list } from "../../web/i18n/format.ts";
import { type Ctx, iso } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { currentTree } from "../taxonomy/repository.ts";
import { countedBy, type IatiActivity, iatiActivities, iatiOrganisations, type Publisher } from "./iati.ts";
import { openStories } from "./stories.ts";

/** Open to anyone; not there at all while no partnership shows itself. */
export async function iatiFile(asked: Ctx, file: "activities" | "organisations"): Promise<string> {
  const ctx: Ctx = { ...asked, actor: { kind: "anonymous" } };
  const stories = await openStories(ctx);
  if (stories.length === 0) throw NotFound();
  const publisher: Publisher = { ref: ctx.env.IATI_PUBLISHER, name: "Le Partenariat" };
  const day = iso(ctx.now).slice(0, 10);
  if (file === "organisations") {
    const all = new Map(stories.flatMap(({ organisations }) => organisations.map((one) => [one.id, one] as const)));
    return iatiOrganisations(publisher, [...all.values()], day);
  }
  const sectors = await sectorsOf(ctx, stories);
  return iatiActivities(
    publisher,
    stories.map((story) => toActivity(ctx, story, sectors.get(story.id) ?? [])),
    day,
  );
}

function toActivity(ctx: Ctx, story: Story, codes: readonly string[]): IatiActivity {
  const { id, organisations, openedAt, endedAt, aims, steps } = story;
  const names = organisations.map(({ name }) => name);
  const say = (key: "title" | "description") => ({
    fr: messages("fr").openData.iati[key](list("fr", names)),
    en: messages("en").openData.iati[key](list("en", names)),
  });
  const starts = steps.map((step) => step.starts).filter(Boolean);
  const ends = steps.map((step) => step.ends).filter(Boolean);
  const [from, until] = [starts.sort()[0], ends.sort().at(-1)];
  return {
    ...{ id, aims, organisations },
    title: say("title"),
    description: say("description"),
    agreed: aims !== "" || steps.length > 0,
    opened: openedAt.slice(0, 10),
    ended: endedAt?.slice(0, 10) ?? null,
    planned: from && until ? { from: from.slice(0, 10), until: until.slice(0, 10) } : null,
    sectors: countedBy(codes, (code) => code),
    sdgs: SDGS.filter((goal) => story.sdgs.includes(goal)).map((goal) => ({ goal, name: { ...SDG_NAMES[goal] } })),
    page: `${ctx.origin}/stories/${id}`,
  };
}

/** Of each partnership the purpose codes of the open needs that an offer of another member meets: once a skill. */
async function sectorsOf(ctx: Ctx, stories: readonly Story[]): Promise<ReadonlyMap<string, string[]>> {
  const ids = JSON.stringify(stories.map(({ id }) => id));
  const { byId } = await currentTree(ctx);
  const rows = await ctx.db.all<{ partnership: string; skill: string; by: string }>(
    sql`SELECT a.partnership, n.skill, min(f.skill) AS by FROM json_each(${ids}) j
      JOIN partnership_organisations a ON a.partnership = j.value
      JOIN partnership_organisations b ON b.partnership = a.partnership AND b.organisation <> a.organisation
      JOIN needs n ON n.organisation = b.organisation AND n.open = 1
      JOIN offers f ON f.organisation = a.organisation AND f.theme = n.theme
        AND (f.skill = n.skill OR f.skill = f.theme OR n.skill = n.theme)
      GROUP BY a.partnership, n.skill ORDER BY a.partnership, n.skill`,
  );
  const codes = new Map<string, string[]>();
  for (const { partnership, skill, by } of rows) {
    const code = byId.get(skill)?.dac ?? byId.get(by)?.dac; // a theme has none of its own
    if (code) codes.set(partnership, [...(codes.get(partnership) ?? []), code]);
  }
  return codes;
}
