// Who may what on the board: its doors, API and pages. A part of doors-table.ts.
import type { Row } from "./doors-table.ts";
import type { Things } from "./house.ts";

const API = "/api/v1";
const question = (t: Things) => ({ id: t.question });
const answer = (t: Things) => ({ id: t.answer });
const sheet = (t: Things) => ({ id: t.sheet });
const room = (t: Things) => ({ id: t.room });
const desk = (t: Things) => ({ id: t.desk });
const newTopic = (t: Things) => ({ id: t.newTopic });
const newPost = (t: Things) => ({ id: t.newPost });
const written = (t: Things) => ({ id: t.written });
const category = (t: Things) => ({ id: t.category });
const word = (t: Things) => ({ id: t.answer, kind: "thank_you" });
const inRoom = (t: Things) => ({ partnership: t.partnership });
const atDesk = () => ({ visibility: "coordinators" });

const topic = { category: "training", title: "Une question", text: "Bonjour" };
const labels = (t: Things) => ({ label: { fr: t.word, en: t.word } });
const labelForm = (t: Things) => ({ "label.fr": t.word, "label.en": t.word, posting: "members" });
const tried = { result: "worked", country: "SN", town: "Matam" };

export const BOARD_DOORS: Record<string, Row> = {
  [`GET ${API}/categories`]: { who: "everyone" },
  [`POST ${API}/categories`]: { who: "coordination", json: labels },
  [`PATCH ${API}/categories/:id`]: { who: "coordination", at: category, json: labels },
  [`GET ${API}/topics`]: { who: "everyone" },
  [`GET ${API}/topics · a room`]: { who: "inside", query: inRoom },
  [`GET ${API}/topics · the coordinators' room`]: { who: "coordination", query: atDesk },
  [`PUT ${API}/topics/:id`]: { who: "known", at: newTopic, json: () => topic },
  [`PUT ${API}/topics/:id · in a room`]: {
    who: "ownPeople",
    at: newTopic,
    json: (t) => ({ ...topic, visibility: "partnership", partnership: t.partnership }),
    refused: 422,
  },
  [`PUT ${API}/topics/:id · in the coordinators' room`]: {
    who: "coordination",
    at: newTopic,
    json: () => ({ ...topic, visibility: "coordinators" }),
  },
  [`GET ${API}/topics/:id`]: { who: "known", at: question, unseen: true },
  [`GET ${API}/topics/:id · public`]: { who: "everyone", at: sheet },
  [`GET ${API}/topics/:id · in a room`]: { who: "inside", at: room, unseen: true },
  [`GET ${API}/topics/:id · in the coordinators' room`]: { who: "coordination", at: desk, unseen: true },
  [`PATCH ${API}/topics/:id`]: { who: "manager", at: question, json: () => ({ title: "Un autre titre" }) },
  [`PATCH ${API}/topics/:id · where it stands`]: { who: "draftPeople", at: question, json: () => ({ sdgs: [6] }) },
  [`GET ${API}/topics/:id/posts`]: { who: "known", at: question, unseen: true },
  [`GET ${API}/topics/:id/posts · in a room`]: { who: "inside", at: room, unseen: true },
  [`PUT ${API}/topics/:id/helped`]: { who: "draftPeople", at: question, json: (t) => ({ post: t.answer }) },
  [`PUT ${API}/topics/:id/read`]: { who: "known", at: question, json: () => ({ seq: 1 }) },
  [`GET ${API}/unread`]: { who: "known" },
  [`POST ${API}/unread/clear`]: { who: "known" },
  [`PUT ${API}/posts/:id`]: { who: "known", at: newPost, json: (t) => ({ topic: t.question, text: "Bonjour" }) },
  [`PUT ${API}/posts/:id · in a room`]: {
    who: "inside",
    at: newPost,
    json: (t) => ({ topic: t.room, text: "Bonjour" }),
    refused: 422,
  },
  [`GET ${API}/posts/:id`]: { who: "known", at: answer, unseen: true },
  [`PATCH ${API}/posts/:id`]: { who: "memberAlone", at: answer, json: () => ({ text: "Mieux" }) },
  [`DELETE ${API}/posts/:id`]: { who: "memberAlone", at: answer },
  [`GET ${API}/posts/:id/versions`]: { who: "known", at: answer, unseen: true },
  [`PUT ${API}/posts/:id/reactions/:kind`]: { who: "notTheMember", at: word, refused: 422 },
  [`DELETE ${API}/posts/:id/reactions/:kind`]: { who: "notTheMember", at: word, refused: 422 },
  [`GET ${API}/drafts`]: { who: "known" },
  [`GET ${API}/drafts/:id`]: { who: "manager", at: written },
  [`PUT ${API}/drafts/:id`]: { who: "manager", at: written, json: () => ({ title: "Encore" }), refused: 409 },
  [`DELETE ${API}/drafts/:id`]: { who: "manager", at: written },

  "GET /topics": { who: "everyone" },
  "GET /topics · a room": { who: "inside", query: inRoom },
  "GET /topics · the coordinators' room": { who: "coordination", query: atDesk },
  "GET /stories": { who: "everyone" },
  "GET /topics/new": { who: "known" },
  "GET /topics/new · in a room": { who: "ownPeople", query: inRoom },
  "POST /topics/new": {
    who: "known",
    form: (t) => ({ ...topic, id: t.newTopic, kind: "question", visibility: "network" }),
  },
  "GET /drafts": { who: "known" },
  "POST /drafts/:id/delete": { who: "manager", at: written, form: () => ({}) },
  "GET /topics/:id": { who: "known", at: question, unseen: true },
  "GET /topics/:id · public": { who: "everyone", at: sheet },
  "GET /topics/:id · in a room": { who: "inside", at: room, unseen: true },
  "GET /topics/:id · in the coordinators' room": { who: "coordination", at: desk, unseen: true },
  "GET /t/:number": { who: "known", at: (t) => ({ number: t.number }), unseen: true },
  "GET /topics/:id/edit": { who: "manager", at: question },
  "POST /topics/:id/edit": {
    who: "manager",
    at: question,
    form: () => ({ ...topic, kind: "question", visibility: "network", version: "1" }),
  },
  "POST /topics/:id/posts": { who: "known", at: question, form: (t) => ({ id: t.newPost, text: "Bonjour" }) },
  "POST /topics/:id/posts · in a room": {
    who: "inside",
    at: room,
    form: (t) => ({ id: t.newPost, text: "Bonjour" }),
    refused: 422,
  },
  "GET /topics/:id/adapt": { who: "known", at: sheet },
  "POST /topics/:id/adapt": { who: "known", at: sheet, form: (t) => ({ id: t.newPost, text: "Bonjour", ...tried }) },
  "POST /topics/:id/helped": { who: "draftPeople", at: question, form: (t) => ({ post: t.answer }) },
  "GET /posts/:id": { who: "known", at: answer, unseen: true },
  "GET /posts/:id/history": { who: "known", at: answer, unseen: true },
  "GET /posts/:id/edit": { who: "memberAlone", at: answer },
  "POST /posts/:id/edit": { who: "memberAlone", at: answer, form: () => ({ text: "Mieux", version: "1" }) },
  "GET /posts/:id/delete": { who: "memberAlone", at: answer },
  "POST /posts/:id/delete": { who: "memberAlone", at: answer, form: () => ({}) },
  "POST /posts/:id/reactions": { who: "notTheMember", at: answer, form: () => ({ kind: "thank_you" }), refused: 422 },
  "GET /unread": { who: "known" },
  "POST /unread/clear": { who: "known", form: () => ({}) },
  "GET /coordination/categories": { who: "coordination" },
  "POST /coordination/categories": { who: "coordination", form: labelForm },
  "POST /coordination/categories/:id": {
    who: "coordination",
    at: category,
    form: (t) => ({ ...labelForm(t), version: "1" }),
  },
};
