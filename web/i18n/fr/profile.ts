// A profile, step by step: the list of what is left, one page a step, and the check before publishing.
import type { ProfileStep } from "../../../schema/contract/profile-steps.ts";
import { plural } from "../plural.ts";

const steps: Record<ProfileStep, { name: string; hint: string }> = {
  identity: { name: "Qui vous êtes", hint: "Le nom, le type, et quelques phrases pour vous présenter." },
  place: { name: "Où vous êtes", hint: "Le pays et la ville ; une rencontre relie toujours un Nord et un Sud." },
  languages: { name: "Vos langues de travail", hint: "Sans langue commune, aucune rencontre n’est proposée." },
  offers: {
    name: "Ce que vous apportez",
    hint: "Vos savoir-faire, et jusqu’où vous les maîtrisez. Pour publier, un seul suffit, à apporter ou à chercher.",
  },
  needs: {
    name: "Ce que vous cherchez",
    hint: "Ce qui vous aiderait, et pourquoi. Chaque rencontre va dans les deux sens.",
  },
  goals: { name: "Vos objectifs", hint: "Des objectifs partagés rapprochent deux organisations." },
  ways: {
    name: "Votre façon de travailler",
    hint: "Visites, distance, formations, et combien de partenariats à la fois.",
  },
  experience: { name: "Votre expérience", hint: "Une organisation qui a l’habitude va bien avec une qui débute." },
  relations: {
    name: "Autour de vous",
    hint: "Institutions, société civile, et la part que prennent les personnes concernées.",
  },
  visibility: { name: "Qui vous voit", hint: "Tout le monde, le réseau, ou la seule coordination." },
  contact: { name: "Vos coordonnées", hint: "Gardées à part : un partenaire les voit une fois que chacun a dit oui." },
};

const tasks = {
  title: (name: string) => `Le profil de ${name}`,
  progress: "Votre profil",
  done: (done: number, all: number) =>
    plural("fr", done, { one: `# étape faite sur ${all}`, other: `# étapes faites sur ${all}` }),
  needed: "Pour publier",
  better: "Pour de meilleures rencontres",
  yours: "Pour vous protéger",
  states: { done: "fait", todo: "nécessaire", optional: "conseillé" },
  check: "Relire et publier",
  checkAgain: "Relire mes réponses",
  see: "Voir la page publique",
  ready: "Le nécessaire est là : vous pouvez publier, et compléter plus tard.",
  left: (n: number) =>
    plural("fr", n, {
      one: "Il reste # étape nécessaire avant de publier.",
      other: "Il reste # étapes nécessaires avant de publier.",
    }),
  improve: "Un petit pas qui compte",
};

const improvement = {
  add_need: (p: { thing: string }) => `Ajoutez « ${p.thing} » à ce que vous cherchez.`,
  add_offer: (p: { thing: string }) => `Si vous savez le faire, ajoutez « ${p.thing} » à ce que vous apportez.`,
  raise_level: (p: { thing: string }) => `Si c’est le cas, dites que vous allez plus loin en « ${p.thing} ».`,
  add_sdg: (p: { thing: string }) => `Si vous y travaillez, cochez l’objectif « ${p.thing} ».`,
  add_way: (p: { thing: string }) => `Si cela vous convient, ajoutez « ${p.thing} » à vos façons de travailler.`,
  add_language: (p: { thing: string }) => `Si quelqu’un la parle chez vous, ajoutez la langue « ${p.thing} ».`,
  gain: (p: { match: string; from: string; to: string }) =>
    `Votre meilleure rencontre, avec ${p.match}, passerait de ${p.from} à ${p.to} sur 100.`,
  first: (p: { match: string; to: string }) => `Une rencontre s’ouvrirait avec ${p.match} : ${p.to} sur 100.`,
};

const frame = {
  back: "La liste des étapes",
  backToCheck: "Mes réponses",
  where: (n: number, all: number) => `Étape ${n} sur ${all}`,
  saveAndList: "Enregistrer et voir la liste",
  skip: "Passer pour l’instant",
  theirs: "Voir ce qui est enregistré maintenant",
};

