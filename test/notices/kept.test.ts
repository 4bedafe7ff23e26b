// How long a notice is kept: a season, seen or not, whatever the person does.
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { later, makeCtx } from "../../worker/kernel/ctx.ts";
import { KEPT_DAYS } from "../../worker/notices/rules.ts";
import { sweepNoticesByClock } from "../../worker/notices/sweep.ts";
import { givenPerson } from "../support/given.ts";
import { testEnv } from "../support/request.ts";
import { answer, begin } from "./board.ts";

test("the clock lets go of what nobody looked at for a season, and of nothing sooner", async () => {
  const [asker, helper] = await Promise.all([givenPerson(), givenPerson()]);
  await answer(helper, await begin(asker));
  const now = makeCtx({ env: testEnv });
  const kept = () =>
    now.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM notices WHERE person = ${asker.id}`).then(({ n }) => n);
  expect(await kept()).toBe(1);
  const after = (days: number) => makeCtx({ env: testEnv, now: later(now.now, { days }) });
  await sweepNoticesByClock(after(KEPT_DAYS - 1));
  expect(await kept()).toBe(1);
  await sweepNoticesByClock(after(KEPT_DAYS + 1));
  expect(await kept()).toBe(0);
});
