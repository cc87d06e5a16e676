import { sql } from 'kysely';
import { asSystem } from '#src/platform/db/as-system.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { DEMO_KOMMUNEN, DEMO_MANDANTEN, DEMO_RURHAFEN, DEMO_STANDORTE, DEMO_TRAEGER } from './orte.ts';

const SEIT = '2021-01-01';

/** Standorte, Kommunen and verantwortliche Stellen of the story. Repeating it changes nothing. */
export async function createOrte(dienste: Dienste): Promise<void> {
  await asSystem(
    dienste,
    {
      name: 'demo',
      grund: 'Demo anlegen',
      domaene: 'foerderung',
      protokoll: { ereignis: 'demo.createOrte', art: 'BETRIEB', objektart: 'standort' },
    },
    async (trx) => {
      for (const ort of DEMO_STANDORTE) {
        await sql`INSERT INTO stamm.standort (id, kennung, typ, regierungsbezirk, herkunft)
          VALUES (${ort.id}, ${ort.kennung}, ${ort.typ}, ${ort.regierungsbezirk}, 'erfunden') ON CONFLICT DO NOTHING`.execute(
          trx,
        );
        await sql`INSERT INTO stamm.standort_name (standort_id, name, gueltig_von)
          VALUES (${ort.id}, ${ort.name}, ${SEIT}) ON CONFLICT DO NOTHING`.execute(trx);
      }
      for (const kommune of DEMO_KOMMUNEN) {
        await sql`INSERT INTO stamm.kommune (id, standort_id, name, eigene_auslaenderbehoerde, eigenes_jugendamt, integrationsgremium, gueltig_von)
          VALUES (${kommune.id}, ${kommune.standortId}, ${kommune.name}, ${kommune.eigeneAuslaenderbehoerde},
            ${kommune.eigenesJugendamt}, ${kommune.integrationsgremium}, ${SEIT}) ON CONFLICT DO NOTHING`.execute(
          trx,
        );
      }
      for (const { standortId, id, plz } of [...DEMO_KOMMUNEN, DEMO_RURHAFEN]) {
        await sql`INSERT INTO stamm.postleitzahl (standort_id, ort_id, plz, gueltig_von)
          VALUES (${standortId}, ${id}, ${plz}, ${SEIT}) ON CONFLICT DO NOTHING`.execute(trx);
      }
      for (const traeger of DEMO_TRAEGER) {
        await sql`INSERT INTO stamm.traeger (id, name, verband) VALUES (${traeger.id}, ${traeger.name}, ${traeger.verband})
          ON CONFLICT DO NOTHING`.execute(trx);
      }
      for (const stelle of DEMO_MANDANTEN) {
        await sql`INSERT INTO stamm.mandant (id, standort_id, kommune_id, traeger_id, art, name, anschrift, rechtsrahmen,
            aufsichtsbehoerde, dsb_name, dsb_kontakt, gueltig_von)
          VALUES (${stelle.id}, ${stelle.standortId}, ${stelle.kommuneId}, ${stelle.traegerId}, ${stelle.art}, ${stelle.name},
            ${stelle.anschrift}, ${stelle.rechtsrahmen}, ${stelle.aufsicht}, ${stelle.dsb},
            ${`datenschutz@${stelle.kurz}.example`}, ${SEIT}) ON CONFLICT DO NOTHING`.execute(trx);
        if (stelle.kommuneId !== null) {
          await sql`INSERT INTO stamm.mandant_gebiet (mandant_id, kommune_id, gueltig_von)
            VALUES (${stelle.id}, ${stelle.kommuneId}, ${SEIT}) ON CONFLICT DO NOTHING`.execute(trx);
        }
      }
    },
  );
}
