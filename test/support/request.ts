// Calls the Worker as a client would, and remembers who is signed in.
import { env, exports } from "cloudflare:workers";
import type { Env } from "../../worker/kernel/env.ts";

export const testEnv = env as unknown as Env;
const ORIGIN = "https://network.test";

type Body = Record<string, unknown> | unknown[];

export class Client {
  cookie = "";
  locale = "fr";
  bearer = "";

  async fetch(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const worker = (exports as unknown as { default: Fetcher }).default;
    const response = await worker.fetch(`${ORIGIN}${path}`, {
      redirect: "manual",
      ...init,
      headers: {
        Origin: ORIGIN,
        "Accept-Language": this.locale,
        ...(this.cookie && { Cookie: this.cookie }),
        ...(this.bearer && { Authorization: `Bearer ${this.bearer}` }),
        ...init.headers,
      },
    });
    const set = response.headers.get("Set-Cookie");
    const session = set && /(__Host-session=[^;]*)/.exec(set)?.[1];
    if (session) this.cookie = session.endsWith("=") ? "" : session;
    return response;
  }

  /** A call of the API; `path` without its base. */
  async api(method: string, path: string, body?: Body, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(`/api/v1${path}`, {
      method,
      headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** Calls and reads JSON, failing loudly with what came back when the status is not the one expected. */
  async json<T = Record<string, unknown>>(method: string, path: string, body?: Body, expected = 200): Promise<T> {
    const response = await this.api(method, path, body);
    const text = await response.text();
    if (response.status !== expected) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : null) as T;
  }

  /** Posts a form as a browser without JavaScript does. */
  async form(path: string, fields: Record<string, string | string[]>): Promise<Response> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const v of [value].flat()) body.append(name, v);
    return this.fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: body.toString(),
    });
  }

  async page(path: string): Promise<string> {
    const response = await this.fetch(path);
    if (response.status !== 200) throw new Error(`GET ${path}: ${response.status}`);
    return response.text();
  }
}
