// Every endpoint of every contract, by method and path: to hold what the doors answer against what they promise.
import type * as z from "zod";
import * as accounts from "../../schema/contract/accounts.ts";
import * as agreement from "../../schema/contract/agreement.ts";
import * as attachments from "../../schema/contract/attachments.ts";
import * as audit from "../../schema/contract/audit.ts";
import * as badges from "../../schema/contract/badges.ts";
import * as board from "../../schema/contract/board-endpoints.ts";
import * as circles from "../../schema/contract/circles.ts";
import * as courses from "../../schema/contract/courses.ts";
import * as directory from "../../schema/contract/directory.ts";
import * as drafts from "../../schema/contract/drafts.ts";
import * as endings from "../../schema/contract/endings.ts";
import * as equity from "../../schema/contract/equity.ts";
import * as apart from "../../schema/contract/forbidden-pairs.ts";
import * as imports from "../../schema/contract/imports.ts";
import * as journal from "../../schema/contract/journal.ts";
import * as matching from "../../schema/contract/matching.ts";
import * as meetings from "../../schema/contract/meetings.ts";
import * as members from "../../schema/contract/members.ts";
import * as moderation from "../../schema/contract/moderation.ts";
import * as notices from "../../schema/contract/notices.ts";
import * as organisations from "../../schema/contract/organisations.ts";
import * as partnerships from "../../schema/contract/partnerships.ts";
import * as passkeys from "../../schema/contract/passkeys.ts";
import * as paths from "../../schema/contract/paths.ts";
import * as proposals from "../../schema/contract/proposals.ts";
import * as publicity from "../../schema/contract/publicity.ts";
import * as reviews from "../../schema/contract/reviews.ts";
import * as rounds from "../../schema/contract/rounds.ts";
import * as search from "../../schema/contract/search.ts";
import * as sessions from "../../schema/contract/sessions.ts";
import * as steps from "../../schema/contract/steps.ts";
import * as taxonomy from "../../schema/contract/taxonomy.ts";
import * as translations from "../../schema/contract/translations.ts";
import * as words from "../../schema/contract/words.ts";

interface Contract {
  method: string;
  path: string;
  responses: Record<string, { content?: Record<string, { schema?: unknown }> }>;
}

const files = [accounts, audit, directory, apart, imports, matching, members, organisations, partnerships, passkeys];

const isContract = (value: unknown): value is Contract =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "responses" in value;

const contracts = [
  ...files,
  agreement,
  attachments,
  badges,
  board,
  circles,
  courses,
  drafts,
  endings,
  equity,
  journal,
  steps,
  meetings,
  moderation,
  notices,
  paths,
  proposals,
  reviews,
  publicity,
  rounds,
  search,
  sessions,
  taxonomy,
  translations,
  words,
].flatMap((file) => Object.values(file).filter(isContract));

/** `POST /proposals/{id}/answers` → its contract. */
export const CONTRACTS: ReadonlyMap<string, Contract> = new Map(
  contracts.map((contract) => [`${contract.method.toUpperCase()} ${contract.path}`, contract]),
);

/** What is wrong with an answer, or nothing: its status is announced, its body has the fields announced and no other. */
export function broken(contract: Contract, status: number, type: string, text: string): string | null {
  const announced = contract.responses[String(status)];
  if (!announced) return `status ${status} is not announced`;
  if (status >= 400 || text === "") return null;
  const schema = announced.content?.["application/json"]?.schema as z.ZodType | undefined;
  if (!schema || !type.startsWith("application/json")) return `a body of type ${type} is not announced`;
  const body: unknown = JSON.parse(text);
  const read = schema.safeParse(body);
  if (!read.success) return `${read.error.message} in ${text.slice(0, 300)}`;
  return sorted(read.data) === sorted(body) ? null : `more than is announced: ${text.slice(0, 300)}`;
}

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
