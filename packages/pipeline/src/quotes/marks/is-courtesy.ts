/** Words by which somebody greets, thanks, takes leave or hands over, and nothing else: whoever says only these is no witness. "Yes" and "no" are none: they may answer. */
import { genderOfAddress } from '../../names/kin-words.ts';

/** By language, parted by bars; longer ones first where one begins another. Set by hand. */
const PHRASES = [
  // en
  'ladies and gentlemen|good (?:morning|afternoon|evening|night|day)|hello(?: and welcome| everybody| everyone)?|(?:a (?:very )?)?(?:warm )?welcome(?: back| to you(?: all)?| everybody| everyone)?|thank you(?: all| very much| so much)?(?: for (?:coming|joining us|being (?:here|with us)|watching|listening))?|(?:many )?thanks(?: a lot)?|goodbye|bye(?: bye)?|over to you|go ahead|please|(?:now )?you have the floor|and',
  // nl before de, whose “Dank” begins “dank u”
  'dames en heren|goede(?:morgen|middag|n ?avond|navond|dag)|goedenavond|hallo|(?:van harte )?welkom|dank (?:u|je)(?: wel)?|hartelijk (?:dank|bedankt)|bedankt|tot (?:ziens|morgen|straks)|alstublieft|gaat uw gang|en',
  // de
  'meine damen und herren|guten (?:morgen|tag|abend)|gute nacht|grüß gott|hallo|(?:herzlich )?willkommen(?: zurück)?|(?:vielen (?:herzlichen )?|herzlichen |besten )?dank(?: ihnen| euch)?(?: fürs? (?:kommen|zuschauen|zuhören|gespräch))?|danke(?: schön| sehr| ihnen)?(?: fürs? (?:kommen|zuschauen|zuhören|gespräch))?|auf wiedersehen|tschüss|bis (?:morgen|bald)|bitte(?: schön| sehr)?|sie haben das wort|und',
  // fr
  "mesdames et messieurs|bonjour(?: à tous| à toutes et à tous)?|bonsoir(?: à tous| à toutes et à tous)?|bonne (?:nuit|journée|soirée)|(?:soyez (?:le|la|les) )?bienvenue?s?|merci(?: beaucoup| bien| à tous| à vous)?(?: d['’]être (?:là|avec nous))?|au revoir|à (?:demain|bientôt)|je vous en prie|s['’]il vous plaît|(?:la parole est )?à vous|vous avez la parole|et",
  // es, pt, it
  'señoras y señores|buen(?:os|as) (?:días|tardes|noches)|hola(?: a todos)?|bienvenid[oa]s?|(?:muchas )?gracias(?: a todos)?(?: por (?:venir|estar aquí|acompañarnos))?|adiós|hasta (?:luego|mañana|pronto)|por favor|adelante|tiene la palabra|y',
  'senhoras e senhores|bom dia|boa (?:tarde|noite)|olá(?: a todos)?|bem-vind[oa]s?|(?:muito )?obrigad[oa]|adeus|até (?:logo|amanhã|breve)|faz favor|tem a palavra|e',
  'signore e signori|buon ?giorno|buona ?sera|buona ?notte|salve|ciao|benvenut[oaie]|(?:molte |mille )?grazie(?: mille| a tutti)?|arrivederci|a (?:domani|presto)|per favore|prego|a (?:lei|voi) la parola',
  // pl
  'szanowni państwo|panie i panowie|dzień dobry|dobry wieczór|dobranoc|cześć|witam(?:y)?(?: państwa)?|(?:bardzo )?dziękuj(?:ę|emy)(?: bardzo)?|do (?:widzenia|jutra|zobaczenia)|proszę(?: bardzo)?|oddaję głos',
  // ru, uk
  'дамы и господа|здравствуйте|привет|доброе утро|добрый (?:день|вечер)|доброй ночи|добро пожаловать|(?:большое )?спасибо(?: большое| вам)?|благодарю(?: вас)?|до (?:свидания|завтра|встречи)|всего (?:доброго|хорошего)|пожалуйста|вам слово|прошу',
  'пані та панове|добрий (?:ранок|день|вечір)|доброго (?:ранку|дня|вечора)|вітаю|привіт|ласкаво просимо|(?:дуже |щиро )?дяку(?:ю|ємо)(?: вам)?|до (?:побачення|завтра|зустрічі)|будь ласка|вам слово|прошу',
  // tr
  'sayın seyirciler|merhaba(?:lar)?|günaydın|iyi (?:günler|akşamlar|geceler)|hoş ?geldiniz|(?:çok )?teşekkür(?:ler| ederi[mz])|sağ ?olun|hoşça kalın|görüşürüz|buyurun|lütfen|söz sizde',
  // ar, fa
  '(?:السيدات والسادة|سيداتي سادتي)|السلام عليكم(?: ورحمة الله(?: وبركاته)?)?|(?:صباح|مساء) الخير|(?:أ|ا)هلا(?: وسهلا)?(?: بكم| بك)?|مرحبا(?: بكم| بك)?|شكرا(?: جزيلا)?(?: لكم| لك)?|مع السلامة|إلى اللقاء|تفضلي?|تفضلوا',
  'خانم‌ها و آقایان|سلام(?: علیکم)?|(?:صبح|عصر|شب|روز) ?ب(?:ه )?خیر|خوش آمدید|(?:خیلی )?ممنون(?:م)?|متشکرم|سپاسگزارم|خداحافظ|خدانگهدار|بفرمایید|لطفا',
].join('|');
const COURTESY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${PHRASES})(?![\\p{L}\\p{M}])`, 'giu');
/** Nobody strings more of them together. */
const LONGEST = 200;

/** @param isName whether a word is one of the names in the recording. Behind a form of address any word with a capital is one. */
export function isCourtesy(said: string, isName: (word: string) => boolean): boolean {
  if (said.length > LONGEST) return false;
  const left = said.replace(COURTESY, ' ');
  if (left === said) return false;
  const words = left.match(/[\p{L}\p{M}\p{N}’']+(?:-[\p{L}\p{M}\p{N}]+)*\.?/gu) ?? [];
  let isAddressed = false;
  return words.every((word) => {
    const isAddress = genderOfAddress(word) !== null;
    isAddressed = isAddress || (isAddressed && /^\p{Lu}/u.test(word));
    return isAddressed || isName(word.replace(/\.$/, ''));
  });
}
