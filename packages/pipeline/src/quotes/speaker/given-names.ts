/**
 * Given names that nearly always belong to one gender, folded. Where neither a role nor an article tells a person's gender, the
 * given name keeps a pronoun from resolving to somebody it contradicts. Names that both bear (Andrea, Sascha, Kim) are left out.
 */
import type { Gender } from '../lexicon/compile-lexicon.ts';

const FEMALE = `ada agnes aicha aisha alice amal amina ana anastasia anita anna anne annika astrid ayse barbara beatriz birgit brigitte
  carla carmen carolina catherine cecilia celine chantal charlotte chiara christina christine clara claire claudia cristina
  daniela deborah diana dilek dolores dorothea elena eleni elif elisa elisabeth elizabeth ella emilia emily emma erika esther eva
  fatima fatma fatou francesca frida gabriela giulia gloria greta hana hanna hannah heike helen helena helene heidi ines ingrid irene
  irina isabel isabella isabelle jana jane jennifer jessica johanna jolanda josefina judith julia juliana karen karin katarina
  katharina katja khadija lara laura layla lea leila lena lina linda lisa lorena louise lucia lucie lucy luisa madeleine magdalena
  maja manon marcela margaret margarita maria marie marina marta martha mary maryam mathilde melanie mercedes mila mira miriam monica
  monika nadia nadine natalia natalie nina noemi nora olga olivia patricia paula pauline petra pilar rachel rania rebecca regina renate
  rosa ruth sabine salma samira sandra sara sarah silvia sofia sonia sophia sophie stefanie susan susanna susanne svetlana tamara tanja
  tatiana teresa theresa ulrike ursula valentina valeria vanessa veronica victoria virginia viktoria yasmin zainab zeynep`;

const MALE = `abdullah adam ahmad ahmed albert alejandro alessandro alexander alfred ali amir andreas andrew anton antonio arne arthur
  bashar benjamin bernard bernd boris brian bruno carl carlos charles christian christopher claus daniel david dieter dimitri edward
  emil enrique erik ernesto felipe felix fernando francesco francisco franz frank friedrich georg george gerhard giorgio giovanni
  giuseppe guillaume gustavo hamza hans hasan hassan heinrich helmut henri henry hugo ibrahim igor ivan jakob james javier
  joachim johann john jonas jorge jose joseph juan julien jurgen karim karl khaled klaus konrad lars leo leon lorenzo louis luis lukas
  manuel marcel marco marcos mario markus martin matteo matthias mehmet michael miguel mikhail mohamed mohammad mohammed muhammad
  mustafa nicolas nikolai olaf oliver omar oscar otto pablo paul pedro peter philipp philippe pierre rafael ralf ramon rashid richard
  robert roberto roland rudolf samuel sergei sergio simon stefan stephen sven tarik thomas tom tomas ulrich vincent vladimir walter
  werner wilhelm william wolfgang yusuf youssef`;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...FEMALE.split(/\s+/).map((name) => [name, 'f'] as const),
  ...MALE.split(/\s+/).map((name) => [name, 'm'] as const),
]);

/** @param key the folded first word of a full name. null: unknown, or borne by both. */
export function genderOfGivenName(key: string): Gender | null {
  return GENDERS.get(key.normalize('NFD').replace(/\p{M}/gu, '')) ?? null;
}
