// How `npm run db:generate` turns the tables into a migration.
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: ["./schema/tables/*.ts"],
  out: "./schema/migrations",
});
