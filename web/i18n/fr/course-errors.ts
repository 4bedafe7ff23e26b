// Refusals about courses, sessions and places in them, in clear sentences.
type Say = (p: Record<string, string | number>) => string;

export const courseFields: Record<string, Say> = {
  not_a_partner: () =>
    "Choisissez une organisation avec laquelle la vôtre a un partenariat en cours : c’est avec elle que l’on propose une formation à deux.",
  ends_before_starts: () => "La fin vient avant le début : corrigez l’une des deux.",
  session_too_long: () =>
    "Une session dure un an au plus. Pour une formation plus longue, prévoyez plusieurs sessions.",
  session_in_the_past: () => "Cette session serait déjà terminée. Choisissez une date à venir.",
  seats_both_sides: () => "Donnez les places des deux côtés, ou d’aucun.",
  seats_sum: () => "Les places du Nord et du Sud, ensemble, doivent faire le nombre total de places.",
  seats_taken: () => "Plus de personnes sont déjà inscrites : on ne retire pas une place à quelqu’un.",
  seats_split: () =>
    "Des personnes sont déjà inscrites ou en attente : les places ne peuvent plus être partagées autrement entre Nord et Sud.",
  not_enrolled: () => "Cette personne n’est pas inscrite à cette session.",
  not_yours: () => "Vous ne faites pas partie de cette organisation.",
  side_needed: () => "Les places sont partagées entre le Nord et le Sud : dites de quel côté vous vivez.",
};

export const courseCodes: Record<string, string> = {
  organisers_only: "Ce sont les personnes qui organisent cette formation, et la coordination, qui peuvent le faire.",
  course_organisation_not_published:
    "Publiez d’abord l’organisation : une formation s’ouvre au nom d’une organisation publiée. D’ici là, elle reste en brouillon.",
  course_was_open: "Cette formation a déjà été ouverte : elle peut se fermer, mais ne redevient pas un brouillon.",
  course_not_open: "Cette formation ne prend pas d’inscriptions en ce moment.",
  course_elsewhere: "Cette formation porte sur autre chose que ce besoin.",
  session_cancelled: "Cette session est annulée.",
  session_held: "Cette session a eu lieu : les présences sont notées.",
  session_over: "Cette session est terminée.",
  session_begun: "Cette session a commencé : son début ne se déplace plus.",
  session_not_begun: "Cette session n’a pas encore commencé : les présences se notent à partir de son début.",
  offer_passed:
    "Le temps pour répondre est passé, et la place va à la personne suivante. Vous pourrez vous réinscrire.",
  seats_moved: "Beaucoup de monde s’inscrit en même temps. Réessayez dans un instant.",
  feedback_after_attending: "Seules les personnes venues à cette session peuvent en donner leur avis.",
};
