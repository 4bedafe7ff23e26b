// Searches: common words and rare ones, one and several, narrowed, in three languages.
import { API, type Ask, every, items, sample, VARIANTS } from "./board-asks.ts";
import { type Board, READER } from "./board-build.ts";
import { type BenchLanguage, randomFrom } from "./board-words.ts";

const LIKE = "SELECT id FROM posts WHERE text LIKE ? ORDER BY created_at DESC LIMIT 20";

export function searches({ world }: Board): Ask[] {
  const random = randomFrom(79);
  const wordAt = (lang: BenchLanguage, from: number, to: number) => {
    const { words, telling } = world.vocabularies[lang];
    return words[telling[from + Math.floor(random() * (to - from))] ?? 0] ?? "";
  };
  const ask = (name: string, queries: string[], least = 20): Ask => ({
    ...{ name: `search, ${name}`, token: READER.token, shown: items, least },
    paths: queries.map((query) => `${API}/search?${query}`),
  });
  const q = (...words: string[]) => `q=${encodeURIComponent(words.join(" "))}`;
  const titles = sample(
    random,
    world.topics.filter((topic) => topic.visibility !== "coordinators" && topic.lang === "fr"),
    VARIANTS,
  );
  const fr = (place: number) => world.vocabularies.fr.words[place] ?? "";
  const common = every(VARIANTS, () => wordAt("fr", 0, 60));
  const two = titles.map(({ near }) => q(fr(near[0] ?? 0), fr(near[1] ?? 0)));
  const rare = every(VARIANTS, () =>
    wordAt("fr", world.vocabularies.fr.telling.length - 1500, world.vocabularies.fr.telling.length),
  );
  const narrow = titles.map(
    ({ near, category }, at) =>
      `${q(fr(near[0] ?? 0))}&${[`category=${category}`, "kind=question", "lang=fr&since=2025-01-01", "sdg=6"][at % 4]}`,
  );
  return [
    {
      ...ask(
        "a common word",
        common.map((word) => q(word)),
      ),
      plain: { name: "LIKE", text: LIKE, inputs: common.slice(0, 3).map((word) => [`%${word}%`]) },
    },
    {
      ...ask("two words", two, 5),
      plain: { name: "LIKE", text: LIKE, inputs: titles.slice(0, 3).map(({ near }) => [`%${fr(near[0] ?? 0)}%`]) },
    },
    {
      ...ask(
        "two common words",
        common.map((word) => q(word, wordAt("fr", 0, 60))),
      ),
    },
    {
      ...ask(
        "a rare word",
        rare.map((word) => q(word)),
        1,
      ),
      plain: { name: "LIKE", text: LIKE, inputs: rare.slice(0, 3).map((word) => [`%${word}%`]) },
    },
    ask("with a filter", narrow, 1),
    ask(
      "in English",
      every(VARIANTS, () => q(wordAt("en", 0, 400), wordAt("en", 0, 400))),
      5,
    ),
    ask(
      "in Arabic",
      every(VARIANTS, () => q(wordAt("ar", 0, 400), wordAt("ar", 0, 400))),
      5,
    ),
    {
      ...ask(
        "a question of eight words",
        titles.map(({ title, near }) => q(...title.slice(0, 4).map(fr), ...near.slice(2, 6).map(fr))),
      ),
      least: 5,
    },
    {
      ...ask("the page, as HTML", []),
      paths: two.slice(0, 20).map((query) => `/search?${query}`),
      shown: (html) => html.match(/<mark>/g)?.length ?? 0,
      least: 1,
    },
  ];
}
