// Makes the demo network once, in an empty database: organisations, ties, and proposals in every state.
import { DEMO_PEOPLE } from "../../schema/demo/people.ts";
import { sweepEquity } from "../equity/sweep.ts";
import { makeCtx } from "../kernel/ctx.ts";
import type { Env } from "../kernel/env.ts";
import { catchUp } from "../search/catch-up.ts";
import { writeBoard } from "./board.ts";
import { tellCircles } from "./circles.ts";
import { tellCourses } from "./courses.ts";
import { giveBadges, tellPaths } from "./learning.ts";
import { tellLives } from "./lives.ts";
import { tellMeetings } from "./meetings.ts";
import { makeNetwork } from "./network.ts";
import { agree, openEarlier } from "./partnerships.ts";
import { writePast } from "./past.ts";
import { tellReviews } from "./reviews.ts";
import { makeRounds } from "./rounds.ts";
import { tellStories } from "./stories.ts";

/** Ids and addresses worth knowing: for the bench, the browser tests, and the tour. */
export interface Demo {
  ids: Record<string, string>; // organisations by their key
  manager: string; // e-mail of the named manager near Saint-Louis
  own: string; // her organisation
  coordinator: string;
  organisation: string; // another published one
  proposal: string; // one that waits for the coordinators
  round: string; // another thing they have to read
  circles: { lived: string; awaited: string }; // one accepted, one that waits for its members
  partnerships: { lived: string; unsigned: string }; // two years old; written, and lacking something
  topics: Record<string, string>; // of the board, by their key
  meetings: { held: string; planned: string }; // of town halls, in two languages
  courses: { course: string; waited: string; held: string }; // one, and two sessions: with people waiting, and held
  learning: { path: string; badge: string }; // for a class; public, under a full name
}

export async function seed(env: Env, today = new Date()): Promise<Demo> {
  const network = await makeNetwork(env, today);
  await writePast(network);
  await openEarlier(network);
  const proposal = await tellStories(network);
  const circles = await tellCircles(network);
  const partnerships = await agree(network);
  await tellLives(network);
  const round = await makeRounds(network);
  const topics = await writeBoard(network);
  await tellReviews(network);
  const meetings = await tellMeetings(network);
  const courses = await tellCourses(network);
  const learning = { path: await tellPaths(network, topics), badge: await giveBadges(network, courses.held) };
  const clock = makeCtx({ env, now: today });
  while (await sweepEquity(clock));
  await catchUp(makeCtx({ env }), 60);
  const known = (key: string): string => network.ids.get(key) ?? "";
  const email = (key: string): string => DEMO_PEOPLE.find((person) => person.key === key)?.email ?? "";
  return {
    ids: Object.fromEntries(network.ids),
    manager: email("naatangue"),
    own: known("keur-naatangue"),
    coordinator: email("coordinator"),
    organisation: known("lycee-vasseur"),
    proposal,
    round,
    circles,
    partnerships,
    topics,
    meetings,
    courses,
    learning,
  };
}

/** True when nobody has used this database yet. */
export async function isEmpty(env: Env): Promise<boolean> {
  return (await env.DB.prepare("SELECT 1 FROM people LIMIT 1").first()) === null;
}
