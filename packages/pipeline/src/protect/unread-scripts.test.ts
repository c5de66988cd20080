import { expect, it } from 'vitest';
import { unreadLanguages } from './unread-scripts.ts';

it.each([
  [['de', 'ru', 'ka', 'el', 'he', 'ar', 'uk', 'fa'], ['Klara Weiß'], []],
  [['zh', 'de', 'ja', 'ko'], ['Klara Weiß'], ['ja', 'ko', 'zh']],
  [['zh', 'zh-TW', 'ja'], ['Klara Weiß', '克拉拉·魏斯'], []],
  [['hi', 'th'], ['Klara Weiß', 'क्लारा'], ['th']],
  [['xx', 'und'], ['Klara Weiß'], []],
])('of reports in %j, and %j, spellings are missing in %j', (languages, names, missing) => {
  expect(unreadLanguages(languages, names)).toEqual(missing);
});
