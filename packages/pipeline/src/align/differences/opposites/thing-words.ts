/**
 * Things, deeds and people of which a testimony names one and not another, in nine languages: an arrest and a release, a school and a hospital, a drone and a
 * rocket. A member a line, in the order of members-of.ts, with `|` between them; words as in opposite-words.ts. What one language has one word for where another
 * has two is one member ("missile", "rocket"), and a word that means another thing as well is left out of its language (German "Zug").
 */

import { membersOf } from './members-of.ts';
import type { OppositeClass } from './opposite-class.ts';

const each = (...lines: readonly string[]): OppositeClass => ({ of: 'each', members: membersOf(lines) });

export const CUSTODY: OppositeClass = {
  // By what fell on them.
  neither: { ar: 'احتجز*_تحت' },
  ...each(
    'arrest*, detain*, detention | verhaft*, Verhaft*, festgenommen*, Festnahme*, nahm~…fest, nahmen~…fest, inhaftier*, eingesperrt* | arrêté, arrêtés, arrêtée, arrêtées, arrêter, arrestation*, interpell*, emprisonn* | arrest*, detuv*, deten*, encarcel* | арест*, задержан*, задержал*, задержив* | арешт*, затрим* | tutukla*, gözaltı*, tutuklu* | اعتقل*, اعتقال*, احتجز*, احتجاز*, معتقل*, أوقف, أوقفوا | دستگیر*, بازداشت*',
    'releas*, freed, set_free | freigelassen*, Freilassung*, freikam*, freigekommen*, ließ~…frei, ließen~…frei, entlassen* | libéré*, libérer, libération, relâch*, remis_en_liberté | liberad*, liberar*, liberó, liberaron, puesto_en_libertad, puestos_en_libertad | освобод*, освобожд*, отпусти*, отпущен* | звільн*, відпусти*, відпущен* | serbest_bırak*, tahliye* | أفرج*, افرج*, إفراج, الإفراج, أطلق_سراح*, اطلق_سراح*, إطلاق_سراح* | آزاد_شد*, آزاد_کرد*, آزادی_زندانی*',
  ),
};

export const VERDICTS = each(
  'convict*, sentenced | verurteil*, Verurteil*, schuldig_gesprochen | condamn* | conden* | осужд*, осуди*, приговори*, приговор* | засуд*, вирок* | mahkum*, hüküm_giy* | أدان*, ادان*, أدين*, ادين*, حكم_عليه*, إدانة | محکوم*',
  'acquit* | freigesprochen*, Freispruch*, sprach~…frei, sprachen~…frei | acquitt* | absuelt*, absolv*, absolvi* | оправда*, оправдательн*_приговор* | виправда*, виправдувальн*_вирок* | beraat* | برأ*, برئ*, تبرئة | تبرئه*',
);

export const WEAPONS = each(
  'drone, drones | Drohne, Drohnen, Drohnen* | drone, drones | dron, drones | дрон*, беспилотн* | дрон*, безпілотн* | drone, dronlar*, iha, insansız_hava_araç*, insansız_hava_aracı* | طائرة_مسيرة, طائرات_مسيرة, طائرة_بدون_طيار, درون* | پهپاد*, پهباد*',
  'missile*, rocket* | Rakete, Raketen, Raketen* | missile*, roquette* | misil*, cohete* | ракет* | ракет* | füze*, roket* | صاروخ*, صواريخ | موشک*, راکت*',
  'knife, knives | Messer, Messern, Messers | couteau, couteaux | cuchill* | нож, ножом, ножа, ножи, ножами | ножем, ножа, ножами, ножі | bıçak* | سكين*, سكاكين | چاقو*',
  'gun, guns, pistol*, rifle*, handgun*, firearm* | Pistole*, Gewehr*, Schusswaffe* | pistolet*, fusil*, arme_à_feu, armes_à_feu | pistola*, fusil*, rifle*, arma_de_fuego, armas_de_fuego | пистолет*, винтовк*, ружь*, ружье, автомат, автоматом, автоматов | пістолет*, гвинтівк*, рушниц*, автоматом | tabanca*, tüfek*, silah* | مسدس*, بندقية, بنادق | تفنگ*, تپانچه*, اسلحه*',
  'tank, tanks | Panzer, Panzern | char, chars, tank, tanks | tanque, tanques | танк, танки, танков, танками, танка, танком | танк, танки, танків, танками, танка, танком | tank, tanklar*, tankı* | دبابة, دبابات | تانک*',
  'helicopter* | Hubschrauber*, Helikopter* | hélicoptère* | helicóptero* | вертолет*, вертолёт* | вертоліт*, вертольот*, гелікоптер* | helikopter* | مروحية, مروحيات, هليكوبتر | هلی‌کوپتر*, هلیکوپتر*, بالگرد*',
  'grenade* | Granate, Granaten, Handgranat* | grenade* | granada* | гранат* | гранат* | el_bombası*, el_bombalar* | قنبلة_يدوية, قنابل_يدوية | نارنجک*',
  'artillery | Artillerie* | artillerie | artillería | артиллери* | артилері* | topçu, topçular* | مدفعية | توپخانه*',
);

