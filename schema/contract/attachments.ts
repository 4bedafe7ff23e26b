// What goes with a post: pictures, PDFs, short voice notes.
import * as z from "zod";
import { endpoint, idParam, reply } from "./route.ts";

/** What is taken, by kind: the types, told by the bytes, and the most bytes of one. */
export const ATTACHMENT_KINDS = {
  picture: { types: ["image/jpeg", "image/png", "image/webp"], bytes: 2 * 1024 * 1024 },
  document: { types: ["application/pdf"], bytes: 5 * 1024 * 1024 },
  voice: { types: ["audio/webm", "audio/ogg", "audio/mp4", "audio/mpeg"], bytes: 1024 * 1024 },
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;
export type AttachmentType = (typeof ATTACHMENT_KINDS)[AttachmentKind]["types"][number];
export const ATTACHMENT_TYPES: readonly AttachmentType[] = Object.values(ATTACHMENT_KINDS).flatMap(
  ({ types }) => types,
);

export function kindOfType(type: AttachmentType): AttachmentKind {
  if (type.startsWith("image/")) return "picture";
  return type === "application/pdf" ? "document" : "voice";
}

export const MOST_ATTACHMENTS = 5; // with one post
export const MOST_SECONDS = 120; // of a voice note
export const MOST_SIDE = 10_000; // pixels
export const MOST_PIXELS = 25_000_000;
/** A picture up to this size is shown as it is where a small one is missing. */
export const SMALL_ENOUGH = 150 * 1024;

export const Attachment = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(ATTACHMENT_TYPES),
    bytes: z.int(),
    small: z.int().describe("Bytes of the small picture beside it; 0 without one"),
    width: z.int().nullable(),
    height: z.int().nullable(),
    seconds: z.int().nullable(),
  })
  .meta({ id: "Attachment" });
export type Attachment = z.infer<typeof Attachment>;

export const attachmentIds = z
  .array(z.string().max(64))
  .max(MOST_ATTACHMENTS)
  .refine((ids) => new Set(ids).size === ids.length, { params: { code: "repeated" } })
  .default([])
  .describe("Files sent before (POST /attachments), one's own and not yet used");

const binary = (description: string) => ({ type: "string", format: "binary", description }) as const;
const file = binary("JPEG, PNG or WebP up to 2 MB, PDF up to 5 MB, a voice note up to 1 MB and two minutes");
const asItIs = { schema: { type: "string", description: file.description } } as const;

export const postAttachment = endpoint({
  access: "signed-in",
  method: "post",
  path: "/attachments",
  summary:
    "Takes in a file, as it is or as a form (file, and a small picture beside it); kept a day until a post names it",
  request: {
    query: z.object({ name: z.string().max(300).optional().describe("Its name, when the file is the body itself") }),
    body: {
      required: true,
      content: {
        ...Object.fromEntries(ATTACHMENT_TYPES.map((type) => [type, asItIs])),
        "multipart/form-data": {
          schema: {
            type: "object",
            required: ["file"],
            properties: { file, small: binary("The same picture, 640 pixels at most, up to 80 KB") },
          },
        },
      },
    },
  },
  responses: { 201: reply(Attachment, "Taken in") },
});

export const deleteAttachment = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/attachments/{id}",
  summary: "Takes a file of one's own back, used or not; coordinators any",
  request: { params: idParam },
  responses: { 204: { description: "Taken back" } },
});
