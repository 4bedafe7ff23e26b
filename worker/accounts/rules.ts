// How long links, sessions and invitations last, how many of each, and how an address is written.
export const LINK_MINUTES = 20;
export const LINKS_PER_ADDRESS = 5; // in the life of a link
export const SESSION_DAYS = 60;
export const INVITATION_DAYS = 14;
export const INVITATIONS_A_DAY = 30; // sent by one organisation
export const INVITATIONS_PER_ADDRESS = 5; // received in a day, from all organisations
export const CHALLENGE_MINUTES = 5;
export const PASSKEYS_PER_PERSON = 20;
export const TOKENS_PER_PERSON = 20;
export const TOKEN_DAYS = 365; // unless its maker says otherwise
/** Mails that have left, or never will, and the addresses they went to. */
export const MAIL_DAYS = 30;
export const REPLAY_HOURS = 24; // how long the answer to an Idempotency-Key is kept

/** One person, one spelling of an address. */
export function canonicalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** What takes the place of an erased person's address: unique, and no mail can reach it. */
export function erasedEmail(person: string): string {
  return `erased-${person}@invalid`;
}

// The telling word first: Edge also says Chrome and Safari, Android also says Linux, an iPhone also says Mac OS X.
const BROWSERS = { Edg: "Edge", OPR: "Opera", SamsungBrowser: "Samsung", Firefox: "Firefox", FxiOS: "Firefox" };
const PLAIN_BROWSERS = { CriOS: "Chrome", Chrome: "Chrome", Safari: "Safari" };
const SYSTEMS = {
  Android: "Android",
  iPhone: "iPhone",
  iPad: "iPad",
  Windows: "Windows",
  "Mac OS X": "Mac",
  Linux: "Linux",
};

/** A short name for a browser, kept beside its session so that people recognise it; never the whole string. */
export function deviceName(userAgent: string | undefined): string {
  const named = (words: Record<string, string>) =>
    Object.entries(words).find(([word]) => userAgent?.includes(word))?.[1] ?? "";
  return [named({ ...BROWSERS, ...PLAIN_BROWSERS }), named(SYSTEMS)].filter(Boolean).join(" · ");
}

/** One page of a list from one row more than it shows. */
export function pageOf<T>(rows: readonly T[], limit: number, cursor: (row: T) => string) {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? cursor(last) : null };
}
