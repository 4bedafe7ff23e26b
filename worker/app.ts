// The order of the house: identify, guard, then the doors of each feature; one place turns errors into answers.
import { Hono } from "hono";
import { etag } from "hono/etag";
import { accountsApi } from "./accounts/api.ts";
import { accountsPages } from "./accounts/pages.tsx";
import { attachmentsApi } from "./attachments/api.ts";
import { attachmentsPages } from "./attachments/pages.tsx";
import { auditApi } from "./audit/api.ts";
import { auditPages } from "./audit/pages.tsx";
import { badgesApi } from "./badges/api.ts";
import { badgesPages } from "./badges/pages.tsx";
import { boardApi } from "./board/api.ts";
import { boardPages } from "./board/pages.tsx";
import { calendarPages } from "./calendar/pages.tsx";
import { circlesApi } from "./circles/api.ts";
import { circlesPages } from "./circles/pages.tsx";
import { coursesApi } from "./courses/api.ts";
import { coursesPages } from "./courses/pages.tsx";
import { devDoors } from "./dev/doors.ts";
import { equityApi } from "./equity/api.ts";
import { equityPages } from "./equity/pages.tsx";
import { feedsPages } from "./feeds/pages.tsx";
import { allow } from "./http/access.ts";
import { newApi } from "./http/api.ts";
import { size } from "./http/body.ts";
import { errorPage } from "./http/error-page.tsx";
import { headers, nudge, overHttps, rate, sameOrigin } from "./http/guards.ts";
import { idempotency } from "./http/once.ts";
import { describeError, problemResponse } from "./http/problem.ts";
import { identify } from "./http/session.ts";
import type { AppEnv, Req } from "./http/types.ts";
import { importsApi } from "./import/api.ts";
import { importPages } from "./import/pages.tsx";
import { journalApi } from "./journal/api.ts";
import { journalPages } from "./journal/pages.tsx";
import { NotFound } from "./kernel/errors.ts";
import { faultOf } from "./kernel/log.ts";
import { matchingApi } from "./matching/api.ts";
import { matchingPages } from "./matching/pages.tsx";
import { meetingsApi } from "./meetings/api.ts";
import { meetingsPages } from "./meetings/pages.tsx";
import { moderationApi } from "./moderation/api.ts";
import { moderationPages } from "./moderation/pages.tsx";
import { noticesApi } from "./notices/api.ts";
import { noticesPages } from "./notices/pages.tsx";
import { openDataPages } from "./open-data/pages.tsx";
import { organisationsApi } from "./organisations/api.ts";
import { organisationsPages } from "./organisations/pages.tsx";
import { partnershipsApi } from "./partnerships/api.ts";
import { partnershipsPages } from "./partnerships/pages.tsx";
import { outsidePages } from "./partnerships/pages-outside.tsx";
import { pathsApi } from "./paths/api.ts";
import { pathsPages } from "./paths/pages.tsx";
import { proposalsApi } from "./proposals/api.ts";
import { proposalsPages } from "./proposals/pages.tsx";
import { desksPages } from "./proposals/pages-desks.tsx";
import { publicPages } from "./public/pages.tsx";
import { reportPages } from "./report/pages.tsx";
import { reviewsApi } from "./reviews/api.ts";
import { reviewsPages } from "./reviews/pages.tsx";
import { overlookPages } from "./reviews/pages-overlook.tsx";
import { roundsApi } from "./rounds/api.ts";
import { roundsPages } from "./rounds/pages.tsx";
import { searchApi } from "./search/api.ts";
import { searchPages } from "./search/pages.tsx";
import { taxonomyApi } from "./taxonomy/api.ts";
import { taxonomyPages } from "./taxonomy/pages.tsx";
import { translationsApi } from "./translations/api.ts";
import { translationsPages } from "./translations/pages.tsx";
import { wordsApi } from "./words/api.ts";
import { wordsPages } from "./words/pages.tsx";

const api = newApi();
for (const feature of [
  accountsApi,
  organisationsApi,
  taxonomyApi,
  auditApi,
  proposalsApi,
  partnershipsApi,
  journalApi,
  coursesApi,
  badgesApi,
  pathsApi,
  reviewsApi,
  circlesApi,
  importsApi,
  roundsApi,
  matchingApi,
  equityApi,
  boardApi,
  meetingsApi,
  moderationApi,
  noticesApi,
  translationsApi,
  attachmentsApi,
  searchApi,
  wordsApi,
])
  api.route("/", feature);
api.openAPIRegistry.registerComponent("securitySchemes", "session", {
  type: "apiKey",
  in: "cookie",
  name: "__Host-session",
});
api.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
api.get("/openapi.json", allow("public"));
api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: { title: "Le Partenariat", version: "1", description: "Partner matching and exchange, North and South." },
  servers: [{ url: "/api/v1" }],
});

export const app = new Hono<AppEnv>();
app.use(headers, etag(), overHttps, identify, size, rate, sameOrigin, idempotency, nudge);
app.route("/api/v1", api);
for (const feature of [
  publicPages,
  accountsPages,
  organisationsPages,
  taxonomyPages,
  auditPages,
  importPages,
  roundsPages,
  matchingPages,
  equityPages,
  proposalsPages,
  desksPages,
  partnershipsPages,
  outsidePages,
  journalPages,
  coursesPages,
  calendarPages,
  reviewsPages,
  overlookPages,
  circlesPages,
  feedsPages, // before the board: a topic asked for as JSON
  translationsPages,
  boardPages,
  searchPages,
  meetingsPages,
  badgesPages,
  pathsPages,
  moderationPages,
  noticesPages,
  attachmentsPages,
  wordsPages,
  openDataPages,
  reportPages,
  devDoors,
])
  app.route("/", feature);
app.notFound((c) => refuse(c as Req, NotFound()));
app.onError((error, c) => refuse(c as Req, error));

/** Programs get problem+json, people a page. */
function refuse(c: Req, error: Error): Response {
  const refusal = describeError(c, error);
  if (refusal.status === 500) console.error(faultOf(error));
  const path = new URL(c.req.url).pathname;
  const toProgram = path.startsWith("/api/") || path.startsWith("/dev/") || path === "/healthz";
  return toProgram || !c.var.ctx // refused before anyone knew who asks: there is no frame to draw a page in
    ? problemResponse(c, refusal)
    : errorPage(c, refusal);
}
