// The HTML door of learning paths, for who reads them: the list, one of them, and the same to print.
import { Hono } from "hono";
import { PathsQuery } from "../../schema/contract/paths.ts";
import { PathPage } from "../../web/pages/path.tsx";
import { PathPrintPage } from "../../web/pages/path-print.tsx";
import { PathsPage } from "../../web/pages/paths.tsx";
import { allow } from "../http/access.ts";
import { publicly } from "../http/caches.ts";
import { render } from "../http/pages.tsx";
import type { AppEnv } from "../http/types.ts";
import { pathWritingPages } from "./pages-write.tsx";
import { viewPath, viewPaths, viewPathToPrint } from "./view.ts";

export const pathsPages = new Hono<AppEnv>();
const pages = pathsPages;
pages.route("/", pathWritingPages); // before one path: /paths/new

/** An address grown old still opens the list: what cannot be read is left out. */
function lenient(raw: Record<string, string>): PathsQuery {
  const read = PathsQuery.safeParse(raw);
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map((issue) => issue.path[0]));
  return PathsQuery.parse(Object.fromEntries(Object.entries(raw).filter(([name]) => !wrong.has(name))));
}

pages.get("/paths", allow("public"), publicly, async (c) =>
  render(c, <PathsPage view={await viewPaths(c.var.ctx, lenient(c.req.query()))} />),
);

pages.get("/paths/:id", allow("public"), publicly, async (c) =>
  render(c, <PathPage view={await viewPath(c.var.ctx, c.req.param("id"))} />),
);

pages.get("/paths/:id/print", allow("public"), publicly, async (c) =>
  render(c, <PathPrintPage view={await viewPathToPrint(c.var.ctx, c.req.param("id"))} />),
);
