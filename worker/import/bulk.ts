// Many rows as few parameters: JSON lists that a statement reads with json_each, each well under a megabyte.

const MOST_ROWS = 2000;
/** Three bytes a letter at most, so never over 900 KB. */
const MOST_LETTERS = 300_000;

export interface Chunk {
  json: string;
  rows: number;
}

export function jsonChunks(rows: readonly unknown[]): Chunk[] {
  const chunks: string[][] = [];
  let letters = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const json = JSON.stringify(row);
    const last = chunks.at(-1);
    if (last === undefined || last.length === MOST_ROWS || letters + json.length > MOST_LETTERS) {
      chunks.push([json]);
      letters = json.length;
    } else {
      last.push(json);
      letters += json.length + 1;
    }
  }
  return chunks.map((chunk) => ({ json: `[${chunk.join(",")}]`, rows: chunk.length }));
}
