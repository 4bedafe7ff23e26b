// Notices by a mail of their own: one a topic, exactly once, with an address that ends them and nothing else.
import { expect, test, vi } from "vitest";
import { type Ctx, later, makeCtx } from "../../worker/kernel/ctx.ts";
import { sweepMailsAtOnce } from "../../worker/notices/mail-at-once.ts";
import { compose } from "../../worker/notifications/mails.ts";
import { sweepOutbox } from "../../worker/notifications/outbox.ts";
import { faulty } from "../support/faulty.ts";
import { type GivenPerson, givenPerson, mailsTo } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";
import { answer, begin, follow, news, notice, sqlRun } from "./board.ts";

vi.spyOn(console, "error").mockImplementation(() => undefined);
const at = (minutes = 0): Ctx => makeCtx({ env: testEnv, now: later(new Date(), { minutes }) });
const sweep = (minutes = 0) => sweepMailsAtOnce(at(minutes), 1000);
const kinds = async (to: GivenPerson) => (await mailsTo(to.email)).map(({ kind }) => kind);

async function answered(): Promise<{ author: GivenPerson; writer: GivenPerson; topic: string }> {
  const [author, writer] = await Promise.all([givenPerson(), givenPerson()]);
  const topic = await begin(author);
  await answer(writer, topic);
  return { author, writer, topic };
}

test("an answer is mailed at once to whoever asked; a follower has asked for no mail", async () => {
  const { author, writer, topic } = await answered();
  const reader = await givenPerson();
  await follow(reader, "topic", topic);
  for (let i = 0; i < 9; i++) await answer(writer, topic);
  await sweep();
  await sweep();
  expect(await kinds(author)).toEqual(["notice"]);
  expect(await kinds(reader)).toEqual([]);
  const [mail] = await mailsTo(author.email);
  expect(JSON.parse(mail?.payload ?? "")).toMatchObject({ topic, from: 2, told: [{ kind: "answer", count: 10 }] });
});

test("what was read before the mail left is not mailed", async () => {
  const { author, topic } = await answered();
  await author.client.json("PUT", `/topics/${topic}/read`, { seq: 9 }, 204);
  await sweep();
  expect(await kinds(author)).toEqual([]);
});

test("a topic that goes on unread is mailed again after a quiet day, and at once when it was read between", async () => {
  const { author, writer, topic } = await answered();
  await sweep();
  await answer(writer, topic);
  await sweep(60);
  expect(await kinds(author)).toHaveLength(1);
  await sweep(25 * 60);
  expect(await kinds(author)).toHaveLength(2);
  await author.client.json("PUT", `/topics/${topic}/read`, { seq: 9 }, 204);
  await answer(writer, topic);
  await sweep();
  expect(await kinds(author)).toHaveLength(3);
});

test("two sweeps that meet write one mail", async () => {
  const { author } = await answered();
  await Promise.all([sweep(), sweep(), sweep()]);
  expect(await kinds(author)).toEqual(["notice"]);
});

test.each(["before", "after"] as const)(
  "an answer of the database lost %s the batch: one mail in the end",
  async (when) => {
    const { author } = await answered();
    for (let batch = 1; batch <= 3; batch++) {
      await sweepMailsAtOnce(makeCtx({ env: faulty(testEnv, { batch, when }), now: new Date() }), 1000);
    }
    await sweep();
    expect(await kinds(author)).toEqual(["notice"]);
  },
);

test("nobody suspended, and nobody who may no longer read the topic, is mailed", async () => {
  const [gone, closed] = await Promise.all([answered(), answered()]);
  await sqlRun("UPDATE people SET suspended_at = '2026-01-01' WHERE id = ?", gone.author.id);
  await sqlRun("UPDATE topics SET state = 'deleted' WHERE id = ?", closed.topic);
  await sweep();
  expect(await kinds(gone.author)).toEqual([]);
  expect(await kinds(closed.author)).toEqual([]);
  expect(await notice(gone.author, gone.topic)).toMatchObject({ mail_due: null });
});

test("a choice changed before the mail left is heard", async () => {
  const { author } = await answered();
  const { kinds: choices } = await author.client.json<{ kinds: Record<string, object> }>("GET", "/me/notifications");
  await author.client.json("PUT", "/me/notifications", { kinds: { ...choices, answer: { mail: "none", push: true } } });
  await sweep();
  expect(await kinds(author)).toEqual([]);
});

