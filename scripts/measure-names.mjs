/**
 * How often names survive translation, by the model alone and as Crossquote uses it (`translate/keep-names.ts`): invented sentences with names that are words or rare, and with
 * the same words where they are no names. Usage, after `npm run build`:
 *
 *   node scripts/measure-names.mjs
 */
import { keepNames } from '../packages/pipeline/dist/index.js';
import { readConfig, translatorOf } from '../packages/runtime/dist/index.js';

const SETS = {
  de: {
    given: 'Edda',
    names:
      'Weiß Schwarz Bäcker Vogel Fuchs König Sommer Winter Stein Wolf Lang Klein Jäger Fischer Braun Frost Engel Kaiser Herzog Holzapfel Morgenstern Kranz Dohm Hjelmqvist Norrbakk Schockemöhle Meinhard Abendroth',
    sentences: [
      '„Wir hörten die Sirene erst spät“, sagte Edda * am Montag.',
      '* hatte das Haus am Morgen verlassen, weil das Wasser stieg.',
      'Frau * wartete mit den Kindern am Bahnhof.',
      'Der Brief, den Dr. * aus dem Lager schrieb, kam nie an.',
      'Nach Angaben von * wurden drei Männer verhaftet.',
      '*s Wohnung stand leer, als die Polizei kam.',
    ],
    words: {
      Weiß: 'Weiß jemand, wo er ist?',
      Lang: 'Lang ist es her, dass wir am Fluss spielten.',
      König: 'Der König hat uns vergessen.',
      Stein: 'Ein Stein traf den Fahrer am Kopf.',
      Engel: 'Mein Engel, rief sie, komm zurück.',
      Bäcker: 'Der Bäcker gab uns Brot, ohne zu fragen.',
      Jäger: 'Zwei Jäger fanden den Wagen im Wald.',
      Fischer: 'Die Fischer sahen das Boot zuerst.',
      Wolf: 'Ein Wolf lief über die Straße.',
      Vogel: 'Kein Vogel sang mehr an diesem Morgen.',
      Kaiser: 'Unter dem Kaiser gab es das nicht.',
      Fuchs: 'Der Fuchs holte die Hühner.',
      Herzog: 'Das Schloss gehörte dem Herzog.',
      Sommer: 'Im Sommer war es heiß und das Wasser knapp.',
      Winter: 'Der Winter kam früh in diesem Jahr.',
      Klein: 'Klein war das Zimmer, und kalt.',
      Braun: 'Braun war das Wasser und stank.',
      Frost: 'Frost kam in der Nacht.',
    },
  },
  fr: {
    given: 'Nadia',
    names:
      'Petit Boulanger Blanc Lenoir Marchand Charpentier Berger Garnier Rousseau Mercier Roy Fontaine Loiseau Legrand Zoungla Kervadec',
    sentences: [
      '« Nous avons entendu la sirène trop tard », a dit Nadia * lundi.',
      '* avait quitté la maison le matin, parce que l’eau montait.',
      'Mme * attendait avec les enfants à la gare.',
      'Selon *, trois hommes ont été arrêtés.',
    ],
    words: {
      Petit: 'Petit à petit, l’eau est montée.',
      Boulanger: 'Boulanger depuis vingt ans, il ouvrait à cinq heures.',
      Marchand: 'Marchand de légumes, il connaissait tout le monde.',
      Berger: 'Un Berger allemand gardait la cour.',
    },
  },
};

const translator = translatorOf(readConfig());
for (const [language, { given, names, sentences, words }] of Object.entries(SETS)) {
  const made = async (texts) => {
    const all = await translator.translate(texts, language, 'en');
    return new Map(texts.map((text, i) => [text, all[i]]));
  };
  const keep = (texts, name) =>
    keepNames(texts, {
      made,
      again: made,
      guarded: (source) => ({
        source,
        sourceLanguage: language,
        targetLanguage: 'en',
        names: [`${given} ${name}`],
      }),
    });
  let [all, alone, kept, other] = [0, 0, 0, 0];
  for (const name of names.split(' ')) {
    const texts = sentences.map((sentence) => sentence.replace('*', name));
    const has = (machine) => new RegExp(`(?<!\\p{L})${name}(?:['’]?s)?(?!\\p{L})`, 'u').test(machine.text);
    const [plain, named] = [await made(texts), await keep(texts, name)];
    all += texts.length;
    alone += texts.filter((text) => has(plain.get(text))).length;
    kept += texts.filter((text) => has(named.get(text))).length;
  }
  for (const [name, text] of Object.entries(words)) {
    const [plain, named] = [await made([text]), await keep([text], name)];
    if (plain.get(text).text !== named.get(text).text) other++;
  }
  console.log(
    `${language}: of ${all} names the model alone keeps ${alone}, Crossquote ${kept}; of ${Object.keys(words).length} such words that are no names it makes names of ${other}`,
  );
}
await translator.close();
