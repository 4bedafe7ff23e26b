// The mails, each a subject and whole paragraphs; the link and the signature follow.
import type { DigestPace, ModerationAct, ModerationReason, NoticeKind } from "../../../schema/vocabulary.ts";
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
  answer: (n) =>
    plural("fr", n, {
      one: "On a répondu à ce que vous aviez écrit.",
      other: "# réponses à ce que vous aviez écrit.",
      many: "# réponses à ce que vous aviez écrit.",
    }),
  mention: (n) =>
    plural("fr", n, {
      one: "On vous y appelle par votre nom.",
      other: "On vous y appelle par votre nom, # fois.",
      many: "On vous y appelle par votre nom, # fois.",
    }),
  helped: () => "Votre réponse a aidé.",
  moderation: () => "La coordination est intervenue.",
  reply: (n) =>
    plural("fr", n, {
      one: "Une nouvelle réponse dans un sujet que vous suivez.",
      other: "# nouvelles réponses dans un sujet que vous suivez.",
      many: "# nouvelles réponses dans un sujet que vous suivez.",
    }),
  new_topic: () => "Un nouveau sujet dans ce que vous suivez.",
};

/** Good news needs no reason. */
const SILENT: ReadonlySet<ModerationAct> = new Set(["approve", "show", "unlock", "lift"]);