const fields = {
  identity: {
    title: "Qui êtes-vous ?",
    name: "Le nom de votre organisation",
    kind: "Ce qu’elle est",
    summary: "En quelques phrases",
    summaryHint:
      "Qui vous êtes, avec qui vous agissez, ce qui vous tient à cœur. Six cents signes au plus, sans adresse ni téléphone : vos coordonnées ont leur propre page.",
  },
  place: {
    title: "Où êtes-vous ?",
    country: "Pays",
    choose: "Choisissez",
    town: "Ville ou village",
    side: "De quel côté ?",
    sideHint: "Une rencontre relie toujours un Nord et un Sud. Le pays en propose un ; vous savez mieux que lui.",
    byCountry: (side: string) => (side ? `Celui que propose le pays : ${side}` : "Celui que propose le pays"),
    map: "Vous placer sur la carte",
    mapHint:
      "En degrés, par exemple 16,03 et −16,50. Le centre de la ville suffit : la carte ne montre jamais rien de plus précis.",
    lat: "Latitude",
    lon: "Longitude",
  },
  languages: {
    title: "Dans quelles langues travaillez-vous ?",
    hint: "Celles dans lesquelles vous pouvez tenir une réunion et écrire un message.",
  },
  offers: {
    title: "Qu’apportez-vous ?",
    lead: "Ce que vous savez faire et pourriez partager. Cinq à huit savoir-faire suffisent.",
  },
  needs: {
    title: "Que cherchez-vous ?",
    lead: "Ce qui vous ferait avancer. Deux ou trois besoins précis parlent mieux qu’une longue liste.",
  },
  pick: {
    chosen: "Déjà choisis",
    chosenHint: "Décochez ce qui ne vaut plus.",
    above: (label: string) => `${label} (choisi plus haut)`,
    whole: "Tout le thème",
    most: (n: number) => `${n} au plus.`,
    domain: (label: string, n: number) =>
      plural("fr", n, { one: `${label} (# choisi)`, other: `${label} (# choisis)` }),
  },
  levels: {
    title: "Jusqu’où allez-vous ?",
    lead: "Soyez justes avec vous-mêmes : pratiquer compte déjà, et savoir enseigner est ce que d’autres attendent le plus.",
    more: "Changer la liste",
  },
  details: {
    title: "Pourquoi, et à quel point ?",
    lead: "Une phrase de contexte aide plus que dix mots savants : ce qui se passe chez vous, ce qui vous manque.",
    priority: "À quel point ?",
    context: "Pourquoi, en une phrase",
    open: "Nous le cherchons encore",
    openHint: "Décochez un besoin quand il est comblé : il reste sur votre profil, pour vous seuls.",
    more: "Changer la liste",
  },
  goals: {
    title: "Quels objectifs servez-vous ?",
    hint: "Les objectifs de développement durable que votre action sert vraiment. Trois ou quatre suffisent.",
  },
  ways: {
    title: "Comment travaillez-vous avec d’autres ?",
    ways: "Ce qui vous convient",
    from: "Disponibles à partir du",
    until: "Jusqu’au",
    datesHint: "Laissez vide si rien ne presse ni ne limite.",
    capacity: "Combien de partenariats à la fois ?",
    capacityHint: "À taille humaine : un ou deux, quand on débute.",
    load: (n: number) =>
      plural("fr", n, {
        one: "Vous en portez # en ce moment, propositions en cours comprises. Un nombre égal ou plus petit ne rompt rien : vous sortez seulement des partenaires possibles jusqu’à ce qu’une place se libère.",
        other:
          "Vous en portez # en ce moment, propositions en cours comprises. Un nombre égal ou plus petit ne rompt rien : vous sortez seulement des partenaires possibles jusqu’à ce qu’une place se libère.",
      }),
  },
  experience: {
    title: "D’où venez-vous ?",
    founded: "Année de fondation",
    foundedHint: "Quatre chiffres, par exemple 1998.",
    past: "Partenariats internationaux déjà vécus",
    pastHint:
      "Zéro est une bonne réponse : le réseau met volontiers les nouveaux avec celles et ceux qui ont l’habitude.",
  },
  relations: {
    title: "Qui vous entoure ?",
    beneficiaries: "Comment les personnes concernées prennent-elles part ?",
    beneficiariesHint: "Qui décide, qui est consulté, qui peut dire non.",
    institutions: "Avec les institutions",
    institutionsHint: "Commune, services de l’État, école, centre de santé …",
    civilSociety: "Avec la société civile",
    civilSocietyHint: "Associations, groupements, syndicats, réseaux dont vous êtes.",
  },
  visibility: {
    title: "Qui peut vous voir ?",
    options: {
      public: { label: "Tout le monde", hint: "Votre page et l’annuaire s’ouvrent sans compte." },
      network: { label: "Le réseau", hint: "Seules les personnes connectées vous voient." },
      coordinators: {
        label: "La coordination seule",
        hint: "Pour celles et ceux que la visibilité met en danger. La coordination peut encore vous proposer des rencontres, et seules les organisations avec qui vous êtes en lien vous voient.",
      },
    },
  },
  contact: {
    title: "Où vous joindre ?",
    lead: "Personne ne les voit que vos membres, puis vos partenaires, une fois que les deux organisations et la coordination ont dit oui.",
    name: "Personne à joindre",
    email: "Courriel",
    phone: "Téléphone",
    phoneHint: "Avec l’indicatif du pays, par exemple +221 33 961 00 00.",
    address: "Adresse postale",
  },
};

const check = {
  title: "Relisez avant de publier",
  titleAgain: "Vos réponses",
  lead: "Les autres liront tout ceci, sauf vos coordonnées. Chaque ligne se change encore, maintenant ou plus tard.",
  missing: "Avant de publier",
  nothing: "Rien pour l’instant",
  publish: "Publier le profil",
  published: "Votre profil est publié : ce que vous changez se voit aussitôt.",
  afterwards:
    "Une fois publié, vous entrez dans l’annuaire et dans les partenaires possibles. Vous pouvez faire une pause quand vous voulez.",
};

export const profile = { steps, tasks, improvement, frame, fields, check };
