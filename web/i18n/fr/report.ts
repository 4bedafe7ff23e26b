// The yearly report for members and funders.
import { plural } from "../plural.ts";

export const report = {
  title: (year: number) => `Rapport annuel ${year}`,
  description: (year: number) =>
    `Ce que les organisations du Nord et du Sud ont fait ensemble en ${year}, en chiffres et sans détour.`,
  lead: "Ce que les organisations du Nord et du Sud ont fait ensemble, et si chacune y a trouvé sa place. Pour nos membres, et pour celles et ceux qui nous soutiennent.",
  underWay: (day: string) => `L’année n’est pas finie : ce rapport s’arrête au ${day}.`,
  intro:
    "Un réseau comme le nôtre ne se juge pas au nombre de ses réunions, mais à ce qui passe de main en main. Voici ce que l’année a compté, sans choisir les chiffres qui nous arrangent.",
  nothing: "Rien n’est encore compté pour cette année",
  nothingHint: "Les chiffres se comptent la nuit. Les premiers seront là demain.",
  brief: {
    title: "L’année en bref",
    proposed: (n: number) =>
      plural("fr", n, { one: "rencontre proposée", other: "rencontres proposées", many: "rencontres proposées" }),
    yes: (n: number) => plural("fr", n, { one: "oui", other: "oui", many: "oui" }),
    partnerships: (n: number) =>
      plural("fr", n, {
        one: "partenariat commencé",
        other: "partenariats commencés",
        many: "partenariats commencés",
      }),
    carried: (n: number) =>
      plural("fr", n, {
        one: "savoir-faire transmis par ces partenariats",
        other: "savoir-faire transmis par ces partenariats",
        many: "savoir-faire transmis par ces partenariats",
      }),
    untold:
      "Un total n’est donné que si chacun de ses trimestres l’est : sinon, il trahirait le nombre trop petit que l’on tait.",
  },
  figures: "Les chiffres, trimestre par trimestre",
  inFull: "Exemplaire de la coordination : tous les nombres y sont, petits compris. La version publique les tait.",
  stories: {
    title: "Les partenariats qui se montrent",
    lead: "Toutes leurs organisations ont choisi d’être nommées. Les autres ne le sont pas, ici non plus.",
    none: "Aucun partenariat de cette année n’a choisi de se montrer.",
    since: (day: string) => `depuis le ${day}`,
    until: (from: string, to: string) => `du ${from} au ${to}`,
  },
  methodTitle: "D’où viennent ces chiffres",
  method:
    "Ce sont ceux du tableau de bord de l’équité, comptés chaque nuit par le même programme ; ce rapport n’en calcule aucun autre. Ils sont sous licence CC BY 4.0.",
  live: "Les chiffres, tenus à jour",
};
