/** How Japanese attributes what was said (plain forms): the speaker with a particle, the words, the verb. Words stand here as `frame/unspaced-words.ts` cuts them. */
import type { LexiconData } from './lexicon.ts';

export const ja: LexiconData = {
  language: 'ja',
  order: 'sov',
  caseless: true,
  verbs: {
    say: `述べ 話し 話す 語っ 語る 言っ 言う 訴え 答え 説明し 強調し 振り返っ 振り返る 明かし コメントし`,
    that: ``,
  },
  sourceAfter: `によると によれば の話では`,
  that: ``,
  negations: `ない`,
  adverbs: `当時`,
  times: `昨日 今日`,
  pronouns: { m: '彼', f: '彼女' },
  firstPerson: `私 僕 俺 私たち`,
  onePerson: `私 僕 俺`,
  roles: { n: `医師 記者 市長 村長 教師 先生 弁護士 漁師 住民 警察 学生` },
  bodies: `警察`,
  statements: `声明`,
  media: {},
};
