import { describe, expect, it } from 'vitest';
import { bodiesIn } from './bodies-in.ts';

describe('bodiesIn', () => {
  it.each([
    ['not to believe in the UN', ['united nations']],
    ["the U.N.'s envoy", ['united nations']],
    ['an die Vereinten Nationen', ['united nations']],
    ['WHO and EU', ['european union', 'world health organization']],
    ['أمام الجمعية العامة للأمم المتحدة', ['united nations']],
    ['به نقل از دیده‌بان حقوق بشر', ['human rights watch']],
    ['Ermittler des FBI', ['fbi']],
    ['ضباط مكتب التحقيقات الفيدرالي', ['fbi']],
    ['Richter am Internationalen Strafgerichtshof', ['international criminal court']],
    ['UCM savcısı', ['international criminal court']],
    ['the ab initio rule', []],
    ['an amnesty for all', []],
    ['what Amnesty wrote', ['amnesty international']],
    ['послам Організації Об’єднаних Націй', ['united nations']],
    ['those who knew', []],
    ['la rue', []],
  ])('reads %s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});
