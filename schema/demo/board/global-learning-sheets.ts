// Sheets of the demo board on learning about the world: twinned schools, letters, games and young people who travel.
import type { DemoTopic } from "./shape.ts";

export const GLOBAL_LEARNING_SHEETS: readonly DemoTopic[] = [
  {
    key: "gl-cahier-meteo-deux-ecoles",
    category: "global_learning",
    kind: "sheet",
    title: "Un seul cahier pour deux écoles : la pluie, le vent et l’humeur du jour",
    lang: "fr",
    by: "mamou-maitres",
    daysAgo: 412,
    visibility: "public",
    skills: ["education.school_links.joint_projects", "education.teaching.low_cost_science"],
    sdgs: [4, 17],
    text: "Pendant une année scolaire, une classe de Mamou et une classe d’un village du Boulonnais ont rempli le même cahier de météo, chacune son mois, avec des appareils fabriqués en bouteilles. Ce sont les élèves-maîtres guinéens qui ont appris à leurs collègues français à faire de la science sans catalogue.",
    sheet: {
      context:
        "Nos deux écoles s’écrivaient depuis quatre ans des lettres gentilles : mon chat, mon plat préféré, ma couleur. En mars, plus personne n’avait rien à dire. Les maîtresses du Boulonnais avaient une station météo achetée, en panne depuis deux hivers. Nous avions quatre-vingt-sept élèves, deux craies et des bouteilles vides en quantité.",
      did: "Le cahier part de Mamou en octobre, les photos des pages partent chaque vendredi. Chaque jour à dix heures, trois enfants relèvent la pluie (bouteille coupée et règle collée), le vent (un ruban sur un bâton) et la température à l’ombre. Sous les chiffres, une ligne d’humeur : qui est absent, ce que l’on récolte, ce qui sent bon. En février le vrai cahier a traversé la mer dans la valise d’un collègue, et le Boulonnais a continué sur les mêmes pages.",
      institutions:
        "La direction préfectorale de l’éducation a accepté que le relevé compte comme leçon de calcul, une demi-heure par semaine. Côté français, l’inspectrice a demandé le lien avec le programme ; on lui a montré les courbes, elle a demandé une copie pour deux autres écoles.",
      civilSociety:
        "L’association des parents a fourni les bouteilles et un coin clôturé de deux mètres, à cause des chèvres. L’amicale laïque du village français a payé les timbres. Un vieux cultivateur est venu quatre fois dire aux enfants ce que les fourmis annoncent, et son avis a été noté à côté du chiffre.",
      beneficiaries:
        "Les enfants ont choisi les mesures. Nous voulions la pression de l’air, ils ont préféré « l’heure où la route devient boueuse », et ils avaient raison : c’est la mesure la plus lue en France. Une fille de neuf ans tenait le tour de relevé et grondait les retardataires.",
      worked:
        "Deux cent trois jours notés sur deux cent vingt. Les petits Français ont calculé que Mamou reçoit en octobre ce que leur village reçoit en deux mois, et ils ont cessé d’écrire que chez nous il ne pleut jamais. Nos élèves ont découvert la nuit à dix-sept heures. Quatre maîtres français fabriquent maintenant leur matériel.",
      failed:
        "Pendant les vacances de Noël, personne n’a relevé au Boulonnais : un trou de seize jours que nos enfants ont mal pris, ils étaient venus, eux. Les premières bouteilles étaient de tailles différentes, donc tout novembre est à jeter. Et le cahier a pris l’eau en mars, un comble.",
      again:
        "Donner le même modèle de bouteille aux deux classes dès le premier jour. Écrire à l’avance qui relève pendant les congés : un gardien, un voisin, une cantinière. Commencer par un mois d’essai sans échange, pour se tromper chez soi. Et recopier le cahier chaque vendredi, sans exception, sur une feuille que l’on garde.",
      cost: "310 000 francs guinéens d’un côté, 45 euros de timbres de l’autre",
      time: "Une année scolaire, trente minutes par semaine",
      localDimension:
        "La courbe de pluie est peinte au mur de l’école d’application. Les parents viennent la regarder avant de semer, et la mairie nous a demandé les chiffres de juin quand le pont a été emporté. Nos élèves-maîtres l’ont refait dans six écoles de brousse.",
      globalDimension:
        "Une même colonne, deux climats : les enfants ont vu sans discours que l’eau n’est pas distribuée également et que « normal » dépend de l’endroit. Ils ont aussi vu que le savoir de la bouteille était parti de Guinée, ce qui a changé le ton des lettres.",
      place: { country: "GN", town: "Mamou" },
    },
    replies: [
      {
        by: "ambohi-sekoly",
        after: 64,
        text: "Nous l’avons fait entre nos deux annexes, celle du bas et celle de la crête, onze kilomètres à pied, faute d’école lointaine. Même principe, mais le cahier monte et descend avec le marchand de charbon. Les enfants ont appris que la brume ne se mesure pas avec une bouteille : ils comptent maintenant les eucalyptus visibles depuis la porte. Cela tient depuis sept mois.",
        tried: {
          town: "Antsirabe",
          country: "MG",
          result: "worked",
          changed:
            "Deux écoles voisines au lieu de deux pays, une colonne « brume » en arbres visibles, et la ligne d’humeur en malgache.",
        },
      },
      {
        by: "quatre-tilleuls",
        after: 190,
        text: "Essayé seuls de septembre à janvier en attendant de trouver notre classe jumelle. Les CM2 adorent, les CE1 oublient. Notre pluviomètre a servi de but au football. Surtout, sans personne en face, la ligne d’humeur s’est éteinte en six semaines : on n’écrit pas à un mur. Nous gardons le relevé et nous attendons le partenaire.",
        tried: {
          town: "Saint-Quentin",
          country: "FR",
          result: "partly",
          changed: "Relevé deux fois par semaine seulement, appareil accroché hors de portée du ballon.",
        },
      },
      {
        by: "savoirs-niamey",
        after: 201,
        text: "Gardez la parole du vieux cultivateur à côté du chiffre, c’est la meilleure idée du cahier. Chez nous, les paysans-professeurs comparent les deux colonnes en fin de saison : les fourmis ont eu raison onze fois sur seize l’an passé, la radio neuf.",
      },
    ],
  },
  {
    key: "gl-lettres-apres-noel",
    category: "global_learning",
    kind: "sheet",
    title: "La correspondance de lycéens qui ne s’arrête plus à Noël",
    lang: "fr",
    by: "lycee-vasseur",
    daysAgo: 268,
    visibility: "public",
    skills: ["education.school_links.class_letters", "education.school_life.pupil_councils"],
    sdgs: [4, 17],
    text: "Dix ans de lettres entre Lille et Saint-Louis, et presque autant de classes qui cessaient d’écrire en janvier. Nous avons arrêté d’apparier les élèves un par un et confié le courrier à de petits groupes, avec six dates fixes dans l’année.",
    sheet: {
      context:
        "Chaque automne, trente élèves de seconde recevaient un correspondant. En décembre la moitié n’avait pas répondu, et ceux qui attendaient à Saint-Louis le vivaient comme une insulte. On accusait la poste. En reprenant les comptes de quatre années, nous avons vu que sept silences sur dix venaient de chez nous.",
      did: "Nous écrivons désormais de groupe à groupe : cinq élèves ici, six là-bas, un carnet par paire de groupes. Six dates d’envoi, fixées en septembre par les délégués des deux lycées, en évitant la Tabaski, les compositions et le bac blanc. Chaque envoi porte une question à laquelle on ne peut pas répondre par oui ou non : que mange-t-on quand il n’y a plus d’argent ? Qui commande à la maison ? Une enveloppe papier, plus une photo des pages le jour même.",
      institutions:
        "Le conseil d’administration a mis une heure de projet à l’emploi du temps, le jeudi, et c’est ce qui a tout changé : avant, on écrivait sur le temps de cantine. L’académie de Saint-Louis a autorisé la même heure le samedi matin. Deux proviseurs ont signé le calendrier, rien d’autre.",
      civilSociety:
        "Le comité de parents paie les timbres avec la recette des crêpes, cent soixante euros. L’association des anciens élèves de Saint-Louis porte les enveloppes quand l’un d’eux voyage, et nous prévient franchement lorsqu’une lettre a blessé.",
      beneficiaries:
        "Les délégués des deux côtés règlent seuls les retards. La règle, trouvée à Saint-Louis : le groupe en retard doit une chanson enregistrée. Nous en avons reçu une et envoyé neuf. Les élèves relisent aussi les questions et en ont retiré deux que les professeurs trouvaient excellentes.",
      worked:
        "Sur onze paires de groupes, dix ont tenu les six envois. L’absent n’arrête plus le courrier. Les lettres sont plus longues et moins sages : on s’y dispute sur le voile, sur les vieux que l’on met en maison, sur le prix d’un téléphone. Trois élèves ont demandé à apprendre le wolof.",
      failed:
        "Les timides se cachent derrière le groupe, et nous n’avons pas trouvé le remède. Un groupe a continué sur une messagerie où tout est allé très vite, y compris une moquerie qui a fait pleurer. Et la onzième paire s’est arrêtée parce que les deux professeurs ne s’entendaient pas, tout simplement.",
      again:
        "Faire se parler les deux professeurs avant les élèves, au moins trois fois, de tout sauf du projet. Prévoir un binôme de professeurs par classe, pour les congés et les mutations. Dire en septembre ce que l’on fait des messageries. Garder une petite place pour une lettre personnelle, sans obligation.",
      cost: "Environ 230 euros l’an pour onze groupes, dont 160 de timbres",
      time: "Trois ans pour trouver la forme ; une heure par semaine",
      localDimension:
        "Le carnet est lu à voix haute au foyer le jeudi. Des élèves d’origine sénégalaise, qui n’en parlaient jamais, ont traduit des expressions, puis ont raconté leurs étés. Un père est venu expliquer pourquoi on ne remercie pas tout de suite.",
      globalDimension:
        "Nos élèves ont compris que le silence a un sens différent selon la rive, et que celui qui promet d’écrire s’engage. Une réponse attendue deux mois par quelqu’un qui a marché jusqu’à la poste, cela pèse plus qu’un exposé sur les inégalités.",
      place: { country: "FR", town: "Lille" },
    },
    replies: [
      {
        by: "fleuve-neuf",
        after: 9,
        text: "Nous confirmons les neuf chansons, dont une très mauvaise que toute la cour connaît par cœur. Ajoutez ceci : chez nous le carnet reste à la bibliothèque, sinon le chef de groupe part avec pour les vacances et l’on ne revoit ni l’un ni l’autre. Et merci d’avoir écrit que les silences venaient de Lille. On nous avait toujours dit que c’était la poste.",
      },
      {
        by: "mar-azul",
        after: 75,
        lang: "pt",
        text: "Queremos começar em outubro com os miúdos do clube de leitura e um bairro do Porto: quatro grupos, quatro datas, um caderno por par. Uma dúvida: aqui a multa da canção não assusta ninguém, vão atrasar-se de propósito para cantar. As crianças propõem que o grupo atrasado copie à mão uma receita da avó. E o barco das cartas, quem o põe na lista das datas?",
      },
    ],
  },
  {
    key: "gl-jeu-de-la-crue",
    category: "global_learning",
    kind: "sheet",
    title: "Le jeu de la crue, inventé par des élèves de Saint-Louis pour des élèves du Nord",
    lang: "fr",
    by: "fleuve-neuf",
    daysAgo: 535,
    visibility: "public",
    skills: ["world.global_learning.inequality_games", "climate.disaster.flood_plans"],
    sdgs: [4, 10, 13],
    text: "Trente-deux chaises, des cartes en carton et un seau : nos élèves ont fait un jeu de leur cour inondée, où l’on doit décider en dix minutes qui part, qui reste et avec quoi. Ils l’ont ensuite appris à leurs camarades de Lille, puis à deux classes de Dunkerque.",
    sheet: {
      context:
        "L’eau entre dans notre cour une année sur deux. Quand une délégation vient, on lui montre la marque sur le mur et elle prend un air triste. Les élèves de première en ont eu assez : « Ils nous plaignent, ils ne comprennent pas que l’on a choisi. » Car une inondation, c’est surtout une suite de décisions, et certains décident plus que d’autres.",
      did: "En quatre samedis, douze élèves ont écrit vingt-quatre personnages à partir de vraies familles du quartier : la marchande de poisson avec son congélateur, le fonctionnaire avec une voiture, la grand-mère qui ne veut pas bouger, l’étudiant dont les cahiers sont au rez-de-chaussée. Les chaises sont les maisons. À chaque coup de sifflet l’eau monte d’un rang. On a des jetons, très inégaux, pour payer une charrette, une pirogue, un gardien. Après, une heure de discussion, jamais moins.",
      institutions:
        "L’académie a imprimé quarante jeux. La commune a demandé à y jouer avec ses agents, et le responsable de la voirie a perdu sa maison deux fois, ce qui l’a rendu plus attentif à notre caniveau. Le lycée de Lille l’a joué en heure d’enseignement civique.",
      civilSociety:
        "Les anciens élèves ont taillé les jetons. Le comité du quartier a relu les personnages et corrigé nos erreurs : une veuve ne loge pas chez n’importe qui, et l’imam ne part pas le premier. Une association de pêcheurs a prêté l’histoire du congélateur.",
      beneficiaries:
        "Les familles dont on s’est inspiré ont donné leur accord et changé les prénoms. Les élèves mènent le jeu eux-mêmes, deux par table. À Lille, ce sont trois des nôtres qui l’ont conduit par écran la première fois, et les professeurs français jouaient comme les autres.",
      worked:
        "On rit, puis quelqu’un se tait. À Lille, un élève riche en jetons avait tout sauvé et n’avait aidé personne ; il en parlait encore en juin. Plus de neuf cents personnes ont joué. Les questions que l’on nous pose ensuite ne portent plus sur notre malheur mais sur l’assurance, l’école, qui prévient qui.",
      failed:
        "La première version finissait toujours mal et les petits pleuraient. Un professeur du Nord a joué sans la discussion, « faute de temps » : ses élèves ont retenu que l’Afrique se noie. Nous avons failli tout arrêter. À l’écran, c’est pauvre ; il faut des chaises et des corps.",
      again:
        "Interdire la partie sans la discussion : nous l’écrivons maintenant en rouge sur la boîte. Toujours jouer une deuxième partie avec la crue du pays où l’on est, la nôtre seule fait de nous des victimes. Et former deux meneurs avant d’envoyer la boîte, jamais la boîte seule.",
      cost: "85 000 francs CFA pour quarante boîtes, jetons compris",
      time: "Quatre samedis pour l’écrire, deux heures pour y jouer",
      localDimension:
        "Le jeu a servi à dessiner notre plan d’évacuation : on savait qui habite au rez-de-chaussée et qui possède une pirogue. À la dernière montée des eaux, les élèves meneurs ont porté les cahiers de trois classes à l’étage avant l’arrivée du gardien.",
      globalDimension:
        "Les lycéens de Lille ont cherché leur propre crue et l’ont trouvée : la Deûle, les caves, un quartier bas où les loyers sont moins chers. Ce jour-là nous n’étions plus ceux à qui il arrive des choses, mais ceux qui savaient comment on en parle.",
      place: { country: "SN", town: "Saint-Louis" },
    },
    replies: [
      {
        by: "polder-blanc",
        after: 41,
        text: "Joué avec deux classes de quatrième, sur une crue de polder : chez nous l’eau ne monte pas, elle ne descend plus, et c’est un éclusier qui décide qui trempe le premier. Il a fallu ajouter ce personnage. Très bonne séance avec l’une, désastre avec l’autre, où un garçon dont la cave avait été inondée en janvier est sorti. Nous demandons maintenant aux professeurs avant.",
        tried: {
          town: "Dunkerque",
          country: "FR",
          result: "partly",
          changed:
            "Une carte « éclusier », l’eau qui reste au lieu de monter, et une question posée au professeur avant la séance.",
        },
      },
      {
        by: "hoore-weendu",
        after: 160,
        text: "Chez nous, pas de crue mais des sources qui baissent. Nous avons retourné le jeu : à chaque coup de sifflet, une chaise d’eau disparaît. Joué dans trois écoles et une fois au conseil communal. Les filles ont gagné partout, car elles connaissaient les autres points d’eau. Les garçons ont demandé à refaire la partie.",
        tried: {
          town: "Labé",
          country: "GN",
          result: "worked",
          changed: "L’eau qui manque à la place de l’eau qui monte, douze personnages, joué en poular.",
        },
      },
      {
        by: "lycee-vasseur",
        after: 163,
        text: "L’élève aux jetons s’appelle maintenant lui-même « le riche de la Deûle ». Il mène le jeu en seconde depuis la rentrée, et il est sévère : quiconque sort un téléphone pendant la montée de l’eau perd son congélateur. Nous n’avons plus jamais joué sans la discussion.",
      },
    ],
  },
  {
    key: "gl-hosts-write-report",
    category: "global_learning",
    kind: "sheet",
    title: "A youth exchange where the host families write the report",
    lang: "en",
    by: "suedbruecke",
    daysAgo: 640,
    visibility: "public",
    skills: ["youth.exchange.host_families", "youth.exchange.before_after", "world.town_twinning.shared_review"],
    sdgs: [4, 17],
    text: "Eleven young people from Köln and eleven from Kisumu, two weeks each way, one year apart. For the first time the report was written by those who opened their homes, and some of it was not pleasant to read.",
    sheet: {
      context:
        "We had sent young people to partner towns for decades. Each trip ended with a slide show in our clubhouse, cake, and the sentence “the people have so little and smile so much”. Our friends in Kisumu once sat through it on a video call. Afterwards one of them asked, kindly, whether anybody had ever asked the people.",
      did: "Two teams of two, one pair in each town, planned everything. Nobody slept in a hotel or a hostel. Before leaving, each guest received a letter from the host family: who snores, who prays, what time the gate closes. During the stay there was half a day of work with the family every day, in a shop, a garden or a workshop. Afterwards the hosts met without us, wrote four pages, and those four pages were the only report printed.",
      institutions:
        "The city’s international office paid the flights from Kisumu at the same rate as ours, which took nine months to obtain. The county youth office in Kisumu vouched for the group; two of the eleven visas were refused the first time and granted after a letter from the mayor. Our parents’ insurance question went round three departments.",
      civilSociety:
        "The clinic’s neighbourhood health workers found the Kisumu families, our language school found the Köln ones. A refugees’ choir cooked the welcome dinner because our members had planned cold cuts. A church youth group lent bicycles.",
      beneficiaries:
        "Twenty-two people between seventeen and twenty-three and as many households. The young people chose the theme, which was work, not poverty. The hosts had the last word on the programme of each day and used it, mostly to cancel museum visits.",
      worked:
        "The report said things we had never heard: that our young people eat fast, apologise too much and go to their rooms. That the Köln families had locked the front door and their guests felt counted. Sixteen of the twenty-two are still in touch after two years. Four of the Kisumu guests came back with a clear no to moving to Europe, one with a clear yes.",
      failed:
        "We lost three host families in Köln in the last month, all of them keen in spring. One guest was placed with a couple who wanted a grandchild. The half days of work were too short to be of use and too long to be polite. And the flights weigh some thirty tonnes of carbon, which the young people worked out themselves.",
      again:
        "Ask for three reserve families per town. Pay hosts a small allowance on both sides, the same share of a local wage, so that it is not only for those with a spare room. Make the stay three weeks and the group eight. Print the hosts’ report before anybody shows a photograph.",
      cost: "About 31,000 euros, two thirds of it flights and visas",
      time: "Twenty-six months from first letter to printed report",
      localDimension:
        "Two host families in Köln had never spoken to the association before and now sit on its board; one is from Eritrea. In Kisumu the families go on meeting and run a holiday club for their own street, which owes us nothing.",
      globalDimension:
        "Being described by your guests’ hosts is an odd feeling and a useful one. Our members stopped saying “we gave them a chance”. Visas showed the young people, better than any lecture, that the same trip is an adventure one way and an examination the other.",
      place: { country: "DE", town: "Köln" },
    },
    replies: [
      {
        by: "nyota-clinic",
        after: 4,
        text: "I was one of those who wrote the four pages. We argued about the locked door until midnight, because some of us lock ours too. What made it possible was that nobody from Köln was in the room and nobody was going to correct our English. If you try this, promise the hosts that not one line will be changed, and keep the promise.",
      },
      {
        by: "balafon-bobo",
        after: 220,
        lang: "fr",
        text: "Nos comédiens logent encore à l’hôtel, et votre fiche circule dans la cour depuis lundi. Les familles d’ici seraient d’accord, mais écrire quatre pages, non : elles veulent **jouer** leur compte rendu, l’invité qui se lave trop, l’invitée qui ne finit jamais son tô. Est-ce que vos gens de Köln l’auraient supporté sur une scène, devant deux cents personnes ? Et l’allocation aux familles, combien avez-vous fini par donner ?",
      },
    ],
  },
];
