// Learning paths: written by people of an organisation, public with public sheets only; a sheet that goes takes its step with it.
import { expect, test } from "vitest";
import type { LearningPath, PathWithSteps } from "../../schema/contract/paths.ts";
import { type Board, begin, givenBoard, topicId } from "../board/world.ts";
import { auditOf, givenMember, givenOrganisation, givenPerson } from "../support/given.ts";
import { Client, testEnv } from "../support/request.ts";

const visitor = new Client();
const patch = (who: { client: Client }, path: PathWithSteps, said: object, version = path.version) =>
  who.client.api("PATCH", `/paths/${path.id}`, { ...said }, { "If-Match": `"${version}"` });

async function sheetOf(board: Board, visibility: "public" | "network" = "public", title = "Un puits à Podor") {
  const { id } = await begin(board.author, { kind: "sheet", visibility, title });
  return id;
}

const step = (topic: string, said: object = {}) => ({
  ...{ topic, question: "D’où vient l’eau ?", activity: "Dessinez le chemin de l’eau.", minutes: 25, ...said },
});

async function givenPath(board: Board, said: object = {}): Promise<PathWithSteps> {
  const body = { organisation: board.north.id, title: "L’eau, ici et là-bas", ageFrom: 11, ageTo: 14, ...said };
  return board.author.client.json<PathWithSteps>("POST", "/paths", body, 201);
}

const seen = (who: Client, id: string): Promise<PathWithSteps> => who.json<PathWithSteps>("GET", `/paths/${id}`);

test("a draft is read by its organisation and coordinators alone; made public, by anyone, with its steps in order", async () => {
  const board = await givenBoard();
  const [one, two] = [await sheetOf(board), await sheetOf(board, "public", "Une pompe à Matam")];
  const path = await givenPath(board, { steps: [step(one), step(two, { minutes: 50 })] });
  expect(path).toMatchObject({ state: "draft", minutes: 75, stepCount: 2, organisation: { id: board.north.id } });
  for (const who of [visitor, board.partner.client, board.stranger.client])
    expect((await who.api("GET", `/paths/${path.id}`)).status).toBe(404);
  for (const who of [board.member.client, board.coordinator.client])
    expect((await seen(who, path.id)).stepCount).toBe(2);
  expect((await patch(board.member, path, { state: "public" })).status).toBe(200);
  const shown = await seen(visitor, path.id);
  expect(shown.steps.map(({ sheet }) => sheet?.title)).toEqual(["Un puits à Podor", "Une pompe à Matam"]);
  expect(await auditOf(path.id)).toEqual(["path.create", "path.publish"]);
  const page = await visitor.page(`/paths/${path.id}`);
  for (const words of ["L’eau, ici et là-bas", "D’où vient l’eau ?", "Un puits à Podor", "1 h 15", "CC BY-SA"])
    expect(page).toContain(words);
});

test("others may not write it, and a version grown old is refused", async () => {
  const board = await givenBoard();
  const path = await givenPath(board, { steps: [step(await sheetOf(board))], state: "public" });
  for (const who of [board.partner, board.stranger])
    expect((await patch(who, path, { title: "À moi" })).status).toBe(403);
  expect((await board.author.client.api("PATCH", `/paths/${path.id}`, { title: "Autre" })).status).toBe(428);
  expect((await patch(board.author, path, { title: "Autre titre" })).status).toBe(200);
  expect((await patch(board.author, path, { title: "Encore" })).status).toBe(412);
  const other = { organisation: board.south.id, title: "Volé", ageFrom: 11, ageTo: 14 };
  expect((await board.author.client.api("POST", "/paths", other)).status).toBe(403);
});

test("ten at once change one version: one wins", async () => {
  const board = await givenBoard();
  const path = await givenPath(board);
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, n) => patch(board.author, path, { title: `Titre ${n}` })),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  for (const { status } of replies) expect([200, 409, 412]).toContain(status);
});

test("only sheets, once each, and public ones in what is public", async () => {
  const board = await givenBoard();
  const [open, inside] = [await sheetOf(board), await sheetOf(board, "network")];
  const { id: question } = await begin(board.author, { kind: "question", visibility: "public" });
  const path = await givenPath(board, { steps: [step(open), step(inside)] });
  const codes = async (reply: Response) =>
    (await reply.json<{ code: string; errors?: { field: string; code: string }[] }>()).errors?.map((e) => [
      e.field,
      e.code,
    ]);
  expect(await codes(await patch(board.author, path, { state: "public" }))).toEqual([
    ["steps.1.topic", "sheet_not_public"],
  ]);
  expect(await codes(await patch(board.author, path, { steps: [step(open), step(open)] }))).toEqual([
    ["steps.1.topic", "sheet_twice"],
  ]);
  for (const topic of [question, topicId()])
    expect(await codes(await patch(board.author, path, { steps: [step(topic)] }))).toEqual([
      ["steps.0.topic", "unknown_sheet"],
    ]);
  expect((await patch(board.author, path, { ageFrom: 15 })).status).toBe(422);
  const empty = await givenPath(board);
  expect((await patch(board.author, empty, { state: "public" })).status).toBe(409);
});

