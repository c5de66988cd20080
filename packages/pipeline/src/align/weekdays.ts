/** Days of the week named in a text: reports a day apart say "on Tuesday" and "am Mittwoch" of different things. */
import type { TextRange } from '@crossquote/domain';
import { fold } from '../names/fold.ts';

export interface DayMention extends TextRange {
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
}

const DAYS: readonly string[] = [
  'monday montag lundi lunes lunedi maandag segunda-feira понедельник понедилок понеділок الاثنين الإثنين pazartesi',
  'tuesday dienstag mardi martes martedi dinsdag terca-feira вторник вівторок الثلاثاء sali',
  'wednesday mittwoch mercredi miercoles mercoledi woensdag quarta-feira среда среду середа середу الاربعاء carsamba',
  'thursday donnerstag jeudi jueves giovedi donderdag quinta-feira четверг четвер الخميس persembe',
  'friday freitag vendredi viernes venerdi vrijdag sexta-feira пятница пятницу пятниця пятницю الجمعة cuma',
  'saturday samstag sonnabend samedi sabado sabato zaterdag суббота субботу субота суботу السبت cumartesi',
  'sunday sonntag dimanche domingo domenica zondag воскресенье неділя неділю الاحد pazar',
];

const DAY_OF = new Map(
  DAYS.flatMap((names, day) => names.split(' ').map((name) => [fold(name), day] as const)),
);

/** In text order, UTF-16 code units of the text. */
export function weekdaysIn(text: string): readonly DayMention[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?/gu)].flatMap((match) => {
    const day = DAY_OF.get(fold(match[0]));
    return day === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, day }];
  });
}
