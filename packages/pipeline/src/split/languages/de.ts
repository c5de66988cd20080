/** German. */
import type { SplitLanguage } from './split-language.ts';

export const de: SplitLanguage = {
  neverLast: {
    titles: `Dr Prof Hr Hrn Fr Frl Ing Dipl Dipl.-Ing Dipl.-Kfm Mag Lic Mr Mrs Ms Abg Frhr Frh Rev Msgr Se Exz Kard Vik Dek Hl St Sr
      Priv.-Doz Assist StR OStR Bgm Bürgerm Min.-Präs Vizepräs Kanzl Sekr Sen Rep Gov`,
    academic:
      'med phil jur rer nat habil h.c Dr.h.c pol theol oec vet dent iur mult agr cand stud dipl techn paed forens mus',
    military:
      'Gen.-Lt Gen.-Maj Lt Ltn Oblt Olt Hptm Maj Obstlt Oberstlt Kpt Kptlt Adm Feldw Uffz Gefr Sgt Col Capt Brig Kdt Btl Rgt Div',
    phrases: `bzw z.B zB d.h u.U z.T z.Zt z.Z i.d.R i.A i.V o.g s.o s.u v.a v.d u.a i.S i.S.v i.S.d i.d.F i.H.v i.e.S i.w.S i.Z.m a.a.O a.d m.E
      m.W z.Hd z.Hdn m.a.W n.b s.a i.Vm i.V.m u.z u.Z v.l.n.r o.B.d.A u.d.T zw`,
    writing: `sog sogen gen geb gest verh evtl eventl ggf ggfs inkl exkl einschl ausschl zzgl abzgl bes insb insbes vgl entspr 
      mind ehem betr bzgl gez hrsg Hrsg Hg hg übers bearb zit ebd ders resp cf vs urspr eigtl eig allg
      spez vorl vorm nachm lt ca jew jeweil sämtl gem erg veröff seinerz derz versch mögl wg zus zul abgek Abk ugs
      wörtl mündl schriftl telef pers`,
    origin: `ev evang kath röm dt dtsch engl frz franz ital span russ poln türk hebr griech lat amerik brit österr schweiz sächs
       jüd christl isl dän schwed norw niederl ung tschech ukrain südl nördl östl westl nordöstl nordwestl
      südöstl südwestl städt staatl öffentl kgl kaiserl fürstl gräfl amtl gesetzl `,
    places: 'Bhf Hbf Kr Bez Reg.-Bez Kt Lkr Gem Landkr a.M St Skt ',
    law: 'Verf Az Urt Beschl Rspr h.M BGBl lit iVm',
    family: ' wwe Wwe',
    offices: 'stellv stv Stv StS Sts Bundesmin Gen.-Sekr GenSekr Verw ',
  },
  maybeLast: {
    phrases:
      'usw ff f u.ä u.Ä o.ä o.Ä u.s.w usf etc u.a.m u.v.a u.v.m dgl u.dgl uam uvm e.V i.R a.D z.S i.L m.b.H a.G i.G n.e.V p.p s.t c.t v.H',
    numbers: 'Mio Mill Mrd Md Tsd Jh Jhd Jahrh Jhdt Stk Stck Expl Dtz Dzd Proz Pkt',
    companies: 'Co Inc Corp Ltd Cie Gebr Fa ',
    countries: 'U.S U.S.A U.N U.K E.U',
    names: 'jr jun sen d.Ä d.J d.Gr',
    months: 'Jan Jän Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So',
    streets: 'Str str Pl pl Straß ',
    nouns:
      'Präs Vors Ges Gen Abb Abs Abt Abschn Anh Anm Ausg Beil Bd Bde Bsp Jg Kto Univ Inst Verl Verf Tel Mitgl Nachf Forts Fußn',
  },
  lastBeforeCapital: 'v.Chr n.Chr v.u.Z n.u.Z u.Z p.m a.m',
  openers: 'Um Am Im Gegen Ab Seit Bis Nach Vor',
  afterClock:
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag MEZ MESZ UTC GMT Ortszeit',
  beforeNumber: `Nr nr Nrn No S Art Artt Abs Abb Abschn Bd Bde Bl Kap Ziff Ziffer Tel Fax Rn Rz Rdnr Randnr Pos Anm Tab Taf Aufl Jg Sp Z Buchst Hs
    Fn Fußn Anl Anh Par Tz Rspr Az Abt Zi Kl Str Lfg Nrs Bl Fol Vers ca Hausnr Kto Postf Best.-Nr Vol `,
  units: `Std Stdn Min Sek Sekd qm km kg cm mm m g l h t ha kWh kW Ltr Ztr Pfd `,
  starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Man Dies Diese Dieser Dieses Diesen Diesem
    Jener Jene Jenes Sein Seine Seinen Ihre Ihren Ihrem Unser Unsere Unseren Mein Meine Dein Deine Kein Keine Keiner Aber Und Oder Doch Denn
    Sondern Also Dann Da Dort Hier Heute Gestern Morgen Nun Jetzt Danach Dabei Damit Dafür Dagegen Darauf Daraufhin Darin Davon Davor Dazu
    Darum Darüber Darunter Dahinter Deshalb Daher Deswegen Trotzdem Demnach Demzufolge Allerdings Außerdem Zudem Auch Noch Schon Nur
    Nicht Nach Nachdem Bei Beim Mit Von Vom Vor Seit Seitdem Während Weil Wenn Als Ob Obwohl Obgleich Falls Sobald Solange Sofern Um Unter Über
    Durch Für Gegen Ohne Zwischen Zu Zum Zur In Im Ins An Am Ans Auf Aus Wie Was Wer Wem Wen Wo Wohin Woher Warum Wann Wieso Weshalb Welche
    Welcher Welches Alle Alles Allem Viele Vielen Einige Einzelne Mehrere Manche Beide Andere Anders Jeder Jede Jedes Laut Insgesamt Inzwischen
    Bisher Bis Zuvor Zuletzt Zunächst Zuerst Später Früher Schließlich Dadurch So Solche Ist Sind War Waren Bin Hat Haben Habe Hatte Hatten
    Wird Werden Wurde Wurden Kann Können Könnte Muss Müssen Soll Sollen Sollte Will Wollen Darf Dürfen Mehr Weiter Weitere Weiteren Ja Nein
    Vielleicht Leider Dennoch Sowohl Weder Entweder Niemand Nichts Etwas Jemand Wegen Trotz Statt Anstatt Neben Hinter Gegenüber Gemäß
    Zwar Immer Oft Manchmal Selten Selbst Sogar Gerade Bereits Erst Endlich Wieder Hinzu Hingegen Dagegen Jedoch Ebenso Ebenfalls
    Natürlich Tatsächlich Offenbar Angeblich Immerhin Besonders Vor Rund Etwa Knapp Über Zwei Drei Vier Fünf Sechs Sieben Acht Neun Zehn
    Wirklich Sehr Ganz Einfach Absolut Jederzeit Nirgends Überall Anfang Ende Mitte`,
  alwaysCapital: 'Sie Ihr Ihre Ihren Ihrem Morgen Anfang Ende Mitte',
  smallStarters:
    'ich wir ihr du ja nein danke bitte bin war habe hab leider aber vielleicht wer wo warum wieso weil tolle super gerne also dann und bei',
  capitalNouns: true,
  dashCues: false,
  ordinals: 'sometimes',
  afterOrdinal: `Jahrhundert Jahrhunderts Jahrhunderten Jahrhunderte Jh Jhd Jhdt Jahrtausend Jahrtausends Jahrestag Jahrestages Jahrestags Geburtstag
    Geburtstages Geburtstags Todestag Todestages Todestags Hochzeitstag Namenstag Jubiläum Jubiläums Jubiläumsjahr Weltkrieg Weltkriegs
    Weltkrieges Platz Rang Stock Stockwerk Stocks Etage Obergeschoss Obergeschoß Untergeschoss Klasse Schuljahr Semester Kapitel Auflage Mal Runde
    Spieltag Spielminute Tag Tages Tage Woche Monat Monats Jahr Jahres Lebensjahr Lebensjahres Minute Stunde Sekunde Bezirk Arrondissement Armee Korps
    Division Bataillon Brigade Regiment Kompanie Flotte Staffel Sitzung Wahlperiode Legislaturperiode Bundestag Bundestages Landtag Kongress Parteitag
    Kirchentag Ausgabe Folge Staffel Teil Band Akt Szene Satz Liga Bundesliga Mannschaft Etappe Stelle Kammer Senat Strafkammer Zivilkammer
    Strafsenat Zivilsenat Person Generation Grad Ordnung Grades Wahlgang Durchgang Versuch Sinfonie Symphonie Breitengrad Längengrad Meridian
    Vorsitzender Vorsitzende Vorsitzenden Präsident Präsidenten Kaiser König Papst Dynastie Republik Reich Reiches Golfkrieg Gesetz
    Verordnung Änderung Zusatzartikel Gebot Gebote FC SC SV TSV VfB Hälfte Halbzeit Drittel Viertel Quartal Halbjahr Lesung Oktober`,
  beforeOrdinal: `am Am vom Vom zum Zum beim Beim im Im der Der dem Dem den Den des Des die Die das Das ab Ab bis Bis seit Seit und
    oder zur Zur jeder jeden jedes seine seiner seinem seinen ihre ihrer ihrem ihren dieser diesem diesen unser unsere unseren mein meinen
    meinem sein ihr Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So`,
  beforeOrdinalEndings: 'es em er',
  months: `Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Jän Feb Mär Apr Jun Jul Aug
    Sep Sept Okt Nov Dez`,
  sayingVerbs: `wollte rufen schrien weinte schluchzte seufzte murmelt staunte lachte brüllte jubelte stammelte drohte bat fleht flehte appellierte scherzte spottete witzelte verlangte schimpfte wunderte zitierte zitiert bestätigte beteuerte behauptete erinnerte schilderte schildert beschrieb resümierte räumte heißt kommentierte kommentiert lobte rügte hakte entfuhr fuhr konterte hauchte twitterten posten postet sagte sagt sagten sagen fragte fragt fragten schrieb schreibt schrieben twitterte twittert erklärte erklärt erklärten rief ruft riefen
    antwortete antwortet antworteten meinte meint meinten berichtete berichtet berichteten betonte betont ergänzte ergänzt fügte warnte warnt
    kritisierte kritisiert forderte fordert teilte postete flüsterte schrie schreit entgegnete erwiderte erzählte erzählt bekräftigte
    versicherte beklagte klagte mahnte hieß lautet lautete dachte denkt murmelte verkündete`,
  beforeSaying: 'So so',
  complementizers: 'dass daß',
};
