// Nobody reads one side's answers before all are in or the half-year is over: not by API, page, export, audit nor mail.
import { describe, expect, test } from "vitest";
import type { Review } from "../../schema/contract/reviews.ts";
import { sweepOutbox } from "../../worker/notifications/outbox.ts";
import { answerReview } from "../../worker/reviews/answer.ts";
import { sweepPulse } from "../../worker/reviews/pulse.ts";
import { seeReview } from "../../worker/reviews/see.ts";
import { sweepReviews } from "../../worker/reviews/sweep.ts";
import { type GivenPerson, givenMember, mailsTo, unique } from "../support/given.ts";
import { refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { answers, as, asCoordinator, clock, NOW_OPEN, type Partners, partners, put } from "./world.ts";

/** Everything that people other than its own can reach of a partnership. */
async function everythingOf(reader: GivenPerson, { id, coordinator }: Partners): Promise<string> {
  const paths = [
    `/partnerships/${id}`,
    `/partnerships/${id}/reviews`,
    `/partnerships/${id}/reviews/${NOW_OPEN}`,
    `/partnerships/${id}/ending`,
    `/coordination/partnerships?need=silent`,
    "/coordination/partnerships",
    "/coordination/partnerships.csv",
    "/settings/data/export.json",
    "/settings/data/export.csv",
    "/today",
  ];
  const pages = await Promise.all(
    paths.flatMap((path) => [reader.client.fetch(path), reader.client.fetch(`/api/v1${path}`)]),
  );
  const exported = await Promise.all(
    ["/api/v1/me/export", "/api/v1/partnerships?order=hand&limit=100", `/api/v1/audit?subject=${id}`].map((path) =>
      reader.client.fetch(path),
    ),
  );
  const mails = [...(await mailsTo(reader.email)), ...(await mailsTo(coordinator.email))].map(({ payload }) => payload);
  return [...(await Promise.all([...pages, ...exported].map((one) => one.text()))), ...mails].join("\n");
}

test.each([false, true])("one side has answered: the others read nothing of it (three: %s)", async (third) => {
  const world = await partners({ third });
  const { id, north, south, all, coordinator } = world;
  const secret = unique("canari");
  const own = await put(north, id, NOW_OPEN, answers(2, { gave: 5 }, secret));
  expect(own).toMatchObject({ state: "open", answered: [north.id], gap: null });
  expect(own.answers[north.id]?.gave).toEqual({ scale: 5, words: secret });
  const [member, own2] = [await givenMember(south.id), await givenMember(north.id)];
  await sweepPulse(clock(new Date().toISOString()));
  for (const reader of [south.manager, member, coordinator]) {
    const seen = await reader.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`);
    expect(seen).toMatchObject({ state: "open", answered: [north.id], gap: null });
    expect(seen.answers).toEqual({});
    expect(await everythingOf(reader, world)).not.toContain(secret);
  }
  const mate = await own2.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`);
  expect(mate.answers[north.id]?.balance.words).toBe(secret);
  const { results } = await testEnv.DB.prepare("SELECT detail FROM audit_entries WHERE subject = ?").bind(id).all();
  expect(JSON.stringify(results)).not.toContain(secret);
  const pulse = await testEnv.DB.prepare("SELECT gap FROM partnership_pulse WHERE partnership = ?")
    .bind(id)
    .first("gap");
  expect(pulse).toBeNull();

  // Each of the others answers; the last one opens all.
  const others = all.slice(1);
  for (const [at, one] of others.entries()) {
    const review = await put(one, id, NOW_OPEN, answers(4, {}, `${secret} aussi`));
    const isLast = at === others.length - 1;
    expect(review.state).toBe(isLast ? "complete" : "open");
    expect(Object.keys(review.answers).sort()).toEqual(
      (isLast ? all.map((organisation) => organisation.id) : [one.id]).sort(),
    );
    if (!isLast) expect(await everythingOf(coordinator, world)).not.toContain(secret);
  }
  const open = await coordinator.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`);
  expect(open.answers[north.id]?.learning).toEqual({ scale: 2, words: secret });
  expect(open.gap?.questions).toContainEqual({ question: "balance", difference: 2 });
  const kinds = (await mailsTo(north.manager.email)).map(({ kind }) => kind);
  expect(kinds).toEqual(["review_complete"]);
  expect((await mailsTo(north.manager.email)).map(({ payload }) => payload).join()).not.toContain(secret);
});

describe("the half-year over", () => {
  test("whoever answered is read, by all; there is no gap, and nothing can be added", async () => {
    const { id, north, south, ...rest } = await partners();
    const secret = unique("canari");
    await answerReview(as(north, "2025-08-31T23:59:59.000Z"), {
      ...said(id, north.id),
      answers: answers(3, {}, secret),
    });
    const hidden = await seeReview(as(south, "2025-08-31T23:59:59.000Z"), id, "2025-1");
    expect(hidden.state).toBe("open");
    expect(hidden.answers).toEqual({});
    for (const ctx of [
      as(south, "2025-09-01T00:00:00.000Z"),
      asCoordinator({ id, north, south, ...rest }, "2025-09-01T00:00:00.000Z"),
    ]) {
      const seen = await seeReview(ctx, id, "2025-1");
      expect(seen).toMatchObject({ state: "closed", answered: [north.id], gap: null });
      expect(seen.answers[north.id]?.gave.words).toBe(secret);
    }
    const late = answerReview(as(south, "2025-09-01T00:00:00.000Z"), { ...said(id, south.id), answers: answers(3) });
    await expect(late).rejects.toMatchObject({ code: "review_over" });
  });

  test("not before its time either, and never of a half-year before the partnership", async () => {
    const { id, north } = await partners({ openedAt: "2025-03-10T00:00:00.000Z" });
    const early = answerReview(as(north, "2025-03-10T00:00:00.000Z"), {
      ...said(id, north.id),
      period: "2025-2",
      answers: answers(3),
    });
    await expect(early).rejects.toMatchObject({ code: "review_not_yet" });
    for (const period of ["2024-2", "2026-3", "nonsense"])
      await expect(seeReview(as(north, "2025-03-10T00:00:00.000Z"), id, period)).rejects.toMatchObject({
        code: "not_found",
      });
  });
});

const said = (partnership: string, organisation: string) => ({ partnership, organisation, period: "2025-1" });

describe("answered twice", () => {
  test("corrected while another is awaited; the same again changes nothing; once all are in, a sentence", async () => {
    const { id, north, south } = await partners();
    await put(north, id, NOW_OPEN, answers(2));
    await put(north, id, NOW_OPEN, answers(3));
    expect((await put(north, id, NOW_OPEN, answers(3))).answers[north.id]?.gave.scale).toBe(3);
    await put(south, id, NOW_OPEN, answers(3));
    await put(south, id, NOW_OPEN, answers(3)); // a repeat on a bad line
    const body = { organisation: south.id, answers: answers(5) };
    const refused = await south.manager.client.api("PUT", `/partnerships/${id}/reviews/${NOW_OPEN}`, body);
    expect(await refusalOf(refused)).toMatchObject({ status: 409, code: "review_complete" });
    const { results } = await testEnv.DB.prepare(
      "SELECT act FROM partnership_entries WHERE partnership = ? ORDER BY version",
    )
      .bind(id)
      .all<{ act: string }>();
    expect(results.map(({ act }) => act)).toEqual(["review", "review", "review"]);
  });

  test("both at the very same moment: both are in, and both read the same", async () => {
    const { id, north, south } = await partners();
    await Promise.all([
      put(north, id, NOW_OPEN, answers(1)),
      put(south, id, NOW_OPEN, answers(5)),
      put(north, id, NOW_OPEN, answers(1)),
    ]);
    const [one, other] = await Promise.all(
      [north, south].map(({ manager }) =>
        manager.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`),
      ),
    );
    expect(one).toEqual(other);
    expect(one).toMatchObject({ state: "complete", gap: { whole: 4 } });
  });

  test("an organisation that corrects while the other closes: one of them is told, nothing is half done", async () => {
    const { id, north, south } = await partners();
    await put(north, id, NOW_OPEN, answers(1));
    const [corrected] = await Promise.all([
      north.manager.client.api("PUT", `/partnerships/${id}/reviews/${NOW_OPEN}`, {
        organisation: north.id,
        answers: answers(2),
      }),
      put(south, id, NOW_OPEN, answers(5)),
    ]);
    const seen = await south.manager.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`);
    expect([200, 409]).toContain(corrected.status);
    expect(seen.answers[north.id]?.gave.scale).toBe(corrected.status === 200 ? 2 : 1);
  });

  test("an organisation that leaves is awaited no more", async () => {
    const { id, north, south, all } = await partners({ third: true });
    await put(north, id, NOW_OPEN, answers(1));
    await put(south, id, NOW_OPEN, answers(1));
    await testEnv.DB.prepare("DELETE FROM partnership_organisations WHERE organisation = ?").bind(all[2]?.id).run();
    const seen = await south.manager.client.json<Review>("GET", `/partnerships/${id}/reviews/${NOW_OPEN}`);
    expect(seen).toMatchObject({ state: "complete", gap: { whole: 0 } });
  });
});

test("bad input is refused with a sentence for each field, and whoever may not is refused", async () => {
  const { id, north, south, coordinator } = await partners();
  const path = `/partnerships/${id}/reviews/${NOW_OPEN}`;
  const { gave: _, ...without } = answers(3);
  for (const wrong of [{ ...answers(3), gave: { scale: 6 } }, without, { ...answers(3), more: { scale: 1 } }]) {
    const response = await north.manager.client.api("PUT", path, { organisation: north.id, answers: wrong });
    expect(response.status).toBe(422);
  }
  const member = await givenMember(north.id);
  for (const [by, organisation] of [
    [south.manager, north.id],
    [coordinator, north.id],
    [member, north.id],
  ] as const) {
    const response = await by.client.api("PUT", path, { organisation, answers: answers(3) });
    expect(response.status).toBe(403);
  }
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(north.id).run();
  const suspended = await north.manager.client.api("PUT", path, { organisation: north.id, answers: answers(3) });
  expect(await refusalOf(suspended)).toMatchObject({ status: 403, code: "organisation_suspended" });
  expect((await north.manager.client.api("GET", path)).status).toBe(403);
  await testEnv.DB.prepare("UPDATE partnerships SET state = 'ended' WHERE id = ?").bind(id).run();
  const ended = await south.manager.client.api("PUT", path, { organisation: south.id, answers: answers(3) });
  expect(await refusalOf(ended)).toMatchObject({ status: 409, code: "partnership_ended" });
});

describe("asked for by the clock", () => {
  const asked = async (person: GivenPerson, id: string) =>
    (await mailsTo(person.email)).filter(({ payload }) => payload.includes(id)).map(({ kind }) => kind);
  const sweep = async (at: string) => {
    while ((await sweepReviews(clock(at))) > 0);
  };

  test("in its last month; once more, only who has not answered; never twice, nor a partnership that is too young", async () => {
    const { id, north, south } = await partners();
    const young = await partners({ openedAt: "2031-06-02T00:00:00.000Z" });
    await sweep("2031-05-31T23:00:00.000Z");
    expect(await asked(north.manager, id)).toEqual([]);
    await sweep("2031-06-01T00:00:00.000Z");
    await Promise.all([
      sweepReviews(clock("2031-06-01T00:05:00.000Z")),
      sweepReviews(clock("2031-06-01T00:05:00.000Z")),
    ]);
    expect(await asked(north.manager, id)).toEqual(["review_asked"]);
    expect(await asked(young.north.manager, young.id)).toEqual([]);
    await answerReview(as(north, "2031-06-20T00:00:00.000Z"), {
      partnership: id,
      organisation: north.id,
      period: "2031-1",
      answers: answers(3),
    });
    await sweep("2031-07-15T00:00:00.000Z");
    await sweep("2031-08-15T00:00:00.000Z");
    expect(await asked(north.manager, id)).toEqual(["review_asked"]);
    expect(await asked(south.manager, id)).toEqual(["review_asked", "review_reminder"]);
    await sweep("2031-12-02T00:00:00.000Z");
    expect(await asked(south.manager, id)).toEqual(["review_asked", "review_reminder", "review_asked"]);
    while ((await sweepOutbox(clock("2031-12-02T00:00:00.000Z"), 100)) > 0);
  });
});
