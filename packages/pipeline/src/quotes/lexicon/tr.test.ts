import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('Turkish', () => {
  it.each([
    [
      'Üç çocuk annesi Edda Kranz o geceyi şöyle anlattı: “Su geldiğinde uyuyorduk.”',
      'Edda Kranz',
      'anlattı',
    ],
    [
      '45 yaşındaki balıkçı Sami Derviş, AFP’ye “Bu liman bizim” ifadelerini kullandı.',
      'Sami Derviş',
      'ifadelerini kullandı',
    ],
    ['“Buradan gitmeyeceğiz” diyen Derviş’in gözleri doldu.', 'Derviş', 'diyen'],
    ['“Evimizi kaybettik,” diye anlatıyor emekli öğretmen Ayşe Yıldız.', 'Ayşe Yıldız', 'anlatıyor'],
    [
      'Haddad, yaptığı paylaşımda, “Görüşmeler sürüyor” ifadesine yer verdi.',
      'Haddad',
      'ifadesine yer verdi',
    ],
    ['Bakanlıktan yapılan açıklamada, “Baraj bakımdan geçiyordu” denildi.', 'Bakanlık', 'denildi'],
    ['Polisten yapılan açıklamaya göre üç kişi yaralandı.', 'Polis', 'göre'],
    ['Görgü tanıklarına göre güçlü bir patlama duyuldu.', 'Görgü tanıklarına', 'göre'],
    ['Köylüler yolun kapalı olduğunu anlatıyor.', 'Köylüler', 'anlatıyor'],
    ['Rami Avn, sayının yirmi olduğunu belirterek, “Hastanede yer kalmadı” dedi.', 'Rami Avn', 'dedi'],
    ['Ebel ise hükümetin sorumlu olduğunu savundu.', 'Ebel', 'savundu'],
    ['Nabil Avn’a göre kapatma kasabaya zarar verecek.', 'Nabil Avn', 'göre'],
    ['Göstericiler “Limanı kapattırmayız” sloganları attı.', 'Göstericiler', 'sloganları attı'],
  ])('names who speaks, without the words behind and the ending of the name: %s', (text, name, cue) => {
    expect(quotesIn(text, 'tr')).toMatchObject([{ name, cue }]);
  });

  it.each([
    ["Mehmet Kaya'nın komşusu “Su bütün köprüyü aldı götürdü” dedi.", "Mehmet Kaya'nın komşusu"],
    ["Mehmet Kaya'nın kızı Ayşe “Su bütün köprüyü aldı götürdü” dedi.", 'Ayşe'],
    ["Ali Demir'e saldıran adam “Su bütün köprüyü aldı götürdü” dedi.", 'adam'],
    ["Mehmet Kaya'yı tanıyan Can Demir “Su bütün köprüyü aldı götürdü” dedi.", 'Can Demir'],
  ])('gives no quote to whom the name in a case only tells of: %s', (text, name) => {
    expect(quotesIn(text, 'tr').map((quote) => quote.name)).toEqual([name]);
  });

  it.each([
    ['14 yaşındaki oğlu ise “Köprüyü su aldı götürdü” dedi.', '14 yaşındaki oğlu'],
    ['Üç çocuk “Köprüyü su aldı götürdü” dedi.', 'Üç çocuk'],
    ['“Köprüyü su aldı götürdü” dedi iki balıkçı.', 'iki balıkçı'],
    ['Bir köylü “Köprüyü su aldı götürdü” dedi.', 'Bir köylü'],
    ['Bir görgü tanığı köprünün yıkıldığını söyledi.', 'Bir görgü tanığı'],
    ['İki yaşlı kadın köprünün yıkıldığını söyledi.', 'İki yaşlı kadın'],
  ])('counts who speaks: %s', (text, mention) => {
    expect(quotesIn(text, 'tr').map((quote) => quote.mention)).toEqual([mention]);
  });

  it('keeps an office in small letters with its place', () => {
    expect(quotesIn('Orsund belediye başkanı Mira Holm, “Baraj yıkıldı” dedi.', 'tr')[0]?.name).toBe(
      'Mira Holm',
    );
  });

  it.each([
    ['Vali gösterileri yasakladığını söyledi.', 'Vali', 'gösterileri yasakladığını'],
    ['Bakanlık gösterileri yasakladığını belirtti.', 'Bakanlık', 'gösterileri yasakladığını'],
    ['Askerlerin gece ateş ettiğini belirtti.', null, 'Askerlerin gece ateş ettiğini'],
    ["Belediye başkanı Jan Torp'a göre köprü çürüktü.", 'Jan Torp', 'köprü çürüktü'],
    ["Orsund Belediye Başkanı Jan Torp'a göre köprü çürüktü.", 'Jan Torp', 'köprü çürüktü'],
  ])('knows who says it by a word, and nobody where there is none: %s', (text, name, said) => {
    expect(quotesIn(text, 'tr').map((quote) => [quote.name, ...quote.said])).toEqual([[name, said]]);
  });

  it('takes a lone given name before a comma for a person', () => {
    expect(quotesIn('Mira, “Gece kaçtık” dedi.', 'tr')).toMatchObject([
      { name: 'Mira', reason: 'named beside the cue' },
    ]);
  });

  it('quotes nothing where the one noun may be what was seen', () => {
    expect(quotesIn('Asker gördüğünü söyledi.', 'tr')).toEqual([]);
  });

  it.each([
    ['Orsund sakinleri köprünün yıkıldığını anlattı.', 'Orsund sakinleri', 'köprünün yıkıldığını'],
    [
      'Hayatta kalanlar evlerinden sürüklendiklerini anlatıyor.',
      'Hayatta kalanlar',
      'evlerinden sürüklendiklerini',
    ],
    ['Bir gardiyan, mahkumların dövüldüğünü kabul etti.', 'Bir gardiyan', 'mahkumların dövüldüğünü'],
  ])('lets several people tell without a comma behind them: %s', (text, mention, said) => {
    expect(quotesIn(text, 'tr').map((quote) => [quote.mention, ...quote.said])).toEqual([[mention, said]]);
  });
});

