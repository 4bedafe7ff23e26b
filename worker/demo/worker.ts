// A Worker beside the real one, on the same database, that makes the demo network: never deployed.
import type { Env } from "../kernel/env.ts";
import { isEmpty, seed } from "./seed.ts";

export default {
  async fetch(_request, env) {
    return (await isEmpty(env)) ? Response.json(await seed(env)) : Response.json(null);
  },
} satisfies ExportedHandler<Env>;
