import type { Befehl } from './befehle.ts';
import { ERZEUGE_AUFRUF, runErzeuge } from './erzeuge.ts';
import { BERICHT_AUFRUF, BERICHT_HILFE, runBerichtStellenbesetzung } from './bericht-stellenbesetzung.ts';
import { PRUEFE_AUFRUF, PRUEFE_HILFE, runFoerderungPruefe } from './foerderung.ts';
import { BESCHEID_AUFRUF, BESCHEID_HILFE, runFoerderungBescheid } from './foerderung-bescheid.ts';
import { IMPORT_AUFRUF, IMPORT_HILFE, runImportStellenbesetzung } from './import-stellenbesetzung.ts';
import {
  GEMEINDEN_AUFRUF,
  GEMEINDEN_HILFE,
  runImportGemeindeverzeichnis,
} from './import-gemeindeverzeichnis.ts';
import {
  runKontoAnlege,
  runKontoEntsperre,
  runKontoFaktor,
  runKontoListe,
  runKontoPasswort,
  runKontoRolle,
  runKontoSperre,
} from './konto.ts';
import { runMailProbe, runMailStand } from './mail.ts';
import { runMigriere } from './migriere.ts';
import { countFaellige, runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import { runProtokollEpoche, runProtokollExportiere, runProtokollPruefe } from './protokoll.ts';
import { runSchluesselEntferne, runSchluesselNeu, runSchluesselUmstelle } from './schluessel.ts';
import { runStart } from './start.ts';
import { runStatistikSperre, SPERRE_AUFRUF, SPERRE_HILFE } from './statistik.ts';
import { runStelleAnlege, runStelleListe, runStelleStandorte, STELLE_ANLEGE_AUFRUF } from './stelle.ts';

/** Every command of `npx kim`. Two-word names win over one-word names. */
export const BEFEHLE: Readonly<Record<string, Befehl>> = {
  start: {
    laufzeit: 'prozess',
    aufruf: 'start [--port N] [--host H] [--rolle web|worker|alles]',
    hilfe: 'Startet die Plattform (Umgebung: KIM_PORT, KIM_DATA_DIR, DATABASE_URL …).',
    run: (args) => runStart(args),
  },
  worker: {
    laufzeit: 'prozess',
    aufruf: 'worker',
    hilfe: 'Startet nur den Hintergrundprozess: Protokoll versiegeln, Aufträge ausführen.',
    run: (args) => runStart(args, 'worker'),
  },
  migriere: {
    laufzeit: 'prozess',
    aufruf: 'migriere',
    hilfe: 'Bringt beide Datenbanken auf den Stand dieses Programms (KIM_DB_EIGENTUEMER_URL).',
    run: runMigriere,
  },
  'protokoll pruefe': {
    laufzeit: true,
    aufruf: 'protokoll pruefe [--json]',
    hilfe:
      'Prüft das Zugriffsprotokoll: findet geänderte, gelöschte, eingefügte und abgeschnittene Einträge.',
    run: runProtokollPruefe,
  },
  'protokoll exportiere': {
    laufzeit: true,
    aufruf: 'protokoll exportiere DATEI.ndjson',
    hilfe: 'Schreibt das Protokoll für eine Prüfung ohne Datenbank.',
    run: runProtokollExportiere,
  },
  'mail probe': {
    laufzeit: true,
    aufruf: 'mail probe ADRESSE',
    hilfe: 'Schickt eine Mail ohne Inhalt über KIM_MAIL und sagt, was der Mailserver antwortet.',
    run: runMailProbe,
  },
  'mail stand': {
    laufzeit: true,
    aufruf: 'mail stand [--json]',
    hilfe: 'Zeigt, wie viele Mails warten und wie viele vergeblich versucht wurden.',
    run: runMailStand,
  },
  'stelle standorte': {
    laufzeit: false,
    aufruf: 'stelle standorte',
    hilfe: 'Zeigt die 54 KIM-Standorte mit Kennung.',
    run: runStelleStandorte,
  },
  'stelle anlege': {
    laufzeit: true,
    aufruf: STELLE_ANLEGE_AUFRUF,
    hilfe: 'Legt eine verantwortliche Stelle in einem KIM-Standort an.',
    run: runStelleAnlege,
  },
  'stelle liste': {
    laufzeit: true,
    aufruf: 'stelle liste [--json]',
    hilfe: 'Zeigt die verantwortlichen Stellen.',
    run: runStelleListe,
  },
  'konto liste': {
    laufzeit: true,
    aufruf: 'konto liste [--suche TEXT] [--json]',
    hilfe: 'Zeigt alle Konten.',
    run: runKontoListe,
  },
  'konto anlege': {
    laufzeit: true,
    aufruf:
      'konto anlege KENNUNG --name NAME --email ADRESSE --rolle ROLLE [--standort UUID] [--mandant UUID]',
    hilfe: 'Legt ein Konto an und gibt das Anfangspasswort einmal aus.',
    run: runKontoAnlege,
  },
  'konto rolle': {
    laufzeit: true,
    aufruf: 'konto rolle KENNUNG --rolle ROLLE [--standort UUID] [--mandant UUID]',
    hilfe: 'Gibt einem Konto eine weitere Rolle.',
    run: runKontoRolle,
  },
  'konto passwort': {
    laufzeit: true,
    aufruf: 'konto passwort KENNUNG',
    hilfe: 'Setzt ein neues Anfangspasswort.',
    run: runKontoPasswort,
  },
  'konto sperre': {
    laufzeit: true,
    aufruf: 'konto sperre KENNUNG',
    hilfe: 'Sperrt ein Konto sofort und beendet seine Sitzungen.',
    run: runKontoSperre,
  },
  'konto entsperre': {
    laufzeit: true,
    aufruf: 'konto entsperre KENNUNG',
    hilfe: 'Hebt eine Sperre und die Wartezeit nach Fehlversuchen auf.',
    run: runKontoEntsperre,
  },
  'konto faktor': {
    laufzeit: true,
    aufruf: 'konto faktor KENNUNG',
    hilfe: 'Entfernt den zweiten Faktor (verlorenes Gerät).',
    run: runKontoFaktor,
  },
  'import stellenbesetzung': {
    laufzeit: true,
    aufruf: IMPORT_AUFRUF,
    hilfe: IMPORT_HILFE,
    run: ({ dienste }, args) => runImportStellenbesetzung(dienste, [...args]),
  },
  'import gemeindeverzeichnis': {
    laufzeit: true,
    aufruf: GEMEINDEN_AUFRUF,
    hilfe: GEMEINDEN_HILFE,
    run: ({ dienste }, args) => runImportGemeindeverzeichnis(dienste, [...args]),
  },
  'bericht stellenbesetzung': {
    laufzeit: true,
    aufruf: BERICHT_AUFRUF,
    hilfe: BERICHT_HILFE,
    run: ({ dienste }, args) => runBerichtStellenbesetzung(dienste, [...args]),
  },
  'foerderung pruefe': {
    laufzeit: false,
    aufruf: PRUEFE_AUFRUF,
    hilfe: PRUEFE_HILFE,
    run: runFoerderungPruefe,
  },
  'foerderung bescheid': {
    laufzeit: false,
    aufruf: BESCHEID_AUFRUF,
    hilfe: BESCHEID_HILFE,
    run: runFoerderungBescheid,
  },
  'statistik sperre': {
    laufzeit: false,
    aufruf: SPERRE_AUFRUF,
    hilfe: SPERRE_HILFE,
    run: runStatistikSperre,
  },
  'protokoll epoche': {
    laufzeit: true,
    aufruf: 'protokoll epoche',
    hilfe: 'Nach einer Wiederherstellung in einen anderen Server: beginnt eine neue Epoche des Protokolls.',
    run: (laufzeit) => runProtokollEpoche(laufzeit),
  },
  'schluessel neu': {
    laufzeit: false,
    aufruf: 'schluessel neu',
    hilfe: 'Wechsel des Hauptschlüssels, Schritt 1: legt eine neue Version in der Schlüsseldatei an.',
    run: runSchluesselNeu,
  },
  'schluessel umstelle': {
    laufzeit: true,
    aufruf: 'schluessel umstelle',
    hilfe: 'Schritt 2: verpackt alle Datenschlüssel unter der neuen Version. Darf unterbrochen werden.',
    run: (laufzeit) => runSchluesselUmstelle(laufzeit),
  },
  'schluessel entferne': {
    laufzeit: true,
    aufruf: 'schluessel entferne VERSION [VERSION …]',
    hilfe: 'Schritt 3: entfernt Versionen, die kein Schlüssel mehr braucht.',
    run: runSchluesselEntferne,
  },
  'loeschlauf starte': {
    laufzeit: true,
    aufruf: 'loeschlauf starte [--probe] [--json]',
    hilfe:
      'Löscht, was seine Frist überschritten hat (Akten samt Schlüsseln, Nachweise, Entwürfe, Sitzungen, Mails, geschlossene Konten); sonst nachts. --probe zählt nur.',
    run: async (laufzeit, args) => {
      const anzahlen = args.includes('--probe')
        ? await countFaellige(laufzeit)
        : (await runAufraeumen(laufzeit)).geloescht;
      const zeilen = Object.entries(anzahlen).map(([tabelle, anzahl]) => `${tabelle}: ${anzahl}`);
      return { code: 0, ausgabe: args.includes('--json') ? JSON.stringify(anzahlen) : zeilen.join('\n') };
    },
  },
  erzeuge: {
    laufzeit: 'prozess',
    aufruf: ERZEUGE_AUFRUF,
    hilfe: 'Legt erfundene Daten an oder vervollständigt sie. Nur auf einer Demo-Installation.',
    run: runErzeuge,
  },
};
