// Builds what the browser fetches: one sheet, and one script an island; the manifest gives their hashed names.
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vite";

const root = resolve(import.meta.dirname, "..");
const islands = readdirSync(resolve(import.meta.dirname, "islands")).filter((name) => /\.tsx?$/.test(name));

export default defineConfig({
  root,
  publicDir: resolve(import.meta.dirname, "public"),
  build: {
    outDir: resolve(import.meta.dirname, "dist"),
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2022",
    cssTarget: ["chrome123", "firefox120", "safari17.5"], // only decides which prefixes are written: older ones read the same
    rolldownOptions: {
      input: ["web/style/main.css", ...islands.map((name) => `web/islands/${name}`)].map((path) => resolve(root, path)),
      output: { entryFileNames: "assets/[name]-[hash].js", assetFileNames: "assets/[name]-[hash][extname]" },
    },
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});
