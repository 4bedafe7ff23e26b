// The mails about circles, each a subject and whole paragraphs; the link and the signature follow.
import { list } from "../format.ts";
import { plural } from "../plural.ts";

const all = (names: readonly string[]): string => list("fr", names);

export const circleMails = {
  circle_proposed: (p: { names: readonly string[] }) => ({
    subject: `Un cercle avec ${all(p.names)} ?`,
    text: [
      `La coordination vous propose d’entrer dans un cercle avec ${all(p.names)} : vous apportez à l’une, vous recevez d’une autre, et chacune y trouve ce qu’elle cherche.`,
      "Lisez qui apporte quoi à qui, puis dites oui ou non, ou posez une question. Le cercle se fait si toutes disent oui sous trente jours.",
    ],
  }),
  circle_repaired: (p: { names: readonly string[] }) => ({
    subject: "Votre cercle se referme : votre oui tient toujours",
    text: [
      `Une place s’était libérée dans votre cercle. Voici comment il se referme : avec ${all(p.names)}. Ce que vous apportez et ce que vous recevez ne changent pas, alors votre oui est gardé.`,
      "Rien ne vous est demandé. Si vous préférez y renoncer, vous pouvez le dire jusqu’à ce que toutes aient répondu.",
    ],
  }),
  circle_question: (p: { who: string; text: string }) => ({
    subject: `${p.who} vous écrit au sujet de votre cercle`,
    text: [`${p.who} écrit :`, `« ${p.text} »`, "Votre réponse sera lue par tout le cercle et par la coordination."],
  }),
  circle_coordination: (p: { names: readonly string[]; text: string }) => ({
    subject: "La coordination vous écrit au sujet de votre cercle",
    text: [
      `Au sujet du cercle avec ${all(p.names)}, la coordination écrit :`,
      `« ${p.text} »`,
      "Votre réponse sera lue par tout le cercle et par la coordination.",
    ],
  }),
  circle_reminder: (p: { names: readonly string[]; days: number }) => ({
    subject: `Le cercle avec ${all(p.names)} attend votre réponse`,
    text: [
      `Le cercle avec ${all(p.names)} attend encore votre réponse. ${plural("fr", p.days, { one: "Il reste un jour", other: "Il reste # jours" })}. Un non rend aussi service : quelqu’un d’autre pourra prendre la place.`,
    ],
  }),
  circle_opened: (p: { names: readonly string[] }) => ({
    subject: `Votre cercle commence, avec ${all(p.names)}`,
    text: [
      `Tous les oui sont là : votre partenariat avec ${all(p.names)} est ouvert. Vous voyez maintenant leurs coordonnées, et elles les vôtres.`,
    ],
  }),
  circle_broken: (p: { names: readonly string[]; reason: string }) => ({
    subject: "Votre cercle s’arrête pour l’instant",
    text: [
      `Le cercle ne peut pas se faire tel quel avec ${all(p.names)}. Rien ne vous est demandé : la coordination cherche comment le refermer, et vous écrira.`,
      ...(p.reason ? [`« ${p.reason} »`] : []),
    ],
  }),
  circle_expired: (p: { names: readonly string[] }) => ({
    subject: "Le cercle s’arrête, faute de réponse",
    text: [
      `Faute de réponse à temps, le cercle avec ${all(p.names)} s’arrête de votre côté. Ce n’est pas grave : d’autres rencontres restent possibles.`,
    ],
  }),
  circle_to_repair: (p: { names: readonly string[]; all: readonly string[] }) => ({
    subject: `Un cercle à réparer, sans ${all(p.names)}`,
    text: [
      `Le cercle de ${all(p.all)} a perdu ${all(p.names)}. Voyez qui pourrait prendre la place laissée, ou comment celles qui restent peuvent continuer.`,
    ],
  }),
  circle_left: (p: { name: string }) => ({
    subject: `${p.name} quitte votre partenariat`,
    text: [
      `${p.name} quitte votre partenariat. Celles qui restent peuvent continuer ensemble : rien ne vous est demandé. La coordination est prévenue et cherchera, si vous le voulez, qui pourrait vous rejoindre.`,
    ],
  }),
  circle_closed: (p: { names: readonly string[] }) => ({
    subject: `Le cercle avec ${all(p.names)} ne se fera pas cette fois`,
    text: [
      `Le cercle avec ${all(p.names)} ne se fera pas cette fois. Merci d’y avoir pensé ; d’autres rencontres restent possibles.`,
    ],
  }),
};
