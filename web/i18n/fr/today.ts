// "Today": what waits for the person who has just come in.
import { plural } from "../plural.ts";

export const today = {
  title: "Aujourd’hui",
  hello: (name: string) => (name ? `Bonjour ${name}` : "Bonjour"),
  waits: (n: number) =>
    plural("fr", n, {
      one: "Une chose vous attend.",
      other: "# choses vous attendent.",
      many: "# choses vous attendent.",
    }),
  nothing: "Rien ne vous attend. Bonne journée !",
  waiting: "Ce qui vous attend",
  answer: (name: string) => `Répondre à la rencontre avec ${name}`,
  word: (name: string) => `Lire le message au sujet de la rencontre avec ${name}`,
  tags: {
    answer: "à répondre",
    word: "à lire",
    draft: "à finir",
    invitation: "à ouvrir",
    queue: "à décider",
    back: "en pause",
  },
  draft: (name: string) => `Finir le profil de ${name}`,
  draftHint: "Il n’est pas encore publié : personne d’autre ne le voit.",
  back: (name: string) => `Mettre fin à la pause de ${name}`,
  backHint: "Votre profil vous attend, avec tout ce que vous y avez écrit.",
  invitation: (organisation: string) => `Rejoindre ${organisation}`,
  invitationHint: (inviter: string) => `${inviter} vous invite. Le lien est dans votre courriel.`,
  queue: (n: number) =>
    plural("fr", n, {
      one: "Décider d’une proposition",
      other: "Décider de # propositions",
      many: "Décider de # propositions",
    }),
  queueEscalated: (n: number) =>
    plural("fr", n, {
      one: "L’une d’elles attend depuis plus de trois semaines.",
      other: "# d’entre elles attendent depuis plus de trois semaines.",
      many: "# d’entre elles attendent depuis plus de trois semaines.",
    }),
  queueHint: "La plus ancienne en premier.",
  moderation: (n: number) =>
    plural("fr", n, {
      one: "Lire un signalement ou un texte en attente",
      other: "Lire # signalements et textes en attente",
      many: "Lire # signalements et textes en attente",
    }),
  moderationDanger: (n: number) =>
    plural("fr", n, {
      one: "Quelqu’un est peut-être en danger : commencez par là.",
      other: "# signalements de danger : commencez par là.",
      many: "# signalements de danger : commencez par là.",
    }),
  others: "Ce qui attend quelqu’un d’autre",
  partnerships: "Vos partenariats",
  allProposals: "Toutes vos propositions",
  allPartnerships: "Tous vos partenariats",
  look: "Chercher un partenaire",
  houses: "Vos organisations",
  welcomeTitle: "Il ne manque plus que vous",
  welcome:
    "Présentez votre organisation : ce qu’elle apporte, ce qu’elle cherche. Le réseau s’occupe de trouver qui lui répond.",
  welcomeAction: "Présenter mon organisation",
  browse: "Voir les organisations du réseau",
};
