// Certificates of those who came to a session: issued, taken up, printed, verified, revoked.
import type { BadgeState } from "../../../schema/vocabulary.ts";
import { plural } from "../plural.ts";

const states: Record<BadgeState, string> = {
  issued: "à accepter",
  valid: "valable",
  revoked: "annulée",
  withdrawn: "retirée",
};
const given: Record<BadgeState, string> = {
  issued: "délivrée, pas encore acceptée",
  valid: "délivrée et acceptée",
  revoked: "annulée",
  withdrawn: "retirée par la personne",
};

export const badges = {
  title: "Mes attestations",
  lead: "Chaque formation suivie peut vous donner une attestation, à imprimer ou à montrer en ligne.",
  none: "Pas encore d’attestation",
  noneLead: "Quand vous aurez suivi une session, les personnes qui l’organisent pourront vous en délivrer une.",
  browse: "Voir les formations",
  next: "Les plus anciennes",
  start: "Revenir au début",
  pages: "Pages des attestations",
  states,
  given,
  /** What one did to be given it. */
  criteria: (title: string) =>
    `Avoir suivi une session de la formation « ${title} », présence notée par les personnes qui l’ont organisée.`,
  paper: {
    title: "Attestation de participation",
    to: "Cette attestation est donnée à",
    for: "qui a suivi la formation",
    on: (when: string) => `Le ${when}.`,
    between: (from: string, to: string) => `Du ${from} au ${to}.`,
    by: (name: string) => `Organisée par ${name}.`,
    byNetwork: "Organisée par une organisation du réseau.",
    issued: (when: string) => `Délivrée le ${when}.`,
    check: "À vérifier à cette adresse :",
    revoked: (when: string) => `Annulée le ${when} : elle ne vaut plus.`,
    nameToCome: "(le nom, quand la personne l’aura choisi)",
  },
  one: {
    title: (title: string) => `Attestation : ${title}`,
    back: "Mes attestations",
    print: "Imprimée, cette page tient sur une feuille A4.",
    language: "Langue de l’attestation :",
    withdrawn: "Attestation retirée",
    withdrawnLead: "La personne à qui elle avait été donnée a demandé que son nom soit effacé. Elle ne vaut plus.",
    revoked: "Cette attestation est annulée",
    revokedLead: "Elle a été annulée par les personnes qui l’avaient délivrée : elle ne vaut plus.",
    reason: "Raison donnée :",
    genuine: "Signature vérifiée",
    genuineLead: "Cette attestation a bien été signée par le réseau Le Partenariat, et rien n’y a été changé depuis.",
    forged: "La signature ne se vérifie pas",
    forgedLead: "Ne vous fiez pas à cette attestation, et prévenez la coordination du réseau.",
    notYet: "Rien n’est signé tant que la personne n’a pas accepté.",
    forPrograms: "Pour la vérifier avec un autre outil",
    forProgramsLead:
      "C’est un Open Badge 3.0, signé (Ed25519). Le fichier se dépose dans un porte-documents numérique, ou se vérifie avec n’importe quel outil qui connaît cette norme.",
    file: "Le fichier signé",
    keys: "Les clés publiques du réseau",
    status: "Son état, pour un programme",
  },
  choice: {
    title: "Accepter l’attestation",
    titleAgain: "Changer ce qu’elle montre",
    lead: "Elle est signée quand vous l’acceptez. Vous pourrez changer d’avis : elle sera alors signée à nouveau.",
    name: "Nom à montrer",
    public: "Qui peut la voir",
    publicNo: "Moi seulement",
    publicNoHint: "Vous pourrez l’imprimer, ou envoyer le fichier signé à qui vous voulez.",
    publicYes: "Toute personne qui en a l’adresse",
    publicYesHint:
      "La page montre le nom choisi, la formation et sa date. Les moteurs de recherche sont priés de l’ignorer.",
    accept: "Accepter",
    save: "Enregistrer",
  },
  revoke: {
    title: "Annuler l’attestation",
    lead: "Pour une erreur : une présence notée par mégarde, un nom faux. La personne reçoit votre raison par courriel.",
    reason: "Raison",
    send: "Annuler l’attestation",
  },
  session: {
    title: "Attestations",
    lead: "Une attestation dit qu’une personne a suivi cette session. Chacune choisit ensuite le nom à montrer, et qui peut la voir.",
    link: "Délivrer les attestations",
    toIssue: (n: number) =>
      plural("fr", n, {
        one: "Délivrer l’attestation à # personne",
        other: "Délivrer l’attestation à # personnes",
        many: "Délivrer l’attestation à # personnes",
      }),
    caption: "Les personnes venues",
    name: "Nom",
    state: "Attestation",
    none: "pas encore délivrée",
    nameless: "n’a pas encore dit son nom",
    namelessLead:
      "Une attestation porte un nom : demandez aux personnes qui n’ont pas encore dit le leur de l’écrire dans leurs réglages.",
    notThere: "présence corrigée depuis",
    nobody: "Notez d’abord qui est venu.",
    all: "Toutes les personnes venues ont leur attestation.",
    open: "Voir",
    off: "Les attestations ne sont pas en service ici : la clé qui les signe n’est pas réglée.",
  },
};

export const badgeCodes: Record<string, string> = {
  session_not_held: "Notez d’abord qui est venu : les attestations se délivrent ensuite.",
  badges_off: "Les attestations ne sont pas en service ici : la clé qui les signe n’est pas réglée.",
  badge_of_another: "Seule la personne à qui cette attestation est donnée peut le faire.",
  badge_revoked: "Cette attestation est annulée.",
  badge_withdrawn: "La personne a demandé que son nom soit effacé : cette attestation est déjà retirée.",
};

export const badgeFields: Record<string, () => string> = {
  not_attended: () => "Cette personne n’est pas notée comme venue à cette session.",
};

export const badgeMails = {
  badge_issued: (p: { title: string }) => ({
    subject: `Votre attestation : ${p.title}`,
    text: [
      `Vous avez suivi la formation « ${p.title} », et une attestation vous est délivrée.`,
      "Elle n’est vue que de vous tant que vous ne l’avez pas acceptée. Sur cette page, vous choisissez le nom qu’elle montre, et qui peut la voir :",
    ],
  }),
  badge_revoked: (p: { title: string; reason: string }) => ({
    subject: `Attestation annulée : ${p.title}`,
    text: [
      `L’attestation de la formation « ${p.title} » est annulée par les personnes qui l’avaient délivrée.`,
      `« ${p.reason} »`,
      "Si vous pensez que c’est une erreur, répondez à ces personnes ou écrivez à la coordination.",
    ],
  }),
};
