// How people are told when they have not said, when a digest leaves, and where a push may be sent: pure questions.
import type { DigestPace, MailPace, NoticeKind } from "../../schema/vocabulary.ts";

export interface Choice {
  mail: MailPace;
  push: boolean;
}

/** In the page always. By mail only what speaks to oneself and waits for an answer; a digest must be asked for. */
export const DEFAULTS: Readonly<Record<NoticeKind, Choice>> = {
  answer: { mail: "at_once", push: true },
  mention: { mail: "at_once", push: true },
  helped: { mail: "none", push: true },
  moderation: { mail: "none", push: true },
  reply: { mail: "none", push: true },
  new_topic: { mail: "none", push: false },
};

/** What a digest gathers for somebody who asks for one and says no more: all that is not mailed at once. */
export const GATHERED: readonly NoticeKind[] = ["helped", "moderation", "reply", "new_topic"];

/** A topic that goes on without being opened is mailed again after this long. */
export const QUIET_HOURS = 24;
/** So many topics a digest names; of the others it says how many. */
export const MOST_IN_DIGEST = 30;
/** The address at the foot of a mail serves this long. */
export const UNSUBSCRIBE_DAYS = 400;
/** What was told longer ago than this is no longer kept. */
export const KEPT_DAYS = 90;

const ZONE = "Europe/Paris"; // the house's own clock
const HOUR = 7;
const DAY = 86_400_000;

/**
 * The first digest hour after a moment: seven in the morning in Paris, each day or each Monday, summer and winter time
 * alike. Strictly later than `after`, at most eight days later.
 */
export function nextDigest(pace: DigestPace, after: Date): Date {
  const today = wallClock(after);
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  for (let day = 0; day <= 8; day++) {
    const wall = new Date(midnight + day * DAY + HOUR * 3_600_000);
    const at = new Date(2 * wall.getTime() - wallClock(wall).getTime());
    if (at > after && (pace === "daily" || wall.getUTCDay() === 1)) return at;
  }
  throw new Error("a week has a Monday");
}

/** What the clock on the wall says at a moment, as if it were universal time. */
function wallClock(moment: Date): Date {
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
  } = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)])) as Record<
    string,
    number
  >;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, moment.getUTCMilliseconds()));
}

const clock = new Intl.DateTimeFormat("en-GB", {
  ...{ timeZone: ZONE, hourCycle: "h23" },
  ...{ year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" },
});

/** The services browsers use. The house posts nowhere else: an address given by a stranger is not a place to call. */
const PUSH_HOSTS = [
  "fcm.googleapis.com",
  "push.services.mozilla.com",
  "push.apple.com",
  "notify.windows.com",
  "push.samsungosp.com",
];

export function isPushService(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username } = new URL(endpoint);
  const known = PUSH_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return known && protocol === "https:" && port === "" && username === "";
}

export interface Told {
  topic: string;
  kind: NoticeKind;
  count: number;
  from: number;
}

/** Several kinds in one topic are one thing to read: the first place not seen, and each kind with its count. */
export function byTopic<T extends Told>(told: readonly T[]): T[][] {
  return [...Map.groupBy(told, ({ topic }) => topic).values()];
}
