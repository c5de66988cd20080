import { describe, expect, it } from 'vitest';
import { quotesIn } from '../testing/quotes-in.ts';

const read = (text: string, language: string) =>
  quotesIn(text, language).map(({ form, said, name }) => [form, said.join(' … '), name]);

describe('Chinese', () => {
  it.each([
    ['张伟说：“我们什么都没有了。”', '我们什么都没有了。', '张伟'],
    ['“桥已经断了，”李明告诉记者。', '桥已经断了，', '李明'],
    ['医生李明对记者说：“医院已经没有药了。”', '医院已经没有药了。', '李明'],
    ['醫生李明對記者說：“醫院已經沒有藥了。”', '醫院已經沒有藥了。', '李明'],
    ['昨天，村民王芳表示：“孩子们都走了。”', '孩子们都走了。', '王芳'],
  ])('gives quoted words to who says them: %s', (text, said, name) => {
    expect(read(text, 'zh')).toEqual([['direct', said, name]]);
  });

  it.each([
    ['王芳表示，桥已经断了。', '桥已经断了', '王芳'],
    ['据新华社报道，桥已经断了。', '桥已经断了', '新华社'],
  ])('reports without marks: %s', (text, said, name) => {
    expect(read(text, 'zh')).toEqual([['indirect', said, name]]);
  });

  it('knows who “he” is', () => {
    expect(read('李明说：“桥断了，水来了。”\n他还说，孩子们都走了。', 'zh').at(-1)).toEqual([
      'indirect',
      '孩子们都走了',
      '李明',
    ]);
  });

  it.each([
    '他写了一本小说，名称是旧桥，很多人读过。',
    '这条路据说很旧，没有人走。',
    '孩子们在河边玩，水很清。',
    '他说明了情况，然后走了。',
  ])('reports nothing in: %s', (text) => {
    expect(read(text, 'zh')).toEqual([]);
  });
});

describe('Japanese', () => {
  it.each([
    ['田中さんは「橋はもうなくなっていました」と述べた。', '橋はもうなくなっていました', '田中'],
    ['「橋はもうなくなっていました。」と田中さんは語った。', '橋はもうなくなっていました。', '田中'],
    ['住民の山田さんは、「夜に男たちが来ました」と話した。', '夜に男たちが来ました', '山田'],
    ['警察は「三人が負傷した」と説明している。', '三人が負傷した', '警察'],
  ])('gives quoted words to who says them: %s', (text, said, name) => {
    expect(read(text, 'ja')).toEqual([['direct', said, name]]);
  });

  it('reports without marks', () => {
    expect(read('田中さんによると、橋はもうなくなっていた。', 'ja')).toEqual([
      ['indirect', '橋はもうなくなっていた', '田中'],
    ]);
  });

  it.each(['橋は川の上にあり、とても古い。', '話し合いは、夜まで続いた。', '子どもたちは川で「舟」を見た。'])(
    'reports nothing in: %s',
    (text) => {
      expect(read(text, 'ja')).toEqual([]);
    },
  );
});
