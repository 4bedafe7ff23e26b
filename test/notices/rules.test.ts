// When digests leave, whatever the season; where a push may be sent.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byTopic, isPushService, nextDigest } from "../../worker/notices/rules.ts";

const paris = (date: Date) =>
  date.toLocaleString("en-GB", { timeZone: "Europe/Paris", weekday: "short", hour: "2-digit", minute: "2-digit" });

describe("the hour of a digest", () => {
  test.each([
    ["the evening before winter time", "2026-10-24T20:00:00Z", "2026-10-25T06:00:00.000Z"],
    ["winter time, two minutes late", "2026-10-25T06:02:00Z", "2026-10-26T06:00:00.000Z"],
    ["summer's last morning", "2026-10-24T05:00:00Z", "2026-10-25T06:00:00.000Z"],
    ["the evening before summer time", "2027-03-27T20:00:00Z", "2027-03-28T05:00:00.000Z"],
    ["in the lost hour", "2027-03-28T01:00:00Z", "2027-03-28T05:00:00.000Z"],
    ["just before midnight in Paris", "2026-12-31T22:59:59Z", "2027-01-01T06:00:00.000Z"],
    ["just after midnight in Paris", "2026-12-31T23:00:01Z", "2027-01-01T06:00:00.000Z"],
  ])("%s", (_, after, next) => {
    expect(nextDigest("daily", new Date(after)).toISOString()).toBe(next);
  });

  const moments = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

  test("is seven in Paris, later than now, a day or a week away at most and a clock's change", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom("daily" as const, "weekly" as const), (after, pace) => {
        const next = nextDigest(pace, after);
        const hours = (next.getTime() - after.getTime()) / 3_600_000;
        expect(hours).toBeGreaterThan(0);
        expect(hours).toBeLessThanOrEqual((pace === "daily" ? 24 : 168) + 1);
        expect(paris(next)).toMatch(pace === "daily" ? /07:00$/ : /^Mon.* 07:00$/);
      }),
    );
  });

  test("from one to the next no day is skipped, and none comes twice", () => {
    let at = new Date("2026-10-20T12:00:00Z");
    const days = Array.from({ length: 200 }, () => {
      at = nextDigest("daily", at);
      return at.toLocaleDateString("en-CA", { timeZone: "Europe/Paris" });
    });
    expect(new Set(days).size).toBe(200);
    expect(Date.parse(days.at(-1) ?? "") - Date.parse(days[0] ?? "")).toBe(199 * 86_400_000);
  });
});

test("a push goes to the services browsers use, over https, and nowhere else", () => {
  for (const good of ["https://fcm.googleapis.com/fcm/send/x", "https://updates.push.services.mozilla.com/wpush/v2/x"])
    expect(isPushService(good)).toBe(true);
  for (const bad of [
    "http://fcm.googleapis.com/x",
    "https://fcm.googleapis.com.evil.example/x",
    "https://evilfcm.googleapis.com.example/",
    "https://notfcm-fcm.googleapis.com.example/",
    "https://me@fcm.googleapis.com/x",
    "https://fcm.googleapis.com:8443/x",
    "https://127.0.0.1/x",
    "nonsense",
  ])
    expect(isPushService(bad), bad).toBe(false);
});

test("what is told of one topic stays together, in the order it came", () => {
  const told = (topic: string, kind: "reply" | "mention") => ({ topic, kind, count: 1, from: 1 });
  const groups = byTopic([told("b", "reply"), told("a", "reply"), told("b", "mention")]);
  expect(groups.map((group) => group.map(({ topic, kind }) => `${topic} ${kind}`))).toEqual([
    ["b reply", "b mention"],
    ["a reply"],
  ]);
});
