// The mails, each a subject and whole paragraphs; the link and the signature follow.
import type { DigestPace, ModerationAct, ModerationReason, NoticeKind } from "../../../schema/vocabulary.ts";
import type { mails as source } from "../fr/mails.ts";
import { plural } from "../plural.ts";
import { agreementMails } from "./agreement-mails.ts";
import { badgeMails } from "./badges.ts";
import { circleMails } from "./circle-mails.ts";
import { courseMails } from "./course-mails.ts";
import { journalMails } from "./journal.ts";
import { meetingMails } from "./meeting-mails.ts";
import { moderation } from "./moderation.ts";
import { reviewMails } from "./review-mails.ts";

interface News {
  title: string;
  topic: string;
  from: number;
  told: { kind: NoticeKind; count: number }[];
}

const told = (all: News["told"]): string[] => all.map(({ kind, count }) => happened[kind](count));
const happened: Record<NoticeKind, (n: number) => string> = {
  answer: (n) => plural("en", n, { one: "Somebody answered what you wrote.", other: "# answers to what you wrote." }),
  mention: (n) => plural("en", n, { one: "You are called by name.", other: "You are called by name, # times." }),
  helped: () => "Your answer helped.",
  moderation: () => "The coordination stepped in.",
  reply: (n) =>
    plural("en", n, { one: "A new reply in a topic you follow.", other: "# new replies in a topic you follow." }),
  new_topic: () => "A new topic in what you follow.",
};

/** Good news needs no reason. */
const SILENT: ReadonlySet<ModerationAct> = new Set(["approve", "show", "unlock", "lift"]);

