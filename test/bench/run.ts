// `npm run bench`: every measure this project asks of itself, one line each, its reference from the same run beside it.
import { cpus } from "node:os";
import { build } from "../../worker/cli/build.ts";
import { run as assign } from "./assign.ts";
import { run as board } from "./board.ts";
import { run as circles } from "./circles.ts";
import { run as importTowns } from "./import.ts";
import { run as pages } from "./pages.ts";
import { run as rounds } from "./rounds.ts";
import { run as shortlist } from "./shortlist.ts";

const BENCHES: Record<string, () => Promise<string[]>> = {
  pages,
  shortlist,
  assign,
  circles,
  rounds,
  import: importTowns,
  board,
};

await build();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
