// Following, what one is told because of it, and how one wishes to be told.
import * as z from "zod";
import { BOARD_LANGUAGES, FOLLOW_KINDS, MAIL_PACES, NOTICE_KINDS, TOPIC_KINDS } from "../vocabulary.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

export const FollowTarget = z.object({ kind: z.enum(FOLLOW_KINDS), subject: z.string().min(1).max(120) });
export type FollowTarget = z.infer<typeof FollowTarget>;

export const Follow = z
  .object({
    kind: z.enum(FOLLOW_KINDS),
    subject: z.string(),
    label: z.string().nullable().describe("Its name; null when it can no longer be seen"),
    createdAt: z.string(),
  })
  .meta({ id: "Follow" });
export type Follow = z.infer<typeof Follow>;

export const getFollows = endpoint({
  access: "signed-in",
  method: "get",
  path: "/follows",
  summary: "What I follow: topics, categories, organisations, skills",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Follow)) },
});

export const putFollow = endpoint({
  access: "signed-in",
  method: "put",
  path: "/follows/{kind}/{subject}",
  summary: "Follows it; doing so twice changes nothing",
  request: { params: FollowTarget },
  responses: { 204: { description: "Followed" } },
});

export const deleteFollow = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/follows/{kind}/{subject}",
  summary: "Follows it no longer",
  request: { params: FollowTarget },
  responses: { 204: { description: "No longer followed" } },
});

/** What happened in one topic since it was last seen. */
export const Notice = z
  .object({
    topic: z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(TOPIC_KINDS),
      lang: z.enum(BOARD_LANGUAGES),
    }),
    kind: z.enum(NOTICE_KINDS),
    count: z.int().describe("Posts, for an answer, a reply or a mention"),
    from: z.int().describe("The place of the first of them in the topic"),
    at: z.string(),
    seen: z.boolean(),
  })
  .meta({ id: "Notice" });
export type Notice = z.infer<typeof Notice>;

export const getNotices = endpoint({
  access: "signed-in",
  method: "get",
  path: "/notices",
  summary: "What I am told of the board, the newest first",
  request: { query: pageQuery },
  responses: { 200: reply(listOf(Notice)) },
});

export const postNoticesSeen = endpoint({
  access: "signed-in",
  method: "post",
  path: "/notices/seen",
  summary: "All of them are seen",
  responses: { 204: { description: "Noted" } },
});

export const NoticeChoice = z.strictObject({ mail: z.enum(MAIL_PACES), push: z.boolean() });
export type NoticeChoice = z.infer<typeof NoticeChoice>;

/** Every kind of notice: when it goes by mail, and whether it goes to the devices that asked for push. */
export const NoticeChoices = z.strictObject({
  answer: NoticeChoice,
  mention: NoticeChoice,
  helped: NoticeChoice,
  moderation: NoticeChoice,
  reply: NoticeChoice,
  new_topic: NoticeChoice,
});
export type NoticeChoices = z.infer<typeof NoticeChoices>;

export const Notifications = z
  .object({
    kinds: NoticeChoices,
    digests: z.object({ daily: z.string().nullable(), weekly: z.string().nullable() }).describe("When the next leaves"),
  })
  .meta({ id: "Notifications" });
export type Notifications = z.infer<typeof Notifications>;

export const getNotifications = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me/notifications",
  summary: "How I wish to be told, by kind",
  responses: { 200: reply(Notifications) },
});

export const putNotifications = endpoint({
  access: "signed-in",
  method: "put",
  path: "/me/notifications",
  summary: "Says how I wish to be told, for every kind",
  request: { body: body(z.strictObject({ kinds: NoticeChoices })) },
  responses: { 200: reply(Notifications) },
});

const base64url = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .regex(/^[A-Za-z0-9_-]+=*$/);

/** As a browser's `PushSubscription.toJSON()` gives it. */
export const PushInput = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1000),
  keys: z.object({ p256dh: base64url(80, 100), auth: base64url(16, 40) }),
});
export type PushInput = z.infer<typeof PushInput>;

export const PushDevice = z
  .object({ id: z.string(), device: z.string(), createdAt: z.string(), current: z.boolean() })
  .meta({ id: "PushDevice" });
export type PushDevice = z.infer<typeof PushDevice>;

export const getPushDevices = endpoint({
  access: "signed-in",
  method: "get",
  path: "/me/push-subscriptions",
  summary: "Devices that asked for push, by browser session; in the browser only",
  responses: { 200: reply(listOf(PushDevice)) },
});

export const postPushDevice = endpoint({
  access: "signed-in",
  method: "post",
  path: "/me/push-subscriptions",
  summary: "This browser asks for push; it ends with the session",
  request: { body: body(PushInput) },
  responses: { 201: reply(PushDevice) },
});

export const deletePushDevice = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/me/push-subscriptions/{id}",
  summary: "This device hears no more",
  request: { params: idParam },
  responses: { 204: { description: "Ended" } },
});

/** The page of notices: what is new, then what was seen lately. */
export interface NoticesView {
  fresh: Notice[];
  more: boolean;
  seen: Notice[];
  now: string;
}

/** The page of settings. */
export interface NotificationsView extends Notifications {
  devices: PushDevice[];
  /** Of the house, for browsers; null where push is not set up. */
  pushKey: string | null;
}
