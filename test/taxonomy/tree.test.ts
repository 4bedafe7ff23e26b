// The skills tree keeps its promises: size, nesting, labels in both languages, codes in range.
import { describe, expect, it } from "vitest";
import type { Label } from "../../schema/taxonomy/shape.ts";
import { domainOf, TAXONOMY, themeOf } from "../../schema/taxonomy/tree.ts";
import { SDGS } from "../../schema/vocabulary.ts";

const themes = TAXONOMY.flatMap((domain) => domain.themes);
const skills = themes.flatMap((theme) => theme.skills);
const nodes: { id: string; label: Label }[] = [...TAXONOMY, ...themes, ...skills];
const repeated = (words: string[]) => words.filter((word, at) => words.indexOf(word) !== at);

describe("the skills tree", () => {
  it("is wide enough for such partners", () => {
    expect(TAXONOMY.length).toBeGreaterThanOrEqual(12);
    expect(themes.length).toBeGreaterThanOrEqual(60);
    expect(skills.length).toBeGreaterThanOrEqual(240);
  });

  it("names every node once, under its parent, in path-like ids", () => {
    expect(repeated(nodes.map((node) => node.id))).toEqual([]);
    for (const domain of TAXONOMY) {
      expect(domain.id).toMatch(/^[a-z0-9_]+$/);
      for (const theme of domain.themes) {
        expect(theme.id).toMatch(new RegExp(`^${domain.id}\\.[a-z0-9_]+$`));
        for (const skill of theme.skills) expect(skill.id).toMatch(new RegExp(`^${theme.id}\\.[a-z0-9_]+$`));
      }
    }
  });

  it.each(["fr", "en"] as const)("labels every node in %s, no two alike", (locale) => {
    const labels = nodes.map((node) => node.label[locale]);
    expect(labels.filter((label) => label.trim() === "" || label !== label.trim())).toEqual([]);
    expect(repeated(labels.map((label) => label.toLocaleLowerCase(locale)))).toEqual([]);
  });

  it("gives each skill a five-digit purpose code and one to three goals", () => {
    for (const { id, dac, sdgs } of skills) {
      expect(dac, id).toMatch(/^\d{5}$/);
      expect(sdgs.length, id).toBeGreaterThanOrEqual(1);
      expect(sdgs.length, id).toBeLessThanOrEqual(3);
      expect(new Set(sdgs).size, id).toBe(sdgs.length);
      for (const goal of sdgs) expect(SDGS, id).toContain(goal);
    }
  });
});

describe("themeOf and domainOf", () => {
  it("find the parents of every skill, theme and domain", () => {
    for (const domain of TAXONOMY) {
      expect(domainOf(domain.id)).toBe(domain.id);
      for (const theme of domain.themes) {
        expect([themeOf(theme.id), domainOf(theme.id)]).toEqual([theme.id, domain.id]);
        for (const skill of theme.skills) {
          expect([themeOf(skill.id), domainOf(skill.id)]).toEqual([theme.id, domain.id]);
        }
      }
    }
  });
});
