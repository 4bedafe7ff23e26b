// Experience sheets of the demo board on training: workshops, masters, tutors, teachers and health workers.
import type { DemoTopic } from "./shape.ts";

export const TRAINING_SHEETS: readonly DemoTopic[] = [
  {
    key: "tr-cartes-soudeur",
    category: "training",
    kind: "sheet",
    title: "Douze cartes dessinées pour dire ce que sait un apprenti soudeur",
    lang: "fr",
    by: "fer-et-fanaux",
    daysAgo: 412,
    visibility: "public",
    skills: ["work.apprenticeship.skill_standards", "work.apprenticeship.master_craft"],
    sdgs: [4, 8],
    text: "Neuf de nos quatorze maîtres ne lisent pas le français, et la chambre des métiers demande un dossier écrit. Nous avons fait dessiner le métier en douze cartes, une par geste, que l’on accroche au mur à mesure que l’apprenti sait faire. Le papier vient après, et il vient tout seul.",
    sheet: {
      context:
        "Chez nous, on apprend à souder en quatre ou cinq ans, en regardant. Le maître sait qui est prêt, mais il ne sait pas le dire à un inconnu. En 2022, un de nos garçons est parti s’installer à Ségou : là-bas, on lui a fait balayer six mois avant de lui confier un poste à souder, faute de preuve. La chambre des métiers reconnaît nos fins d’apprentissage, mais elle veut une liste de ce que le jeune sait faire, et nos maîtres remplissaient la feuille au hasard.",
      did: "Pendant deux mois, après le thé de quatorze heures, un maître prenait la parole et disait un geste : couper droit, pointer sans brûler, souder à plat, souder en montant, redresser une tôle… Un jeune écrivait, un peintre d’enseignes dessinait. Nous avons gardé douze gestes. Chaque carte porte trois images : le travail raté, le travail passable, le travail que l’on peut vendre. Au-dessus de l’établi, chaque apprenti a un fil ; le maître y pince la carte le jour où le geste est acquis, devant les autres.",
      institutions:
        "La chambre des métiers a envoyé un agent deux fois. La première, il voulait des « compétences » et des cases ; la seconde, il a emporté un jeu de cartes pour le montrer à son directeur. Depuis, les douze gestes sont recopiés tels quels, en français, au dos de l’attestation, avec la date et la signature, ou le pouce, du maître.",
      civilSociety:
        "Le collectif des ferrailleurs a prêté sa cour pour les séances du jury, parce qu’un maître ne juge pas bien sous son propre toit. Deux ateliers voisins, un de menuiserie métallique et un de réparation de moulins, sont venus contester trois gestes. Ils avaient raison pour deux.",
      beneficiaries:
        "Les apprentis ont réclamé une treizième carte, « parler au client », que les maîtres trouvaient ridicule. Elle existe maintenant, mais sans image ratée, par politesse. Ce sont aussi les apprentis qui ont demandé que la carte puisse être retirée si le geste se perd ; c’est arrivé deux fois, sans drame.",
      worked:
        "En deux ans, dix-sept jeunes sont sortis avec leurs cartes. Cinq ont trouvé une place hors de Bamako sans recommencer à zéro. Les querelles sur « il est prêt, il n’est pas prêt » ont presque cessé, puisqu’on regarde le fil. Et les maîtres se surveillent entre eux : celui dont les apprentis n’ont rien sur leur fil au bout d’un an s’entend demander pourquoi, avec le sourire.",
      failed:
        "La première série, sur carton, a brûlé en trois semaines : des étincelles, évidemment. La deuxième, plastifiée, a fondu près de la forge. Nous peignons maintenant sur des chutes de tôle. Un maître a refusé tout net, disant que son savoir n’était pas à accrocher au mur ; deux de ses apprentis ont changé de maître à la fête, et cela a laissé une fâcherie qui dure encore. Enfin, rien sur la comptabilité ni sur l’argent : nous n’avons pas su le dessiner.",
      again:
        "Commencer tout de suite sur la tôle. Aller voir le maître le plus fier en premier et lui demander son avis avant tout le monde, pas en dernier. Et dessiner la sécurité sur chaque carte, les lunettes, les gants, au lieu d’en faire une carte à part que personne ne regarde.",
      cost: "410 000 francs CFA, dont 250 000 pour le peintre d’enseignes, le reste en peinture, thé et transport du jury.",
      time: "Cinq mois, de la première séance au premier jury.",
      localDimension:
        "Tout est venu de la langue : les gestes ont un nom en bambara, très précis, que le français de l’école n’a pas. « Souder en montant » se dit chez nous comme on parle d’une termitière qui s’élève. Le peintre vit à deux rues et connaissait nos mains avant de les dessiner. Et le fil au-dessus de l’établi, c’est le fil à linge de la cour.",
      globalDimension:
        "Un jeune qui part, que ce soit à Ségou, à Abidjan ou plus loin, a besoin que son savoir voyage avec lui. Les dessins passent les langues mieux qu’un tampon. Nous avons montré les cartes à des ateliers d’Europe où l’on a beaucoup de diplômes et peu de maîtres : ils nous ont surtout envié l’image du travail raté, que chez eux on n’ose pas afficher.",
      place: { country: "ML", town: "Bamako" },
    },
    replies: [
      {
        by: "officina-ponte",
        after: 61,
        text: "Nous avons copié l’idée pour l’atelier bois, avec dix cartes peintes par les jeunes eux-mêmes. Le fil a bien pris : en trois mois, on ne demandait plus « à quoi ça sert ce qu’on fait ». Mais afficher le travail raté a blessé deux garçons qui sortaient déjà de l’école avec l’étiquette de ratés. Nous avons remplacé l’image par la phrase « pas encore », et nous montrons les pièces ratées des formateurs, dont la mienne, une chaise mémorable.",
        tried: {
          town: "Torino",
          country: "IT",
          result: "partly",
          changed:
            "Pas d’image du raté pour les jeunes ; les ratés exposés sont ceux des formateurs. Dix gestes au lieu de douze, et le fil est gardé par l’apprenti, pas par le maître.",
        },
      },
      {
        by: "macons-agadez",
        after: 140,
        text: "Nous l’avons fait pour la maçonnerie de terre, avec neuf gestes gravés dans des plaques d’argile cuite. Les propriétaires de la vieille ville demandent maintenant « il a combien de plaques, ton garçon ? » avant de laisser monter quelqu’un sur leur toit. Le ministère, lui, n’a toujours pas répondu à notre lettre.",
        tried: {
          town: "Agadez",
          country: "NE",
          result: "worked",
          changed:
            "Plaques d’argile au lieu de tôle, neuf gestes, et une dixième plaque remise par le propriétaire quand l’enduit a passé une saison de pluie.",
        },
      },
      {
        by: "sambre-verte",
        after: 150,
        text: "Notre référentiel d’électricien fait quarante-six pages. Je l’ai mis à côté de vos cartes en salle des formateurs, sans commentaire. On m’a demandé où commander le jeu de cartes.",
      },
    ],
  },
  {
    key: "tr-enduit-pluie",
    category: "training",
    kind: "sheet",
    title: "L’apprenti maçon est jugé par la pluie : un an entre le mur et le verdict",
    lang: "fr",
    by: "macons-agadez",
    daysAgo: 268,
    visibility: "public",
    skills: ["work.apprenticeship.master_craft", "culture.heritage.earth_heritage", "work.trades.masonry"],
    sdgs: [4, 8, 11],
    text: "On nous demande souvent comment nous savons qu’un apprenti est prêt. Nous lui donnons un pan de mur, seul, avant les pluies, et nous attendons octobre. Cette fiche raconte six promotions jugées ainsi, et les deux fois où nous nous sommes trompés.",
    sheet: {
      context:
        "Un enduit de terre a toujours l’air beau le jour où on le lisse. C’est en août, après trois orages, que l’on voit qui a triché sur la paille ou oublié de mouiller le support. Or on jugeait nos apprentis le jour même, à l’œil, et les maîtres étaient tentés de dire oui à celui qui était poli. En 2016, un toit refait par un « prêt » est tombé dans une chambre, heureusement vide. Le conseil des anciens nous a convoqués, et il avait raison.",
      did: "Chaque année en mai, un apprenti en fin de parcours reçoit un pan de quatre mètres sur deux et une gargouille, sur une maison habitée. Il choisit sa terre, la laisse pourrir avec la paille et le son de mil, paie lui-même un aide avec l’argent que nous lui avançons, et fait tout sans conseil. Personne n’a le droit de commenter. En octobre, trois maîtres, le propriétaire et un ancien passent la main sur le mur. On note ce qui est parti, ce qui s’est fendu, et surtout ce que l’apprenti en dit.",
      institutions:
        "La commune fournit l’eau du chantier par camion. Le conservateur du site choisit avec nous des murs qui ne risquent rien de grave. La direction de la formation professionnelle trouve l’épreuve « trop longue pour un examen » ; elle nous a proposé un questionnaire à choix multiples. Nous en discutons depuis trois ans, sans nous fâcher.",
      civilSociety:
        "L’association des propriétaires de la vieille ville finance la moitié de l’enduit et garantit que, si le mur ne tient pas, on le refait en novembre sans frais. Sans cette garantie, personne ne prêterait sa maison à un débutant. Les femmes de la maison surveillent la gargouille pendant les orages et rapportent ce qu’elles ont vu.",
      beneficiaries:
        "Les apprentis ont obtenu deux choses en assemblée : le droit de recommencer une fois, et une petite paie pendant l’attente, parce qu’un an sans titre, c’est long quand on veut se marier. Ils tiennent à ce que le propriétaire vote ; les maîtres y étaient opposés au début.",
      worked:
        "Trente-huit murs jugés en six ans, vingt-neuf reçus du premier coup, sept au second. Aucun toit tombé depuis. Surtout, l’apprenti revient regarder son mur après chaque pluie : il apprend plus pendant ces cinq mois que pendant la dernière année d’atelier. Certains viennent la nuit, avec une lampe.",
      failed:
        "En 2021, il est tombé si peu d’eau que tous les murs étaient parfaits : nous avons reçu six jeunes, et deux d’entre eux n’auraient pas dû l’être. Une autre année, deux apprentis sont partis vers les mines d’or avant octobre, sans attendre. Et nous n’avons encore jugé aucune fille : deux ont appris à gâcher et à enduire, leurs familles n’ont pas accepté qu’elles montent sur le mur d’autrui.",
      again:
        "Si la pluie manque, arroser nous-mêmes, dix seaux d’une hauteur d’homme, trois jours de suite : nous le faisons depuis. Donner aux filles une maison de parente, où elles ont le droit de monter. Et payer l’attente dès la première année, au lieu de perdre des garçons pour trente mille francs.",
      cost: "Environ 85 000 francs CFA par mur : terre, paille, son, eau, un aide, et 30 000 francs d’indemnité d’attente.",
      time: "Une semaine de travail, cinq mois d’attente, une matinée de jugement.",
      localDimension:
        "Le calendrier est celui de la ville : on enduit avant les pluies, on répare après, et tout le quartier passe devant le mur. La honte et la fierté sont publiques. Le jugement d’octobre tombe près de la grande fête, si bien que celui qui est reçu reçoit aussi son boubou.",
      globalDimension:
        "Partout, on certifie vite et on répare longtemps. Nous ne disons pas qu’il faut laisser un électricien un an dans le doute, mais qu’un métier a souvent un juge naturel : la pluie, le client qui revient, l’hiver. Un visiteur de Lens nous a dit que chez eux ce serait le gel. Que chacun cherche le sien.",
      place: { country: "NE", town: "Agadez" },
    },
    replies: [
      {
        by: "le-carreau",
        after: 12,
        text: "Le visiteur, c’était moi. Nos stagiaires passent un titre en une journée, avec un jury qui regarde sa montre. Nous avons demandé aux locataires de rappeler un an après l’isolation : neuf sur vingt l’ont fait, et trois malfaçons sont remontées, toutes au même endroit, les angles de fenêtre. Ce n’est pas un examen, mais les stagiaires qui ont eu l’appel s’en souviennent.",
      },
      {
        by: "officina-ponte",
        after: 33,
        text: "Question d’un menuisier : que faites-vous de l’apprenti recalé deux fois ? Chez nous, c’est là que l’on perd les gens : ils savent déjà qu’ils ne sont pas reçus et ne reviennent pas chercher leurs outils.",
      },
      {
        by: "macons-agadez",
        after: 36,
        text: "Deux en six ans. L’un est devenu notre meilleur préparateur de terre, il a la main pour le mélange et aucune pour le mur. L’autre vend des cartes de téléphone devant la mosquée et nous salue. On ne lui a pas dit qu’il ne valait rien, on lui a dit que le mur ne l’aimait pas.",
      },
    ],
  },
  {
    key: "tr-tuteurs-se-taire",
    category: "training",
    kind: "sheet",
    title: "Deux jours pour apprendre aux tuteurs d’entreprise à se taire",
    lang: "fr",
    by: "sambre-verte",
    daysAgo: 530,
    visibility: "public",
    skills: ["work.apprenticeship.tutors", "work.apprenticeship.school_workshop"],
    sdgs: [4, 8],
    text: "Un contrat d’apprentissage sur quatre était rompu chez nous avant le premier Noël. Nous avons cessé de former les apprentis à mieux écouter et commencé à former les tuteurs à moins parler. Deux journées, un geste inconnu à apprendre, et beaucoup de rires gênés.",
    sheet: {
      context:
        "Quarante entreprises de la Sambre prennent nos apprentis en électricité et en mécanique. Les tuteurs sont de bons ouvriers, nommés parce qu’ils étaient là. En 2021, 26 % des contrats ont été rompus avant la fin de décembre. Nous avons rappelé les jeunes un par un : « il me montre une fois, vite, et après je suis nul ». Les tuteurs, de leur côté, disaient : « il n’écoute pas ». Les deux étaient sincères.",
      did: "Premier jour : chaque tuteur apprend un geste qu’il ignore, enseigné par quelqu’un de très rapide. Nous avons eu une fileuse, un retraité qui fait des nœuds de filet, une pâtissière. On filme. Le soir, on regarde son propre visage perdu. Second jour, trois semaines plus tard : le tuteur enseigne un geste de son métier à un débutant, avec une règle : cinq minutes sans parler pendant que l’autre essaie. Puis chacun repart avec une page : ce que je montre en septembre, en novembre, en février.",
      institutions:
        "La chambre des métiers paie les deux journées, à condition qu’il y ait une feuille d’émargement, ce qui est honnête. La région a voulu en faire un module de trente-cinq heures avec certification ; nous avons refusé, car aucun artisan de trois salariés ne lâche son meilleur ouvrier une semaine entière.",
      civilSociety:
        "L’amicale des anciens apprentis fournit les débutants du second jour et les cobayes de tout âge. Un syndicat local a demandé que le temps de tutorat soit payé comme tel ; cinq entreprises ont accepté une prime de quarante euros par mois, les autres y réfléchissent.",
      beneficiaries:
        "Les apprentis ont écrit la moitié du contenu : une liste de phrases à ne plus entendre, de « laisse, je vais le faire » à « de mon temps ». Ils ont aussi demandé à voir la page du tuteur, et ils la signent. Deux apprentis assistent à chaque session, payés pour le faire.",
      worked:
        "Sur les vingt-trois entreprises qui ont envoyé leur tuteur, les ruptures sont passées de 26 à 11 % en deux ans. Dans les autres, elles n’ont pas bougé. Le geste inconnu fait presque tout le travail : un chef d’atelier de cinquante-huit ans qui rate un nœud quatre fois devant témoins ne parle plus jamais de la même façon à un gamin. Beaucoup nous ont dit en avoir parlé chez eux.",
      failed:
        "Dix-sept entreprises ne sont jamais venues, dont les trois où cela va le plus mal. La page de progression, nous l’avons retrouvée au fond de la plupart des camionnettes, vierge. Et le film du premier jour a humilié un tuteur, qui est parti à midi ; nous n’avions pas demandé assez clairement la permission. Nous l’avons appelé, il a raccroché.",
      again:
        "Filmer les mains et pas le visage. Aller chez les absents, à l’heure du casse-croûte, au lieu de leur envoyer des courriels. Remplacer la page par trois rendez-vous téléphoniques de dix minutes dans l’année, apprenti et tuteur ensemble au haut-parleur : nous l’essayons cette année avec huit entreprises.",
      cost: "Environ 190 euros par tuteur, repas et remplacement partiel compris.",
      time: "Deux jours espacés de trois semaines ; quatre mois pour monter la première session.",
      localDimension:
        "La Sambre a perdu ses grandes usines et, avec elles, les écoles d’usine où le vieux montrait au jeune pendant des mois. Les petites entreprises n’ont pas ce temps. Ce que nous tentons de refaire, c’est un peu du banc d’apprentissage des forges, avec ce qui reste d’anciens pour le raconter.",
      globalDimension:
        "L’idée du geste inconnu nous est venue d’un séjour d’apprentis chez des artisans du Sahel : nos garçons y avaient été patients parce que personne ne leur expliquait rien, on les laissait recommencer. Nous en avons tiré la règle des cinq minutes. Nos partenaires, eux, cherchent au contraire plus de mots. Nous nous croisons au milieu du chemin.",
      place: { country: "FR", town: "Maubeuge" },
    },
    replies: [
      {
        by: "fer-et-fanaux",
        after: 95,
        text: "Six de nos maîtres ont passé les deux jours à notre façon : le premier, ils ont appris à tresser les cheveux, avec une coiffeuse du marché qui ne pardonne rien. Tout le quartier est venu voir. Le second jour a moins bien marché : cinq minutes sans parler, d’accord, mais nos maîtres ne parlent déjà pas. Il leur fallait l’inverse, dire une phrase par geste. Depuis, deux apprentis qui voulaient partir sont restés.",
        tried: {
          town: "Bamako",
          country: "ML",
          result: "partly",
          changed:
            "Pas de film. Le tressage comme geste inconnu. Le second jour retourné : le maître doit dire à voix haute ce que font ses mains, une phrase par geste, et l’apprenti répète.",
        },
      },
      {
        by: "le-carreau",
        after: 130,
        text: "Chez nous, ce sont les chefs d’équipe du bâtiment. Nous avons repris la liste des phrases à ne plus entendre, affichée dans le bungalow. « De mon temps » est désormais taxé d’un café. Je ne sais pas si cela forme, mais cela détend.",
      },
      {
        by: "sambre-verte",
        after: 133,
        text: "Le tressage devant tout le quartier, nous n’aurions pas osé. Et votre phrase par geste nous manquait : nous l’avons ajoutée après les cinq minutes de silence. D’abord se taire, puis dire une chose, une seule.",
      },
    ],
  },
  {
    key: "tr-classe-d-un-autre",
    category: "training",
    kind: "sheet",
    title: "Trois semaines au fond de la classe d’un autre : former un instituteur de quatre-vingt-dix élèves",
    lang: "fr",
    by: "mamou-maitres",
    daysAgo: 345,
    visibility: "public",
    skills: ["education.teaching.large_classes", "education.teaching.new_teachers"],
    sdgs: [4],
    text: "Nos élèves-maîtres savaient disserter sur la classe active et perdaient pied le premier lundi devant quatre-vingt-dix enfants. Nous avons remplacé un trimestre de cours par trois semaines chez un maître expérimenté, avec une tâche précise chaque jour. Ce n’est pas un stage d’observation, et c’est toute la différence.",
    sheet: {
      context:
        "Cent quatre-vingts élèves-maîtres par an, et chaque rentrée le même récit : le jeune arrive dans un village du Fouta, ouvre la porte, voit quatre-vingt-dix paires d’yeux, et se met à crier. Au bout d’un an, un sur six demandait à changer de poste. Les stages existaient, mais l’élève-maître restait assis au fond, recopiait le tableau et servait à garder la classe quand le maître allait au marché. Les enfants l’appelaient « le deuxième banc ».",
      did: "Nous avons choisi quarante maîtres d’application, non pour leurs diplômes mais parce que leurs classes restaient calmes quand ils en sortaient. Nous avons demandé aux enfants, qui savent. Pendant trois semaines, le stagiaire a chaque jour une seule chose à apprendre : faire entrer, faire passer d’un travail à l’autre, faire parler le dernier rang, corriger quatre-vingt-dix ardoises en six minutes. Le matin il regarde, après la récréation il le fait, à midi on en parle dix minutes. Le lendemain, une autre chose.",
      institutions:
        "Le ministère affecte les stagiaires et a accepté, après deux ans de lettres, que ces trois semaines comptent dans la note finale. L’inspection préfectorale a donné la liste des écoles où une moto peut arriver en saison des pluies, ce qui a réglé la carte des stages mieux que toute pédagogie.",
      civilSociety:
        "Les associations de parents logent les stagiaires et les nourrissent, contre une journée de réparation de bancs. Elles entrent dans la classe quand elles veulent. Une mère de Dalaba nous a fait remarquer que nos stagiaires ne regardaient jamais les filles du fond : c’est devenu la tâche du neuvième jour.",
      beneficiaries:
        "Les enfants notent le stagiaire à la fin, avec des cailloux : blanc, « on a compris », noir, « on a eu peur ». Aucun stagiaire n’a eu zéro caillou noir, et plusieurs ont pleuré. Les élèves-maîtres ont demandé que les formateurs du centre passent la même épreuve. Nous l’avons fait. Ce fut instructif pour tout le monde.",
      worked:
        "Quatre promotions plus tard, un jeune sur quinze demande à partir au bout d’un an, au lieu d’un sur six. Les dix minutes de midi sont ce dont ils parlent encore : « on m’a dit une chose, pas vingt ». Les maîtres d’application, eux, se sont remis à préparer leurs leçons, parce que quelqu’un les regarde. Et le bâton a reculé, sans que nous l’ayons jamais interdit dans un discours.",
      failed:
        "Onze maîtres d’application sur quarante ont abandonné la première année : nous ne les payions pas, et trois semaines avec un inconnu dans les jambes, c’est du travail. Les écoles sans point d’eau ont refusé de loger. Nous avons aussi envoyé deux stagiaires ne parlant que malinké dans des villages peuls : ils ont passé trois semaines sans comprendre les plaisanteries, donc sans comprendre la classe.",
      again:
        "Payer les maîtres d’application dès le premier jour, même peu : 200 000 francs guinéens pour les trois semaines ont suffi à ramener presque tout le monde. Placer par langue avant de placer par distance. Et faire revenir le stagiaire une journée, trois mois après, dans la même classe : les enfants ne l’ont pas oublié, et il voit ce qu’il a changé.",
      cost: "Environ 620 000 francs guinéens par stagiaire : moto, indemnité du maître, cahier de tâches.",
      time: "Trois semaines en novembre ; deux ans de discussions avec le ministère.",
      localDimension:
        "Dans nos villages, un jeune homme qui apprend un métier vit chez celui qui le lui apprend, mange avec ses enfants et porte son sac. L’école avait oublié cela. Loger chez l’habitant a remis le stagiaire dans une position que tout le monde comprend : un apprenti, ni un chef ni un invité.",
      globalDimension:
        "Des collègues de France et de Madagascar nous disent avoir vingt-cinq élèves et les mêmes peurs. Ce n’est donc pas le nombre. Nous pensons que l’on apprend partout ce métier en regardant quelqu’un que l’on a le droit d’imiter. Trois semaines dans une classe d’un autre pays vaudraient mieux encore, et nous avons dix lits qui attendent.",
      place: { country: "GN", town: "Mamou" },
    },
    replies: [
      {
        by: "quatre-tilleuls",
        after: 9,
        text: "La tâche unique par jour, je la prends pour nos stagiaires dès janvier. Chez nous ils repartent avec douze pages de conseils et n’en appliquent aucun. Dites-moi : que faites-vous le jour où la leçon du maître d’application tourne mal devant le stagiaire ?",
      },
      {
        by: "mamou-maitres",
        after: 11,
        text: "Nous l’espérons tous les jours. Le meilleur midi de l’année dernière, c’est un maître de trente ans de métier qui a dit : « ce matin j’ai perdu le troisième rang à la fraction, tu as vu quand ? » Le stagiaire avait vu. Il s’est redressé de dix centimètres.",
      },
      {
        by: "ambohi-sekoly",
        after: 48,
        text: "Nous avons quatre jeunes maîtres cette année. Les cailloux blancs et noirs ont été adoptés par le conseil des enfants avant même que j’en parle aux adultes : quelqu’un a laissé l’écran ouvert. Premier résultat : la directrice a eu trois cailloux noirs.",
      },
    ],
  },
  {
    key: "tr-health-workers-tuesdays",
    category: "training",
    kind: "sheet",
    title: "Sixty neighbourhood health workers, trained one Tuesday and one door at a time",
    lang: "en",
    by: "nyota-clinic",
    daysAgo: 480,
    visibility: "public",
    skills: ["health.prevention.outreach_workers", "health.prevention.malaria"],
    sdgs: [3, 4],
    text: "We used to train our health workers in a hotel for five days and lose most of it by the next rains. Now they come two hours every second Tuesday, learn one thing, and visit ten doors with it before the next session. It is slower, cheaper, and they remember.",
    sheet: {
      context:
        "Our clinic serves about eleven thousand people in the low streets by the lake in Kisumu. The sixty health workers are elected by the lanes: fish sellers, a tailor, two retired teachers, many grandmothers. A project paid for a five-day course in a hotel in 2018. Everybody enjoyed the food. Four months later we tested them quietly: fewer than half could read a malaria rapid test correctly, and eleven were still keeping the gloves for a special occasion.",
      did: "Every second Tuesday, two hours, on benches behind the clinic, twenty people at a time. One subject only: reading the test, the arm tape, when a cough is too long, how to ask about blood pressure without frightening anyone. Half an hour to show, half an hour to do it on each other, and one hour to tell what happened at the doors last time. Before the next session each worker visits ten homes with that one thing in mind. A nurse goes along to two of the doors, chosen by lot.",
      institutions:
        "The county health office supplies test kits and arm tapes and sends its community officer once a quarter. At first the office wanted the standard modules in the standard order. We agreed on a list to be covered in eighteen months, in any order, and a shared exam at the end. Fifty-one of sixty passed it, so the order is no longer discussed.",
      civilSociety:
        "Two churches lend us benches and rain shelter. The fishers’ group changed its landing hours on Tuesdays so that the fish sellers could come, which cost them something. A mothers’ group keeps the children of those who attend, and is paid in porridge flour.",
      beneficiaries:
        "The lanes may recall the worker they elected, and have done so four times: three for never being seen, one for gossiping about a test result. People in the lanes also choose one subject in three. That is how diabetes came in, two years before our own plan had it.",
      worked:
        "After eighteen months, nine in ten read the rapid test correctly, checked by lot. Children with severe malaria now reach us about a day earlier, going by our own register. The hour of telling is the real school: a worker who was chased away by a husband teaches the other nineteen more than I can. Four of the sixty have since gone on to nursing aide courses.",
      failed:
        "Record books. We gave everyone a booklet with fourteen columns, and the booklets came back clean or invented. The nurse visits stopped for five months when we were two nurses short, and quality fell within weeks. And we do not pay enough: 1,500 shillings a month is airtime and shoes. Nine workers left for paid work, always the best ones, and I cannot blame them.",
      again:
        "Three columns instead of fourteen. Protect the nurse’s two visits as if they were vaccinations. And talk about pay in the first meeting, in figures, instead of hoping that kindness lasts. We would also start with something people can do at once with their hands. Our first subject was registration forms, and a third of them never came back.",
      cost: "About 380,000 shillings a year: allowances, porridge, tapes, one nurse-day a week. The hotel week alone had cost 720,000.",
      time: "Eighteen months for the full list; two hours every second Tuesday.",
      localDimension:
        "Tuesday is the quiet day for fish. The benches are outdoors, so anyone passing hears the lesson, and neighbours correct the workers at the pump afterwards. Lessons are in Dholuo and Swahili, and the few English words we keep, such as pressure, are the ones people already use.",
      globalDimension:
        "Every country we hear from sends clever people to teach for a week. Small doses with practice in between are not an African invention, grandmothers everywhere teach that way. A clinic in Roubaix wrote that people there do not cross its threshold either. Our doors are different; the problem of the threshold is the same.",
      place: { country: "KE", town: "Kisumu" },
    },
    replies: [
      {
        by: "quatre-vents",
        after: 210,
        lang: "fr",
        text: "Nous avons commencé avec huit voisines de notre quartier de Roubaix, un mardi sur deux, sur le diabète seulement. Les dix portes, chez nous, ce sont dix sonnettes avec un digicode : il a fallu passer par les gardiens d’immeuble, qui sont devenus les meilleurs alliés. Six voisines tiennent encore après sept mois. Le secret médical nous a valu deux réunions difficiles avec l’agence de santé, et nous n’avons toujours pas trouvé comment les payer sans leur faire perdre une allocation.",
        tried: {
          town: "Roubaix",
          country: "FR",
          result: "partly",
          changed:
            "Un seul sujet la première année, entrée par les gardiens d’immeuble, une charte de discrétion signée devant tout le monde, et des bons d’achat faute de pouvoir verser une indemnité.",
        },
      },
      {
        by: "keur-madiop",
        after: 225,
        lang: "fr",
        text: "Nos vingt-deux relais font trois jours au district, une fois l’an, avec le même résultat que votre hôtel. Je retiens surtout l’heure où l’on raconte les portes. Nous avions cela autrefois, sous l’arbre, avant qu’on nous donne des modules.",
      },
      {
        by: "kirkfold",
        after: 260,
        text: "We run kitchens, not clinics, but our food safety volunteers have the same problem: one long Saturday, a certificate, and nothing left by June. Two hours and ten doors is now our plan for the spring. Thank you for saying what you pay. Nobody ever does.",
      },
    ],
  },
];
