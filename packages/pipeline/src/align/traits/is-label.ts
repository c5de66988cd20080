/** Numbers that count nothing: years, and those by which a thing is called ("Route 4", "Zimmer 12", "F-16"). */
import { sliceOf, type TextRange } from '@crossquote/domain';
import { fold } from '../../names/fold.ts';
import type { Token } from '../../words/tokens.ts';

/** What is called by a number: in languages that write it with a small letter, or at whose beginning any word has a capital. */
const CALLED_BY_NUMBER = new Set(
  `route road highway room flat house street block line gate pier bus train flight ward unit article section chapter page paragraph point number no nr phase level version model camp
  zimmer haus strasse linie gleis tor artikel abschnitt seite punkt nummer paragraf absatz wohnung station lager
  chambre salle rue ligne porte quai article page numero appartement batiment camp vol
  habitacion sala calle ruta linea puerta anden articulo pagina seccion piso apartamento vuelo campo
  stanza via linea porta binario articolo pagina numero quarto rua linha artigo kamer straat lijn spoor artikel pagina nummer
  комната комнате дом доме квартира квартире улица маршрут трасса статья статье статьи страница номер палата школа школе рейс корпус
  кімната кімнаті будинок будинку квартира квартирі вулиця маршрут траса стаття статті сторінка номер палата школа школі рейс
  oda yol madde sayfa numara hat kapi bina sefer
  غرفة الغرفة طريق الطريق شارع الشارع بيت رقم المادة مادة صفحة الصفحة اتاق خيابان جاده ماده صفحه شماره خط`
    .split(/\s+/u)
    .map(fold),
);

/** @param range of the number in the text. @param before the word before it. */
export function isLabel(text: string, range: TextRange, before: Token | undefined): boolean {
  const written = sliceOf(text, range);
  if (/^(?:1[7-9]|20)\p{Nd}{2}$/u.test(written)) return true;
  if (/(?:[№#]|\p{L}\p{M}*[-‐‑])\s?$/u.test(text.slice(Math.max(0, range.start - 4), range.start)))
    return true;
  if (!before || !/^[\s.]*$/u.test(text.slice(before.end, range.start))) return false;
  if (CALLED_BY_NUMBER.has(before.folded)) return true;
  // A word with a capital that tells something is what the number belongs to; in German, perhaps.
  return before.weight > 0 && /^\p{Nd}/u.test(written) && /^\p{Lu}/u.test(sliceOf(text, before));
}
