/** Statements of one form, as many witnesses make them: alike in all but who speaks, of which village, and how many. For measuring only; the same every time. */
import { randomFrom, village } from './wire-copies.mjs';

const FIRST = 'Mira,Jan,Orla,Odo,Ilse,Pavel,Tessa,Anton,Nora,Emil'.split(',');
const LAST = 'Holm,Torp,Venn,Marrick,Brandt,Sorin,Quill,Rask,Dorn,Kessel'.split(',');

const LANGUAGES = {
  en: {
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
};

/** A fifth of the witnesses is not named. */
const NAMED = 0.8;
const VILLAGES = 20;

/** @returns so many reports, in three languages by turns: text, language, and of each statement its form and facts. */
export function statementsOfOneForm(reports) {
  const random = randomFrom(5);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const villages = Array.from({ length: VILLAGES }, () => village(random));
  const languages = Object.keys(LANGUAGES);
  return Array.from({ length: reports }, (_, i) => {
    const language = languages[i % languages.length];
    const { head, said, forms } = LANGUAGES[language];
    const facts = forms.map((_, form) => ({
      form,
      who: random() < NAMED ? `${pick(FIRST)} ${pick(LAST)}` : null,
      village: pick(villages),
      count: 2 + Math.floor(38 * random()),
    }));
    const words = facts.map(({ form, who, village, count }) => said(forms[form](village, count), who));
    return { language, facts, text: [head(1 + (i % 28)), ...words].join('\n\n') };
  });
}
