// A house to be killed: serves the built Worker on PORT with its data under STATE_DIR, and says when it stands.
import { serve } from "../../worker/cli/serve.ts";

await serve({ port: Number(process.env.PORT), stateDir: process.env.STATE_DIR ?? "" });
console.log("standing");
