// The machine: off unless switched on, marked, counted, never over a person, never for what is not open.
import { createExecutionContext } from "cloudflare:test";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { app } from "../../worker/app.ts";
import { once } from "../../worker/http/once.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import type { Env } from "../../worker/kernel/env.ts";
import { machineOf, translateTexts } from "../../worker/translations/machine.ts";
import { joined, piecesOf } from "../../worker/translations/pieces.ts";
import { oneTranslation } from "../../worker/translations/read.ts";
import { translateByMachine } from "../../worker/translations/translate-by-machine.ts";
import { type GivenPerson, givenOrganisation, givenPerson } from "../support/given.ts";
import { ctxOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { givenAnswer, givenTopic, set } from "./world.ts";

interface Asked {
  model: string;
  input: Record<string, string>;
}

/** Says every sentence in capitals, between brackets; notes what it was asked. */
function fakeMachine(say = (text: string) => `[${text.toUpperCase()}]`) {
  const asked: Asked[] = [];
  const AI: Env["AI"] = {
    run: async (model, input) => {
      asked.push({ model, input });
      return { translated_text: say(input.text ?? "") };
    },
  };
  return { asked, env: { ...testEnv, AI, MACHINE_TRANSLATION: "on" as const } };
}

const as = (person: GivenPerson, env: Env, now?: Date) => ctxOf({ person, env, ...(now && { now }) });
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: { code?: string; fields?: { code: string }[] }) => error.fields?.[0]?.code ?? error.code ?? String(error),
  );

test("without the setting and the binding there is no machine, and no door", async () => {
  const { AI } = fakeMachine().env;
  expect(machineOf(testEnv)).toBeNull();
  expect(machineOf({ MACHINE_TRANSLATION: "on" })).toBeNull();
  expect(machineOf({ MACHINE_TRANSLATION: "off", ...(AI && { AI }) })).toBeNull();
  const topic = await givenTopic();
  const { client } = await givenPerson();
  expect((await client.api("POST", `/posts/${topic.post}/translations/en/machine`)).status).toBe(404);
  expect(await client.page(`/posts/${topic.post}/translate?to=en`)).not.toContain("machine");
});

test("what it makes is marked as a machine's, in the right language, of the version it read", async () => {
  const text = "# Titre\n\n- La pompe **tient**.\n- Voir https://example.org/a\n\n```\ncode\n```";
  const house = await givenOrganisation({ manager: await givenPerson({ role: "coordinator" }) }); // whose links do not wait
  const topic = await givenTopic({ text }, house);
  const { asked, env } = fakeMachine();
  const ctx = as(await givenPerson(), env);
  expect(await translateByMachine(ctx, topic.post, "en")).toMatchObject({ created: true, seq: 1 });
  const made = await oneTranslation(ctx, topic.post, "en");
  expect(made).toMatchObject({ machine: true, lang: "en", version: 1, original: { lang: "fr", version: 1 } });
  expect(made.text).toBe("# [TITRE]\n\n- [LA POMPE TIENT.]\n- [VOIR] https://example.org/a\n\n```\ncode\n```");
  expect(made.title).toBe(`[${topic.title.toUpperCase()}]`);
  expect(asked[0]).toMatchObject({ model: "@cf/meta/m2m100-1.2b", input: { source_lang: "fr", target_lang: "en" } });
  expect(JSON.stringify(asked)).not.toContain("example.org");
});

test("the fields of a sheet too", async () => {
  const topic = await givenTopic({ kind: "sheet", sheet: { worked: "La caisse.", town: "Matam", country: "SN" } });
  const { asked, env } = fakeMachine();
  const ctx = as(await givenPerson(), env);
  await translateByMachine(ctx, topic.post, "ar");
  expect((await oneTranslation(ctx, topic.post, "ar")).sheet).toMatchObject({ worked: "[LA CAISSE.]", failed: "" });
  expect(JSON.stringify(asked)).not.toContain("Matam");
});

