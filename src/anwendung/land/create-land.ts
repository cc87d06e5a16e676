import { runSummen } from '#src/modules/bericht/index.ts';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DEMO_PASSWORT } from '#src/modules/benutzer/index.ts';
import { hashPasswort } from '#src/platform/auth/passwort.ts';
import { sealProtokoll } from '#src/platform/audit/seal-protokoll.ts';
import { type EmbeddedServer, joinOrStart } from '#src/platform/embedded/embedded.ts';
import { createLaufanker } from '../aufraeumen.ts';
import type { Laufzeit } from '../start.ts';
import { createKoepfe } from './create-koepfe.ts';
import { createFoerderfaelle } from './create-foerderfaelle.ts';
import { createPartitionen } from './create-partitionen.ts';
import { createStamm } from './create-stamm.ts';
import { writeAlle } from './druck/write-alle.ts';
import { findWaisen, loadDateien } from './load.ts';
import { createLandplan, createMandantplan, type Landstandort } from './plan.ts';
import { earliestProtokolltag, VORLAGEN, type Vorlagenmenge } from './umfang.ts';
import { createVorlagen } from './vorlagen/create-vorlagen.ts';
import { deleteMandanten } from './vorlagen/muster.ts';

export type Landangaben = {
  saat: number;
  standorte: number;
  /** Tests tell fewer Verläufe and print a small share of the Akten. */
  vorlagen?: Vorlagenmenge;
  anteil?: number;
  /** In place of the Land: one Stelle with so many Case Manager:innen. */
  kraefte?: number;
  /** Standorte, Stellen, accounts and Förderfälle alone: the Land as the Bezirksregierung sees it, in a minute. */
  nurFoerderung?: boolean;
  /** As if every Akte had been deleted in time: Zählsätze and numbers of heads remain. For Kennzahlen, which read nothing else. */
  nurZaehlung?: boolean;
};
export type Landstand = {
  standorte: number;
  neu: number;
  mandanten: number;
  konten: number;
  akten: number;
  geloescht: number;
  zeilen: Record<string, number>;
};

const FAEDEN = 2;

/** A run that cannot go on says so in one line. */
export class LandFehler extends Error {}

/**
 * Fills the synthetic Land beside the demo: invented Standorte 1 to `standorte` with five years of case work. Standorte
 * that are there stay as they are. Needs the embedded database, since it loads as its superuser; nobody else may work.
 */
export async function createLand(
  laufzeit: Laufzeit,
  angaben: Landangaben,
  melde: (zeile: string) => void,
): Promise<Landstand> {
  if (!laufzeit.zugang.eingebettet || laufzeit.art !== 'demo') {
    throw new LandFehler('Synthetische Daten gibt es nur in einer Demo mit der eingebetteten Datenbank.');
  }
  const plan =
    angaben.kraefte === undefined
      ? createLandplan(angaben.saat, angaben.standorte)
      : createMandantplan(angaben.saat, angaben.kraefte);
  const server = await joinOrStart({ datenOrdner: laufzeit.konfiguration.datenDir });
  const admin = await connect(server.adminUrl('kim'));
  const schluessel = await connect(server.adminUrl('kim_schluessel'));
  try {
    const fehlend = await listFehlende(admin, plan);
    const stand = createStand(plan, fehlend);
    if (fehlend.length === 0) {
      await createFoerderfaelle(admin, plan, laufzeit.dienste.stichtag());
      return stand;
    }
    await deleteMandanten(
      admin,
      schluessel,
      fehlend.flatMap((standort) => standort.mandanten.map(({ id }) => id)),
    );
    if (angaben.nurFoerderung === true) {
      const hash = await hashPasswort(DEMO_PASSWORT);
      for (const standort of fehlend) await createStamm(admin, standort, hash);
      await admin.query('VACUUM (ANALYZE)');
    } else {
      await fill({ laufzeit, angaben, melde, server, admin, schluessel, fehlend, stand });
    }
    await createFoerderfaelle(admin, plan, laufzeit.dienste.stichtag());
    return stand;
  } finally {
    await admin.end();
    await schluessel.end();
    await server.stop();
  }
}

type Lauf = {
  laufzeit: Laufzeit;
  angaben: Landangaben;
  melde: (zeile: string) => void;
  server: EmbeddedServer;
  admin: pg.Client;
  schluessel: pg.Client;
  fehlend: Landstandort[];
  stand: Landstand;
};

