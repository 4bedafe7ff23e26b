// Refusals about participants, agreements and signatures, in clear sentences.
type Say = (p: Record<string, string | number>) => string;

export const agreementFields: Record<string, Say> = {
  participant_twice: () =>
    "Cette personne est déjà plus haut, dans le même rôle. Si c’est quelqu’un d’autre, ajoutez ce qui les distingue.",
  participant_unknown: () =>
    "Cette personne ne figure pas parmi celles qui prennent part au partenariat. Ajoutez-la d’abord, ou choisissez quelqu’un d’autre.",
  not_in_partnership: () => "Cette organisation ne fait pas partie de ce partenariat.",
};

export const agreementCodes: Record<string, string> = {
  beneficiaries_missing:
    "Aucun bénéficiaire ne prend part à la première étape. Celles et ceux à qui le partenariat doit servir en sont dès le début : ajoutez-les, puis signez.",
  institution_or_civil_society_missing:
    "Une étape n’a ni institution ni société civile. Ajoutez-y l’une des deux, puis signez.",
  elected_missing:
    "Entre collectivités, une élue ou un élu de chacune signe aussi. Ajoutez cette personne parmi celles qui prennent part, puis signez.",
  too_many_steps: "C’est déjà deux cents étapes : un accord n’en porte pas plus.",
  agreement_absent: "Il n’y a pas encore d’accord à signer : écrivez-en d’abord une première version.",
  agreement_changed:
    "L’accord a changé depuis la version que vous avez lue : les signatures repartent de zéro. Lisez la nouvelle, puis signez.",
  agreement_rewritten:
    "Quelqu’un a écrit une nouvelle version pendant que vous prépariez la vôtre. Votre brouillon est gardé : comparez, puis proposez-le de nouveau s’il le faut.",
  partnership_ended: "Ce partenariat est terminé : il se lit encore, mais plus rien n’y change.",
};
