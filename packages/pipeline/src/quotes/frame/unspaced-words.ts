/** Chinese and Japanese put no space between words: a run of their letters is cut at the words that rules ask for, and what is between is left whole. Written by hand; longest first. */

const list = (words: string) =>
  words
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|');

const CHINESE = [
  // Not in "小说", "说明", "名称", "称呼".
  '(?<![小传据学听再傳據學聽])[说說](?![明法服话話不])道?',
  '(?<![名职简人俗号職簡號])[称稱](?![呼号赞职为號讚職為])',
  '报道|介绍|報導|報道|介紹',
  list(`表示 指出 告诉 强调 认为 写道 透露 宣布 讲述 讲道 喊道 问道 声称 坦言 承认 否认 回忆道 补充道 解释道 回答道 回忆说 补充说 解释说 回答说 介绍说 警告说
    记者 医生 护士 教师 老师 市长 村长 发言人 居民 村民 目击者 律师 警察 主任 校长 渔民 司机 工人 学生 先生 女士 告訴 強調 認為 寫道 宣佈 記者 醫生 護士 教師 老師 發言人 目擊者 律師 校長 市長 村長 漁民 司機 學生 根据 根據 昨天 今天 昨日 今日 当时 當時 随后 隨後 之后 之後 他们 她们 我们 他們 她們 我們`),
  '(?<![反面针绝針絕])[对對](?![方象于话於話])',
  '(?<![方意倾])向',
  '(?<![现存正])在',
  '(?<![证依数證數])[据據](?![说說])',
  '也',
  '[还還](?!是)',
];
const JAPANESE = [
  '^(?:などと|って|と)',
  '話し(?!合)',
  '(?:さん|氏)(?=$|は|が|も|の|によ)',
  '(?<=医師|記者|市長|村長|教師|先生|弁護士|漁師|住民|警察|学生)の',
  '(?:は|が|も)(?=$|.{0,40}(?:述べ|話し|話す|語っ|語る|言っ|言う|訴え|答え|説明し|強調し|振り返|明かし))',
  list(`によると によれば の話では 述べ 話す 語っ 語る 言っ 言う 訴え 答え 説明し 強調し 振り返っ 振り返る 明かし コメントし
    医師 記者 市長 村長 教師 先生 弁護士 漁師 住民 警察 学生 昨日 今日 当時 彼女 彼`),
];

const PARTS: Readonly<Record<string, RegExp>> = {
  zh: new RegExp(`(${CHINESE.join('|')})`, 'u'),
  ja: new RegExp(`(${JAPANESE.join('|')})`, 'u'),
};

/** @returns the parts with where they begin, or null in a language with spaces. */
export function cutUnspaced(word: string, language: string): readonly (readonly [number, string])[] | null {
  const parts = PARTS[language];
  if (!parts) return null;
  let at = 0;
  return word
    .split(parts)
    .filter((part) => part !== undefined && part !== '')
    .map((part) => {
      const start = at;
      at += part.length;
      return [start, part] as const;
    });
}
