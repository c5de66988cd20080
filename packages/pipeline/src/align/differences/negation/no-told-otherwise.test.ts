import { describe, expect, it } from 'vitest';
import { toldQuote } from '../../../testing/told-quote.ts';
import { swap } from '../../../words/linked-words.ts';
import { compareQuotes } from '../../judging/compare-quotes.ts';
import { linkedQuotes } from '../../pair/linked-quote.ts';
import { otherNegation } from './other-negation.ts';
import { isAnsweredSurely } from './unanswered-nos.ts';

type Told = readonly [language: string, words: string];

/** What words of other languages mean, so that what stands beside a no is surely said. */
const MEANT = {
  arzt: 'doctor',
  unterschrieben: 'sign',
  unterschreiben: 'sign',
  bescheinigung: 'paper',
  straße: 'road',
  sehen: 'see',
  decken: 'blankets',
  brot: 'bread',
  lager: 'camp',
  sitzung: 'meeting',
  doktor: 'doctor',
  belgeyi: 'paper',
  imzalamayı: 'sign',
};
const ENGLISH = Object.fromEntries(Object.values(MEANT).map((word) => [word, word]));

/** @param isKnown whether words are looked up: without, each no counts alone. */
async function isTold(one: Told, other: Told, isKnown = true) {
  const [left, right] = await Promise.all(
    [one, other].map(([language, words]) =>
      toldQuote({
        text: words,
        words,
        language,
        dictionary: null,
        ...(isKnown && { lexicon: { ...ENGLISH, ...MEANT } }),
      }),
    ),
  );
  if (!left || !right) throw new Error('two quotes were told');
  const { a, b, links } = compareQuotes(left, right);
  return otherNegation(a, b, links) !== null;
}

describe('a no that the other quote tells in another way', () => {
  it.each([
    [
      'only then',
      ['en', 'Nobody came until the fire was out'],
      ['de', 'Erst als das Feuer aus war, kam jemand'],
    ],
    ['only then', ['es', 'No llegaron hasta el amanecer'], ['en', 'They only came at dawn']],
    ['only then', ['en', 'Help did not come for a week'], ['ru', 'Помощь пришла только через неделю']],
    ['only so', ['en', 'We were not let out except at night'], ['de', 'Wir durften nur nachts hinaus']],
    ['only that', ['de', 'Wir hatten nichts als unsere Kleider'], ['en', 'All we had was our clothes']],
    ['only they', ['ru', 'Ни у кого, кроме сторожа, не было ключа'], ['fr', 'Seul le gardien avait une clé']],
    ['only they', ['es', 'Nadie salvo mi hermano conocía el camino'], ['uk', 'Лише мій брат знав дорогу']],
    ['only then', ['en', 'They only came at dawn'], ['ar', 'لم يصل أحد حتى الفجر']],
    ['only then', ['tr', 'Şafağa kadar kimse gelmedi'], ['de', 'Erst im Morgengrauen kam jemand']],
    ['only then', ['fa', 'تا سپیده‌دم کسی نیامد'], ['en', 'They came only at dawn']],
    ['only that', ['en', 'We had nothing but our clothes'], ['tr', 'Sadece kıyafetlerimiz vardı']],
    ['only that', ['en', 'We had nothing but our clothes'], ['ar', 'كانت معنا ملابسنا فقط']],
    ['only they', ['de', 'Niemand außer meinem Bruder kannte den Weg'], ['fa', 'فقط برادرم راه را می‌شناخت']],
    ['to go on', ['ar', 'لم يتوقفوا عن الصراخ'], ['en', 'They kept shouting']],
    ['to go on', ['tr', 'Bağırmayı bırakmadılar'], ['en', 'They kept shouting']],
    ['to go on', ['fa', 'صدای گلوله قطع نشد'], ['en', 'The shooting went on']],
    ['to go on', ['en', 'They never stopped shouting'], ['de', 'Sie schrien ununterbrochen']],
    ['to go on', ['de', 'Sie hörten einfach nicht auf zu schreien'], ['en', 'They kept shouting']],
    ['to go on', ['es', 'No dejaban de caer piedras'], ['en', 'Stones kept falling']],
    ['to go on', ['ru', 'Мы не переставали надеяться'], ['fr', 'Nous espérions toujours']],
    ['only so many', ['fa', 'شمار آنها از ده نفر فراتر نرفت'], ['en', 'There were only ten of them']],
    ['only so many', ['ru', 'Их число не превышало десяти'], ['de', 'Es waren nur zehn']],
    ['broken', ['ru', 'Насос не работал'], ['fr', 'La pompe était en panne']],
    ['broken', ['en', 'The lift was not working'], ['uk', 'Ліфт був зламаний']],
    ['broken', ['de', 'Der Aufzug im Lager funktionierte nicht'], ['es', 'El ascensor estaba averiado']],
    ['broken', ['tr', 'Asansör çalışmıyordu'], ['de', 'Der Aufzug war kaputt']],
    ['broken', ['ar', 'كان المصعد معطلا'], ['en', 'The lift did not work']],
    ['broken', ['fa', 'آسانسور کار نمی‌کرد'], ['en', 'The lift was out of order']],
    ['closed', ['en', 'The gate was closed'], ['de', 'Das Tor war nicht offen']],
    ['closed', ['tr', 'Kapı açık değildi'], ['fr', 'Le portail était fermé']],
    ['closed', ['fa', 'دروازه باز نبود'], ['ru', 'Ворота были закрыты']],
    ['closed', ['ar', 'لم تكن البوابة مفتوحة'], ['es', 'El portón estaba cerrado']],
    ['unharmed', ['en', 'The fisherman was not hurt'], ['fr', 'Le pêcheur s’en est tiré indemne']],
    ['unharmed', ['de', 'Der Fischer wurde nicht verletzt'], ['es', 'El pescador salió ileso']],
    ['unharmed', ['tr', 'Balıkçı yaralanmadı'], ['en', 'The fisherman came out unscathed']],
    ['unharmed', ['ru', 'Рыбак не пострадал'], ['de', 'Der Fischer blieb unversehrt']],
    ['unharmed', ['uk', 'Рибалка вийшов неушкодженим'], ['es', 'El pescador no resultó herido']],
    ['intact', ['ar', 'لم تتضرر القوارب'], ['en', 'The boats stayed intact']],
    ['intact', ['fa', 'قایق‌ها سالم ماندند'], ['en', 'The boats were not damaged']],
    ['intact', ['tr', 'Tekneler hasarsız kaldı'], ['fr', 'Les bateaux n’ont pas été endommagés']],
    ['intact', ['fa', 'تورها دست‌نخورده بودند'], ['de', 'Die Netze wurden nicht angerührt']],
    ['unsafe', ['en', 'The road was not safe'], ['ru', 'Дорога была опасна']],
  ] as const)('is none where both mean %s: %s, %s', async (_, one, other) => {
    expect(await isTold(one, other, false)).toBe(false);
  });

  it.each([
    ['no exception', ['de', 'Wir durften nachts nicht hinaus'], ['en', 'We were only let out at night']],
    ['unharmed', ['en', 'The fisherman was not hurt'], ['fr', 'Le pêcheur a été blessé']],
    ['unharmed', ['de', 'Die Boote blieben nicht unversehrt'], ['en', 'The boats stayed intact']],
    ['no only', ['en', 'Nobody came until the fire was out'], ['de', 'Alle kamen, bevor das Feuer aus war']],
    [
      'only on both sides',
      ['en', 'Only the guards did not come before dawn'],
      ['de', 'Nur die Wachen kamen vor dem Morgen'],
    ],
    ['no only', ['tr', 'Şafağa kadar kimse gelmedi'], ['de', 'Alle kamen vor dem Morgen']],
    ['an end', ['tr', 'Silah sesleri durmadı'], ['es', 'Cesaron los disparos']],
    ['no end', ['ar', 'لم يصل الجميع إلى السطح'], ['en', 'All came to the roof']],
    ['no end', ['de', 'Nicht alle kamen auf das Dach'], ['en', 'All came to the roof']],
    ['an end', ['en', 'They never stopped shouting'], ['es', 'Cesaron los gritos']],
    ['work', ['ru', 'Насос не работал'], ['fr', 'La pompe marchait']],
    ['an open gate', ['de', 'Das Tor war nicht offen'], ['en', 'The gate was open']],
    [
      'another no',
      ['en', 'The lift was broken and they did not let us out'],
      ['de', 'Der Aufzug war kaputt, und sie ließen uns hinaus'],
    ],
    [
      'work and a broken arm',
      ['en', 'He did not work'],
      ['de', 'Er arbeitete, die Pumpe funktionierte, der Arm war kaputt'],
    ],
  ] as const)('is told where there is %s: %s, %s', async (_, one, other) => {
    expect(await isTold(one, other, false)).toBe(true);
  });
});