export const PLACES: OppositeClass = {
  // A town hall, where a crime was done.
  neither: { fr: 'hôtel_de_ville', ar: 'مسرح_الجريمة, مسرح_جريمة, مسرح_الأحداث, مسرح_الحادث' },
  ...each(
    'hospital, hospitals, hospitalised, hospitalized, clinic, clinics | Krankenhaus*, Krankenhäus*, Klinik* | hôpital, hôpitaux, clinique* | hospital, hospitales, hospitalizad*, clínica* | больниц*, госпитал*, клиник*, поликлиник* | лікарн*, госпітал*, шпитал*, клінік*, лікарень, поліклінік* | hastane*, klinik* | مستشفى, مستشفيات, مشفى, عيادة, عيادات, مستشفانا, مشافي | بیمارستان*, درمانگاه*, کلینیک*',
    'kindergarten*, preschool* | Kindergarten*, Kindergärt*, Kita, Kitas | école_maternelle, écoles_maternelles, maternelles | guardería*, jardín_de_infancia, jardín_infantil | детск*_сад* | дитяч*_сад*, дитсад* | anaokul*, kreş* | روضة_أطفال, رياض_الأطفال, حضانة | مهدکودک*, مهد_کودک*, کودکستان*',
    'school, schools | Schule, Schulen, Schulgebäude*, Grundschule*, Gymnasium, Gymnasien | école, écoles, collège, lycée | escuela*, colegio* | школ* | школ* | okul*, lise, liseler*, lisesi* | مدرسة, مدارس, مدرستنا | مدرسه*, مدارس, دبیرستان*, دبستان*',
    'prison, prisons, jail, jails | Gefängnis*, Knast, Haftanstalt*, Zuchthaus*, Kerker* | prison, prisons, maison_d’arrêt | cárcel*, prisión, prisiones | тюрьм*, тюрем*, сизо | в’язниц*, вязниц*, тюрм*, тюрем*, в’язниць, тюремн*, слідчий_ізолятор, сізо | hapishane*, cezaevi* | سجن, سجون, سجنه*, سجنا | زندان, زندان‌ها, زندانی_شد*',
    'market, markets, marketplace | Markt, Märkte, Marktplatz* | le_marché, au_marché, du_marché, un_marché, marchés | mercado, mercados | рынок, рынке, рынка, рынки, базар* | ринок, ринку, базар* | çarşı*, pazar_yeri* | سوق, أسواق, اسواق | بازار*',
    'airport* | Flughafen*, Flughäfen | aéroport* | aeropuerto* | аэропорт* | аеропорт*, летовищ* | havaalanı*, havalimanı*, hava_alanı* | مطار, مطارات | فرودگاه*',
    'factory, factories | Fabrik* | usine* | fábrica* | завод, завода, заводе, заводы, фабрик* | завод, заводу, заводі, заводи, фабрик* | fabrika* | مصنع, مصانع | کارخانه*',
    'university, universities | Universität*, Uni, Unis | université* | universidad* | университет* | університет* | üniversite* | جامعة, جامعات | دانشگاه*',
    'hotel, hotels | Hotel, Hotels | hôtel, hôtels | hotel, hoteles | отель, отеля, отеле, отелей, отели, гостиниц* | готель, готелю, готелі, готелів | otel, oteli*, oteller*, otele, otelde* | فندق, فنادق | هتل*',
    'theater*, theatre* | Theater, Theaters | théâtre, théâtres | teatro, teatros | театр, театра, театре, театру | театр, театру, театрі | tiyatro* | مسرح, مسارح | تئاتر*',
    'bridge, bridges | Brücke, Brücken | pont, ponts | puente, puentes | мост, моста, мосту, мостом, мосты, мостов | мосту, мости, мостом, мостів | köprü* | جسر, جسور | پل, پل‌ها',
    'basement*, cellar, cellars | Keller, Kellers, Kellern | sous-sol, sous-sols, cave, caves | sótano* | подвал* | підвал* | bodrumda*, bodrum_katı* | قبو, أقبية, سرداب | زیرزمین*',
    'police_station* | Polizeiwache*, Polizeirevier*, Polizeistation* | commissariat, commissariats | comisaría* | полицейск*_участ*, отделени*_полиции | поліцейськ*_відділ*, відділ*_поліції | karakol* | مركز_الشرطة, مركز_شرطة, مخفر | کلانتری*, پاسگاه*',
    'church, churches | Kirche, Kirchen | église, églises | iglesia, iglesias | церковь, церкви, церквей, церковью, церквях | церква, церкви, церкві, церкву, церквою, церков | kilise* | كنيسة, كنائس | کلیسا*',
    'mosque* | Moschee, Moscheen | mosquée* | mezquita* | мечеть, мечети, мечетей, мечетью, мечетях | мечет*, мечеть | cami, camii*, camiye, camiyi, camide*, caminin, camiler* | مسجد, مساجد | مسجد*, مساجد',
    'synagogue* | Synagoge, Synagogen | synagogue* | sinagoga* | синагог* | синагог* | sinagog*, havra* | كنيس, معبد_يهودي | کنیسه*',
  ),
};

