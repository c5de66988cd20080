/**
 * Given names that are one in two languages, or romanised in ways that no sound explains: a Russian paper writes Сергей of whom a Ukrainian one calls
 * Сергій, and their passports say Sergey, Serhii and Sergei. Set by hand.
 */
import { cyrillicReading, cyrillicSound, readingKey } from './cyrillic-reading.ts';
import { fold } from './fold.ts';

/** A line is one name. What is Cyrillic is known in every romanisation, so of Latin spellings only those that these do not explain stand here. */
const LINES = `
александр олександр аляксандр alexander alexandre
александра олександра alexandra
алексей олексій аляксей alexey alexei alexej aleksey
анастасия анастасія
андрей андрій андрэй
анна ганна hanna
антон антін
василий василь vasyl wassili
виктор віктор
виталий віталій vitaly
владимир володимир уладзімір wladimir
вячеслав в'ячеслав viacheslav vyacheslav
галина галіна halyna
геннадий геннадій
георгий георгій georgy
григорий григорій
даниил данило daniil danylo
дарья дарія darya daria
дмитрий дмитро дзмітрый dmitry dmitrij
евгений євген євгеній яўген evgeny yevgeny yevhen jewgeni
евгения євгенія evgenia
екатерина катерина кацярына ekaterina yekaterina katerina jekaterina
елена олена алена elena helena yelena jelena
елизавета єлизавета elizaveta yelizaveta
иван іван
игорь ігор igor ihor
ирина ірина ірына irina iryna
кирилл кирило
константин костянтин
ксения оксана ксенія
людмила люсьмила
мария марія марыя maria mariya mariia marija
матвей матвій
михаил михайло міхаіл mikhail mykhailo michail
наталья наталия наталія natalya natalia nataliia natalja
николай микола мікалай nikolai nikolay mykola nikolaj
никита микита nikita mykyta
олег алег oleg oleh
павел павло pavlo
пётр петр петро pyotr petro petr
светлана світлана святлана svetlana svitlana
сергей сергій сяргей serhii serhiy sergii sergiy siarhei serguei sergueï
софья софия софія sofia sofya sophia
татьяна тетяна таццяна tatiana tatyana tetiana tetyana tatjana
тимофей тимофій
фёдор федор федір fyodor fedor fedir
юлия юлія julia yulia yuliya yuliia iuliia iulia juliya julija youlia yulija
юрий юрій yuri yury yurii yuriy iurii juri jurij youri
яков яків yakov yakiv jakow
ярослав
ahmed ahmad achmed ahmet
mohammed muhammad mohamed mohamad mohammad muhammed muhamed mohd mhd
hussein husayn hossein hussain husain houssein huseyin
hassan hasan
yusuf youssef yousef yusef yousuf jusuf yousif
omar umar omer
ali aly
khadija khadidja hadija khadijah chadidscha
fatima fatimah fatma fatemeh
aisha aicha aysha aischa
ibrahim brahim ibraheem
mustafa mustapha moustafa
osama usama oussama
khaled khalid
abdullah abdallah abdoullah
layla leyla leila laila leïla
zaynab zainab zeinab zeynep
marwan merwan
`;

type Spellings = readonly string[];

const NAMES: readonly Spellings[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** By spelling, folded; and those in Cyrillic letters by what reads as they do. */
const BY_SPELLING = new Map<string, Spellings>();
const BY_READING = new Map<string, { readonly sound: string; readonly spellings: Spellings }[]>();
for (const spellings of NAMES) {
  for (const one of spellings) BY_SPELLING.set(fold(one), spellings);
  for (const one of spellings.filter((each) => /^\p{Script=Cyrillic}/u.test(each))) {
    const sound = cyrillicSound(one);
    const key = readingKey(sound);
    BY_READING.set(key, [...(BY_READING.get(key) ?? []), { sound, spellings }]);
  }
}

/** Every spelling of the given name that a word is, listed or romanised in another way; none of another word. */
export function givenNameSpellings(word: string): Spellings {
  const listed = BY_SPELLING.get(fold(word));
  if (listed || !/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return listed ?? [];
  const reading = cyrillicReading(word);
  const near = reading.keys.flatMap((key) => BY_READING.get(key) ?? []);
  return near.find(({ sound }) => reading.fits(sound, 'plain'))?.spellings ?? [];
}
