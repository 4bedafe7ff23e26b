// What the index holds of a topic, a post, an organisation, a course: stems by column, and facets to filter by.
import { SHEET_TEXTS, type Sheet } from "../../schema/contract/board.ts";
import type { Offer } from "../../schema/contract/organisations.ts";
import { themeOf } from "../../schema/taxonomy/tree.ts";
import type { BoardLanguage, Sdg, TopicKind, TopicVisibility, Visibility } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";
import type { Tree } from "../taxonomy/repository.ts";
import { indexed, plainOf } from "./words.ts";

/**
 * Who finds it, as the columns its words stand in: 0 anyone, 1 people signed in, 2 those of one room, named by a facet.
 * A query names the columns its reader may search, so that nothing else can match.
 */
export type Level = 0 | 1 | 2;

export interface Document {
  subject: string;
  /** Of a post. */
  topic: string | null;
  level: Level;
  facets: string;
  title: string;
  body: string;
  labels: string;
}

export interface TopicText {
  id: string;
  category: string;
  kind: TopicKind;
  title: string;
  text: string;
  lang: BoardLanguage;
  visibility: TopicVisibility;
  partnership: string | null;
  skills: readonly string[];
  sdgs: readonly Sdg[];
  sheet: Sheet | null;
  createdAt: string;
  translations?: readonly Translated[];
}

/** Found by its translations as by its own words. */
export interface Translated {
  lang: BoardLanguage;
  title: string;
  text: string;
}

/** What a post has of its topic. */
export type TopicAbove = Pick<TopicText, "id" | "category" | "visibility" | "partnership" | "skills" | "sdgs">;
export interface PostText {
  id: string;
  topic: TopicAbove;
  text: string;
  lang: BoardLanguage;
  createdAt: string;
  tried: { country: string; town: string; changed: string } | null;
  translations?: readonly Translated[];
}

export interface OrganisationText {
  id: string;
  name: string;
  town: string;
  country: string;
  summary: string;
  sdgs: readonly Sdg[];
  offers: readonly Offer[];
  visibility: Visibility;
}

export interface CourseText {
  id: string;
  title: string;
  summary: string;
  text: string;
  lang: BoardLanguage;
  skills: readonly string[];
  sdgs: readonly Sdg[];
  /** Of the course, and of the organisation that offers it. */
  visibility: "public" | "network";
  organisation: string;
  host: string;
  hostVisibility: Visibility;
  /** Of its sessions to come. */
  countries: readonly string[];
  langs: readonly string[];
}

const LEVELS: Readonly<Record<TopicVisibility | Visibility, Level>> = {
  public: 0,
  network: 1,
  partnership: 2,
  coordinators: 2,
};

export function topicDocument(topic: TopicText, tree: Tree): Document {
  const { sheet, lang } = topic;
  const said = sheet ? [...SHEET_TEXTS.map((field) => sheet[field]), sheet.cost, sheet.time, sheet.town] : [];
  return {
    subject: topic.id,
    topic: null,
    level: LEVELS[topic.visibility],
    facets: facets([
      `kind:${topic.kind}`,
      ...ofTopic(topic),
      ...written(topic),
      ...(sheet?.country ? [`country:${sheet.country.toLowerCase()}`] : []),
    ]),
    title: `${indexed(topic.title, lang)} ${translated(topic, "title")}`,
    body: `${indexed([topic.text, ...said].map(plainOf).join("\n"), lang)} ${translated(topic, "text")}`,
    labels: labelsOf(topic.skills, tree),
  };
}

export function postDocument(post: PostText): Document {
  const { tried } = post;
  return {
    subject: post.id,
    topic: post.topic.id,
    level: LEVELS[post.topic.visibility],
    facets: facets([
      "kind:post",
      ...ofTopic(post.topic),
      ...written(post),
      ...(tried ? [`country:${tried.country.toLowerCase()}`] : []),
    ]),
    title: "",
    body: `${indexed([plainOf(post.text), tried?.changed ?? "", tried?.town ?? ""].join("\n"), post.lang)} ${translated(post, "text")}`,
    labels: "",
  };
}

