// Where a request comes from, for slowing those who are not signed in.
import type { Req } from "./types.ts";

/** An IPv4 address, or the /64 of an IPv6 one: a household holds as many addresses in it as it likes. */
export function addressOf(c: Req): string {
  const address = c.req.header("CF-Connecting-IP") ?? "local";
  return address.includes(":") && !address.includes(".") ? network64(address) : address;
}

function network64(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array<string>(gap).fill("0"), ...last].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
