// The skills tree: read by anyone, tended by coordinators.
import * as z from "zod";
import { purposeByCode } from "../dac.ts";
import { line } from "../text.ts";
import type { SDGS } from "../vocabulary.ts";
import { body, endpoint, reply } from "./route.ts";

const sdg = z.int().min(1).max(17) as z.ZodType<(typeof SDGS)[number], (typeof SDGS)[number]>;
const words = line(120).pipe(z.string().min(1));
const Label = z.object({ fr: z.string(), en: z.string() });
const LabelInput = z.strictObject({ fr: words, en: words });

const dac = z
  .string()
  .max(5)
  .refine((code) => purposeByCode(code) !== undefined, { params: { code: "unknown_dac" } });
const sdgs = z
  .array(sdg)
  .min(1)
  .max(3)
  .refine((goals) => new Set(goals).size === goals.length, { params: { code: "repeated" } });
const slug = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/)
  .max(50);
const nodeId = z.object({ id: z.string().max(200) });

export const Skill = z
  .object({ id: z.string(), label: Label, dac: z.string(), sdgs: z.array(sdg), retired: z.boolean() })
  .meta({ id: "Skill" });
export const Theme = z.object({ id: z.string(), label: Label, skills: z.array(Skill) }).meta({ id: "Theme" });
export const Domain = z.object({ id: z.string(), label: Label, themes: z.array(Theme) }).meta({ id: "Domain" });
export const Taxonomy = z.object({ domains: z.array(Domain) }).meta({ id: "Taxonomy" });
export type Taxonomy = z.infer<typeof Taxonomy>;

/** One node by itself, with the version that a change must name. */
export const TaxonomyNode = z
  .object({
    id: z.string(),
    kind: z.enum(["domain", "theme", "skill"]),
    parent: z.string().nullable(),
    label: Label,
    dac: z.string().nullable(),
    sdgs: z.array(sdg),
    retired: z.boolean(),
    version: z.int(),
  })
  .meta({ id: "TaxonomyNode" });
export type TaxonomyNode = z.infer<typeof TaxonomyNode>;

/** The id of what is added is its parent's, a dot, and the slug, made from the English label when left out. */
export const SkillInput = z
  .strictObject({ theme: z.string().max(200), slug: slug.optional(), label: LabelInput, dac, sdgs })
  .meta({ id: "SkillInput" });
export type SkillInput = z.infer<typeof SkillInput>;

export const ThemeInput = z
  .strictObject({ domain: z.string().max(200), slug: slug.optional(), label: LabelInput })
  .meta({ id: "ThemeInput" });
export type ThemeInput = z.infer<typeof ThemeInput>;

export const NodePatch = z
  .strictObject({ label: LabelInput.partial().optional(), dac: dac.optional(), sdgs: sdgs.optional() })
  .meta({ id: "TaxonomyNodePatch" });
export type NodePatch = z.infer<typeof NodePatch>;

/** How many published organisations offer and need each skill or theme; absent when none does. */
export type SkillFigures = Readonly<Record<string, { offers: number; needs: number }>>;

/** A node with what stands above and below it, for the page where it is tended. */
export interface NodeView {
  node: TaxonomyNode;
  above: { id: string; label: { fr: string; en: string } }[];
  below: { id: string; label: { fr: string; en: string }; retired: boolean }[];
}

export const getTaxonomy = endpoint({
  access: "public",
  method: "get",
  path: "/taxonomy",
  summary: "The skills tree with labels, DAC purpose codes and SDGs; carries an ETag",
  responses: { 200: reply(Taxonomy) },
});

export const getTaxonomyNode = endpoint({
  access: "public",
  method: "get",
  path: "/taxonomy/{id}",
  summary: "One domain, theme or skill, with its version",
  request: { params: nodeId },
  responses: { 200: reply(TaxonomyNode) },
});

export const postSkill = endpoint({
  access: "coordinator",
  method: "post",
  path: "/taxonomy/skills",
  summary: "Adds a skill under a theme",
  request: { body: body(SkillInput) },
  responses: { 201: reply(TaxonomyNode) },
});

export const postTheme = endpoint({
  access: "coordinator",
  method: "post",
  path: "/taxonomy/themes",
  summary: "Adds a theme under a domain",
  request: { body: body(ThemeInput) },
  responses: { 201: reply(TaxonomyNode) },
});

export const patchTaxonomyNode = endpoint({
  access: "coordinator",
  method: "patch",
  path: "/taxonomy/{id}",
  summary: "Renames a domain, theme or skill, or changes a skill's code and goals; wants If-Match",
  request: { params: nodeId, body: body(NodePatch) },
  responses: { 200: reply(TaxonomyNode) },
});

export const postRetirement = endpoint({
  access: "coordinator",
  method: "post",
  path: "/taxonomy/{id}/retirement",
  summary: "Retires a skill: kept and matched on the profiles that hold it, no longer offered for choice",
  request: { params: nodeId },
  responses: { 200: reply(TaxonomyNode) },
});

export const deleteRetirement = endpoint({
  access: "coordinator",
  method: "delete",
  path: "/taxonomy/{id}/retirement",
  summary: "Brings a retired skill back",
  request: { params: nodeId },
  responses: { 200: reply(TaxonomyNode) },
});
