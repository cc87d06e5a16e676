import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { ROLLEN, type Rolle } from '#src/core/contract/rollen.ts';
import { isUuid } from '#src/core/ids.ts';
import type { Result } from '#src/core/result.ts';
import type { Laufzeit } from '#src/anwendung/start.ts';
import {
  addMitgliedschaft,
  createKonto,
  createSystemkontext,
  deleteFremdenZweitenFaktor,
  getKontoId,
  issuePasswort,
  listKonten,
  lockKonto,
  unlockKonto,
} from '#src/modules/benutzer/index.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Ergebnis, findOption, wrongUse } from './befehle.ts';

const ANLEGEN = {
  aufruf: 'konto anlege KENNUNG --name NAME --email ADRESSE --rolle ROLLE [--standort UUID] [--mandant UUID]',
};
const ROLLE = { aufruf: 'konto rolle KENNUNG --rolle ROLLE [--standort UUID] [--mandant UUID]' };

/** The operator's own purpose stands in the log: the system account betrieb acted. */
function createKontext(laufzeit: Laufzeit, ereignis: string): Kontext {
  return createSystemkontext(laufzeit.dienste, 'betrieb', { ereignis, grund: 'Betrieb: Kontenverwaltung' });
}

export async function runKontoListe(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const suche = findOption(args, 'suche');
  const gefunden = await listKonten(createKontext(laufzeit, 'konto.liste'), {
    query: { seite: 1, groesse: 200, suche },
  });
  if (!gefunden.ok) return refused(gefunden.fehler);
  if (args.includes('--json')) return { code: 0, ausgabe: JSON.stringify(gefunden.wert) };
  const zeilen = gefunden.wert.eintraege.map((konto) => `${konto.kennung}\t${konto.name}`);
  return { code: 0, ausgabe: [...zeilen, `${gefunden.wert.gesamt} Konten`].join('\n') };
}

export async function runKontoAnlege(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const kennung = args[0];
  const name = findOption(args, 'name');
  const email = findOption(args, 'email');
  const mitgliedschaft = parseMitgliedschaft(args);
  if (kennung === undefined || kennung.startsWith('--') || name === undefined || email === undefined) {
    return wrongUse(ANLEGEN, 'Kennung, Name oder E-Mail-Adresse fehlt.');
  }
  if (typeof mitgliedschaft === 'string') return wrongUse(ANLEGEN, mitgliedschaft);
  const neu = await createKonto(createKontext(laufzeit, 'konto.anlege'), {
    kennung,
    name,
    email,
    mitgliedschaft,
  });
  if (!neu.ok) return refused(neu.fehler);
  return {
    code: 0,
    ausgabe: `Konto ${kennung} angelegt.\nAnfangspasswort (nur jetzt sichtbar, beim ersten Anmelden zu ändern): ${neu.wert.anfangspasswort}`,
  };
}

export async function runKontoRolle(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const mitgliedschaft = parseMitgliedschaft(args);
  if (typeof mitgliedschaft === 'string') return wrongUse(ROLLE, mitgliedschaft);
  return await onKonto(laufzeit, args, 'konto.rolle', 'Rolle erteilt.', (kontext, id) =>
    addMitgliedschaft(kontext, id, mitgliedschaft),
  );
}

export async function runKontoPasswort(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  const id = await findId(laufzeit, args);
  if (!id.ok) return id.fehler;
  const neu = await issuePasswort(createKontext(laufzeit, 'konto.passwort'), id.wert);
  if (!neu.ok) return refused(neu.fehler);
  return { code: 0, ausgabe: `Neues Anfangspasswort (nur jetzt sichtbar): ${neu.wert.anfangspasswort}` };
}

export async function runKontoSperre(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  return await onKonto(
    laufzeit,
    args,
    'konto.sperre',
    'Konto gesperrt. Alle Sitzungen sind beendet.',
    (kontext, id) => lockKonto(kontext, id, { grundCode: 'VERDACHT', bis: null }),
  );
}

export async function runKontoEntsperre(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  return await onKonto(laufzeit, args, 'konto.entsperre', 'Konto entsperrt.', unlockKonto);
}

export async function runKontoFaktor(laufzeit: Laufzeit, args: readonly string[]): Promise<Ergebnis> {
  return await onKonto(
    laufzeit,
    args,
    'konto.faktor',
    'Zweiter Faktor entfernt. Beim nächsten Anmelden wird ein neuer eingerichtet.',
    deleteFremdenZweitenFaktor,
  );
}

async function onKonto(
  laufzeit: Laufzeit,
  args: readonly string[],
  ereignis: string,
  erfolg: string,
  act: (kontext: Kontext, kontoId: string) => Promise<Result<unknown, Ablehnung>>,
): Promise<Ergebnis> {
  const id = await findId(laufzeit, args);
  if (!id.ok) return id.fehler;
  const ergebnis = await act(createKontext(laufzeit, ereignis), id.wert);
  return ergebnis.ok ? { code: 0, ausgabe: erfolg } : refused(ergebnis.fehler);
}

async function findId(laufzeit: Laufzeit, args: readonly string[]): Promise<Result<string, Ergebnis>> {
  const kennung = args[0];
  if (kennung === undefined || kennung.startsWith('--')) {
    return { ok: false, fehler: wrongUse({ aufruf: 'konto … KENNUNG' }, 'Die Kennung fehlt.') };
  }
  const id = await getKontoId(createKontext(laufzeit, 'konto.finde'), kennung);
  return id.ok ? id : { ok: false, fehler: { code: 1, ausgabe: `Das Konto „${kennung}“ gibt es nicht.` } };
}

function refused(fehler: Ablehnung): Ergebnis {
  const einzeln = (fehler.fehler ?? []).map((feld) => `  ${feld.pointer}: ${feld.detail}`);
  return {
    code: 1,
    ausgabe: [fehler.titel, fehler.detail ?? '', ...einzeln].filter((zeile) => zeile !== '').join('\n'),
  };
}

type Mitgliedschaft = Parameters<typeof addMitgliedschaft>[2];

function parseMitgliedschaft(args: readonly string[]): Mitgliedschaft | string {
  const rolle = findOption(args, 'rolle') as Rolle | undefined;
  if (rolle === undefined || !ROLLEN.includes(rolle))
    return `--rolle fehlt oder ist keine von: ${ROLLEN.join(', ')}`;
  const standortId = findOption(args, 'standort') ?? null;
  const mandantId = findOption(args, 'mandant') ?? null;
  if ([standortId, mandantId].some((id) => id !== null && !isUuid(id)))
    return '--standort und --mandant sind UUIDs.';
  return { rolle, standortId, mandantId, art: 'REGULAER', gueltigBis: null, grundCode: null };
}
