// Ids sort by time and never repeat; tokens are long and only their hash is comparable.
import fc from "fast-check";
import { expect, test } from "vitest";
import { base64url, fromBase64url, newId, newToken, sha256 } from "../../worker/kernel/ids.ts";
import { openReply, sealReply } from "../../worker/kernel/once.ts";

test("ids made later sort later", () => {
  fc.assert(
    fc.property(fc.nat(4e12), fc.integer({ min: 1, max: 1e9 }), (at, after) => {
      expect(newId("org", new Date(at)) < newId("org", new Date(at + after))).toBe(true);
    }),
  );
});

test("a thousand ids of one moment are a thousand ids", () => {
  const now = new Date("2026-11-23T10:00:00Z");
  expect(new Set(Array.from({ length: 1000 }, () => newId("prp", now))).size).toBe(1000);
  expect(newId("prp", now)).toMatch(/^prp_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
});

test("bytes come back from base64url", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromBase64url(base64url(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

test("a token has 256 bits and its hash tells nothing of it", async () => {
  const token = newToken();
  expect(fromBase64url(token)).toHaveLength(32);
  expect(sha256(token)).not.toContain(token.slice(0, 8));
});

test("a kept reply opens with its own key only", async () => {
  const sealed = await sealReply("key-1", { id: "org_1", secret: "s3cret" });
  expect(sealed).not.toContain("s3cret");
  expect(await openReply("key-1", sealed)).toEqual({ id: "org_1", secret: "s3cret" });
  await expect(openReply("key-2", sealed)).rejects.toThrow();
});
