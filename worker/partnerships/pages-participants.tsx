// The HTML door of those who take part: one form of many rows, which grows and shrinks without JavaScript.
import { Hono } from "hono";
import { ParticipantList } from "../../schema/contract/agreement.ts";
import { type ParticipantRow, ParticipantsPage } from "../../web/pages/partnership-participants.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import type { Ctx } from "../kernel/ctx.ts";
import { changeParticipants } from "./change-participants.ts";
import { requirePart } from "./part.ts";
import { type Kept, present } from "./repository.ts";
import { partiesOf } from "./view-standing.ts";

export const participantsPages = new Hono<AppEnv>();

participantsPages.get("/partnerships/:id/participants", allow("manager"), async (c) => {
  unkept(c);
  const { kept } = await requirePart(c.var.ctx, c.req.param("id"), "participants");
  const rows = present(kept).map((one): ParticipantRow => {
    const organisation = one.organisation ?? "";
    return {
      id: one.id,
      name: one.name,
      role: one.role,
      organisation,
      public: one.public,
      forgotten: one.name === "",
      gone: false,
    };
  });
  return render(c, participantsPage(c.var.ctx, kept, [...rows, blank(rows.length)]));
});

participantsPages.post("/partnerships/:id/participants", allow("manager"), async (c) => {
  const data = await readForm(c);
  const id = c.req.param("id");
  const rows = rowsOf(data);
  if (data.get("go") === "more") {
    const { kept } = await requirePart(c.var.ctx, id, "participants");
    const stay = rows.filter(({ gone }) => !gone);
    return render(c, participantsPage(c.var.ctx, kept, [...stay, blank(stay.length)]));
  }
  const filled = rows
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => !row.gone && (row.name.trim() !== "" || row.id !== ""));
  return submit(c, {
    run: async (ctx) => {
      const list = check(
        ParticipantList,
        filled.map(({ row }) => said(row)),
      );
      return changeParticipants(ctx, { partnership: id, list });
    },
    to: ({ agreement }) =>
      agreement === null
        ? `/partnerships/${id}/agreement/edit?notice=participants_saved`
        : `/partnerships/${id}?notice=participants_saved`,
    again: async (errors) => {
      const { kept } = await requirePart(c.var.ctx, id, "participants");
      return participantsPage(
        c.var.ctx,
        kept,
        rows,
        inRows(
          errors,
          filled.map(({ at }) => at),
        ),
      );
    },
  });
});

function participantsPage(ctx: Ctx, kept: Kept, rows: readonly ParticipantRow[], errors?: FormErrors) {
  const signed = (kept.agreement?.signatures.length ?? 0) > 0 || kept.inForce !== null;
  return (
    <ParticipantsPage id={kept.id} parties={partiesOf(ctx, kept)} {...{ rows, signed }} {...(errors && { errors })} />
  );
}

/** The first rows propose the roles without which nothing is signed. */
function blank(at: number): ParticipantRow {
  const role = (["institution", "civil_society", "beneficiary"] as const)[at] ?? "volunteer";
  return { id: "", name: "", role, organisation: "", public: false, forgotten: false, gone: false };
}

/** As many as were sent, in their order. */
function rowsOf(data: URLSearchParams): ParticipantRow[] {
  const numbers = [...data.keys()].flatMap((name) => /^(\d{1,3})\.role$/.exec(name)?.[1] ?? []);
  return numbers.map((at) => {
    const read = (field: string) => data.get(`${at}.${field}`) ?? "";
    return {
      ...{ id: read("id"), name: read("name"), role: read("role"), organisation: read("organisation") },
      ...{ public: data.has(`${at}.public`), forgotten: data.has(`${at}.forgotten`) },
      gone: data.has(`${at}.gone`),
    };
  });
}

const said = ({ id, name, role, organisation, public: shown }: ParticipantRow) => ({
  ...(id && { id }),
  ...{ name, role, organisation: organisation || null, public: shown },
});

/** The list that was sent has no empty rows: what is wrong with its third is wrong with another row of the form. */
function inRows({ title, fields }: FormErrors, places: readonly number[]): FormErrors {
  const moved = Object.entries(fields).map(([field, text]) => {
    const [at = "", ...rest] = field.split(".");
    const row = places[Number(at)];
    return [row === undefined ? field : [row, ...rest].join("."), text];
  });
  return { title, fields: Object.fromEntries(moved) };
}
