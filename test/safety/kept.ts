// What an answer may say of who keeps it: nothing that one person reads is left in a cache of many.
import { expect } from "vitest";
import type { Role } from "./house.ts";

/** The same whoever asks, read as nobody: any cache may keep them. */
const FOR_ALL = [
  "GET /api/v1/taxonomy",
  "GET /feed.atom",
  "GET /feed.json",
  "GET /robots.txt",
  "GET /sitemap.xml",
  "GET /sitemap/:file",
  "GET /courses/calendar.ics",
];

const has = (control: string, word: string): boolean => control.split(/,\s*/).includes(word);

/** Looks at a reading of this route by somebody of this role. */
export function expectKept(role: Role, route: string, { status, headers }: Response): void {
  const control = headers.get("Cache-Control") ?? "";
  const said = `${role} at ${route}: ${status} ${control}`;
  const own = (has(control, "private") || has(control, "no-store")) && !has(control, "public");
  if (FOR_ALL.includes(route) && status === 200) expect(control, said).toMatch(/^public, (max-age=\d+|no-cache)$/);
  else if (role === "anonymous" && status === 200) expect(own || control === "public, no-cache", said).toBe(true);
  else expect(own, said).toBe(true);
  for (const name of ["Cookie", "Authorization", "Accept-Language"])
    expect(headers.get("Vary") ?? "", said).toContain(name);
}
