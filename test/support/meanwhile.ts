// A database beside which something else happens first: right before the first batch runs, as a race would have it.
import type { Env } from "../../worker/kernel/env.ts";

/** The same bindings; the first batch waits for what somebody else does. */
export function meanwhile(env: Env, happens: () => Promise<unknown>): Env {
  let done = false;
  const real = env.DB;
  const DB = new Proxy(real, {
    get(_, name) {
      if (name === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          if (!done) {
            done = true;
            await happens();
          }
          return real.batch(statements);
        };
      }
      const value: unknown = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
  return { ...env, DB };
}