export const CALLINGS: OppositeClass = {
  // Nobody's lawyers.
  neither: {
    en: 'attorney_general, attorneys_general, power_of_attorney',
    fr: 'avocat_général, avocats_généraux, avocat_spécial',
    es: 'abogado_general, abogado_especial',
  },
  ...each(
    'doctor, doctors, physician* | Arzt, Ärzte, Ärzten, Ärztin*, Arztes | médecin* | médico, médicos, médica, médicas | врач, врача, врачу, врачи, врачей, врачом, врачам | лікар, лікаря, лікарю, лікарем, лікарі, лікарів, лікарям, лікарка, лікарку, лікарки | doktor, doktorlar*, doktoru*, hekim* | طبيب, طبيبة, أطباء, اطباء, طبيبا | پزشک, پزشکان',
    'teacher* | Lehrer, Lehrern, Lehrers, Lehrerin* | enseignant*, professeur*, instituteur*, institutrice* | maestro, maestros, maestra, maestras, profesor, profesores, profesora*, docente* | учитель, учителя, учителей, учителем, учительниц*, преподавател* | вчител*, учител*, викладач* | öğretmen* | معلم, معلمة, معلمون, معلمين, مدرس, مدرسون, مدرسين, أستاذ | معلم*, آموزگار*',
    'journalist*, reporter* | Journalist*, Reporter* | journaliste*, reporter* | periodista*, reportero* | журналист*, репортер*, репортёр*, корреспондент* | журналіст*, репортер*, кореспондент* | gazeteci*, muhabir* | صحفي*, صحافي*, مراسل* | خبرنگار*, روزنامه‌نگار*',
    'lawyer*, attorney* | Anwalt*, Anwält*, Rechtsanwalt*, Rechtsanwält* | avocat, avocats, avocate, avocates | abogad* | адвокат*, юрист* | адвокат*, юрист*, правник* | avukat* | محام, محامي*, محامون, محامين | وکیل, وکلا, وکلای',
    'farmer* | Bauer, Bauern, Bäuerin*, Landwirt, Landwirte, Landwirten | agriculteur*, agricultrice*, paysan* | campesin*, agricultor*, granjero*, ganader* | фермер*, крестьян* | фермер*, селян* | çiftçi*, köylü* | مزارع, مزارعون, مزارعين, فلاح, فلاحون, فلاحين | کشاورز*',
    'nurse, nurses | Krankenschwester*, Krankenpfleger*, Pflegerin*, Pflegekraft, Pflegekräfte | infirmier*, infirmière* | enfermer* | медсестр*, медбрат* | медсестр*, медбрат* | hemşire* | ممرض* | پرستار*',
    'priest, priests | Priester, Priestern, Priesters, Pfarrer, Pfarrers, Pfarrerin* | prêtre* | sacerdote* | священник* | священик* | rahip*, papaz* | كاهن, قس, كهنة, قساوسة | کشیش*',
    'driver, drivers | Fahrer, Fahrern, Fahrers, Fahrerin* | chauffeur*, conducteur*, conductrice* | conductor, conductores, conductora*, chofer*, chófer* | водител*, шофер*, шофёр* | водій, водія, водієві, водієм, водії, водіїв, шофер* | şoför*, sürücü, sürücüsü*, sürücüler* | سائق, سائقة, سائقون, سائقين | راننده*, رانندگان',
    'prosecutor*, district_attorney* | Staatsanwalt*, Staatsanwält* | procureur* | fiscal_general, el_fiscal, la_fiscal, los_fiscales, fiscalía* | прокурор* | прокурор* | savcı* | مدعي_العام, المدعي_العام, مدعي_عام, النيابة | دادستان*',
    'mayor, mayors | Bürgermeister* | maire, maires | alcalde*, alcaldesa* | мэр, мэра, мэру, мэром, мэры, мэров | мер, мера, меру, мером, мери, мерів, міськ*_голов* | belediye_başkan* | عمدة, رئيس_البلدية, رئيس_بلدية | شهردار, شهرداران',
  ),
};

