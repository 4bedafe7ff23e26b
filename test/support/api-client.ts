// A program that uses the API over real HTTP, with a cookie jar of one.
export class ApiClient {
  private cookie = "";
  private readonly base: URL;

  constructor(base: URL) {
    this.base = base;
  }

  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: T; headers: Headers }> {
    const response = await fetch(new URL(path.startsWith("/dev/") ? path : `/api/v1${path}`, this.base), {
      method,
      redirect: "manual",
      headers: {
        Origin: this.base.origin,
        "Accept-Language": "fr",
        ...(this.cookie && { Cookie: this.cookie }),
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const set = response.headers.get("Set-Cookie")?.split(";")[0];
    if (set) this.cookie = set;
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : null) as T, headers: response.headers };
  }

  /** Signs in as a person does: asks for a link, reads the mail, uses the link. */
  async signIn(email: string): Promise<void> {
    await this.call("POST", "/auth/links", { email });
    const { body } = await this.call<{ to: string; links: string[] }[]>("GET", "/dev/mailbox");
    const link = body.find((mail) => mail.to === email)?.links[0];
    if (!link) throw new Error(`no link was mailed to ${email}`);
    const token = new URL(link).searchParams.get("token");
    const { status } = await this.call("POST", "/auth/session", { token });
    if (status !== 200) throw new Error(`signing in answered ${status}`);
  }
}
