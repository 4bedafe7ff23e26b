// `npm start`: builds, migrates, makes the demo network once, serves, and keeps the clock ticking.
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import { build } from "./build.ts";
import { type Served, serve } from "./serve.ts";

const port = Number(process.env.PORT ?? 8787);
const stateDir = process.env.STATE_DIR ?? ".wrangler/state";
const demo = !process.argv.includes("--empty");

console.log("Building …");
await build();
const served = await serve({ port, stateDir, vars: { DEMO: demo ? "1" : "" } });
if (demo && (await served.seed())) console.log("The demo network is made.");
keepTime(served);
greet();

/** Cron, which miniflare leaves to us: the same door the platform knocks at. */
function keepTime(house: Served): void {
  const timer = setInterval(() => house.tick().catch((error: unknown) => console.error("cron", error)), 60_000);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      clearInterval(timer);
      await house.stop();
      process.exit(0);
    });
  }
}

function greet(): void {
  const address = `http://localhost:${port}`;
  console.log(`\nLe Partenariat: ${address}\n`);
  if (demo) {
    console.log("Demo accounts: ask for a link at /sign-in with one of these addresses, then open /dev/mailbox");
    for (const person of DEMO_PEOPLE) {
      console.log(`  ${person.email.padEnd(34)} ${person.name.padEnd(24)} ${person.story.en}`);
    }
  }
  console.log(`\nMails sent: ${address}/dev/mailbox`);
}
