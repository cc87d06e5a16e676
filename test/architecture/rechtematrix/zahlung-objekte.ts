import pg from 'pg';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { createTestbescheid } from '#src/modules/foerderung/zahlung/test-zahlung.ts';
import type { Testdienste } from '#test/support/dienste.ts';
import type { Welt } from '#test/support/welt.ts';

type Ruf = (methode: 'POST' | 'PUT', pfad: string, body: object) => Promise<string>;
export type Zahlungsobjekte = {
  /** A Förderfall with a bestandskräftiger Bescheid. */
  zahlungsfallId: string;
  teilbetragId: string;
  bankverbindungId: string;
  zahlungslaufId: string;
};

/** Bescheid, Teilbetrag and run are made as superuser: how they come about takes many persons and is tested with the module. */
export async function createZahlungen(
  dienste: Testdienste,
  welt: Welt,
  rufAls: (actor: KontoActor) => Ruf,
): Promise<Zahlungsobjekte> {
  const ruf = rufAls(welt.konto('KI_LEITUNG', welt.stadt));
  const zahlungsfallId = await ruf('POST', '/foerderfaelle', { foerderjahr: 2028 });
  const bankverbindungId = await ruf('POST', `/foerderfaelle/${zahlungsfallId}/bankverbindungen`, {
    inhaber: 'Kreiskasse',
    iban: 'DE02120300000000202051',
  });
  const [teilbetragId, zahlungslaufId] = [createUuidV7(), createUuidV7()];
  const admin = new pg.Client({ connectionString: dienste.datenbank.adminUrl });
  await admin.connect();
  try {
    const bescheidId = await createTestbescheid(admin, { foerderfallId: zahlungsfallId });
    await admin.query(`SET session_replication_role = 'replica'`);
    await admin.query(
      `INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag)
       SELECT $1, id, standort_id, $2::uuid, 1, 2028, '2028-05-01', 100, 100 FROM foerderung.foerderfall WHERE id = $3`,
      [teilbetragId, bescheidId, zahlungsfallId],
    );
    await admin.query(
      `INSERT INTO foerderung.zahlungslauf (id, nummer, ausfuehrung, anzahl, summe, positionen, konto, pruefsumme, erstellt_von, erstellt_am)
       SELECT $1, (SELECT coalesce(max(nummer), 0) + 1 FROM foerderung.zahlungslauf), '2026-10-19', 1, 100, $2::jsonb, $3::jsonb,
         repeat('a', 64), $4::uuid, '2026-10-19'`,
      [
        zahlungslaufId,
        JSON.stringify([{ ...ZAHLUNG, kennung: teilbetragId.replaceAll('-', '') }]),
        JSON.stringify({ name: 'Landeshauptkasse', iban: 'DE89370400440532013000', bic: null }),
        createUuidV7(),
      ],
    );
  } finally {
    await admin.end();
  }
  return { zahlungsfallId, teilbetragId, bankverbindungId, zahlungslaufId };
}

const ZAHLUNG = {
  aktenzeichen: 'KIM-2028-TEST',
  teilbetrag: 1,
  empfaenger: 'Kreiskasse',
  iban: 'DE02120300000000202051',
  bic: null,
  betrag: 100,
};