export const mails = {
  hello: "Bonjour,",
  signature: "Le Partenariat\nSolidarité et réciprocité, depuis 1981.",
  sign_in: (_: { token: string }) => ({
    subject: "Votre lien pour entrer",
    text: [
      "Voici le lien que vous avez demandé. Il fonctionne une seule fois, pendant vingt minutes. Si vous n’avez rien demandé, laissez simplement ce message.",
    ],
  }),
  invitation: (p: { organisation: string; inviter: string }) => ({
    subject: `${p.organisation} vous invite`,
    text: [
      `${p.inviter} vous invite à rejoindre ${p.organisation} sur le réseau du Partenariat. L’invitation vaut quatorze jours ; ce lien l’ouvre.`,
    ],
  }),
  proposal_received: (p: { from: string; to: string }) => ({
    subject: `Une rencontre proposée entre ${p.from} et ${p.to}`,
    text: [`${p.from} propose une rencontre à ${p.to}. La coordination la lit d’abord ; vous pouvez déjà la voir ici.`],
  }),
  proposal_offered: (p: { other: string }) => ({
    subject: `La coordination vous propose de rencontrer ${p.other}`,
    text: [
      `La coordination pense que ${p.other} et vous avez quelque chose à vous apporter. Lisez pourquoi, puis dites oui ou non, ou demandez à en savoir plus. Sans réponse sous trente jours, la proposition s’éteint d’elle-même.`,
    ],
  }),
  proposal_approved: (p: { other: string }) => ({
    subject: `${p.other} : la coordination est d’accord, à vous de répondre`,
    text: [
      `La coordination approuve la rencontre avec ${p.other}. Chaque organisation dit maintenant oui ou non, ou demande à en savoir plus. Sans réponse sous trente jours, la proposition s’éteint d’elle-même.`,
    ],
  }),
  proposal_declined: (p: { other: string; reason: string }) => ({
    subject: `La rencontre avec ${p.other} ne se fera pas cette fois`,
    text: p.reason
      ? [`La proposition de rencontre avec ${p.other} a été déclinée. La raison donnée :`, `« ${p.reason} »`]
      : [`La proposition de rencontre avec ${p.other} a été déclinée. D’autres partenaires possibles vous attendent.`],
  }),
  proposal_question: (p: { other: string; text: string }) => ({
    subject: `${p.other} vous écrit au sujet de votre rencontre`,
    text: [
      `${p.other} écrit :`,
      `« ${p.text} »`,
      "Votre réponse sera lue par l’autre organisation et par la coordination.",
    ],
  }),
  proposal_coordination: (p: { from: string; to: string; text: string }) => ({
    subject: `La coordination vous écrit : ${p.from} et ${p.to}`,
    text: [
      `Au sujet de la rencontre entre ${p.from} et ${p.to}, la coordination écrit :`,
      `« ${p.text} »`,
      "Votre réponse sera lue par l’autre organisation et par la coordination.",
    ],
  }),
  proposal_accepted_one: (p: { other: string }) => ({
    subject: `${p.other} a dit oui`,
    text: [`${p.other} accepte la rencontre. Il ne manque plus que votre réponse.`],
  }),
  proposal_withdrawn: (p: { other: string }) => ({
    subject: `${p.other} se retire`,
    text: [`${p.other} se retire de la rencontre proposée. Rien ne vous est demandé.`],
  }),
  proposal_unavailable: (p: { other: string }) => ({
    subject: `${p.other} n’est pas disponible pour l’instant`,
    text: [
      `${p.other} ne peut pas s’engager en ce moment et met sa recherche en pause. Ce n’est pas un non : la rencontre pourra être proposée de nouveau à son retour.`,
    ],
  }),
  proposal_closed: (p: { other: string }) => ({
    subject: `La coordination met fin à la proposition avec ${p.other}`,
    text: [
      `La coordination met fin à la proposition de rencontre avec ${p.other}. Vous pouvez lui écrire pour en parler : elle vous répondra.`,
    ],
  }),
  proposal_reminder: (p: { other: string; days: number }) => ({
    subject: `La rencontre avec ${p.other} attend votre réponse`,
    text: [
      `La proposition de rencontre avec ${p.other} attend encore votre réponse. ${plural("fr", p.days, { one: "Il reste un jour", other: "Il reste # jours" })}. Un non, ou « pas disponible pour l’instant », rend aussi service.`,
    ],
  }),
  proposal_expired: (p: { other: string }) => ({
    subject: `La proposition avec ${p.other} s’est éteinte`,
    text: [
      `Faute de réponse à temps, la proposition de rencontre avec ${p.other} s’est éteinte. Rien n’empêche de la refaire plus tard.`,
    ],
  }),
  proposal_silent: (p: { from: string; to: string }) => ({
    subject: `Sans réponse : ${p.from} et ${p.to}`,
    text: [
      `La proposition entre ${p.from} et ${p.to} s’est éteinte sans réponse. Un mot de la coordination aiderait peut-être.`,
    ],
  }),
  proposal_escalated: (p: { from: string; to: string }) => ({
    subject: `Trois semaines d’attente : ${p.from} et ${p.to}`,
    text: [
      `La proposition entre ${p.from} et ${p.to} attend depuis trois semaines une décision de la coordination. Elle est maintenant en tête de la file.`,
    ],
  }),
  partnership_opened: (p: { other: string }) => ({
    subject: `Votre partenariat avec ${p.other} commence`,
    text: [
      `Les deux oui sont là : votre partenariat avec ${p.other} est ouvert. Vous voyez maintenant leurs coordonnées, et eux les vôtres.`,
    ],
  }),
  unsubscribe: "Pour ne plus recevoir ces courriels :",
  notice: (p: News) => ({
    subject: `${p.title} : du nouveau`,
    text: [`« ${p.title} »`, told(p.told).join("\n")],
  }),
  digest: (p: { pace: DigestPace; topics: News[]; others: number }, at: (news: News) => string) => ({
    subject:
      p.pace === "daily" ? "Ce qui est nouveau pour vous depuis hier" : "Ce qui est nouveau pour vous cette semaine",
    text: [
      plural("fr", p.topics.length + p.others, {
        one: "Un sujet a du nouveau depuis votre dernier passage.",
        other: "# sujets ont du nouveau depuis votre dernier passage.",
        many: "# sujets ont du nouveau depuis votre dernier passage.",
      }),
      ...p.topics.map((news) => [news.title, ...told(news.told), at(news)].join("\n")),
      ...(p.others > 0
        ? [
            plural("fr", p.others, {
              one: "Un autre sujet vous attend sur le site.",
              other: "# autres sujets vous attendent sur le site.",
              many: "# autres sujets vous attendent sur le site.",
            }),
          ]
        : []),
      "Tout voir :",
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