export const VEHICLES: OppositeClass = {
  // An ambulance is a car, and a bike either; Russian and Ukrainian have one word for whatever has an engine and drives on a road.
  alike: [
    ['ambulance', 'car'],
    ['машина', 'ambulance'],
    ['машина', 'car'],
    ['машина', 'truck'],
    ['машина', 'bus'],
    ['bicycle', 'motorcycle'],
  ],
  // Machines that nobody drives, or that are called by another name.
  neither: {
    ru: 'стиральн*_машин*, швейн*_машин*, боев*_машин*, военн*_машин*, пожарн*_машин*, машин*_времени',
    uk: 'пральн*_машин*, швейн*_машин*, бойов*_машин*, військов*_машин*, пожежн*_машин*, вантажн*_машин*',
    ar: 'طائرة_مسيرة, طائرات_مسيرة, طائرة_بدون_طيار, طائرات_بدون_طيار, طائرة_مروحية',
    fa: 'ماشین_لباسشویی, ماشین_لباس‌شویی, ماشین_آلات, ماشین‌آلات, ماشین_حساب',
  },
  ...each(
    'ambulance* | Krankenwagen*, Rettungswagen* | ambulance* | ambulancia* | машин*_скорой, скорой_помощи, скорая_помощь, скорую_помощь | машин*_швидкої, швидкої_допомоги, швидка_допомога, швидку_допомогу | ambulans* | سيارة_إسعاف, سيارات_إسعاف, سيارة_الإسعاف, سيارات_الإسعاف | آمبولانس*',
    'car, cars | Auto, Autos, Pkw, PKW, Personenwagen | voiture* | coche, coches, automóvil*, carro, carros | автомобиль, автомобиля, автомобиле, автомобилем, автомобили, автомобилей, автомобилях, легковушк*, авто, иномарк* | автівк*, автомобіль, автомобіля, автомобілі, автомобілем, автомобілів, легковик*, авто, авта | araba, arabalar*, arabası*, arabaya, arabada*, otomobil* | سيارة, سيارات, سيارته, سيارتنا, سيارتها, سيارتي, سيارتهم | اتومبیل*, ماشین, ماشین‌ها, ماشینش, ماشینم, ماشین‌مان',
    '| | | | машина, машины, машине, машину, машиной, машин, машинах, машинам, машинами | машина, машини, машині, машину, машиною, машин, машинах | | |',
    'truck, trucks, lorry, lorries | Lastwagen*, Lkw, LKW, Lkws, Laster, Lastern | camion, camions, camionnette* | camión, camiones | грузовик*, грузовой_машин*, грузовую_машину, грузовая_машина, камаз* | вантажівк* | kamyon, kamyonlar*, kamyonu*, kamyonla* | شاحنة, شاحنات, شاحنته | کامیون*',
    'bus, buses | Bus, Busse, Bussen, Busses | bus, autobus, autocar* | autobús, autobuses | автобус* | автобус* | otobüs* | حافلة, حافلات | اتوبوس*',
    'train, trains | Eisenbahn*, Güterzug*, mit_dem_Zug | train, trains | tren, trenes, ferrocarril, ferrocarriles | поезд, поезда, поезде, поездом, поездов | потяг, потяга, потязі, потягом, поїзд, поїзда, поїзді, поїздом | tren, trenler*, treni*, trende, trenle | قطار, قطارات | قطار*',
    'boat, boats, ship, ships, vessel, vessels | Boot, Boote, Booten, Bootes, Boots, Schiff, Schiffe, Schiffen, Schiffs, Schiffes | bateau, bateaux, navire*, embarcation* | barco, barcos, bote, botes, buque* | лодк*, корабл*, судно, судне | човен, човн*, корабл*, судно, судна | tekne*, gemi, gemiler*, gemisi*, bot, botlar*, gemiyi, gemide, gemiden, gemiye, gemiyle | قارب, قوارب, سفينة, سفن, مركب, مراكب | قایق*, کشتی*',
    'motorcycle*, motorbike* | Motorrad*, Motorräd* | moto, motos, motocyclette* | moto, motos, motocicleta* | мотоцикл* | мотоцикл* | motosiklet* | دراجة_نارية, دراجات_نارية | موتورسیکلت*, موتور_سیکلت*',
    'plane, planes, aircraft, airplane*, aeroplane* | Flugzeug, Flugzeuge, Flugzeugs, Flugzeugen | avion, avions | avión, aviones | самолет*, самолёт* | літак* | uçak, uçaklar*, uçağı*, uçağa, uçakta | طائرة, طائرات | هواپیما*',
    'bicycle* | Fahrrad, Fahrrads, Fahrräder*, Fahrrädern | vélo, vélos, bicyclette* | bicicleta* | велосипед* | велосипед* | bisiklet* | دراجة_هوائية, دراجات_هوائية | دوچرخه*',
  ),
};

