// A refusal as a page, for people.
import { ErrorPage } from "../../web/pages/error.tsx";
import { render } from "./pages.tsx";
import { type Refusal, sayWhenToRetry } from "./problem.ts";
import type { Req } from "./types.ts";

export function errorPage(c: Req, refusal: Refusal): Response {
  sayWhenToRetry(c, refusal);
  return render(c, <ErrorPage status={refusal.status} title={refusal.title} />, refusal.status);
}
