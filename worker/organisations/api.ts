// The JSON door of organisations.
import { getOrganisations } from "../../schema/contract/directory.ts";
import * as contract from "../../schema/contract/organisations.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { unkept } from "../http/guards.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { Stale } from "../kernel/errors.ts";
import { readContact, replaceContact } from "./contact.ts";
import { createOrganisation } from "./create.ts";
import { listDirectory } from "./directory.ts";
import { editOrganisation } from "./edit.ts";
import { pauseOrganisation } from "./pause.ts";
import { publishOrganisation } from "./publish.ts";
import { seeOrganisation } from "./see.ts";
import { replaceNeeds, replaceOffers } from "./skills.ts";

export const organisationsApi = newApi();

/** The version goes along, so that the next PATCH can name it. */
function tagged(c: Req, organisation: contract.Organisation): contract.Organisation {
  c.header("ETag", etagOf(organisation.version));
  return organisation;
}

open(organisationsApi, contract.postOrganisation, async (c) => {
  const organisation = await once(c.var.ctx, () => createOrganisation(c.var.ctx, c.req.valid("json")));
  c.header("Location", `/api/v1/organisations/${organisation.id}`);
  return c.json(tagged(c, organisation), 201);
});

open(organisationsApi, getOrganisations, async (c) =>
  c.json(await listDirectory(c.var.ctx, c.req.valid("query")), 200),
);

open(organisationsApi, contract.getOrganisation, async (c) =>
  c.json(tagged(c, await seeOrganisation(c.var.ctx, c.req.valid("param").id)), 200),
);

open(organisationsApi, contract.patchOrganisation, async (c) => {
  const seen = (current: contract.Organisation) => {
    if (ifMatch(c) !== current.version) throw Stale();
  };
  const edit = { patch: c.req.valid("json"), seen };
  return c.json(tagged(c, await editOrganisation(c.var.ctx, c.req.valid("param").id, edit)), 200);
});

open(organisationsApi, contract.putOffers, async (c) => {
  const offers = c.req.valid("json");
  return c.json(tagged(c, await replaceOffers(c.var.ctx, c.req.valid("param").id, offers)), 200);
});

open(organisationsApi, contract.putNeeds, async (c) => {
  const needs = c.req.valid("json");
  return c.json(tagged(c, await replaceNeeds(c.var.ctx, c.req.valid("param").id, needs)), 200);
});

open(organisationsApi, contract.getContact, async (c) => {
  unkept(c);
  return c.json(await readContact(c.var.ctx, c.req.valid("param").id), 200);
});

open(organisationsApi, contract.putContact, async (c) => {
  unkept(c);
  return c.json(await replaceContact(c.var.ctx, c.req.valid("param").id, c.req.valid("json")), 200);
});

open(organisationsApi, contract.postPublication, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(tagged(c, await once(c.var.ctx, () => publishOrganisation(c.var.ctx, id))), 200);
});

open(organisationsApi, contract.postPause, async (c) => {
  const { id } = c.req.valid("param");
  return c.json(tagged(c, await once(c.var.ctx, () => pauseOrganisation(c.var.ctx, id))), 200);
});
