// The endpoints of the board: who may call each, what it takes, what it answers.
import * as z from "zod";
import { REACTIONS } from "../vocabulary.ts";
import {
  boardId,
  Category,
  CategoryInput,
  CategoryPatch,
  clientId,
  Post,
  PostInput,
  PostPatch,
  PostVersion,
  Topic,
  TopicDetail,
  TopicInput,
  TopicPatch,
  TopicsQuery,
} from "./board.ts";
import { body, endpoint, idParam, listOf, pageQuery, reply } from "./route.ts";

const topicParam = z.object({ id: clientId("top") });
const postParam = z.object({ id: clientId("pst") });

export const getCategories = endpoint({
  access: "public",
  method: "get",
  path: "/categories",
  summary: "The board's categories, in their order",
  responses: { 200: reply(listOf(Category)) },
});

export const postCategory = endpoint({
  access: "coordinator",
  method: "post",
  path: "/categories",
  summary: "Adds a category",
  request: { body: body(CategoryInput) },
  responses: { 201: reply(Category) },
});

export const patchCategory = endpoint({
  access: "coordinator",
  method: "patch",
  path: "/categories/{id}",
  summary: "Renames, moves, retires a category; wants If-Match",
  request: { params: idParam, body: body(CategoryPatch) },
  responses: { 200: reply(Category) },
});

export const getTopics = endpoint({
  access: "public",
  method: "get",
  path: "/topics",
  summary: "Topics the reader may see, the newest activity first",
  request: { query: TopicsQuery },
  responses: { 200: reply(listOf(Topic)) },
});

export const putTopic = endpoint({
  access: "signed-in",
  method: "put",
  path: "/topics/{id}",
  summary: "Begins a topic under an id made by the client: a repeat is the same topic, other content a conflict",
  request: { params: topicParam, body: body(TopicInput) },
  responses: { 200: reply(TopicDetail, "There already"), 201: reply(TopicDetail, "Begun") },
});

export const getTopic = endpoint({
  access: "public",
  method: "get",
  path: "/topics/{id}",
  summary: "A topic with its first posts; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(TopicDetail) },
});

export const patchTopic = endpoint({
  access: "signed-in",
  method: "patch",
  path: "/topics/{id}",
  summary: "Its author, or a coordinator, changes it; wants If-Match",
  request: { params: idParam, body: body(TopicPatch) },
  responses: { 200: reply(TopicDetail) },
});

export const getTopicPosts = endpoint({
  access: "public",
  method: "get",
  path: "/topics/{id}/posts",
  summary: "Its posts in their order; `after` is a place in the topic",
  request: { params: idParam, query: pageQuery },
  responses: { 200: reply(listOf(Post)) },
});

export const putHelped = endpoint({
  access: "signed-in",
  method: "put",
  path: "/topics/{id}/helped",
  summary: "Marks the answer that helped, or none; for whoever asked, and coordinators",
  request: { params: idParam, body: body(z.strictObject({ post: boardId.nullable() })) },
  responses: { 200: reply(Topic) },
});

export const putRead = endpoint({
  access: "signed-in",
  method: "put",
  path: "/topics/{id}/read",
  summary: "Read up to a place in the topic; never goes back",
  request: { params: idParam, body: body(z.strictObject({ seq: z.int().min(0).max(10_000_000) })) },
  responses: { 204: { description: "Noted" } },
});

export const getUnread = endpoint({
  access: "signed-in",
  method: "get",
  path: "/unread",
  summary: "Topics with something new for the reader, counted up to 100, and the newest of them",
  responses: {
    200: reply(
      z.object({
        count: z.int(),
        more: z.boolean().describe("There are more than were counted"),
        topics: z.array(z.object({ id: z.string(), title: z.string(), new: z.int(), from: z.int() })),
      }),
    ),
  },
});

export const postAllRead = endpoint({
  access: "signed-in",
  method: "post",
  path: "/unread/clear",
  summary: "Everything up to now is read",
  responses: { 204: { description: "Noted" } },
});

export const putPost = endpoint({
  access: "signed-in",
  method: "put",
  path: "/posts/{id}",
  summary: "Answers a topic under an id made by the client: a repeat is the same post, other content a conflict",
  request: { params: postParam, body: body(PostInput) },
  responses: { 200: reply(Post, "There already"), 201: reply(Post, "Written") },
});

export const getPost = endpoint({
  access: "public",
  method: "get",
  path: "/posts/{id}",
  summary: "One post; its version as ETag",
  request: { params: idParam },
  responses: { 200: reply(Post) },
});

export const patchPost = endpoint({
  access: "signed-in",
  method: "patch",
  path: "/posts/{id}",
  summary: "Its author changes it; what it said stays readable. Wants If-Match",
  request: { params: idParam, body: body(PostPatch) },
  responses: { 200: reply(Post) },
});

export const deletePost = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/posts/{id}",
  summary: "Its author takes it back; a trace stays. With the first post goes the topic, unless others answered",
  request: { params: idParam },
  responses: { 204: { description: "Taken back" } },
});

export const getPostVersions = endpoint({
  access: "public",
  method: "get",
  path: "/posts/{id}/versions",
  summary: "What a post said before each edit, newest first",
  request: { params: idParam },
  responses: { 200: reply(listOf(PostVersion)) },
});

const reactionParam = z.object({ id: z.string().max(64), kind: z.enum(REACTIONS) });
export const putReaction = endpoint({
  access: "signed-in",
  method: "put",
  path: "/posts/{id}/reactions/{kind}",
  summary: "Says a plain word about a post",
  request: { params: reactionParam },
  responses: { 204: { description: "Said" } },
});
export const deleteReaction = endpoint({
  access: "signed-in",
  method: "delete",
  path: "/posts/{id}/reactions/{kind}",
  summary: "Takes it back",
  request: { params: reactionParam },
  responses: { 204: { description: "Taken back" } },
});
