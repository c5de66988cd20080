/**
 * Names of months and weekdays as date lines print them, January first and Monday first. A language is one entry; Arabic has the names
 * of Egypt and the Gulf, then those of the Levant.
 */
interface CalendarWords {
  readonly months: readonly string[];
  readonly weekdays: string;
}

const CALENDARS: Readonly<Record<string, CalendarWords>> = {
  en: {
    months: [
      'January February March April May June July August September October November December',
      'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    ],
    weekdays:
      'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  },
  de: {
    months: [
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
      'Jänner Feber März April Mai Juni Juli Aug Sept Okt Nov Dez',
    ],
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So',
  },
  fr: {
    months: ['janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  es: {
    months: [
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
      'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre',
    ],
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  },
  it: {
    months: ['gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
    weekdays: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  },
  nl: {
    months: ['januari februari maart april mei juni juli augustus september oktober november december'],
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  },
  pl: {
    months: [
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
      'styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień',
    ],
    weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  },
  ru: {
    months: ['января февраля марта апреля мая июня июля августа сентября октября ноября декабря'],
    weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье',
  },
  uk: {
    months: ['січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'],
    weekdays: 'понеділок вівторок середа четвер п’ятниця субота неділя',
  },
  tr: {
    months: ['Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'],
    weekdays: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar',
  },
  ar: {
    months: [
      'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
      'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
    ],
    weekdays: 'الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  },
  fa: {
    months: ['ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر'],
    weekdays: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
  },
};

/** Lower-case name to 1 (January) to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  Object.values(CALENDARS).flatMap(({ months }) =>
    months.flatMap((row) =>
      row
        .toLowerCase()
        .split(' ')
        .map((name, index) => [name.replace('_', ' '), index + 1] as const),
    ),
  ),
);

/** Lower-case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  Object.values(CALENDARS).flatMap(({ weekdays }) => weekdays.toLowerCase().split(' ')),
);