export const COLOURS = each(
  'black | schwarz, schwarze, schwarzen, schwarzer, schwarzes, schwarzem | noir, noirs, noire, noires | negro, negra, negros, negras | черн*, чёрн* | чорн* | siyah* | أسود, اسود, سوداء | سیاه, مشکی',
  'white | weiß, weiße, weißen, weißer, weißes, weißem | blanc, blancs, blanche, blanches | blanco, blanca, blancos, blancas | белый, белая, белые, белых, белого, белой, белом, белым, белую | білий, біла, білі, білих, білого, білої, білому, білим, білу, біле | beyaz* | أبيض, ابيض, بيضاء | سفید',
  'red | rot, rote, roten, roter, rotes, rotem | rouge, rouges | rojo, roja, rojos, rojas | красный, красная, красные, красных, красного, красной, красном, красную | червон* | kırmızı*, kızıl | أحمر, احمر, حمراء | قرمز, سرخ',
  'blue | blau, blaue, blauen, blauer, blaues, blauem | bleu, bleus, bleue, bleues | azul, azules | синий, синяя, синие, синих, синего, синей, синюю, голубой, голубая, голубые | синій, синя, сині, синіх, синього, синьої, блакитн* | mavi* | أزرق, ازرق, زرقاء | آبی',
  'green | grün, grüne, grünen, grüner, grünes, grünem | vert, verts, verte, vertes | verde, verdes | зеленый, зелёный, зеленая, зелёная, зеленые, зелёные, зеленых, зелёных, зеленого, зелёного, зеленой, зелёной, зеленую, зелёную | зелений, зелена, зелені, зелених, зеленого, зеленої, зелену | yeşil* | أخضر, اخضر, خضراء | سبز',
  'yellow | gelb, gelbe, gelben, gelber, gelbes, gelbem | jaune, jaunes | amarillo, amarilla, amarillos, amarillas | желт*, жёлт* | жовт* | sarı, sarılar | أصفر, اصفر, صفراء | زرد',
);

