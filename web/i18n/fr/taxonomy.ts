// The skills tree: read by everyone, tended by coordinators.
import { SDG_NAMES } from "../../../schema/sdgs.ts";
import type { Sdg } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

const tend = {
  title: "Les savoir-faire du réseau",
  lead: "Ajoutez, renommez, retirez. Un savoir-faire retiré reste sur les profils qui le portent et compte toujours dans les rapprochements ; il n’est simplement plus proposé au choix.",
  skills: (n: number) => plural("fr", n, { other: "# savoir-faire" }),
  retiredCount: (n: number) => plural("fr", n, { one: "# retiré", other: "# retirés" }),
  kinds: { domain: "Domaine", theme: "Thème", skill: "Savoir-faire" },
  crumbs: "Où vous êtes dans l’arbre",
  labelFr: "Nom en français",
  labelEn: "Nom en anglais",
  dac: "Code du CAD de l’OCDE",
  dacHint: "Le secteur auquel les statistiques de l’aide rattachent ce savoir-faire.",
  dacEmpty: "Choisissez un code",
  sdgs: "Objectifs de développement durable",
  sdgsHint: "Un à trois : ceux qu’il sert le plus.",
  id: "Identifiant",
  slug: "Fin de l’identifiant",
  slugHint:
    "Lettres minuscules sans accent, chiffres et tirets bas, par exemple hand_pumps. Sans réponse, elle est tirée du nom anglais. Elle ne change plus ensuite.",
  used: "Profils publiés",
  unused: "personne pour l’instant",
  state: "État",
  open: "proposé au choix",
  retired: "retiré",
  retiredLong: "retiré : gardé sur les profils, plus proposé au choix",
  themes: "Thèmes",
  edit: "Modifier",
  editTitle: (label: string) => `Modifier « ${label} »`,
  addTheme: "Ajouter un thème",
  addThemeTitle: (label: string) => `Un nouveau thème dans « ${label} »`,
  addSkill: "Ajouter un savoir-faire",
  addSkillTitle: (label: string) => `Un nouveau savoir-faire dans « ${label} »`,
  retire: "Retirer",
  retireTitle: (label: string) => `Retirer « ${label} » ?`,
  retireLead:
    "Les organisations qui l’ont déjà le gardent, et il compte toujours dans leurs rapprochements. Il n’est plus proposé aux autres. Vous pourrez le remettre.",
  bringBack: "Remettre",
  bringBackTitle: (label: string) => `Remettre « ${label} » ?`,
  bringBackLead: "Il sera de nouveau proposé à toutes les organisations.",
  changedTitle: "Une autre personne vient de modifier ceci",
  changed: (fr: string, en: string) =>
    `Le nom est maintenant « ${fr} » en français et « ${en} » en anglais. Enregistrez encore pour mettre le vôtre à la place.`,
};

export const taxonomy = {
  title: "Les savoir-faire",
  lead: "Ce que les organisations du réseau s’apportent et se demandent. Un nombre mène à celles qui offrent un savoir-faire ou qui le cherchent.",
  domains: "Aller à un domaine",
  size: (n: number) => plural("fr", n, { one: "# savoir-faire dans l’arbre.", other: "# savoir-faire dans l’arbre." }),
  offers: (n: number) => plural("fr", n, { one: "# l’offre", other: "# l’offrent" }),
  needs: (n: number) => plural("fr", n, { one: "# le cherche", other: "# le cherchent" }),
  theme: "Tout le thème",
  retired: "retiré",
  programs:
    "Le même arbre pour les programmes, avec les codes du CAD de l’OCDE et les objectifs de développement durable",
  goal: (goal: Sdg) => `${goal}. ${SDG_NAMES[goal].fr}`,
  tend,
};
