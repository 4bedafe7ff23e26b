// After drizzle-kit wrote a migration: makes its tables STRICT, which drizzle cannot say.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const folder = "schema/migrations";
for (const name of readdirSync(folder).filter((file) => file.endsWith(".sql"))) {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  const strict = text.replace(/(CREATE TABLE `[^`]+` \([\s\S]*?\n\));/g, "$1 STRICT;");
  if (strict !== text) writeFileSync(`${folder}/${name}`, strict);
}