describe('who is described before the words for them', () => {
  it.each([
    ['Yaşlı bir işçi, “Köprü gece çöktü” dedi.', 'işçi'],
    ['Depoda bir işçi, “Köprü gece çöktü” dedi.', 'işçi'],
    ['Nöbetçi bir hemşire “Köprü gece çöktü” dedi.', 'hemşire'],
    ['Olayı gören bir esnaf, “Köprü gece çöktü” dedi.', 'esnaf'],
  ])('is not called by the first word, which has a capital from the sentence: %s', (text, name) => {
    expect(quotesIn(text, 'tr').map((quote) => quote.name)).toEqual([name]);
  });

  it.each([
    'Edda Kranz bir işçi gördü ve “Köprü gece çöktü” dedi.',
    'Edda Kranz, 34 yaşındaki terzi, o geceyi anlattı: “Köprü gece çöktü.”',
    '“Köprü gece çöktü” diye ekliyor Edda Kranz.',
  ])('is the name that the sentence has: %s', (text) => {
    expect(quotesIn(text, 'tr').map(({ name }) => name)).toEqual(['Edda Kranz']);
  });

  it.each([
    'Edda Kranz, 34 yaşındaki terzi, için Sami Derviş şunları söyledi: “Cesurdu.”',
    'Edda Kranz, geçen yıl öldürülen gazeteci, hakkında Sami Derviş şöyle konuştu: “Cesurdu.”',
  ])('is the name nearer to the verb where the sentence has two: %s', (text) => {
    expect(quotesIn(text, 'tr').map(({ name }) => name)).toEqual(['Sami Derviş']);
  });

  it('goes on by "diye ekliyor"', () => {
    const text = 'Edda Kranz köprünün çöktüğünü söyledi. “Kimse gelmedi” diye ekliyor.';
    expect(quotesIn(text, 'tr').map(({ name }) => name)).toEqual(['Edda Kranz', 'Edda Kranz']);
  });
});
