// Demo sheet and topics on the network itself: first proposals, first visits, bad lines and how partnerships end.
import type { DemoTopic } from "./shape.ts";

export const NETWORK_TOPICS: readonly DemoTopic[] = [
  {
    key: "ne-premiere-visite",
    category: "network",
    kind: "sheet",
    title: "Recevoir une première visite : la feuille que nous envoyons trois mois avant",
    lang: "fr",
    by: "hoore-weendu",
    daysAgo: 577,
    visibility: "public",
    skills: [
      "world.town_twinning.delegations",
      "world.intercultural.encounter_training",
      "world.projects.joint_design",
    ],
    sdgs: [17, 10],
    text: "Une commune du Fouta-Djalon a reçu deux fois ses partenaires de Liège. La première visite a été une suite de discours et de cadeaux embarrassants. Pour la seconde, nous avons envoyé une feuille : ce qu’il faut apporter, ce qu’il faut laisser, et les heures où l’on ne fait rien.",
    sheet: {
      context:
        "La première fois, neuf personnes sont arrivées en même temps, avec six valises de vêtements et un programme de quarante rendez-vous. Le village a tué deux bœufs, les femmes ont cuisiné trois jours et n’ont vu personne. Les visiteurs ont eu mal au ventre. On s’est quittés amis, et sans avoir rien décidé.",
      did: "Nous nous sommes assis sous le manguier, avec les cuisinières, le fontainier et deux élèves, pour dire ce qui avait pesé. De là est sortie une feuille recto verso : quatre visiteurs au plus, sept jours, un seul sujet ; pas de cadeaux, sauf des nouvelles et des photos de chez vous ; un après-midi libre sur deux ; et le premier jour, vous puisez l’eau avec celles qui la puisent.",
      institutions:
        "La préfecture demandait une réception officielle avec photographe. Nous l’avons placée le dernier jour, une heure, quand il y a quelque chose à dire. Le service des points d’eau nous a donné un agent pour traduire les mots techniques, ce que les cousins ne savaient pas faire.",
      civilSociety:
        "La coordination des ressortissants payait d’habitude la fête. Elle a accepté de payer plutôt le gardiennage des enfants pendant les réunions. Les comités de sources ont choisi les familles d’accueil, en écartant les plus riches, qui ont fait la tête une saison.",
      beneficiaries:
        "Les femmes ont demandé à être payées pour la cuisine, comme on paie le maçon, et elles avaient raison. La gardienne de source a voulu poser ses questions avant de répondre aux leurs : combien payez-vous l’eau, qui la coupe, et que faites-vous de ceux qui n’ont pas d’argent ?",
      worked:
        "À la seconde visite, quatre personnes, une seule source, et une décision écrite le cinquième jour. Personne n’a été malade, sauf moi. Les visiteurs disent que l’après-midi libre a été le meilleur moment : ils ont réparé une lampe avec le forgeron. Nous avons dépensé le tiers de la première fois.",
      failed:
        "La feuille a vexé un visiteur, qui l’a lue comme une liste d’interdits, et il n’est pas venu. Nous avions oublié les régimes : une dame ne mangeait pas de viande, et l’on a cru qu’elle boudait. Enfin, le retour chez eux, l’an d’après, a été préparé à la va-vite ; nos deux plombières ont passé trois jours dans des salles de réunion.",
      again:
        "Écrire la feuille à deux, dès le début, plutôt que de la leur envoyer. Y mettre ce que nous espérons apprendre, et pas seulement ce que nous redoutons. Préparer la visite de retour en même temps que l’aller. Et garder une journée après le départ pour que les hôtes parlent entre eux.",
      cost: "2,4 millions de francs guinéens, cuisine payée, contre 7 millions la première fois ; les visiteurs ont payé leur voyage",
      time: "Trois mois de préparation, sept jours de visite, une journée de bilan entre hôtes",
      localDimension:
        "On reçoit ici comme on peut, avec ce que la saison donne : en avril il n’y a pas d’eau, en août les routes sont coupées. Nous recevons donc en janvier, quand l’orange est mûre, que les nuits sont froides et que les gens ont le temps de s’asseoir.",
      globalDimension:
        "La même feuille, retournée, sert à ceux qui nous reçoivent : quatre, sept jours, un sujet, du temps libre, et pas de salle de réunion avant le troisième jour. Une visite juste est celle que l’hôte aurait envie de vivre lui-même de l’autre côté.",
      place: { country: "GN", town: "Labé" },
    },
    replies: [
      {
        by: "l-eclaircie",
        after: 4,
        text: "Nous étions les neuf de la première visite. Lire cela publiquement pique un peu, et c’est juste. Nous n’avions pas vu les femmes en cuisine, pour la bonne raison que nous n’y sommes jamais entrés. La semaine prochaine, l’assemblée votera une règle : toute délégation paie sa cuisine et ses traducteurs.",
      },
      {
        by: "fosse-31",
        after: 26,
        text: "Nous n’avons encore jamais reçu personne. Une question très simple : que fait-on de l’après-midi libre quand il pleut, à Lens, en février ? Nous avons peur de l’ennui, pour eux et pour nous.",
      },
      {
        by: "hoore-weendu",
        after: 29,
        text: "L’ennui est permis. Donnez une chaise, un thé et une vieille personne qui se tait ou qui raconte. Le meilleur après-midi de notre délégation à Liège a été celui où il pleuvait trop pour le programme.",
      },
      {
        by: "la-figuera",
        after: 120,
        text: "Nous avons retourné votre feuille pour recevoir quatre femmes de Tiznit à Barcelone. Pas de réunion avant le troisième jour, un après-midi libre sur deux, et les cuisinières de notre coopérative payées. Le premier jour, elles ont travaillé à la savonnerie au lieu de la visiter : en deux heures, elles avaient trouvé pourquoi notre huile rancissait. Nous avions mis trois ans à ne pas le voir.",
        tried: {
          town: "Barcelona",
          country: "ES",
          result: "worked",
          changed:
            "La feuille écrite à deux dès le départ, traduite en arabe et dite en amazighe ; le premier jour au travail et non à la fontaine.",
        },
      },
    ],
  },
  {
    key: "ne-premiere-proposition",
    category: "network",
    kind: "question",
    title: "Écrire une première proposition sans avoir l’air de quémander ni de se vanter",
    lang: "fr",
    by: "fosse-31",
    daysAgo: 346,
    visibility: "public",
    skills: ["world.projects.joint_design"],
    sdgs: [17],
    text: "Nous gardons douze cents heures de voix de mineurs et nous n’avons jamais eu de partenaire au Sud. Le réseau nous suggère une association de Podor qui recueille les récits du fleuve. Tout nous attire. Mais notre brouillon fait quatre pages : trois sur nous, une sur eux, et la moitié de celle-ci est fausse.\n\nYvette veut commencer par nos cassettes, Édouard par une visite, moi par une question. Que mettre dans une première proposition ? Quelle longueur ? Faut-il parler d’argent ? Et comment dire que nos bandes s’effacent et que nous avons besoin d’aide, sans que cela sente la supplique ?",
    replies: [
      {
        by: "quais-podor",
        after: 2,
        helped: true,
        text: "C’est nous, Podor, et nous vous lisons en souriant. Ce que nous aimons recevoir tient en dix lignes :\n\n- une chose que vous savez faire et que nous ne savons pas ;\n- une chose que vous ne savez pas faire, dite franchement ;\n- une question sur nous, à laquelle vous ne connaissez pas la réponse ;\n- un premier pas petit, daté, qui ne coûte presque rien.\n\nL’argent : dites seulement ce que vous ne pouvez pas payer. Et dites que vos bandes s’effacent, voyons : les nôtres dorment dans quatre téléphones. Deux personnes qui se noient se reconnaissent.",
      },
      {
        by: "le-carreau",
        after: 4,
        text: "Notre première proposition a été refusée, et c’était bien fait. Nous avions écrit « transférer nos compétences ». La deuxième disait : nous avons la terre et la presse, nos briques fendent, pouvez-vous regarder trois photos ? La réponse est arrivée le lendemain, avec des questions.",
      },
      {
        by: "fosse-31",
        after: 12,
        text: "Envoyé : onze lignes, une photo de cassette moisie et ma question sur les chants de halage. Premier pas proposé : échanger trois minutes de voix de chaque côté avant la fin du mois. Merci à vous deux.",
      },
    ],
  },
  {
    key: "ne-trop-beau",
    category: "network",
    kind: "discussion",
    title: "« Trop beau pour être vrai » : ce que nous avons retiré de nos dossiers",
    lang: "fr",
    by: "bolong-debout",
    daysAgo: 222,
    visibility: "network",
    skills: ["world.projects.funding", "world.projects.reporting"],
    sdgs: [17, 15],
    text: "Trois de nos demandes sont revenues avec la même remarque : trop beau pour être vrai. Trois cents hectares replantés, quarante villages, aucun problème. Or tout était exact, sauf le silence sur le reste.\n\nPour la quatrième, nous avons ajouté une page intitulée « Ce qui est mort » : 41 hectares plantés trop haut et secs en un an ; un village qui a coupé pour le fumage ; une année où la pépinière a été mangée par les crabes. Nous avons retiré les adjectifs, les photos d’enfants et le mot « durable ».\n\nLa demande a été acceptée, moins cher que demandé, mais acceptée. Le lecteur a téléphoné pour parler des crabes. Est-ce que vous racontez vos pertes à ceux qui paient ? Et à vos propres membres ?",
    replies: [
      {
        by: "northern-circles",
        after: 3,
        lang: "en",
        text: "We started putting the four stolen boxes on the first page. One funder left, two stayed, and the two who stayed now ask about the boxes before they ask about numbers. To our members we had always said it: they were in the room when the box was gone.",
      },
      {
        by: "savoirs-niamey",
        after: 6,
        text: "Notre difficulté est plus bête : l’appel sort en anglais et ferme avant la traduction. Mais quand nous arrivons à temps, ce sont les paysans-professeurs qui écrivent la partie des échecs, et elle est toujours la mieux écrite. Les chercheurs, eux, mettent des adjectifs.",
      },
      {
        by: "trois-lacs",
        after: 9,
        text: "Vu du côté de ceux qui lisent : nous relisons une quarantaine de demandes d’appareils par an. Celle qui dit « le dernier est tombé en panne parce que nous n’avions pas de courant stable » passe devant toutes les autres, parce qu’on sait quoi préparer.",
      },
    ],
  },
  {
    key: "ne-bien-finir",
    category: "network",
    kind: "discussion",
    title: "Finir un partenariat sans se fâcher : six ans, une dernière journée, deux clés rendues",
    lang: "fr",
    by: "hautes-vignes",
    daysAgo: 488,
    visibility: "public",
    skills: ["world.town_twinning.shared_review", "world.town_twinning.agreements"],
    sdgs: [17],
    text: "Nous avons travaillé six ans avec une petite commune des Andes sur un réseau d’eau de montagne. Le réseau marche, leur fontainier forme maintenant ceux de la vallée voisine. Il n’y avait plus grand-chose à faire ensemble, et personne n’osait le dire : on inventait des réunions.\n\nC’est leur maire qui a écrit : « Et si l’on finissait bien ? » Nous avons fixé une date, une journée à distance, une liste à deux colonnes : ce que chacun garde, ce que chacun rend. Ils ont rendu la clé de l’appareil de mesure, nous leur avons rendu les plans de leurs sources, que nous n’avions aucune raison de garder.\n\nOn a pleuré un peu. On s’écrit à la fonte des neiges. Avez-vous connu une fin heureuse ? Qui a osé la proposer ?",
    replies: [
      {
        by: "keur-naatangue",
        after: 5,
        text: "Chez nous, une tontine se finit toujours par un repas, sinon elle se termine par une dispute. Avec notre ancienne partenaire, c’est elle qui s’est arrêtée, sans un mot, un mois de mai. Une date et un plat de riz nous auraient suffi. Merci d’avoir raconté que cela se peut.",
      },
      {
        by: "tambadougou",
        after: 9,
        text: "Les plans rendus, voilà le détail que je retiens. Il y a ici une étude de notre nappe faite par une équipe venue d’Europe il y a onze ans. Nous l’avons cherchée partout ; elle est chez eux, dans un tiroir, et la personne est à la retraite.",
      },
      {
        by: "hautes-vignes",
        after: 11,
        text: "Dites-nous le nom du bureau d’études par message, nous chercherons : nos ingénieurs se connaissent tous plus ou moins. Et nous ajoutons une ligne à nos conventions : les données restent d’abord chez ceux dont c’est l’eau.",
      },
    ],
  },
  {
    key: "ne-no-last-letter",
    category: "network",
    kind: "discussion",
    title: "How ours ended badly: nobody wrote the last letter",
    lang: "en",
    by: "northern-circles",
    daysAgo: 412,
    visibility: "network",
    skills: ["world.town_twinning.shared_review", "world.projects.reporting"],
    sdgs: [17, 5],
    text: "Four years with a group in a town I will not name. Good people. They raised money for boxes and stamps, we taught their members how to run a circle by phone. Then their one paid person left, and the new one sent a form of twelve pages. We sent back our ledger, photographed, and a song. No answer.\n\nFor eight months we told ourselves they were busy. Later we heard they had been told that our reporting was “incomplete”. Ninety circles had been promised stamps, and we were the ones who had promised.\n\nOur share of the fault: we never asked, because asking felt like begging. What we do now: on the first day both sides name two people, not one, and agree on a sentence to send when things go wrong: “We need to talk and we are not angry.” Has anyone used such a sentence?",
    replies: [
      {
        by: "kirkfold",
        after: 2,
        text: "Reading it from the side that sends forms, this is uncomfortable and fair. Ours is down to two pages, and one is a phone call we write up ourselves and read back. If a partner goes quiet for six weeks, I ring before I email. Twice it was a funeral, once it was us.",
      },
      {
        by: "lycee-vasseur",
        after: 8,
        lang: "fr",
        text: "Nous avons essayé votre phrase avec le lycée du Fleuve-Neuf, après un hiver sans lettres. Réponse dans l’heure : « Nous croyions que c’était vous. » Les élèves l’ont peinte au-dessus de la boîte aux lettres, dans les deux foyers.",
      },
      {
        by: "fleuve-neuf",
        after: 9,
        lang: "fr",
        text: "Je confirme, et j’ajoute qu’elle existe maintenant en wolof, plus courte. Elle sert aussi entre professeurs de mathématiques, qui ne s’écrivent pourtant jamais de lettres. La porte de la boîte, elle, ne ferme toujours pas.",
      },
    ],
  },
  {
    key: "ne-ligne-qui-coupe",
    category: "network",
    kind: "question",
    title: "Se réunir à distance quand la ligne coupe toutes les cinq minutes",
    lang: "fr",
    by: "ambohi-sekoly",
    daysAgo: 109,
    visibility: "public",
    skills: ["education.school_links.video_lessons", "digital.tools.offline_network"],
    sdgs: [17, 4, 9],
    text: "Nous avons essayé quatre réunions vidéo avec une école de France. Bilan : sur deux heures, trente et une minutes de son, et des visages gelés la bouche ouverte, ce qui a fait rire les enfants et personne d’autre. La connexion passe par le téléphone de la directrice adjointe, un gigaoctet coûte ce que gagne un parent en une journée, et l’orage arrive à seize heures.\n\nNous ne voulons pas renoncer, mais cesser de faire semblant. Comment tient-on une vraie réunion, où l’on décide, avec si peu de réseau ? Le son seul ? Des messages vocaux ? Et comment les enfants peuvent-ils se voir quand même ?",
    replies: [
      {
        by: "radio-paletuvier",
        after: 1,
        helped: true,
        text: "Parole de gens qui émettent avec cinquante watts : **coupez l’image, gardez la voix, et préparez comme une émission.**\n\n1. La veille, chacun envoie un message vocal de trois minutes, écouté avant.\n2. Le jour dit, un simple appel téléphonique, haut-parleur dans une marmite vide : toute la classe entend.\n3. Trois questions, pas plus, lues deux fois. On répond par oui, non ou « on en reparle ».\n4. Celui dont la ligne est la meilleure répète à la fin ce qui a été décidé, et l’écrit.\n\nAppelez avant huit heures du matin : le réseau dort encore.",
      },
      {
        by: "mistral-quartiers",
        after: 3,
        text: "Pour se voir : des vidéos d’une minute filmées au téléphone, envoyées la nuit, regardées le lendemain avec un drap tendu. On les réduit avant (image petite, quinze images par seconde) et l’on passe de quarante mégaoctets à trois. Les enfants préparent mieux quand on ne peut pas recommencer.",
      },
      {
        by: "savoirs-niamey",
        after: 7,
        text: "Une règle trouvée à nos dépens : ne jamais décider pendant une coupure. Quand un village disparaît de la ligne, les autres parlent d’autre chose jusqu’à son retour. Deux de nos terroirs avaient « voté » sans le savoir une cotisation.",
      },
      {
        by: "ambohi-sekoly",
        after: 24,
        text: "La marmite est une merveille ; elle vient de la cantine et sent le riz. Réunion de quarante minutes à sept heures, trois décisions. Les vidéos d’une minute partent le jeudi soir. Les élèves exigent désormais une présentatrice météo.",
      },
    ],
  },
  {
    key: "ne-ma-qabl-ziyara",
    category: "network",
    kind: "discussion",
    title: "متطوّعون بقلوب كبيرة وبلا قفازات: ماذا نتّفق عليه قبل الزيارة الأولى؟",
    lang: "ar",
    by: "ksour-vivants",
    daysAgo: 44,
    visibility: "public",
    skills: ["youth.exchange.work_camps", "world.town_twinning.delegations"],
    sdgs: [17, 11],
    text: "استقبلنا في أكتوبر أول مجموعة من الشمال: اثنا عشر شابا وشابة جاؤوا لترميم غرفة من قصر قديم قرب تطاوين. كانت النيّة طيبة والبداية صعبة. جاؤوا بأحذية خفيفة وبلا قفازات، وأرادوا العمل تحت شمس الظهيرة، بينما نحن نتوقف من الحادية عشرة إلى الرابعة.\n\nوالخطأ الأكبر كان منّا: لم نقل لهم إن لكل غرفة عائلة، فصوّروا ونشروا قبل أن يستأذنوا العجوز صاحبة المفتاح. غضبت يومين ثم دعتهم إلى الكسكسي.\n\nنكتب الآن ورقة من صفحة واحدة: ماذا تحملون، ومتى نرتاح، وممّن نستأذن. ماذا تضيفون إليها؟ وهل نطلب منهم هم أيضا ورقة عن عاداتهم؟",
    replies: [
      {
        by: "anzar-souss",
        after: 2,
        text: "أضيفوا سطرا عن المال: من يدفع ثمن الطعام، ومتى، ولمن. عندنا كان الضيوف يضعون النقود في يد أول من يلقونه من الأطفال، فتخاصم الجيران أسبوعا. ونعم، اطلبوا ورقتهم. وصلتنا واحدة من شركائنا كُتب فيها: «نحن نأكل في السابعة مساء ولا نعرف كيف نرفض الطبق الثالث». فهمنا أشياء كثيرة.",
      },
      {
        by: "hoore-weendu",
        after: 4,
        lang: "fr",
        text: "Nous avons une feuille du même genre, et son défaut était de n’énumérer que nos craintes. Ajoutez trois lignes sur ce que vous espérez apprendre d’eux. La seconde chose : envoyez-la assez tôt pour qu’ils puissent acheter les gants.",
      },
      {
        by: "roue-libre",
        after: 6,
        lang: "fr",
        text: "Vu de Lille, où nous préparons des volontaires : nous ignorions qu’il faut demander pour les murs aussi. On leur fera répéter la phrase en arabe avant le départ, avec l’accent du cru si vous nous envoyez un message vocal. Pour les chaussures, comptez sur nous.",
      },
    ],
  },
  {
    key: "ne-visa-refuse",
    category: "network",
    kind: "question",
    title: "Visa refusé pour deux personnes sur cinq : partir quand même, ou reporter ?",
    lang: "fr",
    by: "balafon-bobo",
    daysAgo: 27,
    visibility: "network",
    skills: ["world.town_twinning.delegations", "youth.exchange.before_after"],
    sdgs: [17, 10],
    text: "Nous devions jouer en mai dans trois villes du Nord, cinq comédiens, invitation signée, salles réservées. Deux visas sont refusés : les deux plus jeunes, sans enfants et sans compte en banque. Motif : « volonté de retour non établie ». L’une est notre meilleure meneuse de débat.\n\nPartir à trois, c’est donner raison au papier et abîmer la pièce. Reporter, c’est perdre 1,1 million de francs de billets et fâcher trois salles. Faire venir le public à nous, nous en rêvons.\n\nEst-ce que des partenaires ont obtenu qu’une décision change, par une lettre de mairie par exemple ? Et comment annoncez-vous cela à ceux qui restent ?",
    replies: [],
  },
];
