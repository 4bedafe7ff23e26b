// `npm run calibrate`: what the answers so far say about the weights. It changes nothing; a coordinator decides.
// `--from file.json` reads a log written by `--write`, or by `npm run simulate -- --log`, instead of STATE_DIR.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import * as z from "zod";
import { calibrate } from "../calibration/calibrate.ts";
import { Log } from "../calibration/log.ts";
import { report } from "../calibration/report.ts";
import { keptLog, openKept } from "./kept-log.ts";

const { values } = parseArgs({ options: { from: { type: "string" }, write: { type: "string" } } });
try {
  const source = values.from ?? process.env.STATE_DIR ?? ".wrangler/state";
  const log = values.from ? Log.parse(JSON.parse(readFileSync(source, "utf8"))) : fromState(source);
  console.log(`Looks and answers of ${source}`);
  for (const line of report(calibrate(log), log.weights)) console.log(line);
  if (values.write) writeFileSync(values.write, JSON.stringify(log, null, 1));
} catch (error) {
  console.error(error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
  process.exitCode = 1;
}

function fromState(folder: string): Log {
  const db = openKept(folder);
  const log = keptLog(db);
  db.close();
  return log;
}
