/** «Учитель Пётр Орлов | погиб |», "Mira Holm | murió |", or is missing: nobody heard from them since. */
import type { Figure } from './figure.ts';
import { SENTENCE_END } from './sentence-start.ts';

/** UTF-16 units from a name to what its sentence tells of it. */
const BEHIND_NAME = 60;

const DEAD =
  /(?<!\p{L})(?:погиб|умер(?!е)|скончал|убит|загину[вл]|помер|вбит|zginęł|zginął|zmarł|zabit|nie żyje|muri[óe]|falleci|muert[oa]|asesinad|mort[oai](?!\p{L})|morì|deced|uccis|assassinat|öldü|ölen|ölü(?!m)|hayatını kaybe|can ver|desaparec|scompars|zaginą|zaginę|kayboldu)\p{L}*/iu;

/** @param text up to where somebody is looked for. */
export function isToldDead({ mentions }: Figure, text: string): boolean {
  return mentions.some((start) => {
    const behind = text.slice(start, start + BEHIND_NAME);
    const end = behind.search(SENTENCE_END);
    return DEAD.test(end < 0 ? behind : behind.slice(0, end));
  });
}
