// Writing in a real browser: marks, a draft that comes back, a photo made small, a voice recorded here, and all of it without.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Attachment } from "../../schema/contract/attachments.ts";
import { type Served, serve } from "../../worker/cli/serve.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { launchBrowser, newReader } from "../support/browser.ts";
import { signInAt } from "../support/sign-in.ts";

let served: Served;
let browser: Browser;
beforeAll(async () => {
  const microphone = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
  [served, browser] = await Promise.all([serve(), launchBrowser(microphone)]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

const at = (path: string): string => new URL(path, served.url).href;
let people = 0;

/** Somebody on the page of a topic of their own. */
async function onTopic(options: { javaScript?: boolean } = {}): Promise<{ page: Page; topic: string }> {
  const { page, context } = await newReader(browser, options);
  await signInAt(context, served.url, `ecrit-${++people}@example.org`);
  const topic = newId("top", new Date());
  const put = await page.request.put(at(`/api/v1/topics/${topic}`), {
    headers: { Origin: served.url.origin },
    data: { category: "training", title: "Le puits du marché", text: "Qui a essayé ?" },
  });
  expect(put.status()).toBe(201);
  await page.goto(at(`/topics/${topic}`));
  return { page, topic };
}

const text = (page: Page) => page.locator("#reply textarea[name=text]");
const send = (page: Page) => page.locator("#reply button[type=submit]").first().click();

async function lastFiles(page: Page, topic: string): Promise<Attachment[]> {
  const read = await page.request.get(at(`/api/v1/topics/${topic}`));
  const { posts } = (await read.json()) as { posts: { attachments: Attachment[] }[] };
  return posts.at(-1)?.attachments ?? [];
}

test("marks are put by a press or by the keyboard alone, around what is chosen", async () => {
  const { page } = await onTopic();
  await text(page).fill("un\ndeux");
  await text(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 2));
  await page.getByRole("button", { name: "Gras", exact: true }).press("Enter");
  expect(await text(page).inputValue()).toBe("**un**\ndeux");
  await text(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, area.value.length));
  await page.getByRole("button", { name: "Liste", exact: true }).click();
  expect(await text(page).inputValue()).toBe("- **un**\n- deux");
  await page.getByRole("button", { name: "Citation", exact: true }).click();
  expect(await text(page).inputValue()).toBe("- **un**\n> - deux");
  await text(page).fill("ici");
  await text(page).selectText();
  await page.getByRole("button", { name: "Lien", exact: true }).click();
  await page.keyboard.type("https://exemple.org");
  expect(await text(page).inputValue()).toBe("[ici](https://exemple.org)");
});

test("a draft comes back with a word, can be erased, goes with a good answer, and is nobody else's", async () => {
  const { page, topic } = await onTopic();
  await text(page).fill("Des mots à ne pas perdre.");
  await page.reload();
  expect(await text(page).inputValue()).toBe("Des mots à ne pas perdre.");
  await page.getByText("Votre brouillon est de retour.").waitFor();
  await page.getByRole("button", { name: "L’effacer" }).click();
  expect(await text(page).inputValue()).toBe("");
  await text(page).fill("Ceux-ci partent.");
  await send(page);
  await page.waitForURL("**notice=post_written**");
  expect(await text(page).inputValue()).toBe("");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await text(page).fill("Pour moi seul.");
  await page.goto(at("/topics"));
  await signInAt(page.context(), served.url, `autre-${people}@example.org`);
  await page.goto(at(`/topics/${topic}`));
  expect(await text(page).inputValue()).toBe("");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Pour moi seul");
});

test("where nothing may be stored, one writes all the same", async () => {
  const { page } = await onTopic();
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new Error("forbidden");
      },
    });
  });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  await page.reload();
  await text(page).fill("Sans mémoire.");
  await page.getByRole("button", { name: "Gras", exact: true }).click();
  await page.waitForTimeout(1000);
  await send(page);
  await page.waitForURL("**notice=post_written**");
  expect(faults).toEqual([]);
});

test("how much is left is said only near the end", async () => {
  const { page } = await onTopic();
  await text(page).fill("Bref.");
  expect(await page.getByText(/signes/).count()).toBe(0);
  await text(page).fill("a".repeat(19_990));
  await page.getByText("Il reste 10 signes.").waitFor();
  await text(page).fill("a".repeat(20_003));
  await page.getByText("3 signes de trop.").waitFor();
});

async function painted(page: Page, type: string, width = 3000, height = 2000): Promise<Buffer> {
  const url = await page.evaluate(
    ([type, width, height]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      const pen = canvas.getContext("2d");
      for (let n = 0; pen && n < 400; n++) {
        pen.fillStyle = `hsl(${n} 80% 50%)`;
        pen.fillRect((n * 97) % width, (n * 61) % height, 300, 200);
      }
      return canvas.toDataURL(type, 0.9);
    },
    [type, width, height] as const,
  );
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}