/** How somebody was hurt or killed. */
export const HARM: OppositeClass = {
  // A shell strikes a house; "frappé" and "schlug" alone are of people. Persian has one word for a shell and a bullet, which is why it stands in phrases below.
  neither: {
    de: 'schlug~…ein, schlugen~…ein',
    fr: '(?<=(?:obus|missiles?|roquettes?|bombes?|drones?|projectiles?)_(?:\\p{L}+_){0,3})frappé*, frappé*_par_\\p{L}+_(?:obus|missile|roquette|bombe|drone|projectile)*',
  },
  ...each(
    'shot, shoot, shooting, shootings, gunned_down | erschoss*, angeschossen*, schoss, schossen, Schuss, Schüsse, Schüssen, Schießerei* | abattu*, tiré, tirs, fusillé*, coup_de_feu, coups_de_feu, fusillade*, tire_sur, tirent_sur, tiraient_sur | dispar*, tirote*, baleado* | застрел*, расстрел*, выстрел*, стрелял*, стрельб*, обстрел* | застрел*, розстріл*, стріляв, стріляли, стріляла, стрілян*, обстріл* | vuruldu*, ateş_etti*, ateş_aç*, kurşun* | أطلق_النار*, أطلقوا_النار*, إطلاق_النار*, بالرصاص | تیراندازی*, شلیک*, با_گلوله*, به_گلوله*, ضرب_گلوله*, صدای_گلوله*',
    'stab, stabbed, stabbing, stabbings | erstochen*, erstach*, niedergestochen*, Messerstich* | poignard* | apuñal*, acuchill* | зареза*, ножев* | заріза*, ножов* | bıçakla* | طعن, طعنه, طعنوا*, طعنا | چاقو_خورد*, چاقو_زد*',
    'beat, beaten, beating, beatings | schlug, schlugen, geschlagen*, verprügel*, zusammengeschlagen* | battu, battus, battue, battues, frappé*, tabass* | golpe*, apaleado*, paliza* | изби*, побои, побоев, бил, били, била | бив, били, била, побив, побили, побит* | dövdü*, dövüld*, dayak* | ضرب, ضربوا*, ضربه, ضربني, للضرب | کتک*',
    'tortur* | folter*, gefolter*, Folter* | tortur* | tortur* | пытк*, пытал, пытали, пытать, пыток | катув*, тортур* | işkence* | تعذيب, عذبوا*, عذبني | شکنجه*',
  ),
};

export const POLITICS = each(
  'government, governments | Regierung, Regierungen | gouvernement* | gobierno, gobiernos | правительство, правительства, правительству, правительством, правительстве | уряд, уряду, урядом, уряди | hükümet*, hükumet* | حكومة, حكومات, حكومي*, حكومته, حكومتها, حكومتنا | دولت, دولت‌ها, دولتی*',
  'opposition | Opposition, Oppositionellen | opposition | oposición | оппозици* | опозиці* | muhalefet* | معارضة | اپوزیسیون*',
);

/** What a witness saw is one thing, and what they heard another. */
export const SENSES = each(
  'saw, i_see, seen | sah, sahen, sahst, gesehen | vu, vue, vus, vues, ai_vu, avons_vu, voyais, voyait, voyaient | vi, vio, vimos, vieron, visto | видел, видела, видели, увидел, увидела, увидели | бачив, бачила, бачили, побачив, побачила, побачили | gördüm, gördük, gördü, gördüler | رأيت, رأينا, رأى, رأوا, رأت, شاهدت, شاهدنا | دیدم, دیدیم, دید, دیدند',
  'heard | hörte, hörten, gehört_haben, gehört_habe, gehört_hat | entendu, entendue, entendus, entendais, entendait, entendaient | oí, oyó, oímos, oyeron, oído, escuché, escuchó, escuchamos, escucharon | слышал, слышала, слышали, услышал, услышала, услышали | чув, чула, чули, почув, почула, почули | duydum, duyduk, duydu, duydular, işittim, işittik | سمعت, سمعنا, سمع, سمعوا | شنیدم, شنیدیم, شنید, شنیدند',
);

