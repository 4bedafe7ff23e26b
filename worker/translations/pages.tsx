// The HTML door of translations: the original beside the form, the machine, what was written before.
import { Hono } from "hono";
import { SHEET_WORDS, type TranslateView, TranslationInput } from "../../schema/contract/translations.ts";
import { BOARD_LANGUAGES, type BoardLanguage } from "../../schema/vocabulary.ts";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { type TranslationDraft, TranslationPage } from "../../web/pages/translation.tsx";
import { TranslationVersionsPage } from "../../web/pages/translation-versions.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { NotFound } from "../kernel/errors.ts";
import { translationVersions } from "./read.ts";
import { takeBackTranslation } from "./take-back.ts";
import { translatePost } from "./translate.ts";
import { translateByMachine } from "./translate-by-machine.ts";
import { viewTranslate } from "./view-translate.ts";

export const translationsPages = new Hono<AppEnv>();

translationsPages.get("/posts/:id/translate", allow("signed-in"), async (c) => {
  const view = await viewTranslate(c.var.ctx, c.req.param("id"), c.req.query("to"));
  return render(c, <TranslationPage view={view} draft={draftOf(view)} />);
});

translationsPages.post("/posts/:id/translate", allow("signed-in"), async (c) => {
  const id = c.req.param("id");
  const form = await readForm(c);
  const to = languageIn(form);
  return submit(c, {
    run: (ctx) => translatePost(ctx, id, to, check(TranslationInput, inputOf(form)), versionIn(form)),
    to: (reply) => placeOf(reply, id, to),
    again: (errors) => again(c.var.ctx, id, form, errors),
  });
});

translationsPages.post("/posts/:id/translate/machine", allow("signed-in"), async (c) => {
  const id = c.req.param("id");
  const to = languageIn(await readForm(c));
  return submit(c, {
    run: (ctx) => translateByMachine(ctx, id, to),
    to: (reply) => placeOf(reply, id, to),
    again: async (errors) => {
      const view = await viewTranslate(c.var.ctx, id, to);
      return <TranslationPage view={view} draft={draftOf(view)} errors={errors} />;
    },
  });
});

translationsPages.post("/posts/:id/translate/removal", allow("signed-in"), async (c) => {
  const id = c.req.param("id");
  const to = languageIn(await readForm(c));
  return submit(c, {
    run: (ctx) => takeBackTranslation(ctx, id, to),
    to: (reply) => placeOf(reply, id, null),
    again: async (errors) => {
      const view = await viewTranslate(c.var.ctx, id, to);
      return <TranslationPage view={view} draft={draftOf(view)} errors={errors} />;
    },
  });
});

translationsPages.get("/posts/:id/translations/:lang", allow("public"), async (c) => {
  const id = c.req.param("id");
  const lang = languageOf(c.req.param("lang"));
  return render(
    c,
    <TranslationVersionsPage post={id} lang={lang} versions={await translationVersions(c.var.ctx, id, lang)} />,
  );
});

/** The post in its topic, in the language it has just been given. */
function placeOf({ topic, seq }: { topic: string; seq: number }, post: string, lang: BoardLanguage | null): string {
  const query = new URLSearchParams({ ...(seq > 1 && { from: String(seq) }), ...(lang && { in: lang }) }).toString();
  return `/topics/${topic}${query ? `?${query}` : ""}#${post}`;
}

function languageOf(text: string | null): BoardLanguage {
  const lang = BOARD_LANGUAGES.find((one) => one === text);
  if (!lang) throw NotFound();
  return lang;
}

const languageIn = (form: URLSearchParams): BoardLanguage => languageOf(form.get("to"));

/** A form always says which translation it was made beside: version 0 stands for none. */
const versionIn = (form: URLSearchParams): number => Number(form.get("version") ?? 0);

function inputOf(form: URLSearchParams): unknown {
  const fields = SHEET_WORDS.filter((field) => form.has(`sheet.${field}`));
  const sheet = Object.fromEntries(fields.map((field) => [field, form.get(`sheet.${field}`)]));
  const original = Number(form.get("original"));
  return {
    text: form.get("text") ?? "",
    ...(form.has("title") && { title: form.get("title") }),
    ...(fields.length > 0 && { sheet }),
    ...(Number.isSafeInteger(original) && original > 0 && { original }),
    organisation: form.get("organisation") || null,
    shownAs: form.get("shownAs") || "person",
  };
}

/** What is there already, to begin from. */
function draftOf({ there, post }: TranslateView): TranslationDraft {
  const { title = null, text = "", sheet = null, version = 0 } = there ?? {};
  const said = { title: title ?? "", text, sheet: { ...sheet }, version: String(version) };
  return { ...said, organisation: "", shownAs: "person", original: String(post.version) };
}

/** What was typed stays; sent once more, it replaces what is there now, which the page shows. */
async function again(ctx: Ctx, id: string, form: URLSearchParams, errors: FormErrors) {
  const view = await viewTranslate(ctx, id, languageIn(form));
  const fields = SHEET_WORDS.map((field) => [field, form.get(`sheet.${field}`) ?? ""]);
  const draft: TranslationDraft = {
    ...draftOf(view),
    title: form.get("title") ?? "",
    text: form.get("text") ?? "",
    sheet: Object.fromEntries(fields) as Record<string, string>,
    organisation: form.get("organisation") ?? "",
    shownAs: form.get("shownAs") ?? "person",
  };
  return <TranslationPage view={view} draft={draft} errors={errors} />;
}
