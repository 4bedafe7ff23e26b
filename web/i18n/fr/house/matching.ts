// French, first text of the page: how matching works.
export const matching = `
Quand deux organisations se rencontrent ici, ce n’est ni par hasard, ni par faveur, ni parce que l’une a payé. Voici exactement comment le score se compte. N’importe qui peut refaire le calcul.

## D’abord, ce qui rend la rencontre possible

Une rencontre relie **une organisation du Nord et une du Sud**, qui ont **une langue de travail en commun**, sont **toutes deux publiées et disponibles**, ont **encore de la place** pour un partenariat, ne sont pas déjà partenaires, et ne se sont pas dit non dans les douze derniers mois. Sinon, il n’y a pas de score du tout.

## Ce que chacune trouve chez l’autre

Les savoir-faire forment un arbre : des domaines, des thèmes, des savoir-faire. On compare des branches, pas des mots : un besoin écrit en français rencontre une offre écrite en anglais.

Pour chaque besoin, on cherche la meilleure offre en face :

- le **même savoir-faire** compte pour 1 ;
- un savoir-faire et **le thème qui le contient**, pour 0,7 ;
- deux savoir-faire **du même thème**, pour 0,4 ;
- le reste, pour 0.

On multiplie par ce que l’on sait en faire : **0,6** quand on le pratique, **0,8** quand on le maîtrise, **1** quand on sait l’enseigner.

Puis on fait la moyenne, en donnant plus de poids aux besoins les plus pressants (1 utile, 2 important, 3 pressant). On obtient, dans chaque sens, **la part des besoins qui trouve réponse**.

## Les deux sens ensemble

On réunit les deux parts par leur **moyenne harmonique** : deux fois leur produit, divisé par leur somme. Elle reste basse dès que l’une des deux est basse. Une rencontre où l’une donne tout et l’autre rien n’a donc aucun point de réciprocité : nous disons qu’elle est **à sens unique**, elle passe après les autres, et la coordination doit écrire pourquoi elle l’approuve.

## Ce qui les rapproche

S’ajoute le **contexte** : les objectifs de développement durable et les thèmes en commun, des natures voisines (une mairie et une mairie, une école et une école), un lien déjà noué entre les deux territoires, une habituée avec une débutante, des façons de travailler et des dates qui se rejoignent.

## Le score

Le score va de 0 à 100. La réciprocité y pèse plus que le contexte ; la coordination peut régler ces poids, et chaque réglage est écrit au journal du réseau.

Chaque score est expliqué par des raisons qui, additionnées, le donnent exactement. Le réseau dit aussi **le plus petit changement** de votre fiche qui l’améliorerait.

## Ce qui n’entre pas dans le score

La taille, le budget, l’ancienneté dans le réseau, le nombre de messages, ce que l’on paie : rien de cela n’est compté. Et pour que les mêmes ne soient pas toujours montrées, celles que l’on voit trop peu ont une place à côté des listes des autres. [Les chiffres](/figures) permettent de le vérifier.

Enfin, **le score ne décide de rien**. Il met des noms sous vos yeux ; une personne de la coordination lit, et ce sont les deux organisations qui disent oui.
`;
