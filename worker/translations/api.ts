// The JSON door of translations.
import * as contract from "../../schema/contract/translations.ts";
import { etagOf, ifMatch, newApi, open } from "../http/api.ts";
import { once } from "../http/once.ts";
import type { Req } from "../http/types.ts";
import { listTranslations, oneTranslation, translationVersions } from "./read.ts";
import { takeBackTranslation } from "./take-back.ts";
import { translatePost } from "./translate.ts";
import { translateByMachine } from "./translate-by-machine.ts";

export const translationsApi = newApi();

function tagged(c: Req, translation: contract.Translation): contract.Translation {
  c.header("ETag", etagOf(translation.version));
  return translation;
}

open(translationsApi, contract.getTranslations, async (c) =>
  c.json({ items: await listTranslations(c.var.ctx, c.req.valid("param").id), next: null }, 200),
);

open(translationsApi, contract.getTranslationVersions, async (c) => {
  const { id, lang } = c.req.valid("param");
  return c.json({ items: await translationVersions(c.var.ctx, id, lang), next: null }, 200);
});

open(translationsApi, contract.putTranslation, async (c) => {
  const { id, lang } = c.req.valid("param");
  const match = c.req.header("If-Match") === undefined ? null : ifMatch(c);
  const { created } = await translatePost(c.var.ctx, id, lang, c.req.valid("json"), match);
  return c.json(tagged(c, await oneTranslation(c.var.ctx, id, lang)), created ? 201 : 200);
});

open(translationsApi, contract.deleteTranslation, async (c) => {
  const { id, lang } = c.req.valid("param");
  await takeBackTranslation(c.var.ctx, id, lang);
  return c.body(null, 204);
});

open(translationsApi, contract.postMachineTranslation, async (c) => {
  const { id, lang } = c.req.valid("param");
  const { created } = await once(c.var.ctx, () => translateByMachine(c.var.ctx, id, lang));
  return c.json(tagged(c, await oneTranslation(c.var.ctx, id, lang)), created ? 201 : 200);
});
