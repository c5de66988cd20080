/** Months of the Solar Hijri calendar as Iran calls them, in their order; the first begins with spring. */
export const SOLAR_MONTHS: readonly string[] =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
