/** "Quoting Edda Kranz, the mayor said": an English sentence that begins with what its subject does to somebody else. */
import { type Token, tokenAt } from '../frame/tokens.ts';
import type { Lexicon } from '../lexicon/compile-lexicon.ts';

const DOING =
  /^(?:quoting|citing|asking|telling|answering|addressing|interviewing|joining|visiting|succeeding|accusing|criticising|criticizing|praising|defending|thanking|echoing|paraphrasing)$/;

export function opensByDoing(tokens: readonly Token[], { data }: Lexicon): boolean {
  return data.language === 'en' && DOING.test(tokenAt(tokens, 0).key);
}
