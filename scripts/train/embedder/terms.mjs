/**
 * Terms of Unicode's CLDR in each language and in English, from Node's own Intl: regions, languages, currencies, dates, spans of time,
 * units, amounts. News is full of them and the corpus is not. Prints {"<language>-en": [[term, English], ...]}, the same at every run.
 */
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'fr', 'ru', 'tr', 'uk'];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const SCRIPTS = 'Latn Arab Cyrl Grek Hebr Hans Hant Deva Thai Jpan Kore Armn Geor Ethi Beng'.split(' ');
/** How often a kind is repeated: countries fill the news, scripts do not. */
const KINDS = [
  { type: 'region', codes: CODES, times: 6 },
  { type: 'language', codes: CODES.map((code) => code.toLowerCase()), times: 2 },
  { type: 'currency', codes: Intl.supportedValuesOf('currency'), times: 1 },
  { type: 'script', codes: SCRIPTS, times: 1 },
];
const DATES = [
  { dateStyle: 'long' },
  { dateStyle: 'full' },
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { weekday: 'long' },
  { weekday: 'long', day: 'numeric', month: 'long' },
];
const SPANS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const UNITS =
  'kilometer meter mile foot inch hectare acre kilogram gram pound liter percent celsius kilometer-per-hour megabyte'
    .split(' ')
    .concat(SPANS);
const MONEY = ['USD', 'EUR', 'GBP', 'RUB', 'TRY', 'UAH', 'IRR', 'SAR', 'CHF', 'JPY'];
const WESTERN = { numberingSystem: 'latn' };

let state = 1;
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648;
  return state / 2147483648;
};
const pick = (list) => list[Math.floor(random() * list.length)];
/** Small numbers more often than large ones. */
const number = (logarithm) => Math.floor(Math.exp(random() * logarithm));
const many = (count, make) => Array.from({ length: count }, make);

const all = {};
for (const language of LANGUAGES) all[`${language}-en`] = termsOf(language);
process.stdout.write(`${JSON.stringify(all)}\n`);

function termsOf(language) {
  const both = (make) => [make(language), make('en')];
  const names = KINDS.flatMap(({ type, codes, times }) =>
    codes.flatMap((code) => {
      const [term, english] = both((locale) => nameOf(locale, type, code));
      return term && english ? many(times, () => ({ type, pair: [term, english] })) : [];
    }),
  );
  const regions = names.filter(({ type }) => type === 'region').map(({ pair }) => pair);
  const lists = many(1500, () => many(2 + Math.floor(random() * 3), () => pick(regions))).map((list) =>
    [0, 1].map((side) => list.map((pair) => pair[side]).join(', ')),
  );
  return [...names.map(({ pair }) => pair), ...lists, ...dates(both, regions), ...figures(both)];
}

function nameOf(locale, type, code) {
  try {
    return new Intl.DisplayNames([locale], { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

function dates(both, regions) {
  return many(4000, () => {
    const day = new Date(
      Date.UTC(1900 + Math.floor(random() * 135), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
    );
    const options = { ...pick(DATES), ...WESTERN, timeZone: 'UTC', calendar: 'gregory' };
    const written = both((locale) => new Intl.DateTimeFormat(locale, options).format(day));
    const place = pick(regions);
    return random() < 0.5 ? written : written.map((date, side) => `${date}, ${place[side]}`);
  });
}

function figures(both) {
  const format = (options, value) =>
    both((locale) => new Intl.NumberFormat(locale, { ...options, ...WESTERN }).format(value));
  const ago = (value, unit) =>
    both((locale) =>
      new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { numeric: 'auto' }).format(value, unit),
    );
  return [
    ...many(600, () => ago(Math.floor(random() * 40) - 20, pick(SPANS))),
    ...many(800, () => format({ style: 'unit', unit: pick(UNITS), unitDisplay: 'long' }, number(8))),
    ...many(600, () => {
      const currency = { style: 'currency', currency: pick(MONEY), currencyDisplay: 'name' };
      return format({ ...currency, maximumFractionDigits: 0 }, number(9));
    }),
    ...many(400, () => format({ notation: 'compact', compactDisplay: 'long' }, number(22))),
  ];
}
