// What the clocks of a place say, and when that is: hours that do not exist and hours that come twice are told as such.

const MINUTE = 60_000;
const DAY = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Null for a place that nobody knows. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = clocks.get(zone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat("en-CA", {
      ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
      ...{ hour: "2-digit", minute: "2-digit" },
    });
    clocks.set(zone, made);
    return made;
  } catch {
    return null;
  }
}

/** Named as `Africa/Dakar` is; an offset such as `+02:00` is no place: it does not know when clocks change. */
export const isZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && clockOf(zone) !== null;

/** `2027-03-28T10:00`, as the clocks of the place say it at that moment. */
export function localOf(zone: string, at: Date): string {
  const parts = Object.fromEntries(
    (clockOf(zone) ?? clockOf("UTC"))?.formatToParts(at).map((p) => [p.type, p.value]) ?? [],
  );
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}

const asUtc = (local: string): number => Date.parse(`${local}:00Z`);

export type Moments =
  | { readonly kind: "never" } // no such day, or no such year
  | { readonly kind: "skipped"; readonly next: string } // the clocks go forward over it
  | { readonly kind: "once"; readonly at: Date }
  | { readonly kind: "twice"; readonly earlier: Date; readonly later: Date };

const YEARS = { first: 1981, last: 2199 };

/**
 * When the clocks of `zone` say `local` (`YYYY-MM-DDTHH:mm`). Their offset a day before and a day after are the only two
 * it can have, since no place changes its clocks twice within two days.
 */
export function momentsOf(zone: string, local: string): Moments {
  const wanted = asUtc(local);
  const year = Number(local.slice(0, 4));
  if (Number.isNaN(wanted) || new Date(wanted).toISOString().slice(0, 16) !== local) return { kind: "never" };
  if (year < YEARS.first || year > YEARS.last) return { kind: "never" };
  const offset = (at: number) => asUtc(localOf(zone, new Date(at))) - at;
  const [before, after] = [offset(wanted - DAY), offset(wanted + DAY)];
  const found = [...new Set([wanted - before, wanted - after])]
    .filter((at) => localOf(zone, new Date(at)) === local)
    .sort((a, b) => a - b);
  const [first, second] = found;
  if (first === undefined)
    return { kind: "skipped", next: localOf(zone, new Date(changeBefore(zone, wanted - before))) };
  return second === undefined
    ? { kind: "once", at: new Date(first) }
    : { kind: "twice", earlier: new Date(first), later: new Date(second) };
}

/** The first minute after the gap that `at` fell into: halved until the two sides touch. */
function changeBefore(zone: string, at: number): number {
  const offset = (moment: number) => asUtc(localOf(zone, new Date(moment))) - moment;
  let [low, high] = [at - DAY, at];
  const target = offset(at);
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE;
    if (offset(middle) === target) high = middle;
    else low = middle;
  }
  return high;
}

/** Where a country has several, the one most of its people live by. */
const MAIN: Readonly<Record<string, string>> = {
  AR: "America/Argentina/Buenos_Aires",
  AU: "Australia/Sydney",
  BR: "America/Sao_Paulo",
  CA: "America/Toronto",
  CD: "Africa/Kinshasa",
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  CY: "Asia/Nicosia",
  DE: "Europe/Berlin",
  EC: "America/Guayaquil",
  ES: "Europe/Madrid",
  ID: "Asia/Jakarta",
  KZ: "Asia/Almaty",
  MX: "America/Mexico_City",
  MY: "Asia/Kuala_Lumpur",
  NZ: "Pacific/Auckland",
  PF: "Pacific/Tahiti",
  PS: "Asia/Gaza",
  PT: "Europe/Lisbon",
  RU: "Europe/Moscow",
  UA: "Europe/Kyiv",
  US: "America/New_York",
  UZ: "Asia/Tashkent",
};

/** The clocks of a country; null where it is not known. */
export function zoneOf(country: string): string | null {
  const main = MAIN[country];
  if (main !== undefined) return main;
  if (!/^[A-Z]{2}$/.test(country)) return null;
  const locale = new Intl.Locale("und", { region: country }) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
    timeZones?: string[];
  };
  return (locale.getTimeZones?.() ?? locale.timeZones)?.[0] ?? null;
}
