// The HTML door of the board's categories, for coordinators.
import { Hono } from "hono";
import { CategoryInput, CategoryPatch } from "../../schema/contract/board.ts";
import { CategoriesPage } from "../../web/pages/categories.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { addCategory, changeCategory, listCategories } from "./categories.ts";

export const boardCategoriesPages = new Hono<AppEnv>();

const said = (data: URLSearchParams) => ({
  label: { fr: data.get("label.fr") ?? "", en: data.get("label.en") ?? "" },
  intro: { fr: data.get("intro.fr") ?? "", en: data.get("intro.en") ?? "" },
  posting: data.get("posting"),
});

boardCategoriesPages.get("/coordination/categories", allow("coordinator"), async (c) =>
  render(c, <CategoriesPage categories={await listCategories(c.var.ctx)} />),
);

boardCategoriesPages.post("/coordination/categories", allow("coordinator"), async (c) => {
  const { ctx } = c.var;
  const data = await readForm(c);
  return submit(c, {
    run: async (ctx) => addCategory(ctx, check(CategoryInput, said(data))),
    to: ({ id }) => `/coordination/categories?notice=saved#${id}`,
    again: async (errors) => (
      <CategoriesPage
        categories={await listCategories(ctx)}
        refused={{ id: "new", fields: Object.fromEntries(data), errors }}
      />
    ),
  });
});

boardCategoriesPages.post("/coordination/categories/:id", allow("coordinator"), async (c) => {
  const { ctx } = c.var;
  const id = c.req.param("id");
  const data = await readForm(c);
  const position = Number(data.get("position"));
  return submit(c, {
    run: async (ctx) => {
      const patch = { ...said(data), retired: data.has("retired"), ...(position > 0 && { position }) };
      return changeCategory(ctx, id, Number(data.get("version")), check(CategoryPatch, patch));
    },
    to: () => `/coordination/categories?notice=saved#${id}`,
    again: async (errors) => (
      <CategoriesPage
        categories={await listCategories(ctx)}
        refused={{ id, fields: Object.fromEntries(data), errors }}
      />
    ),
  });
});
