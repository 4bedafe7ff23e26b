// The board at 100,000 topics and 1,000,000 posts: time in D1 and rows read, the Worker's share, what a visit weighs, how well it finds.
import { type Board, openBoard } from "./board-build.ts";
import { kb, number } from "./board-figures.ts";
import { share } from "./board-share.ts";
import { times } from "./board-times.ts";
import { quality, weight } from "./board-weight.ts";
import { loadWorker } from "./board-worker.ts";

export async function run(): Promise<string[]> {
  const board = await openBoard();
  const counted = await countOf(board);
  const worker = await loadWorker();
  const lines = [counted, ...(await times(board, worker)), ...(await share(board, worker))];
  await board.probe.stop();
  return [...lines, ...(await weight()), await quality()];
}

/** Nothing below means anything unless all of it is there. */
async function countOf({ probe, seconds, bytes, world }: Board): Promise<string> {
  const count = async (table: string) => Number((await probe.ask(`SELECT count(*) AS n FROM ${table}`)).results[0]?.n);
  const [topics, posts, people, found] = [
    await count("topics"),
    await count("posts"),
    await count("people"),
    await count("search_docs"),
  ];
  if (topics !== world.topics.length || posts !== world.posts.seq.length)
    throw new Error(`${topics} topics, ${posts} posts`);
  const made = seconds === null ? "kept from an earlier run" : `made in ${seconds.toFixed(0)} s`;
  return `${number(topics)} topics, ${number(posts)} posts by ${number(people)} people, ${number(found)} texts to be found, ${kb(bytes)} (${made})`;
}
