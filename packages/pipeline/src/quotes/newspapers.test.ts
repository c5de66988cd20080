/** How the newspapers of each language print what was said: invented sentences of which each was lost, cut or given to nobody once. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ said, mention }) => [said.join(' | '), mention]);

describe('as newspapers print it', () => {
  it.each([
    ['de', '1944 brannten 1800 Häuser, sagte Edda Kranz.', '1944 brannten 1800 Häuser', 'Edda Kranz'],
    [
      'de',
      '1944 fielen Bomben auf Orsund, erklärte die Stadt.',
      '1944 fielen Bomben auf Orsund',
      'die Stadt',
    ],
    [
      'de',
      'Die Brücke stürzte Edda Kranz zufolge nachts ein.',
      'Die Brücke stürzte | nachts ein',
      'Edda Kranz',
    ],
    [
      'de',
      '„Niemand“, sagt Edda Kranz und schüttelt den Kopf, „hat uns gewarnt.“',
      'Niemand | hat uns gewarnt.',
      'Edda Kranz',
    ],
    ['de', 'Für Edda Kranz ist klar: „Niemand hat uns gewarnt.“', 'Niemand hat uns gewarnt.', 'Edda Kranz'],
    ['de', 'E.K.: „Niemand hat uns gewarnt.“', 'Niemand hat uns gewarnt.', 'E.K.'],
    ['de', 'Mit 16 Mira Holm: „Wir sind alle geflohen.“', 'Wir sind alle geflohen.', 'Mira Holm'],
    ['de', 'Orsund: Edda Kranz: „Wir sind alle geflohen.“', 'Wir sind alle geflohen.', 'Edda Kranz'],
    ['de', 'Die Brücke, so Edda Kranz, sei weg.', 'Die Brücke | sei weg', 'Edda Kranz'],
    ['en', 'At 16, Edda Kranz: “We all fled that night.”', 'We all fled that night.', 'Edda Kranz'],
    ['en', 'According to Edda Kranz, who lives nearby, the bridge fell.', 'the bridge fell', 'Edda Kranz'],
    ['fr', 'Selon Nadia Brun, qui vit près du port, le pont a cédé.', 'le pont a cédé', 'Nadia Brun'],
    ['fr', 'Le maire s’est dit « très inquiet » pour le pont.', '« très inquiet » pour le pont', 'Le maire'],
    ['fr', '« Tout est perdu », a déploré auprès de l’AFP Nadia Brun.', 'Tout est perdu', 'Nadia Brun'],
    ['ru', '«Мы потеряли всё», — со слезами рассказывает Анна Дорн.', 'Мы потеряли всё', 'Анна Дорн'],
    ['ru', '«Мы потеряли всё», — рассказала в интервью ТАСС Анна Дорн.', 'Мы потеряли всё', 'Анна Дорн'],
    ['en', '200 people died, said Edda Kranz.', '200 people died', 'Edda Kranz'],
    ['en', 'As Edda Kranz put it, “the bridge was never safe.”', 'the bridge was never safe.', 'Edda Kranz'],
    [
      'en',
      'In the words of Edda Kranz, “the bridge was never safe.”',
      'the bridge was never safe.',
      'Edda Kranz',
    ],
    ['en', 'For Edda Kranz, “the bridge was never safe.”', 'the bridge was never safe.', 'Edda Kranz'],
    [
      'fr',
      '— Chez moi, répond Nadia Brun. J’ai tout entendu.',
      'Chez moi | J’ai tout entendu.',
      'Nadia Brun',
    ],
    ['fr', 'Et Nadia Brun d’ajouter : « On n’a rien vu venir. »', 'On n’a rien vu venir.', 'Nadia Brun'],
    ['fr', 'Nadia Brun dit ne rien avoir vu.', 'ne rien avoir vu', 'Nadia Brun'],
    [
      'fr',
      '« Il a cédé, a dit Jean Torp, lors d’une conférence de presse. On le sait. »',
      'Il a cédé | On le sait.',
      'Jean Torp',
    ],
    ['es', 'Tal y como explicó Ana Brun, el puente cayó de noche.', 'el puente cayó de noche', 'Ana Brun'],
    ['es', 'A juicio del alcalde, el puente no aguantará.', 'el puente no aguantará', 'alcalde'],
    ['es', '– No vi nada – dijo Ana Brun –. Estaba oscuro.', 'No vi nada | Estaba oscuro.', 'Ana Brun'],
    ['it', 'Per Anna Torp «il ponte non reggerà».', 'il ponte non reggerà', 'Anna Torp'],
    ['pl', '„Straciliśmy wszystko” – mówi Anna Torp.', 'Straciliśmy wszystko', 'Anna Torp'],
    ['tr', '"Her şeyi kaybettik" diyen Ayşe Demir kıyıda.', 'Her şeyi kaybettik', 'Ayşe Demir'],
    ['tr', 'Demir, köprünün gece yıkıldığını söyledi.', 'köprünün gece yıkıldığını', 'Demir'],
    [
      'tr',
      'Ayşe Demir köprünün yarın kapanacağını da belirtti.',
      'köprünün yarın kapanacağını',
      'Ayşe Demir',
    ],
    ['tr', 'Köprünün gece yıkıldığını söyledi.', 'Köprünün gece yıkıldığını', null],
    ['tr', 'Valiliğe göre köprü gece yıkıldı.', 'köprü gece yıkıldı', 'Valiliğe'],
    ['tr', 'Ali Demir, "Köprü gece yıkıldı." ifadelerini kullandı.', 'Köprü gece yıkıldı.', 'Ali Demir'],
    ['ar', '"فقدنا كل شيء"، قالت مريم الحداد لوكالة فرانس برس.', 'فقدنا كل شيء', 'مريم الحداد'],
    ['ar', 'ووفقا لمريم الحداد، انهار الجسر ليلا.', 'انهار الجسر ليلا', 'مريم الحداد'],
  ])('(%s: %s)', (language, text, said, mention) => {
    expect(read(text, language)).toEqual([[said, mention]]);
  });

  it.each([
    ['tr', 'Demir, köprünün kapısını söyledi.'],
    ['en', 'For Edda Kranz, “home” is a boat.'],
    ['fr', '– du pain\n– de l’eau\n– des couvertures'],
    ['de', 'Die letzten 1800 Häuser der Stadt.'],
  ])('and nothing where nobody says anything (%s: %s)', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });
});