async function sent(to: GivenPerson): Promise<{ headers: Record<string, string>; text: string; subject: string }> {
  const send = vi.spyOn(testEnv.MAIL, "send");
  await sweepOutbox(at(), 1000);
  const mail = send.mock.calls
    .map(([one]) => one as unknown as Record<string, unknown>)
    .find((one) => one.to === to.email);
  send.mockRestore();
  return mail as never;
}

test("the mail says so, and the mail program's own button ends it from nowhere", async () => {
  const { author, writer, topic } = await answered();
  await sweep();
  const mail = await sent(author);
  expect(mail.subject).toContain("Où trouver des joints");
  expect(mail.text).toContain(`/topics/${topic}?from=2`);
  expect(mail.headers["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const address = /^<https?:\/\/[^/]+(\/unsubscribe\?token=[\w-]+)>$/.exec(mail.headers["List-Unsubscribe"] ?? "")?.[1];
  if (!address) throw new Error("no address");
  const page = await new Client().page(address);
  expect(page).toContain("Ne plus recevoir ces courriels");
  expect(await choice(author)).toBe("at_once"); // opening it changes nothing
  const click = await provider(address);
  expect(click.status).toBe(200);
  expect(click.headers.get("Set-Cookie")).toBeNull();
  expect(await choice(author)).toBe("none");
  await answer(writer, topic);
  await sweep(26 * 60);
  expect(await kinds(author)).toEqual(["notice"]);
  expect(await news(author)).toEqual(["answer 2 from 2"]); // in the page nothing changes
  expect((await provider(address)).status).toBe(200); // twice is once
});

async function choice(person: GivenPerson): Promise<string | undefined> {
  const { kinds } = await person.client.json<{ kinds: Record<string, { mail: string }> }>("GET", "/me/notifications");
  return kinds.answer?.mail;
}

/** As RFC 8058 has it: no cookie, no Origin, a form of one field. */
async function provider(address: string): Promise<Response> {
  const { exports } = await import("cloudflare:workers");
  return (exports as unknown as { default: Fetcher }).default.fetch(`https://network.test${address}`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "List-Unsubscribe=One-Click",
  });
}

test("the address opens nothing else: another one is refused, and no other form may come from nowhere", async () => {
  expect((await provider("/unsubscribe?token=unknown")).status).toBe(422);
  expect((await provider("/follows")).status).toBe(403);
  expect((await provider("/unsubscribe/")).status).not.toBe(200);
  const { author } = await answered();
  await sweep();
  const [mail] = await mailsTo(author.email);
  const { unsubscribe } = JSON.parse(mail?.payload ?? "") as { unsubscribe: string };
  const link = await new Client().form("/sign-in/link", { token: unsubscribe });
  expect(link.status).toBe(422);
  const bearer = new Client();
  bearer.bearer = unsubscribe;
  expect((await bearer.api("GET", "/me")).status).toBe(401);
  const { results } = await testEnv.DB.prepare("SELECT token_hash FROM unsubscribe_tokens").all();
  expect(JSON.stringify(results)).not.toContain(unsubscribe);
});

test("other mails carry no such header", () => {
  const mail = compose("https://network.test", "fr", "sign_in", "a@example.org", { token: "t", next: "" });
  expect(mail.headers).toBeUndefined();
});

test("every mail of this sort can be ended at once; two answers at the same moment are both counted", async () => {
  const { author, writer, topic } = await answered();
  const another = await givenPerson();
  await Promise.all([answer(writer, topic), answer(another, topic)]);
  expect(await news(author)).toEqual(["answer 3 from 2"]);
  await sweep();
  const [mail] = await mailsTo(author.email);
  const { unsubscribe } = JSON.parse(mail?.payload ?? "") as { unsubscribe: string };
  expect((await new Client().form("/unsubscribe", { token: unsubscribe, what: "all" })).status).toBe(200);
  const { kinds } = await author.client.json<{ kinds: Record<string, { mail: string; push: boolean }> }>(
    "GET",
    "/me/notifications",
  );
  expect(new Set(Object.values(kinds).map((one) => one.mail))).toEqual(new Set(["none"]));
  expect(kinds.answer?.push).toBe(true);
});

test("what the platform is given to send, it takes", async () => {
  const { author } = await answered();
  await sweep();
  await sweepOutbox(at(), 1000);
  const state = testEnv.DB.prepare("SELECT state, payload FROM outbox WHERE email = ? AND kind = 'notice'");
  expect(await state.bind(author.email).first()).toEqual({ state: "sent", payload: "{}" });
});
