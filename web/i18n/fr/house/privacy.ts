// French, first text of the page: privacy, true to what the programs do.
export const privacy = `
Nous gardons le moins possible, nous ne vendons rien, et personne d’autre ne regarde. Voici le détail.

## Ce que nous gardons sur vous

- **Votre compte** : votre adresse électronique, votre nom si vous le donnez, votre langue, vos choix d’avertissements.
- **Ce que vous faites pour votre organisation** : en être membre ou responsable, proposer, répondre, signer.
- **Ce que vous écrivez** : sujets, réponses, journal, bilans, traductions, fichiers joints. Les images sont débarrassées de ce que l’appareil y a noté, le lieu compris.
- **Vos formations** : les sessions où vous vous inscrivez, pour quelle organisation, votre place ou votre rang sur la liste d’attente, votre présence, votre avis, vos attestations.
- **Vos brouillons** : les sujets et les fiches que vous n’avez pas encore publiés. Personne d’autre que vous ne les lit.
- **Vos signalements** : ce que vous dites d’un message à la coordination, qui est seule à le lire.
- **Ce que vous avez branché** : la partie publique de vos clés d’accès et le nom que vous leur donnez ; l’adresse de votre calendrier, comme empreinte ; l’appareil qui reçoit vos avertissements.
- **Vos connexions en cours** : l’appareil, en quelques mots, et la date. Elles se voient et se ferment dans vos réglages.

Il n’y a pas de mot de passe. Les liens de connexion, les connexions et les jetons ne sont gardés que sous forme d’empreinte, que l’on ne peut pas relire.

## Qui voit quoi

- **Les coordonnées d’une organisation** ne sont lues que par ses propres membres, puis par son partenaire une fois que la coordination et les deux organisations ont dit oui.
- **Votre adresse électronique** n’est jamais montrée au public.
- **Un partenariat** n’est public que si toutes ses organisations l’ont choisi ; le nom d’une personne, que si son accord a été noté. L’un et l’autre se reprennent, et l’effet est immédiat.
- **Vos inscriptions, votre attente et votre présence** ne sont lues que par vous et par celles et ceux qui organisent : les responsables de l’organisation qui propose la formation, ceux de l’organisation qui a accepté de la proposer avec elle, et la coordination. On y lit votre nom et l’organisation pour laquelle vous venez, pas votre adresse électronique. Les autres ne voient que des nombres de places.
- **Votre avis sur une session** est lu par ces mêmes personnes, sans votre nom.
- **Une attestation** vous est délivrée par elles ; elles savent si vous l’avez acceptée. Vous choisissez le nom qui s’y lit, entier ou réduit aux initiales, et si tout le monde peut la voir. Le fichier que vous avez remis à quelqu’un reste chez lui.
- **Celles et ceux qui courent un risque** peuvent n’être visibles que de la coordination. Une position sur la carte n’est jamais plus précise que la ville.
- **La coordination** lit ce qu’il faut pour accompagner et pour modérer. Ce qu’elle décide est écrit au journal du réseau.

## Combien de temps

| Quoi | Jusqu’à |
| --- | --- |
| lien de connexion | 20 minutes, une seule fois |
| connexion à un appareil | 60 jours, ou quand vous la fermez |
| invitation | 14 jours |
| trace d’un courriel envoyé | 30 jours |
| avertissement | 90 jours |
| adresse de désabonnement, au pied d’un courriel | 400 jours |
| brouillon que vous ne reprenez pas | 90 jours |
| clé d’accès, adresse de calendrier | tant que vous la gardez |
| appareil qui reçoit vos avertissements | jusqu’à ce que vous y fermiez votre connexion |
| jeton pour programmes | un an, ou moins si vous le dites |
| votre compte et vos textes | tant que vous les gardez |
| vos inscriptions, présences, avis et attestations | tant que vous gardez votre compte |

Le **journal du réseau** retient ce qui a été fait et par quel identifiant, sans vos textes ni vos coordonnées. Il ne s’efface pas : c’est ce qui permet de prouver que rien n’a été caché. Une fois votre compte effacé, l’identifiant ne mène plus à personne.

## Votre appareil

Trois témoins (cookies), pas un de plus : le premier vous garde connecté, le deuxième retient la langue choisie, le troisième retient cinq minutes, sur la page de connexion, l’adresse que vous venez d’écrire. Les brouillons peuvent rester dans votre navigateur tant qu’ils ne sont pas envoyés. Aucune mesure d’audience, aucune publicité, aucune police ni image venue d’ailleurs.

## Qui nous aide techniquement

Le réseau est hébergé par Cloudflare, qui fait tourner les pages, garde les données et peut voir les adresses des appareils le temps de la visite. Nous ne les enregistrons pas ; elles servent seulement à ralentir les abus. Si vous demandez des avertissements sur un appareil, ils passent par le service de son navigateur. La traduction par une machine est éteinte, sauf si cette page dit le contraire.

## Vos droits

Dans [vos réglages](/settings), sans rien demander à personne :

- **emporter** tout ce qui vous concerne, en JSON ou en CSV ;
- **corriger** votre nom, votre adresse, vos textes ;
- **effacer** votre compte. Ce que vous avez écrit pour d’autres se lit encore, sous le nom d’« une personne qui a quitté le réseau » ; vos fichiers et vos coordonnées disparaissent. Vos inscriptions, votre rang d’attente, vos présences et vos avis aussi, et la place que vous aviez à une session à venir va à la personne suivante. Vos attestations perdent votre nom et leur signature : leur page dit qu’elles sont retirées.

Pour le reste, écrivez-nous en répondant à un courriel du réseau. Et si notre réponse ne vous convient pas, la CNIL reçoit vos réclamations sur [cnil.fr](https://www.cnil.fr).
`;
