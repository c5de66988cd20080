/**
 * Given names that nearly always belong to one gender, folded. Where neither a role nor an article tells a person's gender, the
 * given name keeps a pronoun from resolving to somebody it contradicts, and two names that sound alike from being one person's. Names that both bear, be it in two languages (Andrea, Sascha, Jan, Jean),
 * are left out.
 */
import { givenNameSpellings } from './given-names.ts';

type Gender = 'm' | 'f';

const FEMALE = `ada adele adriana agata agnes agnieszka aicha aisha aleksandra alexandra alice alina aline alison almut amal amanda amelie
  amina ana anastasia andrine angela angelica angelika angelique anita anja anke ann anna annabel anne annelie annemarie
  annette annick annika anouk antje antonia ariane asma astrid audrey aurelie aurora ayse bahar barbara bea beate beatrice
  beatriz bella berenice bernadette bettina bianca birgit blanca brigida brigitte britta bronwyn carina carla carlotta
  carmen carole carolina caroline catarina caterina catherine cecile cecilia celeste celia celine chantal charlotte chiara
  christa christel christelle christiane christina christine cindy claire clara clarisse claudia clementine clotilde colette
  concepcion constance consuelo cora corinna corinne cornelia cristina dagmar daniela danielle daria deborah deirdre
  delphine denise diana dilek dina dolores dominika donna dora doris dorota dorothea dorothee dorothy edda edith eileen
  elena eleni eleonora eliane elif elisa elisabeth elizabeth elke ella ellen elodie elsa elvira emanuela emilia emilie emily
  emine emma encarnacion erika erna ernestine esperanza estelle esther eugenie eva evelyn ewa fabienne fanny faten fatima
  fatma fatou felicitas fiona flora florence francesca frauke frederike frida frieda friederike gabriela gabrielle galina
  genevieve georgina gerda gerlinde germaine gertrud gina giovanna gisela gisele gitta giulia gloria graciela greta gudrun
  gwendolyn halina hana hanna hannah hannelore hatice hedwig heidi heidrun heike hela helen helena helene helga henrietta
  henriette hilda hilde hildegard huda ida ilona ilse imke ines inga inge ingeborg ingrid inka inmaculada ioana irene irina
  iris irma irmgard isabel isabella isabelle isolde ivana iwona jacqueline jadwiga jana jane janet janina janine jeanette
  jeanne jennifer jessica joanna johanna jola jolanda josefina josephine josette judith judy julia juliana juliane julie
  juliette justine jutta kamila karen karin karine karoline kasia katarina kate kateryna katharina kathleen kathrin kathy
  katja katrin kerstin khadija kirsten klara konstanze krystyna lale lara larissa latifa laura laure layla lea leila lena
  leonie leonor leonora lidia liesel lieselotte liliana lillian lilly lina linda lisa liselotte lore lorena lotte louisa
  louise lourdes lucia lucie lucinda lucrezia lucy ludmila luisa luise lydia mabel madeleine madlen magda magdalena maike
  maja malgorzata manon manuela mara marcela marcelle mareike maren margaret margarete margarethe margarita margaux margot
  margret maria mariana marianna marianne maribel marica marie marietta marija marika marina mariola marisol marlene marlies
  marta martha martina martine mary maryam mathilda mathilde maureen meike melanie melissa mercedes merle meryem michaela
  micheline mila milena minna mira mireille miriam mirjam miroslava moira mona monica monika monique montserrat myriam
  nadezhda nadia nadine nadja nancy naomi natalia natalie natalja natascha nathalie nele nicole nina noemi nora nour nuria
  oksana olena olesya olga olivia ornella pamela paola pascale patricia patrizia paula pauline peggy penelope petra
  petronella phoebe pia pilar polina rachel ramona rania raquel rebecca rebekka regina regine renata renate ricarda rita
  roberta rocio romy rosa rosalie rosemarie rosemary roswitha roxana roxane ruth sabine sabrina salma salome samantha samira
  sandra sandrine sara sarah saskia selma serena severine sharon shirley sibylle sigrid silke silvia simona siobhan sofia
  solange soledad sonia sonja sophia sophie stefanie stella stephanie susan susanna susanne suzanne svenja svetlana swetlana
  sybille sylvia sylvie tabea tamara tania tanja tatiana tatjana telse teresa thea thekla theodora theresa therese tilda
  tina traudl trude ulla ulrike ursula urszula uta ute valentina valeria valerie vanessa vera verena veronica veronika
  veronique victoire victoria viktoria vilma viola violeta violetta virginia virginie wanda wiebke wilhelmine wilma wioletta
  xenia ximena yasmin yolanda yvette yvonne zahra zainab zeinab zeynep zofia zora zuzanna алина алла анастасия анна антонина
  валентина варвара вера галина ганна дарья диана екатерина елена елизавета зинаида зоя инна ирина амина алина эмма зарина майя маия роза фатима марта катерина клара кристина леила лина
  ксения лариса лидия лина любовь людмила маргарита марина мария мира надежда надія наталия наталья нина оксана олена ольга
  полина раиса рут светлана софия софья тамара татьяна юлия
  богдана віра лідія марта мирослава орися соломія христина яна ярина`;

