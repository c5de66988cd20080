/** Statements of one form, as many witnesses make them: alike in all but who speaks, of which village, and how many. For measuring only; the same every time. */
import { randomFrom } from './wire-copies.mjs';

/** Place by place the same people in each script. */
const PEOPLE = {
  latin: [
    'Mira,Jan,Orla,Odo,Ilse,Pavel,Tessa,Anton,Nora,Emil',
    'Holm,Torp,Venn,Marrick,Brandt,Sorin,Quill,Rask,Dorn,Kessel',
  ],
  cyrillic: [
    'Мира,Ян,Орла,Одо,Ильзе,Павел,Тесса,Антон,Нора,Эмиль',
    'Хольм,Торп,Венн,Маррик,Брандт,Сорин,Квилл,Раск,Дорн,Кессель',
  ],
  arabic: [
    'ميرا,يان,أورلا,أودو,إلزه,بافل,تيسا,أنطون,نورا,إميل',
    'هولم,تورب,فين,ماريك,براندت,سورين,كويل,راسك,دورن,كيسل',
  ],
};
/** Letters of villages. */
const LETTERS = { latin: 'bdfklmnrstzaiu', cyrillic: 'бдфклмнрстзаиу', arabic: 'بدفكلمنرستزايو' };
const VOWELS = 3;

const LANGUAGES = {
  en: {
    script: 'latin',
    head: (day) => `Statements taken on ${day} March.`,
    said: (words, who) => `“${words},” said ${who ?? 'a resident'}.`,
    forms: [
      (village, n) => `We buried ${n} neighbours in the garden behind the house in ${village}`,
      (village, n) => `My brother was taken from our house in ${village} by ${n} men in uniform`,
      (village, n) => `They told us to leave ${village} within ${n} hours and to take nothing with us`,
      (village, n) => `The hospital of ${village} had no electricity for ${n} days`,
      (village, n) => `I saw ${n} people lying in the street in front of the school in ${village}`,
    ],
  },
  de: {
    script: 'latin',
    head: (day) => `Aussagen vom ${day}. März.`,
    said: (words, who) => `„${words}“, sagte ${who ?? 'eine Bewohnerin'}.`,
    forms: [
      (village, n) => `Wir haben ${n} Nachbarn im Garten hinter dem Haus in ${village} begraben`,
      (village, n) => `Mein Bruder wurde von ${n} Männern in Uniform aus unserem Haus in ${village} geholt`,
      (village, n) =>
        `Sie sagten uns, wir sollten ${village} binnen ${n} Stunden verlassen und nichts mitnehmen`,
      (village, n) => `Das Krankenhaus von ${village} hatte ${n} Tage lang keinen Strom`,
      (village, n) => `Ich sah ${n} Menschen auf der Straße vor der Schule in ${village} liegen`,
    ],
  },
  fr: {
    script: 'latin',
    head: (day) => `Témoignages recueillis le ${day} mars.`,
    said: (words, who) => `« ${words} », a dit ${who ?? 'une habitante'}.`,
    forms: [
      (village, n) => `Nous avons enterré ${n} voisins dans le jardin derrière la maison à ${village}`,
      (village, n) => `Mon frère a été emmené de notre maison à ${village} par ${n} hommes en uniforme`,
      (village, n) => `Ils nous ont dit de quitter ${village} dans les ${n} heures et de ne rien emporter`,
      (village, n) => `L’hôpital de ${village} n’a pas eu d’électricité pendant ${n} jours`,
      (village, n) => `J’ai vu ${n} personnes étendues dans la rue devant l’école à ${village}`,
    ],
  },
  ru: {
    script: 'cyrillic',
    head: (day) => `Показания от ${day} марта.`,
    said: (words, who) => `«${words}», — сказал ${who ?? 'местный житель'}.`,
    forms: [
      (village, n) => `Мы похоронили ${n} соседей в саду за домом в селе ${village}`,
      (village, n) => `Моего брата увели из нашего дома в селе ${village} ${n} мужчин в форме`,
      (village, n) => `Нам велели покинуть село ${village} за ${n} часов и ничего с собой не брать`,
      (village, n) => `В больнице села ${village} ${n} дней не было электричества`,
      (village, n) => `Я видел, как ${n} человек лежали на улице перед школой в селе ${village}`,
    ],
  },
  ar: {
    script: 'arabic',
    head: (day) => `شهادات أُخذت في ${day} مارس.`,
    said: (words, who) => `قال ${who ?? 'أحد السكان'}: «${words}».`,
    forms: [
      (village, n) => `دفنّا ${n} من الجيران في الحديقة خلف البيت في ${village}`,
      (village, n) => `أُخذ أخي من بيتنا في ${village} على يد ${n} رجلا بالزي العسكري`,
      (village, n) => `أمرونا بمغادرة ${village} خلال ${n} ساعة وألا نأخذ شيئا معنا`,
      (village, n) => `بقي مستشفى ${village} بلا كهرباء ${n} يوما`,
      (village, n) => `رأيت ${n} شخصا ممددين في الشارع أمام المدرسة في ${village}`,
    ],
  },
};

/** A fifth of the witnesses is not named. */
const NAMED = 0.8;
const VILLAGES = 20;

/**
 * @returns so many reports, in five languages by turns: text, language, and of each statement its form and facts: `who` and `village` by number (who: null where nobody
 * is named), and the number that it tells.
 */
export function statementsOfOneForm(reports) {
  const random = randomFrom(5);
  const below = (n) => Math.floor(n * random());
  const villages = Array.from({ length: VILLAGES }, () =>
    [0, 1, 2].flatMap(() => [below(11), 11 + below(VOWELS)]),
  );
  const languages = Object.keys(LANGUAGES);
  return Array.from({ length: reports }, (_, i) => {
    const language = languages[i % languages.length];
    const { script, head, said, forms } = LANGUAGES[language];
    const facts = forms.map((_, form) => ({
      form,
      who: random() < NAMED ? below(100) : null,
      village: below(VILLAGES),
      count: 3 + below(37),
    }));
    const words = facts.map(({ form, who, village, count }) =>
      said(forms[form](nameOf(villages[village], script), count), personOf(who, script)),
    );
    return { language, facts, text: [head(1 + (i % 28)), ...words].join('\n\n') };
  });
}

function nameOf(places, script) {
  const name = places.map((at) => LETTERS[script][at]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function personOf(who, script) {
  if (who === null) return null;
  const [first, last] = PEOPLE[script].map((names) => names.split(','));
  return `${first[Math.floor(who / 10)]} ${last[who % 10]}`;
}
