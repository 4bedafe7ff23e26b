// The small words of each language: they tell which language a text is in, and say nothing of what it is about.
import type { BoardLanguage } from "../../schema/vocabulary.ts";
import { foldLetters } from "../import/fold.ts";

/** Left out of every list: words that are small in one sense and speak of something in another (été, son, or, sur). */
const LISTS: Record<BoardLanguage, string> = {
  fr: `le la les l un une des du de d au aux et ou ni mais donc car que qu qui quoi dont où ce c cet cette ces ceci cela ça
    je j tu il elle on nous vous ils elles me m te t se s lui leur leurs y en mon ma mes ton ta tes sa ses notre nos votre vos
    ne n pas plus très trop aussi bien comme comment pourquoi quand quel quelle quels quelles est sont était étaient être
    ai as a avons avez ont avait avoir fait faire faut peut sans sous dans par pour avec chez entre vers depuis pendant
    avant après si même tout tous toute toutes autre autres encore déjà puis alors ainsi afin parce jamais toujours
    quelqu quelque quelques chaque ici là peu beaucoup moins deux jusqu lorsque celui celle ceux celles nôtre`,
  en: `the a an and or but if of to in on at by for from with without into about as is are was were be been being am
    have has had do does did not no nor so than then that this these those there here it its he she they them their his her
    we us our you your i me my who whom whose which what when where why how can could will would should may might must
    all any both each few more most other some such only own same too very just also after before while during between
    through over under again once because until against up down out off ours yours get got well`,
  es: `el la los las lo un una unos unas y e o u pero sino que de del al a en con sin por para sobre entre desde hasta
    como cuando donde quien quienes cual cuales qué cómo cuándo dónde quién cuál es son era eran ser fue fueron está están
    estar he ha han había haber hay tiene tienen hacer hace yo tú él ella nosotros ustedes ellos ellas me te se nos les le
    su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas eso esto no ni sí muy más menos
    también ya si porque aunque todo toda todos todas otro otra otros otras cada mucho mucha muchos después antes durante`,
  pt: `o os a as um uma uns umas e ou mas que de do da dos das ao aos à às em no na nos nas num numa com sem por pelo pela
    pelos pelas para sobre entre desde até como quando onde quem qual quais é são era eram ser foi foram está estão estar
    tem têm ter há havia fazer faz eu tu ele ela nós vocês você eles elas me te se lhe lhes seu sua seus suas meu minha
    nosso nossa nossos nossas este esta estes estas esse essa esses essas isso isto não nem sim muito mais menos também já
    se porque embora todo toda todos todas outro outra outros outras cada depois antes durante ainda`,
  ar: `في من إلى على عن مع هذا هذه ذلك تلك هؤلاء التي الذي الذين اللواتي ما ماذا متى أين كيف لماذا هل أن إن أنّ كان كانت
    يكون تكون هو هي هم هن نحن أنا أنت أنتم لا لم لن ليس ليست قد لقد كل بعض أي أو و ثم بل لكن لأن حتى إذا لو كما عند عندما
    بعد قبل بين حول دون غير منذ خلال فقط أيضا جدا هنا هناك له لها لهم لنا لي به بها فيه فيها منه منها عليه عليها إليه إليها
    عنها عنه معه معنا ولا وما وهو وهي ومن وفي وعلى كنا لدينا`,
};

/** As the words they are held against. */
const folded = (language: BoardLanguage): ReadonlySet<string> => new Set(foldLetters(LISTS[language]).split(" "));
export const STOP_WORDS: Readonly<Record<BoardLanguage, ReadonlySet<string>>> = {
  fr: folded("fr"),
  en: folded("en"),
  es: folded("es"),
  pt: folded("pt"),
  ar: folded("ar"),
};
