import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../words/tokens.ts';
import { negationsIn } from './negations-in.ts';

const read = (text: string, language: string) => {
  const { clear, half } = negationsIn(tokensOf(text, language), language);
  const words = (some: readonly { start: number; end: number }[]) =>
    some.map(({ start, end }) => text.slice(start, end));
  return { clear: words(clear), half: words(half) };
};

describe('negationsIn', () => {
  it.each([
    ['en', 'The ferry did not come and nobody called', ['not', 'nobody']],
    ['en', 'They don’t sing', ['don’t']],
    ['de', 'Keine Fähre kam', ['Keine']],
    ['fr', 'La barque n’est pas venue', ['pas']],
    ['es', 'No vino nadie', ['No']],
    ['it', 'La barca non è venuta', ['non']],
    ['nl', 'De boot kwam niet', ['niet']],
    ['pl', 'Nikt nie przyszedł', ['Nikt']],
    ['pt', 'O barco não veio', ['não']],
    ['ru', 'Никто не пришел', ['Никто']],
    ['uk', 'Човен не прийшов', ['не']],
    ['ru', 'Пока мы сидели в подвале, помощь не пришла', ['не']],
    ['uk', 'Поки ми сиділи в підвалі, допомога не прийшла', ['не']],
    ['tr', 'Tekne gelmedi', ['gelmedi']],
    ['tr', 'Kimse gelmiyordu', ['gelmiyordu']],
    ['ar', 'لم يصل القارب', ['لم']],
    ['fa', 'قایق نرسید و کسی نمی‌آید', ['نرسید']],
    ['fa', 'ما کسی را ندیدیم', ['ندیدیم']],
    ['fa', 'آنها به ده برنگشتند', ['برنگشتند']],
    ['fa', 'او را نزدند، نبردند، نگفته‌اند', ['نزدند', 'نبردند', 'نگفته']],
    ['fa', 'نبرد نزد رود بود، نبردها نزدیک ده', []],
    ['fa', 'ساعت نه آمدند، نه سرباز و بیست و نه نفر', []],
    ['fa', 'نه نان داریم', ['نه']],
    ['tr', 'Bizi unutmayın, gitmeyiniz', ['unutmayın', 'gitmeyiniz']],
    ['tr', 'Geminin gelmesini ve mayını gördük', []],
    ['en', 'No one rowed', ['No']],
    ['fr', 'La barque ne vient plus', ['ne']],
    ['es', 'No vino, no llamó', ['No', 'no']],
    ['fr', 'Plus jamais cela', ['jamais']],
    ['fr', 'Personne au port ne ramait', ['Personne']],
    ['fr', 'Personne n’a jamais ramé', ['Personne']],
    ['fr', 'Je n’ai vu personne au port', ['n’ai']],
    ['fr', 'Il ne veut plus jamais venir', ['ne']],
    ['fr', 'Les plus forts n’ont jamais ramé', ['jamais']],
    ['tr', 'Burada tekne yok', ['yok']],
    ['tr', 'Kapı ne o gün ne de başka bir gün açıktı', ['ne']],
    ['de', 'Das ist nicht wahr', ['nicht']],
    ['en', 'They did not help building it', ['not']],
    ['en', 'Nobody’s home, she isn’t it', ['Nobody’s', 'isn’t']],
    ['ar', 'أليس هذا القارب', ['أليس']],
    ['uk', 'У селі немає хліба', ['немає']],
    ['ru', 'Здесь нет хлеба', ['нет']],
    ['ar', 'لم يصل القارب الكبير فقط', ['لم']],
    ['fa', 'فقط قایق نیست، تورها هست', ['نیست']],
    ['de', 'Sie kam nicht allein', ['nicht']],
    ['es', 'No dudaron de la barca', ['No']],
    ['de', 'Wir zweifelten nicht', ['nicht']],
    ['ar', 'لا نرتدي شباكا', ['لا']],
    ['fa', 'قایق به دست نرسیده بود', ['نرسیده']],
    ['en', 'The ferry was no smaller', ['no']],
    ['fa', 'شکی نبود که قایق نرسید، نان نیست', ['نبود', 'نیست']],
  ] as const)('finds where %s says no, each no once: %s', (language, text, clear) => {
    expect(read(text, language).clear).toEqual(clear);
  });

  it.each([
    ['en', 'Not only the ferry came, no doubt'],
    ['en', 'A notable nomad knows the knot'],
    ['de', 'Nicht nur die Fähre, auch der Kahn'],
    ['fr', 'Chaque personne a fait un pont'],
    ['fr', 'La personne qui rame'],
    ['ru', 'Он пришел не позднее вторника'],
    ['uk', 'Прийшов не лише човен'],
    ['tr', 'Teknenin bulunması ve kurtarma çalışması'],
    ['de', 'Der Fluss stieg wie seit Jahren nicht, und sie staunten nicht schlecht'],
    ['es', 'La mayor crecida que jamás hayamos visto'],
    ['tr', 'Teknenin orada olup olmadığı soruldu'],
    ['ar', 'لا يزال القارب هنا'],
    ['ar', 'كانوا لا يزالون هنا'],
    ['ar', 'لا أعرف إلا هذا الجسر'],
    ['ru', 'Он греб, пока мы его не увидели'],
    ['uk', 'Ми чекали, доки між селом і лісом стрілянина не вщухла'],
    ['uk', 'Він гріб, доки ми не побачили міст'],
    ['tr', 'Kavuşup kavuşamayacağını sordu'],
    ['fr', 'Il rame tant qu’il n’est pas arrivé'],
    ['fr', 'Il ne fait plus que ramer'],
    ['fr', 'La plus forte crue jamais mesurée ici'],
    ['fr', 'Le premier bateau de pêche jamais coulé'],
    ['es', 'No volverán sino hasta el martes'],
    ['tr', 'Köprü selde yok oldu, tekneleri yok ettiler'],
    ['en', 'The ferry came, didn’t it?'],
    ['de', 'Die Fähre kam, nicht wahr?'],
    ['fr', 'Le bac est venu, n’est-ce pas ?'],
    ['es', 'Vino la barca, ¿no?'],
    ['ru', 'Лодка пришла, не так ли?'],
    ['fr', 'Un pas vers la barque'],
    ['en', 'The river stood higher than never before'],
    ['de', 'Der Fluss stand so hoch wie nie zuvor'],
    ['fr', 'Le bac avance plus que jamais'],
    ['es', 'El río creció como nunca antes'],
    ['ru', 'Река поднялась как никогда, не смотря на то, что была дамба'],
    ['uk', 'Річка піднялася як ніколи, не зважаючи на дамбу'],
    ['en', 'Not surprisingly, no fewer than ten boats came and not more than twenty'],
    ['de', 'Nicht verwunderlich: nicht mehr als zehn Boote, daran besteht kein Zweifel'],
    ['fr', 'Aucun doute, la barque viendra, et ce n’est pas étonnant'],
    ['es', 'No es de extrañar que viniera la barca, no cabe duda'],
    ['ru', 'Нет сомнений, лодка придёт, и не удивительно'],
    ['uk', 'Немає жодних сумнівів, човен прийде'],
    ['ar', 'لا شك أن القارب سيصل، ولا عجب في ذلك، وليس القارب فحسب'],
    ['fa', 'شکی نیست که قایق رسید'],
    ['tr', 'Hiç şüphe yok, tekne geldi, şaşırtıcı değil'],
    ['en', 'We could not help laughing, we couldn’t help but stay'],
    ['ru', 'Я не могу не вспоминать эту лодку'],
    ['fr', 'Il ne peut pas s’empêcher de ramer'],
    ['de', 'Er konnte nicht umhin zu rudern'],
    ['ar', 'جاء الصيادون، وليس فقط القارب، ولا يأتي فقط القارب بل الجسر أيضا'],
    ['ar', 'الأمر لا يتعلق فقط بالشباك، ولم يكن فقط في الميناء، وليس مجرد قارب'],
    ['fa', 'نه تنها قایق، این فقط یک تور نیست و موضوع تنها قایق نبود'],
    ['es', 'Vino no únicamente la barca, en muelles no menores de diez metros'],
    ['de', 'Es kam nicht allein die Fähre, nicht bloß der Kahn, nicht kleiner als ein Boot'],
    ['en', 'Not merely the ferry, and a pier no smaller than ten metres'],
    ['ru', 'Не только лодка, не меньше десяти сетей'],
    ['uk', 'Прийшов не тільки човен, площа не менша за десять метрів'],
    ['tr', 'Yalnızca tekne değil, sadece ağlar değildi'],
    ['tr', 'Ne yazık ki geç kaldık, ne de olsa yol uzundu'],
    ['tr', 'Ne zaman çalsa ne de güzel çalardı'],
    ['es', 'No duden que vendrá la barca, no dude en llamar'],
    ['fr', 'Le bac viendra, n’en doutez pas'],
    ['ru', 'Не сомневайтесь, лодка придёт, большая или нет'],
    ['uk', 'Не сумнівайтеся, човен прийде, великий чи ні'],
    ['ar', 'الرحلة كانت لا نهائية، ولا تشكوا في القارب'],
    ['fa', 'شک نکنید که قایق‌ها دست‌نخورده ماندند، بزرگ باشند یا نه'],
    ['xx', 'not known'],
  ])('finds none in %s: %s', (language, text) => {
    expect(read(text, language).clear).toEqual([]);
  });

  it.each([
    ['en', 'We never hid it, not even at the end', ['never'], ['not']],
    ['de', 'Wir haben es nie verborgen, auch nicht im letzten Jahr', ['nie'], ['nicht']],
    ['es', 'Nunca lo ocultamos, tampoco en la barca', ['Nunca'], ['tampoco']],
    ['fr', 'Nous ne ramions jamais, pas même à midi', ['jamais'], ['pas']],
    ['en', 'We had no bread and no water', ['no'], ['no']],
    ['de', 'Sie brachten keine Decken oder keine Kleider', ['keine'], ['keine']],
    ['en', 'No one came and no one called', ['No', 'no'], []],
    ['en', 'No bus came and no doctor called', ['No', 'no'], []],
    ['de', 'Die Fähre kam auch nicht', ['nicht'], []],
    ['es', 'Tampoco vino la barca', ['Tampoco'], []],
    ['de', 'Er hat kein Haus angezündet, und sie hat auch keinen Mann getötet', ['kein', 'keinen'], []],
    ['en', 'We saw no soldiers, and the mayor did not even open the gate', ['no', 'not'], []],
    ['es', 'No vino el médico, tampoco abrió el puente', ['No', 'tampoco'], []],
    ['ru', 'Мэр не пришёл, врач тоже не пришёл', ['не', 'не'], []],
    ['de', 'Solange der Krieg dauert, gehen wir nicht zurück', ['nicht'], []],
    ['es', 'Como nunca llegó la barca, cruzamos', ['nunca'], []],
    ['de', 'Ich weiß, wie nie geholfen wurde', ['nie'], []],
    ['ru', 'Как никогда не приходил врач', ['никогда'], []],
  ] as const)(
    'takes for half a no only what carries one on right behind a mark, %s: %s',
    (language, text, clear, half) => {
      expect(read(text, language).clear).toEqual(clear);
      expect(read(text, language).half).toEqual(expect.arrayContaining([...half]));
    },
  );

  it.each([
    ['en', 'No, nobody came to the mill', ['nobody']],
    ['de', 'Nein, zur Mühle kam niemand', ['niemand']],
    ['es', 'No, no vino nadie al molino', ['no']],
    ['ru', 'Нет, никто не пришёл', ['никто']],
    ['ar', 'لا، لم يصل القارب', ['لم']],
    ['en', 'No, they came to the mill', ['No']],
    ['en', 'No bread, no water', ['No', 'no']],
    ['en', 'Never, nobody came', ['Never', 'nobody']],
  ] as const)(
    'takes the no to a question for none beside the one that it announces, %s: %s',
    (language, text, clear) => {
      expect(read(text, language).clear).toEqual(clear);
    },
  );

  it('knows words that may be half a no', () => {
    expect(read('They left without bread and failed to return', 'en').half).toEqual(['without', 'failed']);
    expect(read('Хлеба недостаточно уже неделю, вода непригодна', 'ru').half).toEqual([
      'недостаточно',
      'непригодна',
    ]);
    expect(read('Хліба недостатньо, вода непридатна з неділі', 'uk').half).toEqual([
      'недостатньо',
      'непридатна',
    ]);
    expect(read('Ohne Brot, kaum Wasser', 'de').half).toEqual(['Ohne', 'kaum']);
    expect(read('Sie weigerten sich und wurden gehindert; alles scheiterte', 'de').half).toEqual([
      'weigerten',
      'gehindert',
      'scheiterte',
    ]);
    expect(read('Un échec, ils ont renoncé, ils s’y opposent', 'fr').half).toEqual([
      'échec',
      'renoncé',
      'opposent',
    ]);
    expect(read('Er widersetzte sich', 'de').half).toEqual(['widersetzte']);
    expect(read('Se opuso, calló y fue opuesto en la calle', 'es').half).toEqual([
      'opuso',
      'calló',
      'opuesto',
    ]);
    expect(read('Susmayı seçti ve suya baktı', 'tr').half).toEqual(['Susmayı']);
    expect(read('Yoldan vazgeçtiler', 'tr').half).toEqual(['vazgeçtiler']);
    expect(read('J’ignore qu’il manque', 'fr').half).toEqual(['J’ignore', 'manque']);
    expect(read('The mill is gone', 'en').half).toEqual(['gone']);
    expect(read('القارب غير موجود', 'ar').half).toEqual(['غير']);
  });

  it.each([
    [
      'en',
      'The noise kept us from rowing; they have yet to land, and it is too late to swim',
      ['from', 'to', 'to'],
    ],
    ['en', 'Far from rowing, they slept; the dam gave way', ['from', 'way']],
    ['de', 'Die Fähre war außer Betrieb, und er blieb dem Hafen fern', ['Betrieb', 'fern']],
    ['fr', 'Il est trop tard pour ramer', ['pour']],
    ['es', 'Era demasiado tarde para remar', ['para']],
    ['ru', 'Слишком темно, чтобы грести', ['чтобы']],
    ['de', 'Sie weigerten sich zu rudern, ohne Brot', ['weigerten']],
    ['en', 'They kept rowing from dawn to dusk', []],
  ] as const)('knows what says no without any doubt, %s: %s', (language, text, sure) => {
    const found = negationsIn(tokensOf(text, language), language).sure;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(sure);
  });

  it('takes no word for half a no that only begins like one', () => {
    expect(read('In this district missiles were discussed', 'en').half).toEqual([]);
    expect(read('Ein Unfall in Ungarn, ungefähr um drei', 'de').half).toEqual([]);
    expect(read('نماینده نان و نیاز مردم را نشان داد', 'fa').half).toEqual([]);
    expect(read('В безопасности уже несколько недель', 'ru').half).toEqual([]);
    expect(read('They disputed the unanimous discreet unilateral unification', 'en').half).toEqual([]);
    expect(read('Небольшой дом недалеко отсюда сгорел незадолго до бесплатной раздачи', 'ru').half).toEqual(
      [],
    );
    expect(read('Невеликий дім недалеко звідси згорів незадовго до незалежності', 'uk').half).toEqual([]);
    expect(read('ناحیه‌ای که نامزد آن نامیده شد و ناتو', 'fa').half).toEqual([]);
    expect(read('Kayıkla gelen kayıtlı balıkçı', 'tr').half).toEqual([]);
  });
});
