// Who may what: every door of the house, API and pages, and who gets through it. Read by doors.test.ts.
import { NOTICE_KINDS } from "../../schema/vocabulary.ts";
import { BADGE_DOORS } from "./doors-badges.ts";
import { BOARD_DOORS } from "./doors-board.ts";
import { CIRCLE_DOORS } from "./doors-circles.ts";
import { COURSE_DOORS } from "./doors-courses.ts";
import { JOURNAL_DOORS } from "./doors-journal.ts";
import { MEETING_DOORS } from "./doors-meetings.ts";
import { PARTNERSHIP_DOORS } from "./doors-partnerships.ts";
import { PATH_DOORS } from "./doors-paths.ts";
import { REVIEW_DOORS } from "./doors-reviews.ts";
import { WORDS_DOORS } from "./doors-words.ts";
import { ROLES, type Role, type Things } from "./house.ts";

const PEOPLE = ["stranger", "member", "manager", "counterpart", "outsider", "coordinator", "administrator"] as const;
const TOKENS = ["tokenRead", "tokenWrite"] as const;
const COORDINATION = ["coordinator", "administrator"] as const;

/** A read-only token reads; it is taken out of every write. */
const WHO = {
  everyone: ROLES,
  known: [...PEOPLE, ...TOKENS],
  browsers: PEOPLE, // secrets are handled in the browser only
  inside: ["member", "manager", ...COORDINATION, ...TOKENS],
  ownPeople: ["member", "manager", ...TOKENS],
  bothSides: ["member", "manager", "counterpart", ...COORDINATION, ...TOKENS],
  managers: ["manager", ...TOKENS],
  helpers: ["manager", ...COORDINATION, ...TOKENS],
  draftPeople: ["manager", ...COORDINATION], // the clerk who holds the tokens has no part in the draft
  writerOrDesk: ["manager", ...COORDINATION], // the manager wrote it
  nearby: ["member", "manager", ...TOKENS], // the person meant, and managers
  coordination: COORDINATION,
  administration: ["administrator"],
  eitherManager: ["manager", "counterpart", "tokenWrite"],
  writers: ["member", "manager", "counterpart", "outsider", ...COORDINATION, ...TOKENS],
  organised: ["member", "manager", "counterpart", "outsider", ...TOKENS],
  counterpart: ["counterpart"],
  stranger: ["stranger"],
  manager: ["manager"],
  memberAlone: ["member"],
  notTheMember: ["stranger", "manager", "counterpart", "outsider", ...COORDINATION, ...TOKENS],
} as const satisfies Record<string, readonly Role[]>;

export interface Row {
  who: keyof typeof WHO;
  /** What fills the address, by name; `id` is the organisation unless said. */
  at?: (t: Things) => Record<string, string>;
  query?: (t: Things) => Record<string, string>;
  json?: (t: Things) => unknown;
  form?: (t: Things) => Record<string, string | string[]>;
  csv?: string;
  file?: string;
  /** How a refusal is told where it is not 401, 403 or 404. */
  refused?: number;
  /** Open to anyone, but this one does not exist for those who may not see it. */
  unseen?: true;
  /** How the first who may is answered, where it is neither a good answer nor a redirect. */
  answered?: number;
}

export const mayPass = ({ who }: Row, write: boolean): readonly Role[] =>
  (WHO[who] as readonly Role[]).filter((role) => !(write && role === "tokenRead"));

const API = "/api/v1";
const CSV = "name,country\nPuits neufs,SN\n";
const key = { response: "AA", clientDataJSON: "AA", attestationObject: "AA", authenticatorData: "AA", signature: "AA" };
const made = { response: { id: "AA", rawId: "AA", type: "public-key", response: key } };
const weights = { sdgs: 1, themes: 1, kindred: 1, tie: 1, experience: 1, ways: 1, dates: 1 };
const label = (t: Things) => ({ fr: t.word, en: t.word });
const mail = (t: Things) => `${t.word}@example.org`;