async function fill(lauf: Lauf): Promise<void> {
  const { laufzeit, angaben, melde, server, admin, schluessel, fehlend, stand } = lauf;
  const { dienste, konfiguration } = laufzeit;
  const heute = dienste.stichtag();
  const protokollAb = earliestProtokolltag(dienste.jetzt());
  const ordner = join(konfiguration.datenDir, 'land.neu');
  rmSync(ordner, { recursive: true, force: true });
  mkdirSync(ordner, { recursive: true, mode: 0o700 });
  try {
    const satz = await createVorlagen(
      dienste,
      { admin, schluessel },
      { saat: angaben.saat, heute, menge: angaben.vorlagen ?? VORLAGEN },
      createFortschritt(melde, 'Vorlagen erzählt'),
    );
    const gedruckt = await writeAlle(
      {
        ordner,
        schluesselDatei: konfiguration.schluesselDatei,
        saat: angaben.saat,
        heute,
        protokollAb,
        satz,
        anteil: angaben.anteil ?? 1,
        nurZaehlung: angaben.nurZaehlung === true,
        mandanten: fehlend.flatMap((standort) => standort.mandanten),
      },
      FAEDEN,
      createFortschritt(melde, 'Stellen gedruckt'),
    );
    Object.assign(stand, gedruckt);
    await createPartitionen(admin, protokollAb, heute);
    const urls = { daten: server.adminUrl('kim'), schluessel: server.adminUrl('kim_schluessel') };
    await loadDateien(urls, ordner, satz.spalten, createFortschritt(melde, 'Dateien geladen'));
  } finally {
    rmSync(ordner, { recursive: true, force: true });
  }
  const hash = await hashPasswort(DEMO_PASSWORT);
  for (const standort of fehlend) {
    await createStamm(admin, standort, hash);
    if (angaben.nurZaehlung === true) await createKoepfe(admin, standort, heute);
  }
  melde('Verweise prüfen, Statistik erneuern …');
  const waisen = await findWaisen(admin);
  await admin.query(
    'INSERT INTO bericht.summe_offen (mandant_id, art, quartal) SELECT DISTINCT mandant_id, art, quartal FROM bericht.zaehlsatz',
  );
  if (waisen.length > 0) throw new LandFehler(`Verweise ohne Ziel: ${waisen.join(', ')}`);
  await admin.query('VACUUM (ANALYZE)');
  await schluessel.query('VACUUM (ANALYZE)');
  melde('Summen der Zählsätze rechnen …');
  await runSummen(dienste);
  melde('Protokoll versiegeln …');
  await sealAlles(laufzeit);
}

/** As the worker would have done over the years. */
async function sealAlles(laufzeit: Laufzeit): Promise<void> {
  const client = await connect(laufzeit.zugang.url);
  try {
    await sealProtokoll(client, createLaufanker(laufzeit));
  } finally {
    await client.end();
  }
}

async function listFehlende(admin: pg.Client, plan: readonly Landstandort[]): Promise<Landstandort[]> {
  const { rows } = await admin.query<{ id: string }>(
    'SELECT id FROM stamm.standort WHERE id = ANY ($1::uuid[])',
    [plan.map(({ id }) => id)],
  );
  const da = new Set(rows.map(({ id }) => id));
  return plan.filter(({ id }) => !da.has(id));
}

function createStand(plan: readonly Landstandort[], fehlend: readonly Landstandort[]): Landstand {
  const mandanten = plan.flatMap((standort) => standort.mandanten);
  return {
    standorte: plan.length,
    neu: fehlend.length,
    mandanten: mandanten.length,
    konten: mandanten.reduce((summe, mandant) => summe + mandant.kraefte.length, 0),
    akten: 0,
    geloescht: 0,
    zeilen: {},
  };
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

/** A line for every tenth that is done. */
function createFortschritt(
  melde: (zeile: string) => void,
  was: string,
): (fertig: number, gesamt: number) => void {
  let gemeldet = 0;
  return (fertig, gesamt) => {
    const zehntel = Math.floor((fertig * 10) / Math.max(1, gesamt));
    if (zehntel === gemeldet) return;
    gemeldet = zehntel;
    melde(`${was}: ${fertig} von ${gesamt}`);
  };
}
