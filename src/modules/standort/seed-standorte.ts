import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { toPlainDate } from '#src/core/plain-date.ts';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { parseCsv } from '#src/platform/tabellen/parse-csv.ts';
import { REGIERUNGSBEZIRKE, STANDORT_TYPEN, type Standort, toKennung } from './standort.model.ts';
import { insertStandorte } from './standort.repo.ts';

const DATEI = new URL('../../../daten/kim-standorte.csv', import.meta.url);

/** „Seit dem 25.11.2020 wird in den Kommunen … an der Implementierung des KIM gearbeitet“ (Kleine Anfrage 498). */
const NAMEN_SEIT = toPlainDate('2020-11-25');

/**
 * Adds the 54 real KIM-Standorte (`herkunft = echt`); run again it changes nothing. Called at migration and first
 * start. Returns how many were new.
 */
export async function seedStandorte(dienste: Dienste): Promise<number> {
  const standorte = await loadStandorte();
  return asSystem(
    dienste,
    {
      name: 'betrieb',
      grund: 'Stammdaten der KIM-Standorte anlegen',
      domaene: 'foerderung',
      protokoll: {
        ereignis: 'standort.seedStandorte',
        art: 'BETRIEB',
        objektart: 'standort',
        anzahl: standorte.length,
      },
    },
    (trx) => insertStandorte(trx, standorte, NAMEN_SEIT),
  );
}

/** Reads daten/kim-standorte.csv. Ids follow from the AGS, so that every installation has the same ones. */
export async function loadStandorte(): Promise<Standort[]> {
  const tabelle = parseCsv(await readFile(DATEI));
  if (!tabelle.ok) throw new Error('daten/kim-standorte.csv is damaged');
  return tabelle.wert.zeilen.map(({ werte }) => toStandort(werte));
}

function toStandort(werte: Record<string, string>): Standort {
  const name = werte['name'] ?? '';
  const ags = werte['ags'] ?? '';
  const typ = STANDORT_TYPEN.find((eintrag) => eintrag === werte['typ']);
  const regierungsbezirk = REGIERUNGSBEZIRKE.find((eintrag) => eintrag === werte['regierungsbezirk']);
  if (typ === undefined || regierungsbezirk === undefined || !/^\d{8}$/.test(ags)) {
    throw new Error(`daten/kim-standorte.csv: row of AGS ${ags} is damaged`);
  }
  return {
    id: toStandortId(ags),
    kennung: toKennung(name),
    name,
    typ,
    ags,
    regierungsbezirk,
    typEvaluation: werte['typ_evaluation'] ? Number(werte['typ_evaluation']) : null,
    herkunft: 'echt',
    anmerkung: werte['anmerkung'] || null,
  };
}

/** UUID version 8 (RFC 9562) of the SHA-256 of the key. */
function toStandortId(ags: string): string {
  const bytes = createHash('sha256').update(`kim-standort:${ags}`).digest().subarray(0, 16);
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