const approved = (t: Things) => ({ id: t.proposal });
const waiting = (t: Things) => ({ id: t.proposed });
const person = (t: Things) => ({ id: t.own, person: t.member });
const passkey = (t: Things) => ({ id: t.passkey });
const draft = (t: Things) => ({ id: t.draft });
const hidden = (t: Things) => ({ id: t.hidden });
const pump = () => ({ id: "water.supply.hand_pumps" });
const theme = () => ({ id: "water.supply" });
const imported = (t: Things) => ({ id: t.import });
const translated = (t: Things) => ({ id: t.translated, lang: "en" });
const pair = (t: Things) => ({ id: t.own, other: t.free });
const asOwn = (more: object) => (t: Things) => ({ organisation: t.own, ...more });
const formAsOwn = (more: Record<string, string>) => (t: Things) => ({ organisation: t.own, as: "from", ...more });

const round = (t: Things) => ({ id: t.round });
const twoRounds = (t: Things) => ({ id: t.round, other: t.firstRound });

const file = (t: Things) => ({ id: t.file });
const PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n";

const training = (_: Things) => ({ kind: "category", subject: "training" });
const choices = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, { mail: "none", push: true }]));
const choiceFields = Object.fromEntries(NOTICE_KINDS.map((kind) => [`${kind}.mail`, "none"]));
const push = { endpoint: "https://fcm.googleapis.com/x", keys: { p256dh: "A".repeat(87), auth: "A".repeat(22) } };

