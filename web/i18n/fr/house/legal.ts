// French, first text of the page: the legal notice, with what only the administration can fill in.
export const legal = `
## Qui publie

Ce réseau est publié par **Le Partenariat**, organisation de solidarité internationale née en 1981 du jumelage de Lille et de Saint-Louis du Sénégal.

*À compléter par l’administration avant l’ouverture : l’adresse du siège, le numéro d’enregistrement, le nom de la personne qui dirige la publication, une adresse électronique et un téléphone.*

## Qui héberge

Les pages et les données sont hébergées par Cloudflare, Inc., 101 Townsend Street, San Francisco, CA 94107, États-Unis ([cloudflare.com](https://www.cloudflare.com)).

## À qui sont les textes

Chaque texte, image ou enregistrement reste à qui l’a écrit ou fait. En le publiant ici, on permet au réseau de le montrer, de le traduire et de le donner à lire hors ligne, tant qu’on ne le retire pas. Les parcours et les cours portent la licence choisie par leurs auteurs.

Les [données ouvertes](/open-data) sont sous licence [Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr) : reprenez-les en nommant « Le Partenariat » et leur date.

## Ce dont nous répondons

Les organisations répondent de ce qu’elles écrivent. La coordination relit les propositions, modère les expériences et agit dès qu’un texte illicite lui est signalé : le bouton « Signaler » est sur chaque message, et [le registre de la modération](/moderation/log) est public, sans noms. On peut faire appel de chaque décision.

Le score d’une rencontre est une aide à choisir, jamais une garantie : renseignez-vous avant de vous engager.

## Les données personnelles

Elles ont [leur page](/privacy).

## Le droit qui s’applique

Le droit français, sans retirer à personne la protection de la loi de son pays.
`;
