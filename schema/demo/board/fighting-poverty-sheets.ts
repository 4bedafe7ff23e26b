// Demo sheets on facing hardship: savings, kitchens, porridge, dried fruit and small loans.
import type { DemoTopic } from "./shape.ts";

export const FIGHTING_POVERTY_SHEETS: readonly DemoTopic[] = [
  {
    key: "po-box-three-keys",
    category: "fighting_poverty",
    kind: "sheet",
    title: "Twenty-five women, one box, three keys: a savings circle started in a week",
    lang: "en",
    by: "northern-circles",
    daysAgo: 612,
    visibility: "public",
    skills: ["economy.savings.tontines", "rights.women.women_groups"],
    sdgs: [1, 5, 8],
    text: "How we open a savings circle in a new village in seven days, with a metal box, three padlocks held by three households, and rules the members write themselves. Eleven thousand women save this way around Tamale. Some boxes were lost; we say how.",
    sheet: {
      context:
        "In the villages north of Tamale a woman who needs 200 cedis in June sells her groundnuts before the harvest, at half price. The bank is 40 kilometres away and asks for a payslip. Women already put money aside together at funerals and naming days, but nothing lent it out between feasts.",
      did: "One of our members goes and sleeps in the village for a week. Day one, everybody talks and nobody signs. Day two, the women choose the share, usually 5 cedis. Then the rules, the box, the three key holders, the record keeper. On day seven they hold the first meeting and we only watch. Every meeting opens with a song that names the members in order, so that absence is heard.",
      institutions:
        "The district assembly registers the circle for a small fee and stamps the rule book, which calms husbands. The rural bank at the junction keeps the surplus once a year, after the December share-out. We ask nothing else from either, and we go and greet both before starting.",
      civilSociety:
        "The union of circles sends the trainer and lends the first box. Each circle delegates one woman to the union, who comes back and reports standing up. Market queens and the two midwives of the area tell us which villages are ready and which ones are quarrelling.",
      beneficiaries:
        "The members write everything: the share, the interest, the fine. In one village the fine for being late is to dance alone while the others clap. Old women who no longer trade asked to be members without borrowing, and now most circles have three or four of them, the strictest of all.",
      worked:
        "Nine circles in ten reach their first December. A member saves about 310 cedis over the year and borrows twice, mostly for school fees and for sheanuts to resell. Interest stays in the box, so the money comes back to those who paid it. The song is what visitors laugh at and what members say they would never give up.",
      failed:
        "We lost four boxes. In one, the three key holders turned out to be sisters living in one compound. In another, the circle lent everything to the chief’s son. We also grew too fast in our third year: sixty circles were opened by trainers who had only seen one December, and a third of those closed. And our records are weak: many members sell well and count badly.",
      again:
        "Three keys in three compounds that do not eat together. No loan bigger than three times what you saved. A trainer must have lived through two share-outs. We would also teach bookkeeping from the first month, with stamps instead of figures for those who do not read, rather than waiting for the first quarrel.",
      cost: "About 420 cedis a circle: box, three padlocks, 25 stamp books; one week of a trainer, lodged and fed",
      time: "One week to open, then an hour every Tuesday or Friday; three visits in the first year",
      localDimension:
        "The meeting day follows the market day, the share follows what a basin of shelled groundnuts brings, and December is chosen because funerals and school fees come in January. The box sleeps where the women decide, and in two villages it is the imam’s wife who keeps it.",
      globalDimension:
        "Circles like ours exist under fifty names, from Dakar to Leeds. What travels is not our box but two questions: who holds the keys, and when is everything shared out? We have learnt from northern partners how to read a yearly account aloud in a way that everybody follows.",
      place: { country: "GH", town: "Tamale" },
    },
    replies: [
      {
        by: "caisse-beffroi",
        after: 190,
        lang: "fr",
        text: "Nous avons ouvert quatre cercles de douze personnes dans les centres sociaux d’Arras. Deux vivent encore. Notre assureur a refusé la boîte : nous l’avons remplacée par un compte où il faut deux signatures sur trois, ce qui ralentit tout. La danse du retard a fait rire puis a gêné ; ici, celui qui arrive en retard apporte le gâteau. Les deux cercles qui ont fermé étaient ceux que nous avions composés nous-mêmes, à partir de nos listes.",
        tried: {
          town: "Arras",
          country: "FR",
          result: "partly",
          changed:
            "Un compte à deux signatures au lieu de la boîte, douze membres au lieu de vingt-cinq, et des groupes qui se choisissent entre eux.",
        },
      },
      {
        by: "northern-circles",
        after: 196,
        text: "Thank you for telling us about the two that closed. We know that mistake: a list is not a group. If the bank slows you down, try keeping only the month’s loans in the room and the rest in the account. And a cake is a good fine, it is more expensive than a dance.",
      },
      {
        by: "kirkfold",
        after: 205,
        text: "Reading this in Leeds with four women from our Thursday kitchen. They asked what happens when a member is sick for two months and cannot pay her share. Do you have a rule for that, or does each circle decide?",
      },
    ],
  },
  {
    key: "po-bouillie-marraines",
    category: "fighting_poverty",
    kind: "sheet",
    title: "La bouillie des marraines : mil, niébé et arachide pour les enfants qui maigrissent",
    lang: "fr",
    by: "keur-madiop",
    daysAgo: 468,
    visibility: "public",
    skills: ["health.nutrition.enriched_porridge", "health.nutrition.screening", "health.prevention.outreach_workers"],
    sdgs: [2, 3],
    text: "Dans dix-neuf hameaux autour de Louga, des grand-mères mesurent le bras des petits et cuisinent avec les mères une bouillie faite de ce qui pousse ici. Sur 64 enfants trop maigres, 49 avaient repris du poids en huit semaines. La farine, elle, n’a pas tenu la saison des pluies.",
    sheet: {
      context:
        "Chaque année, de juillet à octobre, les greniers sont vides et les mères aux champs. Les enfants de un à trois ans mangent du mil à l’eau, gardés par une sœur de huit ans. Quand ils arrivaient au poste, à dos d’âne, il était souvent trop tard pour autre chose que l’hôpital de Louga, à trente-quatre kilomètres.",
      did: "Vingt-deux grand-mères, choisies par les cours voisines, ont reçu un ruban pour mesurer le bras et deux jours de pratique. Chaque lundi, elles passent voir les petits. Quand le ruban est au jaune, la mère vient cuisiner douze matins de suite : trois mesures de mil grillé, une de niébé, une d’arachide, une pincée de poudre de poisson. On cuisine, on mange, on recommence à la maison.",
      institutions:
        "Le district nous a fourni les rubans et reprend les enfants au rouge. La commune a payé deux moulins à main. Le médecin-chef craignait que les grand-mères se prennent pour des infirmières ; il est venu un lundi, il a refait douze mesures derrière elles, et il n’en a plus parlé.",
      civilSociety:
        "Le groupement de femmes vend l’arachide à prix coûtant et prête la marmite. L’imam a annoncé la tournée après la prière, ce qui a décidé les pères. L’instituteur tient la courbe de chaque enfant sur un cahier, parce que l’infirmier n’y arrivait pas seul.",
      beneficiaries:
        "Les mères ont changé la recette trois fois. Elles trouvaient la nôtre trop épaisse et sans goût : elles ont ajouté du pain de singe, et les enfants ont fini leur bol. Ce sont elles aussi qui ont demandé des séances à sept heures, avant le champ, alors que nous les avions prévues à dix.",
      worked:
        "49 enfants sur 64 ont repris le dessus en huit semaines, sans un seul sachet importé. Les envois à l’hôpital ont baissé de moitié dans l’année. Surtout, les grand-mères viennent maintenant nous chercher pour autre chose : une femme enceinte qui enfle, une toux qui dure, un vieux qui ne sort plus.",
      failed:
        "Nous avions préparé la farine d’avance, en sacs de cinq kilos. En septembre, l’arachide a ranci au bout de dix jours et nous avons jeté quarante kilos. Les enfants des bergers nous ont échappé : la famille partait au milieu des douze matins. Et deux grand-mères, mal vues par une partie du village, n’ont jamais été reçues ; nous avons mis trois mois à le comprendre.",
      again:
        "Griller et moudre pour la semaine, jamais plus. Former une personne dans chaque campement qui se déplace, plutôt que de l’attendre. Faire désigner les marraines par les mères et non par le chef de village. Et commencer en mai, avant la faim, au lieu d’août, quand on court déjà.",
      cost: "Environ 385 000 francs CFA la première année : moulins, marmites, deux jours de formation, rubans donnés par le district",
      time: "Trois mois pour se préparer, puis chaque lundi toute l’année et douze matins par groupe d’enfants",
      localDimension:
        "Tout vient du hameau : le mil, le niébé, l’arachide, le pain de singe, et celles qui savent. Le poisson séché arrive de la côte avec le car du jeudi. Le calendrier suit la soudure et non l’année du district, et la séance se tient dans la cour où il y a de l’ombre.",
      globalDimension:
        "Des soignants du Nord nous demandent comment on va vers les familles au lieu de les attendre. Nous leur répondons que ce n’est pas une méthode : ce sont des voisines que l’on écoute. De leur côté, ils nous apprennent à suivre la tension et le sucre, qui arrivent chez nous.",
      place: { country: "SN", town: "Louga" },
    },
    replies: [
      {
        by: "nyota-clinic",
        after: 150,
        lang: "en",
        text: "We ran this in six lanes by the lake. We replaced groundnut with omena, the little dried fish, pounded very fine, and millet with finger millet. Thirty-one children, twenty-six back to green in nine weeks. The hard part was not the recipe but the time: our mothers sell at the market at dawn, so we cook at four in the afternoon. The flour keeps three weeks without groundnut.",
        tried: {
          town: "Kisumu",
          country: "KE",
          result: "worked",
          changed:
            "Omena instead of groundnut, finger millet, sessions at four in the afternoon, and elected health workers instead of grandmothers.",
        },
      },
      {
        by: "keur-madiop",
        after: 158,
        text: "Merci, c’est une bonne idée pour la conservation : nous allons essayer le poisson sans l’arachide pendant les pluies, et garder l’arachide pour la saison sèche. Est-ce que les enfants acceptent l’odeur ? Ici, les plus petits font la grimace.",
      },
      {
        by: "quatre-vents",
        after: 172,
        text: "À Roubaix nous n’avons pas d’enfants si maigres, mais nous avons copié une chose : les séances où l’on mange ensemble au lieu de recevoir une feuille de conseils. Une fois par mois, une grand-mère du quartier cuisine et notre diététicienne épluche. Elle dit qu’elle n’a jamais autant appris sur le mil.",
      },
    ],
  },
  {
    key: "po-thursday-surplus",
    category: "fighting_poverty",
    kind: "sheet",
    title: "The Thursday dinner: 180 plates out of what the shops throw away",
    lang: "en",
    by: "kirkfold",
    daysAgo: 389,
    visibility: "public",
    skills: ["solidarity.hardship.community_kitchen", "farming.processing.food_safety"],
    sdgs: [2, 1, 12],
    text: "A church hall kitchen in Leeds cooks surplus food for 180 people every Thursday. Nobody is asked to prove that they are poor. Half the committee first came for a meal; the first two years nearly finished us.",
    sheet: {
      context:
        "Our part of Leeds has four betting shops and no greengrocer. Gas meters run out on a Wednesday because benefits come on a Friday. The food bank gives a bag against a referral slip, and many people would rather go hungry than ask for the slip. Meanwhile two supermarkets filled a skip every night.",
      did: "We collect from five shops on Wednesday evening with a borrowed van, sort until nine, and write the menu from what is there, never before. Cooking starts at ten on Thursday. At five thirty we sit down at long tables, everyone at once, cooks included. You pay what you like in a tin by the door, and nobody looks. Leftovers go home in tubs.",
      institutions:
        "The council’s food inspector came in week three and we were terrified. She was the best help we had: she wrote our sorting rules with us on one page and told us which fridge to throw out. Two schools and the clinic now tell families about us, but no slip is needed.",
      civilSociety:
        "The church lends the hall and has never asked for a prayer in return. Nine kitchens share a freezer room and swap gluts: we get their bread, they get our courgettes. The mosque down the road cooks the first Thursday of Ramadan and it is the fullest evening of the year.",
      beneficiaries:
        "After the first winter the guests told us the queue at the hatch was humiliating. We scrapped it and serve at table, which needs six more people, and those six came from the tables. A committee of fourteen decides; eight of them first came because the cupboard was empty.",
      worked:
        "180 plates a week, forty-eight weeks a year, for about 70 pence a plate. The long tables did what no leaflet could: a man who had spoken to nobody since Christmas now runs the washing up. Because the cooks are neighbours, people mention the rent arrears or the lump in the breast, and someone knows whom to ring.",
      failed:
        "For two years we said yes to every offer. We once received four hundred kilos of yoghurt dated the next day, and paid to have most of it taken away. Three founders burnt out in the same autumn. We also tried a second evening on Mondays; it lasted seven weeks, because we had not found a second team, only tired the first.",
      again:
        "Refuse food from the start, politely and often. Pay one person for one day a week to hold the keys, the van and the temper of the place: we waited five years for that. Begin with a table and not with a hatch. And find the second cook before you need one.",
      cost: "About £6,300 a year: gas, van fuel, insurance and one paid day a week; food free; the tin brings in £2,900",
      time: "Four months before the first dinner; then Wednesday evening and all Thursday, about twenty people",
      localDimension:
        "The menu depends on three shops and on the weather in our polytunnels. Thursday was chosen by the guests: it is the last day before the money comes. The tables are old school tables, the recipes are Jamaican, Kurdish, Polish and Yorkshire, and the gravy is not negotiable.",
      globalDimension:
        "Throwing food away next to people who are hungry is not a local oddity. Partners in Kenya and Burkina Faso ask us about big pots and rotas; we ask them how to keep tomatoes without a freezer and how to save together. They are further ahead on both than we are.",
      place: { country: "GB", town: "Leeds" },
    },
    replies: [
      {
        by: "zwaluw",
        after: 12,
        text: "The hatch! We had the same one in Ghent for six years and nobody ever dared tell us. Last month we put the pots on the tables. Two things happened: it is louder, and the children eat more vegetables, because an old man next to them is eating his.",
      },
      {
        by: "nyota-clinic",
        after: 20,
        text: "How do you decide that cooked rice is still good on the second day? Our kitchen has no fridge and the temptation is strong. Your one page of sorting rules would be welcome here, even with the parts that do not apply.",
      },
      {
        by: "kirkfold",
        after: 23,
        text: "Without a fridge, please don’t keep rice at all: cook it late, in small pots one after the other, and stop when the queue thins. It is the food our inspector fears most. We send you the page; cross out whatever makes no sense in your heat and tell us what you add.",
      },
    ],
  },
  {
    key: "po-mangue-sechoir",
    category: "fighting_poverty",
    kind: "sheet",
    title: "Mangues séchées à Kindia : le séchoir qui moisissait aux premières pluies",
    lang: "fr",
    by: "fruits-kindia",
    daysAgo: 331,
    visibility: "public",
    skills: ["farming.processing.drying", "farming.processing.food_safety"],
    sdgs: [2, 8, 12],
    text: "En avril, la mangue pourrit au bord de la route. Deux cents productrices de Kindia la sèchent désormais au soleil, dans des caisses vitrées fabriquées par un menuisier du marché. La première année, un tiers a moisi ; nous racontons ce que nous avons changé.",
    sheet: {
      context:
        "De la mi-avril à la fin mai, toutes les mangues mûrissent ensemble. Le camion de Conakry prend les plus belles à 500 francs guinéens pièce, laisse les autres, et ne vient pas si la route est coupée. Nous jetions quatre paniers sur dix. Les femmes disaient que l’odeur du fruit perdu était l’odeur de l’argent perdu.",
      did: "La chambre d’agriculture nous avait donné un grand séchoir et une balance. Le séchoir était trop loin : on y arrivait avec des fruits déjà mous. Un menuisier a copié le principe en petit, caisse en bois, vitre, grillage et cheminée de tôle noire. Trente caisses ont été placées dans neuf villages, à moins d’un quart d’heure des arbres. On tranche à six millimètres, on sèche deux jours, on met en sac le soir même.",
      institutions:
        "La chambre d’agriculture a accepté que son séchoir serve aux finitions, ce qui n’était pas écrit. L’agent d’hygiène de la préfecture est venu avec un carnet et un sourire ; il a demandé de l’eau propre pour se laver les mains à chaque caisse, et il avait raison.",
      civilSociety:
        "Le syndicat des chauffeurs annonce l’état de la route la veille, sans quoi nous cueillions pour rien. Les écoles gardent les noyaux pour la pépinière. Une dispute avec les revendeuses de mangue fraîche a duré un mois : elles craignaient que nous fassions monter le prix, et nous l’avons un peu fait.",
      beneficiaries:
        "Les productrices fixent ensemble le jour de cueillette et se partagent le bénéfice au prorata des paniers, à voix haute. Ce sont elles qui ont refusé le tranchage à la machine : trop de doigts, trop de pannes. Elles ont préféré de bons couteaux et une pierre à aiguiser par village.",
      worked:
        "2,1 tonnes de mangues sèches la troisième année, vendues 65 000 francs guinéens le kilo à Conakry. Chaque femme a touché en moyenne 570 000 francs, frais retirés, au creux de juillet, quand il n’y a plus rien à vendre. Les enfants en mangent aussi, ce que personne n’avait prévu et qui fait plaisir.",
      failed:
        "La première année, les pluies sont venues dix jours plus tôt. Les caisses fermées ont gardé l’humidité : un tiers de la récolte a moisi, et nous avons vendu sans le savoir douze sacs déjà piqués. Le client ne nous a plus jamais répondu. Les sachets se décollent encore avec la chaleur, et notre étiquette aussi.",
      again:
        "Percer la caisse en bas avant de penser à la vitre : c’est l’air qui sèche, pas la chaleur. Arrêter tout le premier soir d’orage et finir au séchoir à bois. Casser une tranche devant le groupe avant d’ensacher : si elle plie sans coller, c’est bon. Et goûter un sac sur dix un mois plus tard.",
      cost: "Environ 620 000 francs guinéens la caisse, menuisier compris ; 30 caisses payées en deux récoltes par un prélèvement d’un panier sur quinze",
      time: "Six semaines de fabrication ; deux jours de séchage par fournée, d’avril à fin mai",
      localDimension:
        "Le bois vient des vieux manguiers, la tôle des fûts du garage, la vitre d’un hôtel fermé. Les variétés que le camion refuse, petites et fibreuses, sont celles qui sèchent le mieux. On travaille à l’ombre de l’arbre, entre la prière du matin et celle de midi.",
      globalDimension:
        "La mangue sèche se vend à l’autre bout du monde, mais les papiers demandés changent à chaque acheteur. Des partenaires nous aident à lire ces exigences. Nous, nous leur montrons qu’on peut garder un fruit un an sans une heure d’électricité.",
      place: { country: "GN", town: "Kindia" },
    },
    replies: [
      {
        by: "kirkfold",
        after: 140,
        lang: "en",
        text: "We built two of your boxes in August for two hundred kilos of tomatoes. Leeds gave us three days of sun, then drizzle. By day five we had grey fur. We finished what we could in the church oven, door ajar, all night, and the gas bill swallowed the saving. We would tell others in wet countries: borrow an electric dehydrator, or make chutney. The breaking test, though, we kept.",
        tried: {
          town: "Leeds",
          country: "GB",
          result: "failed",
          changed:
            "Wrong climate: the sun box moulded twice. We now share an electric dehydrator between nine kitchens and keep only the breaking test.",
        },
      },
      {
        by: "fruits-kindia",
        after: 144,
        text: "Cela nous console un peu : notre moisissure de mai était la même que la vôtre. Dites-nous combien de temps vous gardez le chutney et avec quel vinaigre. Ici, le vinaigre vient de la ville et coûte plus que la mangue.",
      },
      {
        by: "keur-naatangue",
        after: 160,
        text: "Nous voudrions sécher nos tomates de mars. Le vent de sable entre partout, il faudrait une moustiquaire très fine derrière le grillage. Est-ce que cela n’étouffe pas l’air dont vous parlez ?",
      },
      {
        by: "fruits-kindia",
        after: 163,
        text: "Avec la moustiquaire seule, oui, l’air passe mal. Mettez-la devant l’entrée d’air, sur une surface deux fois plus grande que le trou, comme une jupe. Et secouez-la chaque soir. C’est une productrice de Friguiagbé qui a trouvé ça pour les mouches.",
      },
    ],
  },
  {
    key: "po-tafoukt-dire-non",
    category: "fighting_poverty",
    kind: "sheet",
    title: "أربع وخمسون امرأة ومشترٍ واحد: كيف تعلّمنا أن نقول لا",
    lang: "ar",
    by: "tafoukt",
    daysAgo: 274,
    visibility: "public",
    skills: ["rights.women.women_groups", "farming.processing.oils_butters", "economy.cooperatives.members_life"],
    sdgs: [5, 8, 1],
    text: "تعاونية نسائية لزيت الأركان قرب تزنيت كانت تبيع كل إنتاجها لمشترٍ واحد يحدّد السعر وحده. رفضنا البيع خمسة أشهر، وعشنا من صندوق التوفير المشترك، ثم وجدنا مشتريَيْن آخرين. نحكي هنا ما نجح وما كاد يفرّقنا.",
    sheet: {
      context:
        "كنّا نكسر اللوز في بيوتنا ونسلّم الزيت لتاجر واحد يأتي كل شهر من المدينة. كان يدفع مئة وأربعين درهما للتر ويبيعه بأكثر من ثلاثمئة وخمسين. وفي سنوات الجفاف، حين يقلّ الثمر، كان يخفض السعر بدل أن يرفعه، لأنه يعرف أننا محتاجات.",
      did: "جمعنا النساء ثلاث ليالٍ متتالية في بيت القسمة، وحسبنا معا كلفة اللتر الواحد: ساعات التكسير والماء والطحن والنقل. ظهر أننا نخسر في كل لتر. قرّرنا بالتصويت أن نتوقف عن البيع، وأن ندفع لكل عضوة خمسمئة درهم في الشهر من صندوق التوفير، وأن تسافر أربع منّا إلى معرض أكادير للبحث عن زبائن.",
      institutions:
        "مكتب تنمية التعاون راجع حساباتنا وأكّد أن كلفتنا صحيحة، فصار معنا ورقة نضعها أمام المشتري. وعمالة الإقليم أعطتنا مكانا صغيرا في المعرض، قرب الباب الخلفي. أما القرض البنكي فلم نحصل عليه، لأن الأرض ليست باسم النساء.",
      civilSociety:
        "اتحاد التعاونيات السبع عشرة في سوس وقف معنا: وعدت كل تعاونية بألا تبيع للتاجر نفسه بسعر أقل. واحدة منها لم تفِ بوعدها، وبقيت الجلسة معها باردة سنة كاملة. وجمعية الشباب في القرية ساعدتنا على كتابة الرسائل بالفرنسية والإسبانية.",
      beneficiaries:
        "كل عضوة لها صوت واحد، والتصويت بحبّات اللوز لأن عشرين منّا لا يقرأن. العجائز طلبن أن يُعاد التصويت كل شهر، لا مرة واحدة، حتى لا تشعر أي امرأة بأنها سجينة قرارها. كان هذا رأيا حكيما: في الشهر الثالث كدنا نتراجع بفارق صوتين فقط.",
      worked:
        "بعد خمسة أشهر وجدنا مشتريَيْن جديدين، أحدهما تعاونية صابون في برشلونة، بسعر مئتين وستين درهما للتر. وعاد التاجر القديم بسعر قريب منه. صارت الرئيسة تتغيّر كل ثلاث سنوات والمحاسِبة كل سنتين، فلم تعد امرأة واحدة تحمل وحدها غضب الجميع.",
      failed:
        "خرجت منّا ست نساء لأن أزواجهن لم يصبروا على شهرين بلا دخل كاف. ونفد الصندوق في الأسبوع العشرين، واقترضنا من صائغ في تزنيت بشروط قاسية. كما أن قواريرنا ما زالت تسافر بلا اسم، فيضع غيرنا اسمه عليها، ولم نحلّ هذه المشكلة بعد.",
      again:
        "أن نجمع في الصندوق ما يكفي ستة أشهر قبل أن نقول لا، لا ثلاثة. وأن نتكلم مع الأزواج من البداية، في مجلس مفتوح، بدل أن يسمعوا الخبر من السوق. وأن نبحث عن المشتري الثاني قبل أن نغضب من الأول.",
      cost: "نحو 118 000 درهم من صندوق التوفير طوال خمسة أشهر، و3 400 درهم للسفر إلى المعرض",
      time: "ثلاث ليالٍ للقرار، خمسة أشهر من الانتظار، وسنة حتى عاد الصندوق كما كان",
      localDimension:
        "شجرة الأركان لا تُسقى ولا تُستعجل، وموسم القطف يحدّده العُرف ومجلس القرية. الحساب تمّ بالأمازيغية وعلى الجدار بالفحم، والمقياس الذي فهمته الجميع هو قصعة اللوز لا الكيلوغرام. والضحك أثناء التكسير هو الذي أبقانا معا في الأشهر الصعبة.",
      globalDimension:
        "الزيت نفسه يُباع في مدن بعيدة بعشرة أضعاف ثمنه، ومن يشتريه لا يعرف اليد التي كسرت نواته. حين زارنا شركاؤنا من برشلونة عرضوا علينا حساباتهم قبل أن يسألوا عن حساباتنا، ومن هنا بدأت الثقة بيننا.",
      place: { country: "MA", town: "Tiznit" },
    },
    replies: [
      {
        by: "la-figuera",
        after: 9,
        lang: "fr",
        text: "Nous sommes les acheteuses de Barcelone. Du point de vue de nos savonnières : payer 260 dirhams a obligé à monter le pain de savon de quarante centimes, et nous avons perdu un magasin sur neuf. L’assemblée a revoté deux fois. Ce qui nous a convaincues, c’est le calcul au charbon sur le mur, que l’une de nous avait photographié. Nous avons refait le même pour nos propres heures, et nous aussi, nous travaillions à perte.",
      },
      {
        by: "la-navette",
        after: 31,
        lang: "fr",
        text: "Ici à Roubaix, une marque nous prenait sept commandes sur dix et se comportait comme votre marchand. Nous n’avons pas osé arrêter. Revoter chaque mois, avec des amandes, voilà ce qui nous manquait : chez nous la décision pesait sur une seule personne, qui a fini par partir.",
      },
    ],
  },
  {
    key: "po-pret-machine-a-laver",
    category: "fighting_poverty",
    kind: "sheet",
    title: "Trois cents euros pour une machine à laver : prêter petit à Arras",
    lang: "fr",
    by: "caisse-beffroi",
    daysAgo: 147,
    visibility: "public",
    skills: ["economy.savings.village_credit", "economy.savings.family_budget", "solidarity.hardship.social_rights"],
    sdgs: [1, 10],
    text: "Une famille sans réserve paie tout plus cher : la laverie, le crédit du magasin, le découvert. À Arras, quatre cents membres se prêtent entre eux de petites sommes, décidées par d’anciens emprunteurs. Nous disons aussi les prêts que nous n’aurions pas dû faire.",
    sheet: {
      context:
        "Une machine à laver tombe en panne en novembre. Avec trois enfants, la laverie coûte quinze euros par semaine. La banque ne prête pas si peu, le magasin propose un crédit à vingt et un pour cent. Nous avons compté : dans notre ville, être pauvre coûte environ cinquante euros de plus par mois que de ne pas l’être.",
      did: "Nous prêtons de trois cents à trois mille euros, à deux pour cent, après une seule rencontre autour d’une table de cuisine. On regarde ensemble les trois derniers mois, sans juger les cigarettes. Souvent, on trouve une aide jamais demandée, et le prêt devient inutile. Sinon, le comité décide dans les huit jours, et l’argent est versé le lendemain.",
      institutions:
        "La banque publique garantit la moitié de nos pertes, ce qui nous oblige à un rapport par trimestre. Les assistantes sociales du département nous envoient des familles ; au début, elles nous trouvaient imprudents. La mairie nous prête une salle le mardi, avec un chauffage capricieux.",
      civilSociety:
        "Deux épiceries solidaires et les centres sociaux font la première rencontre avec nous. Un réparateur du quartier remet en état des machines à cent dix euros : un prêt sur quatre est devenu une réparation. Le club des retraités de la poste tient les comptes, avec une gomme et beaucoup d’exigence.",
      beneficiaries:
        "Le comité de prêt est composé uniquement de gens qui ont emprunté. Ils sont plus justes que nous, et plus durs aussi : ils voient tout de suite quand on raconte une histoire. Ce sont eux qui ont voulu que l’on puisse sauter une échéance par an sans s’expliquer, au mois de son choix.",
      worked:
        "En six ans, 1 130 prêts et 96 euros sur 100 remboursés. Le mois sauté est pris surtout en septembre et en janvier, et les retards ont baissé quand nous l’avons créé. Une aide oubliée a été retrouvée pour une famille sur trois, en moyenne 84 euros par mois, parfois après dix ans d’oubli.",
      failed:
        "Nous avons prêté à des gens qui avaient besoin d’un revenu et non d’un prêt ; on ne rembourse pas avec de la bonne volonté. Onze familles se sont retrouvées plus mal après qu’avant. Et chacun emprunte seul : passé le dernier remboursement, on ne se revoit plus. Nos voisins du Sud trouvent cela bien triste, et ils n’ont pas tort.",
      again:
        "Commencer par les droits, toujours, et par le prêt ensuite. Refuser plus tôt, en expliquant à deux. Associer dès le premier jour un groupe d’épargne à chaque groupe d’emprunteurs, au lieu d’y venir au bout de dix ans. Et payer le réparateur à l’heure, parce qu’il donnait trop.",
      cost: "Environ 41 000 euros par an : un salaire et demi, la salle, le logiciel ; fonds prêté de 260 000 euros, dont la moitié vient des membres",
      time: "Deux ans avant le premier prêt ; huit jours entre la demande et la réponse",
      localDimension:
        "On se connaît par le marché du samedi et par l’école. Le tableau noir, dans l’entrée, dit chaque mois combien est dehors et combien est rentré, sans nom. L’hiver arrageois commande le calendrier : le chauffage en novembre, les pneus en février, la rentrée en septembre.",
      globalDimension:
        "Nos comptes sont bons et notre confiance un peu froide. En lisant ce que font les femmes de Tamale ou de Saint-Louis, nous avons compris que l’épargne n’est pas la récompense du prêt : elle vient avant lui. Nous pouvons leur apporter en retour une comptabilité simple et éprouvée.",
      place: { country: "FR", town: "Arras" },
    },
    replies: [
      {
        by: "northern-circles",
        after: 6,
        lang: "en",
        text: "Your skipped month is a fine rule and we are stealing it: two circles will try it in April, when the yams are planted and nobody has cash. One question. When someone skips, do the others know? With us nothing can be secret, the box is open in the middle of the mat.",
      },
      {
        by: "caisse-beffroi",
        after: 8,
        text: "Non, personne ne le sait, et je mesure en vous lisant que c’est exactement notre froideur. Nous avons posé la question mardi au comité : sept voix pour garder le secret, cinq pour essayer l’annonce à voix haute dans un seul groupe. On essaie.",
      },
      {
        by: "benkadi-sadiola",
        after: 40,
        text: "Chez nous, les jeunes qui rentrent de la route demandent un prêt la première semaine. Votre phrase « besoin d’un revenu et non d’un prêt » a été traduite en bambara et dite sous l’arbre. Depuis, on attend trois mois et on cherche d’abord un patron ou un associé.",
      },
    ],
  },
];
