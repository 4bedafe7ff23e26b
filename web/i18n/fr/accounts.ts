// Signing in: by link or passkey, and the first welcome.
export const accounts = {
  signIn: {
    title: "Se connecter",
    lead: "Pas de mot de passe ici : nous vous envoyons un lien, valable vingt minutes.",
    email: "Votre adresse électronique",
    send: "Recevoir un lien",
    sentTitle: "Regardez vos courriels",
    sent: (email: string) =>
      `Si ${email} peut recevoir du courrier, un lien y arrive dans la minute. Il sert une fois.`,
    sentSomewhere: "Si votre adresse peut recevoir du courrier, un lien y arrive dans la minute. Il sert une fois.",
    again: "Rien reçu ? Vérifiez les indésirables, ou demandez un autre lien.",
    confirmTitle: "Vous voilà presque",
    confirm: "Un dernier geste : ce bouton vous connecte sur cet appareil.",
    enter: "Entrer",
    passkeyTitle: "Déjà une clé d’accès ?",
    passkey: "Entrer avec ma clé d’accès",
  },
  passkeys: {
    busy: "Votre appareil vous le demande…",
    cancelled: "Rien n’a été fait : la demande a été fermée ou a pris trop de temps. Vous pouvez recommencer.",
    known: "Cet appareil a déjà une clé d’accès pour ce compte.",
    failed: "Cela n’a pas marché. Vérifiez la connexion et réessayez.",
  },
  welcome: {
    title: "Bienvenue",
    lead: "Quelques questions, et vous y êtes.",
    name: "Comment vous appelez-vous ?",
    nameHint: "Le nom que verront les membres de votre organisation et la coordination.",
    why: "Qu’est-ce qui vous amène ?",
    reasons: {
      organisation: "Je viens présenter une organisation",
      invited: "J’ai reçu une invitation",
      look: "Je viens voir",
    },
    go: "Continuer",
    skip: "Plus tard",
  },
  signOut: "Se déconnecter",
};
