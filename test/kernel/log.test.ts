// The log says what failed and where, and nothing of what people sent.
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { faultOf } from "../../worker/kernel/log.ts";
import { testEnv } from "../support/request.ts";

test("a failed query is told without the values it was about", async () => {
  const ctx = makeCtx({ env: testEnv });
  const secret = "canary@example.org";
  const error = await ctx.db.get(sql`SELECT * FROM no_such_table WHERE email = ${secret}`).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(String(error)).toContain(secret); // what drizzle says by itself
  const told = faultOf(error);
  expect(told).not.toContain(secret);
  expect(told).toContain("no_such_table");
  expect(told).toMatch(/\n\s+at /);
});

test("causes are told too, and what is no error at all only by its kind", () => {
  const error = new Error("Failed query: UPDATE people\nparams: canary@example.org", {
    cause: new Error("D1_ERROR: overloaded\nparams: canary-2@example.org"),
  });
  const told = faultOf(error);
  expect(told).toContain("Failed query: UPDATE people");
  expect(told).toContain("caused by Error: D1_ERROR: overloaded");
  expect(told).not.toContain("canary");
  expect(faultOf("canary@example.org")).toBe("string");
  expect(faultOf(undefined)).toBe("undefined");
});
