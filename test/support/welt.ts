import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Domaene, Ereignisart } from '#src/core/contract/define-route.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { Dienste, Kontext } from '#src/platform/dienste.ts';
import type { Testdienste } from './dienste.ts';

export type Mandantenart = 'KREISVERWALTUNG' | 'KREISFREIE_STADT' | 'KREISANGEHOERIGE_KOMMUNE' | 'TRAEGER';

export type Weltmandant = { id: string; standortId: string; kommuneId: string | null };

/**
 * A fresh Standort with its Mandanten: the unit by which tests keep out of each other's way. Made as superuser,
 * so that a test of the rights does not lean on the rights.
 */
export type Welt = {
  standortId: string;
  kreis: Weltmandant;
  stadt: Weltmandant;
  traeger: Weltmandant;
  /** An account in a Mandant (or in none, for roles of the Land). */
  konto: (rolle: Rolle, mandant?: Weltmandant | null) => KontoActor;
};

export async function createWelt({ admin }: Pick<Testdienste, 'admin'>): Promise<Welt> {
  const standortId = createUuidV7();
  const kurz = standortId.slice(-8);
  await admin.query(
    `INSERT INTO stamm.standort (id, kennung, typ, regierungsbezirk, herkunft) VALUES ($1, $2, 'KREIS', 'Arnsberg', 'erfunden')`,
    [standortId, `test-${kurz}`],
  );
  await admin.query(`INSERT INTO stamm.standort_name VALUES ($1, $2, '2020-01-01', NULL)`, [
    standortId,
    `Kreis Test ${kurz}`,
  ]);
  const kommuneId = createUuidV7();
  await admin.query(
    `INSERT INTO stamm.kommune (id, standort_id, name, gueltig_von) VALUES ($1, $2, $3, '2020-01-01')`,
    [kommuneId, standortId, `Stadt Test ${kurz}`],
  );
  const traegerId = createUuidV7();
  await admin.query(`INSERT INTO stamm.traeger (id, name, verband) VALUES ($1, $2, 'CARITAS')`, [
    traegerId,
    `Verband ${kurz}`,
  ]);
  const mandant = async (art: Mandantenart, rechtsrahmen: string): Promise<Weltmandant> => {
    const id = createUuidV7();
    await admin.query(
      `INSERT INTO stamm.mandant (id, standort_id, kommune_id, traeger_id, art, name, rechtsrahmen, aufsichtsbehoerde, gueltig_von)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'Aufsicht', '2020-01-01')`,
      [
        id,
        standortId,
        art === 'KREISANGEHOERIGE_KOMMUNE' ? kommuneId : null,
        art === 'TRAEGER' ? traegerId : null,
        art,
        `${art} ${kurz}`,
        rechtsrahmen,
      ],
    );
    return { id, standortId, kommuneId: art === 'KREISANGEHOERIGE_KOMMUNE' ? kommuneId : null };
  };
  const kreis = await mandant('KREISVERWALTUNG', 'DSGVO_DSG_NRW');
  const stadt = await mandant('KREISANGEHOERIGE_KOMMUNE', 'DSGVO_DSG_NRW');
  const traeger = await mandant('TRAEGER', 'KDG');
  return { standortId, kreis, stadt, traeger, konto: (rolle, wahl = kreis) => createActor(rolle, wahl) };
}

export function createActor(rolle: Rolle, mandant: Weltmandant | null): KontoActor {
  return {
    art: 'konto',
    kontoId: createUuidV7(),
    sitzungId: createUuidV7(),
    mitgliedschaftId: createUuidV7(),
    rolle,
    mandantId: mandant?.id ?? null,
    standortId: mandant?.standortId ?? null,
  };
}

/** Context of a use case outside HTTP. */
export function kontextFuer(
  dienste: Dienste,
  actor: KontoActor,
  domaene: Domaene,
  protokoll: { ereignis?: string; art?: Ereignisart; objektart?: string } = {},
): Kontext {
  return {
    dienste,
    actor,
    domaene,
    zweck: 'Test',
    stichtag: dienste.stichtag(),
    protokoll: { ereignis: 'test.run', art: 'ABFRAGE', objektart: 'test', ...protokoll },
    anfrageId: createUuidV7(),
  };
}
