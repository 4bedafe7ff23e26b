// Demo sheets told by town halls: missing birth certificates, donkey-cart collection and open accounts.
import type { DemoTopic } from "./shape.ts";

export const DIALOGUE_AUTHORITIES_SHEETS: readonly DemoTopic[] = [
  {
    key: "au-audience-foraine",
    category: "dialogue_authorities",
    kind: "sheet",
    title: "612 enfants inscrits en trois jours : le tribunal est venu sous le caïlcédrat",
    lang: "fr",
    by: "tambadougou",
    daysAgo: 523,
    visibility: "public",
    skills: [
      "local_government.civil_registry.missing_certificates",
      "local_government.civil_registry.births",
      "local_government.participation.assemblies",
    ],
    sdgs: [16, 4, 10],
    text: "À Tambadougou, près de Kayes, la moitié des enfants n’avait pas d’acte de naissance. Le tribunal s’est déplacé, et 612 jugements ont été rendus en trois jours, parce que la liste avait été faite avant, par les mères. Ce que nous avons raté pèse aussi lourd que ce chiffre.",
    sheet: {
      context:
        "Sans acte de naissance, pas d’examen en fin d’école. Chaque juin, des élèves pleuraient devant la porte de la mairie. Passé le délai de déclaration, il faut un jugement qui remplace l’acte : le tribunal est à quatre-vingts kilomètres, avec deux témoins à transporter et à nourrir. Les familles renonçaient, surtout pour les filles.",
      did: "Pendant quatre mois, dix-neuf équipes de deux mères ont fait le tour des cours avec un cahier à cinq colonnes. Nous avons vérifié chaque nom à l’école et au poste de santé. Puis nous avons proposé au tribunal une audience chez nous, avec la liste prête, les témoins présents et le thé. Le juge a siégé trois jours sous l’arbre, de huit heures à la prière du soir.",
      institutions:
        "Le président du tribunal a dit non deux fois, faute de carburant et de confiance dans nos listes. Il a accepté après en avoir tiré trente au hasard et retrouvé les trente enfants. Le cercle a prêté le véhicule. L’inspection d’académie a gardé la porte des examens ouverte quinze jours de plus.",
      civilSociety:
        "L’union des femmes a choisi les équipes. Les ressortissants de Montreuil ont payé les timbres et le carburant, 780 000 francs, à une condition : voir la liste affichée. Les griots ont annoncé l’audience au marché, en bambara et en soninké, trois jeudis de suite.",
      beneficiaries:
        "Les mères ont écarté nos questionnaires et fait à leur façon : elles demandaient d’abord les noms des enfants vivants, et jamais le nombre d’enfants. Elles ont aussi insisté pour que l’acte soit remis à celle qui élève l’enfant. Quarante-trois pères ont protesté, le conseil des anciens a donné raison aux mères.",
      worked:
        "612 jugements rendus, 598 transcrits dans le registre avant la fin du mois. En juin, pour la première fois, aucun élève n’a été renvoyé de l’examen faute de papier. Et les naissances nouvelles sont mieux déclarées : nous sommes passés de quatre à sept sur dix, parce que les mères des équipes continuent à passer.",
      failed:
        "Cinquante-huit dossiers ont été rejetés : les témoins étaient trop jeunes pour avoir vu naître l’enfant, et nous aurions dû le savoir. Deux hameaux d’éleveurs n’ont pas été recensés, car nos équipes ne parlaient pas peul. Et nous avons écrit à la hâte : quarante et un noms ont deux orthographes, et chaque faute demandera un nouveau jugement.",
      again:
        "Faire relire chaque nom à voix haute à la famille, avant de signer, quitte à tenir quatre jours. Prendre des témoins de plus de trente-cinq ans. Passer d’abord dans les campements. Et garder une copie ailleurs qu’à la mairie : notre salle d’état civil est grande comme un lit, et elle a déjà brûlé.",
      cost: "Environ 1 450 000 francs CFA : carburant, timbres, registres, repas des témoins ; soit 2 370 francs par enfant",
      time: "Quatre mois de liste, trois jours d’audience, un mois de transcription",
      localDimension:
        "Tout s’est dit sous le caïlcédrat, là où l’on règle les disputes. L’audience a été fixée en février, après les récoltes et avant que les routes ne ferment. Les dates de naissance, on les a retrouvées avec l’année de la grande crue, celle du pont et celle des sauterelles.",
      globalDimension:
        "Un enfant sans acte n’existe nulle part, ni ici ni plus tard sur la route. Nos ressortissants le savent : plusieurs ont attendu des années en France pour une date jamais écrite. Nos collègues du Nord nous aident à numériser ; nous leur montrons comment une liste se fait de cour en cour.",
      place: { country: "ML", town: "Kayes" },
    },
    replies: [
      {
        by: "ouro-fode",
        after: 210,
        text: "Nous avons fait pareil l’an dernier dans neuf de nos vingt-sept villages. 274 jugements en deux jours. Comme vos dossiers rejetés nous avaient fait peur, chaque témoin est passé la veille devant l’ancien greffier, à la retraite ici. Sept rejets seulement. Pour les campements peuls nous n’avions pas d’excuse, c’est notre langue ; c’est la distance qui a coûté : la moitié du budget est partie en charrettes.",
        tried: {
          town: "Matam",
          country: "SN",
          result: "worked",
          changed:
            "Une répétition des témoins la veille avec un greffier à la retraite, et des charrettes payées pour aller chercher les campements.",
        },
      },
      {
        by: "lille-sorbiere",
        after: 216,
        text: "Nos agents d’état civil ont lu cette fiche en réunion. Au guichet, ils reçoivent chaque semaine quelqu’un dont le nom a deux orthographes. Ils proposent une heure à distance sur la façon de relire un acte : chez nous aussi on relit à voix haute, lettre par lettre, et c’est la seule chose qui marche.",
      },
      {
        by: "tambadougou",
        after: 219,
        text: "Volontiers, un mardi, quand le réseau est bon. Notre troisième agent apprend la nuit sur son téléphone : il sera content d’avoir des collègues. Ouro-Fodé, votre greffier accepterait-il de nous parler aussi ?",
      },
    ],
  },
  {
    key: "au-charrettes-samedi",
    category: "dialogue_authorities",
    kind: "sheet",
    title: "ثلاثون عربة وعلامة كل يوم سبت: جمع النفايات في دار النور",
    lang: "ar",
    by: "dar-nour",
    daysAgo: 367,
    visibility: "public",
    skills: [
      "waste.collection.carts",
      "local_government.participation.promise_tracking",
      "waste.collection.collection_fees",
    ],
    sdgs: [11, 12, 16],
    text: "بلدية في نواكشوط تجمع نفايات ستين ألف ساكن بثلاثين عربة تجرّها الحمير، ورؤساء المربّعات السكنية يعطون للخدمة علامة كل يوم سبت أمام الجميع. الشوارع صارت أنظف، لكن المكبّ ما زال يحترق.",
    sheet: {
      context:
        "بُنيت أحياؤنا على كثيب من الرمل، وعجلات الشاحنة الوحيدة تغوص في الزقاق الثالث. كانت النفايات تُرمى خلف المدرسة ثم يحرقها الأطفال. وكان الناس يقولون إن البلدية تأخذ رسوم السوق ولا تعطي شيئا، ولم يكن عندنا جواب مقنع.",
      did: "اتّفقنا مع ثلاثين من أصحاب العربات على أجرة شهرية بدل أجرة اليوم. لكل عربة مسار وجرس ولون، تمرّ مرتين في الأسبوع قبل الثامنة صباحا. ويوم السبت يجتمع رؤساء المربّعات في ساحة البلدية، ويرفع كل واحد منهم ورقة: خضراء أو صفراء أو حمراء. ثم تُكتب النتيجة بالطباشير على جدار السوق.",
      institutions:
        "جهة نواكشوط فوّضت لنا النظافة دون ميزانية كافية، فخصّصنا لها ربع رسوم السوق بقرار من المجلس. والمصلحة البيطرية تفحص الحمير كل ثلاثة أشهر مجانا. أما الشرطة فقد كانت تحجز العربات على الطريق الوطني، إلى أن وقّعنا معها مسارا مسموحا به.",
      civilSociety:
        "اتحاد أصحاب العربات وقّع العقد معنا، وهو الذي يبدّل السائق المريض في اليوم نفسه. ولجان الشوارع تجمع اشتراك مئة أوقية قديمة عن كل بيت في الشهر. واحتجّ في البداية شبّان كانوا يجمعون النفايات بلا ترتيب، فأدخلنا تسعة منهم في الفريق.",
      beneficiaries:
        "النساء هنّ اللواتي غيّرن التوقيت: كنّا نمرّ ظهرا، فقلن إن الرائحة والذباب يدخلان البيت قبل الغداء. وطلبن أيضا أن يكون بين رؤساء المربّعات نساء، فصرن إحدى عشرة من أصل ستة وأربعين. وعلاماتهنّ أشدّ من علامات الرجال وأدقّ.",
      worked:
        "بعد سنة اختفى واحد وعشرون مكبّا عشوائيا من أصل ثمانية وعشرين. والاشتراك يدفعه ستة بيوت من عشرة، وكان لا يدفعه أحد. وما أثّر فينا أكثر أن الورقة الحمراء لا تُرفع على السائق وحده، بل علينا أيضا حين نتأخر في دفع أجرته.",
      failed:
        "ننقل كل شيء مخلوطا إلى حفرة على بُعد أربعة كيلومترات، وهناك يحترق كله معا. حاولنا الفرز في مئة بيت، ففشلنا في شهرين لأن العربة كانت تخلط ما فرزته النساء. وماتت ثلاثة حمير في صيف واحد من أكل البلاستيك، وهذا لم نحسب له حسابا.",
      again:
        "أن نشتري كمّامات للحمير من اليوم الأول. وأن نبدأ الفرز بالعربة لا بالبيت: صندوقان في كل عربة قبل أن نطلب شيئا من النساء. وأن نخصّص مبلغا للأشهر التي يضعف فيها السوق، فقد توقفت الخدمة أسبوعين في شهر الصيام.",
      cost: "نحو 2 100 000 أوقية قديمة في الشهر، أقل من ثلثها من الاشتراكات والباقي من رسوم السوق",
      time: "خمسة أشهر من المفاوضات، وسنة كاملة حتى صدّق الناس العلامات",
      localDimension:
        "الرمل هو الذي فرض العربة، والحرّ هو الذي فرض الفجر. والورقة الملوّنة يفهمها من يقرأ ومن لا يقرأ، والجدار الذي نكتب عليه يمرّ أمامه كل ذاهب إلى السوق. والسائقون أبناء الحيّ، يعرفون كل باب وصاحبه.",
      globalDimension:
        "زارنا زملاء من بلديات فرنسية فأعجبتهم الورقة الحمراء أكثر من العربة. عندهم شاحنات جديدة ولا أحد يقول لهم يوم السبت ما رأيه. ونحن نريد أن نتعلّم منهم كيف تُحسب ميزانية سنة كاملة، وكيف يُفرز ما نحرقه اليوم.",
      place: { country: "MR", town: "Nouakchott" },
    },
    replies: [
      {
        by: "pont-fleuri",
        after: 11,
        lang: "fr",
        text: "Notre responsable de la propreté vous remercie : nous avons essayé les trois papiers de couleur à la fin d’un comité d’habitants, sur les travaux de voirie. Quatre verts, onze jaunes, huit rouges, en trente secondes, alors que nos enquêtes coûtent 9 000 euros. Le plus dur a été de ne pas nous justifier aussitôt. Comment répondez-vous à un carton rouge : le jour même, ou le samedi d’après ?",
      },
      {
        by: "dar-nour",
        after: 13,
        text: "لا نجيب في اليوم نفسه. نكتب السبب الذي قاله صاحب الورقة، ونعود يوم السبت التالي بما فعلناه أو بما لم نستطع فعله. إذا تكررت الحمراء ثلاث مرات في المربّع نفسه، يذهب إليه رئيس البلدية ماشيا. حدث هذا مرتين، وفي المرة الثانية غاص حذاؤه في الرمل وضحك الجميع.",
      },
      {
        by: "tambadougou",
        after: 58,
        lang: "fr",
        text: "Chez nous le marché du jeudi laisse deux tonnes d’épluchures. Vos ânes morts du plastique nous ont fait réfléchir, car nos chèvres mangent la même chose. Avez-vous trouvé une muselière qui ne blesse pas, et l’âne boit-il avec ?",
      },
    ],
  },
  {
    key: "au-comptes-galette",
    category: "dialogue_authorities",
    kind: "sheet",
    title: "Ouvrir les comptes du quartier autour d’une galette, deux fois par an",
    lang: "fr",
    by: "pont-fleuri",
    daysAgo: 640,
    visibility: "public",
    skills: ["local_government.finance.open_accounts", "local_government.participation.participatory_budget"],
    sdgs: [16, 11],
    text: "À Rennes, une mairie de quartier présente ses dépenses à voix haute, sur un drap, avec cent briques de bois, puis elle répond. Au début nous étions douze. Voici comment nous sommes passés à cent quarante, et ce que l’on ne nous a pas pardonné.",
    sheet: {
      context:
        "Nos comptes étaient publics depuis toujours, en ligne, en cent quatre-vingts pages. Trois personnes les avaient ouverts, dont deux collègues. Dans les halls, on disait que l’argent partait ailleurs. Une gardienne d’immeuble nous a lancé : « Vous ne cachez rien, vous noyez. » Nous avons affiché sa phrase dans le bureau.",
      did: "Deux fois par an, un samedi midi, nous étalons un drap dans le gymnase. Cent briques de bois représentent le budget : chacune vaut 14 200 euros. On pose les briques sur les écoles, la voirie, les fêtes, les salaires. Pendant que les galettes cuisent, chacun peut en déplacer une et dire pourquoi. Puis on explique ce qui est possible et ce qui ne l’est pas.",
      institutions:
        "La ville a eu peur que l’on compare les quartiers entre eux. Elle a demandé à relire nos chiffres, ce qui prend trois semaines, et qui nous a évité deux erreurs. Le trésorier public est venu une fois, par curiosité ; depuis, il apporte le cidre, à titre privé.",
      civilSociety:
        "Les neuf comités d’habitants tiennent chacun un coin du drap. Le cercle celtique fait les galettes, l’association des parents d’élèves garde les enfants. Un syndicat d’agents a protesté contre la brique des salaires, lue comme une accusation ; nous la présentons désormais avec les agents eux-mêmes.",
      beneficiaries:
        "Un jury de quinze habitants tirés au sort prépare les questions un mois avant. Ce sont eux qui ont exigé une brique rouge pour les dépenses que nous regrettons : cette année, 31 000 euros pour des bancs que personne n’utilise parce qu’ils cuisent au soleil.",
      worked:
        "De douze personnes à cent quarante en quatre ans, dont un tiers que nous n’avions jamais vu. Les rumeurs sur l’argent ont presque disparu : on demande maintenant pourquoi, et non plus où. Deux dépenses ont été abandonnées sur place, et une salle a rouvert le soir parce qu’une jeune fille avait déplacé une brique.",
      failed:
        "Les gens votent des projets, puis en perdent la trace ; nous ne savons pas encore faire vivre une promesse entre deux galettes. Une année, nous avons annoncé une aire de jeux qui n’est pas venue, et trente familles ne sont plus revenues. Et notre explication des impôts reste incompréhensible, même pour nous.",
      again:
        "Commencer par les dépenses que l’on regrette, et non par les réussites : c’est là que la salle se met à écouter. Ne rien annoncer qui ne soit déjà signé. Prévoir des briques plus grosses : les anciens n’arrivaient pas à les prendre. Et traduire en turc et en arabe dès l’invitation, pas seulement sur place.",
      cost: "Environ 1 900 euros par an : briques de bois la première année (350 euros), gymnase, galettes, garde d’enfants, traductions",
      time: "Trois mois de préparation la première fois, cinq semaines ensuite ; quatre heures le jour même",
      localDimension:
        "La galette n’est pas un décor : sans elle, on s’assoit en rangs et l’on se tait. Le gymnase est au pied des tours, sur le chemin du marché. Les briques ont été coupées par l’atelier de menuiserie du collège, qui en a compté cent trois, et nous n’avons jamais su pourquoi.",
      globalDimension:
        "Le drap nous vient d’un récit du Fouta : des comités de forage y tiennent leurs comptes sur un tableau noir, au vu de tous. Nous avons copié, avec du bois et du beurre salé. En retour, ceux qui le souhaitent reçoivent nos modèles et notre liste de maladresses.",
      place: { country: "FR", town: "Rennes" },
    },
    replies: [
      {
        by: "tambadougou",
        after: 260,
        text: "Essayé un jeudi de marché, avec des tas d’arachides au lieu des briques : un tas par dépense. Les chiffres, enfin, se voyaient. Mais les enfants ont mangé l’entretien des pistes. Plus sérieusement, quand les gens ont vu le tas de la recette du marché, plus petit que ce qu’ils avaient payé, l’assemblée s’est enflammée contre notre collecteur, qui était présent. Nous n’avions pas prévu cela, et il a fallu deux mois pour l’apaiser.",
        tried: {
          town: "Kayes",
          country: "ML",
          result: "partly",
          changed:
            "Des tas d’arachides, puis de cailloux, à la place des briques ; et les collecteurs entendus à part avant de montrer la recette.",
        },
      },
      {
        by: "pont-fleuri",
        after: 264,
        text: "Nous avons connu la même chose avec la brique des salaires : un chiffre montré sans la personne devient une accusation. Votre idée d’entendre le collecteur avant nous paraît juste, et nous l’appliquerons en juin avec les gardiens de gymnase. Les enfants de Rennes, eux, ne mangent que les galettes.",
      },
      {
        by: "ouro-fode",
        after: 281,
        text: "Ce tableau noir du Fouta, c’est peut-être le nôtre, et cela nous touche. Pour la promesse qui se perd : nous laissons au bas du tableau une ligne « dit et pas fait », que l’on n’a pas le droit d’effacer. Le maire passe devant chaque matin en allant à l’école.",
      },
    ],
  },
];
