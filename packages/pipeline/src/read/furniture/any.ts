/** Furniture that looks the same in every language: agencies' credits, copyright lines. */
import type { FurnitureRules } from './furniture-rules.ts';

export const any: FurnitureRules = {
  highlights: [],
  published: [],
  caption: [
    '… (AFP/…)',
    '… (AP/…)',
    '… (AP Photo…)',
    '… (Reuters/…)',
    '… (EPA/…)',
    '… (dpa/…)',
    '… (Getty Images…)',
    '… (Getty)',
    '… / AFP',
    '… / Reuters',
    '© …',
    '… via Flickr',
    '… via Getty Images',
    '… Wikimedia Commons',
  ],
  shareLine: ['Facebook', 'Twitter', 'WhatsApp', 'Telegram', 'Facebook Twitter…', 'Twitter Facebook…'],
  signUp: ['Newsletter'],
  related: [],
  navigation: [],
  byline: [],
  disclosure: [],
};
