/** Sentences that somebody who knows the language is sure of; `|` stands where they part. */
import { aReport } from '@crossquote/domain/testing';
import { describe, expect, it } from 'vitest';
import { splitReport } from '../split-report.ts';
import { splitWords } from './index.ts';
import { Kind } from './kind.ts';

const SENTENCES: readonly (readonly [string, string])[] = [
  ['de', 'Sie kam am 3. Oktober mit Obstlt. Kern in die Str. am Fluss.|Dann schwieg sie.'],
  ['de', 'Das gilt i. d. R. nicht für Kinder, vgl. Abs. 4 des Gesetzes.|Wir warten.'],
  ['de', 'Er feierte sein bestes 12. Jubiläum.|Um 5 Uhr waren es noch 12.|Danach kam keiner mehr.'],
  ['de', 'Die Stadt liegt 3 km.|Wir gehen zu Fuß.'],
  ['de', 'Wir waren in Israel.|Morgen danke ich Dir.|Das Kind heißt Max.|Er schläft.'],
  ['en', 'At 5 p.m. Ann left.|She came back at 6 p.m.|Ann slept.'],
  ['en', 'The talks ended at 9 p.m. Monday in St. Ives.|Lt. Gov. Moss spoke.'],
  ['en', 'She holds a Ph.D.|Ben does not.|See p. 4 of Vol. 2 by Capt. Roe et al. for more.'],
  ['en', 'He lives on Elm St.|They met in the pub.|It was 6 ft.|Nobody moved.'],
  ['en', 'i saw it happen.|they ran away.|where did you go?|i am here now.'],
  ['fr', 'Mme Petit habite au n. 12, av. de la Gare, p. ex. avec M. Roux.|Elle part.'],
  ['fr', 'Ils ont pris le vol.|Martin reste.|La mer.|Il y va.'],
  ['fr', 'Il a tout perdu : maison, jardin, etc.|Personne ne vient ;|Il attend.'],
  ['es', 'La Dra. Gil vive en la Avda. Norte, núm. 12, con el Sr. Ruiz.|Nadie sabe más.'],
  ['es', 'Llegó al mar.|Eva lo vio.|Eran las 5 p. m.|Luis dormía.'],
  ['es', '¿Dónde están?|¡Ayuda!|No vino nadie;|La calle estaba vacía.'],
  ['it', "Il dott. Neri e l'avv. Verdi arrivano alle 5, cfr. pag. 3 del vol. 2.|Nessuno parla."],
  ['it', 'Andiamo a est.|Marco guida.|Portano pane, acqua, ecc.|Piero ride.'],
  ['ru', 'Он родился в 1950 г. в с. Липки, ул. Садовая, д. 5, кв. 7.|Потом уехал.'],
  ['ru', 'Мы помогли им.|Потом стало тихо.|Пришли врачи, учителя и др.|Никто не ушёл.'],
  ['ru', '«Куда вы? — спросила Анна. — Уже поздно».|Он молчал.'],
  ['uk', 'Проф. Коваль живе в м. Зелене на вул. Садовій.|Це було у 2015 р.|Він мовчав.'],
  ['uk', '«Куди ви? — спитала Анна. — Вже пізно».|Він мовчав.'],
  ['tr', 'Dr. Kaya 3. Bölge komutanıydı.|Olay 5. Caddede oldu, bkz. s. 4 sonrası.|Sonra sustu.'],
  ['tr', 'Adı kim.|Ne der.|Ekmek, su vb.|Kimse yok.'],
  ['nl', 'Dhr. Jansen woont op nr. 5, d.w.z. bij mevr. De Wit.|Dat is voorbij.|Max.|Niemand.'],
  ['nl', 'Het is voorbij.|...en toen werd het stil.|Brood, water enz.|Dat was op.'],
  ['pl', 'Prof. Nowak i dr hab. Ewa Lis mieszkają przy ul. Polnej 7 m. 12 w Brzozowie.|Mostu nie ma.'],
  ['pl', 'Urodziła się w 1961 r. we wsi Dęby, woj. lubelskie.|Wyjechała w 1980 r.|Nikt jej nie szukał.'],
  ['pl', 'Minęła 30. rocznica powodzi, tzn. tej z lat 90. ubiegłego wieku.|Czekamy.'],
  ['pl', 'Żołnierze z 12. Brygady przyszli o godz. 6.30, m.in. z łodziami.|Woda stała do 15.|Potem opadła.'],
  ['pl', 'Zabraliśmy chleb, wodę, koce itd.|Reszta przepadła.'],
  ['pl', '„Gdzie jest łódź?” zapytała Anna.|Nikt nie odpowiedział.'],
  ['pl', '– Nie mamy wody.|Nie ma też prądu – mówi ks. Jan Lis.|Czekają od środy.'],
  ['pl', 'Rynek w Dębach, fot. Anna Lis.|Nikt tu nie mieszka.'],
  ['pl', 'Pomogliśmy im.|Potem szliśmy na pl. im. Jana Lisa, pełen min.|Anna czekała.'],
  ['pl', 'Szkodę oceniono na 40 tys. zł, tj. ok. 3 proc. budżetu gm. Dęby.|„To mało.”|Tak mówią.'],
  ['ar', 'قال د. سامي إن الجسر سقط عام 2015 م.|لم يبق أحد.'],
  ['ar', '"انهار الجسر!" كما قالت المعلمة.|هل تسمعون؟|نعم، انظر ص. 5 هنا.'],
  ['ar', '"نحن هنا."|قالت سارة إن الجسر سقط.'],
  ['fa', 'دکتر گفت جورج دابلیو. بوش آنجا بود.|آیا کسی هست؟|نه، ر.ک. صفحه بعد.'],
];

describe('languages', () => {
  it.each(SENTENCES)('%s: %s', (language, marked) => {
    const text = marked.replaceAll('|', ' ');
    const found = splitReport(aReport({ text, language }));
    expect(found.map(({ range }) => text.slice(range.start, range.end).trim())).toEqual(marked.split('|'));
  });

  it.each(['ar', 'de', 'en', 'es', 'fa', 'fr', 'it', 'nl', 'pl', 'ru', 'tr', 'uk'])(
    '%s lists no word that begins sentences among abbreviations that never end one',
    (language) => {
      const words = splitWords(language);
      const both = [...words.starters].filter(
        (word) => (words.kindOf(word) & Kind.Never) !== 0 && word.length > 2,
      );
      expect(both).toEqual([]);
    },
  );

  it('share what stands in reports of any language, and take regions for their language', () => {
    expect(splitWords('xx').kindOf('Prof')).toBe(Kind.Never);
    expect(splitWords('de-AT')).toBe(splitWords('de'));
    expect(splitWords('en').kindOf('GEN')).toBe(Kind.Never);
    expect(splitWords('en').kindOf('MS')).toBe(0);
  });
});
