// The lists of the board, as their readers page through them.
import { API, type Ask, every, items, VARIANTS } from "./board-asks.ts";
import { type Board, COORDINATOR, READER } from "./board-build.ts";
import { type Random, randomFrom } from "./board-words.ts";
import { END, partnershipId } from "./board-world.ts";

const DEEP = 50 * 20;

/** The plain way keeps no list ready: it sorts what may be seen, counts each topic's answers, and skips by OFFSET. */
const plainList = (where: string): string => `SELECT t.*, p.name, (SELECT count(*) FROM posts WHERE topic = t.id) AS n
  FROM topics t LEFT JOIN people p ON p.id = t.author WHERE state IN ('open', 'locked') AND ${where}
  ORDER BY (SELECT max(created_at) FROM posts WHERE topic = t.id) DESC LIMIT 20 OFFSET ?`;
const SEEN = "visibility IN ('public', 'network')";

export async function lists({ probe, world }: Board): Promise<Ask[]> {
  const random = randomFrom(77);
  const base = { shown: items, least: 20 };
  const times = every(VARIANTS, () => new Date(END - random() * 900 * 86_400_000).toISOString());
  const after = (time: string) => `after=${time}~1`;
  const categories = [...new Set(world.topics.slice(0, 1000).map((topic) => topic.category))];
  const tags = [...new Set(world.topics.slice(-3000).flatMap((topic) => topic.skills))].slice(0, VARIANTS - 17);
  const goals = every(17, (at) => `sdg:${at + 1}`);
  const deep = await deepPlaces(probe, random);
  const ask = (name: string, token: string | null, queries: string[]): Ask => ({
    ...{ ...base, name, token },
    paths: queries.map((query) => `${API}/topics?${query}`),
  });
  const room = partnershipId(READER.person / 4);
  return [
    {
      ...ask("list, anonymous", null, ["", ...times.slice(1).map(after)]),
      plain: { name: "sorted and counted anew", text: plainList("visibility = 'public'"), inputs: [[0]] },
    },
    ask("list, a member", READER.token, ["", ...times.slice(1).map(after)]),
    ask(
      "list of a category",
      READER.token,
      times.map((time, at) => `category=${categories[at % categories.length]}&${after(time)}`),
    ),
    ask(
      "list of a kind",
      READER.token,
      times.map((time, at) => `kind=${["question", "sheet", "discussion"][at % 3]}&${after(time)}`),
    ),
    ask(
      "list of a category and a kind",
      READER.token,
      categories.flatMap((one) => ["question", "sheet"].map((kind) => `category=${one}&kind=${kind}`)),
    ),
    ask(
      "list of a skill or a goal",
      null,
      [...goals, ...tags].map((tag) => `tag=${tag}`),
    ),
    {
      ...ask(
        "list of a skill, of one kind",
        READER.token,
        tags.map((tag) => `tag=${tag}&kind=sheet`),
      ),
      least: 1,
    },
    { ...ask("room of a partnership", READER.token, [`partnership=${room}`]), least: 15 },
    ask("room of the coordinators", COORDINATOR.token, ["visibility=coordinators"]),
    {
      ...ask("list, page 50", READER.token, deep),
      plain: { name: "by OFFSET", text: plainList(SEEN), inputs: [[DEEP]] },
    },
    {
      ...ask("page of the list, as HTML", READER.token, ["", ...times.slice(1, 20).map(after)]),
      paths: ["/topics", ...times.slice(1, 20).map((time) => `/topics?${after(time)}`)],
      shown: links,
    },
  ];
}

const links = (html: string): number => new Set(html.match(/\/topics\/top_[0-9a-f]+/g)).size;
/** Where the fiftieth page begins, in the whole list and in those of several days. */
async function deepPlaces(probe: Board["probe"], random: Random): Promise<string[]> {
  const text = `SELECT bumped_at || '~' || number AS place FROM topics
    WHERE listed > 0 AND bumped_at < ? ORDER BY bumped_at DESC, number DESC LIMIT 1 OFFSET ?`;
  const places: string[] = [];
  for (let n = 0; n < VARIANTS / 2; n++) {
    const before = new Date(END + 1000 - (n === 0 ? 0 : random() * 500 * 86_400_000)).toISOString();
    const { results } = await probe.ask(text, [before, DEEP]);
    places.push(`after=${results[0]?.place}`);
  }
  return places;
}
