// The mails about sessions of courses: a seat, a place in the line, a seat that came free, a change.

import { dayIn, hourIn } from "../clock.ts";
import { placeOfTime, spellIn } from "../meeting-time.ts";

export interface ToldOfSession {
  state: "enrolled" | "waiting" | "offered";
  title: string;
  startsAt: string;
  endsAt: string;
  timeZone: string;
  place: string;
  link: string;
  until: string;
  position: number;
  reason: string;
}

const when = (p: ToldOfSession): string =>
  [
    `${placeOfTime("fr", p, p.timeZone)} : ${spellIn("fr", p, p.timeZone)}`,
    ...(p.place ? [`Lieu : ${p.place}`] : []),
    ...(p.link ? [`Pour rejoindre la session : ${p.link}`] : []),
  ].join("\n");

/** What one has in a session that changes. */
const STILL: Readonly<Record<ToldOfSession["state"], string>> = {
  enrolled: "Votre place est gardée. Si cela ne vous convient plus, laissez-la depuis cette page.",
  waiting: "Vous êtes toujours en liste d’attente. Si cela ne vous convient plus, quittez-la depuis cette page.",
  offered:
    "La place qui vous est proposée vous attend toujours : prenez-la, ou laissez-la à la personne suivante, depuis cette page, dans le délai déjà annoncé.",
};

export const courseMails = {
  course_enrolled: (p: ToldOfSession) => ({
    subject: `Une place vous attend : ${p.title}`,
    text: [
      `Votre place est prise à la formation « ${p.title} ».`,
      when(p),
      "Un empêchement ? Laissez votre place depuis cette page : quelqu’un l’attend peut-être.",
    ],
  }),
  course_waiting: (p: ToldOfSession) => ({
    subject: `Liste d’attente : ${p.title}`,
    text: [
      `Toutes les places de la formation « ${p.title} » sont prises. Vous êtes en liste d’attente, au rang ${p.position}.`,
      when(p),
      "Dès qu’une place se libère pour vous, nous vous écrivons, et elle vous est gardée le temps de répondre.",
    ],
  }),
  course_seat_offered: (p: ToldOfSession) => ({
    subject: `Une place s’est libérée : ${p.title}`,
    text: [
      `Une place vous est gardée à la formation « ${p.title} ». Dites si vous la prenez avant le ${dayIn("fr", p.until, p.timeZone)} à ${hourIn("fr", p.until, p.timeZone)}, à l’heure de la session : sans réponse, elle va à la personne suivante.`,
      when(p),
    ],
  }),
  course_offer_passed: (p: ToldOfSession) => ({
    subject: `La place est allée à quelqu’un d’autre : ${p.title}`,
    text: [
      `Une place vous était gardée à la formation « ${p.title} », et le temps pour répondre est passé. Elle est proposée à la personne suivante.`,
      "Vous pouvez vous réinscrire depuis cette page, à la suite des autres.",
    ],
  }),
  course_session_moved: (p: ToldOfSession) => ({
    subject: `Changement : ${p.title}`,
    text: [
      `L’heure ou le lieu de la formation « ${p.title} » a changé. Voici ce qui vaut maintenant :`,
      when(p),
      STILL[p.state],
    ],
  }),
  course_session_cancelled: (p: ToldOfSession) => ({
    subject: `Annulée : ${p.title}`,
    text: [
      `La session de la formation « ${p.title} » n’aura pas lieu. Elle était prévue ainsi :`,
      when(p),
      ...(p.reason ? [`« ${p.reason} »`] : []),
      "D’autres sessions sont peut-être prévues : cette page y mène.",
    ],
  }),
  course_partner_asked: (p: { title: string; organisation: string }) => ({
    subject: `${p.organisation} vous propose une formation à deux : ${p.title}`,
    text: [
      `${p.organisation} souhaite proposer avec vous la formation « ${p.title} ».`,
      "Votre organisation n’est nommée que si vous dites oui. Vous pourrez alors, vous aussi, prévoir des sessions et noter les présences.",
    ],
  }),
};