test("a person's is never replaced, a machine's is", async () => {
  const topic = await givenTopic();
  const { env } = fakeMachine();
  const { client } = await givenPerson();
  await translateByMachine(as(await givenPerson(), env), topic.post, "en");
  expect((await translateByMachine(as(await givenPerson(), env), topic.post, "en")).created).toBe(false);
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { text: "By hand.", title: "By hand" });
  expect(await code(translateByMachine(as(await givenPerson(), env), topic.post, "en"))).toBe("translated_by_person");
  expect((await oneTranslation(makeCtx({ env }), topic.post, "en")).text).toBe("By hand.");
});

test("a person who writes while the machine thinks wins", async () => {
  const topic = await givenTopic();
  const { client } = await givenPerson();
  const { env } = fakeMachine();
  const AI: Env["AI"] = {
    run: async () => {
      await client.api("PUT", `/posts/${topic.post}/translations/en`, { text: "By hand.", title: "By hand" });
      return { translated_text: "machine" };
    },
  };
  const refused = code(translateByMachine(as(await givenPerson(), { ...env, AI }), topic.post, "en"));
  expect(await refused).toBe("translation_changed");
  expect((await oneTranslation(makeCtx({ env }), topic.post, "en")).text).toBe("By hand.");
});

test.each([
  ["a partnership's room", "partnership", "par_x"],
  ["the coordinators' room", "coordinators", null],
])("%s is never sent to it", async (_, visibility, partnership) => {
  const topic = await givenTopic();
  await set(
    "UPDATE topics SET visibility = ?, listed = 0, partnership = ? WHERE id = ?",
    visibility,
    partnership ?? "",
    topic.id,
  );
  const { asked, env } = fakeMachine();
  const ctx = ctxOf({ person: await givenPerson(), env, networkRole: "coordinator" });
  expect(await code(translateByMachine(ctx, topic.post, "en"))).toBe("machine_open_only");
  expect(asked).toEqual([]);
});

test("hidden words are not sent, not even by their author", async () => {
  const topic = await givenTopic();
  const answer = await givenAnswer(topic, topic.author);
  await set("UPDATE posts SET state = 'hidden' WHERE id = ?", answer);
  const { asked, env } = fakeMachine();
  expect(await code(translateByMachine(as(topic.author, env), answer, "en"))).toBe("translation_not_now");
  expect(asked).toEqual([]);
});

describe("how often", () => {
  test("twenty a day for one account, even all at once; the next day again", async () => {
    const topic = await givenTopic();
    const person = await givenPerson();
    const { asked, env } = fakeMachine();
    const day = new Date("2031-05-04T10:00:00Z");
    const tries = Array.from({ length: 30 }, () => code(translateByMachine(as(person, env, day), topic.post, "en")));
    const ends = await Promise.all(tries);
    expect(ends.filter((end) => end === "too_many_machine")).toHaveLength(10);
    expect(new Set(asked.map(({ input }) => input.text)).size).toBe(2);
    const next = as(person, env, new Date("2031-05-05T10:00:00Z"));
    expect(await code(translateByMachine(next, topic.post, "en"))).toBe("done");
    const left = testEnv.DB.prepare("SELECT count(*) AS n FROM machine_uses WHERE day < '2031-05-05'");
    expect(await left.first("n")).toBe(0);
  });

  test("four hundred a day for the network, and nothing is counted for who is refused", async () => {
    const topic = await givenTopic();
    const person = await givenPerson();
    const { asked, env } = fakeMachine();
    const day = new Date("2032-05-04T10:00:00Z");
    await set("INSERT INTO machine_uses (day, person, times) VALUES ('2032-05-04', '', 400)");
    expect(await code(translateByMachine(as(person, env, day), topic.post, "en"))).toBe("too_many_machine");
    const counted = testEnv.DB.prepare("SELECT count(*) AS n FROM machine_uses WHERE person = ?").bind(person.id);
    expect([await counted.first("n"), asked.length]).toEqual([0, 0]);
    await set("DELETE FROM machine_uses");
  });
});

