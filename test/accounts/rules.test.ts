// The name a device goes by in the list of sessions.
import { expect, test } from "vitest";
import { deviceName } from "../../worker/accounts/rules.ts";

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox · Linux"],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
    "Edge · Windows",
  ],
  [
    "Mozilla/5.0 (Linux; Android 13; SM-A136B) SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36",
    "Samsung · Android",
  ],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1", "Safari · iPhone"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15", "Safari · Mac"],
  ["curl/8.5.0", ""],
  ["", ""],
  [undefined, ""],
])("%s", (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name);
});
