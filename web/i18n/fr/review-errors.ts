// Refusals about reviews and about how a partnership ends, in clear sentences.
type Say = (p: Record<string, string | number>) => string;

export const reviewFields: Record<string, Say> = {
  date_past: () => "Choisissez un jour à venir.",
  term_too_far: () => "C’est trop loin : dix ans au plus.",
};

export const reviewCodes: Record<string, string> = {
  review_complete: "Toutes les réponses à ce bilan sont là : chacun les lit, et plus rien n’y change.",
  review_not_yet: "Ce bilan n’est pas encore ouvert : il porte sur un semestre qui commence à peine.",
  review_over: "Ce bilan est clos : le délai pour répondre est passé.",
  ending_proposed:
    "Une suite est déjà proposée pour ce partenariat : répondez-y d’abord, ou laissez l’autre organisation la reprendre.",
  ending_absent: "Rien n’est proposé pour la suite de ce partenariat, ou ne l’est plus.",
};