export const DAYS: OppositeClass = {
  byDay: ['today'],
  // "The next day", "that day".
  neither: { ar: 'اليوم_التالي, ذلك_اليوم, نفس_اليوم, في_اليوم, طوال_اليوم, اليوم_الأول, اليوم_الثاني' },
  ...each(
    'yesterday | gestern, Gestern | hier | ayer | вчера | вчора, учора | dün | أمس, امس, البارحة | دیروز',
    'tomorrow | morgen_früh, morgen_Abend, Morgen_früh | demain | | завтра | завтра | yarın | غدا, غدًا | فردا',
    "today | heute | aujourd'hui | hoy | сегодня | сьогодні | bugün, bugünkü | اليوم | امروز",
  ),
};

/** Of one thing; not of time, where "last" is the one before. */
export const FIRST_AND_LAST: OppositeClass = {
  of: 'next',
  members: membersOf([
    'first | erste, ersten, erster, erstes, erstem | premier, première, premiers, premières | primer, primera, primeros, primeras | первый, первая, первое, первые, первую, первого, первой, первых | перший, перша, перше, перші, першу, першого, першої, перших | | | ',
    'last | letzte, letzten, letzter, letztes, letztem | dernier, dernière, derniers, dernières | último, última, últimos, últimas | последний, последняя, последнее, последние, последнюю, последнего, последней, последних | останній, остання, останнє, останні, останню, останнього, останньої, останніх | | | ',
  ]),
};

/** Compared beside one word that both say: "with a lawyer", "ohne Anwalt". */
export const WITH_AND_WITHOUT: OppositeClass = {
  of: 'next',
  members: membersOf([
    'with | mit | avec | con | с, со | з, із, зі | | مع | با',
    'without | ohne | sans | sin | без | без | | بدون, دون, بلا | بدون, بی',
  ]),
};

/** Of one place: who left a house is not the one who came into it. */
export const ENTRY: OppositeClass = {
  of: 'word',
  // An agreement, a force, and what hits or comes out.
  neither: {
    en: 'entered_into',
    fr: 'entré_en_vigueur, entrée_en_vigueur, entrés_en_vigueur',
    es: 'entró_en_vigor, entraron_en_vigor',
    ru: 'вошел_в_силу, вошёл_в_силу, вошла_в_силу, вышел_из_строя, вышла_из_строя, вышли_из_строя',
    uk: 'вийшов_з_ладу, вийшла_з_ладу, вийшли_з_ладу',
    tr: 'yürürlüğe_girdi, yürürlüğe_girdiler',
    ar: 'دخل~…حيز_التنفيذ, دخلت~…حيز_التنفيذ, دخل~…حيّز_التنفيذ, دخلت~…حيّز_التنفيذ, خرج~…عن_السيطرة, خرجت~…عن_السيطرة',
  },
  members: membersOf([
    'entered | betrat, betraten, eingedrungen, drang~…ein, drangen~…ein, hineingegangen, ging~…hinein, gingen~…hinein | est_entré*, sont_entré*, entra~dans, entrèrent, entrait~dans, entraient~dans, pénétré | entró, entraron, entraba, entraban | вошел, вошёл, вошла, вошли, зашел, зашёл, зашла, зашли | увійшов, увійшла, увійшли, ввійшов, ввійшла, ввійшли, зайшов, зайшла, зайшли | girdi, girdiler, girdim, girdik | دخل, دخلت, دخلوا, دخلنا | وارد_شد*',
    'left~the, left~this, left~that, left~his, left~her, left~our, left~my, left~their | verließ, verließen | quitté*, quitta, quittèrent, quittait, quittaient, est_sorti*, sont_sorti* | abandonó, abandonaron, salió~de, salieron~de | покинул, покинула, покинули, вышел, вышла, вышли | покинув, покинула, покинули, вийшов, вийшла, вийшли | terk_etti*, ayrıldı, ayrıldılar, ayrıldık, ayrıldım | غادر, غادرت, غادروا, غادرنا, خرج, خرجت, خرجوا, خرجنا | ترک_کرد*, خارج_شد*, بیرون_رفت*',
  ]),
};

