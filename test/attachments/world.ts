// What tests of attachments share: sending a file, writing with it, looking for it where it is kept.
import type { Attachment } from "../../schema/contract/attachments.ts";
import type { Post, TopicDetail } from "../../schema/contract/board.ts";
import { newId } from "../../worker/kernel/ids.ts";
import { unique } from "../support/given.ts";
import type { Client } from "../support/request.ts";
import { testEnv } from "../support/request.ts";
import type { Bytes } from "./files.ts";

type Problem = { code: string; errors?: { field: string; code: string; message: string }[] };

/** As a program does: the file is the body. */
export async function send(
  client: Client,
  bytes: Bytes,
  name = "photo.jpg",
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Attachment & Problem }> {
  const response = await client.fetch(`/api/v1/attachments?${new URLSearchParams({ name })}`, {
    method: "POST",
    headers: { "Content-Type": "application/octet-stream", ...headers },
    body: bytes,
  });
  return { status: response.status, body: (await response.json()) as Attachment & Problem };
}

export async function sent(client: Client, bytes: Bytes, name?: string): Promise<Attachment> {
  const { status, body } = await send(client, bytes, name);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export const topicId = (): string => newId("top", new Date());
export const postId = (): string => newId("pst", new Date());

export function begin(client: Client, more: Record<string, unknown> = {}): Promise<TopicDetail> {
  const input = { category: "training", title: unique("Sujet"), text: "Bonjour à toutes et tous.", ...more };
  return client.json<TopicDetail>("PUT", `/topics/${topicId()}`, input, 201);
}

export const answerWith = (client: Client, topic: string, attachments: string[]): Promise<Post> =>
  client.json<Post>("PUT", `/posts/${postId()}`, { topic, text: "Voici.", attachments }, 201);

export const open = (client: Client, id: string, headers: Record<string, string> = {}): Promise<Response> =>
  client.fetch(`/attachments/${id}`, { headers });

/** What R2 holds under an id. */
export async function kept(id: string): Promise<string[]> {
  const { objects } = await testEnv.FILES.list({ prefix: `attachments/${id}` });
  return objects.map(({ key }) => key);
}

export const stateOf = (id: string): Promise<string | null> =>
  testEnv.DB.prepare("SELECT state FROM attachments WHERE id = ?").bind(id).first<string>("state");
