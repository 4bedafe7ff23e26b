// The demo network is sound data: real skills, plausible places, plainly fictional contacts, people who belong.
import { describe, expect, it } from "vitest";
import { DEMO_ORGANISATIONS } from "../../schema/demo/organisations.ts";
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import { DEMO_TIES } from "../../schema/demo/ties.ts";
import { TAXONOMY } from "../../schema/taxonomy/tree.ts";
import { KINDS, type Side } from "../../schema/vocabulary.ts";

const COUNTRIES: Record<Side, string[]> = {
  north: ["BE", "CA", "CH", "DE", "ES", "FR", "GB", "IT", "PL", "PT"],
  south: ["BF", "BJ", "CV", "GH", "GN", "KE", "MA", "MG", "ML", "MR", "NE", "SN", "TN"],
};
const SKILLS = new Set(
  TAXONOMY.flatMap((domain) => domain.themes.flatMap((theme) => theme.skills.map(({ id }) => id))),
);
const byKey = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));
const count = <T>(list: readonly T[], keep: (each: T) => boolean) => list.filter(keep).length;
const isDay = (day: string) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

describe("the demo organisations", () => {
  it("are sixty, each with its own key and name, of every kind and in every state", () => {
    expect(DEMO_ORGANISATIONS).toHaveLength(60);
    expect(byKey.size).toBe(60);
    expect(new Set(DEMO_ORGANISATIONS.map(({ name }) => name)).size).toBe(60);
    expect(new Set(DEMO_ORGANISATIONS.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(count(DEMO_ORGANISATIONS, ({ side }) => side === "north")).toBe(28);
    expect(count(DEMO_ORGANISATIONS, ({ state }) => state === "published")).toBe(55);
    expect(count(DEMO_ORGANISATIONS, ({ state }) => state === "draft")).toBe(3);
    expect(count(DEMO_ORGANISATIONS, ({ state }) => state === "paused")).toBe(2);
  });

  describe.each(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation] as const))("%s", (_, one) => {
    it("stands where it says", () => {
      expect(one.key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(COUNTRIES[one.side]).toContain(one.place.country);
      expect(Math.abs(one.place.lat)).toBeLessThanOrEqual(60);
      expect(one.place.lon).toBeGreaterThan(-80);
      expect(one.place.lon).toBeLessThan(50);
      if (one.side === "south") expect(one.place.lat).toBeLessThan(37);
      if (one.side === "north") expect(one.place.lat).toBeGreaterThan(37);
    });

    it("offers and seeks skills of the tree, each once, and never the same both ways", () => {
      const named = [...one.offers, ...one.needs].map(({ skill }) => skill);
      expect(named.filter((skill) => !SKILLS.has(skill))).toEqual([]);
      expect(new Set(named).size).toBe(named.length);
      for (const list of [one.offers, one.needs]) {
        expect(list.length).toBeGreaterThanOrEqual(2);
        expect(list.length).toBeLessThanOrEqual(6);
      }
    });

    it("tells its story and carries a plainly fictional contact", () => {
      const told = [one.summary, one.institutions, one.civilSociety, one.beneficiaries];
      for (const text of [...told, ...one.needs.map(({ context }) => context)]) expect(text).toMatch(/[.?]$/);
      expect(one.languages.length).toBeGreaterThan(0);
      expect(one.ways.length).toBeGreaterThan(0);
      expect(one.contact.email).toMatch(/^[a-z0-9.-]+@example\.org$/);
      expect(one.contact.phone).toMatch(/^\+[0-9 ]{9,}$/);
      expect(one.capacity).toBeGreaterThanOrEqual(1);
      expect(one.capacity).toBeLessThanOrEqual(5);
      for (const day of [one.availableFrom, one.availableUntil]) if (day) expect(isDay(day)).toBe(true);
    });
  });
});

describe("the demo people and ties", () => {
  it("are six accounts on example.org, members of organisations that exist", () => {
    expect(DEMO_PEOPLE).toHaveLength(6);
    expect(new Set(DEMO_PEOPLE.map(({ email }) => email)).size).toBe(6);
    expect(count(DEMO_PEOPLE, ({ networkRole }) => networkRole === "administrator")).toBe(1);
    expect(count(DEMO_PEOPLE, ({ networkRole }) => networkRole === "coordinator")).toBe(2);
    for (const { email, memberships } of DEMO_PEOPLE) {
      expect(email).toMatch(/@example\.org$/);
      for (const { organisation } of memberships) expect(byKey.has(organisation), organisation).toBe(true);
    }
  });

  it("tie a northern organisation to a southern one, once", () => {
    for (const [north, south] of DEMO_TIES) {
      expect([byKey.get(north)?.side, byKey.get(south)?.side]).toEqual(["north", "south"]);
    }
    expect(new Set(DEMO_TIES.map(String)).size).toBe(DEMO_TIES.length);
  });
});