/** A door may stand here several times: what follows ` · ` says for what. */
export const DOORS: Record<string, Row> = {
  ...BADGE_DOORS,
  ...BOARD_DOORS,
  ...CIRCLE_DOORS,
  ...MEETING_DOORS,
  ...COURSE_DOORS,
  ...REVIEW_DOORS,
  ...JOURNAL_DOORS,
  ...PARTNERSHIP_DOORS,
  ...PATH_DOORS,
  ...WORDS_DOORS,
  [`GET ${API}/openapi.json`]: { who: "everyone" },
  [`POST ${API}/auth/links`]: { who: "everyone", json: (t) => ({ email: mail(t) }) },
  [`POST ${API}/auth/session`]: { who: "everyone", json: (t) => ({ token: t.linkToken }) },
  [`DELETE ${API}/auth/session`]: { who: "known" },
  [`GET ${API}/me`]: { who: "known" },
  [`PATCH ${API}/me`]: { who: "known", json: () => ({ locale: "fr" }) },
  [`DELETE ${API}/me`]: { who: "browsers" },
  [`GET ${API}/me/export`]: { who: "browsers" },
  [`GET ${API}/auth/sessions`]: { who: "browsers" },
  [`DELETE ${API}/auth/sessions`]: { who: "browsers" },
  [`DELETE ${API}/auth/sessions/:id`]: { who: "manager", at: (t) => ({ id: t.session }) },
  [`POST ${API}/tokens`]: { who: "browsers", json: () => ({ name: "essai", scopes: ["read"] }) },
  [`GET ${API}/tokens`]: { who: "browsers" },
  [`DELETE ${API}/tokens/:id`]: { who: "manager", at: (t) => ({ id: t.token }) },
  [`POST ${API}/auth/passkeys/registration-options`]: { who: "browsers" },
  [`POST ${API}/auth/passkeys`]: { who: "browsers", json: () => made, answered: 422 },
  [`GET ${API}/auth/passkeys`]: { who: "browsers" },
  [`PATCH ${API}/auth/passkeys/:id`]: { who: "manager", at: passkey, json: () => ({ name: "Clé" }) },
  [`DELETE ${API}/auth/passkeys/:id`]: { who: "manager", at: passkey },
  [`POST ${API}/auth/passkeys/authentication-options`]: { who: "everyone" },
  [`POST ${API}/auth/passkeys/session`]: { who: "everyone", json: () => made, answered: 422 },
  [`GET ${API}/organisations/:id/members`]: { who: "inside" },
  [`PUT ${API}/organisations/:id/members/:person`]: { who: "managers", at: person, json: () => ({ role: "member" }) },
  [`DELETE ${API}/organisations/:id/members/:person`]: { who: "nearby", at: person },
  [`POST ${API}/organisations/:id/invitations`]: { who: "managers", json: (t) => ({ email: mail(t), role: "member" }) },
  [`GET ${API}/organisations/:id/invitations`]: { who: "helpers" },
  [`DELETE ${API}/organisations/:id/invitations/:invitation`]: { who: "helpers" },
  [`POST ${API}/invitations/acceptance`]: { who: "stranger", json: (t) => ({ token: t.callToken }) },
  [`GET ${API}/network/roles`]: { who: "administration" },
  [`PUT ${API}/network/roles`]: {
    who: "administration",
    json: (t) => ({ email: t.outsiderEmail, role: "coordinator" }),
  },

  [`POST ${API}/organisations`]: { who: "known", json: (t) => ({ name: t.word }) },
  [`GET ${API}/organisations`]: { who: "everyone" },
  [`GET ${API}/organisations/:id`]: { who: "everyone" },
  [`GET ${API}/organisations/:id · a draft`]: { who: "draftPeople", at: draft, unseen: true },
  [`GET ${API}/organisations/:id · hidden`]: { who: "coordination", at: hidden, unseen: true },
  [`PATCH ${API}/organisations/:id`]: { who: "helpers", json: () => ({ summary: "Des puits." }) },
  [`PUT ${API}/organisations/:id/offers`]: { who: "helpers", json: () => [] },
  [`PUT ${API}/organisations/:id/needs`]: { who: "helpers", json: () => [] },
  [`GET ${API}/organisations/:id/contact`]: { who: "ownPeople" },
  [`GET ${API}/organisations/:id/contact · a partner`]: { who: "ownPeople", at: (t) => ({ id: t.partner }) },
  [`GET ${API}/organisations/:id/contact · not yet a partner`]: { who: "counterpart", at: (t) => ({ id: t.other }) },
  [`PUT ${API}/organisations/:id/contact`]: { who: "managers", json: () => ({ phone: "1" }) },
  [`POST ${API}/organisations/:id/publication`]: { who: "helpers" },
  [`POST ${API}/organisations/:id/pause`]: { who: "helpers" },

  [`GET ${API}/taxonomy`]: { who: "everyone" },
  [`GET ${API}/taxonomy/:id`]: { who: "everyone", at: pump },
  [`POST ${API}/taxonomy/skills`]: {
    who: "coordination",
    json: (t) => ({ theme: "water.supply", label: label(t), dac: "14030", sdgs: [6] }),
  },
  [`POST ${API}/taxonomy/themes`]: { who: "coordination", json: (t) => ({ domain: "water", label: label(t) }) },
  [`PATCH ${API}/taxonomy/:id`]: { who: "coordination", at: pump, json: () => ({ sdgs: [6] }) },
  [`POST ${API}/taxonomy/:id/retirement`]: { who: "coordination", at: () => ({ id: "water.supply.rainwater" }) },
  [`DELETE ${API}/taxonomy/:id/retirement`]: { who: "coordination", at: pump, answered: 409 },

  [`GET ${API}/audit`]: { who: "administration" },
  [`GET ${API}/audit/chain`]: { who: "administration" },
  [`POST ${API}/audit/check`]: { who: "administration" },

  [`POST ${API}/proposals`]: { who: "helpers", json: (t) => ({ from: t.own, to: t.free }) },
  [`GET ${API}/proposals`]: { who: "known" },
  [`GET ${API}/proposals/:id`]: { who: "bothSides", at: approved },
  [`POST ${API}/proposals/:id/decision`]: {
    who: "coordination",
    at: waiting,
    json: () => ({ decision: "decline", reason: "Plus tard." }),
  },
  [`POST ${API}/proposals/:id/answers`]: { who: "managers", at: approved, json: asOwn({ answer: "accept" }) },
  [`POST ${API}/proposals/:id/pause`]: { who: "managers", at: approved, json: asOwn({}) },
  [`POST ${API}/proposals/:id/withdrawal`]: { who: "managers", at: approved, json: asOwn({}) },
  [`POST ${API}/proposals/:id/withdrawal · whoever asks`]: { who: "eitherManager", at: approved },
  [`POST ${API}/proposals/:id/messages`]: { who: "managers", at: approved, json: asOwn({ text: "Oui ?" }) },
  [`POST ${API}/proposals/:id/messages · the coordination's`]: {
    who: "coordination",
    at: approved,
    json: () => ({ text: "Oui ?" }),
  },
  [`POST ${API}/forbidden-pairs`]: { who: "coordination", json: (t) => ({ a: t.own, b: t.free, reason: "…" }) },
  [`GET ${API}/forbidden-pairs`]: { who: "coordination" },
  [`DELETE ${API}/forbidden-pairs/:a/:b`]: { who: "coordination", at: (t) => ({ a: t.own, b: t.apart }) },
  [`GET ${API}/partnerships`]: { who: "known" },
  [`GET ${API}/partnerships/:id`]: { who: "inside", at: (t) => ({ id: t.partnership }) },

  [`POST ${API}/rounds`]: { who: "coordination", json: () => ({ objective: "value", seed: 7 }) },
  [`GET ${API}/rounds`]: { who: "coordination" },
  [`GET ${API}/rounds/:id`]: { who: "coordination", at: round },
  [`GET ${API}/rounds/:id/comparison/:other`]: { who: "coordination", at: twoRounds },
  [`POST ${API}/rounds/:id/publication`]: { who: "coordination", at: round },
  [`POST ${API}/rounds/:id/replay`]: { who: "coordination", at: round },
  [`POST ${API}/rounds/:id/abandonment`]: { who: "coordination", at: round },

  [`POST ${API}/imports`]: { who: "coordination", csv: CSV },
  [`GET ${API}/imports`]: { who: "coordination" },
  [`GET ${API}/imports/:id`]: { who: "coordination", at: imported },
  [`POST ${API}/imports/:id/run`]: { who: "coordination", at: imported },
  [`POST ${API}/imports/:id/duplicates`]: {
    who: "coordination",
    at: imported,
    json: () => ({ line: 2, decision: "different" }),
    answered: 409,
  },

  [`GET ${API}/organisations/:id/shortlist`]: { who: "inside" },
  [`GET ${API}/matches/:a/:b`]: { who: "bothSides", at: (t) => ({ a: t.own, b: t.other }) },
  [`GET ${API}/matches/:a/:b · with a draft`]: { who: "draftPeople", at: (t) => ({ a: t.draft, b: t.other }) },
  [`GET ${API}/weights`]: { who: "coordination" },
  [`PUT ${API}/weights`]: {
    who: "coordination",
    json: () => ({ reciprocity: 1, context: 1, components: weights }),
    answered: 412,
  },

  [`GET ${API}/figures`]: { who: "everyone" },
  [`GET ${API}/equity`]: { who: "coordination" },

  "GET /": { who: "everyone" },
  "GET /figures": { who: "everyone" },
  "GET /figures/:file": { who: "everyone", at: () => ({ file: "gini.csv" }) },
  "GET /coordination/equity": { who: "coordination" },
  "GET /coordination/equity/:file": { who: "coordination", at: () => ({ file: "below.csv" }) },
  "GET /language": { who: "everyone", query: () => ({ to: "fr" }) },
  "GET /healthz": { who: "everyone" },
  "GET /map": { who: "everyone" },
  "GET /robots.txt": { who: "everyone" },
  "GET /sitemap.xml": { who: "everyone" },
  "GET /sitemap/:file": { who: "everyone", at: () => ({ file: "house-1.xml" }) },
  "GET /dev/mailbox": { who: "everyone" },
  "POST /dev/sign-in": { who: "everyone", json: (t) => ({ email: mail(t) }) },
  "GET /sign-in": { who: "everyone" },
  "POST /sign-in": { who: "everyone", form: (t) => ({ email: mail(t) }) },
  "GET /sign-in/sent": { who: "everyone" },
  "GET /sign-in/link": { who: "everyone", query: (t) => ({ token: t.linkToken }) },
  "POST /sign-in/link": { who: "everyone", form: (t) => ({ token: t.linkToken }) },
  "POST /sign-out": { who: "everyone", form: () => ({}) },
  "GET /taxonomy": { who: "everyone" },
  "GET /welcome": { who: "known" },
  "POST /welcome": { who: "known", form: () => ({ name: "Awa" }) },
  "GET /invitations/accept": { who: "everyone", query: (t) => ({ token: t.callToken }) },
  "POST /invitations/accept": { who: "stranger", form: (t) => ({ token: t.callToken }) },

  "GET /settings": { who: "browsers" },
  "POST /settings/invitations": { who: "stranger", form: (t) => ({ invitation: t.call }), refused: 422 },
  "GET /settings/profile": { who: "browsers" },
  "POST /settings/profile": { who: "known", form: () => ({ name: "Awa", locale: "fr" }) },
  "GET /settings/sessions": { who: "browsers" },
  "POST /settings/sessions/others": { who: "browsers", form: () => ({}) },
  "POST /settings/sessions/:id/end": { who: "manager", at: (t) => ({ id: t.session }), form: () => ({}) },
  "GET /settings/passkeys": { who: "browsers" },
  "GET /settings/passkeys/:id": { who: "manager", at: passkey },
  "POST /settings/passkeys/:id": { who: "manager", at: passkey, form: () => ({ name: "Clé" }) },
  "POST /settings/passkeys/:id/removal": { who: "manager", at: passkey, form: () => ({}) },
  "GET /settings/tokens": { who: "browsers" },
  "POST /settings/tokens": { who: "browsers", form: () => ({ name: "essai", scopes: "read" }) },
  "POST /settings/tokens/:id/end": { who: "manager", at: (t) => ({ id: t.token }), form: () => ({}) },
  "GET /settings/data": { who: "known" },
  "GET /settings/erase": { who: "browsers" },
  "POST /settings/erase": { who: "browsers", form: () => ({ confirm: "yes" }) },

  "GET /organisations": { who: "everyone" },
  "GET /organisations/new": { who: "known" },
  "POST /organisations/new": {
    who: "known",
    form: (t) => ({ name: t.word, kind: "association", "place.country": "SN" }),
  },
  "GET /organisations/:id": { who: "everyone" },
  "GET /organisations/:id · a draft": { who: "draftPeople", at: draft, unseen: true },
  "GET /organisations/:id · hidden": { who: "coordination", at: hidden, unseen: true },
  "GET /organisations/:id/edit": { who: "helpers" },
  "GET /organisations/:id/edit/check": { who: "helpers" },
  "GET /organisations/:id/edit/identity": { who: "helpers" },
  "POST /organisations/:id/edit/identity": { who: "helpers", form: (t) => ({ name: t.word, kind: "school" }) },
  "GET /organisations/:id/edit/place": { who: "helpers" },
  "POST /organisations/:id/edit/place": {
    who: "helpers",
    form: () => ({ "place.country": "FR", "place.town": "Lille" }),
  },
  "GET /organisations/:id/edit/languages": { who: "helpers" },
  "POST /organisations/:id/edit/languages": { who: "helpers", form: () => ({ languages: ["fr", "wo"] }) },
  "GET /organisations/:id/edit/offers": { who: "helpers" },
  "POST /organisations/:id/edit/offers": { who: "helpers", form: () => ({ skill: "water.supply.hand_pumps" }) },
  "GET /organisations/:id/edit/offers/levels": { who: "helpers" },
  "POST /organisations/:id/edit/offers/levels": {
    who: "helpers",
    form: () => ({ "level.water.supply.hand_pumps": "1" }),
  },
  "GET /organisations/:id/edit/needs": { who: "helpers" },
  "POST /organisations/:id/edit/needs": { who: "helpers", form: () => ({ skill: "farming.seeds_soils" }) },
  "GET /organisations/:id/edit/needs/details": { who: "helpers" },
  "POST /organisations/:id/edit/needs/details": {
    who: "helpers",
    form: () => ({ "priority.farming.seeds_soils": "1", "open.farming.seeds_soils": "1" }),
  },
  "GET /organisations/:id/edit/goals": { who: "helpers" },
  "POST /organisations/:id/edit/goals": { who: "helpers", form: () => ({ sdgs: ["6"] }) },
  "GET /organisations/:id/edit/ways": { who: "helpers" },
  "POST /organisations/:id/edit/ways": { who: "helpers", form: () => ({ ways: ["remote"], capacity: "9" }) },
  "GET /organisations/:id/edit/experience": { who: "helpers" },
  "POST /organisations/:id/edit/experience": { who: "helpers", form: () => ({ founded: "1981" }) },
  "GET /organisations/:id/edit/relations": { who: "helpers" },
  "POST /organisations/:id/edit/relations": { who: "helpers", form: () => ({ beneficiaries: "Elles décident." }) },
  "GET /organisations/:id/edit/visibility": { who: "helpers" },
  "POST /organisations/:id/edit/visibility": { who: "helpers", form: () => ({ visibility: "network" }) },
  "GET /organisations/:id/edit/contact": { who: "managers" },
  "POST /organisations/:id/edit/contact": { who: "managers", form: () => ({ phone: "1" }) },
  "POST /organisations/:id/publish": { who: "helpers", form: () => ({}) },
  "GET /organisations/:id/pause": { who: "helpers" },
  "POST /organisations/:id/pause": { who: "helpers", form: () => ({}) },
  "GET /organisations/:id/members": { who: "inside" },
  "GET /organisations/:id/members/:person": { who: "nearby", at: person },
  "POST /organisations/:id/members/:person/role": { who: "managers", at: person, form: () => ({ role: "member" }) },
  "POST /organisations/:id/members/:person/removal": { who: "nearby", at: person, form: () => ({}) },
  "POST /organisations/:id/invitations": { who: "managers", form: (t) => ({ email: mail(t), role: "member" }) },
  "POST /organisations/:id/invitations/:invitation/revocation": { who: "helpers", form: () => ({}) },
  "GET /organisations/:id/shortlist": { who: "inside" },
  "GET /organisations/:id/match/:other": { who: "bothSides", at: (t) => ({ id: t.own, other: t.other }) },
  "GET /organisations/:id/propose/:other": { who: "helpers", at: pair },
  "GET /organisations/:id/propose/:other · hidden": {
    who: "coordination",
    at: (t) => ({ id: t.own, other: t.hidden }),
  },
  "POST /organisations/:id/propose/:other": { who: "helpers", at: pair, form: () => ({ message: "Bonjour" }) },

  "GET /today": { who: "known" },
  "GET /proposals": { who: "known" },
  "GET /proposals/:id": { who: "bothSides", at: approved },
  "POST /proposals/:id/decision": {
    who: "coordination",
    at: waiting,
    form: () => ({ decision: "decline", as: "coordinator", "decide-coordinator": "Plus tard." }),
  },
  "POST /proposals/:id/answers": { who: "managers", at: approved, form: formAsOwn({ answer: "accept" }) },
  "POST /proposals/:id/answers · not for now": {
    who: "managers",
    at: approved,
    form: formAsOwn({ answer: "pause" }),
  },
  "POST /proposals/:id/withdrawal": { who: "managers", at: approved, form: formAsOwn({}) },
  "POST /proposals/:id/messages": { who: "managers", at: approved, form: formAsOwn({ "reply-from": "Oui ?" }) },
  "POST /proposals/:id/apart": {
    who: "coordination",
    at: approved,
    form: () => ({ as: "coordinator", "forbid-coordinator": "…" }),
  },
  "GET /partnerships": { who: "known" },
  "GET /partnerships/:id": { who: "inside", at: (t) => ({ id: t.partnership }) },

  // Translations and feeds
  [`GET ${API}/posts/:id/translations`]: { who: "everyone", at: translated },
  [`GET ${API}/posts/:id/translations/:lang/versions`]: { who: "everyone", at: translated },
  [`PUT ${API}/posts/:id/translations/:lang`]: {
    who: "known",
    at: translated,
    json: () => ({ title: "The pump", text: "The pump." }),
  },
  [`DELETE ${API}/posts/:id/translations/:lang`]: { who: "draftPeople", at: translated },
  [`POST ${API}/posts/:id/translations/:lang/machine`]: { who: "known", at: translated, answered: 404 },
  "GET /posts/:id/translate": { who: "known", at: translated },
  "POST /posts/:id/translate": {
    who: "known",
    at: translated,
    form: () => ({ to: "es", title: "La bomba", text: "La bomba.", version: "0" }),
  },
  "POST /posts/:id/translate/machine": { who: "known", at: translated, form: () => ({ to: "es" }), answered: 404 },
  "POST /posts/:id/translate/removal": { who: "draftPeople", at: translated, form: () => ({ to: "en" }) },
  "GET /posts/:id/translations/:lang": { who: "everyone", at: translated },
  "GET /feed.atom": { who: "everyone" },
  "GET /feed.json": { who: "everyone" },

  "GET /coordination": { who: "coordination" },
  "GET /coordination/audit": { who: "administration" },
  "POST /coordination/audit/check": { who: "administration", form: () => ({}) },
  "GET /coordination/people": { who: "administration" },
  "POST /coordination/people": {
    who: "administration",
    form: (t) => ({ email: t.outsiderEmail, role: "coordinator" }),
  },
  "POST /coordination/people/removal": { who: "administration", form: (t) => ({ email: t.outsiderEmail }) },
  "GET /coordination/rounds": { who: "coordination" },
  "GET /coordination/rounds/new": { who: "coordination" },
  "POST /coordination/rounds": { who: "coordination", form: () => ({ objective: "fair", minScore: "20", seed: "7" }) },
  "GET /coordination/rounds/:id": { who: "coordination", at: round },
  "POST /coordination/rounds/:id/rerun": { who: "coordination", at: round, form: () => ({}) },
  "POST /coordination/rounds/:id/publication": { who: "coordination", at: round, form: () => ({ version: "3" }) },
  "POST /coordination/rounds/:id/replay": { who: "coordination", at: round, form: () => ({}) },
  "POST /coordination/rounds/:id/abandonment": { who: "coordination", at: round, form: () => ({}) },
  "GET /coordination/rounds/:id/comparison/:other": { who: "coordination", at: twoRounds },
  "GET /coordination/imports": { who: "coordination" },
  "POST /coordination/imports": { who: "coordination", file: CSV },
  "GET /coordination/imports/:id": { who: "coordination", at: imported },
  "POST /coordination/imports/:id/run": { who: "coordination", at: imported, form: () => ({}) },
  "POST /coordination/imports/:id/duplicates": {
    who: "coordination",
    at: imported,
    form: () => ({ line: "2" }),
    answered: 409,
  },
  "GET /coordination/taxonomy": { who: "coordination" },
  "GET /coordination/taxonomy/:id": { who: "coordination", at: pump },
  "GET /coordination/taxonomy/:id/edit": { who: "coordination", at: pump },
  "POST /coordination/taxonomy/:id/edit": {
    who: "coordination",
    at: theme,
    form: (t) => ({ "label.fr": t.word, "label.en": t.word, version: "1" }),
  },
  "GET /coordination/taxonomy/:id/new": { who: "coordination", at: theme },
  "POST /coordination/taxonomy/:id/new": {
    who: "coordination",
    at: theme,
    form: (t) => ({ "label.fr": t.word, "label.en": t.word, dac: "14030", sdgs: "6" }),
  },
  "GET /coordination/taxonomy/:id/retirement": { who: "coordination", at: pump },
  "POST /coordination/taxonomy/:id/retirement": {
    who: "coordination",
    at: () => ({ id: "water.supply.hand_pumps" }),
    form: () => ({}),
  },
  "GET /coordination/weights": { who: "coordination" },
  "POST /coordination/weights": {
    who: "coordination",
    form: () => ({ share: "70", ...Object.fromEntries(Object.keys(weights).map((name) => [name, "1"])), version: "0" }),
  },

  // attachments
  [`POST ${API}/attachments`]: { who: "known", file: PDF },
  [`DELETE ${API}/attachments/:id`]: { who: "draftPeople", at: file },
  "GET /attachments/:id": { who: "known", at: file, unseen: true },
  "GET /attachments/:id · not used yet": { who: "manager", at: (t) => ({ id: t.upload }), unseen: true },
  "GET /attachments/:id/small": { who: "known", at: file, unseen: true },
  "POST /attachments/:id/removal": { who: "draftPeople", at: file, form: () => ({}) },

  // search
  [`GET ${API}/search`]: { who: "everyone", query: () => ({ q: "pompe" }) },
  [`POST ${API}/search/rebuild`]: { who: "coordination" },
  "GET /search": { who: "everyone", query: () => ({ q: "pompe" }) },
  "GET /coordination/search": { who: "coordination" },
  "POST /coordination/search": { who: "coordination", form: () => ({}) },

  // following and notices
  [`GET ${API}/follows`]: { who: "known" },
  [`PUT ${API}/follows/:kind/:subject`]: { who: "known", at: training },
  [`DELETE ${API}/follows/:kind/:subject`]: { who: "known", at: training },
  [`PUT ${API}/follows/:kind/:subject · one that hides`]: {
    who: "coordination",
    at: (t) => ({ kind: "organisation", subject: t.hidden }),
  },
  [`GET ${API}/notices`]: { who: "known" },
  [`POST ${API}/notices/seen`]: { who: "known" },
  [`GET ${API}/me/notifications`]: { who: "known" },
  [`PUT ${API}/me/notifications`]: { who: "known", json: () => ({ kinds: choices }) },
  [`GET ${API}/me/push-subscriptions`]: { who: "browsers" },
  // Not set up in tests: there is nothing to subscribe to.
  [`POST ${API}/me/push-subscriptions`]: { who: "browsers", json: () => push, answered: 404 },
  [`DELETE ${API}/me/push-subscriptions/:id`]: { who: "manager", at: (t) => ({ id: t.device }) },
  "GET /follows": { who: "known" },
  "POST /follows": { who: "known", form: (t) => ({ ...training(t), on: "1", back: "/topics" }) },
  "GET /notices": { who: "known" },
  "POST /notices/seen": { who: "known", form: () => ({}) },
  "GET /settings/notifications": { who: "browsers" },
  "POST /settings/notifications": { who: "known", form: () => choiceFields },
  "POST /settings/notifications/devices/:id/end": { who: "manager", at: (t) => ({ id: t.device }), form: () => ({}) },
  "GET /unsubscribe": { who: "everyone", query: (t) => ({ token: t.leaveToken }) },
  "POST /unsubscribe": { who: "everyone", form: (t) => ({ token: t.leaveToken }) },

  // moderation
  [`POST ${API}/reports`]: { who: "known", json: (t) => ({ subject: t.troubled, reason: "spam", text: "" }) },
  [`POST ${API}/reports · of what hides`]: {
    who: "coordination",
    json: (t) => ({ subject: t.hidden, reason: "spam", text: "" }),
  },
  [`GET ${API}/moderation/log`]: { who: "everyone" },
  [`GET ${API}/moderation`]: { who: "coordination" },
  [`GET ${API}/moderation/:id`]: { who: "coordination", at: (t) => ({ id: t.case }) },
  [`POST ${API}/moderation/:id/decision`]: {
    who: "coordination",
    at: (t) => ({ id: t.case }),
    json: () => ({ decision: "dismiss", reason: "other" }),
  },
  [`POST ${API}/moderation/acts`]: {
    who: "coordination",
    json: (t) => ({ act: "lock", subject: t.troubled, reason: "order" }),
  },
  [`POST ${API}/appeals`]: { who: "memberAlone", json: (t) => ({ act: t.act, text: "Non." }) },
  [`POST ${API}/appeals · by the link of a mail`]: {
    who: "everyone",
    json: (t) => ({ token: t.appealToken, text: "Non." }),
  },
  [`PUT ${API}/organisations/:id/members/:person/vouch`]: { who: "managers", at: person },
  [`DELETE ${API}/organisations/:id/members/:person/vouch`]: { who: "managers", at: person },
  "POST /organisations/:id/members/:person/vouch": { who: "managers", at: person, form: () => ({ vouch: "yes" }) },
  "GET /conduct": { who: "everyone" },
  "GET /moderation/log": { who: "everyone" },
  "GET /report": { who: "known", query: (t) => ({ subject: t.troubled }) },
  "GET /report · of what hides": { who: "coordination", query: (t) => ({ subject: t.hidden }) },
  "POST /report": { who: "known", form: (t) => ({ subject: t.troubled, reason: "spam", text: "" }) },
  "GET /appeal": { who: "known" },
  "GET /appeal · one's own": { who: "memberAlone", query: (t) => ({ act: t.act }) },
  "GET /appeal · by the link of a mail": { who: "everyone", query: (t) => ({ token: t.appealToken }) },
  "POST /appeal": { who: "memberAlone", form: (t) => ({ act: t.act, text: "Non." }) },
  "GET /coordination/board": { who: "coordination" },
  "GET /coordination/moderation": { who: "coordination" },
  "GET /coordination/moderation/acts": { who: "coordination", query: (t) => ({ subject: t.troubled }) },
  "POST /coordination/moderation/acts": {
    who: "coordination",
    form: (t) => ({ subject: t.troubled, act: "lock", reason: "order" }),
  },
  "GET /coordination/moderation/:id": { who: "coordination", at: (t) => ({ id: t.case }) },
  "POST /coordination/moderation/:id/decision": {
    who: "coordination",
    at: (t) => ({ id: t.case }),
    form: () => ({ decision: "dismiss", reason: "other" }),
  },
};
