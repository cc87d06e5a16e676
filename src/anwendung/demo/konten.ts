import type { Rolle } from '#src/core/contract/rollen.ts';
import type { DemoMandant } from './orte.ts';

export type DemoKonto = {
  kennung: string;
  name: string;
  aufgabe: string;
  mandant: DemoMandant | null;
  rollen: readonly Rolle[];
  /** Further Stellen in which the account has its first role. */
  auchBei?: readonly DemoMandant[];
};

/** Everybody of the story. The order is the order of the start page. */
export const DEMO_KONTEN: readonly DemoKonto[] = [
  {
    kennung: 'jana.terhorn',
    name: 'Jana Terhorn',
    aufgabe: 'KIM-Case Managerin, Stadt Altenbrück',
    mandant: 'altenbrueck',
    rollen: ['CASE_MANAGEMENT'],
  },
  {
    kennung: 'orhan.yelkenci',
    name: 'Orhan Yelkenci',
    aufgabe: 'KIM-Case Manager, Stadt Werdeck (heute krank)',
    mandant: 'werdeck',
    rollen: ['CASE_MANAGEMENT'],
  },
  {
    kennung: 'ingrid.halverscheid',
    name: 'Ingrid Halverscheid',
    aufgabe: 'Teamleitung, Stadt Werdeck',
    mandant: 'werdeck',
    rollen: ['TEAMLEITUNG'],
  },
  {
    kennung: 'miriam.ostgard',
    name: 'Miriam Ostgard',
    aufgabe: 'KIM-Case Managerin, Caritasverband Lennetal',
    mandant: 'caritas',
    rollen: ['CASE_MANAGEMENT'],
  },
  {
    kennung: 'caritas.obermoos',
    name: 'Thomas Obermoos',
    aufgabe: 'KIM-Case Manager, Caritasverband Lennetal (geht Ende Oktober)',
    mandant: 'caritas',
    rollen: ['CASE_MANAGEMENT'],
  },
  {
    kennung: 'dorothee.ahlbrink',
    name: 'Dorothee Ahlbrink',
    aufgabe: 'Teamleitung, Caritasverband Lennetal',
    mandant: 'caritas',
    rollen: ['TEAMLEITUNG', 'LE_SACHBEARBEITUNG'],
  },
  {
    kennung: 'gudrun.ehlert',
    name: 'Gudrun Ehlert',
    aufgabe: 'Haushalt, Stadt Altenbrück (Letztempfänger)',
    mandant: 'altenbrueck',
    rollen: ['LE_SACHBEARBEITUNG'],
  },
  {
    kennung: 'sabine.wiesenkamp',
    name: 'Sabine Wiesenkamp',
    aufgabe: 'KIM-Koordination, Kreis Lennetal',
    mandant: 'kreis',
    rollen: ['KOORDINATION'],
  },
  {
    kennung: 'ulrich.bramfeld',
    name: 'Ulrich Bramfeld',
    aufgabe: 'Leitung des Kommunalen Integrationszentrums',
    mandant: 'kreis',
    rollen: ['KI_LEITUNG', 'ZE_SACHBEARBEITUNG'],
  },
  {
    kennung: 'petra.lindhoff',
    name: 'Petra Lindhoff',
    aufgabe: 'Zeichnung, Kämmerei des Kreises Lennetal',
    mandant: 'kreis',
    rollen: ['ZE_ZEICHNUNG'],
  },
  {
    kennung: 'rurhafen.ki',
    name: 'Hanne Grotendiek',
    aufgabe: 'Leitung des Kommunalen Integrationszentrums, Stadt Rurhafen',
    mandant: 'rurhafen',
    rollen: ['KI_LEITUNG'],
  },
  {
    kennung: 'rurhafen.zeichnung',
    name: 'Edgar Vosswinkel',
    aufgabe: 'Zeichnung, Kämmerei der Stadt Rurhafen',
    mandant: 'rurhafen',
    rollen: ['ZE_ZEICHNUNG'],
  },
  {
    kennung: 'tobias.rehwinkel',
    name: 'Tobias Rehwinkel',
    aufgabe: 'Ausländerbehörde (Baustein 3), Kreis Lennetal',
    mandant: 'kreis',
    rollen: ['B3_FACHKRAFT'],
  },
  {
    kennung: 'anke.sollbach',
    name: 'Anke Sollbach',
    aufgabe: 'Bezirksregierung Arnsberg, Sachbearbeitung',
    mandant: null,
    rollen: ['BR_SACHBEARBEITUNG'],
  },
  {
    kennung: 'jens.markwart',
    name: 'Jens Markwart',
    aufgabe: 'Bezirksregierung Arnsberg, Zeichnung und Anordnung',
    mandant: null,
    rollen: ['BR_FREIGABE'],
  },
  {
    kennung: 'karin.dellwig',
    name: 'Karin Dellwig',
    aufgabe: 'Bezirksregierung Arnsberg, Nachweisprüfung',
    mandant: null,
    rollen: ['BR_PRUEFUNG'],
  },
  // One more for each role: to deputise (decision 0071), and to try the four eyes of § 59 LHO and of the payments.
  {
    kennung: 'ruth.wiesmann',
    name: 'Ruth Wiesmann',
    aufgabe: 'Bezirksregierung Arnsberg, Sachbearbeitung (Vertretung)',
    mandant: null,
    rollen: ['BR_SACHBEARBEITUNG'],
  },
  {
    kennung: 'volker.tietjen',
    name: 'Volker Tietjen',
    aufgabe: 'Bezirksregierung Arnsberg, Zeichnung und Anordnung (Vertretung)',
    mandant: null,
    rollen: ['BR_FREIGABE'],
  },
  {
    kennung: 'nadja.brockhoff',
    name: 'Nadja Brockhoff',
    aufgabe: 'Bezirksregierung Arnsberg, Nachweisprüfung (Vertretung)',
    mandant: null,
    rollen: ['BR_PRUEFUNG'],
  },
  {
    kennung: 'landeskasse',
    name: 'Landeskasse',
    aufgabe: 'Landeskasse, Zahlungen',
    mandant: null,
    rollen: ['BR_KASSE'],
  },
  {
    kennung: 'landeskasse.vertretung',
    name: 'Simon Achterberg',
    aufgabe: 'Landeskasse, Zahlungen (Vertretung)',
    mandant: null,
    rollen: ['BR_KASSE'],
  },
  {
    kennung: 'helen.strathoff',
    name: 'Helen Strathoff',
    aufgabe: 'Ministerium',
    mandant: null,
    rollen: ['MINISTERIUM'],
  },
  // What Helen lays before others, somebody else signs.
  {
    kennung: 'friederike.lohmeyer',
    name: 'Friederike Lohmeyer',
    aufgabe: 'Ministerium, zeichnet Antworten',
    mandant: null,
    rollen: ['MINISTERIUM'],
  },
  {
    kennung: 'dsb.kreis',
    name: 'Renate Holtvogt',
    aufgabe: 'Datenschutzbeauftragte des Kreises Lennetal',
    mandant: 'kreis',
    rollen: ['DSB'],
    // One person for several authorities: Art. 37 Abs. 3 DSGVO. So she can see who looked at Rahaf Z.
    auchBei: ['altenbrueck', 'werdeck'],
  },
  {
    kennung: 'dsb.caritas',
    name: 'Bernd Asselkamp',
    aufgabe: 'Datenschutzbeauftragter des Caritasverbandes',
    mandant: 'caritas',
    rollen: ['DSB'],
  },
  {
    kennung: 'rechnungspruefung',
    name: 'Gisela Tönsmann',
    aufgabe: 'Rechnungsprüfung (liest)',
    mandant: null,
    rollen: ['PRUEFUNG_LESEND'],
  },
  {
    kennung: 'administration',
    name: 'Dirk Rövenich',
    aufgabe: 'Technische Administration, Kreis Lennetal',
    mandant: 'kreis',
    rollen: ['ADMIN_TECHNIK'],
  },
];

/** Invited by the Koordination after all others are there: somebody of a partner Stelle, who sees her inbox and nothing else. */
export const PARTNERKONTO = {
  kennung: 'jobcenter.lennetal',
  name: 'Gabriele Vossloh',
  aufgabe: 'Jobcenter Lennetal, Stellen-Eingang',
} as const;

/** Decision 24: nobody of the demo has a second factor, except one, to show it. */
export const MIT_ZWEITEM_FAKTOR = 'jens.markwart';
