// Where the links of a mail lead when no request is at hand: the clock's and the queue's.
import { expect, test } from "vitest";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { testEnv } from "../support/request.ts";

test("in development the clock's mails lead where requests last came to", () => {
  const env = { ...testEnv, ORIGIN: "" };
  expect(makeCtx({ env, origin: "http://localhost:4321" }).origin).toBe("http://localhost:4321");
  expect(makeCtx({ env }).origin).toBe("http://localhost:4321");
  expect(makeCtx({ env: { ...env, ORIGIN: "https://network.test" } }).origin).toBe("https://network.test");
  makeCtx({ env, origin: "https://network.test" });
});
