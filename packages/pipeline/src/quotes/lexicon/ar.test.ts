import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

describe('Arabic', () => {
  it.each([
    ['وأضاف سامي درويش "لن نرحل من هنا أبداً".', 'direct', 'سامي درويش'],
    ['غرقت بلدة أورسوند ليل الاثنين، بحسب ما أعلنت بلدية أورسوند.', 'indirect', 'بلدية أورسوند'],
    ['ونقلت الصحيفة عن المهندس نبيل عون قوله إن "الشقوق ظهرت منذ أشهر".', 'direct', 'نبيل عون'],
    ['نقلت وكالة الأنباء عن نبيل عون أن الجسر أغلق.', 'indirect', 'نبيل عون'],
    ['وبحسب قائدة الإطفاء إينس كارفات، أصيب 23 شخصاً آخرون.', 'indirect', 'إينس كارفات'],
    ['وحسب المتحدثة باسم البلدية، فإن المياه تراجعت.', 'indirect', 'المتحدثة باسم البلدية'],
  ])('names who speaks: %s', (text, form, name) => {
    expect(quotesIn(text, 'ar')).toMatchObject([{ form, name }]);
  });

  it.each([
    ['قال شاهد إن الجسر أغلق، ولكن نفى الجيش ذلك.', 'إن الجسر أغلق'],
    ['قال شاهد إن الجسر أغلق، وبينما نفى الجيش ذلك رحل الناس.', 'إن الجسر أغلق'],
    ['قال شاهد إن الجسر أغلق، في حين نفى الجيش ذلك.', 'إن الجسر أغلق'],
    ['قال شاهد إن الجسر أغلق، وفي حين نفى الجيش ذلك رحل الناس.', 'إن الجسر أغلق'],
  ])('ends what is told where somebody else denies it: %s', (text, said) => {
    expect(quotesIn(text, 'ar')[0]?.said).toEqual([said]);
  });

  it('keeps in what is told when it was', () => {
    const text = 'قال شاهد إن الجنود أطلقوا النار حين أعلن القائد الهدنة.';
    expect(quotesIn(text, 'ar')[0]?.said.join()).toContain('حين');
  });

  it('takes no word for the manner of speaking for a speaker', () => {
    const text = 'قال أودو ماريك إن الجسر مغلق. وتابع قائلاً: "لم يسمعنا أحد هناك".';
    expect(quotesIn(text, 'ar')[1]?.name).toBe('أودو ماريك');
  });

  it.each([
    ['وقال حارس طلب عدم الكشف عن اسمه إن السجناء ضربوا.', 'حارس'],
    ['وبحسب رسالة اطلعت عليها الصحيفة، كان السجناء يضربون.', 'رسالة اطلعت عليها الصحيفة'],
    ['وذكرت وسائل إعلام محلية أن السجناء ضربوا.', 'وسائل إعلام محلية'],
  ])('gives no name to who stays unnamed: %s', (text, mention) => {
    expect(quotesIn(text, 'ar').map((quote) => [quote.mention, quote.reason])).toEqual([
      [mention, 'role: no name given'],
    ]);
  });
});

describe('whose words Arabic verbs give', () => {
  it.each([
    ['قال صاحب المصنع فيكتور هالم إن المبنى آمن.', 'فيكتور هالم'],
    ['قالت العاملة إلزه كورت إن الباب كان مقفلا.', 'إلزه كورت'],
    ['قال عبد الرحمن صالح حداد إن المبنى آمن.', 'عبد الرحمن صالح حداد'],
    ['قال العامل سامر الخطيب، الذي نجا: «سمعنا صوت الجبل».', 'سامر الخطيب'],
  ])('is called without what they are and what is told: %s', (text, name) => {
    expect(quotesIn(text, 'ar').map((quote) => quote.name)).toEqual([name]);
  });

  it('is who began the sentence by denying something', () => {
    const text =
      'قالت سلمى نادر إن السقف قديم. ونفت وزيرة الطاقة هالة منصور وجود تقصير، وقالت إن لجنة ستبدأ غدا.';
    expect(quotesIn(text, 'ar').map(({ name }) => name)).toEqual(['سلمى نادر', 'هالة منصور']);
  });

  it('is who stands behind "but", and no man of the sentence before', () => {
    const text = 'قال نبيل شرف إن السقف آمن. لكن مهندسا طلب عدم ذكر اسمه قال إن السقف قديم.';
    expect(quotesIn(text, 'ar')).toMatchObject([
      { name: 'نبيل شرف', withheld: false },
      { name: 'مهندسا', withheld: true },
    ]);
  });

  it.each([
    'ونفى الوزير سمير خليل ذلك، وقالت إن الجدار مشقوق.',
    'لكن طبيبا رفض علاجها، وقالت: «الجدار مشقوق».',
  ])('is no man of whom the sentence tells before a verb of hers: %s', (sentence) => {
    const text = `قالت سلمى نادر إن السقف قديم. ${sentence}`;
    expect(quotesIn(text, 'ar').map(({ name }) => name)).toEqual(['سلمى نادر', 'سلمى نادر']);
  });

  it('is not called by the name of whom they did it to', () => {
    expect(quotesIn('قال قاتل الطبيب سمير خليل إن السقف قديم.', 'ar')[0]?.name).not.toBe('سمير خليل');
  });

  it.each([
    ['ونفى العقيد يوسف جبور ذلك وقال: «لم نطلق النار».', 'يوسف جبور'],
    ['ونفى المتحدث باسم الجيش يوسف جبور ذلك وقال: «لم نطلق النار».', 'يوسف جبور'],
    ['وصل يوسف جبور وقال: «لم نطلق النار».', 'يوسف جبور'],
    ['التقى غسان بالعقيد يوسف جبور وقال: «لم نطلق النار».', 'غسان درويش'],
    ['كان الباب مغلقا حين وصل يوسف جبور وقال: «لم نطلق النار».', null],
    ['ثم عاد إلى البيت وقال: «انتهى الأمر».', 'غسان درويش'],
  ])('is whom the sentence is about, and not who spoke before it: %s', (sentence, name) => {
    const text = `قال غسان درويش: «وصلنا في الرابعة». ${sentence}`;
    expect(quotesIn(text, 'ar').at(-1)?.name).toBe(name);
  });

  it('is nobody of what else was done before "and"', () => {
    const text = 'خرجت ليلى حداد من البيت. أمسك بيدي وقال: «اهربي».';
    expect(quotesIn(text, 'ar').map(({ name }) => name)).toEqual([null]);
  });
});
