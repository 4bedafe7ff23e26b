// Signing in by link: once, in time, whoever asks.
import { expect, test } from "vitest";
import { auditOf, unique } from "../support/given.ts";
import { Client } from "../support/request.ts";

interface KeptMail {
  to: string;
  links: string[];
}

async function linkFor(client: Client, email: string): Promise<string> {
  await client.json("POST", "/auth/links", { email }, 202);
  const mails = (await (await client.fetch("/dev/mailbox")).json()) as KeptMail[];
  const link = mails.find((mail) => mail.to === email)?.links[0];
  return new URL(link ?? "").searchParams.get("token") ?? "";
}

test("a link signs in once, and its second use says why not", async () => {
  const email = `${unique("awa")}@example.org`;
  const client = new Client();
  const token = await linkFor(client, email);
  const me = await client.json<{ id: string; email: string }>("POST", "/auth/session", { token });
  expect(me.email).toBe(email);
  expect(await client.json("GET", "/me")).toMatchObject({ id: me.id, roles: [] });
  expect(await auditOf(me.id)).toContain("account.sign_in");
  const again = await new Client().api("POST", "/auth/session", { token });
  expect(again.status).toBe(422);
  expect(await again.json()).toMatchObject({ code: "link_expired" });
});

test("a link opened twice at the same moment opens one session", async () => {
  const email = `${unique("moussa")}@example.org`;
  const token = await linkFor(new Client(), email);
  const answers = await Promise.all([1, 2, 3, 4].map(() => new Client().api("POST", "/auth/session", { token })));
  expect(answers.filter((a) => a.status === 200)).toHaveLength(1);
  expect(answers.filter((a) => a.status === 409 || a.status === 422)).toHaveLength(3);
});

test("signing out ends the session at once", async () => {
  const client = new Client();
  const token = await linkFor(client, `${unique("lea")}@example.org`);
  await client.json("POST", "/auth/session", { token });
  const cookie = client.cookie;
  await client.json("DELETE", "/auth/session", undefined, 204);
  client.cookie = cookie;
  expect((await client.api("GET", "/me")).status).toBe(401);
});

test("bad input names its field in the reader's language and echoes nothing", async () => {
  const client = new Client();
  client.locale = "en";
  const response = await client.api("POST", "/auth/links", { email: "not-an-address-zzz" });
  expect(response.status).toBe(422);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  const text = await response.text();
  expect(text).toContain("e-mail address");
  expect(text).not.toContain("zzz");
});

test("the page after asking names the address, and the address of that page does not", async () => {
  const email = `${unique("awa")}@example.org`;
  const sent = await new Client().form("/sign-in", { email, next: "" });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, "/sign-in/sent"]);
  const cookie = sent.headers.get("Set-Cookie") ?? "";
  expect(cookie).toMatch(/^asked=.*Max-Age=300; Path=\/sign-in\/sent; HttpOnly; Secure; SameSite=Lax$/);
  const page = async (asked: string) =>
    (await new Client().fetch("/sign-in/sent", { headers: { Cookie: asked } })).text();
  expect(await page(cookie.split(";")[0] ?? "")).toContain(`Si ${email} peut`);
  expect(await page("")).toContain("Si votre adresse peut");
  const hostile = await page(`asked=${encodeURIComponent("<script>alert(1)</script>@example.org")}`);
  expect(hostile).toContain("Si votre adresse peut");
  expect(hostile).not.toContain("alert(1)");
});