test("a machine that says nothing, or fails, leaves nothing behind", async () => {
  const topic = await givenTopic();
  const { env } = fakeMachine(() => "");
  const broken: Env = { ...env, AI: { run: async () => Promise.reject(new Error("3040: capacity")) } };
  for (const one of [env, broken]) {
    expect(await code(translateByMachine(as(await givenPerson(), one), topic.post, "en"))).toBe("machine_silent");
  }
  expect(await code(oneTranslation(makeCtx({ env }), topic.post, "en"))).toBe("not_found");
});

test("what it says is Markdown without markup of its own", async () => {
  const topic = await givenTopic();
  const { env } = fakeMachine(() => "<script>alert(1)</script>");
  const ctx = as(await givenPerson(), env);
  await translateByMachine(ctx, topic.post, "en");
  expect((await oneTranslation(ctx, topic.post, "en")).html).not.toContain("<script");
});

test("where it is on, a reader asks from the topic and from the form, and reads what it made", async () => {
  const topic = await givenTopic();
  const { env } = fakeMachine();
  const { client } = await givenPerson();
  const visit = (path: string, form?: Record<string, string>) =>
    app.fetch(
      new Request(`https://network.test${path}`, {
        headers: { Cookie: `${client.cookie}; lang=en`, Origin: "https://network.test" },
        ...(form && { method: "POST", body: new URLSearchParams(form) }),
      }),
      env,
      createExecutionContext(),
    );
  for (const path of [`/topics/${topic.id}`, `/posts/${topic.post}/translate?to=en`]) {
    expect(await (await visit(path)).text()).toContain(`action="/posts/${topic.post}/translate/machine"`);
  }
  const sent = await visit(`/posts/${topic.post}/translate/machine`, { to: "en", _key: crypto.randomUUID() });
  expect([sent.status, sent.headers.get("Location")]).toEqual([303, `/topics/${topic.id}?in=en#${topic.post}`]);
  const shown = await (await visit(`/topics/${topic.id}?in=en`)).text();
  expect(shown).toContain("[NOUS AVONS RÉPARÉ");
  expect(shown).toContain("This is a translation (translated by a machine).");
  await client.json("PUT", `/posts/${topic.post}/translations/en`, { text: "By hand.", title: "By hand" });
  for (const path of [`/topics/${topic.id}`, `/posts/${topic.post}/translate?to=en`]) {
    expect(await (await visit(path)).text()).not.toContain("translate/machine");
  }
});

test("the same key twice asks once", async () => {
  const topic = await givenTopic();
  const { asked, env } = fakeMachine();
  const person = await givenPerson();
  const key = crypto.randomUUID();
  const run = () => {
    const ctx = ctxOf({ person, env, key });
    return once(ctx, () => translateByMachine(ctx, topic.post, "en"));
  };
  const first = await run();
  expect(await run()).toEqual(first);
  expect(asked).toHaveLength(2); // the title and one sentence
});

describe("a text in pieces", () => {
  const words = fc.stringMatching(/^[a-zé .,!?#>*\n\-|`()[\]0-9]{0,300}$/);

  test("keeps its lines, and every sentence is short enough", () => {
    fc.assert(
      fc.property(words, (text) => {
        const pieces = piecesOf(text);
        expect(joined(pieces, (one) => one).split("\n")).toHaveLength(text.split("\n").length);
        for (const { sentences } of pieces) for (const one of sentences) expect(one.length).toBeLessThanOrEqual(600);
      }),
    );
  });

  test("plain paragraphs come back as they were", () => {
    const text = "Une phrase. Une autre !\n\nEt une fin ?";
    expect(joined(piecesOf(text), (one) => one)).toBe(text);
  });

  test("a sentence without end is cut between words, and asked once when it comes back", async () => {
    const long = Array.from({ length: 300 }, (_, n) => `mot${n}`).join(" ");
    const seen: string[] = [];
    const machine = { translate: async (text: string) => text.slice(0, seen.push(text) && text.length) };
    const [one, two] = await translateTexts(machine, [long, long], { from: "fr", to: "en" });
    expect([one, two]).toEqual([long, long]);
    expect(seen.length).toBe(new Set(seen).size);
    expect(seen.join(" ")).toBe(long);
  });
});
