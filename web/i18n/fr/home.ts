// The home page.
import { plural } from "../plural.ts";

export const home = {
  title: "Le Partenariat, le réseau des partenaires du Nord et du Sud",
  heading: ["Ce que vous savez faire manque à quelqu’un.", "Ce qui vous manque, quelqu’un le sait."],
  lead: "Le Partenariat met en relation des organisations du Nord et du Sud qui ont quelque chose à s’apporter, dans les deux sens. Chacune dit ce qu’elle sait faire et ce qui lui manque ; le réseau trouve avec qui, et une coordination veille sur chaque rencontre.",
  told: "Ce qui a été essayé se raconte ici, réussites et échecs, pour que d’autres s’en servent.",
  join: "Présenter mon organisation",
  stories: "Lire ce qu’ils ont essayé",
  seeMap: "Voir la carte",
  map: "Carte des villes du réseau, en Europe et en Afrique",
  mapAbout:
    "Un point par ville où se trouve une organisation ; un arc par partenariat qui se montre ; en pointillé, les territoires déjà jumelés.",
  north: (n: number) => plural("fr", n, { one: "organisation du Nord", other: "organisations du Nord" }),
  south: (n: number) => plural("fr", n, { one: "organisation du Sud", other: "organisations du Sud" }),
  countries: (n: number) => plural("fr", n, { one: "pays", other: "pays" }),
  partnerships: (n: number) => plural("fr", n, { one: "partenariat vivant", other: "partenariats vivants" }),
  figures: "Le réseau aujourd’hui",
  percent: (n: number) => `${n} %`,
  fromSouth: "de ce qui s’apporte vient du Sud",
  allFigures: "Tous les chiffres, et qui y gagne",
  sheets: "Ce qui s’est appris ces jours-ci",
  allSheets: "Toutes les expériences racontées",
  together: "Ils le font ensemble",
  allTogether: "Les partenariats sur la carte",
  sessions: "Les prochaines formations ouvertes à tous",
  allSessions: "Toutes les formations",
  sessionAt: (day: string, hour: string, city: string) => `${day} à ${hour}, heure de ${city}`,
  remote: "À distance",
  how: "Comment une rencontre se fait",
  steps: [
    {
      title: "Vous dites ce que vous apportez et ce que vous cherchez",
      text: "Une question par page, dix minutes. Rien n’est montré avant que vous le décidiez.",
    },
    {
      title: "Le réseau trouve avec qui donner va dans les deux sens",
      text: "Il explique pourquoi, part par part, et quel petit changement aiderait.",
    },
    {
      title: "La coordination relit, puis chacun dit oui ou non",
      text: "Vos coordonnées restent privées jusqu’aux deux oui. Ensuite, le partenariat vous appartient.",
    },
  ],
  policyTitle: "Ce à quoi nous tenons",
  policy: [
    "Les bénéficiaires agissent dès le premier jour : ils ne sont pas le décor d’un projet.",
    "Institutions et société civile se retrouvent à chaque étape.",
    "Le Sud enseigne au Nord autant que le Nord au Sud.",
    "On raconte aussi ce qui a raté : c’est là qu’on apprend.",
  ],
  takePart: "Prendre part",
  howToTakePart: "Tout ce qu’il faut savoir pour prendre part",
  parts: [
    {
      title: "Vous êtes une association, une mairie, une école, une coopérative",
      text: "Présentez ce que vous savez faire et ce que vous cherchez. C’est gratuit, et rien ne se montre sans vous.",
      links: [
        { href: "/organisations/new", label: "Présenter mon organisation" },
        { href: "/organisations", label: "Voir qui est là" },
      ],
    },
    {
      title: "Vous êtes une citoyenne, un citoyen",
      text: "Lisez ce que des gens d’ici et de là-bas ont essayé ensemble, et posez-leur vos questions.",
      links: [
        { href: "/stories", label: "Lire les expériences" },
        { href: "/courses", label: "Se former avec eux" },
      ],
    },
    {
      title: "Vous voulez suivre de loin",
      text: "Les nouvelles fiches arrivent dans votre lecteur de flux, les formations dans votre agenda, sans compte ni adresse à donner.",
      links: [
        { href: "/feed.atom", label: "Flux Atom" },
        { href: "/feed.json", label: "Flux JSON" },
        { href: "/courses/calendar.ics", label: "Calendrier des formations" },
      ],
    },
  ],
};
