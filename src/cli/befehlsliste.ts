import type { Befehl } from './befehle.ts';
import { BERICHT_AUFRUF, BERICHT_HILFE, runBerichtStellenbesetzung } from './bericht-stellenbesetzung.ts';
import { IMPORT_AUFRUF, IMPORT_HILFE, runImportStellenbesetzung } from './import-stellenbesetzung.ts';
import {
  runKontoAnlege,
  runKontoEntsperre,
  runKontoFaktor,
  runKontoListe,
  runKontoPasswort,
  runKontoRolle,
  runKontoSperre,
} from './konto.ts';
import { runMigriere } from './migriere.ts';
import { runProtokollExportiere, runProtokollPruefe } from './protokoll.ts';
import { runStart } from './start.ts';

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
    hilfe: 'Hebt eine Sperre auf.',
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
  'bericht stellenbesetzung': {
    laufzeit: true,
    aufruf: BERICHT_AUFRUF,
    hilfe: BERICHT_HILFE,
    run: ({ dienste }, args) => runBerichtStellenbesetzung(dienste, [...args]),
  },
};
