// French, first text of the page: accessibility, with what is checked and what is not yet.
export const accessibility = `
Ce réseau doit servir à tout le monde : sur un téléphone partagé, avec un lecteur d’écran, au clavier, sur une mauvaise ligne, en pleine lumière.

## Où nous en sommes

Nous visons les **WCAG 2.2, niveau AA**. Nous ne prétendons pas à une conformité certifiée : **aucun audit extérieur n’a encore eu lieu**, et cette page est notre propre déclaration.

Ce qui est vérifié par des programmes à chaque changement :

- les pages passent le contrôle automatique axe sans une erreur, en français et en anglais, en clair et en sombre ;
- rien ne déborde d’un écran de 320 pixels ;
- les pages se lisent et les formulaires s’envoient sans JavaScript ;
- aucune page publique n’a besoin de script.

Un contrôle automatique trouve moins de la moitié des obstacles. Le reste se voit à l’usage : dites-le-nous.

## Comment les pages sont faites

Chaque dessin, carte ou graphique a un texte ou un tableau qui dit la même chose. La couleur n’est jamais seule à porter un sens. Les erreurs d’un formulaire sont dites en haut de la page, avec un lien vers la question, et ce que vous aviez écrit est encore là. Les mouvements s’arrêtent si votre appareil le demande.

## Ce qui ne va pas encore

- Les textes écrits par les membres ne sont pas tous traduits, et leurs images n’ont pas toujours de description.
- Les enregistrements sonores et les vidéos n’ont pas de transcription, sauf si leur auteur l’a écrite.
- Les documents joints (PDF) sont ceux que les membres ont faits : nous ne les corrigeons pas.
- Les pages ne sont pas encore en espagnol, en portugais ni en arabe.
- Nous n’avons pas encore fait essayer le réseau par assez de personnes qui utilisent un lecteur d’écran.

## Un obstacle ?

Écrivez-nous en répondant à un courriel du réseau, ou demandez à la coordination. Dites la page, ce que vous vouliez faire et ce qui vous en a empêché. Si notre réponse ne vient pas ou ne suffit pas, le [Défenseur des droits](https://www.defenseurdesdroits.fr) peut être saisi gratuitement.
`;
