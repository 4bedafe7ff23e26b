// French, first text of the page: who we are.
export const about = `
En 1981, Lille et Saint-Louis du Sénégal se jumellent. Des habitants des deux villes ne veulent pas d’un jumelage qui tienne dans un parchemin : ils fondent Le Partenariat, pour que des gens qui vivent loin les uns des autres travaillent ensemble, longtemps, et se connaissent.

Plus de quarante ans après, l’idée n’a pas changé. Elle tient en deux mots.

## Solidarité et réciprocité

La **solidarité** : personne ne s’en sort seul. L’eau, l’école, la terre, le travail, le climat ne s’arrêtent à aucune frontière, et ce qu’une commune a appris ici peut servir à une autre là-bas.

La **réciprocité** : chacun a quelque chose à donner et quelque chose à recevoir. Un comité d’usagers de la région du fleuve sait faire vivre un service d’eau que tout le monde paie et que tout le monde répare ; une association du Nord sait analyser l’eau de boisson. Quand l’un enseigne à l’autre, et l’autre à l’un, ce n’est plus de l’aide : c’est un partenariat.

## Ce que fait ce réseau

1. **Il fait se rencontrer.** Chaque organisation, du Nord ou du Sud, dit ce qu’elle sait faire et ce qu’elle cherche. Le réseau montre qui lui répond, dans les deux sens, et pourquoi. [La méthode est publique](/how-matching-works).
2. **Il accompagne.** Une personne de la coordination lit chaque proposition. Les deux organisations disent oui, ou non. Elles écrivent ensuite un accord, tiennent un journal et font le bilan, à parts égales.
3. **Il partage.** Ce qui a marché et ce qui a raté s’écrit dans [les expériences](/topics), pour que d’autres n’aient pas à recommencer de rien.
4. **Il rend compte.** [Les chiffres](/figures) disent si le Nord et le Sud sont traités également, et [les données](/open-data) sont ouvertes.

## Qui peut en être

Des mairies, des associations, des écoles, des centres de formation, des coopératives, des structures de santé, des institutions. Les grandes comme les petites : on ne vous demande ni budget ni rapport pour entrer. [Voici comment prendre part](/take-part).
`;
