// Sheets of the demo board on citizens of here and elsewhere: the road told truly, the diaspora's vote, volunteers.
import type { DemoTopic } from "./shape.ts";

export const INTERNATIONAL_CITIZENSHIP_SHEETS: readonly DemoTopic[] = [
  {
    key: "ci-la-route-dite",
    category: "international_citizenship",
    kind: "sheet",
    title: "La route dite par ceux qui en reviennent, sans affiche et sans morale",
    lang: "fr",
    by: "benkadi-sadiola",
    daysAgo: 389,
    visibility: "public",
    skills: ["migration.mobility.departure_choices", "migration.mobility.return"],
    sdgs: [10, 16],
    text: "Nous avons arrêté de dire aux jeunes de ne pas partir. D’anciens partants leur racontent la route telle qu’elle est, les prix, les noms, les morts, et aussi ce qu’elle a donné de bon. Certains partent quand même, mais ils appellent, et leurs mères savent par où ils passent.",
    sheet: {
      context:
        "Sadiola vit de l’or et des départs. En cinq ans, quarante-trois garçons de nos six quartiers ont pris la route ; neuf sont morts, on a su pour sept. Des caravanes passaient avec des affiches : une barque, une tête de mort. Les jeunes les découpaient pour s’amuser. Et ceux qui rentraient se cachaient, de honte, chez leur oncle.",
      did: "Onze revenants se relaient, deux par soirée, sur la natte, jamais sur une estrade. D’abord ils écoutent : qui pense à partir, pourquoi, avec quel argent ? Puis ils disent la route en entier, étape par étape, avec les sommes : 450 000 francs annoncés, 1 700 000 payés au bout. On dit qui frappe, qui aide, où l’on peut s’arrêter. À la fin, on ne demande rien à personne. On laisse deux numéros de téléphone, et les mères tiennent leur propre cercle le lendemain.",
      institutions:
        "La mairie nous a d’abord demandé une liste des candidats au départ ; nous avons refusé, et le maire a compris. Le service du développement social prend en charge quatre nuits d’hébergement pour ceux qui rentrent. La gendarmerie, elle, reste loin des soirées, c’est une condition.",
      civilSociety:
        "Cinq groupements de mères font le thé et le tri : elles savent qui n’en dort plus. L’amicale des anciens de la route choisit les conteurs. L’imam est venu une fois parler du désespoir, sans condamner ; il revient maintenant écouter, et il s’assied au fond.",
      beneficiaries:
        "En deux ans, quatre cent dix jeunes, dont soixante-huit filles, que l’on n’avait pas invitées au début. Les revenants décident de ce qu’ils taisent. Ils ont demandé de n’être ni filmés ni payés, mais nourris, et remboursés de leur journée d’orpaillage : 3 500 francs.",
      worked:
        "Vingt-deux garçons sur trente et un qui avaient fixé une date l’ont repoussée ; six ont monté un atelier de réparation de motos. Les neuf autres sont partis, et huit donnent des nouvelles, ce qui n’arrivait jamais. Les revenants ont cessé de se cacher. Deux se sont mariés, c’est aussi un résultat.",
      failed:
        "Un conteur s’est effondré au milieu de la soirée et nous n’avions personne pour lui. Un autre était encore payé par un passeur, on l’a su trop tard. Nos deux premières séances au lycée ont tourné à l’aventure : devant cent élèves, la route devient un film.",
      again:
        "Jamais plus de vingt-cinq autour de la natte. Un ancien qui ne parle pas, assis près de celui qui parle. Demander aux filles d’abord, car elles partent plus seules et l’on en parle moins. Et avoir quelque chose à proposer le lundi matin, sinon notre honnêteté est un peu courte.",
      cost: "1 150 000 francs CFA par an, surtout du thé, du riz et des journées perdues",
      time: "Deux ans, une soirée par quinzaine en saison sèche",
      localDimension:
        "On parle des départs sur la place, avec les prix. Des familles qui vendaient un champ en secret viennent demander avant. Trois champs n’ont pas été vendus cette année, et une dette de passage a été négociée devant le chef de village.",
      globalDimension:
        "Nos fils arrivent dans des villes dont les habitants ne savent rien de la route. Nous voudrions que les mêmes récits, dits par les mêmes, soient entendus là-bas, non pour faire pleurer, mais pour que celui qui ouvre la porte sache qui il a devant lui.",
      place: { country: "ML", town: "Sadiola" },
    },
    replies: [
      {
        by: "macons-agadez",
        after: 52,
        text: "Agadez est sur le chemin des vôtres. Nous avons essayé sur le chantier, avec trois apprentis revenus du désert, pendant la pause. Cela n’a pas marché comme chez vous : ici, la moitié de la ville a vécu du passage, et celui qui raconte accuse son voisin. À la deuxième séance, un oncle transporteur est venu crier. Nous avons arrêté les soirées et gardé une seule chose : un ancien s’assied avec celui qui le demande, seul à seul.",
        tried: {
          town: "Agadez",
          country: "NE",
          result: "failed",
          changed:
            "Dans une ville de passage, la parole publique met en danger : il ne reste que le tête-à-tête, sur demande.",
        },
      },
      {
        by: "maison-escale",
        after: 103,
        text: "Nous l’avons fait à l’autre bout, pour nos bénévoles. Deux résidents, une natte, vingt personnes de Calais, pas de questions avant le troisième thé. Les bénévoles ont découvert qu’ils demandaient chaque jour « tu viens d’où ? » à des gens qui l’avaient déjà dit à onze guichets. À moitié réussi seulement : un des deux a mal dormi pendant une semaine. Nous avons pris votre règle de l’ancien qui ne parle pas.",
        tried: {
          town: "Calais",
          country: "FR",
          result: "partly",
          changed:
            "Pour les habitants de la ville d’arrivée, avec un résident qui ne parle pas assis près de celui qui raconte.",
        },
      },
      {
        by: "tambadougou",
        after: 110,
        text: "Ne pas donner la liste au maire : je suis de la mairie, et je dis que vous avez bien fait. Le jour où une liste existe, quelqu’un la demande, puis quelqu’un la vend. Chez nous, la seule chose écrite est le numéro des deux revenants, sur le mur du marché.",
      },
    ],
  },
  {
    key: "ci-ressortissants-votent",
    category: "international_citizenship",
    kind: "sheet",
    title: "Mantes, Libreville, Milan : les ressortissants votent le même soir que le village",
    lang: "fr",
    by: "ouro-fode",
    daysAgo: 477,
    visibility: "public",
    skills: ["migration.diaspora.village_associations", "local_government.participation.assemblies"],
    sdgs: [10, 16, 17],
    text: "Ceux qui payent décidaient de loin, ceux qui restent subissaient de près. Depuis quatre ans, les assemblées d’Ouro-Fodé et de ses amicales se tiennent le même soir, par téléphone, avec une règle trouvée par les femmes : l’argent donne la parole, pas deux voix.",
    sheet: {
      context:
        "Nos ressortissants avaient payé une mosquée à deux minarets, un poste de santé sans infirmier et une morgue dont la chambre froide n’a jamais tourné. Le village disait merci. Les femmes, elles, continuaient à puiser à un forage dont la pompe tombait chaque avril. Quand on leur demandait pourquoi elles n’avaient rien dit : « On ne nous a pas téléphoné. »",
      did: "Un samedi par trimestre, à vingt heures, l’assemblée se tient sous l’arbre, et en même temps dans un foyer de Mantes, une salle de Libreville et un garage de Milan. Quatre téléphones sur haut-parleur, un cinquième en secours. Trois projets au plus, chacun expliqué par celui qui s’en servira. Chaque lieu discute, puis vote ; on compte les personnes, pas les billets. Le résultat est écrit au tableau noir de la mairie et photographié.",
      institutions:
        "La commune inscrit le projet voté à son plan et paie l’entretien, à hauteur de quinze pour cent. L’agence de développement régional a relu la convention. Le préfet adjoint craignait une « deuxième mairie » ; il a assisté à deux soirées et n’a plus rien écrit.",
      civilSociety:
        "Les amicales tiennent leur caisse et gardent un droit de refus motivé, utilisé une fois. L’union des femmes a obtenu que la première parole de chaque soirée soit à elles. Les jeunes du collège tiennent les téléphones et les coupures.",
      beneficiaries:
        "Onze mille habitants, neuf cents cotisants dans trois pays. Les usagers parlent pour leur projet : la sage-femme, la gardienne du forage, le berger. Les enfants nés en France votent dès seize ans, une idée de Mantes, et ils posent les questions que personne n’ose.",
      worked:
        "Quatorze votes, onze projets finis : deux forages remis en état, un mur d’école, une ambulance d’occasion avec le salaire de son chauffeur. Les cotisations, qui baissaient, sont passées de 11 à 17 millions de francs. La pompe n’est pas tombée en avril depuis deux ans.",
      failed:
        "Libreville a décroché dix mois, parce que l’on parlait peul trop vite et que leurs enfants ne suivaient plus. Un vote s’est joué à trois voix, et le camp perdant a quand même envoyé l’argent de son côté. La chambre froide, elle, n’a pas d’acheteur.",
      again:
        "Faire un essai de téléphone la veille, avec tout le monde. Envoyer les projets une semaine avant, dits en peul et résumés en français pour les jeunes. Ne jamais voter un bâtiment sans le nom de celui qui y travaillera. Et garder le thé : sans lui on raccroche trop tôt.",
      cost: "96 000 francs CFA par an de téléphone, et le sucre",
      time: "Un an de palabres, puis quatre soirées l’an",
      localDimension:
        "Le village a appris à dire non à un cadeau. Le premier refus, une salle des fêtes, a fait scandale à Milan pendant six mois ; depuis, on demande d’abord. Le maire s’en est servi pour ses propres dépenses.",
      globalDimension:
        "Nos gens paient des impôts dans quatre pays et ne votent souvent que dans un seul, parfois dans aucun. Ces soirées sont pour certains la seule élection de leur vie d’adulte. À Mantes, deux habitués ont fini par se présenter au conseil de leur quartier.",
      place: { country: "SN", town: "Matam" },
    },
    replies: [
      {
        by: "tambadougou",
        after: 45,
        text: "Nous avons fait pareil avec nos ressortissants de Montreuil et de Bangui, en soninké. Trois votes. Il a fallu d’abord réconcilier deux amicales qui ne s’étaient pas parlé depuis 1998 ; elles ont accepté d’être dans la même salle à condition de ne pas avoir le même téléphone. Le premier projet voté a été l’armoire en fer de l’état civil. Personne de loin n’aurait pensé à cela.",
        tried: {
          town: "Kayes",
          country: "ML",
          result: "worked",
          changed: "Deux lignes pour une même ville, et une voix par famille présente au lieu d’une par personne.",
        },
      },
      {
        by: "lille-sorbiere",
        after: 61,
        text: "Nous donnons la salle du premier étage quatre samedis par an à une amicale guinéenne, qui nous a demandé comment vous faisiez. Ce qui nous a frappés, c’est votre phrase sur la seule élection d’une vie d’adulte. Notre budget participatif est ouvert aux étrangers dès seize ans, et nous ne l’avions jamais écrit dans une autre langue que le français. C’est fait depuis hier.",
      },
    ],
  },
  {
    key: "ci-ar-mutatawwiun",
    category: "international_citizenship",
    kind: "sheet",
    title: "متطوّعون بلا قفازات: كيف صار نصف المخيّم من أهل القصر",
    lang: "ar",
    by: "ksour-vivants",
    daysAgo: 118,
    visibility: "public",
    skills: ["youth.exchange.work_camps", "culture.heritage.earth_heritage"],
    sdgs: [4, 11, 17],
    text: "كنّا نستقبل كل صيف متطوّعين طيّبين يحملون الحجارة في غير موضعها. اليوم لا يُفتح مخيّم إلا إذا كان نصفه من شباب تطاوين، ولا يبدأ العمل قبل ثلاثة أيام من التعلّم عند البنّائين. نروي ما ربحناه وما خسرناه في أربعة مواسم.",
    sheet: {
      context:
        "في صيف واحد رمّم عشرون متطوّعًا جدار غرفة من القصر، ثم سقط الجدار مع أول مطر في أكتوبر. كانوا قد عملوا بحماسة وفي أشدّ ساعات الحرّ، وبلا قفازات. وكان شباب الحي يجلسون في المقهى ينظرون إليهم ويقولون: «يدفعون ثمن الطائرة ليحملوا حجارتنا، ونحن لا نجد من يشغّلنا».",
      did: "وضعنا ميثاقًا من صفحة واحدة. المجموعة ستة عشر: ثمانية من هنا وثمانية من الخارج، في أزواج. في الأيام الثلاثة الأولى لا يبني أحد شيئًا، بل يعجنون الطين ويكسرون عجنتهم بأيديهم حتى يرضى الأسطى عمّار. العمل من الخامسة إلى العاشرة صباحًا فقط. ويتقاضى الشباب المحليون أجر يوم كامل، ويدفعه اشتراك القادمين. ولا تُلمس غرفة دون موافقة مكتوبة من العائلة.",
      institutions:
        "يصادق معهد التراث على كل ورشة، وقد أوقف واحدة منها لأن الجبس لم يكن من المنطقة، وكان محقًّا. وتوفّر البلدية الماء والصهريج. أما مكتب التشغيل فقد اعترف في الموسم الرابع بأن المخيّم تدريب، ومنح شهادة لاثني عشر شابًّا.",
      civilSociety:
        "تستضيف العائلات المالكة القادمين ليلتين في الأسبوع، ويتولى الكشّافة الماء والإسعاف، ويقود نادي المشي جولة الجمعة. وطلبت نساء الحي أن يكون بين البنّائين بنات، فصرن خمسًا من ستة عشر في الموسم الأخير.",
      beneficiaries:
        "أربعة وستون شابًّا وشابّة في أربعة مواسم، وسبع عائلات عادت تخزّن زيتها وقمحها في غرفها. تختار العائلات ترتيب الغرف، ويختار الشباب شركاءهم بعد اليوم الثالث لا قبله. وفي نهاية كل أسبوع يقول كل زوج أمام الجميع ما تعلّمه من الآخر.",
      worked:
        "تسع غرف واقفة منذ ثلاث سنوات من أصل إحدى عشرة. وثلاثة من شباب المقهى صاروا يعيشون من البناء بالحجر. والقادمون يرحلون وهم يعرفون أنهم لم ينقذوا شيئًا، بل تعلّموا، وهذا ما يكتبونه. ولم يعد أحد يسأل عن القفازات: نسلّمها في المطار.",
      failed:
        "في الموسم الأول بعد الميثاق انسحب ستة من ثمانية لأن ثلاثة أيام من العجن «ليست تطوّعًا» في نظرهم. ولم نحسب حساب الغيرة: من لم يُختر من شباب الحي كسر لنا سلّمًا. وأخطأنا حين جعلنا الأجر سرًّا بيننا، فكثر الكلام.",
      again:
        "نعلن الأجر والاشتراك على باب القصر منذ اليوم الأول. نقلّل العدد إلى اثني عشر. نبدأ في مارس لا في يوليو. ونطلب من كل مجموعة قادمة أن تستقبل في السنة التالية اثنين من شبابنا في ورشة عندها، وقد نجح هذا مرة واحدة فقط، ولن نتنازل عنه.",
      cost: "18 ألف دينار للموسم، ثلثاها من اشتراكات القادمين",
      time: "ثلاثة أسابيع للمخيّم، وأربعة أشهر لإعداده",
      localDimension:
        "عاد للحجر ثمن وللبنّاء اسم. تسأل العائلات الآن متى يأتي دور غرفتها، بعد أن كانت تسأل متى تُهدم. وصار درج القصر مكان لقاء الشباب مساءً، قرب المقهى لا بدلًا منه.",
      globalDimension:
        "يسافر شاب من الشمال إلى بلادنا بجواز سفره وحده، ويحتاج شابّنا إلى ملف من عشرين ورقة. نقول هذا للمتطوّعين في اليوم الأول، لا لنُخجلهم، بل ليعرفوا ما معنى كلمة «تبادل»، وليساعدونا في الورقة الحادية والعشرين.",
      place: { country: "TN", town: "Tataouine" },
    },
    replies: [
      {
        by: "le-carreau",
        after: 26,
        lang: "fr",
        text: "Vos trois jours sans rien bâtir, nous les voudrions en juin, sur une rue de maisons de mineurs : moitié stagiaires d’ici, moitié bénévoles venus de loin. Nos stagiaires se taisent devant les étudiants ; s’ils leur apprennent le mortier de chaux pendant trois jours, on saura qui sait. Ce qui nous inquiète, c’est de payer les uns et pas les autres dans la même équipe : notre inspection du travail va nous écrire. Et pour vos deux jeunes, c’est oui, en avril, avec une chambre.",
      },
      {
        by: "quais-podor",
        after: 40,
        lang: "fr",
        text: "Nous relevons aussi des murs de terre avec des gens de passage. Afficher le salaire sur la porte : l’idée est dure, et je crois que vous avez raison. Chez nous tout le monde le connaît, mais à voix basse, et c’est la voix basse qui abîme.",
      },
    ],
  },
];
