// A Worker that runs one statement on the board's D1 and sends back what D1 says of it: one trip a statement, whoever asks.
import { resolve } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

const PROBE = `export default {
  async fetch(request, env) {
    const { text, values } = await request.json();
    try {
      return Response.json(await env.DB.prepare(text).bind(...values).all());
    } catch (error) {
      return new Response(text + ": " + error.message, { status: 500 });
    }
  },
};`;

export interface Answer {
  results: Record<string, unknown>[];
  meta: { duration: number; rows_read: number };
}

export interface Probe {
  ask: (text: string, values?: readonly unknown[]) => Promise<Answer>;
  stop: () => Promise<void>;
}

/** On what `serve` left in that folder: the database of wrangler.toml. */
export async function openProbe(stateDir: string): Promise<Probe> {
  const d1Databases = { DB: "00000000-0000-0000-0000-000000000000" };
  const worker = { name: "probe", modules: true, script: PROBE, d1Databases, compatibilityDate: "2026-10-01" };
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({ resourcePersistencePath: resolve(stateDir), workers: [worker] }),
  );
  const url = await miniflare.ready;
  const ask = async (text: string, values: readonly unknown[] = []): Promise<Answer> => {
    const response = await fetch(url, { method: "POST", body: JSON.stringify({ text, values }) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Answer;
  };
  return { ask, stop: () => miniflare.dispose() };
}
