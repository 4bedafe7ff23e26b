// Being told, in a real browser: followed and answered without a script, ended from the mail, and pushed to a device.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { launchBrowser, newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";

let served: Served;
let browser: Browser;
let house: URL;
const at = (path: string): string => new URL(path, house).href;

async function houseKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  return JSON.stringify(await crypto.subtle.exportKey("jwk", pair.privateKey));
}

beforeAll(async () => {
  const vars = { VAPID_PRIVATE_JWK: await houseKey() };
  [served, browser] = await Promise.all([serve({ vars }), launchBrowser()]);
  house = new URL(`http://localhost:${served.url.port}`);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function signedIn(email: string, javaScript = false) {
  const { context, page } = await newReader(browser, { javaScript });
  await signInAt(context, house, email);
  return { context, page };
}

/** A question, put and answered through the API by people who are signed in. */
async function put(page: Page, path: string, data: object): Promise<void> {
  const response = await page.request.put(at(`/api/v1${path}`), { data, headers: { Origin: house.origin } });
  expect(response.status(), await response.text()).toBe(201);
}
const id = (prefix: "top" | "pst") => newId(prefix, new Date());

interface Mail {
  to: string;
  subject: string;
  links: string[];
  headers?: Record<string, string>;
}

test("followed, answered, told in the head of the page and by mail, ended by the mail's own button, without a script", async () => {
  const [{ page: asks }, { page: answers }] = [
    await signedIn("demande@example.org"),
    await signedIn("repond@example.org"),
  ];
  const topic = id("top");
  await put(asks, `/topics/${topic}`, {
    category: "training",
    kind: "question",
    title: "Réparer une pompe",
    text: "Comment ?",
  });

  await answers.goto(at("/topics?category=training"));
  await answers.getByRole("button", { name: "Suivre" }).click();
  await answers.goto(at("/follows"));
  expect(await answers.textContent("main")).toContain("Domaines");
  await put(answers, `/posts/${id("pst")}`, { topic, text: "Avec un joint neuf." });

  await asks.goto(at("/organisations"));
  expect(await asks.locator("header a[href='/today']").first().textContent()).toContain("1");
  await asks.goto(at("/notices"));
  expect(await asks.textContent("main")).toContain("On vous a répondu.");

  const mails = (await (await asks.request.get(at("/dev/mailbox"))).json()) as Mail[];
  const mail = mails.find(({ to }) => to === "demande@example.org");
  expect(mail?.subject).toBe("Réparer une pompe : du nouveau");
  expect(mail?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  const leave = mail?.links.find((link) => link.includes("/unsubscribe")) ?? "";
  const { page: anyone } = await newReader(browser, { javaScript: false });
  const { pathname, search } = new URL(leave); // the queue knows no address but the default one
  await anyone.goto(at(pathname + search));
  await anyone.getByRole("button", { name: "Ne plus recevoir ces courriels" }).click();
  expect(await anyone.textContent("h1")).toBe("C’est fait");

  await asks.getByRole("link", { name: "Réparer une pompe" }).click();
  await asks.goto(at("/notices"));
  expect(await asks.textContent("main")).toContain("Rien de nouveau");
  await asks.goto(at("/settings/notifications"));
  expect(await asks.locator("select[name='answer.mail']").inputValue()).toBe("none");
});

/** No push service answers on this machine: the browser's part of the subscription is made here. */
const PUSH_SERVICE = `PushManager.prototype.subscribe = async () => ({ toJSON: () => ({
  endpoint: "https://fcm.googleapis.com/fcm/send/essai",
  keys: { p256dh: "BP${"A".repeat(85)}", auth: "${"A".repeat(22)}" } }) });`;

test("a device asks to be told, shows what it is pushed, and opens it; then asks no more", async () => {
  const { context, page } = await signedIn("appareil@example.org", true);
  await context.grantPermissions(["notifications"], { origin: house.origin });
  await page.addInitScript(PUSH_SERVICE);
  await page.goto(at("/settings/notifications"));
  await page.getByRole("button", { name: "Prévenir cet appareil" }).click();
  await page.getByRole("button", { name: /Ne plus prévenir cet appareil/ }).waitFor();
  expect(await page.textContent("main")).toContain("cet appareil");

  const worker = context.serviceWorkers().at(0) ?? (await context.waitForEvent("serviceworker"));
  expect(worker.url()).toBe(at("/sw.js"));
  await worker.evaluate(() => {
    const shown: unknown[] = []; // a browser without a screen shows no notification
    ServiceWorkerRegistration.prototype.showNotification = async (...said) => void shown.push(said);
    Object.assign(self, { shown });
  });
  const devtools = await context.newCDPSession(page);
  const found = new Promise<string>((done) =>
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) =>
      done(registrations[0]?.registrationId ?? ""),
    ),
  );
  await devtools.send("ServiceWorker.enable");
  const data = JSON.stringify({ title: "Réparer une pompe", body: "On vous a répondu.", path: "/topics", tag: "t" });
  await devtools.send("ServiceWorker.deliverPushMessage", { origin: house.origin, registrationId: await found, data });
  await expect
    .poll(() => worker.evaluate(() => (self as unknown as { shown: unknown[] }).shown))
    .toEqual([["Réparer une pompe", { body: "On vous a répondu.", tag: "t", data: { path: "/topics" } }]]);

  await page.getByRole("button", { name: /Ne plus prévenir cet appareil/ }).click();
  await page.getByRole("button", { name: "Prévenir cet appareil" }).waitFor();
});
