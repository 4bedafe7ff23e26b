// Experience sheets of the demo board on employment: finding work, small trade, cooperatives and starting again.
import type { DemoTopic } from "./shape.ts";

export const EMPLOYMENT_INTEGRATION_SHEETS: readonly DemoTopic[] = [
  {
    key: "em-chantier-et-apres",
    category: "employment_integration",
    kind: "sheet",
    title: "Neuf mois de chantier, et après ? Préparer la sortie dès la première semaine",
    lang: "fr",
    by: "le-carreau",
    daysAgo: 455,
    visibility: "public",
    skills: ["work.employment.work_integration", "work.trades.masonry"],
    sdgs: [8, 10, 1],
    text: "Nos stagiaires aimaient tant le chantier qu’ils n’en sortaient pas : six mois après la fin, deux sur trois étaient revenus chez leurs parents. Nous avons coupé les neuf mois en deux et envoyé les gens dehors, par petites doses, dès la première semaine. Certains ne nous l’ont pas pardonné, la plupart travaillent.",
    sheet: {
      context:
        "Soixante stagiaires par an rénovent des maisons de mineurs à Lens et autour. Ils arrivent avec cinq heures de sommeil, sans permis, parfois sans adresse. Au bout de neuf mois, ils savent isoler un mur et se lever le matin. Puis le contrat s’arrête un vendredi, avec un gâteau. En 2020, sur cinquante-huit sortants, dix-neuf seulement avaient un emploi six mois plus tard. L’un d’eux m’a dit : « vous nous avez appris à travailler chez vous ».",
      did: "Dès la première semaine, chaque stagiaire passe une demi-journée chez un artisan, à porter et à regarder. Au deuxième mois, un jour par semaine ; au cinquième, une semaine pleine ; au septième, un mois. Entre-temps, il revient sur le chantier-école et raconte, le lundi à huit heures, debout autour du brasero. Nous avons rayé l’atelier CV et mis à la place le permis de conduire, le compte en banque et un appel téléphonique réussi, fait pour de vrai, haut-parleur ouvert.",
      institutions:
        "La région finançait des heures de présence ; il a fallu dix-huit mois pour qu’elle accepte de payer des heures passées ailleurs. La mission pour l’emploi suit désormais les sortants pendant un an, avec nous, et partage ses chiffres. Deux bailleurs ont inscrit dans leurs marchés que le titulaire prendrait un stagiaire.",
      civilSociety:
        "Le collectif de locataires choisit avec nous les maisons et se souvient des prénoms. Trois artisans à la retraite conduisent les stagiaires le matin, car sans permis aucune demi-journée n’est possible dans ce pays de corons éparpillés. Un club de boxe prête sa salle pour les lundis de pluie.",
      beneficiaries:
        "Les stagiaires tiennent un cahier des patrons, où ils notent l’accueil, les blagues, la paie à l’heure ou non. Trois entreprises en ont été rayées par eux, dont une qui nous arrangeait beaucoup. Ils ont aussi voulu que les anciens viennent dire ce qui fait rester, et ce qui fait claquer la porte.",
      worked:
        "Trois ans plus tard, trente-quatre sortants sur cinquante-six travaillent à six mois, et vingt-huit encore à un an. Le lundi autour du brasero a tout porté : entendre un pair raconter qu’il s’est fait hurler dessus et qu’il y est retourné vaut mieux que nos conseils. Le permis, surtout : neuf emplois sur dix demandaient d’être à sept heures à vingt kilomètres.",
      failed:
        "Les plus fragiles ont vécu les premières sorties comme un renvoi. Quatre sont partis le premier mois. Deux artisans se sont servis d’une main-d’œuvre gratuite pendant six mois avant que le cahier ne le dise. Et les femmes : neuf sur soixante, et trois seulement en emploi, parce que nous n’avions pas pensé à la crèche, ni aux toilettes de chantier.",
      again:
        "Demander à chacun, la deuxième semaine, s’il est prêt à sortir, et accepter un non de trente jours. Signer avec l’artisan une feuille d’une page, où il dit ce qu’il donnera. Compter les résultats à un an, jamais à la sortie. Et chercher la place en crèche avant la place en entreprise.",
      cost: "Environ 640 euros de plus par stagiaire : permis accompagné, trajets, deux journées de suivi. Le reste était déjà payé.",
      time: "Dix-huit mois pour convaincre, neuf mois par promotion, un an de suivi.",
      localDimension:
        "Ici, on embauchait de père en fils à la fosse, et le père présentait. Depuis la fermeture, plus personne ne présente personne. Nos trois retraités jouent ce rôle : ils ne recommandent pas un CV, ils disent « je l’ai eu dans ma voiture trois mois, il parle peu et il arrive ». Cela suffit souvent.",
      globalDimension:
        "Des amis d’Agadez nous ont raconté que leur problème était l’inverse : beaucoup de chantiers, peu de jeunes qui restent. Nous avons comparé nos cahiers. Partout, la question de la sortie se pose avant l’entrée, et partout la présentation par un tiers compte plus que le papier. Nous empruntons maintenant leur idée de la parole du voisin.",
      place: { country: "FR", town: "Lens" },
    },
    replies: [
      {
        by: "macons-agadez",
        after: 118,
        text: "Nous avons pris dix jeunes revenus des mines d’or et suivi votre calendrier : une demi-journée, un jour, une semaine chez un patron. Sept sont repartis au bout de cinq semaines. Un artisan ici n’a pas de chantier tous les jours ; envoyé chez lui un mardi vide, le garçon reste assis et se sent moqué. Et un homme qui a creusé à quarante mètres ne « regarde » pas porter des briques. Les trois qui restent sont ceux à qui l’on a donné un mur le premier matin.",
        tried: {
          town: "Agadez",
          country: "NE",
          result: "failed",
          changed:
            "Nous referions avec un mur à soi dès le premier jour, une paie à la semaine, et les sorties seulement d’octobre à mai, quand les chantiers tournent.",
        },
      },
      {
        by: "le-carreau",
        after: 121,
        text: "Merci de l’écrire franchement. Le mur à soi dès le premier matin, je l’ai proposé ici en réunion : on m’a répondu assurance. Nous en avons trouvé un, au fond de notre cour, que l’on monte et que l’on démonte. Il n’a jamais été aussi droit.",
      },
      {
        by: "roue-libre",
        after: 160,
        text: "Le cahier des patrons tenu par les stagiaires, nous le volons. Nos salariés en insertion savent tout des employeurs du quartier, qui paie en retard, qui offre le café, et personne ne le leur demande.",
      },
    ],
  },
  {
    key: "em-two-tins",
    category: "employment_integration",
    kind: "sheet",
    title: "Two tins and a copybook: keeping the shop’s money away from the pot",
    lang: "en",
    by: "northern-circles",
    daysAgo: 362,
    visibility: "public",
    skills: ["work.enterprise.simple_books", "work.enterprise.women_entrepreneurs"],
    sdgs: [1, 5, 8],
    text: "Our members open shops with their savings-circle loan and eat the shop by Christmas, without noticing. Forty women in Tamale tried bookkeeping with two tins, dry beans and one page a week. Twenty-nine shops were still open a year later.",
    sheet: {
      context:
        "A member borrows 800 cedis from her circle, buys rice, soap, sugar and batteries, and sells on a table. Selling is not the problem. The problem is that the tin under the table pays for everything: school shoes, the cousin’s funeral, the evening soup. In December she has neither stock nor money, and believes someone stole from her. We counted one year: of sixty new shops, thirty-five were closed within twelve months. In the interviews nearly everyone said “I was selling well”.",
      did: "Two tins. The red one belongs to the shop, the blue one to the house. Every evening all the takings go into the red tin; on Saturday the owner pays herself a fixed wage from red to blue, the same sum each week, decided with two neighbours. Credit given to customers is a bean in a jar, one jar per customer, with her mark on the lid. On Sunday, one page in a copybook: what is in red, what stock is on the table, how many beans. Four numbers. A daughter may write.",
      institutions:
        "The rural bank sent a young officer to teach us cash flow with a projector. We asked him to come back without it. He did, sat on the ground, and later suggested the fixed wage, which is the heart of the matter. The district assembly now accepts the copybook when a member asks for a market stall.",
      civilSociety:
        "Every group of eight women meets on Sunday after prayers or church to read the four numbers aloud. The tinsmiths’ association made the tins, with a slot too narrow for a hand, and sold them to us at cost: five cedis each. Two husbands’ associations objected to the slot. We kept it.",
      beneficiaries:
        "Members invented the beans. We had planned tally marks, and they said marks can be added at night but everybody hears beans fall. They also decided that the weekly wage should rise only when the stock on the table has grown three Sundays in a row. That is wiser than what we had written.",
      worked:
        "Of the forty who started, twenty-nine shops were open after a year, most with more stock than at the beginning. Reading the numbers aloud turned out to matter more than writing them. Customers’ debts fell by a third because a woman can point at her jar. And many told us that the fixed wage changed talk at home: the husband knows the sum, so he stops guessing a bigger one.",
      failed:
        "Eleven stopped. Four were too ashamed to read a bad Sunday aloud, and we had no softer way for them. Three had husbands who opened the red tin. Mixed trades broke the method: a woman who sells cooked food eats her own stock, and we never found how to count that honestly. The first copybooks had six columns and nobody filled the last three.",
      again:
        "Begin with the wage, before the tins. Let each group choose one Sunday a month with no reading, only tea. Make a separate method for cooked food, perhaps counted by the pot. And invite the husbands to the first evening, to try counting a table of goods themselves. The two who did became our best defenders.",
      cost: "About 31 cedis a woman: two tins, jars, beans, a copybook. A trainer’s Sunday costs 120 cedis for eight women.",
      time: "Six Sundays to learn, then ten minutes a week.",
      localDimension:
        "In our markets everything happens in front of everyone, and a secret is suspect. So the method is loud: beans that rattle, numbers read aloud, a tin that must be cut open by the circle. The song that opens the meeting now has a verse about the red tin, and children sing it at the table.",
      globalDimension:
        "Small traders everywhere mix the till and the kitchen. Friends in Arras showed us their household budget boards, from which we took the idea of one colour for one purpose. What we can offer in return is the sound: money habits hold better when a few people you trust can hear them.",
      place: { country: "GH", town: "Tamale" },
    },
    replies: [
      {
        by: "caisse-beffroi",
        after: 70,
        lang: "fr",
        text: "Essayé avec douze commerçantes et auto-entrepreneurs d’Arras : une coiffeuse à domicile, un marchand de gaufres, deux couturières. Deux comptes gratuits à la place des deux boîtes, et un virement fixe le samedi. La lecture à voix haute faisait peur à tout le monde ; au troisième dimanche, plus personne ne voulait s’en passer. Onze continuent. Le marchand de gaufres a enfin découvert qu’il se payait 2,10 euros de l’heure, et il a augmenté ses prix.",
        tried: {
          town: "Arras",
          country: "FR",
          result: "worked",
          changed:
            "Deux comptes au lieu de deux boîtes, des haricots gardés pour les crédits clients, et une cinquième ligne pour les cotisations, que l’on oublie toujours jusqu’à l’appel de janvier.",
        },
      },
      {
        by: "benkadi-sadiola",
        after: 122,
        lang: "fr",
        text: "Nous avons proposé les deux boîtes à neuf hommes rentrés d’exil qui ouvraient une boutique. Échec, et par notre faute : un homme ne lit pas son mauvais dimanche devant d’autres hommes du village. Ils mentaient, les chiffres étaient tous ronds. Les deux boutiques où la femme tenait la boîte vont bien.",
        tried: {
          town: "Sadiola",
          country: "ML",
          result: "failed",
          changed:
            "Si c’était à refaire : réunir les couples, lire à trois personnes seulement, et hors du village, un jour de marché.",
        },
      },
      {
        by: "sources-pita",
        after: 150,
        lang: "fr",
        text: "Les haricots par commune, pour nos factures impayées ! Quatre bocaux sur le rebord de la fenêtre de l’atelier. Le maire de l’une des quatre est venu compter les siens et a payé le lendemain.",
      },
    ],
  },
  {
    key: "em-ar-single-buyer",
    category: "employment_integration",
    kind: "sheet",
    title: "كيف قلنا « لا » للمشتري الوحيد، وكم كلّفنا ذلك",
    lang: "ar",
    by: "tafoukt",
    daysAgo: 289,
    visibility: "public",
    skills: ["economy.cooperatives.members_life", "economy.trade.fair_trade", "farming.processing.oils_butters"],
    sdgs: [5, 8, 12],
    text: "طوال تسع سنوات كان مشترٍ واحد يأخذ تسعين في المئة من زيتنا ويحدّد الثمن بالهاتف. في سنة من السنوات قلنا له لا، وعشنا بعدها ثمانية أشهر صعبة. هذه البطاقة تروي كيف اتُّخذ القرار، وما الذي خسرناه، وما الذي تعلّمناه.",
    sheet: {
      context:
        "نحن أربع وخمسون امرأة نكسر ثمار الأركان ونعصر الزيت قرب تزنيت. كان المشتري يأتي بشاحنته كل شهرين ويدفع نقداً، فكنا نراه نعمة. ثم ارتفع ثمن الثمار بعد سنتين من الجفاف، وبقي ثمنه كما هو: مئة وعشرون درهماً للتر. حسبت محاسبتنا الشابة أجر ساعة التكسير فوجدته أربعة دراهم ونصفاً. عندما قرأت الرقم في الاجتماع ساد الصمت، ثم ضحكت إحدى العضوات وقالت: نحن نبيع له أيدينا ونهديه الزيت.",
      did: "عقدنا ثلاثة اجتماعات في شهر واحد. في الأول قرأنا الحساب سطراً سطراً. وفي الثاني رسمنا على الجدار ما يحدث إن رفضنا: كم شهراً نصمد، ومن منا لا تستطيع الصمود. وفي الثالث صوّتنا بحبّات الأركان: إحدى وثلاثون مع الرفض، وتسع عشرة ضده، وأربع امتنعن. طلبنا مئة وثمانين درهماً فأغلق الهاتف. عندها قسّمنا العمل: مجموعة للأسواق الأسبوعية، ومجموعة للحوانيت في أكادير، ومجموعة تكتب إلى تعاونيات خارج البلاد.",
      institutions:
        "راجع مكتب تنمية التعاون حساباتنا وشهد بصحتها، وكان ذلك مفتاحاً عند المشترين الجدد. أعطتنا العمالة رواقاً في المعرض مجاناً. أما البنك فرفض قرضاً بثلاثين ألف درهم لأن الرئيسة لا تملك عقاراً باسمها.",
      civilSociety:
        "أقرضنا اتحاد تعاونيات سوس، وهو سبع عشرة تعاونية نسائية، خمسة عشر ألف درهم دون فائدة لشراء القنينات. وساعدتنا جمعية محلية على كتابة رسائل بالإسبانية والفرنسية. وهناك تعاونية مجاورة قبلت ثمن المشتري القديم مكاننا، وحزنّا لذلك، ثم عادت إلينا بعد سنة.",
      beneficiaries:
        "القرار كان للعضوات لا للمكتب. وقد اشترطت اللواتي صوّتن ضد الرفض شيئاً نراه اليوم عادلاً: أن يُصرف من صندوق الطوارئ مئتا درهم في الشهر لكل أرملة أو معيلة وحيدة حتى نجد البديل. كنّ إحدى عشرة امرأة، ولم تغادر أي منهن التعاونية.",
      worked:
        "بعد أربعة عشر شهراً صار لنا مشتريان، حوانيت في أكادير وتعاونية في برشلونة، وعائلات تطلب مباشرة، وما زلنا نبحث عن مشترٍ ثالث كبير. متوسط الثمن مئة وخمسة وسبعون درهماً، وأجر ساعة التكسير تسعة دراهم. والأهم أن أكثر من نصف العضوات يعرفن الآن كيف يُحسب الثمن، فصار صوتهن في الاجتماع أعلى، وصارت الاجتماعات أطول.",
      failed:
        "في الأشهر الثمانية الأولى بعنا أقل من ثلث الإنتاج، وفسد ستون لتراً لأننا خزّناها في أوعية شفافة قرب النافذة. غادرت خمس عضوات. والرسائل التي كتبناها إلى الخارج، وعددها أربعون، لم نتلقَّ عنها سوى جوابين. وبقي الملصق مشكلة: قنينة بلا اسم تُباع باسم غيرنا.",
      again:
        "كنا سنبحث عن المشتري الثاني قبل أن نقول لا للأول، ولو لخمسة لترات في الشهر. وكنا سندّخر في صندوق الطوارئ سنة كاملة قبل المواجهة. وكنا سنحفظ الزيت في أوعية معتمة منذ اليوم الأول. أما التصويت بالحبّات فلن نغيّر فيه شيئاً.",
      cost: "نحو 52 ألف درهم: قنينات وتنقّل ودعم للمعيلات وزيت فاسد. استرجعناها في السنة الثانية.",
      time: "شهر لاتخاذ القرار، وثمانية أشهر من الضيق، وأربعة عشر شهراً حتى الاستقرار.",
      localDimension:
        "في قرانا لا تقول المرأة لا للضيف، وكان المشتري يدخل ضيفاً ويشرب الشاي. لذلك احتجنا إلى أن يصير الرفض كلام جماعة لا كلام امرأة واحدة. وموسم الأركان قصير، من يونيو إلى غشت، فمن لا تملك مخزوناً من الثمار لا تملك حق الانتظار.",
      globalDimension:
        "حكت لنا مزارعات من ضفاف نهر السنغال ومنتجات فواكه من غينيا القصة نفسها مع الطماطم والمانجو. صاحب الشاحنة هو صاحب الثمن أينما كنا. وما نقوله لمن يشتري في الشمال بسيط: لا نطلب ثمناً كريماً، بل طلبية معروفة قبل الموسم، وتسبيقاً بالثلث، وجواباً على الرسالة.",
      place: { country: "MA", town: "Tiznit" },
    },
    replies: [
      {
        by: "la-figuera",
        after: 6,
        text: "نحن إحدى التعاونيتين اللتين أجابتا، ونعترف بأن رسالتكن بقيت عندنا سبعة أسابيع لأن الجميع ظن أن غيره سيجيب. صار لدينا الآن من تفتح البريد كل اثنين. أما التسبيق بالثلث فقد اقتضى منا جلستين طويلتين، ثم وجدنا أنه أرخص من أن نبقى بلا زيت في الشتاء.",
      },
      {
        by: "fruits-kindia",
        after: 31,
        lang: "fr",
        text: "Une jeune de chez nous a traduit cela à l’assemblée, phrase par phrase. Nous avons un camion et un acheteur, les mêmes depuis six ans. Nous avons décidé de chercher le deuxième avant de nous fâcher avec le premier : vingt sachets par mois à un hôtel de Kindia, c’est peu, mais le chauffeur en parle déjà.",
      },
      {
        by: "la-navette",
        after: 44,
        text: "في روبيه كان زبون واحد يمثّل سبعين في المئة من عملنا في الخياطة، وعندما أفلس كدنا نغلق. منذ ذلك الحين لا يتجاوز أي زبون الثلث، وهذا مكتوب في نظامنا الداخلي. أعجبتنا حبّات الأركان، وسنصوّت بالأزرار.",
      },
    ],
  },
  {
    key: "em-lundi-matin",
    category: "employment_integration",
    kind: "sheet",
    title: "Rentrer au village, et faire quoi lundi matin : trente et un retours suivis pendant deux ans",
    lang: "fr",
    by: "benkadi-sadiola",
    daysAgo: 198,
    visibility: "public",
    skills: ["migration.mobility.return", "work.enterprise.start_up"],
    sdgs: [8, 10],
    text: "On donnait une moto ou une machine à celui qui rentrait, et six mois plus tard tout était vendu. Nous avons essayé autre chose : un mois sans rien faire, puis du travail payé chez quelqu’un, et le projet seulement après. Quatorze sur trente et un vivent aujourd’hui de ce qu’ils font.",
    sheet: {
      context:
        "Ceux qui rentrent de la route arrivent la nuit. La famille s’est endettée pour le départ, souvent plus d’un million de francs. Des programmes donnaient un lot : une moto, un moulin, un congélateur. Sur vingt lots distribués en 2019 dans nos villages, seize étaient vendus avant les pluies suivantes, presque toujours pour rembourser. On en concluait que les jeunes n’étaient pas sérieux. Nous, nous avons demandé aux jeunes.",
      did: "Le premier mois, rien : manger, dormir, saluer. Un ancien de la route passe tous les deux jours et ne pose pas de question. Le deuxième mois, on s’assoit avec la famille et le créancier pour étaler la dette devant témoin. Puis quatre mois de travail chez un patron, à Sadiola ou à Kayes, payé moitié par nous : soudeur, éleveur, pompiste, maraîcher. Au sixième mois seulement, s’il le veut, le jeune présente ce qu’il compte faire, et nous l’aidons en trois versements, jamais en matériel d’un coup.",
      institutions:
        "Le service du développement social nous adresse les familles et le maire a présidé quatre séances de dette, ce qui calme les créanciers. Les programmes officiels trouvent le premier mois « inactif » et ne le financent pas. Nous l’inscrivons comme « accueil », et personne n’a demandé ce qu’on y faisait.",
      civilSociety:
        "Cinq groupements de mères cotisent 200 francs par semaine pour le riz du premier mois. L’amicale des anciens de la route fournit les visiteurs. Des ressortissants installés en région parisienne ont financé la moitié des paies, après une longue nuit au téléphone : ils voulaient offrir un tracteur.",
      beneficiaries:
        "Ce sont d’anciens partants qui ont fixé l’ordre des choses, et ils ont refusé qu’on appelle cela « réinsertion », car on ne répare pas un homme comme une roue. Chacun peut dire non à chaque étape. Neuf ont dit non au projet et sont restés salariés chez leur patron ; nous avions d’abord compté cela comme un échec.",
      worked:
        "Sur trente et un suivis pendant deux ans : quatorze vivent de leur activité, neuf sont salariés, cinq sont repartis, trois sont sans rien de stable. L’étalement de la dette a été la clé : tant qu’elle pèse, tout objet donné est déjà vendu. Et le travail chez un autre a rendu aux garçons des gestes, des horaires et un nom : « c’est le fils d’Untel, il est chez le soudeur ».",
      failed:
        "Nous n’avons pas su accueillir les femmes : quatre sont rentrées, une seule est venue jusqu’à nous, et elle nous a dit qu’elle n’entrerait pas dans une cour d’hommes. Deux patrons ont gardé la moitié que nous versions. Un projet de poulets, trois cents têtes, est mort en huit jours de maladie : nous avions écouté l’enthousiasme et pas le vétérinaire. Et certains silences nous ont dépassés, la nuit surtout.",
      again:
        "Payer le jeune directement, pas le patron. Ouvrir une seconde cour, tenue par des femmes, avec sa propre entrée. Visiter l’activité la deuxième année plus que la première : c’est là que cinq ont fléchi. Et chercher, pour les nuits, quelqu’un dont c’est le métier.",
      cost: "Environ 285 000 francs CFA par personne sur six mois, plus 150 000 à 400 000 en trois versements pour ceux qui s’installent.",
      time: "Six mois d’accompagnement, deux ans de visites.",
      localDimension:
        "Ici, l’or fait partir et revenir : la mine embauche, licencie, et les trous sauvages appellent. Le lundi matin, un garçon compare tout à ce que rapporte un bon jour au fond. Il faut donc un travail où l’on est vu, salué, nourri à midi. L’argent seul perd toujours contre l’or.",
      globalDimension:
        "Ceux qui accueillent nos fils de l’autre côté nous écrivent que certains veulent rentrer la tête haute. La tête haute, ce n’est pas un lot : c’est une dette réglée, un métier et un peu de temps. Si vous aidez quelqu’un à revenir, ne lui payez pas une machine. Appelez-nous avant, que le riz soit prêt.",
      place: { country: "ML", town: "Sadiola" },
    },
    replies: [
      {
        by: "maison-escale",
        after: 4,
        text: "Lu à table, à voix haute, par un résident qui traduisait au fur et à mesure. À « un mois sans rien faire », il s’est arrêté. Deux d’entre eux demandent s’ils peuvent parler à vos anciens par téléphone, sans s’engager à rien. Le mardi soir, ici, il y a du réseau et du thé.",
      },
      {
        by: "benkadi-sadiola",
        after: 5,
        text: "Mardi, vingt heures chez vous. Ce sera Seydou ou Madi, qui sont rentrés il y a quatre ans. Ils ne diront à personne de rentrer ni de rester.",
      },
      {
        by: "ouro-fode",
        after: 29,
        text: "La séance de dette avec le maire, nous l’avons reprise pour des départs ratés vers la côte. Le plus dur n’est pas le créancier, c’est l’oncle qui avait promis de payer. On l’invite aussi, maintenant, et en premier.",
      },
    ],
  },
  {
    key: "em-mecaniciens-sourds",
    category: "employment_integration",
    kind: "sheet",
    title: "Deux mécaniciens sourds dans un atelier qui crie d’un bout à l’autre",
    lang: "fr",
    by: "roue-libre",
    daysAgo: 327,
    visibility: "public",
    skills: ["work.employment.work_integration", "waste.reuse.bicycles"],
    sdgs: [8, 10],
    text: "Nous avons embauché deux mécaniciens sourds pour la réparation de vélos, et découvert que tout notre atelier reposait sur des cris. Une lampe, des ardoises, un miroir et un rangement dessiné plus tard, tout le monde travaille mieux. Pas sans heurts.",
    sheet: {
      context:
        "Chez nous, on demande une clé de quinze en hurlant par-dessus la radio. Quand deux jeunes sourds, formés à la mécanique dans un lycée adapté, ont cherché une place, neuf ateliers avaient déjà dit non, en parlant de sécurité. Nous avons dit oui par principe, sans y avoir réfléchi une heure. La première semaine, l’un d’eux a reçu dans le dos un cadre que tout le monde lui avait « annoncé ».",
      did: "Nous avons fermé deux jours et tout revu avec eux. Une lampe orange au-dessus de chaque pied, avec un bouton : on appelle en allumant. Un miroir d’entrée de garage à l’angle de l’établi. Chaque outil a sa silhouette peinte au mur, dix couleurs pour dix familles. Le bon de réparation est devenu un dessin de vélo où le client entoure ce qui ne va pas. Et une demi-heure de langue des signes le jeudi, donnée par les deux mécaniciens, payée comme du travail.",
      institutions:
        "L’organisme qui finance l’emploi des personnes handicapées a payé les lampes et une interprète pour les réunions, mais sept mois après la demande. En attendant, la métropole a avancé la somme. Le médecin du travail est venu, a essayé de travailler une heure avec un casque sur les oreilles, et a signé.",
      civilSociety:
        "Une association de sourds de Lille nous a prévenus de nos bêtises avant qu’on les fasse, par exemple parler d’eux à l’interprète au lieu de leur parler. Cinq ateliers voisins sont venus photographier le mur d’outils. Un seul, à ce jour, a embauché.",
      beneficiaries:
        "Ils siègent aux réunions du lundi, avec interprète une fois sur deux et un ordinateur qui transcrit l’autre fois, assez mal. Ils ont refusé d’être mis au fond, « au calme », là où on ne voit pas les clients. L’un tient désormais l’accueil du mercredi : les enfants adorent, certains adultes repartent, et tant pis.",
      worked:
        "Deux ans plus tard, ils sont là tous les deux, l’un en contrat durable. Les temps de réparation ont baissé d’un bon quart dans tout l’atelier, parce que personne ne cherche plus un outil et que le bon dessiné évite les malentendus, y compris avec ceux qui lisent peu le français. La radio est moins forte. Sept collègues signent assez pour plaisanter, ce qui est la vraie mesure.",
      failed:
        "Nos réunions restent mauvaises pour eux : on se coupe la parole, l’interprète perd le fil, ils apprennent la décision le lendemain. Un bénévole de longue date est parti en disant qu’il ne venait pas « à l’école ». Et nous n’avons rien prévu pour la pause café, où se décide la moitié des choses : six mois d’isolement, qu’ils nous ont raconté plus tard.",
      again:
        "Passer deux jours avec eux avant l’embauche, pas après l’accident. Imposer le bâton de parole à toutes les réunions. Commencer les signes par le vocabulaire de la pause, café, blague, fatigué, avant celui des pignons. Ne pas attendre la subvention pour acheter une lampe à quarante euros.",
      cost: "2 900 euros : lampes, miroir, peinture, deux jours de fermeture ; environ 1 800 euros par an d’interprète, financés aux trois quarts.",
      time: "Deux jours pour l’atelier, six mois pour les habitudes.",
      localDimension:
        "Le Faubourg est un quartier où l’on parle fort et vingt langues. Le bon dessiné, pensé pour deux collègues sourds, sert chaque jour à des clients roumains, soudanais ou simplement pressés. C’est en les regardant que nous avons compris que beaucoup de nos habitués n’avaient jamais lu nos affiches.",
      globalDimension:
        "Les ateliers de Bamako nous avaient montré des métiers qui s’apprennent sans mots. Cela nous a aidés à oser. Partout, un poste aménagé pour une personne finit par aider les autres ; encore faut-il que cette personne soit embauchée avant la réunion où l’on en parle, et non après.",
      place: { country: "FR", town: "Lille" },
    },
    replies: [
      {
        by: "fer-et-fanaux",
        after: 150,
        text: "Nous avions un jeune sourd qui balayait depuis trois ans, « en attendant ». Votre mur d’outils peint nous a coûté deux pots de peinture. Pour la lampe, pas de courant à toute heure : une ficelle tendue avec un chiffon rouge au bout, on tire et le chiffon bouge devant lui. Il soude maintenant, il a sept cartes sur son fil. Sa mère est venue s’asseoir une journée entière pour le regarder.",
        tried: {
          town: "Bamako",
          country: "ML",
          result: "worked",
          changed:
            "La ficelle et le chiffon à la place des lampes, des gestes inventés dans l’atelier faute de cours de langue des signes, et un voisin d’établi responsable du feu et des étincelles.",
        },
      },
      {
        by: "la-navette",
        after: 158,
        text: "Le bon dessiné, nous le faisons pour les retouches depuis que vous l’avez raconté : une silhouette, le client entoure. Les erreurs d’ourlet ont presque disparu. Nous n’avons encore embauché personne, je l’écris pour m’obliger.",
      },
    ],
  },
];
