// The HTML door of the skills tree: read by anyone, tended by coordinators.
import { Hono } from "hono";
import { NodePatch, SkillInput, ThemeInput } from "../../schema/contract/taxonomy.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { TaxonomyPage } from "../../web/pages/taxonomy.tsx";
import { AddNodePage, EditNodePage, type NodeValues, RetirementPage } from "../../web/pages/taxonomy-forms.tsx";
import { nodeAddress, TaxonomyNodePage, TendTaxonomyPage } from "../../web/pages/taxonomy-tending.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { addSkill, addTheme } from "./add.ts";
import { skillFigures } from "./figures.ts";
import { nodeView, readTaxonomy } from "./read.ts";
import { changeNode } from "./rename.ts";
import { bringBackSkill, retireSkill } from "./retire.ts";

export const taxonomyPages = new Hono<AppEnv>();
const HOME = "/coordination/taxonomy";
const PARENTS = ["domain", "theme"] as const;

taxonomyPages.get("/taxonomy", allow("public"), publicly, async (c) => {
  const { taxonomy } = await readTaxonomy(c.var.ctx);
  return render(c, <TaxonomyPage taxonomy={taxonomy} figures={await skillFigures(c.var.ctx)} />);
});

taxonomyPages.get(HOME, allow("coordinator"), async (c) => {
  const { taxonomy } = await readTaxonomy(c.var.ctx);
  return render(c, <TendTaxonomyPage taxonomy={taxonomy} />);
});

taxonomyPages.get(`${HOME}/:id`, allow("coordinator"), async (c) => {
  const view = await nodeView(c.var.ctx, c.req.param("id"));
  return render(c, <TaxonomyNodePage view={view} figures={await skillFigures(c.var.ctx)} />);
});

taxonomyPages.get(`${HOME}/:id/edit`, allow("coordinator"), async (c) => {
  const view = await nodeView(c.var.ctx, c.req.param("id"));
  const { label, dac, sdgs } = view.node;
  return render(c, <EditNodePage view={view} values={{ ...label, dac: dac ?? "", sdgs, slug: "" }} />);
});

taxonomyPages.post(`${HOME}/:id/edit`, allow("coordinator"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const form = await readForm(c);
  const values = valuesOf(form);
  const { node } = await nodeView(ctx, id);
  const version = Number(form.get("version"));
  return submit(c, {
    run: async () =>
      changeNode(ctx, {
        id,
        version,
        patch: check(NodePatch, { ...named(values), ...(node.kind === "skill" && coded(values)) }),
      }),
    to: () => `${nodeAddress(id)}?notice=saved`,
    again: async (errors) => {
      const view = await nodeView(ctx, id);
      return <EditNodePage view={view} values={values} errors={errors} overtaken={view.node.version !== version} />;
    },
  });
});

taxonomyPages.get(`${HOME}/:id/new`, allow("coordinator"), async (c) => {
  const view = await nodeView(c.var.ctx, c.req.param("id"), PARENTS);
  return render(c, <AddNodePage view={view} values={{ fr: "", en: "", dac: "", sdgs: [], slug: "" }} />);
});

taxonomyPages.post(`${HOME}/:id/new`, allow("coordinator"), async (c) => {
  const view = await nodeView(c.var.ctx, c.req.param("id"), PARENTS);
  const values = valuesOf(await readForm(c));
  return submit(c, {
    run: (ctx) => addUnder(ctx, view.node.id, view.node.kind === "domain", values),
    to: (added) => `${nodeAddress(added.id)}?notice=skill_added`,
    again: (errors) => <AddNodePage view={view} values={values} errors={errors} />,
  });
});

taxonomyPages.get(`${HOME}/:id/retirement`, allow("coordinator"), async (c) =>
  render(c, <RetirementPage view={await nodeView(c.var.ctx, c.req.param("id"), ["skill"])} />),
);

taxonomyPages.post(`${HOME}/:id/retirement`, allow("coordinator"), async (c) => {
  const id = c.req.param("id");
  const back = (await readForm(c)).get("act") === "bring_back";
  return submit(c, {
    run: (ctx) => (back ? bringBackSkill(ctx, id) : retireSkill(ctx, id)),
    to: () => `${nodeAddress(id)}?notice=${back ? "skill_back" : "skill_retired"}`,
    again: async (errors: FormErrors) => <RetirementPage view={await nodeView(c.var.ctx, id)} errors={errors} />,
  });
});

async function addUnder(ctx: Ctx, parent: string, domain: boolean, values: NodeValues) {
  const slug = values.slug ? { slug: values.slug } : {};
  return domain
    ? addTheme(ctx, check(ThemeInput, { domain: parent, ...named(values), ...slug }))
    : addSkill(ctx, check(SkillInput, { theme: parent, ...named(values), ...coded(values), ...slug }));
}

const named = ({ fr, en }: NodeValues) => ({ label: { fr, en } });
const coded = ({ dac, sdgs }: NodeValues) => ({ dac, sdgs });

function valuesOf(form: URLSearchParams): NodeValues {
  const text = (name: string) => (form.get(name) ?? "").trim();
  const sdgs = form.getAll("sdgs").map(Number);
  return { fr: text("label.fr"), en: text("label.en"), dac: text("dac"), sdgs, slug: text("slug") };
}
