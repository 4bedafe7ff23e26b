// Where a person is sent back to is always a place of this site.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safePath } from "../../worker/http/pages.tsx";
import { Client } from "../support/request.ts";

const ELSEWHERE = [
  "https://elsewhere.example",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "\\\\elsewhere.example",
  "/\t/elsewhere.example",
  "/\n/elsewhere.example",
  "/\r\n/elsewhere.example",
  "/\t\\elsewhere.example",
  "\t//elsewhere.example",
  " //elsewhere.example",
  "/\0/elsewhere.example",
  "javascript:alert(1)",
  "elsewhere.example",
  `/${"a".repeat(600)}`,
  "",
];

test.each(ELSEWHERE)("%j is not gone back to", (path) => {
  expect(safePath(path, "/today")).toBe("/today");
});

test.each(["/", "/today", "/organisations?q=p%C3%AAche&side=south", "/proposals/prp_1#words", "/%2f/x", "/./x//y"])(
  "%j is",
  (path) => {
    expect(safePath(path, "/nowhere")).toBe(path);
  },
);

test("letters and spaces are written as an address carries them", () => {
  expect(safePath("/organisations?q=pêche à pied&after=%20", "/")).toBe(
    "/organisations?q=p%C3%AAche%20%C3%A0%20pied&after=%20",
  );
});

test("whatever is asked, a browser stays on this site", () => {
  const piece = fc.constantFrom(
    "/",
    "\\",
    "\t",
    "\n",
    "\r",
    "\0",
    "//",
    "%2f",
    ".",
    ":",
    "@",
    "elsewhere.example",
    "é",
  );
  const site = "https://network.test";
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }), (pieces) => {
      const to = safePath(pieces.join(""), "/");
      expect(new URL(to, site).origin).toBe(site);
      expect(to).toMatch(/^[!-~]+$/);
    }),
    { numRuns: 2000 },
  );
});

describe("over http", () => {
  test.each(ELSEWHERE)("choosing a language does not lead to %j, nor to a fault", async (path) => {
    const response = await new Client().fetch(`/language?to=en&back=${encodeURIComponent(path)}`);
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/");
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("notice=%s says nothing", async (code) => {
    const html = await new Client().page(`/sign-in?notice=${code}`);
    expect(html).not.toContain('class="notice');
  });
});
