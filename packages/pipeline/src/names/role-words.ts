/**
 * What people are in news reports, in the languages they are called it in: "die Lehrerin", "una maestra" and "a teacher"
 * may be one person. Beginnings of folded words; `=` marks a whole word. Set by hand, not taken from any report.
 */
export const ROLE_WORDS: Readonly<Record<string, string>> = {
  teacher:
    'teacher lehrer grundschullehrer enseignant instituteur institutrice =prof professeur maestr profesor insegnante professor leraar lerares docent onderwijz учител преподават вчител معلم مدرس ogretmen lärare nauczyciel',
  activist: 'activist aktivist militant activista attivista активист активіст ناشط aktivist',
  journalist:
    'journalist reporter correspondent korrespondent photographer fotograf photograph periodist journalista giornalista verslaggever журналист журналіст репортер корреспондент кореспондент صحفي صحافي مراسل مصور gazeteci muhabir dziennikarz',
  doctor:
    'doctor physician surgeon arzt arztin chirurg medecin docteur medic cirujan dottor chirurgo =arts врач хирург лікар хирург طبيب جراح doktor hekim lekarz',
  nurse:
    'nurse pfleger krankenschwester infirmi enfermer infermier verpleeg медсестр ممرض hemsire pielegniark',
  spokesperson:
    'spokes spokeswoman sprecher pressesprecher porte-parole portavoz vocero vocera portavoce porta-voz woordvoerd представител пресс-секретар речник представник متحدث ناطق sozcu rzeczni',
  president: 'president prasident presiden cumhurbaskan президент رئيس prezydent',
  minister:
    '=minister =ministers ministerin ministerprasident =ministro =ministros =ministra =ministre =ministres =ministri minister-president bakan =министр министра =міністр міністра وزير',
  mayor:
    'mayor burgermeister oberburgermeister =maire alcald sindac burgemeester prefeit мэр мер عمدة burmistrz belediye',
  governor: 'governor gouverneur gobernador governator governador губернатор حاكم محافظ vali gubernator',
  chancellor: 'chancellor kanzler bundeskanzler chancelier canciller cancelliere канцлер مستشار',
  secretary:
    'secretary-general generalsekretar =secretary secretaire secretari segretari secretaris генсек секретар госсекретар держсекретар',
  ambassador: 'ambassador botschafter ambassad embajador ambasciator embaixador посол سفير buyukelci',
  lawmaker:
    'lawmaker senator senador senateur congressman congresswoman abgeordnet depute diputad deputat deputad депутат сенатор نائب سناتور milletvekili =mp =mdb posel',
  soldier: 'soldier soldat soldad soldier militaire солдат боец воїн боєць جندي asker zolnierz',
  commander: 'commander kommandant kommandeur comandant comandante commandant командир قائد komutan dowodc',
  general: '=general =genera генерал لواء',
  police:
    'policeman policewoman polizist policier polici poliziott politieagent полицейск поліцейськ شرطي polis policjant',
  firefighter:
    'firefighter fireman feuerwehrmann feuerwehrfrau pompier bomber vigile brandweer пожарн пожежн اطفائي itfaiye strazak',
  rescuer:
    'rescuer rescue retter sanitat sauveteur secouriste rescatista soccorritor спасател рятувальн مسعف منقذ',
  lawyer:
    'lawyer attorney anwalt anwaltin rechtsanwalt avocat abogad avvocat advocaat advogad адвокат محامي محام avukat adwokat',
  judge: '=judge richter =juge =juez =jueza giudice rechter судья суддя قاضي hakim',
  prosecutor: 'prosecutor staatsanwalt procureur fiscal procurator прокурор savci مدعي',
  cleric: 'priest pastor pfarrer bishop bischof pretre cura sacerdot prete rabbi свящ قس',
  student: 'student pupil schuler etudiant estudiant eleve alumn scolar студент школьник طالب ogrenci',
  child:
    '=girl =boy =child schoolgirl schoolboy madchen =kind =fille =garcon enfant =nina =nino =bambin ragazz девочк мальчик дівчинк хлопчик طفل kiz',
  mother: 'mother =mum =mom mutter =mere =madre moeder =mae мать матери мама мати ام والدة anne matka',
  father: 'father =dad vater =pere =padre vader =pai отец отца батьк والد baba ojciec',
  neighbour:
    'neighbour neighbor nachbar voisin vecin vicino vicina buurman buurvrouw buur vizinh сосед сусід جار komsu sasiad',
  volunteer:
    'volunteer freiwillig helfer benevole voluntari volontari vrijwillig волонтер доброволец доброволець متطوع gonullu wolontariusz',
  farmer:
    'farmer bauer bauerin landwirt agricult paysan campesin contadin boer фермер مزارع فلاح ciftci rolnik',
  baker: '=baker backer =backerin boulang panader panettier bakker пекар خباز firinci piekarz',
  fisherman: 'fisher fischer pecheur pescador pescator visser рыбак рибалк صياد balikci rybak',
  engineer: 'engineer ingenieur ingenier ingegner инженер інженер مهندس muhendis inzynier',
  driver: '=driver fahrer busfahrer chauffeur conductor autista водител водій سائق sofor kierowca',
  director:
    'director direktor leiter leiterin directeur directrice dirett директор مدير mudur dyrektor headmaster headmistress rektor',
  owner: '=owner besitzer inhaber proprieta propriet duen eigenaar владелец власник صاحب sahibi',
  lockkeeper: 'lock-keeper lockkeeper schleusenwart eclusier esclusero guardiano шлюзов',
  scientist:
    'scientist researcher wissenschaft forscher scientifi chercheu investigador ricercator учен вчен باحث عالم',
  expert: 'expert experte expertin analyst esperto эксперт експерт خبير uzman ekspert',
  witness:
    'witness augenzeug zeuge zeugin temoin testigo testimone getuige свидетел очевид свідок شاهد tanik swiadek',
  survivor: 'survivor uberlebend surviv sobrevivient sopravvissut выживш ناج',
  victim: 'victim opfer victime vittima жертв ضحية',
  official:
    '=official officials beamter beamte fonctionnaire funcionari funzionari ambtenaar чиновник مسؤول yetkili urzednik',
  leader: 'leader anfuhrer chef lider leider лидер лідер زعيم przywodc',
  king: '=king konig =roi =rey koning король ملك kral',
  queen: '=queen konigin reine =reina regina koningin королева ملكة kralice',
  prisoner: 'prisoner inmate gefangen prisonnier prisioner prigionier gevangene заключенн مسجون اسير',
  refugee:
    'refugee fluchtling gefluchtet refugi rifugiat vluchteling беженец беженк біженец لاجئ multeci uchodzc',
  worker: '=worker arbeiter ouvrier obrer trabajador operai arbeider рабоч робітник عامل isci robotnik',
  writer:
    '=writer =author =authors =autor =autora =autorin schriftsteller ecrivain escritor scrittor schrijver писател письменник كاتب yazar pisarz',
  athlete: 'coach trainer footballer fussball joueur jugador giocator speler тренер مدرب لاعب antrenor',
};
