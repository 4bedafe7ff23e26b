// What search engines are asked: to leave alone what is not a page for the public, and the whole of an invented network.
const CLOSED = ["/api/", "/coordination", "/dev/", "/language", "/search", "/settings", "/sign-in", "/today"];

export function robotsTxt({ origin, demo }: { origin: string; demo: boolean }): string {
  if (demo) return "User-agent: *\nDisallow: /\n";
  return ["User-agent: *", ...CLOSED.map((path) => `Disallow: ${path}`), "", `Sitemap: ${origin}/sitemap.xml`, ""].join(
    "\n",
  );
}
