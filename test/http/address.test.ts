// Those who are not signed in are slowed by network: one IPv6 household is one, however many addresses it uses.
import { expect, test } from "vitest";
import { addressOf } from "../../worker/http/address.ts";
import type { Req } from "../../worker/http/types.ts";

const from = (address?: string): string =>
  addressOf({ req: { header: (name: string) => (name === "CF-Connecting-IP" ? address : undefined) } } as Req);

test("an IPv4 address counts for itself", () => {
  expect(from("192.0.2.7")).toBe("192.0.2.7");
  expect(from("192.0.2.8")).not.toBe(from("192.0.2.7"));
  expect(from("::ffff:192.0.2.7")).not.toBe(from("::ffff:192.0.2.8"));
});

test("IPv6 addresses of one /64 count together, however they are written", () => {
  const home = from("2001:db8:1:2:3:4:5:6");
  for (const same of ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff::9", "2001:db8:1:2::"])
    expect(from(same)).toBe(home);
  for (const other of ["2001:db8:1:3::1", "2001:db8::1:2:3", "2001:db9:1:2::1", "::1"])
    expect(from(other)).not.toBe(home);
});

test("without one, everyone is the same neighbour", () => {
  expect(from()).toBe("local");
});
