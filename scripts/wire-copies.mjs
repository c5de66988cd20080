/** One long invented report, printed by many, who each change a few words of it. For measuring only; the same every time. */

const PEOPLE = [
  'Mira Holm',
  'Jan Torp',
  'Orla Venn',
  'Odo Marrick',
  'Ilse Brandt',
  'Pavel Sorin',
  'Tessa Quill',
  'Anton Rask',
];
const WHO =
  'baker,teacher,fisherman,nurse,driver,farmer,tailor,miller,widow,carpenter,porter,shepherd,clerk,gardener,mechanic,student,judge,sailor,painter,cook'.split(
    ',',
  );
const OF =
  'eastern harbour,old mill,burnt school,northern valley,upper bridge,stone quarry,grain market,lower village,railway yard,empty clinic,river ferry,salt works,brick factory,dry canal,pine forest'.split(
    ',',
  );
const DID =
  'carried,buried,counted,hid,repaired,guarded,lost,found,sold,washed,painted,opened,closed,burned,measured,followed'.split(
    ',',
  );
const WHAT =
  'blankets,letters,boats,lanterns,horses,windows,potatoes,coats,bicycles,medicines,ladders,carpets,barrels,photographs,shovels,radios,kettles,mattresses,ropes,bandages'.split(
    ',',
  );
const WHEN =
  'before the rain came,after the second siren,while the soldiers slept,when the bells rang,until the road froze,as the smoke rose,once the lights failed,during the long winter,since the flood of spring,in the hour of prayer'.split(
    ',',
  );
/** Of several builds, so that few statements of one report seem to be one. */
const SAYINGS = [
  (pick, village, count) =>
    `The ${pick(WHO)} of ${village()} ${pick(DID)} ${count()} ${pick(WHAT)} in ${village()} ${pick(WHEN)}`,
  (pick, village, count) =>
    `In ${village()} they ${pick(DID)} the ${pick(WHAT)} of every ${pick(WHO)} and ${count()} people of ${village()} saw it`,
  (pick, village, count) =>
    `I walked ${count()} miles from ${village()} to the ${pick(OF)} with a ${pick(WHO)} called ${village()}`,
  (pick, village, count) =>
    `There is no ${pick(WHO)} left at ${village()}, only ${count()} ${pick(WHAT)} beside the ${pick(OF)}`,
  (pick, village) =>
    `My cousin ${village()} ${pick(DID)} his ${pick(WHAT)} near the ${pick(OF)} ${pick(WHEN)}`,
  (pick, village, count) => `We want ${count()} ${pick(WHAT)} and a ${pick(WHO)} for ${village()} by Friday`,
];
const AND =
  'nobody asked for a permit,the mayor never answered,the children watched from a roof,our neighbours wept all night,the dogs would not stop barking,a doctor wrote down every name,the guards laughed at us,my brother kept the only key,the water tasted of iron,the priest locked the gate'.split(
    ',',
  );

/** What an editor puts for a word. */
const OTHER = {
  carried: 'took',
  buried: 'put away',
  found: 'discovered',
  lost: 'missed',
  sold: 'gave away',
  closed: 'shut',
  burned: 'set fire to',
  followed: 'trailed',
  repaired: 'fixed',
  children: 'boys',
  soldiers: 'troops',
  night: 'evening',
  road: 'street',
  laughed: 'jeered',
  wept: 'cried',
  boats: 'ships',
  coats: 'jackets',
  horses: 'mules',
  teacher: 'schoolteacher',
  doctor: 'physician',
  gate: 'door',
  roof: 'rooftop',
};

/** What an editor puts in. */
const MORE = 'just,also,again,then,perhaps,even,really,simply,quietly,finally,later,there'.split(',');

/** @returns texts of so many reports of so many quotes each. */
export function wireCopies(reports, quotes) {
  const random = randomFrom(11);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const statements = Array.from({ length: quotes }, () => ({
    by: pick(PEOPLE),
    words: pick(SAYINGS)(
      pick,
      () => village(random),
      () => 2 + Math.floor(97 * random()),
    ),
    tail: pick(AND),
  }));
  return Array.from({ length: reports }, () =>
    statements.map((one) => printed(edited(one, random))).join('\n\n'),
  );
}

/** The name of a place, or a person, that nobody has. */
function village(random) {
  const part = () => 'bdfgklmnprstvz'[Math.floor(14 * random())] + 'aeiou'[Math.floor(5 * random())];
  const name = Array.from({ length: 3 }, part).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Three in five quotes are left as they are; of the others hardly two are edited alike. */
function edited({ by, words, tail }, random) {
  const dice = random();
  if (dice < 0.6) return { by, words, tail };
  if (dice < 0.65) return { by, words, tail: null };
  if (dice < 0.7)
    return {
      by,
      words: words.replace(/\d+/u, (n) => String(Number(n) + 1 + Math.floor(9 * random()))),
      tail,
    };
  if (dice < 0.8) return { by, words, tail: `${swapped(tail, random)}, as ${village(random)} knows` };
  return { by, words: swapped(words, random), tail: swapped(tail, random) };
}

/** Other words for some, and one more somewhere. */
function swapped(text, random) {
  const words = text.split(' ').map((word) => (random() < 0.5 ? (OTHER[word] ?? word) : word));
  const at = 1 + Math.floor((words.length - 1) * random());
  const more = MORE[Math.floor(MORE.length * random())];
  return [...words.slice(0, at), more, ...words.slice(at)].join(' ');
}

function printed({ by, words, tail }) {
  return `“${tail ? `${words}, and ${tail}` : words},” said ${by}.`;
}

/** A linear congruential generator (Numerical Recipes): the same texts every time. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
