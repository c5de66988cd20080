/** What anybody says at any time: thanks, greetings, yes and no. The same in two reports, even of one person, is no sign of one moment. */
import { type Token, tokensOf } from '../../words/tokens.ts';

/**
 * Whole phrases by primary language, parted by bars. Set by hand. Words are here only as they stand in such a phrase, so that a statement made of the same words
 * ("I was wrong", "that is the question") is none.
 */
const PHRASES: Readonly<Record<string, string>> = {
  en: `yes | no | well | so | and | oh | to you all | to everybody | to everyone | hello everybody | hello everyone | ladies and gentlemen | dear friends | my friends | sir | ma'am
    | yeah | yep | nope | okay | ok | absolutely | certainly | definitely | exactly | of course | sure | for sure | perhaps | maybe | all right | that's right | that is right
    | thanks | thanks a lot | many thanks | thank you | thank you all | thank you everybody | thank you everyone | thank you very much | thank you so much | very much | thank god | god bless you | god willing
    | hello | hi | hey | good morning | good afternoon | good evening | good night | good day | goodbye | bye | welcome | you're welcome | you are welcome
    | nice to meet you | see you | see you tomorrow | see you soon | good luck | happy new year | merry christmas | congratulations | please | excuse me | pardon
    | i'm sorry | i am sorry | sorry | i'm so sorry | my condolences | rest in peace | never mind | no problem | no comment | no idea | i have no idea | no further questions
    | next question | that's a good question | good question | i don't know | i do not know | we don't know | we do not know | i dunno | i'm not sure | i see | i understand
    | let me be clear | how are you | i'm fine | wait a minute | just a moment`,
  de: `ja | nein | nee | na | na ja | und | also | jawohl | okay | ok | meine damen und herren | liebe freunde | an alle | ihnen allen
    | danke | danke schön | danke sehr | danke ihnen | vielen dank | vielen herzlichen dank | herzlichen dank | besten dank | gott sei dank | bitte | bitte schön | bitte sehr | gern geschehen | gern | gerne
    | hallo | guten morgen | guten tag | guten abend | gute nacht | grüß gott | auf wiedersehen | tschüss | bis morgen | bis bald | bis später | willkommen | herzlich willkommen
    | wie geht es ihnen | wie geht's | viel glück | viel erfolg | alles gute | frohes neues jahr | guten rutsch | frohe weihnachten | herzlichen glückwunsch | schönen tag noch
    | entschuldigung | verzeihung | es tut mir leid | tut mir leid | mein beileid | herzliches beileid | schade
    | kein kommentar | keine ahnung | kein problem | keine frage | gute frage | keine weiteren fragen | das weiß ich nicht | ich weiß es nicht | ich weiß nicht | weiß ich nicht | wir wissen es nicht
    | genau | natürlich | sicher | klar | ganz klar | selbstverständlich | vielleicht | möglich | stimmt | das stimmt | richtig | in ordnung`,
  fr: `oui | non | et | bon | bien | eh bien | okay | ok | d'accord | mesdames et messieurs | mesdames | messieurs | madame | monsieur | chers amis | à tous | à vous tous | à toutes et à tous
    | merci | merci beaucoup | merci bien | mille mercis | merci à tous | un grand merci | grand merci | merci infiniment | je vous remercie | dieu merci | s'il vous plaît | de rien | je vous en prie
    | bonjour | bonsoir | bonne nuit | bonne journée | bonne soirée | salut | au revoir | adieu | à demain | à bientôt | bienvenue | soyez les bienvenus | comment allez-vous | ça va
    | bonne chance | bon courage | bonne année | joyeux noël | félicitations | pardon | excusez-moi | je suis désolé | je suis désolée | désolé | désolée | mes condoléances | toutes mes condoléances
    | pas de problème | aucun problème | pas de commentaire | sans commentaire | aucun commentaire | aucune idée | je n'en ai aucune idée | pas de question | bonne question | pas d'autres questions
    | je ne sais pas | je sais pas | nous ne savons pas | on ne sait pas | bien sûr | bien entendu | évidemment | naturellement | certainement | exactement | exact | absolument | peut-être | c'est possible | tout à fait`,
  es: `sí | no | y | bueno | bien | pues | vale | señoras y señores | señor | señora | queridos amigos | amigos | a todos | a todas | a todos ustedes | a usted | a ustedes
    | gracias | muchas gracias | muchísimas gracias | mil gracias | gracias a dios | de nada | por favor | no hay de qué | hola | buenos días | buenas tardes | buenas noches | buenas | buen día
    | adiós | hasta luego | hasta mañana | hasta pronto | hasta la vista | bienvenidos | bienvenido | bienvenida | mucho gusto | cómo está | cómo están | qué tal
    | suerte | buena suerte | mucha suerte | feliz año | feliz año nuevo | feliz navidad | felicidades | enhorabuena | perdón | disculpe | lo siento | lo siento mucho | mi más sentido pésame | mis condolencias
    | no hay problema | ningún problema | sin comentarios | ningún comentario | sin comentario | no hay comentarios | ni idea | no tengo idea | no tengo ni idea | buena pregunta | no hay más preguntas
    | no lo sé | no sé | no lo sabemos | no sabemos | claro | claro que sí | claro que no | por supuesto | desde luego | seguro | exacto | exactamente | quizás | quizá | tal vez | de acuerdo | está bien | si dios quiere`,
  it: `sì | no | e | bene | va bene | okay | ok | signore e signori | cari amici | a tutti | a voi tutti | grazie | molte grazie | tante grazie | grazie mille | mille grazie | grazie a dio | prego | per favore | per piacere
    | buongiorno | buon giorno | buonasera | buona sera | buona notte | buonanotte | ciao | arrivederci | addio | a domani | a presto | benvenuti | benvenuto | benvenuta | piacere | come sta | come state
    | buona fortuna | in bocca al lupo | buon anno | felice anno nuovo | buon natale | auguri | congratulazioni | scusi | scusate | mi scusi | mi dispiace | le mie condoglianze | condoglianze
    | nessun problema | nessun commento | no comment | nessuna idea | buona domanda | nessun'altra domanda | non lo so | non so | non lo sappiamo | certo | certamente | naturalmente | esatto | esattamente | forse | d'accordo | se dio vuole`,
  pt: `sim | não | e | bem | está bem | tudo bem | senhoras e senhores | caros amigos | a todos | a todas | obrigado | obrigada | muito obrigado | muito obrigada | graças a deus | de nada | por favor
    | olá | bom dia | boa tarde | boa noite | adeus | até logo | até amanhã | até breve | bem-vindos | bem-vindo | bem-vinda | prazer | como está | boa sorte | feliz ano novo | feliz natal | parabéns
    | desculpe | desculpa | sinto muito | lamento muito | meus sentimentos | os meus pêsames | não há problema | sem problema | sem comentários | não faço ideia | nenhuma ideia | boa pergunta
    | não sei | eu não sei | não sabemos | claro | claro que sim | com certeza | certamente | exatamente | exato | talvez | se deus quiser`,
  nl: `ja | nee | en | goed | oké | dames en heren | beste vrienden | allemaal | iedereen | bedankt | dank u | dank je | dank u wel | dank je wel | dankuwel | dankjewel | hartelijk dank | hartelijk bedankt | heel erg bedankt | goddank
    | alstublieft | alsjeblieft | graag gedaan | hallo | hoi | goedemorgen | goedemiddag | goedenavond | goedenacht | goedendag | tot ziens | tot morgen | tot straks | dag | welkom | van harte welkom | hoe gaat het
    | succes | veel succes | gelukkig nieuwjaar | prettige kerstdagen | gefeliciteerd | sorry | excuses | pardon | het spijt me | gecondoleerd | geen probleem | geen commentaar | geen idee | goede vraag | geen verdere vragen
    | ik weet het niet | dat weet ik niet | weet ik niet | we weten het niet | natuurlijk | tuurlijk | jawel | zeker | precies | misschien`,
  pl: `tak | nie | i | dobrze | okay | szanowni państwo | panie i panowie | drodzy przyjaciele | wszystkim | dziękuję | dziękujemy | dzięki | dziękuję bardzo | bardzo dziękuję | serdecznie dziękuję | dzięki bogu | proszę | proszę bardzo
    | dzień dobry | dobry wieczór | dobranoc | cześć | do widzenia | do jutra | do zobaczenia | witam | witam państwa | powodzenia | szczęśliwego nowego roku | wesołych świąt | gratulacje | gratuluję
    | przepraszam | przykro mi | bardzo mi przykro | moje kondolencje | nie ma problemu | bez komentarza | nie mam pojęcia | dobre pytanie | nie wiem | nie wiemy | oczywiście | dokładnie | może | być może | zgoda | jak się pan ma`,
  ru: `да | нет | и | ну | хорошо | ладно | дамы и господа | дорогие друзья | друзья | спасибо | спасибо большое | большое спасибо | всем спасибо | всем большое спасибо | огромное спасибо | спасибо вам | спасибо всем | благодарю | благодарю вас | слава богу | пожалуйста | не за что
    | здравствуйте | привет | доброе утро | добрый день | добрый вечер | доброй ночи | спокойной ночи | до свидания | всего доброго | всего хорошего | до завтра | до встречи | пока | добро пожаловать | как дела | как вы
    | удачи | с новым годом | с рождеством | поздравляю | с праздником | извините | простите | прошу прощения | мне очень жаль | мне жаль | соболезную | мои соболезнования | царство небесное
    | нет проблем | без проблем | без комментариев | никаких комментариев | понятия не имею | хороший вопрос | больше вопросов нет | вопросов нет | не знаю | я не знаю | мы не знаем | конечно | да конечно | разумеется | безусловно | возможно | может быть | точно | верно | дай бог`,
  uk: `так | ні | і | ну | добре | гаразд | пані та панове | пані й панове | дорогі друзі | друзі | дякую | всім дякую | усім дякую | дуже дякую | щиро дякую | дякую вам | дякую всім | дякуємо | велике спасибі | слава богу | слава україні | героям слава | будь ласка | нема за що
    | вітаю | привіт | добрий ранок | доброго ранку | добрий день | доброго дня | добрий вечір | доброго вечора | добраніч | на добраніч | до побачення | на все добре | всього найкращого | до завтра | до зустрічі | ласкаво просимо | як справи
    | щасти | з новим роком | з різдвом | вибачте | пробачте | перепрошую | мені дуже шкода | мені шкода | мої співчуття | співчуваю | царство небесне | вічна памʼять | немає проблем | без проблем | без коментарів | жодних коментарів | гадки не маю | хороше питання | гарне питання
    | не знаю | я не знаю | ми не знаємо | звичайно | звісно | безумовно | можливо | може бути | точно | вірно | дай боже`,
  ar: `نعم | لا | و | حسنا | طيب | شكرا | شكرا جزيلا | شكرا لكم | شكرا لك | جزيلا | شكرا جزيلا لكم | شكرا جزيلا لك | لكم | لك | عفوا | من فضلك | من فضلكم | لو سمحت | مرحبا | مرحبا بكم | أهلا | أهلا وسهلا | أهلا وسهلا بكم
    | السلام عليكم | السلام عليكم ورحمة الله | السلام عليكم ورحمة الله وبركاته | وعليكم السلام | وعليكم السلام ورحمة الله وبركاته | صباح الخير | صباح النور | مساء الخير | مساء النور | تصبحون على خير | مع السلامة | إلى اللقاء | كيف حالك | كيف حالكم
    | الله أكبر | إن شاء الله | ما شاء الله | الحمد لله | الحمد لله رب العالمين | والحمد لله | والله | بسم الله | بسم الله الرحمن الرحيم | سبحان الله | لا إله إلا الله | لا حول ولا قوة إلا بالله | حسبنا الله ونعم الوكيل | حسبي الله ونعم الوكيل
    | إنا لله وإنا إليه راجعون | رحمه الله | رحمها الله | الله يرحمه | الله يرحمها | أستغفر الله | بارك الله فيكم | جزاكم الله خيرا | كل عام وأنتم بخير | مبروك | آسف | أنا آسف | معذرة | البقاء لله | طبعا | بالطبع | تماما | صحيح | ربما
    | لا أعرف | لا أعلم | لا أدري | لا نعرف | لا نعلم | لا تعليق | لا مشكلة | الله أعلم | لا أعرف شيئا`,
  tr: `evet | hayır | ve | tamam | peki | iyi | hanımlar beyler | bayanlar baylar | sevgili dostlar | arkadaşlar | herkese | size | teşekkürler | teşekkür ederim | teşekkür ederiz | çok teşekkürler | çok teşekkür ederim | çok teşekkür ederiz | sağ ol | sağol | sağ olun | sağolun
    | rica ederim | bir şey değil | lütfen | merhaba | selam | selamün aleyküm | aleyküm selam | günaydın | iyi günler | iyi akşamlar | iyi geceler | hoş geldiniz | hoş bulduk | hoşça kalın | güle güle | allahaısmarladık | görüşürüz | yarın görüşürüz | nasılsınız
    | kolay gelsin | geçmiş olsun | başımız sağ olsun | başınız sağ olsun | allah rahmet eylesin | allah razı olsun | allah korusun | allaha şükür | allah'a şükür | çok şükür | inşallah | maşallah | allah büyüktür | mekanı cennet olsun | ruhu şad olsun
    | iyi şanslar | mutlu yıllar | iyi bayramlar | tebrikler | özür dilerim | özür dileriz | kusura bakmayın | affedersiniz | pardon | üzgünüm | çok üzgünüm | sorun yok | yorum yok | hiçbir fikrim yok | fikrim yok | iyi soru | güzel soru | başka sorum yok | bilmiyorum | bilmiyoruz | ben bilmiyorum
    | elbette | tabii | tabi | tabii ki | kesinlikle | doğru | belki | olabilir`,
  fa: `بله | نه | خیر | نه خیر | و | باشه | خوب | خب | خانم‌ها و آقایان | دوستان عزیز | ممنون | ممنونم | خیلی ممنون | خیلی ممنونم | سپاس | سپاسگزارم | متشکرم | خیلی متشکرم | مرسی | لطفا | خواهش می‌کنم | خواهش میکنم
    | سلام | سلام علیکم | سلام بر شما | صبح بخیر | ظهر بخیر | عصر بخیر | شب بخیر | روز بخیر | صبح به خیر | شب به خیر | خداحافظ | خدانگهدار | به امید دیدار | تا فردا | خوش آمدید | حال شما چطور است | حالتان چطور است
    | موفق باشید | خسته نباشید | سال نو مبارک | مبارک | تبریک می‌گویم | ببخشید | معذرت می‌خواهم | متاسفم | متأسفم | خیلی متاسفم | تسلیت می‌گویم | خدا رحمتش کند | خدا بیامرزدش | خدا را شکر | الحمدلله | ان‌شاءالله | ان شاء الله | انشالله | الله اکبر | ماشاءالله
    | مشکلی نیست | نظری ندارم | بدون شرح | نمی‌دانم | نمیدانم | من نمی‌دانم | نمی‌دانیم | سوال خوبی است | البته | حتما | دقیقا | درست | درسته | شاید | خدا می‌داند`,
};

const READ = new Map(
  Object.entries(PHRASES).map(([language, list]) => [language, phrasesOf(list, language)]),
);

/** Tokens of each, joined, and of how many words the longest is. */
function phrasesOf(list: string, language: string) {
  const read = list.split('|').map((phrase) => tokensOf(phrase, language).map(({ folded }) => folded));
  return { known: new Set(read.map(joined)), longest: Math.max(...read.map(({ length }) => length)) };
}

/** Whether the words are such phrases one after another and nothing else. @param tokens of all that is said, or all of it but numbers. */
export function isSetPhrase(tokens: readonly Token[], language: string): boolean {
  const phrases = READ.get(language);
  if (!phrases || tokens.length > MOST_WORDS) return false;
  const words = tokens.map(({ folded }) => folded);
  const reached = [true];
  for (let end = 1; end <= words.length; end++) {
    const from = Math.max(0, end - phrases.longest);
    reached[end] = words
      .slice(from, end)
      .some((_, at) => reached[from + at] && phrases.known.has(joined(words.slice(from + at, end))));
  }
  return reached[words.length] === true;
}

/** Nobody strings more of them together. */
const MOST_WORDS = 16;

function joined(words: readonly string[]): string {
  return words.join(' ');
}
