// The mails about meetings between authorities, and about an organisation that leaves a partnership.
import { list } from "../format.ts";
import { meetingTime } from "../meeting-time.ts";

interface Told {
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  zone: string;
  place: string;
  reason: string;
}

const when = (p: Told): string => [...meetingTime("fr", p), ...(p.place ? [`Lieu : ${p.place}`] : [])].join("\n");

export const meetingMails = {
  meeting_called: (p: Told) => ({
    subject: `Une rencontre : ${p.title}`,
    text: [
      `Votre organisation est invitée à une rencontre : « ${p.title} ».`,
      when(p),
      "L’ordre du jour est sur cette page, dans les langues de la rencontre.",
    ],
  }),
  meeting_moved: (p: Told) => ({
    subject: `Changement : ${p.title}`,
    text: [`L’heure ou le lieu de la rencontre « ${p.title} » a changé. Voici ce qui vaut maintenant :`, when(p)],
  }),
  meeting_cancelled: (p: Told) => ({
    subject: `Annulée : ${p.title}`,
    text: [
      `La rencontre « ${p.title} » n’aura pas lieu. Elle était prévue ainsi :`,
      when(p),
      ...(p.reason ? [`« ${p.reason} »`] : []),
    ],
  }),
  partnership_left: (p: { name: string; names: readonly string[]; reason: string }) => ({
    subject: `${p.name} quitte un partenariat`,
    text: [
      `${p.name} quitte son partenariat avec ${list("fr", p.names)}. Voici pourquoi :`,
      `« ${p.reason} »`,
      "Ce qui a été fait et dit reste à lire. Celles qui restent peuvent continuer ensemble, ou en rester là.",
    ],
  }),
};