test("a photo is made small before it leaves, said with its size, shown with its small picture", async () => {
  const { page, topic } = await onTopic();
  const buffer = await painted(page, "image/png");
  await page.locator("input[name=files]").setInputFiles({ name: "Le puits.png", mimeType: "image/png", buffer });
  await page.getByText(/Le puits\.jpg, \d+ Ko/).waitFor();
  await text(page).fill("Voici.");
  await send(page);
  await page.waitForURL("**notice=post_written**");
  const [file] = await lastFiles(page, topic);
  expect(file).toMatchObject({ name: "Le puits.jpg", type: "image/jpeg", width: 1600, height: 1067 });
  expect(file?.small).toBeGreaterThan(0);
  expect(file?.small).toBeLessThan(file?.bytes ?? 0);
  const picture = page.locator(`img[src="/attachments/${file?.id}/small"]`);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(480);
});

test("a voice note is recorded on the page and can be heard there", async () => {
  const { page, topic } = await onTopic();
  await page.getByRole("button", { name: "Enregistrer un message vocal" }).click();
  const stop = page.getByRole("button", { name: /^Arrêter/ });
  await page.getByRole("button", { name: "Arrêter (2 s)" }).waitFor();
  await stop.click();
  await page.getByText(/Message vocal\.webm, \d+ Ko/).waitFor();
  await text(page).fill("Écoutez.");
  await send(page);
  await page.waitForURL("**notice=post_written**");
  const [file] = await lastFiles(page, topic);
  expect(file).toMatchObject({ type: "audio/webm", name: "Message vocal.webm" });
  expect([2, 3]).toContain(file?.seconds);
  const plays = await page
    .locator(`audio[src="/attachments/${file?.id}"]`)
    .evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true;
      await audio.play();
      return audio.error === null;
    });
  expect(plays).toBe(true);
});

test.each(["image/png", "image/webp", "image/jpeg"])(
  "%s as a browser writes it is taken and drawn again",
  async (type) => {
    const { page } = await onTopic();
    const buffer = await painted(page, type, 900, 600);
    const headers = { Origin: served.url.origin, "Content-Type": type };
    const sent = await page.request.post(at("/api/v1/attachments?name=a"), { headers, data: buffer });
    const file = (await sent.json()) as Attachment;
    expect(file).toMatchObject({ type, width: 900, height: 600 });
    const width = await page.evaluate(async (src) => {
      const picture = await createImageBitmap(await (await fetch(src)).blob());
      return picture.width;
    }, `/attachments/${file.id}`);
    expect(width).toBe(900);
  },
);

test.each(["audio/webm;codecs=opus", "audio/mp4;codecs=opus"])(
  "%s as a browser records it is taken and heard again",
  async (type) => {
    const { page } = await onTopic();
    const recorded = await page.evaluate(async (mimeType) => {
      if (!MediaRecorder.isTypeSupported(mimeType)) return null;
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const recorder = new MediaRecorder(stream, { mimeType });
      const pieces: Blob[] = [];
      recorder.ondataavailable = ({ data }) => pieces.push(data);
      const done = new Promise((ready) => {
        recorder.onstop = ready;
      });
      recorder.start(500);
      setTimeout(() => recorder.stop(), 3100);
      await done;
      return [...new Uint8Array(await new Blob(pieces).arrayBuffer())];
    }, type);
    if (!recorded) return;
    const headers = { Origin: served.url.origin, "Content-Type": type };
    const sent = await page.request.post(at("/api/v1/attachments?name=a"), { headers, data: Buffer.from(recorded) });
    const file = (await sent.json()) as Attachment;
    expect(file.seconds, JSON.stringify(file)).toBe(3);
    const seconds = await page.evaluate(async (src) => {
      const context = new AudioContext();
      const sound = await context.decodeAudioData(await (await fetch(src)).arrayBuffer());
      return sound.duration;
    }, `/attachments/${file.id}`);
    expect(seconds).toBeGreaterThan(2);
  },
);

test("without a script: a file is chosen, sent, and shown", async () => {
  const { page, topic } = await onTopic({ javaScript: false });
  const maker = await newReader(browser);
  const buffer = await painted(maker.page, "image/jpeg", 800, 600);
  await page.locator("input[name=files]").setInputFiles({ name: "marché.jpg", mimeType: "image/jpeg", buffer });
  await text(page).fill("Voici le marché.");
  await send(page);
  await page.waitForURL("**notice=post_written**");
  const [file] = await lastFiles(page, topic);
  expect(file).toMatchObject({ name: "marché.jpg", width: 800, small: 0 });
  await page.getByText(/Photo · marché\.jpg · \d+ Ko/).waitFor();
});
