// The people of an organisation, invitations to join it, and the roles of the network.
export const members = {
  title: "Membres",
  of: (organisation: string) => `Membres de ${organisation}`,
  nameless: "Une personne qui n’a pas encore dit son nom",
  you: "vous",
  since: (date: string) => `depuis le ${date}`,
  more: "Membres suivants",
  empty: "Personne ne s’occupe encore de cette organisation sur le réseau. Invitez quelqu’un qui en soit responsable.",
  roleHints: {
    member: "voit les propositions et les partenariats",
    manager: "tient le profil, répond aux propositions, invite",
  },
  role: "Rôle",
  changeRole: "Changer le rôle",
  removeTitle: "Retirer de l’organisation",
  removeLead:
    "Cette personne n’aura plus accès aux propositions ni aux partenariats, et les invitations qu’elle a envoyées tombent.",
  remove: "Retirer cette personne",
  leaveTitle: "Quitter l’organisation",
  leaveLead:
    "Vous n’aurez plus accès à ses propositions ni à ses partenariats. Une personne responsable peut vous réinviter.",
  leave: "Quitter",
  inviteTitle: "Inviter quelqu’un",
  email: "Son adresse électronique",
  emailHint: "L’invitation part par courriel et vaut quatorze jours.",
  invite: "Envoyer l’invitation",
  waitingTitle: "Invitations en attente",
  waiting: (role: string, inviter: string) => `${role}, invitation de ${inviter}`,
  until: (date: string) => `jusqu’au ${date}`,
  revoke: "Retirer l’invitation",
  invitation: {
    title: (organisation: string) => `Rejoindre ${organisation}`,
    lead: (inviter: string, organisation: string) => `${inviter} vous invite à rejoindre ${organisation}.`,
    as: (role: string) => `Vous y serez ${role}.`,
    accept: "Accepter l’invitation",
    signInFirst: (email: string) =>
      `Connectez-vous d’abord avec l’adresse invitée, ${email}. Nous y envoyons un lien qui vous ramène ici.`,
    sendLink: "Recevoir un lien",
    other: (invited: string, current: string) =>
      `Cette invitation est adressée à ${invited}, et le compte ouvert ici est ${current}. Fermez-le, puis revenez par le lien du courriel.`,
    signOut: "Fermer ce compte et continuer",
  },
  network: {
    title: "Qui coordonne le réseau",
    lead: "Un rôle compte dès la demande suivante de la personne. Elle doit déjà avoir un compte.",
    give: "Donner un rôle",
    email: "Adresse électronique du compte",
    role: "Rôle",
    roleHints: {
      coordinator: "approuve les propositions, importe, accompagne les organisations",
      administrator: "tout cela, et choisit qui coordonne",
    },
    save: "Donner ce rôle",
    remove: "Retirer le rôle",
    more: "Personnes suivantes",
  },
};
