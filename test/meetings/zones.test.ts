// What the clocks of a place say: hours that do not exist, hours that come twice, and every other hour there and back.
import fc from "fast-check";
import { expect, test } from "vitest";
import { movedTo, spanOf } from "../../worker/meetings/when.ts";
import { isZone, localOf, momentsOf, zoneOf } from "../../worker/meetings/zones.ts";

const at = (zone: string, local: string) => {
  const found = momentsOf(zone, local);
  return found.kind === "once" ? found.at.toISOString() : found;
};

test("an ordinary hour is one moment, in winter and in summer", () => {
  expect(at("Europe/Paris", "2027-01-12T10:00")).toBe("2027-01-12T09:00:00.000Z");
  expect(at("Europe/Paris", "2027-07-12T10:00")).toBe("2027-07-12T08:00:00.000Z");
  expect(at("Africa/Dakar", "2027-07-12T10:00")).toBe("2027-07-12T10:00:00.000Z");
  expect(at("Asia/Kolkata", "2027-07-12T10:00")).toBe("2027-07-12T04:30:00.000Z");
});

test("an hour that the clocks pass over does not exist, and the one they go to is told", () => {
  expect(at("Europe/Paris", "2027-03-28T02:30")).toEqual({ kind: "skipped", next: "2027-03-28T03:00" });
  expect(at("Europe/Paris", "2027-03-28T03:00")).toBe("2027-03-28T01:00:00.000Z");
  expect(at("Australia/Lord_Howe", "2027-10-03T02:15")).toEqual({ kind: "skipped", next: "2027-10-03T02:30" });
});

test("an hour that comes twice is two moments", () => {
  expect(at("Europe/Paris", "2027-10-31T02:30")).toMatchObject({
    kind: "twice",
    earlier: new Date("2027-10-31T00:30:00Z"),
    later: new Date("2027-10-31T01:30:00Z"),
  });
  expect(at("Europe/Paris", "2027-10-31T03:00")).toBe("2027-10-31T02:00:00.000Z");
});

test("a day that is in no calendar, and a year out of all reason", () => {
  for (const local of [
    "2027-02-30T10:00",
    "2027-13-01T10:00",
    "2027-01-01T25:00",
    "0001-01-01T10:00",
    "9999-01-01T10:00",
  ])
    expect(momentsOf("Europe/Paris", local).kind, local).toBe("never");
});

test("every moment of a century is found again from what the clocks say", () => {
  const zones = [
    "Europe/Paris",
    "Africa/Casablanca",
    "Africa/Dakar",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Gaza",
  ];
  const moments = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2100, 0, 1) / 60_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, minutes) => {
      const moment = new Date(minutes * 60_000);
      const found = momentsOf(zone, localOf(zone, moment));
      const all = found.kind === "once" ? [found.at] : found.kind === "twice" ? [found.earlier, found.later] : [];
      expect(all.map(Number)).toContain(moment.getTime());
    }),
    { numRuns: 400 },
  );
});

test("a place is named as the world names it", () => {
  expect([isZone("Africa/Dakar"), isZone("Europe/Paris"), isZone("UTC")]).toEqual([true, true, true]);
  for (const zone of ["Mars/Olympus", "+02:00", "", "Europe/../Paris"]) expect(isZone(zone), zone).toBe(false);
  expect([zoneOf("SN"), zoneOf("FR"), zoneOf("ES"), zoneOf("CD"), zoneOf("ZZ"), zoneOf("")]).toEqual([
    "Africa/Dakar",
    "Europe/Paris",
    "Europe/Madrid",
    "Africa/Kinshasa",
    null,
    null,
  ]);
});

test("a meeting lasts as long however the clocks change meanwhile, and keeps its hour when its place changes", () => {
  const said = { starts: "2027-03-28T01:00", duration: 120, timeZone: "Europe/Paris" };
  const span = spanOf(said);
  expect(span).toMatchObject({ startsAt: "2027-03-28T00:00:00.000Z", endsAt: "2027-03-28T02:00:00.000Z" });
  expect(localOf("Europe/Paris", new Date(span.endsAt))).toBe("2027-03-28T04:00");
  expect(movedTo(span, { timeZone: "Africa/Dakar" }).startsAt).toBe("2027-03-28T01:00:00.000Z");
  expect(movedTo(span, { duration: 60 })).toMatchObject({
    startsAt: span.startsAt,
    endsAt: "2027-03-28T01:00:00.000Z",
  });
  const second = spanOf({ starts: "2027-10-31T02:30", duration: 60, timeZone: "Europe/Paris", clock: "later" });
  expect(movedTo(second, { duration: 30 }).startsAt).toBe(second.startsAt); // the second time stays the second
});
