// What a partnership leaves to others: a draft experience sheet, filled in from its agreement, its journal and its people. Pure.
import { Sheet } from "../../schema/contract/board.ts";
import { DraftInput } from "../../schema/contract/drafts.ts";
import type { Lessons } from "../../schema/contract/endings.ts";
import type { Locale, ParticipantRole } from "../../schema/vocabulary.ts";
import { messages } from "../../web/i18n/catalogue.ts";
import { list, longDate } from "../../web/i18n/format.ts";

export interface Lived {
  readonly organisation: { readonly id: string; readonly country: string; readonly town: string };
  readonly names: readonly string[];
  readonly openedAt: string;
  readonly until: string;
  readonly aims: string;
  readonly steps: readonly {
    readonly title: string;
    readonly local: string;
    readonly global: string;
    readonly sdgs: readonly number[];
  }[];
  /** Titles of the steps that were done. */
  readonly done: readonly string[];
  readonly participants: readonly { readonly name: string; readonly role: ParticipantRole; readonly public: boolean }[];
  readonly hours: readonly { readonly name: string; readonly minutes: number }[];
  readonly learned: readonly { readonly by: string; readonly text: string }[];
  readonly lessons: Lessons;
}

const MOST = 6000;

/** Nobody is named in it who did not choose to be: the others are counted. */
export function sheetOf(locale: Locale, lived: Lived): DraftInput {
  const words = messages(locale).reviews.sheet;
  const { organisation, steps, lessons } = lived;
  const people = (...roles: ParticipantRole[]) => named(locale, lived, roles);
  const said = {
    context: lived.aims,
    did: paragraphs(bullets(doneOf(lived)), hoursGiven(locale, lived)),
    institutions: people("institution", "elected"),
    civilSociety: people("civil_society", "volunteer"),
    beneficiaries: people("beneficiary"),
    worked: paragraphs(
      lessons.worked,
      bullets(lived.learned.map(({ by, text }) => (by ? words.learned(by, text) : text))),
    ),
    failed: lessons.failed,
    again: lessons.again,
    localDimension: paragraphs(...distinct(steps.map(({ local }) => local))),
    globalDimension: paragraphs(...distinct(steps.map((step) => step.global))),
  };
  const sheet = Sheet.parse({
    ...Object.fromEntries(Object.entries(said).map(([field, text]) => [field, cut(text)])),
    time: words.time(longDate(locale, lived.openedAt), longDate(locale, lived.until)),
    ...{ country: organisation.country, town: organisation.town },
  });
  return DraftInput.parse({
    ...{ kind: "sheet", title: [...words.title(lived.names)].slice(0, 160).join(""), lang: locale, sheet },
    ...{ sdgs: distinct(steps.flatMap(({ sdgs }) => sdgs)), organisation: organisation.id, shownAs: "organisation" },
  });
}

/** Those done, or all of them where nothing was ticked. */
const doneOf = ({ done, steps }: Lived): readonly string[] =>
  done.length > 0 ? done : steps.map(({ title }) => title);

function hoursGiven(locale: Locale, { hours }: Lived): string {
  const words = messages(locale).reviews.sheet;
  return hours.length === 0
    ? ""
    : words.hours(
        list(
          locale,
          hours.map(({ name, minutes }) => words.hoursOf(name, Math.round(minutes / 60))),
        ),
      );
}

function named(locale: Locale, { participants }: Lived, roles: readonly ParticipantRole[]): string {
  const words = messages(locale).reviews.sheet;
  const these = participants.filter(({ role }) => roles.includes(role));
  const names = these.flatMap((one) => (one.public && one.name !== "" ? [one.name] : []));
  const others = these.length - names.length;
  return list(locale, [
    ...names,
    ...(others === 0 ? [] : [names.length === 0 ? words.people(others) : words.others(others)]),
  ]);
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
const paragraphs = (...texts: string[]): string => texts.filter((text) => text !== "").join("\n\n");
const bullets = (items: readonly string[]): string => items.map((item) => `- ${item.replaceAll("\n", " ")}`).join("\n");
const cut = (text: string): string => (text.length <= MOST ? text : `${[...text.slice(0, MOST - 1)].join("")}…`);
