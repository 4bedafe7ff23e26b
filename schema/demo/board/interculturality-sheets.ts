// Sheets of the demo board on meeting across cultures: a shared kitchen, tales in two languages, a counter in four.
import type { DemoTopic } from "./shape.ts";

export const INTERCULTURALITY_SHEETS: readonly DemoTopic[] = [
  {
    key: "ic-guest-cooks-house-washes",
    category: "interculturality",
    kind: "sheet",
    title: "The guest cooks, the house washes up: three tables that finally mixed",
    lang: "en",
    by: "zwaluw",
    daysAgo: 330,
    visibility: "public",
    skills: ["world.intercultural.shared_cooking", "world.intercultural.mixed_groups"],
    sdgs: [10, 11],
    text: "For years our open kitchen fed the same neighbours at the same three tables. We handed the stove to a different household each week, drew seats from a bowl of dried beans, and kept washing up for the people in charge.",
    sheet: {
      context:
        "Three evenings a week, sixty plates, three tables: the Turkish grandfathers, the Flemish widows, the young parents with cargo bikes. Everybody polite. When we asked a Ghanaian mother why she always took her food home in a box, she said: “Where would I sit?” We had no answer.",
      did: "Every Wednesday one household cooks what it would cook for a wedding or a funeral, its choice, with a budget of 180 euros and two helpers who obey. At the door you draw a bean: white, red or black tells you your table. The cook eats first and says nothing until dessert, then tells one thing about the dish. Staff and board members wash up, always, including the alderman when he comes.",
      institutions:
        "The city food inspectors wanted a certified cook at every service. After two meetings we agreed on one trained person in the room, a thermometer and a notebook. The city pays the rent and a third of the ingredients, and has sent six civil servants to draw beans.",
      civilSociety:
        "The street committees pass the ladle: each names a household from a street that has not cooked yet. The mosque lends the big pots, the brass band plays for dishes that need time. A women’s group taught us to shop at the early market, which halved the bill.",
      beneficiaries:
        "Forty-one households have cooked, from nineteen countries and four Flemish villages. They set the menu, the price of the plate (between three and six euros) and who may enter the kitchen. Two cooks have since opened a lunch counter.",
      worked:
        "The bean. People grumbled for a month and then defended it. A widow and a grandfather who had nodded at each other for eleven years found out that they buried their husband and wife the same week. The Ghanaian mother cooked on the fourth Wednesday and now keeps the list.",
      failed:
        "The first cooks were all women, and three of them ended the evening in tears of exhaustion: cooking for sixty is not a gift when nobody warned you. A pork dish emptied a table. Our explanation cards about “the culture of” each dish were awful, so we burned them. Some old regulars left and have not returned.",
      again:
        "Cap it at forty plates. Ask couples, brothers, fathers with sons. Put what is in each pot in pictures, pork, nuts, alcohol, pepper, so that nobody has to ask. Keep one table without a bean for those who are tired or grieving.",
      cost: "180 euros of food an evening, of which 120 come back at the till",
      time: "Ten weeks before people stopped complaining about the beans",
      localDimension:
        "Neighbours who have eaten together are easier to bring to a street meeting: of the last plan’s forty voters, half had drawn a bean first. The baker opposite now stocks two flours he had never heard of.",
      globalDimension:
        "The dishes came with routes: peanuts, colonies, a sugar factory, a border. We never taught a lesson about it. Someone asked why palm oil was red here and white in the shop, and the table did the rest.",
      place: { country: "BE", town: "Gand" },
    },
    replies: [
      {
        by: "kirkfold",
        after: 58,
        text: "We tried it for nine Thursdays. The bean survived, the wedding dishes did not: our guests cook on one ring in a shared house and had not made a feast for years. So we asked for “what you cook when you are skint”, and that opened everybody up. Eleven ways with lentils. What failed was the washing up: our trustees came twice.",
        tried: {
          town: "Leeds",
          country: "GB",
          result: "partly",
          changed:
            "Everyday dishes instead of feasts, 60 pounds a night, and the washing up by rota because trustees vanish.",
        },
      },
      {
        by: "balafon-bobo",
        after: 120,
        lang: "fr",
        text: "Chez nous, tirer sa place au sort aurait vexé les vieux : l’aîné ne s’assied pas où dit un haricot. Nous avons donc mélangé les **plats** et non les gens. Chaque quartier apporte sa marmite sans couvercle, on tire au sort qui sert qui, et l’aîné est servi le premier par la plus jeune de la famille d’en face. Trois soirs de festival, deux cents personnes, une seule dispute, pour le piment.",
        tried: {
          town: "Bobo-Dioulasso",
          country: "BF",
          result: "worked",
          changed: "Le hasard désigne qui sert qui, et plus où l’on s’assied ; les aînés gardent leur place.",
        },
      },
      {
        by: "nyota-clinic",
        after: 131,
        text: "Pictures on the pots: copied this morning. We feed people with sugar disease beside people with none, and shouting the list over the queue was unkind. An old man laughed and pointed to the drawing of his own forbidden spoonful. It is the first time he has laughed about it.",
      },
    ],
  },
  {
    key: "ic-conte-deux-langues",
    category: "interculturality",
    kind: "sheet",
    title: "Un conte, deux voix : raconter en créole et en français sans traduire",
    lang: "fr",
    by: "mar-azul",
    daysAgo: 224,
    visibility: "public",
    skills: ["culture.memory.storytelling", "culture.languages.transcription"],
    sdgs: [4, 11],
    text: "Traduire phrase à phrase tuait nos contes. Deux conteuses les portent maintenant ensemble, chacune dans sa langue, sans jamais répéter ce que l’autre a dit, et le public qui ne comprend qu’une moitié suit quand même. Nos voisins du Sénégal et nos cousins émigrés racontent avec nous.",
    sheet: {
      context:
        "Le mardi, la maison se remplissait d’enfants de l’île et, l’été, de petits-cousins de Rotterdam ou de Paris qui n’entendent plus le créole. Une dame traduisait. Le conte durait le double, les rires arrivaient en deux fois, et la vieille Nha Tuda, quatre-vingt-huit ans, s’endormait entre ses propres phrases.",
      did: "Nous avons cherché où une histoire peut changer de langue : à une porte, à un cri, quand un animal parle. La première voix raconte en créole jusqu’à la porte ; la seconde continue en français, depuis l’autre côté. Les refrains restent en créole pour tous, avec un geste. Les mots clés, cinq au plus, sont montrés avant : une cuiller, un âne, la lune. On répète deux fois, jamais trois.",
      institutions:
        "La chambre municipale nous laisse la maison et n’a rien demandé, ce qui est déjà beaucoup. L’école voisine a prêté sa cour et libère le mardi une institutrice, qui veille à ce que les enfants du créole ne soient pas ceux qui attendent la version française.",
      civilSociety:
        "L’amicale des émigrés de retour a fourni la moitié des secondes voix : d’anciens marins, une nourrice revenue de Lyon. Deux lycéens de Saint-Louis ont passé l’été ici et ont ajouté le wolof à un conte du lièvre, qui en sort grandi.",
      beneficiaries:
        "Les conteuses choisissent leurs histoires et gardent le droit d’en interdire une à l’enregistrement. Les enfants votent pour le moment où l’on change de langue ; ils aiment que ce soit en plein danger. Nha Tuda a demandé à ne plus être traduite, « je ne suis pas un papier ».",
      worked:
        "Vingt-six contes tiennent en deux langues. Le silence est meilleur, car chacun guette sa moitié et devine l’autre. Des petits-cousins repartent en disant les refrains, et leurs mères se remettent au créole pour vérifier. Une écriture commune s’est fixée pour onze contes.",
      failed:
        "Les contes très courts cassent : à peine entré, on change. Un soir, la seconde voix était bien plus brillante et l’on n’entendait plus qu’elle, la vieille dame s’est levée au milieu. Et nos enregistrements, sur des cassettes qui collent, sont inutilisables pour moitié.",
      again:
        "Apparier les voix par caractère, pas par disponibilité. Commencer par un conte que tout le monde connaît déjà. Laisser la langue de l’île ouvrir **et** fermer, toujours. Enregistrer sur un appareil décent dès la première séance, avec l’accord donné à voix haute au début de la bande.",
      cost: "38 000 escudos la première année, goûters compris",
      time: "Deux répétitions par conte, six mois pour oser l’été",
      localDimension:
        "Le créole a repris sa place du mardi, et les grands-mères descendent à nouveau la colline. Trois enfants racontent aujourd’hui seuls, dont un qui bégayait et ne bégaie pas quand il fait l’âne.",
      globalDimension:
        "Les familles dispersées sur quatre pays y retrouvent un même récit. Et ceux qui n’entendent que le français font pendant une heure l’expérience de ne comprendre que la moitié, qui est celle de tous les gens qui partent.",
      place: { country: "CV", town: "Mindelo" },
    },
    replies: [
      {
        by: "lua-cheia",
        after: 37,
        lang: "pt",
        text: "Fizemos quatro noites na biblioteca, em crioulo e em português, que são línguas quase irmãs, e foi esse o problema: toda a gente julgava perceber tudo e ninguém adivinhava nada. Na terceira noite juntámos o ucraniano de uma leitora do bairro, e aí sim, fez-se silêncio. Fica uma vez por mês, ao domingo, com canela.",
        tried: {
          town: "Porto",
          country: "PT",
          result: "partly",
          changed: "Duas línguas afastadas em vez de duas vizinhas, e adultos no lugar das crianças.",
        },
      },
      {
        by: "erables-rouges",
        after: 90,
        text: "Nous l’avons tenté à distance, un soir de février, français de Montréal et créole de Port-au-Prince, le feu filmé des deux côtés. Raté : une seconde et demie de décalage, et le changement de voix tombe à plat à chaque porte. Nos membres ont été gentils. Nous recommencerons dans la même pièce, avec Marie-Ange du troisième.",
        tried: {
          town: "Montréal",
          country: "CA",
          result: "failed",
          changed:
            "À distance, il aurait fallu des parties bien plus longues ; nous passons au direct, dans une seule salle.",
        },
      },
    ],
  },
  {
    key: "ic-ar-shubbak-arbaa-lughat",
    category: "interculturality",
    kind: "sheet",
    title: "شبّاك واحد وأربع لغات: كيف نستقبل المشتركين دون مترجم",
    lang: "ar",
    by: "deux-rives-rosso",
    daysAgo: 157,
    visibility: "public",
    skills: ["culture.languages.interpreting", "local_government.civil_registry.front_desk"],
    sdgs: [10, 16],
    text: "على ضفتي النهر يأتي إلى شبّاكنا من يتكلم الحسانية أو البولارية أو الولوفية أو السوننكية، ومعظم أوراقنا بالفرنسية. بدل أن نبحث عن مترجم، غيّرنا الشبّاك نفسه: قطع ملوّنة وصور، وجملة أولى تقال بلغة القادم. هذه حصيلة سنتين، بما نجح منها وما لم ينجح.",
    sheet: {
      context:
        "كان المشترك ينتظر ساعة، ثم يسمع جملة بالفرنسية فيهزّ رأسه ويوقّع. وفي الشهر التالي يرفض الدفع لأنه لم يفهم ما وقّع عليه. أحصينا ذات صيف مئة وأربعين شكوى، تبيّن أن تسعين منها سوء فهم لا أكثر. وكانت النساء، وهنّ من يحملن الماء، يرسلن أبناءهنّ الصغار ليترجموا.",
      did: "اتفقنا على ثلاثة أمور. أولًا: يحيّي الموظف القادم بأربع تحيات متتالية، ويردّ كل واحد على تحيته، فتُعرف لغته دون أن يُسأل عن أصله. ثانيًا: لكل طلب قطعة خشب ملوّنة، فالأزرق لاشتراك جديد، والأحمر للعطل، والأصفر للدَّين. ثالثًا: لا يوقّع أحد قبل أن يعيد بكلامه ما فهمه. وتعلّم كل موظف ستين جملة في اللغات التي يجهلها، على أيدي بائعات السوق.",
      institutions:
        "وافقت البلديات الثلاث عشرة على أن تُقبل القطعة الملوّنة بدل الطلب المكتوب، ثم تُملأ الورقة لاحقًا. أما الإدارة في العاصمة فاعترضت سنة كاملة بحجة أن الخشب لا يُحفظ في الملف، فصرنا نلصق صورة القطعة على الورقة.",
      civilSociety:
        "لجان المشتركين اختارت الألوان في اجتماع على متن العبّارة وسط النهر، ورفضت الأسود لأنه لون شؤم عند بعضنا. وتكفّلت جمعية نسائية بتعليم الموظفين التحيات، وكانت تضحك من نطقهم دون رحمة.",
      beneficiaries:
        "أربعة آلاف وستمئة أسرة في مئة وعشر قرى. للنساء أغلبية في مجلس المشتركين، وهنّ من طلب إعادة الكلام قبل التوقيع. وطلب الصمّ، ولم نكن قد فكّرنا فيهم، أن تكون القطع مختلفة الشكل لا اللون فقط، وكانوا على حق.",
      worked:
        "نزلت الشكاوى من مئة وأربعين إلى خمس وثلاثين في السنة الثانية. وصارت المرأة تأتي بنفسها لا بابنها. ولاحظنا أن التحيات الأربع تأخذ عشرين ثانية وتوفّر نصف ساعة. وارتفع الدفع في موعده من ستّ أسر في كل عشر إلى ثمانٍ.",
      failed:
        "ضاعت نصف القطع في الشهر الأول لأن الأطفال أحبّوها. وحفظ موظفان الجمل الستين ولم يفهما الجواب، فكان ذلك أسوأ من الصمت. ولم نجد حلًّا للسوننكية إلا يومين في الأسبوع، إذ لا يتكلمها عندنا إلا حارس واحد.",
      again:
        "نبدأ بالأشكال لا بالألوان، ونثقب القطع ونعلّقها بخيط. نعلّم الموظف أن يقول «لم أفهم» بأربع لغات قبل أي جملة أخرى. وندفع أجرًا لمن يترجم، ولو كان الحارس، لأن الترجمة عمل وليست خدمة عابرة.",
      cost: "نحو 62 ألف أوقية جديدة، منها ثلثان لأجور المعلّمات",
      time: "أربعة أشهر للإعداد، ثم سنتان من التعديل",
      localDimension:
        "صار السوق يستعمل ألواننا: «هات الأحمر» تعني عندهم أن شيئًا تعطّل. وبدأ أطفال الضفتين يتعلمون التحيات الأربع في لعبة، فلم تعد لغة أحد تُخفى أمام الشبّاك. وطلبت منّا مدرسة في الحي المجاور أن تستعير القطع لاستقبال الأمهات في بداية السنة.",
      globalDimension:
        "زارنا وفد من بلدية فرنسية وقال إن في حيّه ثلاثًا وأربعين جنسية وشبّاكًا بلغة واحدة. ليست المسألة إذًا مسألة فقر أو غنى، بل من يتحمّل تعب الفهم: القادم أم صاحب الشبّاك.",
      place: { country: "MR", town: "Rosso" },
    },
    replies: [
      {
        by: "lille-sorbiere",
        after: 20,
        lang: "fr",
        text: "Le quartier aux quarante-trois nationalités, c’est nous. Nous avons repris la reformulation avant signature et les saluts, dans nos sept langues les plus courantes. La reformulation a divisé par deux les dossiers revenus incomplets. Les saluts ont gêné deux agentes, qui trouvaient que l’on triait les gens à l’oreille ; elles disent maintenant bonjour en français et montrent un carton. Les pièces de bois n’ont pas pris, nos usagers ont cru à un jeu pour enfants.",
        tried: {
          town: "Lille",
          country: "FR",
          result: "partly",
          changed: "La reformulation et un carton de saluts, sans les pièces de bois.",
        },
      },
      {
        by: "dar-nour",
        after: 34,
        text: "أعجبتنا فكرة أن يردّ المرء على التحية فتُعرف لغته دون سؤال. سنجرّبها يوم السبت حين يأتي رؤساء المربّعات لتقييم جمع النفايات. وعندنا ملاحظة: كبار السن يردّون على التحيات الأربع كلها أدبًا، فانتبهوا.",
      },
    ],
  },
];
