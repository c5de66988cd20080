/** What anybody says at any time: thanks, greetings, yes and no. The same in two reports, even of one person, is no sign of one moment. */
import type { Token } from '../words/tokens.ts';

/** Words that set phrases are made of besides stop words, by primary language, folded. Set by hand. */
const SET_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `absolutely afternoon bless bye certainly comment course day dear definitely evening everybody everyone evidently exactly excuse friends fine
    gentlemen god good goodbye great hello hey hi know ladies luck maybe morning nice night okay ok pardon perhaps please pleasure problem
    question right sir ma'am sorry sure thank thanks think true understand wait welcome wrong yeah yep nope don't dunno`,
  ),
  de: words(
    `abend bitte danke dank entschuldigung freunde genau gern gerne gewiss gluck gott grussgott gut gute guten hallo herren damen kommentar klar
    leid moglich morgen nacht naturlich okay ok richtig schade schon schonen sicher stimmt tag tut vielen herzlichen vielleicht weiss wiedersehen willkommen
    tschuss verzeihung frage glaube verstehe falsch jawohl nee na`,
  ),
  fr: words(
    `accord adieu amis bien bienvenue bonjour bonne bonsoir bon cher chers commentaire coup dames beaucoup certain certainement desole desolee d'accord
    dieu evidemment exactement excusez-moi excusez exact excuse excusez grand journee merci mesdames messieurs mille monsieur madame non nuit ok oui pardon
    peut-etre plait possible revoir salut sais s'il sur soir soiree vrai faux question crois comprends naturellement`,
  ),
  es: words(
    `acuerdo adios amigos bienvenidos buen buena buenas bueno buenos claro comentario comentarios dia dias dios disculpe exactamente exacto
    favor gracias gusto hola luego muchas muchisimas noches perdon posible quizas seguro senor senora senores senoras siento suerte supuesto tardes vale verdad
    desde cierto pregunta creo entiendo se`,
  ),
  it: words(
    `arrivederci benvenuti bene buona buonasera buongiorno certo ciao commento dio esatto esattamente favore forse giorno grazie mille okay ok piacere
    prego possibile sera scusi scusate signora signore signori so vero capisco credo molte`,
  ),
  pt: words(
    `adeus amigos bem boa bom certo claro comentario deus dia exatamente favor noite obrigada obrigado ola prazer sei senhor senhora sim talvez tarde
    desculpe verdade muito muita acho entendo`,
  ),
  nl: words(
    `alstublieft avond bedankt commentaar dag dank dankjewel dankuwel excuses god goed goede goedemorgen goedenavond graag hallo hoi jawel misschien
    morgen natuurlijk nee oke precies sorry tuurlijk waar weet welkom zeker begrijp denk`,
  ),
  pl: words(
    `bardzo dobranoc dobry dobrze dzien dzieki dziekuje dziekujemy komentarza moze oczywiscie okay pan pani panie panstwo prawda prosze przepraszam tak
    wieczor wiem witam zgoda rozumiem mysle`,
  ),
  ru: words(
    `да нет спасибо большое пожалуиста здравствуите привет добрыи добрая доброе день вечер утро ночи спокоинои конечно извините простите хорошо ладно возможно
    знаю верно точно комментариев комментария свидания понимаю думаю правда может`,
  ),
  uk: words(
    `так ні дякую дуже будь ласка вітаю привіт добрии добрих доброго день дня вечір вечора ранку ранок ночі звичаино вибачте пробачте добре гаразд можливо
    знаю вірно точно коментарів побачення розумію думаю правда`,
  ),
  ar: words(
    `نعم لا شكرا جزيلا لكم لك مرحبا اهلا سهلا وسهلا السلام عليكم وعليكم صباح مساء الخير النور عفوا اسف طبعا بالطبع حسنا ربما الله الحمد لله والله
    تعليق اعرف اعلم تماما صحيح فضلك معذرة السلامة`,
  ),
  tr: words(
    `evet hayir tesekkurler tesekkur ederim ederiz cok sagol sagolun merhaba selam gunaydin iyi aksamlar geceler gunler lutfen tabii tabi elbette belki
    ozur dilerim dileriz tamam pardon dogru bilmiyorum yorum hosca kalin anliyorum`,
  ),
  fa: words(
    `بله نه خیر ممنون ممنونم سپاس سپاسگزارم متشکرم مرسی سلام صبح شب روز عصر بخیر خوش لطفا البته شاید ببخشید خداحافظ درست نمیدانم خیلی باشه`,
  ),
};

/** @param tokens of all that is said, or all of it but numbers. */
export function isSetPhrase(tokens: readonly Token[], language: string): boolean {
  return tokens.every(({ folded, weight }) => weight === 0 || SET_WORDS[language]?.has(folded));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u));
}
