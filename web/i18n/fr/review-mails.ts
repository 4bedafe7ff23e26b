// The mails about reviews and about how a partnership ends. None tells what anybody answered.
import type { EndingHow } from "../../../schema/vocabulary.ts";
import { list, longDate } from "../format.ts";
import { reviews } from "./reviews.ts";

const half = (period: string): string => {
  const [year = "", which = ""] = period.split("-");
  return reviews.period(which, year);
};

interface Told {
  names: readonly string[];
  period: string;
}
interface Ending {
  who: string;
  how: EndingHow;
  termEnds: string | null;
  text: string;
}

const quoted = (text: string): string[] => (text === "" ? [] : [`« ${text} »`]);

export const reviewMails = {
  review_asked: (p: Told) => ({
    subject: `Votre bilan avec ${list("fr", p.names)}`,
    text: [
      `Où en est votre partenariat avec ${list("fr", p.names)} ? Le bilan de ${half(p.period)} tient en sept questions, dix minutes à deux ou trois autour d’une table.`,
      "Chacun répond de son côté. Personne ne lit les réponses de l’autre avant que toutes soient là.",
    ],
  }),
  review_reminder: (p: Told) => ({
    subject: `Votre bilan avec ${list("fr", p.names)} vous attend encore`,
    text: [
      `Le bilan de ${half(p.period)} attend toujours vos réponses. Sept questions suffisent, et rien n’est montré avant que chacun ait répondu.`,
      "C’est le seul rappel que vous recevrez.",
    ],
  }),
  review_complete: (p: Told) => ({
    subject: `Votre bilan avec ${list("fr", p.names)} peut se lire`,
    text: [
      `Toutes les réponses au bilan de ${half(p.period)} sont là. La page les met côte à côte, avec ce que vous voyez pareil et ce que vous voyez autrement.`,
      "Lisez-les, puis parlez-en de vive voix.",
    ],
  }),
  ending_proposed: (p: Ending) => ({
    subject:
      p.how === "renewed" ? `${p.who} propose de continuer ensemble` : `${p.who} propose de terminer le partenariat`,
    text: [
      p.how === "renewed"
        ? `${p.who} propose de renouveler votre partenariat jusqu’au ${longDate("fr", p.termEnds ?? "")}.`
        : `${p.who} pense que le travail est fait, et propose de terminer votre partenariat.`,
      ...quoted(p.text),
      "Rien ne change tant que vous n’avez pas répondu.",
    ],
  }),
  ending_confirmed: (p: Ending) => ({
    subject: `${p.who} est d’accord sur la suite du partenariat`,
    text: [`${p.who} a dit oui. Il manque encore une réponse.`, ...quoted(p.text)],
  }),
  ending_refused: (p: Ending) => ({
    subject: `${p.who} voudrait d’abord en parler`,
    text: [
      p.how === "renewed"
        ? `${p.who} n’a pas confirmé le renouvellement de votre partenariat.`
        : `${p.who} n’a pas confirmé la fin de votre partenariat.`,
      ...quoted(p.text),
      "Rien n’a changé. Parlez-vous, puis proposez autre chose.",
    ],
  }),
  ending_withdrawn: (p: Ending) => ({
    subject: `${p.who} a repris sa proposition`,
    text: [
      `${p.who} a repris ce qui était proposé pour la suite de votre partenariat. Rien n’a changé.`,
      ...quoted(p.text),
    ],
  }),
  ending_settled: (p: Ending) => ({
    subject: SETTLED[p.how].subject(p),
    text: [SETTLED[p.how].text(p), ...quoted(p.text), SETTLED[p.how].after],
  }),
};

const SHEET =
  "Ce que vous avez appris peut servir à d’autres : la page du partenariat ouvre une fiche d’expérience déjà remplie, à relire et à publier si vous le voulez.";
const SETTLED: Record<EndingHow, { subject: (p: Ending) => string; text: (p: Ending) => string; after: string }> = {
  renewed: {
    subject: () => "Votre partenariat est renouvelé",
    text: (p) => `${p.who} a confirmé : votre partenariat continue jusqu’au ${longDate("fr", p.termEnds ?? "")}.`,
    after: SHEET,
  },
  finished: {
    subject: () => "Votre partenariat se termine, travail accompli",
    text: (p) => `${p.who} a confirmé : votre partenariat est terminé. Tout ce qui s’y est écrit reste à lire.`,
    after: SHEET,
  },
  broken_off: {
    subject: (p) => `${p.who} arrête votre partenariat`,
    text: (p) => `${p.who} a mis fin à votre partenariat. Tout ce qui s’y est écrit reste à lire.`,
    after: `La coordination peut vous écouter si vous le souhaitez. ${SHEET}`,
  },
};
