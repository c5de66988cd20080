/** How Chinese attributes what was said (plain forms): the speaker first, then the verb, then a colon or a comma. Words stand here as `frame/unspaced-words.ts` cuts them. */
import type { LexiconData } from './lexicon.ts';

export const zh: LexiconData = {
  language: 'zh',
  order: 'svo',
  caseless: true,
  verbs: {
    say: `说 说道 說 說道 称 稱 表示 指出 告诉 强调 认为 写道 透露 宣布 讲述 讲道 喊道 声称 坦言 承认 否认 回忆道 补充道 解释道 回答道 回忆说 补充说 解释说 回答说 介绍说
      警告说 告訴 強調 認為 寫道 宣佈`,
    that: ``,
    beside: `问道`,
  },
  source: `据 根据 據 根據`,
  that: ``,
  negations: `没有`,
  finite: `是`,
  adverbs: `也 还 還 当时 當時 随后 隨後 之后 之後`,
  times: `昨天 今天 昨日 今日`,
  prepositions: `对 對 向 在`,
  pronouns: { m: '他', f: '她', p: '他们 她们 我们 他們 她們 我們' },
  firstPerson: `我 我们 我們`,
  onePerson: `我`,
  roles: {
    m: `先生`,
    f: `女士`,
    n: `记者 医生 护士 教师 老师 市长 村长 发言人 居民 村民 目击者 律师 警察 主任 校长 渔民 司机 工人 学生 記者 醫生 護士 教師 老師 發言人 目擊者 律師 校長 市長 村長 漁民 司機 學生`,
  },
  spokespeople: `发言人 發言人`,
  bodies: `警察`,
  statements: `声明`,
  media: {},
};
