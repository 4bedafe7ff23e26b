// "@Name": who is meant, where it counts, and that no name breaks what is written around it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { callsIn } from "../../worker/board/calls.ts";
import { linkMentions, MOST_MENTIONS } from "../../worker/board/mentions.ts";
import { renderMarkdown } from "../../worker/board/render.ts";
import { foldName } from "../../worker/import/fold.ts";
import { makeCtx } from "../../worker/kernel/ctx.ts";
import { begin, postId } from "../attachments/world.ts";
import { givenMember, givenOrganisation, givenPerson, type OrganisationOptions, unique } from "../support/given.ts";
import { ctxOf, refusalOf } from "../support/pair.ts";
import { testEnv } from "../support/request.ts";
import { costOf } from "../support/rows-read.ts";

const word = (): string => unique("mot").replace(/[^a-z0-9]/g, "");

async function organisation(name: string, options: OrganisationOptions = {}) {
  const made = await givenOrganisation({ name, ...options });
  await testEnv.DB.prepare("UPDATE organisations SET name_folded = ? WHERE id = ?").bind(foldName(name), made.id).run();
  return made;
}

async function person(name: string) {
  const made = await givenPerson();
  await made.client.json("PATCH", "/me", { name });
  return made;
}

const html = async (who: Awaited<ReturnType<typeof person>>, text: string, topic: string | null = null) => {
  const { text: linked, mentioned } = await linkMentions(ctxOf({ person: who }), text, topic);
  return { html: renderMarkdown(linked), mentioned };
};

test("an organisation is found whatever its accents and case, the longest name first, once however often", async () => {
  const w = word();
  const [short, long] = [
    await organisation(`Maraîchères ${w}`),
    await organisation(`Maraîchères ${w} du Delta de Saint-Louis`),
  ];
  const who = await person("Awa");
  const said = await html(
    who,
    `Merci @maraicheres ${w} du DELTA de St Louis, et @Maraîchères ${w}. @maraîchères ${w} !`,
  );
  expect(said.mentioned).toEqual([
    { kind: "organisation", id: long.id },
    { kind: "organisation", id: short.id },
  ]);
  expect(said.html).toContain(`<a href="/organisations/${long.id}">@maraicheres ${w} du DELTA de St Louis</a>, et`);
  expect(said.html.match(new RegExp(short.id, "g"))).toHaveLength(2);
});

test("what the writer may not see is not found, and those that hide never are", async () => {
  const w = word();
  const who = await person("Awa");
  await organisation(`Cachée ${w}`, { visibility: "coordinators" });
  await organisation(`Brouillon ${w}`, { state: "draft" });
  const network = await organisation(`Réseau ${w}`, { visibility: "network" });
  const said = await html(who, `@Cachée ${w} @Brouillon ${w} @Réseau ${w} @Personne ${w}`);
  expect(said.mentioned).toEqual([{ kind: "organisation", id: network.id }]);
  expect(said.html).toContain(`@Cachée ${w} @Brouillon ${w} <a`);
});

test("people of the topic who show their names, and of one's own organisations, in bold and without a link", async () => {
  const w = word();
  const [first, hidden, stranger] = [
    await person(`Fatou${w} Diop`),
    await person(`Cécile${w} Ba`),
    await person(`Loin${w} Ly`),
  ];
  const own = await givenOrganisation({ manager: hidden });
  const topic = await begin(first.client, { text: "Qui a essayé ?" });
  const masked = { topic: topic.id, text: "Nous.", shownAs: "organisation", organisation: own.id };
  await hidden.client.json("PUT", `/posts/${postId()}`, masked, 201);
  const writer = await person("Moi");
  const text = `@fatou${w} diop, @Fatou${w}, @Cécile${w} Ba et @Loin${w} Ly`;
  const said = await html(writer, text, topic.id);
  expect(said.mentioned).toEqual([{ kind: "person", id: first.id }]);
  expect(said.html).toBe(
    `<p><strong>@fatou${w} diop</strong>, <strong>@Fatou${w}</strong>, @Cécile${w} Ba et @Loin${w} Ly</p>\n`,
  );
  expect((await html(writer, text)).mentioned).toEqual([]); // no topic yet, no organisation of one's own
  const colleague = await givenMember(own.id);
  const ctx = ctxOf({ person: colleague, organisation: own.id, role: "member" });
  expect((await linkMentions(ctx, text, null)).mentioned).toEqual([{ kind: "person", id: hidden.id }]);
  expect(stranger.id).toBeTruthy();
});

