/** One event in eight reports that no rule was made from: feature, agency, interview, court, live page, and others. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { quotesIn } from './testing/quotes-in.ts';

/** The first words of each quote and whose it is; `true` where the name is withheld. */
type Said = readonly (readonly [string, string | null, true?])[];

const REPORTS: readonly {
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly said: Said;
}[] = [
  {
    language: 'de',
    paragraphs: [
      `Dammbruch in Halmsee: „Wir hörten nur das Wasser“`,
      `Halmsee – In der Nacht auf Donnerstag ist der Damm oberhalb von Halmsee gebrochen. Die Gärtnerin Ilka Storm stand um drei Uhr auf dem Dach ihres Schuppens. „Wir hörten nur das Wasser“, erzählt sie und zieht die Jacke enger. „Keine Sirene, kein Anruf.“`,
      `Bürgermeister Uwe Drost sagte, die Warnung sei um zwei Uhr an alle Haushalte gegangen. „Mehr konnten wir nicht tun“, so Drost. Der Leiter der Talsperre, Henning Voss, widersprach: Die Meldung habe er erst um halb vier erhalten.`,
      `Storms Nachbar, der seinen Namen nicht in der Zeitung lesen will, erinnert sich an einen Lastwagen ohne Licht. „Der fuhr vom Damm weg“, sagt er. Nach Angaben der Polizei wird der Fahrer noch gesucht.`,
      `Vor Gericht hieß es später, der Riss sei seit Mai bekannt gewesen. Die Anwältin von Ilka Storm nannte das „einen Skandal“. Die Gärtnerin selbst will nicht mehr zurück: „Das Haus gehört jetzt dem See.“`,
    ],
    said: [
      ['Wir hörten nur', null],
      ['Wir hörten nur', 'Ilka Storm'],
      ['die Warnung sei', 'Uwe Drost'],
      ['Mehr konnten wir', 'Uwe Drost'],
      ['Die Meldung habe', 'Henning Voss'],
      ['Der fuhr vom', 'Nachbar', true],
      ['wird der Fahrer', 'Polizei'],
      ['der Riss sei', null],
      ['einen Skandal', 'Anwältin von Ilka Storm'],
      ['Das Haus gehört', 'Ilka Storm'],
    ],
  },
  {
    language: 'en',
    paragraphs: [
      `A dam above the town of Halmsee collapsed overnight, officials said, leaving at least four people missing.`,
      `"We heard nothing but water," said Ilka Storm, a gardener who spent the night on the roof of a shed. She added that no siren had sounded.`,
      `Mayor Uwe Drost told reporters the warning had gone out at 2 a.m., adding: "There was nothing more we could do." Henning Voss, who runs the reservoir, disputed that, saying he had not been informed until half past three.`,
      `A man we are calling Piet, who lives next door to Storm, said he saw a lorry without lights. "It was driving away from the dam," he said.`,
      `The inquiry heard that the crack had been known since May. A lawyer for Storm called it "a scandal".`,
    ],
    said: [
      ['A dam above', 'officials'],
      ['We heard nothing', 'Ilka Storm'],
      ['that no siren', 'Ilka Storm'],
      ['the warning had', 'Uwe Drost'],
      ['There was nothing', 'Uwe Drost'],
      ['he had not', 'Henning Voss'],
      ['he saw a', 'Piet', true],
      ['It was driving', 'Piet', true],
      ['that the crack', null, true],
      ['it "a scandal"', 'lawyer for Storm'],
    ],
  },
  {
    language: 'fr',
    paragraphs: [
      `PROCÈS — Au deuxième jour de l'audience, la jardinière Ilka Storm a raconté la nuit du 12 mars. « Nous n'entendions que l'eau », a-t-elle dit à la barre. La présidente lui a demandé si une sirène avait retenti. « Aucune », a répondu la témoin.`,
      `Le maire, Uwe Drost, a affirmé que l'alerte avait été donnée à deux heures, ajoutant : « Nous ne pouvions rien faire de plus. » Selon le directeur du barrage, Henning Voss, le message ne lui est parvenu qu'à trois heures et demie.`,
      `Un voisin, dont le nom n'est pas publié, a vu un camion sans phares. « Il s'éloignait du barrage », a-t-il assuré. Pour l'avocate d'Ilka Storm, « c'est un scandale ».`,
      `Le prévenu, un chauffeur de 41 ans, nie être passé par là. Le tribunal rendra sa décision lundi.`,
    ],
    said: [
      ["Nous n'entendions que", 'Ilka Storm'],
      ['Aucune', 'témoin'],
      ["que l'alerte avait", 'Uwe Drost'],
      ['Nous ne pouvions', 'Uwe Drost'],
      ["Il s'éloignait du", 'voisin', true],
      ["c'est un scandale", "avocate d'Ilka Storm"],
      ['être passé par', 'prévenu'],
    ],
  },
  {
    language: 'es',
    paragraphs: [
      `Ilka Storm: «Solo oíamos el agua»`,
      `La jardinera de Halmsee habla por primera vez de la noche en que se rompió la presa.`,
      `¿Qué oyó usted aquella noche?`,
      `Solo oíamos el agua. No sonó ninguna sirena y nadie nos llamó.`,
      `¿Qué le dijo el alcalde?`,
      `Me dijo que la alerta había salido a las dos. Yo no le creo.`,
      `El alcalde, Uwe Drost, declaró a este diario que «no podían hacer nada más». Henning Voss, director de la presa, sostiene que el aviso le llegó a las tres y media, y añade que pidió explicaciones por escrito. Una vecina, que pidió que la llamen Nela, vio un camión sin luces: «Se alejaba de la presa».`,
    ],
    said: [
      ['Solo oíamos el', 'Ilka Storm'],
      ['que la alerta', null],
      ['que «no podían', 'Uwe Drost'],
      ['que el aviso', 'Henning Voss'],
      ['que pidió explicaciones', 'Henning Voss'],
      ['Se alejaba de', 'vecina', true],
    ],
  },
  {
    language: 'ru',
    paragraphs: [
      `Прорыв плотины в Хальмзее: онлайн`,
      `09:10 Садовница Илка Шторм рассказала, что провела ночь на крыше сарая. «Мы слышали только воду», — сказала она.`,
      `09:25 Мэр Уве Дрост заявил, что предупреждение разослали в два часа ночи, добавив: «Больше мы ничего не могли сделать».`,
      `09:40 По словам директора водохранилища Хеннинга Фосса, сообщение он получил только в половине четвёртого.`,
      `10:05 Сосед, попросивший не называть его имени, видел грузовик без фар. «Он ехал от плотины», — утверждает мужчина.`,
      `10:30 Садовница добавила, что сирена не звучала.`,
    ],
    said: [
      ['что провела ночь', 'Илка Шторм'],
      ['Мы слышали только', 'Илка Шторм'],
      ['что предупреждение разослали', 'Уве Дрост'],
      ['Больше мы ничего', 'Уве Дрост'],
      ['сообщение он получил', 'Хеннинга Фосса'],
      ['Он ехал от', 'мужчина', true],
      ['что сирена не', 'Илка Шторм'],
    ],
  },
  {
    language: 'fa',
    paragraphs: [
      `شکستن سد هالمزی در شب`,
      `ایلکا اشتورم، باغبان، گفت که شب را روی بام انبار گذرانده است. او افزود: «فقط صدای آب را می‌شنیدیم».`,
      `شهردار اووه دروست اعلام کرد که هشدار ساعت دو فرستاده شد. به گفته هنینگ فوس، مدیر سد، پیام ساعت سه و نیم به او رسید. اووه دروست گفت: «کار بیشتری از ما برنمی‌آمد».`,
      `همسایه‌ای که نخواست نامش فاش شود گفت کامیونی بدون چراغ دیده است. رضا کریمی و لیلا حداد گفتند که آن کامیون را دیده‌اند.`,
      `دادگاه هالمزی:`,
      `«ما هیچ آژیری نشنیدیم.»`,
    ],
    said: [
      ['که شب را', 'ایلکا اشتورم'],
      ['فقط صدای آب', 'ایلکا اشتورم'],
      ['که هشدار ساعت', 'اووه دروست'],
      ['پیام ساعت سه', 'هنینگ فوس'],
      ['کار بیشتری از', 'اووه دروست'],
      ['کامیونی بدون چراغ', 'همسایه‌ای', true],
      ['که آن کامیون', 'رضا کریمی'],
      ['ما هیچ آژیری', null],
    ],
  },
  {
    language: 'ar',
    paragraphs: [
      `شهادات من هالمزي`,
      `تقول إيلكا شتورم، وهي بستانية: «كنا نسمع الماء فقط». وتضيف أن أحدا لم يحذرهم. أما جارها، الذي طلب عدم ذكر اسمه، فقال: «رأيت شاحنة بلا أضواء».`,
      `وقال العمدة أوفه دروست للصحفيين إن التحذير أرسل. ونفى السائق التهمة، مضيفا أنه لم يكن هناك. وقالت والدته: «ابني بريء».`,
    ],
    said: [
      ['كنا نسمع الماء', 'إيلكا شتورم'],
      ['أن أحدا لم', 'إيلكا شتورم'],
      ['رأيت شاحنة بلا', 'جارها', true],
      ['إن التحذير أرسل', 'أوفه دروست'],
      ['أنه لم يكن', 'السائق'],
      ['ابني بريء', 'والدته'],
    ],
  },
  {
    language: 'tr',
    paragraphs: [
      `Mahkemede tanıklar konuştu`,
      `Tanık Ilka Storm, "Sadece suyu duyuyorduk" dedi. Hakim, sirenin çalıp çalmadığını sordu. "Çalmadı" diye yanıtladı tanık.`,
      `Sanık Jan Torp suçlamaları reddetti. Sanık, o gece evde olduğunu söyledi. Torp'un annesi, "Oğlum masum" diye konuştu. Belediyenin avukatı ise uyarının gönderildiğini savundu.`,
    ],
    said: [
      ['Sadece suyu duyuyorduk', 'Ilka Storm'],
      ['Çalmadı', 'tanık'],
      ['o gece evde', 'Sanık'],
      ['Oğlum masum', "Torp'un annesi"],
      ['uyarının gönderildiğini', 'Belediyenin avukatı'],
    ],
  },
];

describe('who says what in a report that no rule was made from', () => {
  it.each(REPORTS)('is found ($language)', ({ language, paragraphs, said }) => {
    const found = quotesIn(paragraphs.join('\n\n'), language).map(
      ({ said: [words = ''], name, withheld }) => {
        const first = words.split(' ').slice(0, 3).join(' ');
        return withheld ? [first, name, true] : [first, name];
      },
    );
    expect(found).toEqual(said);
  });
});
