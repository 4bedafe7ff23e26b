// What Hono carries through a request here: the bindings and the use-cases' context.
import type { Context } from "hono";
import type { Ctx } from "../kernel/ctx.ts";
import type { Env } from "../kernel/env.ts";

export interface AppEnv {
  Bindings: Env;
  Variables: { ctx: Ctx };
}
export type Req = Context<AppEnv>;
