// The mails about agreements: a version to sign, one in force, something waived.
import type { MissingCode } from "../../../schema/vocabulary.ts";
import { list } from "../format.ts";

const WITHOUT: Record<MissingCode, string> = {
  beneficiaries_missing: "La coordination accepte que vous signiez sans bénéficiaire dans la première étape.",
  institution_or_civil_society_missing:
    "La coordination accepte que vous signiez alors qu’une étape n’a ni institution ni société civile.",
  elected_missing: "La coordination accepte que vous signiez sans élue ni élu de chaque collectivité.",
};

export const agreementMails = {
  agreement_written: (p: { name: string }) => ({
    subject: "Votre accord de partenariat est à lire et à signer",
    text: [
      `${p.name} a écrit la première version de votre accord : ce que vous visez, ce que chacun apporte, les étapes et qui y prend part.`,
      "Lisez-la avec les personnes concernées. Signez-la, ou changez-la : une nouvelle version repart alors vers tous.",
    ],
  }),
  agreement_changed: (p: { name: string }) => ({
    subject: "Votre accord de partenariat a une nouvelle version à signer",
    text: [
      `${p.name} a changé votre accord. La page met les deux versions côte à côte, avec ce qui est ajouté et ce qui est retiré.`,
      "Les signatures de la version précédente ne valent pas pour celle-ci : elle attend la vôtre. Un accord déjà en vigueur le reste jusque-là.",
    ],
  }),
  agreement_in_force: (p: { names: readonly string[] }) => ({
    subject: "Votre accord de partenariat est en vigueur",
    text: [
      `Vous avez tous signé, ${list("fr", p.names)} et vous : votre accord est en vigueur, et ses étapes commencent.`,
      "La convention s’imprime depuis la page de l’accord, en français et en anglais.",
    ],
  }),
  agreement_waived: (p: { names: readonly string[]; code: MissingCode; reason: string }) => ({
    subject: "La coordination vous dispense d’une condition de l’accord",
    text: [
      `Il s’agit de votre partenariat avec ${list("fr", p.names)}. ${WITHOUT[p.code]} Voici pourquoi :`,
      `« ${p.reason} »`,
      "Cette raison reste écrite avec l’accord. Rien ne vous empêche de faire mieux.",
    ],
  }),
};
