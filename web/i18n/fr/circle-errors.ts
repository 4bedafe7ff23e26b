// Refusals about circles, in clear sentences.
export const circleFields = {
  circle_size: () => "Un cercle réunit trois ou quatre organisations.",
  circle_one_side: () => "Un cercle réunit au moins une organisation de chaque côté, Nord et Sud.",
  circle_nothing_given: () =>
    "L’une de ces organisations n’apporte rien de ce que cherche la suivante, ou n’a pas de langue en commun avec elle.",
  circle_lost_member: () => "L’une de ces organisations a quitté le cercle : elle ne peut pas y être remise ainsi.",
  circle_leaves_out: () =>
    "Celles qui sont encore partenaires restent ensemble : le cercle qui prend la suite les comprend toutes.",
};

export const circleCodes = {
  circle_member_unavailable:
    "L’une de ces organisations ne peut pas s’engager maintenant : en pause, absente, ou déjà aussi occupée qu’elle le souhaite.",
  circle_apart:
    "Deux de ces organisations ne peuvent pas être réunies ainsi : déjà partenaires, tenues à l’écart, ou un non de moins d’un an.",
  circle_too_many_pending: "L’une de ces organisations a déjà trois demandes qui attendent sa réponse.",
  circle_no_room_there: "L’une des organisations du cercle porte déjà autant de partenariats qu’elle le peut.",
  circle_not_partners: "Votre organisation ne fait pas partie d’un partenariat ouvert par ce cercle.",
  circle_proposed: "Ce cercle attend encore les réponses de ses membres.",
  circle_accepted: "Tous les membres du cercle ont déjà dit oui : le partenariat est ouvert.",
  circle_broken: "Ce cercle s’est arrêté : un de ses membres n’en est plus.",
  circle_repaired: "Un autre cercle a pris la place de celui-ci.",
  circle_closed: "Ce cercle est terminé.",
};
