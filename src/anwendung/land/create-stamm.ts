import type pg from 'pg';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Landmandant, Landstandort } from './plan.ts';

const SEIT = '2021-01-01';

type Konto = {
  id: string;
  kennung: string;
  name: string;
  rolle: string;
  mandantId: string | null;
  standortId: string | null;
};

/**
 * Places, verantwortliche Stellen and accounts of one Standort, in one transaction: it is there when its rows are all
 * loaded. Every account has the password of the demo (`hash`).
 */
export async function createStamm(admin: pg.Client, standort: Landstandort, hash: string): Promise<void> {
  await admin.query('BEGIN');
  try {
    await insertOrte(admin, standort);
    for (const mandant of standort.mandanten) await insertMandant(admin, standort, mandant);
    for (const konto of listKonten(standort)) await insertKonto(admin, konto, hash);
    await admin.query('COMMIT');
  } catch (error) {
    await admin.query('ROLLBACK');
    throw error;
  }
}

async function insertOrte(admin: pg.Client, standort: Landstandort): Promise<void> {
  await admin.query(
    `INSERT INTO stamm.standort (id, kennung, typ, regierungsbezirk, herkunft) VALUES ($1, $2, $3, $4, 'erfunden')`,
    [standort.id, standort.kennung, standort.typ, standort.regierungsbezirk],
  );
  await admin.query('INSERT INTO stamm.standort_name (standort_id, name, gueltig_von) VALUES ($1, $2, $3)', [
    standort.id,
    standort.name,
    SEIT,
  ]);
  for (const kommune of standort.kommunen) {
    await admin.query(
      `INSERT INTO stamm.kommune (id, standort_id, name, eigene_auslaenderbehoerde, eigenes_jugendamt, integrationsgremium, gueltig_von)
        VALUES ($1, $2, $3, $4, $5, 'KEINES', $6)`,
      [kommune.id, standort.id, kommune.name, kommune.auslaenderbehoerde, kommune.jugendamt, SEIT],
    );
  }
  for (const traeger of standort.traeger)
    await admin.query('INSERT INTO stamm.traeger (id, name, verband) VALUES ($1, $2, $3)', [
      traeger.id,
      traeger.name,
      traeger.verband,
    ]);
}

async function insertMandant(admin: pg.Client, standort: Landstandort, mandant: Landmandant): Promise<void> {
  await admin.query(
    `INSERT INTO stamm.mandant (id, standort_id, kommune_id, traeger_id, art, name, anschrift, rechtsrahmen, aufsichtsbehoerde,
        dsb_name, dsb_kontakt, gueltig_von)
      VALUES ($1, $2, $3, $4, $5, $6, 'Rathausplatz 1', $7, $8, $9, $10, $11)`,
    [
      mandant.id,
      standort.id,
      mandant.kommuneId,
      mandant.traegerId,
      mandant.art,
      mandant.name,
      mandant.rechtsrahmen,
      AUFSICHT[mandant.rechtsrahmen],
      `Datenschutz ${mandant.name}`,
      `datenschutz@${standort.kennung}.example`,
      SEIT,
    ],
  );
  if (mandant.kommuneId !== null)
    await admin.query(
      'INSERT INTO stamm.mandant_gebiet (mandant_id, kommune_id, gueltig_von) VALUES ($1, $2, $3)',
      [mandant.id, mandant.kommuneId, SEIT],
    );
}

const AUFSICHT = {
  DSGVO_DSG_NRW: 'Landesbeauftragte für Datenschutz und Informationsfreiheit NRW',
  DSGVO_BDSG: 'Landesbeauftragte für Datenschutz und Informationsfreiheit NRW',
  KDG: 'Katholisches Datenschutzzentrum',
  DSG_EKD: 'Der Beauftragte für den Datenschutz der EKD',
} as const satisfies Record<Landmandant['rechtsrahmen'], string>;

/** Case work, Teamleitung of larger Stellen, Datenschutz; Koordination, KI-Leitung and Fachkräfte of the Standort. */
function listKonten(standort: Landstandort): Konto[] {
  const erster = standort.mandanten[0];
  const konten: Konto[] = [];
  const add = (kennung: string, name: string, rolle: string, mandantId: string | null): void => {
    konten.push({ id: createUuidV7(), kennung, name, rolle, mandantId, standortId: standort.id });
  };
  for (const [stelle, mandant] of standort.mandanten.entries()) {
    const kennung = `land-s${String(standort.nummer).padStart(2, '0')}-m${String(stelle + 1).padStart(2, '0')}`;
    for (const kraft of mandant.kraefte)
      konten.push({
        id: kraft.kontoId,
        kennung: kraft.kennung,
        name: kraft.name,
        rolle: 'CASE_MANAGEMENT',
        mandantId: mandant.id,
        standortId: standort.id,
      });
    if (mandant.kraefte.length >= 3)
      add(`${kennung}-tl`, `Teamleitung ${mandant.name}`, 'TEAMLEITUNG', mandant.id);
    if (mandant.art !== 'KREISANGEHOERIGE_KOMMUNE')
      add(`${kennung}-dsb`, `Datenschutz ${mandant.name}`, 'DSB', mandant.id);
  }
  for (const stelle of [1, 2])
    add(
      `${standort.kennung}-ko${stelle}`,
      `KIM-Koordination ${standort.name} ${stelle}`,
      'KOORDINATION',
      erster?.id ?? null,
    );
  add(`${standort.kennung}-ki`, `Leitung KI ${standort.name}`, 'KI_LEITUNG', erster?.id ?? null);
  add(`${standort.kennung}-b3`, `Fachkraft ${standort.name}`, 'B3_FACHKRAFT', erster?.id ?? null);
  return konten;
}

async function insertKonto(admin: pg.Client, konto: Konto, hash: string): Promise<void> {
  await admin.query(
    `INSERT INTO benutzer.konto (id, kennung, name, email, passwort_hash, passwort_aendern, passwort_gesetzt_am)
      VALUES ($1, $2, $3, $4, $5, false, clock_timestamp())`,
    [konto.id, konto.kennung, konto.name, `${konto.kennung}@land.example`, hash],
  );
  await admin.query(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    [createUuidV7(), konto.id, konto.rolle, konto.mandantId, konto.standortId, SEIT],
  );
}
