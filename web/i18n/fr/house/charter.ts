// French, first text of the page: the charter.
export const charter = `
En entrant dans ce réseau, une organisation s’engage à ce qui suit. Ce sont peu de choses, et nous y tenons.

## 1. Donner et recevoir

Chaque partenaire apporte et chaque partenaire reçoit. L’accord que vous écrivez le dit, pour chacune, noir sur blanc. Celle qui a le plus d’argent n’est pas celle qui décide.

## 2. Partir de ceux que cela concerne

Un partenariat réunit une institution ou la société civile, des élus quand une collectivité en est, et **les bénéficiaires eux-mêmes**. Ils y sont nommés, ils prennent part aux étapes, ils disent ce qu’ils en pensent au bilan.

## 3. Se parler d’égal à égal

On s’écoute avant de proposer. On ne parle pas à la place des autres. Un non se dit, se respecte et n’a pas à se justifier longuement.

## 4. Rester à taille humaine

Mieux vaut un partenariat tenu que trois promis. Chacune dit combien elle peut en porter, et le réseau n’en propose pas davantage.

## 5. Dire ce qui n’a pas marché

Les échecs racontés servent autant que les réussites. Personne n’est jugé pour avoir essayé.

## 6. Respecter les personnes

Pas de photo ni de nom sans l’accord de la personne, et pour un enfant, de ses parents. Ni racisme, ni sexisme, ni mépris, ni pression religieuse ou politique. Personne n’est mis en danger : celles et ceux qui doivent rester discrets le peuvent. [Les règles de conduite](/conduct) disent ce qui arrive sinon.

## 7. Rendre compte

Au partenaire d’abord, aux habitants ensuite, à ceux qui financent enfin. Ce qui est public l’est parce que toutes les parties l’ont choisi.

## 8. Pouvoir partir

On s’arrête quand on veut, en le disant et en disant pourquoi. Ce que l’on a appris ensemble reste à tout le monde.
`;
