/**
 * How letters of Latin names are written where the name stands in Arabic or Persian: Weiß is فايس and وایس, Hughes هيوز. No language is asked for, as a
 * report says of nobody what they speak. Set by hand.
 *
 * Letters are those of `arabicSound`: چ is تش, گ غ, ژ ج, پ ب, ڤ ف, ص س, ط ت, ح and ة ه, ع and every alif ا; hamzas are left out and no vowel stands twice. Short vowels are
 * mostly not written, but those of foreign names often are; o, u and i nearly always.
 */
import { letterRules } from './letter-rules.ts';

/** See `letterRules`. */
export const IN_ARABIC = letterRules(`
schtsch|shch|szcz ش شتش
tsch|tch تش
dsch|dzh|dž ج دج / تش
dj ج دج دي / تش
^sch(?=[lmnr]) ش اش
sch ش سك شك
m[oue]ham+[aei]d|mehmet مهمد مهمت
^abd[eu]l ابدال ابدل ابدول
^mc مك ماك
^mac(?=[a-z]{3}) ماك مك
siobh[aá]n شيفون شيوان سيوبهان
wr ر ور
^kn ن كن
^x ش س ز خ
^whi وي هوي
^wh و ه
^s(?=[ptcklmnq]) س ش اس اش
eau[xdt]?s?$ و
eaux? و
au[dlt]{1,2}[st]?$ و اولت اولد
aults?$ و
eaults?$ و
oi[stxe]?$ وا وي
oux$ و
eux$ و
(?<=[a-zéèü]{2})iers?$ ييه يه ير يير ي يي
(?<=[a-zéèü]{2})er$ ر ير يه ي / ه ار
(?<=[a-zéèü]{2})ers$ رس رز يرس يرز يه
(?<=[a-zéèü]{3})ent$ نت ينت ان
(?<=[a-zéèü]{2})ain$ ان ين اين
aim اي يم م ايم
ain ين اين ان
(?<=[a-zéèü]{2})illes?$ ي يل يي يليه
ilh يلي ي لي
ill يل ي ل
(?<=[a-zéèü]{2})in$ ين / ان ن
igh اي ي
ugh و ا اف يو
aigh ي اي
eigh ي اي
ght ت
gh غ ق ه - / ك ف
ough و وف اف
cci(?=[aou]) تش
ci(?=[aou]) تش سي س تسي
gi(?=[aou]) ج جي غي
gli(?=[aou]) لي ل
gn(?=[aeiouéáóoãe]) ني نغ غن
gu(?=[eiéí]) غ غو ج غي
gu(?=[aáo]) غو غ
gy ج غي غ ج جي د جاي
[cç](?=[eiyéèêëíý]) س ك تش ث / ز تس ج ش
ç س تش
chs كس خس
ch تش ش خ ك ه
ck ك
cz|č تش / تز
ć تش / تس
cs تش كس
c ك / ق تس ج
đ ج د دج / دز
dt$ ت دت
dh د ذ ض
(?<=[nrlu])d$ د -
^d(?=m) د دي
d د / ض
ph ف
pf بف ف
ff ف
f ف / و
g غ ج / ك ق خ ه
ğ غ - / ق
h$ ه -
(?<=[aeiouäöüáéíóú])h(?=[lmnrtsk]) - ه
h ه / خ غ -
bh ب ف / به و
mh م ف مه
j ج ي / خ ه دج
kh خ / ك
qu كو ك كي / ق
q ق ك / غ
k ك / ق خ
lj لي ل
lh لي ل له
ll ل ي لي ليي
ł ل و
l ل
m م
nj|ny|ñ ني ن
ń ن ني
ng نغ نج ن / نك
n ن
(?<=ou)p$ ب -
pt بت ت
p ب
rz ج رز ش زر ر
ř رج رش ر
rh ر ره
r ر
sh ش / سه
sz ش س / ز سز
ss س / ز
sc(?=[eiéí]) س ش سك
[šşśș] ش / س
ß س
(?<=[aeiouyäöüáéíóú])s$ س ز - / ش
s$ س ز - / ش
^s(?=[aeiouyäöüáéíóú]) س ز
s س ز / ش
zs ج ز
ts|tz تس ز / تز
ț تس
th ث ت / ذ د س
(?<=[aeioun])t$ ت -
t ت / د
vh و
v ف و / ب
wh و ه
w و ف
x كس ش خ س / ز كز
zh ج / تش ز ش
[žżź] ج ز / س
zz ز تس تز دز
(?<=[aeéiou])z$ ز س ث تس - / ش
z ز تس س / ث ج ض ذ
^[aáàâäå](?:i|y) اي ا
^aa ا
^au او ا
^[aáàâå] ا / اي
^ä ا اي
^eu اوي او يو ا
^ei|^ey اي ا
^ea اي ا ي
^ee اي
^[eéèêë] ا اي / ي
^[iíî] اي ا / ي
ij اي ي
^io يو ايو
^oo او
^ou او و
^[oóòôõ] او / ا و
^[öøœ] او اي / ا
^[uúù] او يو / ا
^ü او ي / يو
^y(?=[aeiouáéíóúäöü]) ي
^y اي ي ا
aa ا
ae ا ي اي يه
ai|ay اي ي / ا -
ao او ا و
ãe ين اي
ão او ون ان ايو
ã ان ا
au او و / ا
aw(?=[aeiou]) اف او و
aw او و / اف
ä ا ي - / اي
å و ا
ą ون ان وم
a(?=[bcdfgklmnprstvz]e[sd]?$) ا ي اي -
[aáàâă]$ ا ه
[aáàâă] ا - / اي ي
ea ي يا ا يو / -
ee ي
ei|ey اي ي / - ا
ej(?![aeiou]) ي اي
eo يو و ي / او -
eu و وي يو ي اوي
ew يو و
ę ين ان يم
[éèêë]$ ي ه ا
[éèêëěė] ي - / يي
(?<=[a-zéèü]{2})e$ - ه ي ا / يه
e(?=s$) - ي ه
e ي - ا / و ه
ia$ يا يه
ia يا ا / ي
ie(?![aeiouy]) ي يه يي / اي -
ieu يو يو
ii ي
io يو و
iu يو و
[iíîì]$ ي
i(?=[bcdfgklmnprstvz]e[sd]?$) اي ي
ı ي / - اي
[iíîì] ي / اي // -
oa و وا ا
oe و وي او ي
oh و وه
oo و
ou و او / - ا
ow او و / ا
oy وي واي وا
oi وي وا اوي
oua وا
[öøőœ] و / ي - يو
[oóòôõō]$ و
[oóòôõō] و / ا -
ue و وي وه ي
ui وي و يو ي
uo وو و
uy وي اي
[üűů] و ي يو / -
[uúùûū] و / ا يو -
ya يا ا
ye ي يي
yo يو
yu يو و
y$ ي / اي
[yý] ي اي / -
b ب
`);
