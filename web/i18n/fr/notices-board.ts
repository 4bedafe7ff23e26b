// What people are told of the board, what they follow, and how they wish to be told.
import type { FollowKind, MailPace, NoticeKind } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

/** What happened in a topic, said beside its title. */
const happened: Record<NoticeKind, (n: number) => string> = {
  answer: (n) =>
    plural("fr", n, {
      one: "On vous a répondu.",
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
    plural("fr", n, { one: "Une nouvelle réponse.", other: "# nouvelles réponses.", many: "# nouvelles réponses." }),
  new_topic: () => "Un nouveau sujet.",
};

const kinds: Record<NoticeKind, string> = {
  answer: "On répond à ce que j’ai écrit",
  mention: "On m’appelle par mon nom, moi ou mon organisation",
  helped: "Ma réponse a aidé",
  moderation: "La coordination intervient sur ce que j’ai écrit",
  reply: "Une réponse dans un sujet que je suis",
  new_topic: "Un nouveau sujet dans un domaine, une organisation ou un savoir-faire que je suis",
};

const paces: Record<MailPace, string> = {
  at_once: "Tout de suite",
  daily: "Une fois par jour",
  weekly: "Une fois par semaine",
  none: "Jamais",
};

const followKinds: Record<FollowKind, string> = {
  topic: "Sujets",
  category: "Domaines",
  organisation: "Organisations",
  skill: "Savoir-faire",
};

export const noticesBoard = {
  title: "Du nouveau pour vous",
  navCount: (n: number) =>
    plural("fr", n, { one: "# sujet à voir", other: "# sujets à voir", many: "# sujets à voir" }),
  navMany: "plus de neuf sujets à voir",
  fresh: "À voir",
  seen: "Déjà vu",
  more: "Il y en a d’autres, plus anciennes : elles viendront quand vous aurez vu celles-ci.",
  none: "Rien de nouveau pour l’instant.",
  noneHint: "Suivez un sujet, un domaine, une organisation ou un savoir-faire : ce qui s’y écrira vous attendra ici.",
  clear: "Tout marquer comme vu",
  toFollows: "Ce que vous suivez",
  toSettings: "Choisir comment être prévenu",
  happened,
  today: "Du nouveau dans les échanges",
  todayAll: "Tout voir",
  follow: {
    title: "Ce que vous suivez",
    lead: "Les nouvelles réponses des sujets, les nouveaux sujets du reste vous attendent sous « Du nouveau pour vous ».",
    kinds: followKinds,
    gone: "Quelque chose que vous ne pouvez plus voir",
    none: "Vous ne suivez encore rien.",
    noneHint: "Le bouton « Suivre » se trouve sur les sujets, les domaines, les organisations et les savoir-faire.",
    browse: "Voir les échanges",
    begin: "Suivre",
    end: "Ne plus suivre",
    next: "La suite",
    pages: "Pages de ce que vous suivez",
  },
  settings: {
    title: "Être prévenu",
    lead: "Tout ce qui vous concerne vous attend sur le site. Dites ce qui doit aussi vous parvenir par courriel, et à quel rythme.",
    kinds,
    paces,
    mail: "Par courriel",
    push: "Sur mes appareils aussi",
    daily: (date: string) => `Le prochain courriel du jour part le ${date}, à sept heures, heure de Paris.`,
    weekly: (date: string) => `Le prochain courriel de la semaine part le ${date}, à sept heures, heure de Paris.`,
    row: "Quand ?",
    mails: "Courriels",
    devices: "Sur vos appareils",
    devicesLead:
      "Un appareil peut afficher une courte annonce, même quand le site est fermé. L’écran ne montre que le titre des sujets publics. Se déconnecter y met fin.",
    noDevice: "Aucun appareil ne vous prévient.",
    here: "cet appareil",
    since: (date: string) => `depuis le ${date}`,
    endDevice: "Ne plus prévenir cet appareil",
    addDevice: "Prévenir cet appareil",
    value: { mails: "par courriel pour l’essentiel", change: "comment être prévenu" },
  },
  push: {
    busy: "Votre appareil vous le demande…",
    denied: "Votre navigateur refuse les annonces de ce site. Vous pouvez changer d’avis dans ses réglages.",
    failed: "Cela n’a pas marché. Vérifiez la connexion et réessayez.",
    quiet: "Du nouveau dans le réseau",
  },
  leave: {
    title: "Ne plus recevoir ces courriels",
    lead: "Ce bouton met fin aux courriels qui disent :",
    stays: "Sur le site, rien ne change : tout vous y attend.",
    these: "Ne plus recevoir ces courriels",
    all: "Ne plus recevoir aucun courriel de ce genre",
    expired: "Cette adresse ne sert plus. Connectez-vous pour choisir vos courriels.",
    settings: "Choisir mes courriels",
    doneTitle: "C’est fait",
    done: "Vous ne recevrez plus ces courriels. Sur le site, tout continue de vous attendre.",
    home: "Revenir à l’accueil",
  },
  welcome: {
    digest: "Voulez-vous un résumé par courriel de ce qui se raconte dans le réseau ?",
    hint: "Vous pourrez changer d’avis à tout moment, dans vos réglages ou au bas de chaque courriel.",
    options: { daily: "Oui, une fois par jour", weekly: "Oui, une fois par semaine", none: "Non merci" },
  },
};
