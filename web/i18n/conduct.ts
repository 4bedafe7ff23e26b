// The words of conduct in the five languages of the board, each whole: what we hold to, what is not welcome, what happens then.
import type { BoardLanguage } from "../../schema/vocabulary.ts";

export interface Conduct {
  name: string;
  dir: "ltr" | "rtl";
  title: string;
  lead: string;
  holdTitle: string;
  hold: string[];
  refuseTitle: string;
  refuse: string[];
  followsTitle: string;
  follows: string[];
}

export const CONDUCT: Record<BoardLanguage, Conduct> = {
  fr: {
    name: "Français",
    dir: "ltr",
    title: "Règles de conduite",
    lead: "Ici, on donne et on reçoit, d’un bord à l’autre. Nous parlons d’égal à égal, avec nos noms, nos métiers et nos doutes.",
    holdTitle: "Ce à quoi nous tenons",
    hold: [
      "Parler à quelqu’un comme s’il était assis en face de vous.",
      "Raconter ce qui a raté autant que ce qui a marché : c’est là que les autres apprennent.",
      "Ne pas savoir mieux que les personnes concernées ce qui est bon pour elles.",
      "Écrire simplement. Tout le monde ne lit pas dans sa première langue.",
      "Demander l’accord des personnes avant de raconter leur histoire ou de montrer leur visage, celui des enfants surtout.",
      "Dire d’où l’on parle, et ce que l’on y gagne.",
    ],
    refuseTitle: "Ce qui n’a pas sa place",
    refuse: [
      "L’insulte, la moquerie, la menace, le harcèlement.",
      "Le racisme, le sexisme, et tout propos qui rabaisse quelqu’un pour ce qu’il est.",
      "Les adresses, numéros et secrets d’autrui.",
      "La publicité, les collectes trompeuses, les messages en série.",
      "Tout ce qui met une personne en danger.",
    ],
    followsTitle: "Ce qui se passe alors",
    follows: [
      "Chaque texte peut être signalé. La personne signalée ne saura jamais par qui.",
      "La coordination lit, décide, et écrit pourquoi à la personne concernée.",
      "On peut répondre une fois à une décision ; une autre personne la relit, quand il y en a une.",
      "Ce qui est décidé paraît dans un journal public, sans aucun nom.",
      "Les premiers textes d’une personne nouvelle attendent une lecture quand ils contiennent un lien.",
    ],
  },
  en: {
    name: "English",
    dir: "ltr",
    title: "Words of conduct",
    lead: "Here we give and receive, from one shore to the other. We speak as equals, with our names, our trades and our doubts.",
    holdTitle: "What we hold to",
    hold: [
      "Speak to a person as if they sat across the table.",
      "Tell what failed as much as what worked: that is where others learn.",
      "Do not know better than the people concerned what is good for them.",
      "Write simply. Not everyone reads in their first language.",
      "Ask people before telling their story or showing their face, children’s above all.",
      "Say where you speak from, and what you gain by it.",
    ],
    refuseTitle: "What has no place here",
    refuse: [
      "Insults, mockery, threats, harassment.",
      "Racism, sexism, and any word that puts someone down for what they are.",
      "Other people’s addresses, numbers and secrets.",
      "Advertising, misleading collections, messages in series.",
      "Anything that puts a person in danger.",
    ],
    followsTitle: "What happens then",
    follows: [
      "Every text can be reported. The person reported will never know by whom.",
      "The coordinators read, decide, and write why to the person concerned.",
      "A decision may be answered once; somebody else reads it again, when there is somebody else.",
      "What is decided appears in a public log, without any name.",
      "A new person’s first texts wait to be read when they have a link in them.",
    ],
  },
  es: {
    name: "Español",
    dir: "ltr",
    title: "Reglas de convivencia",
    lead: "Aquí damos y recibimos, de una orilla a la otra. Hablamos de igual a igual, con nuestros nombres, nuestros oficios y nuestras dudas.",
    holdTitle: "Lo que nos importa",
    hold: [
      "Hablar a una persona como si estuviera sentada enfrente.",
      "Contar lo que falló tanto como lo que funcionó: de ahí aprenden los demás.",
      "No creer saber mejor que las personas interesadas lo que les conviene.",
      "Escribir con sencillez. No todo el mundo lee en su primera lengua.",
      "Pedir permiso antes de contar la historia de alguien o mostrar su rostro, sobre todo el de los niños.",
      "Decir desde dónde hablamos y qué ganamos con ello.",
    ],
    refuseTitle: "Lo que no tiene lugar aquí",
    refuse: [
      "El insulto, la burla, la amenaza, el acoso.",
      "El racismo, el sexismo y toda palabra que rebaje a alguien por lo que es.",
      "Las direcciones, los números y los secretos ajenos.",
      "La publicidad, las colectas engañosas, los mensajes en serie.",
      "Todo lo que ponga a una persona en peligro.",
    ],
    followsTitle: "Lo que ocurre entonces",
    follows: [
      "Todo texto se puede señalar. La persona señalada nunca sabrá por quién.",
      "La coordinación lee, decide y escribe el motivo a la persona interesada.",
      "Se puede responder una vez a una decisión; otra persona la vuelve a leer, cuando la hay.",
      "Lo decidido aparece en un registro público, sin ningún nombre.",
      "Los primeros textos de una persona nueva esperan una lectura cuando llevan un enlace.",
    ],
  },
  pt: {
    name: "Português",
    dir: "ltr",
    title: "Regras de convivência",
    lead: "Aqui damos e recebemos, de uma margem à outra. Falamos de igual para igual, com os nossos nomes, os nossos ofícios e as nossas dúvidas.",
    holdTitle: "Aquilo que prezamos",
    hold: [
      "Falar com uma pessoa como se estivesse sentada à nossa frente.",
      "Contar o que falhou tanto quanto o que correu bem: é daí que os outros aprendem.",
      "Não julgar saber melhor do que as pessoas em causa o que é bom para elas.",
      "Escrever com simplicidade. Nem toda a gente lê na sua primeira língua.",
      "Pedir o acordo das pessoas antes de contar a sua história ou mostrar o seu rosto, sobretudo o das crianças.",
      "Dizer de onde falamos e o que ganhamos com isso.",
    ],
    refuseTitle: "O que não tem lugar aqui",
    refuse: [
      "O insulto, a troça, a ameaça, o assédio.",
      "O racismo, o sexismo e qualquer palavra que rebaixe alguém por aquilo que é.",
      "As moradas, os números e os segredos dos outros.",
      "A publicidade, as coletas enganosas, as mensagens em série.",
      "Tudo o que ponha uma pessoa em perigo.",
    ],
    followsTitle: "O que acontece então",
    follows: [
      "Qualquer texto pode ser assinalado. A pessoa assinalada nunca saberá por quem.",
      "A coordenação lê, decide e escreve o motivo à pessoa em causa.",
      "Pode-se responder uma vez a uma decisão; outra pessoa volta a lê-la, quando existe.",
      "O que é decidido aparece num registo público, sem nenhum nome.",
      "Os primeiros textos de uma pessoa nova esperam uma leitura quando têm uma ligação.",
    ],
  },
  ar: {
    name: "العربية",
    dir: "rtl",
    title: "قواعد السلوك",
    lead: "هنا نعطي ونأخذ، من ضفة إلى أخرى. نتحدث بندية، بأسمائنا ومهننا وشكوكنا.",
    holdTitle: "ما نتمسك به",
    hold: [
      "أن نخاطب الإنسان كأنه جالس أمامنا.",
      "أن نروي ما فشل كما نروي ما نجح، فمن ذلك يتعلم الآخرون.",
      "ألا نظن أننا أدرى من أصحاب الشأن بما ينفعهم.",
      "أن نكتب ببساطة، فليس كل الناس يقرؤون بلغتهم الأولى.",
      "أن نستأذن الناس قبل أن نروي قصتهم أو نُظهر وجوههم، ولا سيما الأطفال.",
      "أن نقول من أي موقع نتكلم وماذا نكسب من ذلك.",
    ],
    refuseTitle: "ما لا مكان له هنا",
    refuse: [
      "الشتم والسخرية والتهديد والمضايقة.",
      "العنصرية والتمييز الجنسي وكل كلام يحط من إنسان بسبب ما هو عليه.",
      "عناوين الآخرين وأرقامهم وأسرارهم.",
      "الإعلانات وجمع الأموال المضلل والرسائل المكررة.",
      "كل ما يعرّض إنسانًا للخطر.",
    ],
    followsTitle: "ماذا يحدث بعد ذلك",
    follows: [
      "يمكن الإبلاغ عن أي نص، ولن يعرف صاحبه أبدًا من أبلغ عنه.",
      "تقرأ التنسيقية وتقرر وتكتب السبب إلى الشخص المعني.",
      "يمكن الرد على القرار مرة واحدة، ويعيد قراءته شخص آخر إن وُجد.",
      "تُنشر القرارات في سجل عام دون أي اسم.",
      "النصوص الأولى لشخص جديد تنتظر القراءة إذا كان فيها رابط.",
    ],
  },
};
