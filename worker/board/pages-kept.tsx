// What becomes of a text whose place is gone: hidden, taken back or closed while somebody was writing.
import type { ComponentChild } from "preact";
import type { TopicDraft } from "../../schema/contract/board-views.ts";
import { KeptPage } from "../../web/pages/kept.tsx";
import type { FormErrors } from "../../web/pages/problems.tsx";
import { DomainError } from "../kernel/errors.ts";

/** The page of the form again; when there is none any more, the words alone, to be copied. */
export async function orKept(
  errors: FormErrors,
  texts: Record<string, string | null | undefined>,
  page: () => Promise<ComponentChild>,
): Promise<ComponentChild> {
  try {
    return await page();
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== "not_found") throw error;
    const said = Object.values(texts).filter((text) => text);
    return <KeptPage errors={errors} texts={said as string[]} />;
  }
}

/** All that somebody wrote in the form of a topic. */
export const textsOf = ({ fields }: TopicDraft): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => /^(title|text|sheet\..*)$/.test(name)));
