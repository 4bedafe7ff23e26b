// What is written down of the demo board: topics of three kinds, their replies, and who tried a sheet elsewhere.
import type { AdaptationResult, BoardLanguage, Sdg, TopicKind } from "../../vocabulary.ts";

export interface DemoReply {
  /** Key of the demo organisation whose person writes. */
  by: string;
  /** Days after the topic. */
  after: number;
  text: string;
  /** The topic's own language when left out. */
  lang?: BoardLanguage;
  /** On a question: the answer that helped. */
  helped?: true;
  /** On a sheet: "we tried this here". */
  tried?: { town: string; country: string; result: AdaptationResult; changed: string };
}

export interface DemoTopic {
  /** Short, unique over the whole board: judged searches name topics by it. */
  key: string;
  category: string;
  kind: TopicKind;
  title: string;
  lang: BoardLanguage;
  by: string;
  daysAgo: number;
  visibility: "public" | "network";
  skills: string[];
  sdgs: Sdg[];
  /** Markdown. Of a sheet: its summary in two or three sentences. */
  text: string;
  sheet?: DemoSheet;
  replies: DemoReply[];
}

export interface DemoSheet {
  context: string;
  did: string;
  institutions: string;
  civilSociety: string;
  beneficiaries: string;
  worked: string;
  failed: string;
  again: string;
  cost: string;
  time: string;
  localDimension: string;
  globalDimension: string;
  place: { country: string; town: string };
}