export const mails: typeof source = {
  hello: "Hello,",
  signature: "Le Partenariat\nSolidarity and reciprocity, since 1981.",
  sign_in: () => ({
    subject: "Your link to sign in",
    text: [
      "Here is the link you asked for. It works once, for twenty minutes. If you did not ask for it, simply ignore this message.",
    ],
  }),
  invitation: (p) => ({
    subject: `${p.organisation} invites you`,
    text: [
      `${p.inviter} invites you to join ${p.organisation} on the network of Le Partenariat. The invitation is valid for fourteen days; this link opens it.`,
    ],
  }),
  proposal_received: (p) => ({
    subject: `A meeting proposed between ${p.from} and ${p.to}`,
    text: [`${p.from} proposes a meeting to ${p.to}. The coordinators read it first; you can already see it here.`],
  }),
  proposal_offered: (p) => ({
    subject: `The coordinators propose that you meet ${p.other}`,
    text: [
      `The coordinators think that you and ${p.other} have something to bring each other. Read why, then say yes or no, or ask to know more. Without an answer within thirty days the proposal ends by itself.`,
    ],
  }),
  proposal_approved: (p) => ({
    subject: `${p.other}: the coordinators agree, now it is your turn`,
    text: [
      `The coordinators approve the meeting with ${p.other}. Each organisation now says yes or no, or asks to know more. Without an answer within thirty days the proposal ends by itself.`,
    ],
  }),
  proposal_declined: (p) => ({
    subject: `The meeting with ${p.other} will not happen this time`,
    text: p.reason
      ? [`The proposed meeting with ${p.other} was declined. The reason given:`, `“${p.reason}”`]
      : [`The proposed meeting with ${p.other} was declined. Other possible partners are waiting for you.`],
  }),
  proposal_question: (p) => ({
    subject: `${p.other} writes to you about your meeting`,
    text: [
      `${p.other} writes:`,
      `“${p.text}”`,
      "Your reply will be read by the other organisation and the coordinators.",
    ],
  }),
  proposal_coordination: (p) => ({
    subject: `The coordinators write to you: ${p.from} and ${p.to}`,
    text: [
      `About the meeting between ${p.from} and ${p.to}, the coordinators write:`,
      `“${p.text}”`,
      "Your reply will be read by the other organisation and the coordinators.",
    ],
  }),
  proposal_accepted_one: (p) => ({
    subject: `${p.other} said yes`,
    text: [`${p.other} accepts the meeting. Only your answer is missing now.`],
  }),
  proposal_withdrawn: (p) => ({
    subject: `${p.other} steps back`,
    text: [`${p.other} steps back from the proposed meeting. Nothing is asked of you.`],
  }),
  proposal_unavailable: (p) => ({
    subject: `${p.other} is not available for now`,
    text: [
      `${p.other} cannot commit at the moment and pauses its search. This is not a no: the meeting can be proposed again once they are back.`,
    ],
  }),
  proposal_closed: (p) => ({
    subject: `The coordinators end the proposal with ${p.other}`,
    text: [
      `The coordinators end the proposed meeting with ${p.other}. You can write to them about it: they will answer you.`,
    ],
  }),
  proposal_reminder: (p) => ({
    subject: `The meeting with ${p.other} is waiting for your answer`,
    text: [
      `The proposed meeting with ${p.other} still waits for your answer. ${plural("en", p.days, { one: "One day is left", other: "# days are left" })}. A no, or “not available for now”, helps too.`,
    ],
  }),
  proposal_expired: (p) => ({
    subject: `The proposal with ${p.other} has ended`,
    text: [
      `For want of an answer in time, the proposed meeting with ${p.other} has ended. It can be proposed again later.`,
    ],
  }),
  proposal_silent: (p) => ({
    subject: `No answer: ${p.from} and ${p.to}`,
    text: [`The proposal between ${p.from} and ${p.to} ended without an answer. A word from you might help.`],
  }),
  proposal_escalated: (p) => ({
    subject: `Waiting for three weeks: ${p.from} and ${p.to}`,
    text: [
      `The proposal between ${p.from} and ${p.to} has waited three weeks for the coordinators’ decision. It is now at the head of the queue.`,
    ],
  }),
  partnership_opened: (p) => ({
    subject: `Your partnership with ${p.other} begins`,
    text: [
      `Both have said yes: your partnership with ${p.other} is open. You now see their contact, and they see yours.`,
    ],
  }),
  unsubscribe: "To stop receiving these emails:",
  notice: (p: News) => ({
    subject: `${p.title}: something new`,
    text: [`“${p.title}”`, told(p.told).join("\n")],
  }),
  digest: (p: { pace: DigestPace; topics: News[]; others: number }, at: (news: News) => string) => ({
    subject: p.pace === "daily" ? "What is new for you since yesterday" : "What is new for you this week",
    text: [
      plural("en", p.topics.length + p.others, {
        one: "One topic has something new since you last came.",
        other: "# topics have something new since you last came.",
      }),
      ...p.topics.map((news) => [news.title, ...told(news.told), at(news)].join("\n")),
      ...(p.others > 0
        ? [
            plural("en", p.others, {
              one: "One more topic is waiting on the site.",
              other: "# more topics are waiting on the site.",
            }),
          ]
        : []),
      "See everything:",
    ],
  }),
  ...agreementMails,
  ...badgeMails,
  ...circleMails,
  ...meetingMails,
  ...courseMails,
  ...reviewMails,
  ...journalMails,
  moderation_decided: (p: {
    act: ModerationAct;
    reason: ModerationReason;
    text: string;
    title: string;
    path: string;
  }) => ({
    subject: moderation.mails.subject(p.act, p.title),
    text: [
      moderation.told[p.act],
      ...(SILENT.has(p.act) ? [] : [moderation.mails.reason(p.reason)]),
      ...(p.text ? [moderation.mails.words(p.text)] : []),
      ...(p.path.startsWith("/appeal") ? [moderation.mails.answer] : []),
    ],
  }),
  moderation_judged: (p: { act: ModerationAct; text: string; path: string }) => ({
    subject: moderation.mails.judged,
    text: [moderation.told[p.act], ...(p.text ? [moderation.mails.words(p.text)] : [])],
  }),
  moderation_danger: (_: { path: string }) => ({
    subject: moderation.mails.danger,
    text: [moderation.mails.dangerText],
  }),
  moderation_danger_waits: (_: { path: string }) => ({
    subject: moderation.mails.dangerWaits,
    text: [moderation.mails.dangerWaitsText],
  }),
};
