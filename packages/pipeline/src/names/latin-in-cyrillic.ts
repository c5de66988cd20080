/**
 * How letters of Latin names are written where the name stands in Russian or Ukrainian: Weiß is Вайс, Jost is Йост, Kowalczyk is Ковальчик. No language is
 * asked for, as a report says of nobody what they speak: every reading that a newspaper may choose is there. Set by hand.
 *
 * Cyrillic is in the plain letters of `cyrillicSound`: э е є ё are е, и і ї й ы are и, я is иа, ю is иу, щ is шч, signs are left out and no consonant stands twice.
 */
import { letterRules } from './letter-rules.ts';

/** See `letterRules`. */
export const IN_CYRILLIC = letterRules(`
schtsch|shch|szcz|chtch шч
^sch(?=erb) шч ш
tsch|tch ч
dsch|dzh дж
sch ш ск ж / сх
sean шон / сеан син
siobh[aá]n шивон шивонн / сиобан
young ианг / иунг
m[ou]ham[aei]d мухамед мухамад мохамед мохамад / могамед могамад магомед
mc мак мк
jean жан джин / джиан жеан
chs кс хс
ch х ч ш к / хг
ck к
cz|č ч
ć ч ц
ç с ч
sz ш с / сз
sh ш сх / с
sc(?=[eiy]) с ш ск
rz рз ж ш рц
zh ж
kh х к
gh г - / гх х
gu(?=[ie]) г гу гв
igh аи иг
whi(?=[bcdfgklmnprstvz]e) уаи ваи
ughes иуз иус иугес
ughe иу иуге
wh в у / х
ier$ ие иер
ř рж р ж
gy д ги дж
cs ч кс
zs ж зс
gn(?=[aeiou]) гн ни
gli(?=[aeou]) ли гли
ph ф
th т / с з тх
dh д з
tz ц тц
ts ц тс
dz дз ц
dt дт т
dja джа жа диа
dj дж ж ди
ljo|lyo ле лио ло
lj л ли
lh л ли
nj н ни
ñ|ń н ни
qu кв ку к
q к
eau|eaux о
äu ои аи еи
eu ои еи еу иу е
ei|ey аи еи / и е
ai|ay аи еи е / а
oi|oî|oy ои уа
oo у / о
ou у ау оу / о
ão ау ан
ã ан а
(?<=..)ow$ ов ау оу ев
(?<=..)ov$ ов ев
(?<=..)of$ ов оф ев
ow ов оу ау
aw о ав / ау
ew у иу ев
au ау о
ie(?![aeiouy]) и ие е
ea и еа еи / е а
ee и е
oe е о ое
ue у иу уе / е
aei аи аеи
ae е ае аи / -
je е ие же дже / хе
jä е ие
ji(?=[řn]) и джи
ji джи жи / и еи хи
ij|iy|yi и еи
ja иа / жа джа ха
ya иа
joão жуан жоау
jou жу иу
jo ио е о джо жо / хо иу
yo ио е о
e(?=r$) е -
e$ е - / и
e(?=[bcdfgklmnprstvz]e) е / и
[éèêëæě] е ие
ę ен ем е
ą он ом а
ä е а
å о
[öøőœ] е о ио
[üűů] иу у и
ó о у
ı и
i(?=[bcdfgklmnprstvz]e$) аи и
y и / аи
i$ и / аи еи
i и / аи
e е / ие -
all ал ол
a а / е еи
o(?=[bcdfgklmnprstvz]es?$) о оу
o$ о / оу у
o о / оу
u у / а иу
ł л / в
ll л / ли и лии
ss с
c(?=[eiy]) с ц ч / к
gi(?=[aou]) дж ж ги
ci(?=[aou]) ч ци си
c к ц / дж // с
wai ваи веи уеи уаи
wr р вр
wa ва уа уо / во
w в у / -
v в ф
f ф / в
ğ г -
g(?=[eiy]) г ж / дж х
g г / ж дж
h х г / -
j и ж дж / х -
[šşșś] ш с
(?<=[aiou])s$ с / з ш -
s$ с / з ш // -
s(?=es?$) з / с ш
s(?=[aeiouyäöü]) с з / ш
s с / з ш
ß с
[žżź] ж з
zz ц дз
z з ц / с
x кс / кз х ш
x$ кс кс -
bh в / бх б
b б / в
(?<=[aeiourn])d$ д / -
đ дж д
d д
(?<=[aeiourn])t$ т / -
t т
kn кн н
k к
l л
m м
n н
p п
r р
`);