describe('a word that surely says no', () => {
  it.each([
    [
      ['en', 'The doctor has yet to sign the paper'],
      ['de', 'Der Arzt hat die Bescheinigung bis heute nicht unterschrieben'],
    ],
    [
      ['en', 'It was too dark to see the road'],
      ['de', 'Es war so dunkel, dass man die Straße nicht sehen konnte'],
    ],
    [
      ['en', 'The camp lacked blankets and bread'],
      ['de', 'Im Lager gab es keine Decken und kein Brot'],
    ],
    [
      ['tr', 'Doktor belgeyi imzalamayı reddetti'],
      ['de', 'Der Arzt wollte die Bescheinigung nicht unterschreiben'],
    ],
    [
      ['de', 'Der Arzt blieb der Sitzung fern'],
      ['en', 'The doctor was not at the meeting'],
    ],
  ] as const)('answers for a no wherever it stands in the clause: %s, %s', async (one, other) => {
    expect(await isTold(one, other)).toBe(false);
  });

  it.each([
    [
      ['en', 'The doctor did not refuse to sign the paper'],
      ['de', 'Der Arzt weigerte sich, die Bescheinigung zu unterschreiben'],
    ],
    [
      ['en', 'The doctor did sign the paper'],
      ['de', 'Der Arzt hat die Bescheinigung nicht unterschrieben'],
    ],
  ] as const)('answers for none before its like, and none answers itself: %s, %s', async (one, other) => {
    expect(await isTold(one, other)).toBe(true);
  });

  it('answers for the nearest of two nos alone', async () => {
    const told = (language: string, words: string) =>
      toldQuote({ text: words, words, language, dictionary: null, lexicon: { ...ENGLISH, ...MEANT } });
    const two = await told(
      'de',
      'Wir sahen den Arzt nicht, und er wollte die Bescheinigung nicht unterschreiben',
    );
    const one = await told('en', 'We did see the doctor, and he refused to sign the paper');
    const { a, links } = compareQuotes(two, one);
    const [left, right] = linkedQuotes(two, one, a === two ? links : links.map(swap));
    expect(two.negations.clear.map((no) => isAnsweredSurely(no, left, right))).toEqual([false, true]);
  });
});
