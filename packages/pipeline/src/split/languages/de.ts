/** German. */
import type { SplitLanguage } from './split-language.ts';

export const de: SplitLanguage = {
  neverLast: `Dr Prof Hr Hrn Fr Frl Ing Dipl Dipl.-Ing Mag Lic med phil jur rer nat habil h.c Hl St Abg Frhr Gf Graf bzw ca z.B zB d.h u.a
    u.U z.T z.Zt i.d.R i.A i.V o.g s.o s.u v.a v.Chr n.Chr sog sogen gen geb gest verh evtl ggf ggfs inkl exkl zzgl abzgl bes insb
    insbes vgl Vgl entspr max min mind ehem ev kath röm dt engl frz amerik südl nördl östl westl betr bzgl geh gez hrsg Hrsg 
    Bhf Hbf Str str Verf Vors Vs stellv Stv ebd resp respektive
    a.a.O a.d m.E m.W z.Hd Mr Mrs Ms Lt Sgt Gen Col Maj Capt Sen Rep Gov`,
  maybeLast: `usw etc ff f u.ä u.Ä o.ä o.Ä u.s.w usf Mio Mrd Tsd Jh Jhd Jahrh Std Min Sek Stk Co Inc Corp Ltd e.V U.S U.S.A U.N a.D
    Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So p.m a.m jr sen jun`,
  beforeNumber: 'Nr Nrn No S Art Abs Abb Bd Kap Ziff Tel Rn Rz Pos Anm Tab Aufl',
  starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Man Dies Diese Dieser Dieses Diesen
    Jener Jene Sein Seine Ihre Ihren Unser Unsere Mein Meine Dein Deine Kein Keine Aber Und Oder Doch Denn Sondern Also Dann Da
    Dort Hier Heute Gestern Morgen Nun Jetzt Danach Dabei Damit Dafür Dagegen Darauf Darin Davon Dazu Deshalb Daher Trotzdem
    Allerdings Außerdem Zudem Auch Noch Schon Nur Nicht Nach Nachdem Bei Beim Mit Von Vom Vor Seit Während Weil Wenn Als Ob Obwohl
    Obgleich Um Unter Über Durch Für Gegen Ohne Zwischen Zu Zum Zur In Im An Am Auf Aus Wie Was Wer Wo Warum Wann Wieso Weshalb
    Welche Welcher Welches Alle Alles Viele Vielen Einige Mehrere Manche Beide Andere Jeder Jede Jedes Laut Insgesamt Inzwischen
    Bisher Bis Zuvor Zuletzt Zunächst Später Früher Schließlich Dadurch So Solche Ist Sind War Waren Hat Haben Hatte Wird Werden
    Wurde Wurden Kann Können Könnte Muss Müssen Soll Sollen Will Wollen Mehr Weiter Ja Nein Vielleicht Leider Dennoch Sowohl
    Weder Entweder Niemand Nichts Etwas Jemand`,
  ordinals: true,
  afterOrdinal: `Jahrhundert Jahrhunderts Jahrhunderten Jh Jhd Jahrestag Jahrestages Geburtstag Geburtstages Weltkrieg Weltkriegs
    Weltkrieges Platz Rang Stock Stockwerk Etage Klasse Kapitel Auflage Mal Runde Spieltag Tag Tages Woche Monat Lebensjahr Minute
    Stunde Bezirk Armee Division Bataillon Brigade Sitzung Legislaturperiode Bundestag Ausgabe Folge Teil Akt Liga Etappe Stelle`,
  beforeOrdinal: `am Am vom Vom zum Zum beim Beim im Im der Der dem Dem den Den des Des die Die das Das ab Ab bis Bis seit Seit und
    oder zur Zur jeder jeden jedes seine seiner seinem seinen ihre ihrer ihrem ihren dieser diesem diesen Montag Dienstag
    Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So`,
  months: `Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug
    Sep Sept Okt Nov Dez`,
  sayingVerbs: `sagte sagt sagten fragte fragt schrieb schreibt twitterte twittert erklärte erklärt rief ruft antwortete antwortet meinte
    meint berichtete berichtet betonte ergänzte fügte warnte kritisierte forderte teilte`,
};
