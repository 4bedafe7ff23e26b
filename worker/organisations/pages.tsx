// The HTML door of organisations: directory, profile, beginning one, publishing, pausing. The steps are next door.
import { Hono } from "hono";
import { DirectoryQuery } from "../../schema/contract/directory.ts";
import { FirstQuestions, NewOrganisation } from "../../schema/contract/organisations.ts";
import { otherSide, type Side } from "../../schema/vocabulary.ts";
import { DirectoryPage } from "../../web/pages/directory.tsx";
import { FILTERS, type Filters } from "../../web/pages/directory-filters.tsx";
import { OrganisationPage } from "../../web/pages/organisation.tsx";
import { OrganisationNewPage } from "../../web/pages/organisation-new.tsx";
import { OrganisationPausePage } from "../../web/pages/organisation-pause.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { sheetsOf } from "../board/sheets-of.ts";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { isFollowing } from "../notices/is-following.ts";
import { contactIfAllowed } from "./contact.ts";
import { createOrganisation } from "./create.ts";
import { listDirectory, listedCountries } from "./directory.ts";
import { pickTree, skillNames } from "./names.ts";
import { profileStepsPages } from "./pages-steps.tsx";
import { beforePause, pauseOrganisation } from "./pause.ts";
import { loadOrganisations } from "./repository.ts";
import { relationOf, seeOrganisation } from "./see.ts";

export const organisationsPages = new Hono<AppEnv>();
organisationsPages.route("/", profileStepsPages);

organisationsPages.get("/organisations", allow("public"), publicly, async (c) => {
  const { ctx } = c.var;
  const query = lenient(c.req.query());
  const { items, next } = await listDirectory(ctx, query);
  const filters = Object.fromEntries(["q", ...FILTERS].map((name) => [name, said(query, name)])) as Filters;
  const [tree, countries, skills] = await Promise.all([
    pickTree(ctx),
    listedCountries(ctx),
    skillNames(ctx, items, [filters.offers, filters.needs]),
  ]);
  const themes = tree.map(({ label, themes }) => ({
    label,
    options: themes.map((theme) => ({ value: theme.id, label: theme.label })),
  }));
  const later = query.after !== undefined;
  return render(c, <DirectoryPage {...{ items, next, filters, themes, countries, skills, later }} />);
});

/** An address typed by hand or grown old still opens the directory: what cannot be read is left out. */
function lenient(raw: Record<string, string>): DirectoryQuery {
  const read = DirectoryQuery.safeParse(raw);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return DirectoryQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

const said = (query: DirectoryQuery, name: string): string => String(query[name as keyof DirectoryQuery] ?? "");

organisationsPages.get("/organisations/new", allow("signed-in"), (c) =>
  render(c, <OrganisationNewPage name="" kind="" country="" />),
);

organisationsPages.post("/organisations/new", allow("signed-in"), async (c) => {
  const form = await readForm(c);
  const [name, kind, country] = ["name", "kind", "place.country"].map((field) => form.get(field) ?? "");
  return submit(c, {
    run: async (ctx) =>
      createOrganisation(ctx, NewOrganisation.parse(check(FirstQuestions, { name, kind, place: { country } }))),
    to: ({ id }) => `/organisations/${id}/edit?notice=organisation_begun`,
    again: (errors) => (
      <OrganisationNewPage {...{ errors }} name={name ?? ""} kind={kind ?? ""} country={country ?? ""} />
    ),
  });
});

organisationsPages.get("/organisations/:id", allow("public"), publicly, async (c) => {
  const { ctx } = c.var;
  const organisation = await seeOrganisation(ctx, c.req.param("id"));
  const sheets = await sheetsOf(ctx, organisation.id, 6);
  const shown = sheets.flatMap((sheet) => sheet.skills);
  const [skills, mine, contact] = await Promise.all([
    skillNames(ctx, [organisation], shown),
    couldMeet(ctx, organisation),
    contactIfAllowed(ctx, organisation.id),
  ]);
  const role = relationOf(ctx, organisation.id);
  if (contact) unkept(c);
  const following = await isFollowing(ctx, { kind: "organisation", subject: organisation.id });
  return render(c, <OrganisationPage {...{ organisation, skills, role, mine, contact, sheets, following }} />);
});

/** The organisations this person manages on the other shore. */
async function couldMeet(ctx: Ctx, { id, side }: { id: string; side: Side }) {
  if (ctx.actor.kind !== "person") return [];
  const managed = [...ctx.actor.memberships].flatMap(([own, role]) => (role === "manager" && own !== id ? [own] : []));
  const own = await loadOrganisations(ctx, managed);
  return own.filter((one) => one.side === otherSide(side)).map(({ id, name }) => ({ id, name }));
}

organisationsPages.get("/organisations/:id/pause", allow("manager"), async (c) =>
  render(c, await pausePage(c.var.ctx, c.req.param("id"))),
);

organisationsPages.post("/organisations/:id/pause", allow("manager"), async (c) => {
  const id = c.req.param("id");
  return submit(c, {
    run: (ctx) => pauseOrganisation(ctx, id),
    to: () => `/organisations/${id}?notice=organisation_paused`,
    again: (errors) => pausePage(c.var.ctx, id, errors),
  });
});

async function pausePage(ctx: Ctx, id: string, errors?: FormErrors) {
  const { organisation, ...going } = await beforePause(ctx, id);
  return <OrganisationPausePage {...{ id, ...going, ...(errors && { errors }) }} name={organisation.name} />;
}
