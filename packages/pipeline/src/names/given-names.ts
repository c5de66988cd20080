/**
 * Given names that are one in two languages, or romanised in ways that no sound explains: a Russian paper writes Сергей of whom a Ukrainian one calls
 * Сергій, and their passports say Sergey, Serhii and Sergei. Set by hand.
 */
import { fold } from './fold.ts';

/** A line is one name. What merely reads as one is often another (Andreas, Petra), so every Latin spelling that counts stands here. */
const LINES = `
александр олександр аляксандр alexander aleksandr alexandr oleksandr aliaksandr alexandre
александра олександра alexandra aleksandra oleksandra
алексей олексій аляксей alexey alexei alexej aleksey aleksei aleksej oleksii oleksiy oleksij
анастасия анастасія anastasia anastasiya anastasiia anastasija
андрей андрій андрэй andrey andrei andrej andrii andriy andrij
анна ганна
антон антін
василий василь vasily vasiliy vasilii wassili vasyl wasyl
виктор віктор viktor victor wiktor
виталий віталій vitaly vitaliy vitalii vitalij witali
владимир володимир уладзімір vladimir wladimir volodymyr wolodymyr uladzimir
вячеслав в'ячеслав viacheslav vyacheslav wjatscheslaw
галина галіна galina halyna
геннадий геннадій gennady gennadiy gennadii hennadii hennadiy
георгий георгій georgy georgiy georgii heorhii heorhiy
григорий григорій grigory grigoriy grigorii hryhorii hryhoriy
даниил данило daniil danylo
дарья дарія darya daria
дмитрий дмитро дзмітрый dmitry dmitriy dmitrii dmitri dmitrij dmytro dzmitry
евгений євген євгеній яўген evgeny evgeniy evgenii yevgeny jewgeni yevhen yevhenii
евгения євгенія evgenia
екатерина катерина кацярына ekaterina yekaterina katerina jekaterina
елена олена алена elena helena yelena jelena
елизавета єлизавета elizaveta yelizaveta yelyzaveta jelisaweta
иван іван
игорь ігор igor ihor
ирина ірина ірына irina iryna
кирилл кирило kirill kyrylo
константин костянтин konstantin kostiantyn kostyantyn
ксения ксенія ksenia kseniya kseniia xenia
людмила людміла ludmila lyudmila liudmyla lyudmyla
мария марія марыя maria mariya mariia marija
матвей матвій matvey matvei matvii matviy
михаил михайло міхаіл mikhail mykhailo mykhaylo michail
наталья наталия наталія natalya natalia nataliia natalja
николай микола мікалай nikolai nikolay mykola nikolaj
никита микита nikita mykyta
олег алег oleg oleh
павел павло pavlo
пётр петр петро pyotr petro petr
светлана світлана святлана svetlana svitlana
сергей сергій сяргей sergey sergei sergej serhii serhiy serhij sergii sergiy siarhei serguei sergueï
софья софия софія sofia sofya sophia
татьяна тетяна таццяна tatiana tatyana tetiana tetyana tatjana
тимофей тимофій timofey timofei tymofii tymofiy
фёдор федор федір fyodor fedor fedir
юлия юлія julia yulia yuliya yuliia iuliia iulia juliya julija youlia yulija
юрий юрій yuri yury yurii yuriy iurii jurij youri
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
jong чен чон чжон
jae чжэ дже
hyun хён хьон
zaynab zainab zeinab zeynep
marwan merwan
`;

type Spellings = readonly string[];

const NAMES: readonly Spellings[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Folded. */
const BY_SPELLING: ReadonlyMap<string, Spellings> = new Map(
  NAMES.flatMap((spellings) => spellings.map((one) => [fold(one), spellings] as const)),
);

const FOLDED: ReadonlyMap<Spellings, ReadonlySet<string>> = new Map(
  NAMES.map((spellings) => [spellings, new Set(spellings.map(fold))]),
);

/** Whether one of two folded words is a given name, and the other a listed spelling of it. */
export function areSpellingsOfOne(one: string, other: string): boolean {
  const spellings = BY_SPELLING.get(one);
  return spellings !== undefined && FOLDED.get(spellings)?.has(other) === true;
}

/** Every listed spelling of the given name that a word is; none of another word. */
export function givenNameSpellings(word: string): Spellings {
  return BY_SPELLING.get(fold(word)) ?? [];
}