test("a sheet hidden, or shown to fewer, takes its step away at once, with a plain note and none of its words", async () => {
  const board = await givenBoard();
  const [stays, goes] = [await sheetOf(board), await sheetOf(board, "public", "Chez Aminata, en secret")];
  const steps = [step(stays), step(goes, { question: "Que cache Aminata ?", activity: "Racontez Aminata." })];
  const path = await givenPath(board, { steps, state: "public" });
  expect(await visitor.page(`/paths/${path.id}`)).toContain("Aminata");
  await testEnv.DB.prepare("UPDATE topics SET state = 'hidden', listed = 0 WHERE id = ?").bind(goes).run();
  const shown = await seen(visitor, path.id);
  expect(shown).toMatchObject({ stepCount: 1, minutes: 25 });
  expect(shown.steps[1]).toEqual({ position: 2, sheet: null, question: "", activity: "", minutes: 0 });
  const pages = await Promise.all(
    [`/paths/${path.id}`, `/paths/${path.id}/print`, "/paths"].map((p) => visitor.page(p)),
  );
  for (const page of pages) expect(page).not.toContain("Aminata");
  expect(pages[0]).toContain("Cette étape n’est plus montrée");
  const mending = await board.author.client.page(`/paths/${path.id}`);
  expect(mending).toContain("Que cache Aminata ?");
  expect(mending).not.toContain("Chez Aminata");
  const { items } = await visitor.json<{ items: LearningPath[] }>("GET", "/paths?limit=100");
  expect(items.find(({ id }) => id === path.id)).toMatchObject({ stepCount: 1, minutes: 25 });
  expect((await patch(board.author, path, { title: "Un autre titre" })).status).toBe(200);
});

test("an organisation that hides is not named; one that is suspended publishes nothing", async () => {
  const hidden = await givenOrganisation({ visibility: "coordinators" });
  const author = await givenMember(hidden.id);
  const board = { ...(await givenBoard()), author };
  const body = { organisation: hidden.id, title: "L’eau, ici et là-bas", ageFrom: 11, ageTo: 14, state: "public" };
  const topic = await sheetOf({ ...board, author: board.member });
  const path = await author.client.json<PathWithSteps>("POST", "/paths", { ...body, steps: [step(topic)] }, 201);
  expect((await seen(visitor, path.id)).organisation).toBeNull();
  expect(await visitor.page(`/paths/${path.id}`)).not.toContain(hidden.name);
  await testEnv.DB.prepare("UPDATE organisations SET state = 'suspended' WHERE id = ?").bind(hidden.id).run();
  expect((await visitor.api("GET", `/paths/${path.id}`)).status).toBe(404);
  const { items } = await visitor.json<{ items: LearningPath[] }>("GET", "/paths?limit=100");
  expect(items.map(({ id }) => id)).not.toContain(path.id);
});

test("chosen by age and language, walked page by page, an address grown old still opens", async () => {
  const board = await givenBoard();
  const steps = [step(await sheetOf(board))];
  const given = [];
  for (const said of [
    { ageFrom: 90, ageTo: 95 },
    { ageFrom: 93, ageTo: 99 },
    { ageFrom: 90, ageTo: 99, lang: "pt" },
  ])
    given.push((await givenPath(board, { ...said, steps, state: "public" })).id);
  const listed = async (query: string) =>
    (await visitor.json<{ items: LearningPath[]; next: string | null }>("GET", `/paths?${query}`)).items.map(
      ({ id }) => id,
    );
  expect(await listed("age=91")).toEqual([given[2], given[0]]);
  expect(await listed("age=98&lang=fr")).toEqual([given[1]]);
  const first = await visitor.json<{ items: LearningPath[]; next: string }>("GET", "/paths?age=94&limit=1");
  expect(await listed(`age=94&limit=1&after=${first.next}`)).toEqual([given[1]]);
  expect((await visitor.api("GET", "/paths?age=1000")).status).toBe(422);
  expect(await visitor.page("/paths?age=1000&lang=xx")).toContain("Parcours pour la classe");
});

test("a person who leaves the network leaves the path to its organisation", async () => {
  const board = await givenBoard();
  const path = await givenPath(board, { steps: [step(await sheetOf(board))], state: "public" });
  expect((await board.author.client.api("DELETE", "/me")).status).toBe(204);
  expect((await seen(visitor, path.id)).stepCount).toBe(1);
  expect(await (await givenPerson()).client.page(`/paths/${path.id}`)).toContain("L’eau, ici et là-bas");
});