test("a first name that two share calls nobody", async () => {
  const w = word();
  const [a, b] = [await person(`Awa${w} Sy`), await person(`Awa${w} Ndiaye`)];
  const topic = await begin(a.client);
  await b.client.json("PUT", `/posts/${postId()}`, { topic: topic.id, text: "Oui." }, 201);
  const said = await html(await person("Moi"), `@Awa${w} ou @Awa${w} Ndiaye ?`, topic.id);
  expect(said.mentioned).toEqual([{ kind: "person", id: b.id }]);
});

test.each([
  "`@Nom`",
  "``un ` @Nom``",
  "```\n@Nom\n```",
  "~~~\n@Nom",
  "> ```\n> @Nom\n> ```",
  "nom@Nom.org",
  "https://social.example/@Nom",
  "[voir @Nom](https://a.example)",
  "[voir](https://a.example/ @Nom)",
  "<https://a.example/@Nom>",
  "@@Nom",
  "@ Nom",
  "a_@Nom",
  "x@",
])("nobody is called in %j", (text) => {
  expect(callsIn(text, 100)).toEqual([]);
});

test.each([
  "@Nom",
  "(@Nom)",
  "« @Nom »",
  "**@Nom**",
  "- @Nom",
  "> @Nom",
  "    @Nom",
  "Bonjour,\n@Nom",
  "`a` @Nom `b`",
  "[a] @Nom",
])("somebody is called in %j", (text) => {
  expect(callsIn(text, 100)).toMatchObject([{ at: text.indexOf("@"), names: expect.arrayContaining(["Nom"]) }]);
});

test("a name goes no further than its line and eight words", () => {
  const [call] = callsIn("@Un deux, trois d’Afrique (cinq) six sept huit neuf dix", 9);
  expect(call?.names.at(-1)).toBe("Un");
  expect(call?.names[0]).toBe("Un deux, trois d’Afrique (cinq) six sept huit");
  expect(callsIn("@Un\ndeux", 9)[0]?.names).toEqual(["Un"]);
  expect(callsIn("@Un @deux", 9).map(({ names }) => names)).toEqual([["Un"], ["deux"]]);
});

test("ten thousand mentions are refused before anything is asked of the database", async () => {
  const who = await person("Moi");
  const env = new Proxy(testEnv, {
    get: (target, name) => {
      if (name === "DB") throw new Error("asked");
      return Reflect.get(target, name);
    },
  });
  const ctx = { ...ctxOf({ person: who }), env, db: undefined as never };
  const many = (n: number) => Array.from({ length: n }, (_, at) => `@x${at}`).join(" ");
  await expect(linkMentions(ctx, many(10_000), null)).rejects.toMatchObject({
    fields: [{ field: "text", code: "too_many_mentions", params: { max: MOST_MENTIONS } }],
  });
  const topic = await begin(who.client);
  const put = (text: string) => who.client.api("PUT", `/posts/${postId()}`, { topic: topic.id, text });
  expect(await refusalOf(await put(many(3000).slice(0, 19_990)))).toMatchObject({
    status: 422,
    code: "too_many_mentions",
  });
  expect((await put(many(20))).status).toBe(201);
});

test("a name full of marks stays a name", async () => {
  const w = word();
  const name = `A*b_${w}](x)**`;
  const made = await organisation(name);
  const said = await html(await person("Moi"), `Voir @A*b_${w} ici`);
  expect(said.mentioned).toEqual([]); // marks do not join words: the name is A, then *
  const again = await organisation(`L'Atelier & Co. (${w})`);
  const good = await html(await person("Moi"), `Voir **@L'Atelier & Co. (${w})**.`);
  expect(good.html).toBe(
    `<p>Voir <strong><a href="/organisations/${again.id}">@L'Atelier &amp; Co. (${w}</a>)</strong>.</p>\n`,
  );
  expect(made.id).not.toBe(again.id);
});

test("whatever the text, marking its calls keeps every word of it", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(5), (around, n) => {
      const text = `${around} @Nom ${"@a b-c ".repeat(n)}${around}`;
      for (const { at, names } of callsIn(text, 100)) {
        expect(text[at]).toBe("@");
        for (const name of names) expect(text.slice(at + 1, at + 1 + name.length)).toBe(name);
        expect(names).toEqual([...names].sort((a, b) => b.length - a.length));
      }
    }),
  );
});

test("looking for twenty names reads little, along indexes", async () => {
  const who = await person("Moi");
  const topic = await begin(who.client);
  const text = Array.from({ length: MOST_MENTIONS }, (_, at) => `@Nom numéro ${at} de la liste`).join("\n");
  const cost = await costOf((env) => linkMentions({ ...ctxOf({ person: who, env }) }, text, topic.id));
  expect(cost.statements).toBe(2);
  expect(cost.rowsRead).toBeLessThan(1400);
  expect(
    (await linkMentions({ ...ctxOf({ person: who }), db: makeCtx({ env: testEnv }).db }, "rien", null)).mentioned,
  ).toEqual([]);
});