/** What it says of itself is in French or in English, as its words tell; what it brings is found in both. */
export function organisationDocument(one: OrganisationText, tree: Tree, lang: BoardLanguage): Document {
  const skills = one.offers.map((offer) => offer.skill);
  return {
    subject: one.id,
    topic: null,
    level: LEVELS[one.visibility],
    facets: facets([
      "kind:organisation",
      `room:${one.id}`,
      ...(one.visibility === "coordinators" ? ["room:coordinators"] : []),
      `country:${one.country.toLowerCase()}`,
      `lang:${lang}`,
      `aud:${LEVELS[one.visibility]}`,
      ...one.offers.flatMap(({ skill, level }) => skillsAbove(skill).map((id) => `knows${level}:${id}`)),
      ...skills.flatMap(skillFacets),
      ...one.sdgs.map((goal) => `sdg:${goal}`),
    ]),
    title: `${foldLetters(one.name)} ${indexed(one.name, lang)}`,
    body: indexed(`${one.summary}\n${one.town}`, lang),
    labels: labelsOf(skills, tree),
  };
}

/** As open as the more guarded of the two: itself, and the organisation that offers it. */
export function courseDocument(course: CourseText, tree: Tree): Document {
  const { lang, organisation, hostVisibility } = course;
  const level = Math.max(LEVELS[course.visibility], LEVELS[hostVisibility]) as Level;
  return {
    subject: course.id,
    topic: null,
    level,
    facets: facets([
      "kind:course",
      `room:${organisation}`,
      ...(hostVisibility === "coordinators" ? ["room:coordinators"] : []),
      ...course.countries.map((country) => `country:${country.toLowerCase()}`),
      ...[lang, ...course.langs].map((one) => `lang:${one}`),
      ...course.skills.flatMap(skillFacets),
      ...course.sdgs.map((goal) => `sdg:${goal}`),
    ]),
    title: indexed(course.title, lang),
    body: indexed([course.summary, plainOf(course.text), course.host].join("\n"), lang),
    labels: labelsOf(course.skills, tree),
  };
}

const ofTopic = (topic: TopicAbove): string[] => [
  `category:${topic.category}`,
  ...topic.skills.flatMap(skillFacets),
  ...topic.sdgs.map((goal) => `sdg:${goal}`),
  ...(topic.visibility === "partnership" && topic.partnership ? [`room:${topic.partnership}`] : []),
  ...(topic.visibility === "coordinators" ? ["room:coordinators"] : []),
];

const translated = ({ translations = [] }: { translations?: readonly Translated[] }, field: "title" | "text"): string =>
  translations.map((one) => indexed(plainOf(one[field]), one.lang)).join(" ");

/** Months and years, so that a span of time is a few tokens. */
const written = ({ lang, createdAt }: { lang: BoardLanguage; createdAt: string }): string[] => [
  `lang:${lang}`,
  `year:${createdAt.slice(0, 4)}`,
  `month:${createdAt.slice(0, 4)}_${createdAt.slice(5, 7)}`,
];

/** A skill and its theme. */
const skillsAbove = (skill: string): string[] => [...new Set([skill, themeOf(skill)])];
const skillFacets = (skill: string): string[] => skillsAbove(skill).map((id) => `skill:${id}`);

/** Any character that would part a facet in two becomes an underscore, here and in the query. */
export const facetToken = (facet: string): string => facet.toLowerCase().replace(/[^a-z0-9_:.]/g, "_");
const facets = (list: readonly string[]): string => [...new Set(list)].map(facetToken).join(" ");

/** Each skill by its name and its theme's, in both languages the tree speaks. */
function labelsOf(skills: readonly string[], tree: Tree): string {
  const ids = new Set(skills.flatMap(skillsAbove));
  const nodes = [...ids].flatMap((id) => tree.byId.get(id) ?? []);
  return nodes.map(({ label }) => `${indexed(label.fr, "fr")} ${indexed(label.en, "en")}`).join(" ");
}