const MALE = `carmelo domenico ettore gennaro giulio marcello pasquale raffaele renato tommaso aaron abdullah achim adam adolf adrian ahmad ahmed aidan alain alan albert aldo alejandro alejo alessandro alexander
  alexandre alexis alfonso alfred alfredo ali alois aloys alvaro amadou amir anatol anatoly andre andreas andrej andrew
  andrey andrzej angelo anselm anthony antoine anton antoni antonio arkadi armando armin arnaud arne arnold arthur artur
  arturo august augustin aurelien axel baptiste bartolomeo bashar basil bastian bastien benedikt benito benjamin benoit
  bernard bernd bert berthold bertrand bjorn bogdan boleslaw boris bradley brendan brian bruce bruno burkhard callum calvin
  carl carlos cem cesar charles christian christopher claus clemens clement colin conrad constantin cornelius craig cyril
  cyrille daniel dario darren david davide dean denis dennis derek detlef didier diego dieter dietmar dietrich dimitri dirk
  dmitri dmitry dominic dominik donald douglas duncan eberhard eckhard edgar edmund edouard eduard eduardo edward edwin egon
  elias elmar emil emiliano emilio emmanuel enrico enrique eric erik ernesto ernst erwin esteban etienne eugen eugene
  eugenio ewald fabian fabien fabio fabrice fabrizio farid federico felipe felix ferdinand fernand fernando fidel florent
  florian francesco francis francisco franck francois frank franz fred frederic frederick friedrich gael gareth gaston
  geoffrey georg george georges gerald gerard gerardo gerd gereon gerhard giacomo gianni gilbert gilles gino giorgio
  giovanni giuseppe gonzalo gordon graham greg gregor gregory grzegorz guido guillaume gunnar gunter gunther gustav gustavo
  guy hakan hamza hannes hans hanspeter harald harold harry hartmut hasan hassan hector heiko heiner heinrich heinz helge
  helmut hendrik henri henrik henry herbert heribert hermann hermes hernan holger horacio horst howard hubert hugh hugo ian
  ibrahim ignacio igor ilja ilya ingo isaac ismael ivan ivo jacek jack jacob jacques jaime jakob jakub jamal james jannik
  janusz jaroslaw jason javier jean-luc jean-pierre jens jeremy jerome jerzy joachim joao joaquin jochen joel johann
  johannes john jonas jon jonathan jorge jose josef joseph jost jozef juan jules julien julius jurgen justin kai-uwe kamil karim
  karl kazimierz keith kemal kenneth kevin khaled kilian kjell klaus knut konrad konstantin kurt lars laurent laurenz leo
  leon leonard leonardo leonid leopold liam linus loic lorenzo lothar louis luc luca-maria lucas luciano lucien ludger
  ludwig luigi luis lukas lukasz lutz maciej magnus maksim malte manfred manuel marc marcel marcin marco marcos marek
  marian-josef mario mariusz markus martin massimo mathias mathieu mathis matteo matthias mattias maurice maurizio mauro max
  maxim maxime maximilian mehmet michael michail michal miguel mike mikhail milan miroslav mohamed mohammad mohammed moritz
  moses mourad muhammad murat mustafa nabil nathan neil nicolae nicolas niels nikita niklas nikolai nils noah norbert odo
  olaf oleg oliver olivier omar onur orlando oscar osman oswald otmar otto owen pablo pascal patrice patrick paul pavel
  pawel pedro per peter philip philipp philippe pier pierre pierrick pietro piotr rafael rafal rainald rainer ralf ralph
  ramon raphael rashid raul raymond reinhard reinhold remi remo rene ricardo riccardo richard robert roberto roderich
  rodrigo roger roland rolf romain roman ronald ruben rudi rudiger rudolf rupert russell ryan salvador salvatore samuel
  sandro santiago sean sebastian sebastien selim serge sergei sergey sergio serhat severin siegfried sigmund silvio simon
  slawomir stanislav stanislaw stefan stefano stephane stephen steve steven stuart sven sylvain tadeusz taras tarik ted
  terence theo theodor thierry thilo thomas thorsten tiago tibor tilman tim timo tobias tom tomas tomasz toni-marie torben
  torsten traugott tristan udo ugo ulf ulrich umberto urs uwe valentin valerio vasily veit victor viktor vincent vincenzo vitali
  vittorio vladimir volker volodymyr waldemar walter walther wenzel werner wilfried wilhelm william winfried witold wojciech
  wolf wolfgang wolfram xaver xavier yann yannick yannis youssef yuri yusuf yves zbigniew zygmunt александр алексеи анатолии ахмед ахмет
  андреи андріи антон артем богдан борис валерии василии виктор виталии владимир володимир вячеслав геннадии георгии
  григории денис дмитрии дмитро егор иван игорь илья иост кирилл константин лев леонид максим микола михаил никита николаи олег
  олександр павел петр петро роман руслан рустам сергеи сергіи станислав степан тарас тимур федор юрии ян`;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE.split(/\s+/).map((name) => [name, 'f'] as const),
  ...MALE.split(/\s+/).map((name) => [name, 'm'] as const),
]);

/** Borne by both, be it in two languages. */
const EITHER = new Set(
  'alex andrea ariel camille charlie claude danny dominique eden elia frances gabriele jan jean jordan kim lee luca maxime michele morgan nicola noa robin sacha sam sascha sasha simone саша женя'.split(
    ' ',
  ),
);

/** Whether people are called so, whoever bears it. */
export function isGivenName(key: string): boolean {
  return genderOfGivenName(key) !== null || EITHER.has(plain(key));
}

/** @param key the folded first word of a full name. null: unknown, or borne by both. */
export function genderOfGivenName(key: string): Gender | null {
  return genderListed(key) ?? genderInOtherSpelling(key);
}

function genderListed(key: string): Gender | null {
  return GENDERS.get(plain(key).replace(/\.$/u, '')) ?? null;
}

/** "Leyla" is Leila; of none of whose spellings both may be called. */
function genderInOtherSpelling(key: string): Gender | null {
  const spellings = givenNameSpellings(key);
  const genders = new Set(spellings.flatMap((one) => genderListed(one) ?? []));
  const [gender = null] = genders;
  return genders.size === 1 && !spellings.some((one) => EITHER.has(plain(one))) ? gender : null;
}

function plain(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}