/** Of things: "did not work" is broken. */
export const WORKING_AND_BROKEN: OppositeClass = {
  of: 'denied',
  members: membersOf([
    'work, works, worked, working, function, functions, functioned, functioning, operational, operating, in_service, usable | funktionier*, in_Betrieb, betriebsbereit* | marche, marchent, marchait, marchaient, marcher, fonctionn*, en_service, en_marche | funcion*, en_servicio | работал, работала, работало, работали, работает, работают, работать, функционир*, действует | працював, працювала, працювало, працювали, працює, працюють, працювати, функціон* | çalış* | يعمل, تعمل, عمل, عملت, شغال*, يشتغل, تشتغل | کار~ن\\p{L}*, کار~می\\p{L}*, کار~کرد\\p{L}*',
    'broken, broke, broke_down, out_of_order, out_of_service, out_of_action, out_of_use, defunct, defective, faulty, dead, jammed | kaputt*, Kaputt*, defekt*, Defekt*, außer_Betrieb, außer_Dienst, Außer_Betrieb, gestört, ausgefallen, zerbrochen*, tot | en_panne, hors_service, en_dérangement, cassé*, défectueu*, mort, morts, morte, mortes | averiad*, averió, averiaron, estropead*, estropeó, roto, rota, rotos, rotas, fuera_de_servicio, descompuest*, muert* | сломан*, сломал*, поломан*, неисправ*, вышел_из_строя, вышла_из_строя, вышло_из_строя, вышли_из_строя | зламан*, зламав*, зламал*, поламан*, несправн*, зіпсован*, вийшов_з_ладу, вийшла_з_ладу, вийшло_з_ладу, вийшли_з_ладу | bozuk*, bozul*, arızalı*, arızalan*, kırık, kırıktı*, hizmet_dışı*, servis_dışı*, devre_dışı* | معطل*, تعطل*, متعطل*, عطلان*, خارج_الخدمة, مكسور*, خربان* | خراب*, از_کار_افتاد*, شکسته*',
  ]),
};

/** Of people and of things: who was not hurt came out unharmed, and what was not touched is intact. */
export const UNHARMED_AND_HURT: OppositeClass = {
  of: 'denied',
  members: membersOf([
    'unharmed, unhurt, uninjured, unscathed, undamaged, intact, untouched, safe_and_sound | unverletzt*, unversehrt*, unbeschädigt*, unbeschadet*, intakt*, unberührt*, heil, wohlbehalten* | indemne*, intact*, sain_et_sauf, sains_et_saufs, saine_et_sauve, saines_et_sauves | indemne*, ileso*, ilesa*, intact*, sano_y_salvo, sana_y_salva, sanos_y_salvos, sanas_y_salvas | невредим*, цел_и_невредим, нетронут*, неповрежд*, уцелел* | неушкодж*, непошкодж*, неторкан*, недоторкан*, уціліл*, вціліл* | sağ_salim, hasarsız*, yarasız*, zarar_görmeden, yara_almadan, sapasağlam* | سليم, سليما, سليمة, سليمين, سالم, سالما, سالمين, سالمة | سالم*, دست_نخورده*, دست‌نخورده*, صحیح_و_سالم, بی‌گزند',
    'hurt, injured, wounded, harmed, damaged, touched, disturbed, harm, damage, injury, injuries | verletz*, Verletz*, verwundet*, beschädigt*, Schaden, Schäden, angerührt*, angetastet*, berührt* | blessé*, blesse*, touché*, endommagé*, abîmé*, dommage*, mal | herid*, hirió, hirieron, dañad*, daño*, lesion*, lastim*, tocad* | вред*, ущерб*, ранен*, ранил*, пострада*, повредил*, поврежд*, тронут*, тронул*, задет*, задел* | шкод*, поранен*, поранил*, постражда*, пошкод*, зачепил*, торкнул* | yaralan*, zarar*, hasar*, dokunul*, yara_al* | يصب, تصب, أصيب*, اصيب*, إصاب*, اصاب*, جرح*, يجرح*, تضرر*, يتضرر*, تتضرر*, ضرر*, أضرار*, أذى, يعبث, عبث, يمس* | آسیب*, صدمه*, زخم*, مجروح*, خسارت*',
  ]),
};
