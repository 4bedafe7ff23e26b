// A database that fails on purpose: the n-th batch throws before it runs, or after, as a lost answer does.
import type { Env } from "../../worker/kernel/env.ts";

export interface Fault {
  /** Which batch fails, from 1. */
  batch: number;
  when: "before" | "after";
}

/** The same bindings; only the chosen batch behaves badly. */
export function faulty(env: Env, fault: Fault): Env {
  let seen = 0;
  const real = env.DB;
  const DB = new Proxy(real, {
    get(_, name) {
      if (name === "batch") {
        return async (statements: D1PreparedStatement[]) => {
          const fails = ++seen === fault.batch;
          if (fails && fault.when === "before") throw new Error("D1_ERROR: Network connection lost.");
          const results = await real.batch(statements);
          if (fails) throw new Error("D1_ERROR: Network connection lost.");
          return results;
        };
      }
      const value: unknown = Reflect.get(real, name);
      return typeof value === "function" ? value.bind(real) : value;
    },
  });
  return { ...env, DB };
}
