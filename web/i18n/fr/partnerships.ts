// Partnerships: two yeses, two contacts, and a way to begin.
import { list } from "../format.ts";

export const partnerships = {
  title: "Partenariats",
  lead: "Ce que vos oui ont ouvert.",
  among: (names: readonly string[]) => list("fr", names),
  since: (date: string) => `depuis le ${date}`,
  ended: "terminé",
  next: "Les plus anciens",
  start: "Revenir au début",
  pages: "Pages des partenariats",
  emptyTitle: "Pas encore de partenariat",
  empty: "Un partenariat s’ouvre quand toutes les organisations ont dit oui à une proposition.",
  emptyAction: "Voir les propositions",
  one: {
    exchange: "Ce qui vous a rapprochés",
    title: (names: readonly string[]) => `${list("fr", names)}, partenaires`,
    lead: (date: string) => `Les deux oui ont été dits le ${date}.`,
    leadCircle: (date: string) => `Le cercle s’est formé le ${date} : chacune apporte à la suivante.`,
    over: "Ce partenariat est terminé. Ce qui s’y est dit reste à lire.",
    circle: "Relire le cercle et ce qui s’est dit",
    all: "Tous les partenariats",
    contactsTitle: "Vous joindre",
    contactsLead: "Vos organisations, et elles seules, voient ces coordonnées.",
    contactOf: (name: string) => `Joindre ${name}`,
    contactOwn: "Les vôtres, telles qu’ils les voient",
    contactName: "Personne à joindre",
    contactEmail: "Courriel",
    contactPhone: "Téléphone",
    contactAddress: "Adresse",
    contactEmpty: "Rien n’est encore écrit ici. Un message dans la proposition peut suffire à les demander.",
    contactPrivate: "Les coordonnées ne sont montrées qu’aux organisations partenaires.",
    next: "Pour bien commencer",
    steps: [
      {
        title: "Se parler de vive voix",
        text: "Une demi-heure, au téléphone ou en visio, avec au moins deux personnes de chaque côté : l’une de l’institution, l’autre de l’association ou du quartier.",
      },
      {
        title: "Choisir un premier geste, petit, dans les deux sens",
        text: "Une chose que chacun apporte à l’autre dans les trois mois. Petit et fait vaut mieux que grand et promis.",
      },
      {
        title: "Associer dès maintenant les personnes concernées",
        text: "Celles et ceux à qui le partenariat doit servir décident avec vous de ce premier geste.",
      },
    ],
    proposal: "Relire la proposition et ce qui s’est dit",
  },
};
