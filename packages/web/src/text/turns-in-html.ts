/** Characters of a report that would turn the direction of what stands around them: shown on a page, and kept apart so that they turn nothing but themselves. */
import { showTurns, turnCode } from '@crossquote/domain';

/** What is sent back as it stands there, or is no words; what holds no elements; a tag; words. Values of attributes have no `<` or `>`, since they are escaped. */
const PIECES =
  /<(?<whole>textarea|script|style)\b[^>]*>[^]*?<\/\k<whole>>|<(?<plain>title|option|text)\b[^>]*>[^]*?<\/\k<plain>>|<[^>]*>|[^<]+/gu;

/** @param page HTML, as our pages are written. @returns its words are the same, character for character, outside titles, choices and pictures. */
export function turnsInHtml(page: string): string {
  if (showTurns(page, () => '') === page) return page;
  return page.replace(PIECES, (piece: string, whole: string | undefined, plain: string | undefined) => {
    if (plain !== undefined) return showTurns(piece, turnCode);
    return whole !== undefined || piece.startsWith('<') ? piece : showTurns(piece, keptApart);
  });
}

function keptApart(character: string): string {
  return `<bdi class="turn" data-turn="${turnCode(character)}">${character}</bdi>`;
}
