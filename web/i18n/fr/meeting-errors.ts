// Refusals about meetings, about being public and about leaving, in clear sentences.
type Say = (p: Record<string, string | number>) => string;

export const meetingFields: Record<string, Say> = {
  no_such_day: () => "Ce jour ou cette heure n’existe pas dans le calendrier.",
  time_skipped: (p) =>
    `Cette heure n’existe pas ce jour-là à cet endroit : les horloges avancent et passent directement à ${p.next}. Choisissez une heure avant ou après.`,
  time_twice: () =>
    "Cette heure vient deux fois ce jour-là à cet endroit : les horloges reculent. Dites si c’est la première ou la seconde.",
  unknown_zone: () => "Ce fuseau horaire n’est pas connu. Il s’écrit comme Africa/Dakar ou Europe/Paris.",
  meeting_language: () => "Cette rencontre ne se tient pas dans cette langue.",
  meeting_language_written: () => "Des textes sont déjà écrits dans la langue que vous retirez : videz-les d’abord.",
  meeting_about: () => "Une rencontre se rattache à un partenariat ou à un domaine d’échange : à l’un des deux.",
  meeting_alone: () => "On ne se rencontre pas seul : invitez au moins une autre organisation.",
  category_without_meetings: () => "Les rencontres se tiennent dans le domaine où les collectivités se parlent.",
  link_web: () => "Une adresse de visioconférence commence par https://.",
  participant_forgotten: () => "Cette personne a demandé à ne plus être nommée : seul son rôle reste.",
};

export const meetingCodes: Record<string, string> = {
  meeting_authorities_only:
    "Les collectivités et les institutions qui y prennent part, et la coordination, s’occupent de cette rencontre.",
  meeting_held: "Cette rencontre a eu lieu : son heure et ses invités ne changent plus.",
  meeting_cancelled: "Cette rencontre est annulée : convoquez-en une autre.",
  meeting_not_begun: "Cette rencontre n’a pas encore commencé : elle ne peut pas avoir eu lieu.",
  meeting_not_held: "Notez d’abord que la rencontre a eu lieu : le compte rendu et les décisions viennent ensuite.",
  not_partners: "Cette organisation ne fait pas, ou plus, partie de ce partenariat.",
  already_forgotten: "Cette personne n’est déjà plus nommée.",
};
