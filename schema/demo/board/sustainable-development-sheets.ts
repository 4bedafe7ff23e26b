// Experience sheets on water, soils, seeds, waste, energy, heat and floods.
import type { DemoTopic } from "./shape.ts";

export const SUSTAINABLE_DEVELOPMENT_SHEETS: readonly DemoTopic[] = [
  {
    key: "sd-tyre-pump-seals",
    category: "sustainable_development",
    kind: "sheet",
    title: "Des joints de pompe taillés dans une chambre à air de camion",
    lang: "fr",
    by: "sources-pita",
    daysAgo: 612,
    visibility: "public",
    skills: ["water.supply.hand_pumps", "water.management.breakdowns"],
    sdgs: [6, 5, 12],
    text: "Nos pompes restaient en panne cinq semaines parce qu’un joint à trois sous venait de la capitale. Nous avons appris à le découper nous-mêmes, village par village, et nous tenons un cahier de ce qui casse. Aujourd’hui une panne dure quatre jours, pas toujours, mais souvent.",
    sheet: {
      context:
        "En 2021, sur les quarante-deux pompes à main de nos trente villages, dix-sept étaient arrêtées en mars, au plus sec. Presque toujours pour la même chose : le joint de piston, usé par le sable. La pièce coûtait peu, mais il fallait aller à Conakry, deux jours de route, et personne ne voulait avancer le voyage. Les femmes repartaient au marigot.",
      did: "Nous avons démonté six pompes mortes sur la place et comparé tous les joints. Un gabarit en tôle, un emporte-pièce forgé à Pita, une chambre à air de camion : le premier joint a tenu onze jours, le quatrième modèle sept mois. Deux femmes par village ont appris la découpe, le démontage et le remontage. Chaque réparation est notée dans un cahier : date, pièce, durée, qui a payé.",
      institutions:
        "Quatre communes nous ont donné un papier qui dit que nous avons le droit d’ouvrir une pompe ; sans lui, le service des points d’eau nous traitait de bricoleuses. Le technicien du service est venu voir en 2022, il a mesuré, il a bougonné, puis il nous a laissé son extracteur pour la saison.",
      civilSociety:
        "Le forgeron de Pita a fait l’emporte-pièce à crédit. Les comités de source ont voté une cotisation de 2 000 francs guinéens par foyer et par mois de saison sèche. Les chauffeurs de camion nous mettent de côté les chambres à air crevées, contre un panier tressé de temps en temps.",
      beneficiaries:
        "Environ onze mille personnes puisent à ces pompes. Ce sont les femmes qui ont choisi les réparatrices, et elles ont préféré des mères de grands enfants, libres le matin. Hadja, de Timbi, a dit : « Le jour où j’ai refermé la pompe et que l’eau est montée, mon mari a arrêté de rire. »",
      worked:
        "La durée moyenne d’une panne est passée de trente-six jours à quatre. Un joint nous revient à 3 000 francs au lieu de 45 000 avec le voyage. Le cahier a servi plus que nous ne pensions : il montre que trois pompes usent un joint tous les deux mois, donc que leur crépine laisse passer du sable.",
      failed:
        "Les joints taillés dans le pneu lui-même, trop durs, ont rayé deux cylindres : il a fallu les changer, 1,2 million de francs. Trois villages n’ont jamais payé leur cotisation et nous y sommes allées quand même, ce qui a fâché ceux qui payaient. Et pour les tubes rouillés, nous restons dépendantes de la ville.",
      again:
        "Nous commencerions par le cahier, avant les outils. Nous n’ouvririons plus une pompe sans que le comité ait d’abord montré sa caisse. Et nous formerions trois femmes par village plutôt que deux, parce qu’il y en a toujours une qui accouche ou qui part chez sa sœur au moment de la panne.",
      cost: "38 millions de francs guinéens sur deux ans (environ 4 100 €), dont 22 pour les quatorze caisses à outils.",
      time: "Six mois d’essais, puis dix-huit mois pour former les trente villages.",
      localDimension:
        "Tout se trouve à moins de trente kilomètres : caoutchouc, forgeron, mains. L’argent de la réparation reste au village et les réparatrices touchent 60 000 francs par intervention. On nous réserve maintenant pour les mariages, pas pour chanter, pour vérifier que la pompe tiendra la fête.",
      globalDimension:
        "Partout dans le monde, on pose des pompes que personne ne sait rouvrir. Nous avons montré le gabarit à des voisines du Sénégal et de Mauritanie. À des amis d’Europe qui demandaient quoi envoyer, nous avons répondu : pas de pompes, plutôt des clés de bonne qualité.",
      place: { country: "GN", town: "Pita" },
    },
    replies: [
      {
        by: "ouro-fode",
        after: 6,
        text: "Merci pour le gabarit, que notre forgeron a recopié d’après votre dessin. Une question : chez nous l’eau est à quarante-cinq mètres, la colonne est lourde. Votre joint en caoutchouc tient-il à cette profondeur, ou seulement sur vos puits de vingt mètres ?",
      },
      {
        by: "sources-pita",
        after: 9,
        text: "À quarante mètres il tient trois mois au lieu de sept. Doublez l’épaisseur : deux rondelles collées, la plus souple en dessous. Et changez avant la panne, à date fixe, juste avant le mois de mars. C’est moins de peine de changer un joint le matin, à froid, que d’attendre que quarante femmes fassent la queue.",
      },
      {
        by: "hautes-vignes",
        after: 31,
        text: "Nos fontainiers ont lu votre cahier de pannes avec un peu de honte : le leur est dans leur tête. Deux d’entre eux partent à la retraite l’an prochain. Nous avons repris vos quatre colonnes, date, pièce, durée, qui a payé, et nous les remplissons depuis octobre pour nos bornes-fontaines.",
      },
    ],
  },
  {
    key: "sd-zai-pits-crust",
    category: "sustainable_development",
    kind: "sheet",
    title: "Douze mille trous à l’hectare pour réveiller une terre croûtée",
    lang: "fr",
    by: "zai-yatenga",
    daysAgo: 548,
    visibility: "public",
    skills: ["farming.seeds_soils.planting_pits", "farming.seeds_soils.soil_fertility"],
    sdgs: [15, 2, 13],
    text: "Sur une plaque de terre où la pluie glissait comme sur une assiette, nous avons creusé des trous de la largeur de deux mains, avec une poignée de fumier dans chacun. Le mil est revenu la première année, les arbres la troisième. Voici comment, ce que cela coûte en bras, et où nous nous sommes trompés.",
    sheet: {
      context:
        "À la sortie nord de Ouahigouya, vingt-huit hectares étaient abandonnés depuis les sécheresses. La terre avait fait une croûte que la daba ne mordait plus. Quand il pleuvait, l’eau partait en dix minutes vers le bas-fond et emportait ce qui restait. Les jeunes disaient : c’est du carrelage. Onze familles en avaient pourtant les droits.",
      did: "De janvier à mai, nous avons ouvert des trous en quinconce, trente centimètres de large, quinze de profond, un grand pas entre deux, la terre rejetée en croissant vers le bas. Dans chacun, deux poignées de fumier mûr et un peu de feuilles, pour attirer les termites qui percent la croûte. À la première grosse pluie, six graines de mil par trou. En haut de pente, des cordons de pierres pour calmer l’eau.",
      institutions:
        "La direction de l’agriculture a prêté un niveau à eau et un camion pendant quatre jours, pour les pierres. La mairie a fait constater par écrit à qui était chaque parcelle avant le premier coup de daba : une terre qui reverdit trouve vite un cousin qui la réclame.",
      civilSociety:
        "Le groupement de jeunes a creusé contre un repas pour les veuves qui ne pouvaient pas le faire. Les éleveurs ont donné le fumier en échange du droit de faire passer les bêtes après la récolte. Le vieux qui tenait ce savoir de son oncle a eu la dernière parole sur l’écartement.",
      beneficiaries:
        "Onze familles, soit cent trente personnes environ. Trois sont menées par des femmes seules. Elles ont demandé que l’on commence par leurs parcelles, parce que leurs fils étaient partis à l’or, et l’assemblée l’a accepté après deux soirées assez vives.",
      worked:
        "Première récolte : 640 kilos de mil à l’hectare là où il n’y avait rien, puis 900 l’année suivante. Les trous gardent l’humidité dix à douze jours sans pluie. Des arbres sont sortis du fumier tout seuls, surtout le zamné et le balanzan ; nous en avons gardé quatre-vingts par hectare.",
      failed:
        "La deuxième année, les pluies ont été trop fortes : dans le bas, les trous sont restés pleins d’eau neuf jours et le mil a pourri. Deux familles ont mis du fumier frais, qui a brûlé les graines. Et nous avions promis trois cents heures de travail par hectare ; il en a fallu plutôt quatre cent cinquante sur cette croûte.",
      again:
        "Nous ferions les cordons de pierres d’abord et les trous seulement l’année d’après. Nous garderions le bas de pente pour le sorgho, qui supporte d’avoir les pieds mouillés. Et nous ne commencerions pas avec onze familles à la fois : quatre suffisent, les autres viennent voir et discutent moins.",
      cost: "Environ 95 000 francs CFA par hectare, surtout des repas et du transport de pierres.",
      time: "Cinq mois de saison sèche pour creuser, trois ans pour voir les arbres.",
      localDimension:
        "Aucun achat, sauf les repas. Le savoir est d’ici et il se paie en transmission : qui réussit forme deux voisins. Nous sommes aujourd’hui à quatre mille hectares dans la province, et les jeunes ne disent plus carrelage, ils disent champ.",
      globalDimension:
        "Des terres dures, il y en a aussi en Europe, sur les anciennes mines ou les vignes arrachées. Nous avons reçu des visiteurs qui cherchaient une machine ; ils sont repartis avec des ampoules aux mains et une idée. La pluie devient capricieuse pour tout le monde.",
      place: { country: "BF", town: "Ouahigouya" },
    },
    replies: [
      {
        by: "hautes-vignes",
        after: 120,
        text: "Essayé sur deux terrasses d’un vieux verger en pente, au-dessus du quartier. Cent quarante trous, un jeune amandier tous les quatre mètres, des courges dans les trous d’entre-deux. En août, le sol des trous était encore frais à vingt centimètres, alors que le reste était en poudre. Mais l’hiver, l’eau gelée dans les creux a soulevé et tué neuf plants. Nous avons appris à ouvrir la lèvre du trou à la Toussaint pour qu’il se vide, et à la refermer en avril.",
        tried: {
          town: "Grenoble",
          country: "FR",
          result: "partly",
          changed:
            "Trous plus larges et moins nombreux, lèvre ouverte l’hiver à cause du gel, compost de quartier à la place du fumier.",
        },
      },
      {
        by: "le-carreau",
        after: 204,
        text: "Nous avons voulu le faire sur le flanc d’un terril, avec douze stagiaires et beaucoup d’enthousiasme. Le schiste chauffe, il coule, et les trous se sont refermés au premier orage. Sur quatre cents bouleaux, il en reste trente et un. Le vieux avait raison de dire qu’il faut une croûte : chez nous il n’y en a pas, c’est du gravier. Nous recommençons sur la plateforme du bas, tassée par les camions, où cela devrait mieux prendre.",
        tried: {
          town: "Lens",
          country: "FR",
          result: "failed",
          changed: "Rien n’a suffi sur la pente ; à refaire seulement sur le sol plat et tassé.",
        },
      },
      {
        by: "savoirs-niamey",
        after: 215,
        text: "Au Carreau : mettez des demi-lunes, pas des trous. Deux mètres de large, ouvertes vers le haut, avec un bourrelet de pierres. Sur nos pentes de gravier, le trou rond se comble toujours. Et surtout, un tiers seulement de plants la première année. La terre aussi a besoin de temps pour vous croire.",
      },
    ],
  },
  {
    key: "sd-oasis-turns-regrouped",
    category: "sustainable_development",
    kind: "sheet",
    title: "حين نقص ماء العين: كيف أعدنا ترتيب النوبات دون قاضٍ",
    lang: "ar",
    by: "anzar-souss",
    daysAgo: 431,
    visibility: "public",
    skills: ["farming.irrigation.oasis_sharing", "farming.irrigation.water_saving"],
    sdgs: [6, 16, 13],
    text: "نزل صبيب العين إلى أقلّ من النصف، وبقيت النوبات محسوبة كما تركها الأجداد. جمعنا النوبات حسب الأحواض حتى لا يسافر الماء كل ليلة من أول الساقية إلى آخرها. لم نأخذ من أحد حقّه، لكننا غيّرنا الترتيب، وهذا ما نجح وما لم ينجح.",
    sheet: {
      context:
        "كانت عين القرية تعطي ثمانية عشر لترًا في الثانية قبل عشرين سنة، وصارت تعطي سبعة. النوبات موزّعة على أربع وستين عائلة، وكثير منها مبعثر: ساعة في الأعلى يوم الإثنين، ونصف ساعة في الأسفل ليلة الجمعة. كان الماء يضيع في الطريق، ومن له نصف ساعة في آخر الساقية لا يصله إلا الطين.",
      did: "مشينا مع الشيوخ ثلاثة أيام على طول الساقية وقسنا الصبيب في سبع نقاط. ثم كتبنا كل الحقوق على لوح كبير في المسجد القديم، بالدقائق لا بالأسماء وحدها. اقترحنا أن تُجمع نوبات كل حوض في يوم واحد متصل، على أن يحتفظ كل صاحب حقّ بعدد دقائقه. جرّبنا ذلك أربعة أشهر قبل التصويت، وبقيت الطاسة النحاسية شاهدة إلى جانب الساعة.",
      institutions:
        "وقّعت معنا وكالة الحوض المائي اتفاقية بسيطة، وأعارتنا جهاز قياس لمدة سنة. وقّع رئيس الجماعة على المحضر بوصفه شاهدًا فقط. رفضنا أن تصير الدولة طرفًا في توزيع الدقائق، وقد تفهّم القائد ذلك بعد كأسين من الشاي.",
      civilSociety:
        "قادت جمعية السقي النقاش، ومعها ثلاث مهندسات شابات من أبناء القرية يدرسن في أكادير. وتكفّل شباب النادي بتسجيل القياسات كل صباح مقابل بطاقات هاتف. وكان أمين الماء، وعمره ثمانون سنة، هو من يقرأ الأرقام بصوت عالٍ حتى يصدّقها الجميع.",
      beneficiaries:
        "أربع وستون عائلة، منها تسع نساء يملكن الماء بالإرث. كانت نوباتهن كلها ليلًا، وكنّ يؤجّرنها بثمن بخس لأنهن لا يخرجن بعد العشاء. طلبن نوبة نهارية واحدة في الأسبوع، فكان لهن ذلك، وصرن يسقين بأيديهن.",
      worked:
        "انخفض الضياع من ثلث الماء إلى أقل من السُّدس دون إسمنت ودون أنبوب. وصل الماء إلى آخر حوض في غشت لأول مرة منذ سبع سنوات. وقلّت الشكاوى من اثنتي عشرة في الموسم إلى ثلاث، وكلها حُلّت تحت شجرة الخروب.",
      failed:
        "غادرت عائلتان الجمعية لأن أرضهما مقسومة بين حوضين وخسرتا راحة السقي في يوم واحد. وباع أحد الورثة نوبته لضيعة طماطم مجاورة، ولم يكن عندنا بند يمنع ذلك. وسُرقت بوّابة القياس الحديدية بعد شهرين، فعدنا إلى عصا مدرّجة من القصب.",
      again:
        "لو أعدنا التجربة لكتبنا أولًا قاعدة البيع: الماء لا يُباع خارج الأحواض قبل أن يُعرض على الجيران. ولبدأنا بحوضين متطوّعين بدل الستة، ثم يرى الناس بأعينهم. ولاستمعنا إلى النساء في الجلسة الأولى لا في الرابعة.",
      cost: "نحو 64 ألف درهم، نصفها لتنقية الساقية وربعها لأجر المسجّلين.",
      time: "أربعة أشهر للقياس والنقاش، وأربعة للتجربة، ثم تصويت واحد.",
      localDimension:
        "لم نخترع شيئًا: القاعدة قديمة والترتيب وحده جديد. كل من له دقيقة ماء له صوت، ولو كان غائبًا في الدار البيضاء أو في روبي. حافظنا على أسماء النوبات الأمازيغية لأنها خريطة القرية، ومن يحفظها يعرف الأرض حجرًا حجرًا.",
      globalDimension:
        "الجفاف يصل الآن إلى بلدان لم تعرفه، والناس هناك يكتشفون أن الماء المشترك يحتاج إلى كلام قبل الأنابيب. دعونا زملاء من شمال فرنسا ليمشوا معنا يومًا على الساقية، وهم يملكون ألف سنة من الخبرة في عكس مشكلتنا.",
      place: { country: "MA", town: "Agadir" },
    },
    replies: [
      {
        by: "polder-blanc",
        after: 96,
        lang: "fr",
        text: "Après la marche le long de votre séguia, nous avons essayé un tour d’eau sur deux fossés, l’été dernier : neuf exploitations, une vanne, un tableau de jours accroché à la grange. Les trois premières semaines, tout le monde a respecté. Fin août, un maïsiculteur a ouvert la nuit et personne n’a osé le dire en réunion. Chez vous, l’aiguadier l’aurait vu à la hauteur du roseau. Nous avons mis une échelle peinte, visible du chemin : la honte fait le reste. Deux fossés sur sept continuent cette année.",
        tried: {
          town: "Dunkerque",
          country: "FR",
          result: "partly",
          changed:
            "Jours entiers au lieu de minutes, échelle peinte visible de tous, et un suppléant pour le gardien de vanne pendant la moisson.",
        },
      },
      {
        by: "ksour-vivants",
        after: 110,
        text: "شكرًا على الصراحة في ذكر من غادر. عندنا مشكلة الورثة نفسها، والنوبة تنقسم حتى تصير أقصر من وقت فتح الساقية. هل وضعتم حدًّا أدنى للنوبة لا يُقسَم بعده؟ وماذا قال أصحاب الحصص الصغيرة؟",
      },
      {
        by: "anzar-souss",
        after: 113,
        text: "نعم، اتفقنا على سبع دقائق. من كان نصيبه أقلّ منها يسقي مع أقرب أقاربه أو يتناوبان أسبوعًا بأسبوع. لم نكتب ذلك في القانون بل على لوح المسجد، وكان هذا كافيًا حتى الآن.",
      },
    ],
  },
  {
    key: "sd-calabash-seed-bank",
    category: "sustainable_development",
    kind: "sheet",
    title: "Quarante légumes oubliés dans des calebasses numérotées",
    lang: "fr",
    by: "fruits-kindia",
    daysAgo: 389,
    visibility: "public",
    skills: ["farming.seeds_soils.seed_banks", "farming.seeds_soils.farmer_seeds"],
    sdgs: [2, 15],
    text: "Nos légumes feuilles disparaissaient du marché parce que plus personne n’en gardait la graine. Nous avons monté une banque de semences dans une case fraîche, sans réfrigérateur : des calebasses, de la cendre, un cahier et une règle de prêt. Elle tient depuis cinq ans, avec deux belles frayeurs.",
    sheet: {
      context:
        "En 2020, au marché de Kindia, nous avons cherché la graine de l’amarante rouge et de l’aubergine amère de nos grands-mères : trois vendeuses sur cinquante en avaient encore. Les sachets importés donnaient de beaux choux, mais il fallait racheter chaque année, et ils montaient en fleur dès mars. Quand la frontière a fermé, il n’y a plus rien eu du tout.",
      did: "Nous avons demandé à chaque membre d’apporter les graines de sa mère, avec l’histoire. Quarante-trois sortes sont arrivées, dans des nœuds de pagne et une boîte de lait. On sèche trois jours à l’ombre, on teste dix graines sur un linge, puis on range dans une calebasse bouchée à la cire, avec de la cendre de bois tamisée. Qui emprunte une mesure en rend deux après la récolte.",
      institutions:
        "La chambre d’agriculture nous a fourni une balance et un technicien deux jours par an. Le service semencier voulait que nous vendions des sachets certifiés ; nous avons répondu que nous prêtions entre membres, et nous en sommes restés là, poliment. Le sous-préfet a donné la case, un ancien bureau de poste.",
      civilSociety:
        "Deux groupements de femmes et l’école du quartier gardent chacun un double de chaque calebasse : si la case brûle, tout n’est pas perdu. Une vieille dame, surnommée la bibliothécaire, dirige les tests. C’est elle qui refuse une graine, et personne ne discute.",
      beneficiaries:
        "Deux cent soixante familles ont emprunté au moins une fois. Les plus intéressées ne sont pas celles que l’on croyait : ce sont les jeunes femmes qui vendent des repas au bord de la route et cherchent un légume que la voisine n’a pas.",
      worked:
        "Trente-huit sortes vivent encore, onze sont revenues au marché. Les tests sur linge donnent plus de huit graines levées sur dix après dix-huit mois. Et la règle du double fonctionne : la banque a grossi quatre fois sans acheter une graine.",
      failed:
        "La première saison des pluies, l’humidité a traversé les bouchons de chiffon : neuf calebasses moisies, dont deux sortes perdues pour toujours. Nous avons aussi mélangé deux piments en les semant côte à côte. Enfin, un tiers des emprunteurs oublie de rendre, et réclamer à une cousine reste difficile.",
      again:
        "Nous commencerions tout de suite avec deux lieux et deux gardiennes. Nous mettrions du riz grillé au fond de chaque calebasse pour boire l’humidité, ce qu’une membre nous a appris bien trop tard. Et nous noterions le nom de la personne qui a donné la graine, pas seulement le nom du légume.",
      cost: "6,5 millions de francs guinéens la première année (700 €), puis presque rien.",
      time: "Une saison pour rassembler, deux pour avoir confiance.",
      localDimension:
        "La graine revient dans les champs et l’histoire avec elle : à la fête de la récolte, chaque famille raconte la sienne. L’école de Kouré a fait un herbier. Une cuisinière a même donné à une sauce le numéro de la calebasse, la dix-sept.",
      globalDimension:
        "Une maraîchère de la Somme nous a écrit que toutes ses graines viennent du même catalogue. Nous avons compris que perdre ses semences n’est pas une maladie de pauvres. Une calebasse ou un bocal, c’est le même geste : sécher, tester, noter, prêter.",
      place: { country: "GN", town: "Kindia" },
    },
    replies: [
      {
        by: "kirkfold",
        after: 140,
        lang: "en",
        text: "We tried it in Leeds with jam jars instead of calabashes: fourteen kinds the first autumn, mostly beans, lettuce and one very old leek from a retired miner. Toasted rice in a teabag at the bottom of each jar works a treat. Borrow one spoon, bring back two. Nineteen households out of thirty returned seed, which is better than our library manages with books. The testing day on wet kitchen roll has become the busiest Saturday of our winter.",
        tried: {
          town: "Leeds",
          country: "GB",
          result: "worked",
          changed:
            "Jam jars and toasted rice in teabags; only self-pollinating plants the first two years; a second set kept at the primary school.",
        },
      },
      {
        by: "rieux-verts",
        after: 171,
        text: "Chez nous, premier essai raté, autant le dire. Nous avons mis les bocaux dans la cabane de l’îlot, au-dessus de l’eau : tout le monde trouvait cela joli. En février, la moitié avait germé ou moisi. La deuxième tentative se fait dans un grenier sec, avec un test en janvier. Et nous avons découvert que nos courgettes se marient avec celles du voisin, comme vos piments.",
        tried: {
          town: "Amiens",
          country: "FR",
          result: "failed",
          changed:
            "Le lieu d’abord : jamais au bord de l’eau. Essai repris au sec, avec six variétés au lieu de vingt.",
        },
      },
      {
        by: "fruits-kindia",
        after: 174,
        text: "La cabane au-dessus de l’eau, nous l’aurions choisie aussi, pour la fraîcheur ! La bibliothécaire vous fait dire : une graine a peur de l’eau plus que de la chaleur. Si elle casse net sous la dent, elle est sèche. Si elle plie, vous pouvez recommencer.",
      },
    ],
  },
  {
    key: "sd-canvas-shade-squares",
    category: "sustainable_development",
    kind: "sheet",
    title: "Douze places d’ombre en toile de tente pour le prix d’un abribus",
    lang: "fr",
    by: "dar-nour",
    daysAgo: 337,
    visibility: "public",
    skills: ["climate.adaptation.cool_towns", "town.planning.public_squares"],
    sdgs: [11, 13, 3],
    text: "En avril, le sable de nos places brûle les sandales et les enfants restent enfermés de onze à dix-sept heures. Nous avons tendu des toiles de tente cousues par les femmes du quartier sur des poteaux de récupération. Douze places tiennent, deux se sont envolées.",
    sheet: {
      context:
        "Dar Nour est posé sur du sable, sans un arbre qui dépasse la porte. Nous avions planté trois cents arbres en 2018 : les chèvres et le sel en ont laissé quatorze. En avril 2022, au soleil de quinze heures, l’école a mesuré quarante-six degrés sur le banc de la place du puits. Les vieux ne sortaient plus.",
      did: "Nous avons choisi douze places avec les chefs d’îlots, là où l’on attend : la fontaine, l’arrêt des taxis, la sortie de l’école. Des poteaux d’éclairage réformés, plantés à un mètre vingt, une toile de tente double cousue en bandes, avec des fentes pour laisser sortir l’air chaud. Deux bancs, une jarre d’eau, du sable mouillé le soir. On plie tout quand le vent se lève.",
      institutions:
        "La commune a payé les poteaux et le transport. La région a discuté six mois du domaine public avant de nous laisser faire « à titre provisoire », et ce provisoire dure depuis trois ans. La société d’électricité nous a cédé cinquante poteaux tordus pour le prix de la ferraille.",
      civilSociety:
        "Une coopérative de couturières de tentes, quatorze femmes, a fait les toiles et les répare. Chaque place a un gardien de corde, souvent le vendeur de thé, qui ouvre à dix heures et replie la nuit. L’association des parents a obtenu qu’il y ait toujours un banc tourné vers l’école.",
      beneficiaries:
        "Environ neuf mille personnes passent chaque jour sous une de ces toiles. Les femmes qui attendent à la borne-fontaine ont demandé que l’ombre couvre la file, pas le robinet. Nous avions dessiné l’inverse, elles ont déplacé les poteaux elles-mêmes avant que le ciment ne prenne.",
      worked:
        "Au même banc, à la même heure, neuf degrés de moins sur le thermomètre de l’école. Les marchandes restent trois heures de plus et paient volontiers le gardien. Une toile recousue chaque année dure trois saisons. Et l’on a vu revenir les parties de dames, ce qu’aucun thermomètre ne mesure.",
      failed:
        "Deux toiles sont parties dans la tempête de mai 2023, l’une a blessé légèrement un chauffeur : le gardien était à un baptême. Les premières coutures au fil de coton ont lâché en un été. Et sur la place du marché, les vendeurs de téléphones ont tout occupé en une semaine, sans laisser un banc.",
      again:
        "Deux gardiens par place, jamais un seul. Du fil de filet de pêche tout de suite. Nous réglerions par écrit qui a le droit de vendre sous la toile avant de la monter. Et nous planterions un arbre au pied de chaque poteau : la toile peut le protéger le temps qu’il grandisse.",
      cost: "38 000 ouguiyas par place (environ 880 €), 6 000 par an pour recoudre.",
      time: "Dix jours de montage par place, après six mois d’autorisations.",
      localDimension:
        "La tente est notre maison d’avant la ville. Les couturières ont retrouvé un métier que l’on disait fini, et forment huit filles. Les habitants notent chaque place le samedi, comme ils notent la collecte des ordures : une toile sale perd deux points.",
      globalDimension:
        "Des villes d’Europe nous écrivent maintenant en été pour savoir comment nous vivons à quarante-cinq degrés. Nous répondons : on ralentit, on mouille, on tend une toile et on se tait de quatorze à seize heures. Pour une fois, c’est nous qui avons de l’avance.",
      place: { country: "MR", town: "Nouakchott" },
    },
    replies: [
      {
        by: "pont-fleuri",
        after: 88,
        text: "Nous avons tendu deux toiles sur la place neuve, l’été dernier, en suivant vos fentes. La commission de sécurité a exigé un tissu classé au feu, quatre fois plus cher, et un démontage dès soixante kilomètres à l’heure. Résultat : sept degrés de moins sur les bancs, un jury d’habitants conquis, mais quatre démontages par mois et deux agents mobilisés. Cet été, c’est le patron du café qui tient la corde, comme chez vous, avec une convention d’une page.",
        tried: {
          town: "Rennes",
          country: "FR",
          result: "partly",
          changed:
            "Tissu classé au feu, anémomètre sur le toit du café, et un gardien de corde désigné parmi les commerçants.",
        },
      },
      {
        by: "zwaluw",
        after: 102,
        text: "Combien de temps faut-il pour replier une toile, à deux, quand le vent arrive ? C’est la seule question que notre ville nous pose, et nous n’avons pas la réponse. Elle veut un chiffre en minutes.",
      },
      {
        by: "dar-nour",
        after: 105,
        text: "Quatre minutes à deux personnes habituées, douze quand on apprend. Le secret est dans le nœud : une seule corde libère les quatre coins du côté du vent. Nous vous ferons filmer le geste par le gardien de la place du puits, il en est très fier.",
      },
    ],
  },
  {
    key: "sd-pupils-flood-plan",
    category: "sustainable_development",
    kind: "sheet",
    title: "Le plan d’évacuation du lycée, dessiné par ceux qui ont les pieds dans l’eau",
    lang: "fr",
    by: "fleuve-neuf",
    daysAgo: 276,
    visibility: "public",
    skills: ["climate.disaster.flood_plans", "education.school_life.pupil_councils"],
    sdgs: [13, 11, 4],
    text: "L’eau entre dans notre cour une année sur deux. Le plan officiel faisait sortir deux mille élèves par la porte la plus basse. Les délégués ont relevé les hauteurs, compté les pas, essayé trois chemins et réécrit le plan. Il a servi une vraie fois, en octobre.",
    sheet: {
      context:
        "Notre lycée est entre le fleuve et la mer, à peine un mètre au-dessus de l’eau. En 2020, une montée de nuit a laissé quarante centimètres dans huit classes. Le plan affiché au bureau datait de 2009 et envoyait tout le monde vers le portail sud, qui est justement le premier noyé. Personne ne l’avait jamais lu, sauf l’imprimeur.",
      did: "Vingt-quatre délégués ont marqué à la peinture, sur chaque mur, les traces d’eau que les anciens se rappelaient. Ils ont mesuré les pentes avec un tuyau transparent rempli d’eau, chronométré trois chemins, cherché qui boite et qui porte un petit frère. Puis ils ont dessiné une seule feuille, en français et en wolof, avec trois niveaux : on surveille, on monte à l’étage, on part vers l’école du quartier haut.",
      institutions:
        "Le proviseur a d’abord refusé que l’on peigne les murs, puis il a tenu l’échelle. La mairie et les pompiers sont venus au deuxième exercice ; le lieutenant a corrigé une chose importante, l’ordre des étages. L’académie a demandé la feuille pour neuf autres établissements de la ville.",
      civilSociety:
        "Les mères vendeuses du portail connaissent l’heure des marées mieux que nous : elles donnent le premier signal. La radio du lycée passe un son de coquillage, que l’on n’utilise pour rien d’autre. Un ancien piroguier est venu expliquer pourquoi l’eau arrive par derrière.",
      beneficiaries:
        "Deux mille cent élèves et une centaine d’adultes. Un élève en fauteuil, Mamadou, a refait tout le chemin avec les délégués et il a gagné : la classe de rez-de-chaussée la plus haute lui est réservée, et quatre camarades changent chaque trimestre pour l’aider à passer la marche.",
      worked:
        "Au premier exercice, dix-neuf minutes pour vider la cour ; au cinquième, sept. Le 11 octobre dernier, l’eau est montée à dix heures du matin : tout le monde était à l’étage en neuf minutes, sans cri. Les élèves expliquent le plan mieux que les adultes, et chez eux aussi, le soir.",
      failed:
        "Les professeurs remplaçants n’étaient au courant de rien et deux d’entre eux ont ouvert le portail sud. La peinture bleue des repères s’efface en un hivernage. Et nous avons oublié les toilettes : deux mille personnes à l’étage pendant quatre heures, c’est un problème que personne n’avait dessiné.",
      again:
        "Nous inviterions les mères du portail dès le premier jour et non au troisième mois. Nous prévoirions des seaux, de l’eau et un rideau à l’étage. Et nous referions l’exercice chaque rentrée, parce qu’un tiers des élèves change et que l’on oublie plus vite que l’on ne croit.",
      cost: "215 000 francs CFA : peinture, tuyau, impression de 2 200 feuilles, goûter des exercices.",
      time: "Sept mois avec les vacances, cinq exercices.",
      localDimension:
        "La feuille est collée derrière la porte dans beaucoup de maisons du quartier, à côté du calendrier. Les délégués vont la présenter aux écoles coraniques et primaires, en wolof. Ce sont des enfants de pêcheurs qui parlent de la mer, on les écoute.",
      globalDimension:
        "Avec nos correspondants de Lille, nous comparons : eux ont un plan parfait et jamais une goutte, nous l’inverse. Ils nous ont envoyé le leur, nous avons ri ensemble du chapitre sur la tenue de l’élève. Les villes basses du monde entier ont les mêmes murs mouillés.",
      place: { country: "SN", town: "Saint-Louis" },
    },
    replies: [
      {
        by: "polder-blanc",
        after: 12,
        text: "Votre tuyau transparent vaut nos appareils : nous avons vérifié sur un de nos ponts, deux centimètres d’écart seulement. Une remarque de gens d’en bas : notez aussi l’heure à laquelle l’eau est repartie. C’est cela qui décide combien de repas il faut prévoir.",
      },
      {
        by: "lycee-vasseur",
        after: 20,
        text: "Nos secondes ont refait l’exercice du chemin avec un élève en béquilles, et découvert que notre point de rassemblement est derrière une porte coupe-feu qu’il ne peut pas pousser seul. Le plan était affiché depuis onze ans. Merci, vraiment.",
      },
    ],
  },
  {
    key: "sd-hamlet-reed-bed",
    category: "sustainable_development",
    kind: "sheet",
    title: "Un filtre à roseaux pour soixante-deux habitants au ras de la mer",
    lang: "fr",
    by: "polder-blanc",
    daysAgo: 463,
    visibility: "public",
    skills: ["water.sanitation.reed_beds", "water.management.user_committees"],
    sdgs: [6, 15],
    text: "Les eaux sales d’un hameau allaient droit au fossé, et du fossé aux anguilles. Plutôt que de tirer cinq kilomètres de tuyaux vers la ville, nous avons planté deux bassins de roseaux. Cela marche bien à condition que quelqu’un tourne une vanne deux fois par semaine, et c’est là toute l’histoire.",
    sheet: {
      context:
        "Le hameau compte vingt-quatre maisons, dont onze avec une vieille fosse et treize avec rien du tout. En été, le fossé sentait jusqu’à la route et deux éleveurs ne pouvaient plus y faire boire leurs bêtes. Le raccordement à la station de la ville avait été chiffré à 410 000 euros. Le conseil municipal a reposé le dossier sur l’étagère.",
      did: "Nous avons creusé deux étages de bassins, cent soixante mètres carrés en tout, remplis de graviers de trois tailles, puis planté six cents pieds de roseaux pris dans nos propres fossés. L’eau du village arrive par à-coups sur un bassin pendant que l’autre se repose. Une vanne à main, un escalier, une clôture basse, un panneau expliqué par les enfants.",
      institutions:
        "La commune a acheté le terrain, l’agence de l’eau a payé soixante pour cent, notre syndicat a fourni l’ingénieur et les pelles. La préfecture a demandé deux ans d’analyses avant de donner son accord définitif. Nous avons failli abandonner à la page quarante du dossier.",
      civilSociety:
        "Une association de naturalistes a choisi les roseaux et compté les grenouilles. Le club de pêche, d’abord contre, est devenu le meilleur surveillant. Trois habitants volontaires se partagent la vanne selon un calendrier affiché chez le boulanger.",
      beneficiaries:
        "Soixante-deux habitants, qui paient 148 euros par an, moins qu’une vidange de fosse. La plus inquiète, une dame qui habite en face, craignait l’odeur et les rats. Elle a obtenu que l’on déplace la clôture et c’est elle qui tient aujourd’hui le carnet de la vanne.",
      worked:
        "L’eau qui sort est claire, les analyses sont bonnes depuis quatre ans, été comme hiver. Pas d’odeur au-delà de dix mètres. Aucun moteur, aucune facture d’électricité, grâce à un mètre vingt de pente que l’on croyait introuvable dans un pays plat.",
      failed:
        "La première année, liseron et chiendent ont étouffé un roseau sur trois : nous n’avions pas prévu le désherbage à la main. En août 2022, les trois volontaires étaient en vacances en même temps, la vanne n’a pas tourné pendant dix-neuf jours et le bassin s’est colmaté. Et les lingettes arrêtent tout, aucun panneau n’y fait rien.",
      again:
        "Nous mettrions une grille à l’entrée, accessible sans se salir. Nous planterions plus serré, neuf pieds au mètre carré au lieu de quatre. Et nous commencerions par le calendrier de la vanne, avec un remplaçant payé en août, avant même de commander le gravier.",
      cost: "74 000 € de travaux, 2 900 € par an d’entretien et d’analyses.",
      time: "Deux ans de papiers, quatre mois de chantier, un an pour que les roseaux prennent.",
      localDimension:
        "Le fossé est redevenu un fossé : on y a revu des anguilles et un martin-pêcheur. Les roseaux coupés en février couvrent une bergerie. Le hameau tient une assemblée par an autour du bassin, qui finit à la bière et dure moins longtemps que les nôtres.",
      globalDimension:
        "Nous avons appris de nos collègues du Maroc que l’eau qui sort d’un tel bassin a une valeur : ici nous la laissons filer à la mer, eux la donneraient aux palmiers. Depuis deux étés secs, un maraîcher nous la demande, et nous n’avons pas encore le droit.",
      place: { country: "FR", town: "Dunkerque" },
    },
    replies: [
      {
        by: "deux-rives-rosso",
        after: 150,
        text: "Nous avons construit un petit bassin derrière le marché au poisson de Rosso, pour les eaux de lavage, avec le typha qui envahit déjà tout le fleuve : au moins il sert. Il pousse deux fois plus vite que vos roseaux, il faut le couper trois fois par an, et les vannières achètent les tiges. Mais les chèvres ont mangé la première plantation, les écailles ont bouché le gravier, et les voisines se plaignaient des moustiques. Nous avons recouvert l’eau de dix centimètres de coquillages : plus de moustiques.",
        tried: {
          town: "Rosso",
          country: "MR",
          result: "partly",
          changed:
            "Typha au lieu de roseaux, panier à écailles à l’entrée, coquillages par-dessus contre les moustiques, mur à chèvres.",
        },
      },
      {
        by: "anzar-souss",
        after: 163,
        text: "Le mètre vingt de pente, nous l’avons ; l’eau qui sort, nous saurions quoi en faire. Combien s’en perd-il par évaporation dans le bassin ? Chez nous, en juillet, c’est cela qui décidera si l’on en garde assez pour vingt palmiers.",
      },
      {
        by: "polder-blanc",
        after: 170,
        text: "Ici, entre dix et quinze pour cent en juillet. Chez vous, comptez le double ou le triple, car les roseaux boivent beaucoup. Un bassin plus petit et plus profond, le gravier au-dessus du niveau de l’eau, et vous garderez sans doute la moitié. Si vous mesurez, dites-nous : personne n’a de chiffre pour votre climat chez nous.",
      },
    ],
  },
  {
    key: "sd-market-peel-compost",
    category: "sustainable_development",
    kind: "sheet",
    title: "Les épluchures du marché du dimanche, de la benne au pied des arbres",
    lang: "fr",
    by: "lille-sorbiere",
    daysAgo: 198,
    visibility: "public",
    skills: ["waste.recycling.composting", "waste.recycling.sorting"],
    sdgs: [12, 11, 15],
    text: "Chaque dimanche, notre marché laissait trois tonnes de légumes abîmés, cageots compris, et tout partait à l’incinérateur. Nous avons monté un compost de quartier sur un ancien boulodrome. La première année a senti mauvais, au propre comme au figuré.",
    sheet: {
      context:
        "Soixante-dix étals, trois tonnes de restes chaque dimanche, deux bennes payées 190 euros pièce. En parallèle, le service des espaces verts achetait du terreau venu des Pays-Bas. Un habitant, ancien maraîcher au Maroc, a posé la question en réunion publique : pourquoi brûler de l’eau ? Il avait raison, une épluchure, c’est surtout de l’eau.",
      did: "Nous avons donné aux marchands des bacs de couleur et un quart d’heure de plus pour ranger. Deux agents et une équipe de quartier trient sur place, broient les cageots de bois et montent des andains de un mètre cinquante : une brouette de légumes, une brouette de bois. On retourne chaque mercredi. Le compost mûr part au pied des arbres de rue et dans les jardins partagés.",
      institutions:
        "La métropole, qui gère les déchets, ne voulait pas d’un site ouvert en ville ; nous avons obtenu une dérogation pour moins d’une tonne par semaine, puis pour trois. Les placiers du marché ont été les plus difficiles à convaincre, car le quart d’heure de rangement tombait sur leur déjeuner.",
      civilSociety:
        "Une quinzaine de bénévoles, dont six anciens agriculteurs d’ici et d’ailleurs, surveillent les tas. Une association de glaneurs passe avant le tri et récupère ce qui se mange encore, près de deux cents kilos. Elle a demandé à passer en premier, et c’est normal.",
      beneficiaries:
        "Les vingt mille habitants par la propreté, quatre jardins par le compost, et une quarantaine de familles par la glane. Les riverains du boulodrome, eux, n’ont rien demandé : ils ont subi, puis ils ont eu un siège au comité et le droit d’arrêter le site par simple courrier.",
      worked:
        "Deux bennes sur deux supprimées, près de 19 000 euros économisés par an. Cent dix tonnes de légumes compostées la deuxième année. Les arbres paillés ont passé l’été sans arrosage. Et les marchands, au bout de six mois, se corrigent entre eux quand un plastique traîne.",
      failed:
        "Le premier été, trop de melons et pas assez de bois : jus, mouches, odeur d’égout, quarante-deux plaintes et l’arrêt du site pendant sept semaines. Nous avions cru les élus qui disaient que cela ne sentirait rien. Et les étiquettes collées sur les fruits se retrouvent toutes, intactes, dans le compost.",
      again:
        "Stocker trois mois de bois broyé avant le premier kilo de légumes. Commencer en novembre, jamais en juin. Dire franchement aux voisins qu’il y aura des mauvais jours. Et donner la clé du site à ceux qui savent, les anciens agriculteurs, plutôt qu’à un prestataire qui vient le mardi.",
      cost: "61 000 € la première année (broyeur compris), puis 23 000 € par an.",
      time: "Huit mois de discussions, un an de mauvaises odeurs, deux ans de bon compost.",
      localDimension:
        "Le boulodrome désert est devenu un lieu où l’on passe : on y apporte ses épluchures, on y prend un seau de terre, on y parle arabe, peul et ch’ti. Trois habitants sont devenus maîtres composteurs et forment les gardiens d’immeuble.",
      globalDimension:
        "Nos jumeaux du fleuve Sénégal, en visite, ont regardé les tas et demandé pourquoi pas de chèvres. Nous n’avions pas de réponse. Leurs restes nourrissent d’abord les bêtes, puis le champ : notre compost n’est que le troisième choix, et il a fallu venir de Matam pour nous le dire.",
      place: { country: "FR", town: "Lille" },
    },
    replies: [
      {
        by: "tambadougou",
        after: 15,
        text: "Notre marché du jeudi laisse deux tonnes, presque pas de bois, et il fait quarante-deux degrés. Avec quoi remplacer vos cageots broyés ? Les tiges de mil sont mangées par les bœufs, et la sciure du menuisier part chez les éleveurs de poules.",
      },
      {
        by: "zai-yatenga",
        after: 19,
        text: "À Tambadougou : creusez au lieu d’entasser. Une fosse d’un mètre à l’ombre, des coques d’arachide, de la paille de fonio ou des balles de riz pour le sec, de la cendre, et de la terre tous les deux paniers. Mouillez avec l’eau de lavage du marché, une fois par semaine, et couvrez d’une natte. En quatre-vingt-dix jours, c’est mûr. En tas à l’air libre, chez vous, cela sèche et ne pourrit jamais.",
      },
    ],
  },
  {
    key: "sd-lane-flood-knockers",
    category: "sustainable_development",
    kind: "sheet",
    title: "Ten doors each: how sixty neighbours wake a whole lakeside before the flood",
    lang: "en",
    by: "nyota-clinic",
    daysAgo: 241,
    visibility: "public",
    skills: ["climate.disaster.early_warning", "health.prevention.outreach_workers"],
    sdgs: [13, 11, 3],
    text: "The text-message alert reached people who were asleep, or who had no airtime, or who did not believe it. So our sixty health workers each took ten doors, a whistle and a painted stick by the river. Two floods later we know what works at two in the morning, and what does not.",
    sheet: {
      context:
        "Our lanes lie between the lake and a small river that rises in one night when it rains in the hills. In May 2023 the county sent a text alert at 23.40. We asked afterwards: of 212 households, 31 had read it before the water came. Two older people were carried out through a window, and four goats were not.",
      did: "We drew the lanes on the clinic floor with chalk and cut them into sixty strings of about ten doors. Each string has one health worker and one neighbour who sleeps lightly. Five sticks painted green, yellow and red stand along the river, and a boda rider reads them every two hours when the sky is black. Yellow: we call one another. Red: whistles, doors, and everyone to the school on the ridge.",
      institutions:
        "The county disaster office gave the whistles and the right to use them, which matters, because the police had once stopped us for noise at night. The headteacher of the ridge school handed over a key after three meetings. The chief now reads the stick himself, in public, on market days.",
      civilSociety:
        "The boda riders’ association reads the river without pay, in exchange for free dressings at the clinic. Two churches and the mosque ring or call when the whistles start. The women’s savings group keeps two sacks of flour and a tarpaulin at the school, and counts them every month.",
      beneficiaries:
        "About 3,100 people in nineteen lanes. The lanes elected their own knockers, and they did not choose whom we would have chosen: several are women who sell fish before dawn and are awake anyway. A blind man, Mzee Otieno, asked for a rope along his wall. Now there are four ropes.",
      worked:
        "In November 2024 the red stick was called at 01.50 and the last door was knocked at 02.35. Nobody was hurt, and most families brought their papers and medicines, because the list is rehearsed. The time after that it took half an hour. Fewer snake bites too, since people now walk on the marked path.",
      failed:
        "Two false alarms in one month, because children had repainted a stick: the third time some people stayed in bed. Tenants who arrive between two elections belong to no string. And we never agreed about the men who stay behind to guard the houses; seven of them spent a night on a roof.",
      again:
        "We would put the sticks in concrete and out of reach of children. We would rehearse in the dark, not on a Saturday afternoon with tea. And from the first day we would let a few young men guard the lanes officially, with a boat and a rota, since they will stay in any case.",
      cost: "KES 148,000 (about €1,050) in the first year, nearly all for whistles, lamps, paint and ropes.",
      time: "Four months to set up; one hour a month to stay awake to it.",
      localDimension:
        "Nobody here needed an application. We needed somebody whose voice you know, at the door, saying your name. The strings of ten are now used for other things: vaccination days, a lost child, a funeral. People quarrel less with a neighbour who once woke them in time.",
      globalDimension:
        "Towns with sensors and sirens write to us because people there no longer open the door at night either. We told our friends in Germany how the lists are made; they told us how they keep theirs up to date when people move house, which is exactly our weak point.",
      place: { country: "KE", town: "Kisumu" },
    },
    replies: [
      {
        by: "langue-blanche",
        after: 25,
        lang: "fr",
        text: "Chez nous c’est la houle, la nuit, et elle vient plus vite qu’une rivière : vingt minutes entre la première vague sur le mur et l’eau dans les chambres. Vos dix portes par personne nous parlent, mais qui peut lire le bâton quand la mer est noire ? Nous pensons aux gardiens de pirogue, qui dorment sur la plage.",
      },
      {
        by: "nyota-clinic",
        after: 27,
        text: "With twenty minutes, do not read a stick: the person who sleeps on the beach whistles first and explains later. Better one false alarm in four than one wave missed. But agree on it aloud beforehand, so that no guard is ever scolded for whistling. That is what broke our trust last year, not the noise.",
      },
      {
        by: "polder-blanc",
        after: 60,
        text: "A note from a place with sirens: we test ours on the first Wednesday of each month, and in thirty years nobody has ever moved when it rings. Your chalk map is going to be tried in two of our streets this winter, with the postwoman. We shall report back honestly.",
      },
    ],
  },
  {
    key: "sd-stoves-savings-circle",
    category: "sustainable_development",
    kind: "sheet",
    title: "Eleven hundred clay stoves bought by the savings box, not by a project",
    lang: "en",
    by: "northern-circles",
    daysAgo: 504,
    visibility: "public",
    skills: ["climate.energy_saving.stoves", "economy.savings.tontines"],
    sdgs: [7, 5, 13],
    text: "Free stoves given out by a project in 2015 ended as flower pots and hen nests. Five years later our circles bought stoves with their own money, chose the model, and paid a potter to come back and mend them. Seven in ten still cook every day. Here are the figures and the mistakes.",
    sheet: {
      context:
        "Around Tamale a family burns a head-load of wood every two days, and the walk for it has grown from one hour to three. In 2015 a project gave away 400 metal stoves. We counted in 2019: 52 were still cooking. The others were too small for the TZ pot, too hot to touch, or rusted through in the second rains.",
      did: "Three circles tested four stoves for a month each, with the big pot, on real days. The clay one with two mouths and a straw-and-clay wall won, with one change: a wider door for short logs. Each circle then set aside two cedis per member a week, and drew lots every Friday for who got a stove. Potters came, built, and returned after six weeks to mend cracks. No mending, no last payment.",
      institutions:
        "The district assembly let us use its market shed for the cooking tests and sent an environmental officer, who mainly ate. A research station lent a scale and a smoke meter for two weeks. We did not ask for a grant. The forestry office would like to count our trees saved; we told them to come and count.",
      civilSociety:
        "Forty-four circles took part, about eleven hundred women. Six potters from one village formed a group, and now train others. A women’s radio hour in Dagbani explained how to dry a stove slowly, seven days, in the shade. Most cracks come from lighting it on day two.",
      beneficiaries:
        "Members and their daughters first of all. Madam Sanatu said: my eyes do not water when I tell a story by the fire. The daughters asked who gets the hours saved. It was a good question, and three circles wrote into their rules that the time is for school, not for more shelling.",
      worked:
        "Wood fell from thirteen bundles a month to seven in the families we weighed. After three years, 780 of 1,100 stoves still cook daily, because somebody local mends them for five cedis. No member defaulted on the stove fund: late payers dance, and the dance is filmed now, which helps.",
      failed:
        "The first ninety stoves cracked because the clay came from a riverbank with too much sand; the potters rebuilt them at their own cost and nearly gave up. Compounds with one kitchen for three wives argued over whose stove it was. And for feasts everyone goes back to three stones, rightly.",
      again:
        "We would try the clay itself for a whole rainy season before ordering more than ten. We would ask who cooks together before asking who pays. And we would have agreed from the start on a big feast stove for each circle, shared, instead of pretending that weddings do not exist.",
      cost: "GHS 95 a stove (about €6), GHS 104,500 in all, paid from the members’ own boxes.",
      time: "One month of testing, two years until every member of the 44 circles had drawn her lot.",
      localDimension:
        "The clay, the straw, the potters and the money are from here, so the stove can be argued with. When it displeases, the potter hears about it on market day. Six women earn a living from it, and the song of the stove fund is better known than our anthem.",
      globalDimension:
        "A heating cooperative in Belgium told us that their members also burn twice the wood they need, with far dearer stoves. We exchange weighings each January: how many kilos, how many people, how cold. It turns out that drying the wood well matters more than the iron, there as here.",
      place: { country: "GH", town: "Tamale" },
    },
    replies: [
      {
        by: "l-eclaircie",
        after: 130,
        lang: "fr",
        text: "Nous avons copié le tirage au sort du vendredi, mais pour des poêles de masse et du bois sec. Vingt-six familles, vingt-cinq euros par semaine, un poêle toutes les six semaines. Le tirage se fait aux gaufres et personne n’a lâché. En revanche, un poêle coûte ici 3 800 euros : au bout d’un an, neuf seulement sont posés, et les dernières tirées attendront encore deux ans. Le vrai gain est venu de ce que vous disiez : un abri à bois commun, deux ans de séchage, et tout le monde brûle un tiers de moins, même ceux qui n’ont pas encore leur poêle.",
        tried: {
          town: "Liège",
          country: "BE",
          result: "partly",
          changed:
            "L’abri à bois partagé d’abord, le poêle ensuite ; un prêt de la coopérative pour que les dernières n’attendent pas trois ans.",
        },
      },
      {
        by: "zai-yatenga",
        after: 149,
        lang: "fr",
        text: "Nos foyers sont cousins des vôtres, à trois pierres enrobées. Pour la terre, notre test : un boudin roulé entre les mains, que l’on courbe. S’il casse, trop de sable ; s’il colle, trop d’argile, on ajoute du crottin d’âne tamisé. Cela évite de reconstruire quatre-vingt-dix fois. Et nous vous prenons l’idée de la dernière part payée après réparation.",
      },
    ],
  },
];
