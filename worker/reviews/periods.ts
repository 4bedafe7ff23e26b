// The half-years that reviews are about: when one may be answered, when it is asked for, when it is over. Pure questions.
export interface Period {
  /** 2026-1: January to June. */
  readonly id: string;
  /** Dates, in universal time; `closes` is the first day on which it is over. */
  readonly starts: string;
  readonly ends: string;
  readonly opens: string;
  readonly asked: string;
  readonly reminded: string;
  readonly closes: string;
}

const ID = /^(20\d\d)-([12])$/;

/**
 * Answered from its third month until two months after its end, so that there is always one to answer, and one alone;
 * asked for in its last month, and once more a month and a half later. Null for what names no half-year.
 */
export function periodOf(id: string): Period | null {
  const [, year = "", half] = ID.exec(id) ?? [];
  if (year === "") return null;
  const next = Number(year) + 1;
  return half === "1"
    ? {
        ...{ id, starts: `${year}-01-01`, ends: `${year}-06-30`, opens: `${year}-03-01` },
        ...{ asked: `${year}-06-01`, reminded: `${year}-07-15`, closes: `${year}-09-01` },
      }
    : {
        ...{ id, starts: `${year}-07-01`, ends: `${year}-12-31`, opens: `${year}-09-01` },
        ...{ asked: `${year}-12-01`, reminded: `${next}-01-15`, closes: `${next}-03-01` },
      };
}

/** The one that may be answered on a day. */
export function periodOn(day: string): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const id = month < 3 ? `${year - 1}-2` : month < 9 ? `${year}-1` : `${year}-2`;
  return periodOf(id) as Period;
}

/** The last one that is over on a day. */
export const periodOver = (day: string): Period => before(periodOn(day));

function before({ id }: Period): Period {
  const [year = "", half] = id.split("-");
  return periodOf(half === "2" ? `${year}-1` : `${Number(year) - 1}-2`) as Period;
}

export type Moment = "before" | "open" | "over";

export const momentOf = ({ opens, closes }: Period, day: string): Moment =>
  day < opens ? "before" : day < closes ? "open" : "over";

/** A partnership that was not there yet has nothing to say of it. */
export const concerns = ({ ends }: Period, openedAt: string): boolean => openedAt.slice(0, 10) <= ends;
