// The JSON door of the equity figures.
import * as contract from "../../schema/contract/equity.ts";
import { newApi, open } from "../http/api.ts";
import { seeEquity, seeFigures } from "./see.ts";

export const equityApi = newApi();

open(equityApi, contract.getFigures, async (c) => c.json(await seeFigures(c.var.ctx), 200));
open(equityApi, contract.getEquity, async (c) => c.json(await seeEquity(c.var.ctx, c.req.valid("query").by), 200));
