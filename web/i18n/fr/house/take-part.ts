// French, first text of the page: how to take part.
export const takePart = `
## Vous êtes une organisation

1. **Ouvrez un compte** avec votre adresse électronique, sur [la page de connexion](/sign-in). Il n’y a pas de mot de passe : un lien vous est envoyé.
2. **Créez la fiche** de votre organisation. Une question par page ; arrêtez-vous quand vous voulez, tout est gardé.
3. **Dites ce que vous apportez et ce que vous cherchez.** C’est le plus important. Vous savez plus que vous ne croyez : ce qui vous paraît ordinaire est peut-être ce qu’une autre cherche depuis des mois.
4. **Publiez.** Vous choisissez qui vous voit : tout le monde, les membres du réseau, ou la coordination seule si vous montrer est dangereux.
5. **Proposez une rencontre**, ou attendez qu’on vous en propose une. Vos coordonnées restent cachées jusqu’à ce que la coordination et les deux organisations aient dit oui.

Rien n’est payant.

## Vous êtes enseignante, formateur, animatrice

Les [expériences](/topics) publiques se lisent sans compte et s’impriment. Servez-vous-en en classe ou en formation ; si elles vous ont servi, dites-le à leurs auteurs.

## Vous êtes une citoyenne, un citoyen

Lisez, [cherchez](/search), suivez les nouvelles dans votre lecteur de flux. Et parlez du réseau à votre mairie, à l’école du quartier, à l’association dont vous êtes membre : ce sont elles qui entrent, c’est souvent quelqu’un comme vous qui les y amène.

## Vous cherchez des données

Tout ce qui est public est en [données ouvertes](/open-data), y compris au format IATI.

## Une connexion lente, un vieux téléphone

Le réseau est fait pour cela. Les pages sont légères, elles marchent sans JavaScript, et ce que vous écrivez n’est pas perdu quand la ligne coupe.

## Une question, une difficulté

Écrivez-nous en répondant à n’importe quel courriel du réseau. S’il y a un danger pour quelqu’un, le bouton « Signaler » est sur chaque message, et la coordination le lit en premier.
`;
