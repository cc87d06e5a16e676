import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type JsonWert, toCanonicalJson } from '#src/core/json-canonical.ts';
import { type PlainDate, yearOf } from '#src/core/plain-date.ts';
import { createAntragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import { checkInhalt } from '#src/modules/foerderung/check-inhalt.model.ts';
import { REGELPARAMETER } from '#src/modules/foerderung/regelwerk/parameter.model.ts';
import { KONZEPTKAPITEL } from '#src/modules/foerderung/regelwerk/rl-2024-12/voraussetzungen.model.ts';
import type { Landstandort } from './plan.ts';

/** Years before and after the present one: the oldest are closed, the present one is paid, the next one is examined. */
const JAHRE = [-3, -2, -1, 0, 1] as const;
const REGELSAETZE: Readonly<Record<number, string>> = { 2023: 'RL-2022', 2024: 'RL-2024-04' };

type Jahr = { jahr: number; zustand: string; bewilligt: boolean; gezahlt: boolean };

/**
 * A Förderfall for each Standort and year, so that the Land can be seen at a glance. Rows are written as they would have come
 * about; who acted is nobody. What is there stays; answers how many are new.
 */
export async function createFoerderfaelle(
  admin: pg.Client,
  standorte: readonly Landstandort[],
  heute: PlainDate,
): Promise<number> {
  let neu = 0;
  await admin.query('BEGIN');
  try {
    // Accounts of the procedure do not exist here: the rules of the rows are kept, the triggers of steps rest.
    await admin.query(`SET LOCAL session_replication_role = 'replica'`);
    for (const standort of standorte) {
      for (const abstand of JAHRE) {
        const jahr = toJahr(yearOf(heute) + abstand, abstand, standort.nummer);
        if (jahr !== null && (await insertFoerderfall(admin, standort, jahr))) neu += 1;
      }
    }
    await admin.query('COMMIT');
  } catch (error) {
    await admin.query('ROLLBACK');
    throw error;
  }
  if (neu > 0)
    await admin.query(
      'ANALYZE foerderung.foerderfall, foerderung.antrag_fassung, foerderung.bescheid, foerderung.bescheid_auflage, foerderung.rate, foerderung.foerderfall_ereignis',
    );
  return neu;
}

/** One in five has not applied for the next year yet; of the last year's proofs a third each is late, examined, closed. */
function toJahr(jahr: number, abstand: number, nummer: number): Jahr | null {
  if (abstand < -1) return { jahr, zustand: 'ABGESCHLOSSEN', bewilligt: true, gezahlt: true };
  if (abstand === -1) {
    const zustand = ['VN_UEBERFAELLIG', 'VN_EINGEREICHT', 'ABGESCHLOSSEN'][nummer % 3] ?? 'VN_EINGEREICHT';
    return { jahr, zustand, bewilligt: true, gezahlt: true };
  }
  if (abstand === 0) return { jahr, zustand: 'BESTANDSKRAEFTIG', bewilligt: true, gezahlt: false };
  if (nummer % 5 === 0) return null;
  const zustand = nummer % 2 === 0 ? 'EINGEREICHT' : 'IN_PRUEFUNG';
  return { jahr, zustand, bewilligt: false, gezahlt: false };
}

async function insertFoerderfall(admin: pg.Client, standort: Landstandort, angabe: Jahr): Promise<boolean> {
  const { jahr, zustand } = angabe;
  const id = toFesteId(`foerderfall-${standort.id}-${jahr}`);
  const empfaenger = standort.mandanten.find(
    ({ art }) => art === 'KREISVERWALTUNG' || art === 'KREISFREIE_STADT',
  );
  if (empfaenger === undefined) return false;
  const { rowCount } = await admin.query(
    `INSERT INTO foerderung.foerderfall (id, standort_id, mandant_id, aktenzeichen, foerderjahr, von, bis, regelsatz, parameter, zustand,
       frist, antrag_von, angelegt_am)
     VALUES ($1, $2, $3, $4, $5::int, make_date($5::int, 1, 1), make_date($5::int, 12, 31), $6, $7, $8, make_date($5::int - 1, 10, 31), $9,
       make_date($5::int - 1, 9, 1))
     ON CONFLICT DO NOTHING`,
    [
      id,
      standort.id,
      empfaenger.id,
      `KIM-${jahr}-${standort.kennung.toUpperCase()}`,
      jahr,
      REGELSAETZE[jahr] ?? 'RL-2024-12',
      JSON.stringify(REGELPARAMETER),
      zustand,
      toFesteId('niemand'),
    ],
  );
  if (rowCount !== 1) return false;
  const gesamt = await insertFassung(admin, standort, id, jahr);
  if (angabe.bewilligt) await insertBescheid(admin, standort, { id, gesamt, ...angabe });
  return true;
}

async function insertFassung(
  admin: pg.Client,
  { id: standortId, typ, nummer }: Landstandort,
  id: string,
  jahr: number,
): Promise<number> {
  const antrag = createAntrag(nummer);
  const { regelantrag, ergebnis } = checkInhalt(antrag, {
    typ,
    foerderjahr: jahr,
    kontingentCm: null,
    parameter: REGELPARAMETER,
  });
  const gesamt = 6_270_000 + antrag.caseManagement.length * 5_700_000;
  await admin.query(
    `INSERT INTO foerderung.antrag_fassung (foerderfall_id, standort_id, nummer, inhalt, regelantrag, ergebnis, pruefsumme, gesamt, hinweise,
       bearbeitet_von, gezeichnet_von, eingang_am)
     VALUES ($1, $2, 1, $3, $4, $5, $6, $7, 0, $8, $9, make_date($10 - 1, 10, 20))`,
    [
      id,
      standortId,
      JSON.stringify(antrag),
      JSON.stringify(regelantrag),
      JSON.stringify(ergebnis),
      hash(toCanonicalJson([regelantrag, ergebnis] as unknown as JsonWert)),
      gesamt,
      toFesteId('niemand'),
      toFesteId('zeichnung'),
      jahr,
    ],
  );
  await admin.query(
    `INSERT INTO foerderung.foerderfall_ereignis (foerderfall_id, standort_id, lfd, ereignis, von, nach, konto_id, rolle, am)
     VALUES ($1, $2, 1, 'anlegen', NULL, 'ENTWURF', $3, 'KI_LEITUNG', make_date($4 - 1, 9, 1)),
       ($1, $2, 2, 'einreichen', 'ENTWURF', 'EINGEREICHT', $3, 'ZE_ZEICHNUNG', make_date($4 - 1, 10, 20))`,
    [id, standortId, toFesteId('zeichnung'), jahr],
  );
  return gesamt;
}

const LIEGT_VOR = { stand: 'ERFUELLT', nachweis: 'Az. KI' } as const;

/** 1,0 Koordination, and Case Management by the number of the Standort. */
function createAntrag(nummer: number) {
  return createAntragsinhalt({
    koordination: [{ bezeichnung: 'Koordination 1', vzae: '1,0', einheit: 'KI' }],
    caseManagement: Array.from({ length: 4 + (nummer % 9) }, (_, platz) => ({
      bezeichnung: `Case Management ${platz + 1}`,
      vzae: '1,00',
      ort: 'KOORDINIERENDE_STELLE' as const,
      empfaenger: '',
    })),
    sachKoordination: '5.700',
    voraussetzungen: { a: LIEGT_VOR, b: LIEGT_VOR, c: LIEGT_VOR, d: LIEGT_VOR, e: LIEGT_VOR, f: LIEGT_VOR },
    konzeptkapitel: [...KONZEPTKAPITEL],
    keineDoppelfoerderung: true,
  });
}

async function insertBescheid(
  admin: pg.Client,
  { id: standortId }: Landstandort,
  { id, jahr, gesamt, gezahlt }: Jahr & { id: string; gesamt: number },
): Promise<void> {
  const bescheid = toFesteId(`bescheid-${id}`);
  const positionen = [{ position: 'cm', beantragt: gesamt, bewilligt: gesamt }];
  const [niemand, andere] = [toFesteId('niemand'), toFesteId('zeichnung')];
  await admin.query(
    `INSERT INTO foerderung.bescheid (id, foerderfall_id, standort_id, lfd, art, stand, auftrag, bescheid, positionen, bewilligt,
       vorgeschlagen_von, vorgeschlagen_am, gezeichnet_von, datum, pruefsumme, bekanntgabe, rechtsbehelf_bis, bestandskraeftig_am)
     VALUES ($1, $2, $3, 1, 'BEWILLIGUNG', 'ERLASSEN', '{}', '{}', $4, $5, $6, make_date($7 - 1, 12, 1), $8, make_date($7 - 1, 12, 4), $9,
       '{}', make_date($7, 1, 12), make_date($7, 1, 13))`,
    [bescheid, id, standortId, JSON.stringify(positionen), gesamt, niemand, jahr, andere, hash(id)],
  );
  await admin.query(
    `INSERT INTO foerderung.bescheid_auflage (bescheid_id, foerderfall_id, standort_id, buchstabe, text, bindung, turnus, faellig)
     SELECT $1, $2, $3, b, 'Auflage ' || b, 'MUSS', 'jährlich', make_date($4 + 1, 3, 31) FROM unnest(ARRAY['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) b`,
    [bescheid, id, standortId, jahr],
  );
  const haelfte = Math.floor(gesamt / 2);
  for (const [lfd, monat, betrag] of [
    [1, 5, haelfte],
    [2, 10, gesamt - haelfte],
  ] as const) {
    const istGezahlt = gezahlt || lfd === 1;
    const wer = istGezahlt ? niemand : null;
    await admin.query(
      `INSERT INTO foerderung.rate (id, foerderfall_id, standort_id, bescheid_id, lfd, haushaltsjahr, termin, vorgesehen, betrag, zustand,
         anforderung, vorbereitet_von, angefordert_von, angefordert_am, festgestellt_von, festgestellt_am, bank_id, angeordnet_von,
         angeordnet_am, gezahlt_am, buchung)
       VALUES ($1, $2, $3, $4, $5, $6::int, make_date($6::int, $7::int, 1), $8, $8, $9, $10, $11, $11, $12, $11, $12, $11, $11, $12, $12, $13)`,
      [
        toFesteId(`rate-${id}-${lfd}`),
        id,
        standortId,
        bescheid,
        lfd,
        jahr,
        monat,
        betrag,
        istGezahlt ? 'GEZAHLT' : 'GEPLANT',
        istGezahlt ? '{}' : null,
        wer,
        istGezahlt ? `${jahr}-${String(monat).padStart(2, '0')}-04` : null,
        istGezahlt ? `LK-${jahr}-${lfd}` : null,
      ],
    );
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same thing has the same id in every Land. */
function toFesteId(name: string): string {
  const hex = hash(`land-foerderung-${name}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
