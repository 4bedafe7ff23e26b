// What every request meets: strict headers, same-origin writes, problem+json for programs and pages for people.
import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";
import { MOST_FIELDS } from "../../worker/http/form.ts";
import { givenPerson } from "../support/given.ts";
import { Client } from "../support/request.ts";

test("pages and replies carry the strict headers", async () => {
  for (const path of ["/", "/sign-in", "/api/v1/openapi.json", "/nowhere"]) {
    const { headers } = await new Client().fetch(path);
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Strict-Transport-Security")).toContain("max-age");
  }
});

test("a write carried by a cookie from another site is refused, and changes nothing", async () => {
  const { client } = await givenPerson();
  for (const headers of [{ Origin: "https://elsewhere.example" }, { Origin: "null" }]) {
    const response = await client.fetch("/api/v1/auth/session", { method: "DELETE", headers });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ code: "foreign_origin" });
  }
  expect((await client.api("GET", "/me")).status).toBe(200);
});

test("a form that does not say where it comes from is refused, signed in or not; a program without cookie is not", async () => {
  const worker = (exports as unknown as { default: Fetcher }).default;
  const post = (type: string, path: string, body: string) =>
    worker.fetch(`https://network.test${path}`, { method: "POST", headers: { "Content-Type": type }, body });
  for (const path of ["/sign-in", "/sign-in/link", "/sign-out"]) {
    const response = await post("application/x-www-form-urlencoded", path, "token=someone-elses");
    expect(response.status, path).toBe(403);
    expect(response.headers.get("Set-Cookie"), path).toBeNull();
  }
  const program = await post("application/json", "/api/v1/auth/links", JSON.stringify({ email: "a@example.org" }));
  expect(program.status).toBe(202);
});

test("programs get problem+json and people a page, each in their language", async () => {
  const client = new Client();
  client.locale = "en";
  const page = await client.fetch("/nowhere");
  expect(page.status).toBe(404);
  expect(await page.text()).toContain("Page not found");
  const problem = await client.fetch("/api/v1/nowhere");
  expect(problem.headers.get("Content-Type")).toContain("application/problem+json");
  expect(await problem.json()).toMatchObject({ status: 404, code: "not_found" });
});

test("a body that is not JSON is told so, without a stack", async () => {
  const response = await new Client().fetch("/api/v1/auth/links", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{nope",
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: "malformed" });
});

test("whoever signs out leaves no page behind in the browser, and whoever does not keeps theirs", async () => {
  const leave: ((client: Client) => Promise<Response>)[] = [
    (client) => client.form("/sign-out", {}),
    (client) => client.api("DELETE", "/auth/session"),
    (client) => client.form("/settings/erase", { confirm: "yes" }),
  ];
  for (const act of leave) {
    const { client } = await givenPerson();
    const page = await client.fetch("/settings");
    expect(page.headers.get("Clear-Site-Data")).toBeNull();
    const gone = await act(client);
    expect(gone.status).toBeLessThan(400);
    expect(gone.headers.get("Clear-Site-Data")).toBe('"cache"');
  }
});

test("a form of more fields than any of ours is refused before anyone reads it", async () => {
  const { client } = await givenPerson();
  const fields = Array.from({ length: MOST_FIELDS + 1 }, (_, at) => [`f${at}`, ""] as const);
  const response = await client.form("/organisations/new", Object.fromEntries(fields));
  expect(response.status).toBe(413);
});

test("an unchanged page is asked for again with one small answer", async () => {
  const client = new Client();
  const first = await client.fetch("/");
  const tag = first.headers.get("ETag") ?? "";
  expect(tag).not.toBe("");
  const second = await client.fetch("/", { headers: { "If-None-Match": tag } });
  expect(second.status).toBe(304);
});

test("the language chosen on the page wins over the browser's", async () => {
  const client = new Client();
  const chosen = await client.fetch("/language?to=en&back=/sign-in");
  expect(chosen.status).toBe(303);
  expect(chosen.headers.get("Location")).toBe("/sign-in");
  expect(chosen.headers.get("Set-Cookie")).toContain("lang=en");
  const away = await client.fetch("/language?to=en&back=//elsewhere.example");
  expect(away.headers.get("Location")).toBe("/");
});
