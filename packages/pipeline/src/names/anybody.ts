/**
 * Words that stand for somebody unnamed, in the languages of reports: "Source: …", «Чоловік: …». With a capital, at the beginning of a sentence, they
 * look like names; German nouns do everywhere. What is somebody's name as well is left out: Turkish "adam", Spanish "fuentes", German "mann", "koch".
 */
import { foldedStem } from './fold.ts';

const WORDS = new Set(
  (
    'resident residents neighbors neighbours locals villagers officials passengers geologist geologists ' +
    'anwohner anwohnerin anwohnern bewohner bewohnerin bewohnern einwohner einwohnerin nachbarn mitarbeiter mitarbeiterin vertreter vertreterin ' +
    'betroffene betroffener angehoriger angehorige kollegin geologe geologin biologe biologin kranfuhrer kranfuhrerin verkaufer verkauferin ' +
    'sanitater sanitaterin rentnerin anruferin anrufer passantin demonstrantin feuerwehrmann feuerwehrfrau teilnehmerin teilnehmer ' +
    'habitants habitantes riverains riverain riveraine vecinos vecinas жители жительница очевидцы очевидец ' +
    'man woman people source sources another someone somebody jemand quelle quellen femme personne ' +
    'hombre mujer persona alguien fuente kadın kişi kaynaklar ' +
    'человек мужчина женщина источник источники чоловік жінка людина джерело джерела ' +
    'رجل امرأة شخص مصدر مصادر آخر مرد زن کسی منبع منابع'
  )
    .split(' ')
    .map(foldedStem),
);

/** Whether a name is such a word and nothing besides: "Thomas Mann" is a name. */
export function isAnybody(name: string): boolean {
  return WORDS.has(foldedStem(name.trim()));
}
