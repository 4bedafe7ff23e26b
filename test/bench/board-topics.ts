// Topics as they are opened: small ones, sheets, one of 5,000 posts anywhere in it, and what is new.
import { API, type Ask, every, items, sample, VARIANTS } from "./board-asks.ts";
import { type Board, READER } from "./board-build.ts";
import { randomFrom } from "./board-words.ts";
import type { BenchTopic } from "./board-world.ts";

const postsIn = (html: string): number => new Set(html.match(/id="pst_[0-9a-f]+"/g)).size;

export function topics({ world }: Board): Ask[] {
  const random = randomFrom(78);
  const open = world.topics.filter(({ visibility, state }) => visibility === "public" && state === "open");
  const some = (wanted: (topic: BenchTopic) => boolean) => sample(random, open.filter(wanted), VARIANTS);
  const small = some(({ lastSeq, kind }) => lastSeq >= 5 && lastSeq <= 20 && kind !== "sheet");
  const sheets = some(({ lastSeq, kind }) => lastSeq >= 5 && kind === "sheet");
  const long = world.topics[world.longest] as BenchTopic;
  const places = every(VARIANTS, () => 1 + Math.floor(random() * 4970));
  const detail = (text: string) => (JSON.parse(text) as { posts: unknown[] }).posts.length;
  const skip =
    "SELECT s.*, p.name, (SELECT count(*) FROM reactions WHERE post = s.id) AS n FROM posts s LEFT JOIN people p ON p.id = s.author WHERE topic = ? ORDER BY created_at LIMIT 20 OFFSET ?";
  const json = { token: READER.token, shown: detail, least: 5 };
  const html = { token: READER.token, shown: postsIn, least: 5 };
  const plain = (inputs: unknown[][]) => ({ name: "by OFFSET, reactions counted", text: skip, inputs });
  const path = ({ id }: BenchTopic) => `/topics/${id}`;
  return [
    {
      ...json,
      name: "a topic, first page",
      paths: small.map((one) => API + path(one)),
      plain: plain(small.map((one) => [one.id, 0])),
    },
    { ...json, name: "a sheet, first page", paths: sheets.map((one) => API + path(one)) },
    {
      ...json,
      name: "the topic of 5,000, first page",
      paths: every(10, () => API + path(long)),
      least: 20,
      plain: plain([[long.id, 0]]),
    },
    {
      ...json,
      shown: items,
      least: 20,
      name: "its posts, anywhere",
      paths: places.map((place) => `${API}${path(long)}/posts?after=${place}`),
      plain: plain(places.map((place) => [long.id, place])),
    },
    {
      ...json,
      shown: items,
      least: 19,
      name: "its last page",
      paths: every(10, (at) => `${API}${path(long)}/posts?after=${4980 - at}`),
      plain: plain([[long.id, 4980]]),
    },
    { ...html, token: null, name: "page of a topic, anonymous", paths: small.map(path) },
    { ...html, name: "page of a topic, a member", paths: small.map(path) },
    { ...html, name: "page of a sheet, a member", paths: sheets.map(path) },
    {
      ...html,
      least: 15,
      name: "page of the topic of 5,000, anywhere",
      paths: places.slice(0, 20).map((place) => `${path(long)}?from=${place}`),
    },
  ];
}

export function unread(): Ask {
  const shown = (text: string) => (JSON.parse(text) as { count: number }).count;
  const text = `SELECT count(*) AS n FROM topics t LEFT JOIN reads r ON r.topic = t.id AND r.person = (SELECT person FROM board_marks)
    WHERE (SELECT count(*) FROM posts WHERE topic = t.id AND state = 'visible') > coalesce(r.seq, 0) AND t.listed > 0`;
  return {
    ...{ name: "what is new, counted", token: READER.token, shown, least: 100 },
    paths: Array.from({ length: 20 }, () => `${API}/unread`),
    plain: { name: "every topic looked at", text, inputs: [[]] },
  };
}
