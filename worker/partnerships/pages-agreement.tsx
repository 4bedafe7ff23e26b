// The HTML door of agreements: reading, comparing, signing, the convention to print, and what coordinators waive.
import { Hono } from "hono";
import { SignatureInput, WaiverInput } from "../../schema/contract/agreement.ts";
import { LOCALES } from "../../schema/vocabulary.ts";
import { AgreementPage } from "../../web/pages/agreement.tsx";
import { AgreementComparePage } from "../../web/pages/agreement-compare.tsx";
import { AgreementConventionPage } from "../../web/pages/agreement-convention.tsx";
import type { WaiverRefused } from "../../web/pages/agreement-missing.tsx";
import { AgreementSignPage } from "../../web/pages/agreement-sign.tsx";
import { allow } from "../http/access.ts";
import { check } from "../http/check.ts";
import { readForm } from "../http/form.ts";
import { unkept } from "../http/guards.ts";
import { render, submit } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { NotFound } from "../kernel/errors.ts";
import { compareVersions } from "./compare.ts";
import { roomPage } from "./pages-room.tsx";
import { signAgreement } from "./sign.ts";
import { viewAgreement } from "./view-standing.ts";
import { waive } from "./waive.ts";

export const agreementPages = new Hono<AppEnv>();

/** A version's number in an address; what is no number is no version. */
function numbered(said: string | undefined): number | undefined {
  if (said === undefined || said === "") return undefined;
  if (!/^[1-9]\d{0,8}$/.test(said)) throw NotFound();
  return Number(said);
}

agreementPages.get("/partnerships/:id/agreement", allow("signed-in"), async (c) => {
  unkept(c);
  const view = await viewAgreement(c.var.ctx, c.req.param("id"), numbered(c.req.query("version")));
  return render(c, <AgreementPage view={view} />);
});

agreementPages.get("/partnerships/:id/agreement/compare", allow("signed-in"), async (c) => {
  unkept(c);
  const { from, to } = c.req.query();
  const view = await compareVersions(c.var.ctx, c.req.param("id"), { from: numbered(from), to: numbered(to) });
  return render(c, <AgreementComparePage view={view} />);
});

agreementPages.get("/partnerships/:id/agreement/convention", allow("signed-in"), async (c) => {
  unkept(c);
  const view = await viewAgreement(c.var.ctx, c.req.param("id"), numbered(c.req.query("version")));
  const lang = LOCALES.find((one) => one === c.req.query("lang")) ?? c.var.ctx.locale;
  return render(c, <AgreementConventionPage view={view} lang={lang} />);
});

agreementPages.get("/partnerships/:id/agreement/sign", allow("signed-in"), async (c) => {
  unkept(c);
  return render(c, <AgreementSignPage view={await viewAgreement(c.var.ctx, c.req.param("id"))} />);
});

agreementPages.post("/partnerships/:id/signatures", allow("manager"), async (c) => {
  const data = await readForm(c);
  const partnership = c.req.param("id");
  const organisation = data.get("organisation");
  return submit(c, {
    run: async (ctx) => {
      const input = { organisation, version: Number(data.get("version")), elected: data.get("elected") ?? undefined };
      return signAgreement(ctx, { partnership, ...check(SignatureInput, input) });
    },
    to: ({ inForce, agreement }) => {
      const notice = inForce !== null && inForce === agreement?.number ? "agreement_in_force" : "agreement_signed";
      return `/partnerships/${partnership}?notice=${notice}`;
    },
    again: async ({ title }) => {
      const view = await viewAgreement(c.var.ctx, partnership);
      return <AgreementSignPage view={view} errors={{ title, fields: {} }} />;
    },
  });
});

agreementPages.post("/partnerships/:id/waivers", allow("coordinator"), async (c) => {
  const data = await readForm(c);
  const partnership = c.req.param("id");
  const code = data.get("code") ?? "";
  const reason = data.get(`reason-${code}`) ?? "";
  return submit(c, {
    run: async (ctx) => waive(ctx, { partnership, ...check(WaiverInput, { code, reason }) }),
    to: () => `/partnerships/${partnership}?notice=waiver_granted`,
    again: async ({ title, fields }) => {
      const wrong = fields.reason === undefined ? {} : { [`reason-${code}`]: fields.reason };
      const refused: WaiverRefused = { code, reason, errors: { title, fields: wrong } };
      return roomPage(c.var.ctx, partnership, refused);
    },
  });
});
