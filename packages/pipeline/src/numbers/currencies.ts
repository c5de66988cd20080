/** What money is called in ar, de, en, es, fa, fr, ru, tr and uk. Pounds that may be weights stand among the weights. */

export const CURRENCIES: readonly (readonly [name: string, forms: string])[] = [
  ['dollar', 'dollar\\p{L}*|d[oó]lar\\p{L}*|долл?ар\\p{L}*|دولار\\p{L}*|دلار\\p{L}*|\\$|usd'],
  ['euro', 'euros?|eur|€|avro\\p{L}*|евро|євро|يورو|یورو'],
  ['pound', '£|gbp|sterlin\\p{L}*|جنيه\\p{L}*'],
  ['rouble', 'rou?bles?|rubels?|rublos?|ruble\\p{L}*|рубл\\p{L}*|روبل\\p{L}*|₽|rub'],
  ['hryvnia', '[hg]r[yi][vw][en]\\p{L}*|грив[не]\\p{L}*|غريفن\\p{L}*|هريفن\\p{L}*|هریونا|گریونا|₴|uah'],
  ['lira', 'lira\\p{L}{0,4}|lires?|tl|лир[аыу]?|лір[аиу]?|ليرة|ليرات|لیر|لیره|₺'],
  ['franc', 'francs?|franken|francos?|франк\\p{L}*|frank|فرنك\\p{L}*|فرانک'],
  ['dinar', 'dinar\\p{L}*|динар\\p{L}*|دينار\\p{L}*|دنانير|دینار'],
  ['zloty', 'z[lł]ot[yi]\\p{L}*|злот\\p{L}*|زلوتي|زلوتی'],
  ['shekel', 's[hc]+ekel\\p{L}*|séqueles|shek[eé]l\\p{L}*|шекел\\p{L}*|şekel\\p{L}*|شيكل\\p{L}*|شیکل|₪'],
  ['rial', 'ri[yj]?als?|rials?|риал\\p{L}*|ріал\\p{L}*|riyal\\p{L}*|ريال\\p{L}*|ریال'],
  ['toman', 'tomans?|tom[aá]n\\p{L}*|туман\\p{L}{2}|تومان'],
];

/** Before a number: "$5,000", "EUR 300". */
export const CURRENCIES_BEFORE: readonly (readonly [name: string, forms: RegExp])[] = [
  ['dollar', /(?:(?<!\p{L})[A-Z]{1,2})?\$\s?$|(?<!\p{L})USD\s$/u],
  ['euro', /€\s?$|(?<!\p{L})EUR\s$/u],
  ['pound', /£\s?$|(?<!\p{L})GBP\s$/u],
  ['hryvnia', /₴\s?$/u],
  ['lira', /₺\s?$/u],
  ['rouble', /₽\s?$/u],
  ['shekel', /₪\s?$/u],
];
