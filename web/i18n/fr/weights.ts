// The weights of the score, explained in plain words to those who set them.
export const weights = {
  title: "Les poids du score",
  lead: "Ce que le réseau juge important quand il classe les rencontres. Un changement vaut aussitôt pour toutes les listes ; les propositions déjà faites gardent leur score.",
  howTitle: "Comment un score se compte",
  how: [
    "Pour chaque sens, on regarde ce qui est cherché et ce que l’autre en apporte : le même savoir-faire compte en entier, un savoir-faire et son thème pour sept dixièmes, deux savoir-faire d’un même thème pour quatre dixièmes. Pratiquer vaut six dixièmes, maîtriser huit, savoir l’enseigner dix. Ce qui presse pèse davantage.",
    "La réciprocité réunit les deux sens par leur moyenne harmonique : elle suit le plus faible des deux, et elle est nulle si l’un est vide, si généreux que soit l’autre.",
    "Le contexte est ce que les deux organisations ont en commun, chaque élément pesant le poids que vous lui donnez plus bas.",
    "Le score est la somme des deux, sur 100, chacun pour sa part.",
  ],
  share: "La part de la réciprocité, en pour cent",
  shareHint: (context: string) => `Le contexte a le reste : ${context} % en ce moment.`,
  componentsTitle: "Ce que pèse chaque élément du contexte",
  componentsHint: "Seules les proportions comptent : 2 pèse deux fois plus que 1, et 0 ne compte pas.",
  components: {
    sdgs: { label: "Objectifs de développement durable en commun", hint: "Part du plus petit des deux ensembles." },
    themes: { label: "Thèmes d’action en commun", hint: "Part du plus petit des deux ensembles." },
    kindred: {
      label: "Organisations de même nature",
      hint: "Mairie avec mairie, école avec école ; à moitié pour les natures voisines.",
    },
    tie: { label: "Territoires déjà liés", hint: "Un jumelage, par exemple." },
    experience: {
      label: "Une organisation d’expérience avec une qui débute",
      hint: "À moitié pour les autres, et rien pour deux qui débutent.",
    },
    ways: { label: "Façons de travailler en commun", hint: "Visites, distance, formations, volontaires." },
    dates: { label: "Dates qui se rejoignent", hint: "Au moins un jour en commun." },
  },
  preview: "Voir l’effet",
  save: "Enregistrer ces poids",
  exampleTitle: "L’effet sur deux rencontres inventées",
  exampleLead:
    "Une coopérative de Lille cherche à qui s’adresser. La première rencontre porte beaucoup dans les deux sens, entre organisations que peu rapproche ; dans la seconde, on s’apporte moins, mais on a presque tout en commun.",
  examples: { giving: "Beaucoup à s’apporter, peu en commun", alike: "Moins à s’apporter, beaucoup en commun" },
  headers: { pair: "Rencontre", now: "Aujourd’hui", tried: "Avec ces poids" },
  counted: (score: string, reciprocity: string, context: string) =>
    `${score} : ${reciprocity} de réciprocité et ${context} de contexte`,
  changed: "Ces poids ne sont pas encore enregistrés.",
};
