import { expect, test } from 'vitest';
import { runAufraeumen } from '#src/anwendung/aufraeumen.ts';
import type { KontoActor } from '#src/core/contract/actor.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { modul as abgabe } from '#src/modules/abgabe/index.ts';
import { TEXT_VERSION } from '#src/modules/einwilligung/index.ts';
import { createFallwelt, KRITERIEN_JA, ZIEL } from '#src/modules/fall/test-fall.ts';
import { modul as sprachmittlung } from '#src/modules/sprachmittlung/index.ts';
import { modul as uebergabe } from '#src/modules/uebergabe/index.ts';
import { modul as verfahren } from '#src/modules/verfahren/index.ts';
import { modul as verweis } from '#src/modules/verweis/index.ts';
import type { Weltmandant } from '#test/support/welt.ts';
import { runSummen } from './run-summen.ts';
import { isInSumme } from './test-summenquelle.ts';
import { HANDWEGE } from './test-handwege.ts';
import type { Handfall } from './test-zaehlung.ts';

// A database for this file alone: the night run deletes what is due in all of it.
const { dienste, rufe, jana, welt, sql, openKurzberatung, giveEinwilligung, version } = await createFallwelt(
  [abgabe, sprachmittlung, uebergabe, verfahren, verweis],
  { eigene: true },
);

const TAGE = { Q1: '2026-02-02', Q2: '2026-05-04', Q3: '2026-08-03', Q4: '2026-11-02' } as const;
const setQuartal = (q: keyof typeof TAGE): string => {
  dienste.setStichtag(TAGE[q]);
  return TAGE[q];
};
type Antwort = Awaited<ReturnType<typeof rufe>>;
async function act(
  methode: 'POST' | 'PUT',
  pfad: string,
  body: object = {},
  wer: KontoActor = jana,
): Promise<Antwort['body']> {
  const antwort = await rufe(wer, methode, pfad, body);
  if (antwort.status >= 300) throw new Error(`${pfad}: ${JSON.stringify(antwort.body)}`);
  return antwort.body;
}
const post = (pfad: string, body?: object, wer?: KontoActor) => act('POST', pfad, body, wer);
/** An act on an Akte with the version it has now. */
const handle = async (akteId: string, pfad: string, body: object = {}, methode: 'POST' | 'PUT' = 'POST') =>
  act(methode, `/akten/${akteId}/${pfad}`, { version: await version(akteId), ...body });

const createName = (): string =>
  Array.from(createUuidV7().replaceAll('-', ''))
    .map((ziffer) => 'abcdefghijklmnop'[Number.parseInt(ziffer, 16)])
    .toReversed()
    .join('');
const createPerson = (angabe: object = {}) => ({
  art: 'NEU',
  identitaet: {
    familienname: createName(),
    vornamen: 'Rahaf',
    geschlecht: 'WEIBLICH',
    geburtsdatum: '1996-05-05',
    staatsangehoerigkeiten: { erhebung: 'ERHOBEN', staaten: ['SY'] },
    ...angabe,
  },
});
const UNBENANNT = { geschlecht: undefined, geburtsdatum: undefined, staatsangehoerigkeiten: undefined };
const openKurz = (angabe: object = {}): Promise<string> =>
  openKurzberatung(jana, { bedarfe: ['WOHNEN'], person: createPerson(), ...angabe });

async function admit(akteId: string): Promise<void> {
  await handle(akteId, 'aufnahmekriterien', { kriterien: KRITERIEN_JA }, 'PUT');
  await handle(akteId, 'aufnahme', { entscheidung: 'AUFGENOMMEN' });
}
/** A Fall that was taken in on the day of its Kurzberatung, in the first quarter. */
async function openFall(): Promise<string> {
  setQuartal('Q1');
  const akteId = await openKurz();
  await giveEinwilligung(akteId);
  await handle(akteId, 'ueberfuehrung');
  await admit(akteId);
  return akteId;
}
async function register(actor: KontoActor, mandant: Weltmandant, name: string): Promise<KontoActor> {
  await sql('INSERT INTO benutzer.konto (id, kennung, name) VALUES ($1, $2, $3)', [
    actor.kontoId,
    `h-${actor.kontoId.slice(-12)}`,
    name,
  ]);
  await sql(
    `INSERT INTO benutzer.mitgliedschaft (id, konto_id, rolle, mandant_id, standort_id, gueltig_von, art)
     VALUES ($1, $2, 'CASE_MANAGEMENT', $3, $4, '2020-01-01', 'REGULAER')`,
    [createUuidV7(), actor.kontoId, mandant.id, mandant.standortId],
  );
  return actor;
}
await register(jana, welt.stadt, 'Jana Gibt');
const bert = await register(welt.konto('CASE_MANAGEMENT', welt.stadt), welt.stadt, 'Bert Nimmt');
const mira = await register(welt.konto('CASE_MANAGEMENT', welt.traeger), welt.traeger, 'Mira Woanders');

const findPersonId = async (akteId: string): Promise<string> =>
  (await rufe(jana, 'GET', `/akten/${akteId}`)).body.personen[0].personId;
async function releaseFor(akteId: string, empfaenger: { art: string; name: string }): Promise<void> {
  await post(`/akten/${akteId}/einwilligungen`, {
    personId: await findPersonId(akteId),
    zweck: 'SCHWEIGEPFLICHT',
    entscheidung: 'ERTEILT',
    empfaenger,
    form: 'SCHRIFTLICH',
    textVersion: TEXT_VERSION,
    textSprache: 'de',
  });
}
async function withdraw(akteId: string): Promise<void> {
  const [zeile] = await sql<{ id: string; version: number }>(
    `SELECT id, version FROM fall.einwilligung WHERE akte_id = $1 AND zweck = 'ZUSAMMENARBEIT'`,
    [akteId],
  );
  await post(`/einwilligungen/${zeile?.id}/widerruf`, { version: zeile?.version });
}
const contact = (akteId: string, datum: string, angabe: object = {}, wer: KontoActor = jana) =>
  post(`/akten/${akteId}/kontakte`, { datum, art: 'TELEFON', themen: ['WOHNEN', 'SPRACHE'], ...angabe }, wer);
const close = (akteId: string, angabe: object = {}) =>
  handle(akteId, 'abschluss', { grund: 'ZIELE_ERREICHT', ...angabe });
async function assess(akteId: string): Promise<void> {
  const { id } = await post(`/akten/${akteId}/assessments`);
  const erhoben = {
    erhebung: 'ERHOBEN',
    version: 0,
    bedarf: 2,
    situation: 'Lernt Deutsch.',
    quelle: 'KLIENT',
  };
  await act('PUT', `/akten/${akteId}/assessments/${id}/bereiche/SPRACHE`, erhoben);
  await post(`/akten/${akteId}/assessments/${id}/abschluss`, { version: 1 });
}

/** How each story is played. */
const SPIELE: Record<keyof typeof HANDWEGE, () => Promise<void>> = {
  anonym: async () => {
    setQuartal('Q1');
    const id = await openKurz({ person: null });
    setQuartal('Q2');
    await post(`/kurzberatungen/${id}/beendigung`, { version: 1, ergebnis: 'INFORMIERT' });
  },
  benannt: async () => {
    setQuartal('Q1');
    const id = await openKurz({ person: null });
    setQuartal('Q2');
    await post(`/kurzberatungen/${id}/person`, { version: 1, person: createPerson() });
  },
  ueberfuehrt: async () => {
    setQuartal('Q1');
    const id = await openKurz();
    await giveEinwilligung(id);
    await handle(id, 'ueberfuehrung');
    setQuartal('Q2');
    await admit(id);
  },
  abgelehnt: async () => {
    setQuartal('Q1');
    const id = await openKurz();
    await handle(id, 'ueberfuehrung');
    setQuartal('Q3');
    await handle(id, 'aufnahme', {
      entscheidung: 'NICHT_AUFGENOMMEN',
      ablehnungsgrund: 'KRITERIEN',
      alternativerVerweis: 'Migrationsberatung der Caritas',
    });
  },
  familie: async () => {
    const id = await openFall();
    const add = (rolle: string, angabe: object) =>
      post(`/akten/${id}/personen`, { rolle, person: createPerson(angabe) });
    await add('EHE_ODER_LEBENSPARTNER', { geschlecht: 'MAENNLICH' });
    await add('KIND', { geburtsdatum: '2019-01-01' });
    setQuartal('Q3');
    await add('KIND', UNBENANNT);
  },
  uebergabe: async () => {
    const id = await openFall();
    await contact(id, TAGE.Q1);
    setQuartal('Q2');
    const angebot = { anlass: 'AUFGABENWECHSEL', stand: 'Wohnung gesucht.', anKontoId: bert.kontoId };
    const { id: uebergabeId } = await post(`/akten/${id}/uebergaben`, angebot);
    await post(`/uebergaben/${uebergabeId}/entscheidung`, { entscheidung: 'ANGENOMMEN' }, bert);
    expect((await rufe(jana, 'GET', `/akten/${id}`)).status).toBe(404);
    await contact(id, TAGE.Q2, {}, bert);
  },
  abgabe: async () => {
    const id = await openFall();
    const [{ name } = { name: '' }] = await sql<{ name: string }>(
      'SELECT name FROM stamm.mandant WHERE id = $1',
      [welt.traeger.id],
    );
    await releaseFor(id, { art: 'KIM_STELLE', name });
    setQuartal('Q2');
    const { id: abgabeId } = await post(`/akten/${id}/abgaben`, {
      anMandantId: welt.traeger.id,
      anlass: 'UMZUG',
    });
    await post(`/abgaben/${abgabeId}/entscheidung`, { entscheidung: 'ANGENOMMEN' }, mira);
    await handle(id, `abgaben/${abgabeId}/uebergabe`, {
      stand: 'Wohnung gesucht.',
      informiertAm: TAGE.Q2,
      bedarfe: ['WOHNEN'],
      teile: ['GEBURTSDATUM'],
    });
    const information = { information: { am: TAGE.Q2, form: 'BEIDES' }, sprache: 'ar' };
    await post(`/abgaben/${abgabeId}/uebernahme`, information, mira);
  },
  folgefall: async () => {
    const id = await openFall();
    setQuartal('Q2');
    await close(id);
    const am = setQuartal('Q3');
    const { id: neuer } = await post(`/akten/${id}/folgefall`, {
      information: { am, form: 'BEIDES' },
      zugangsweg: 'SOZIALAMT',
      sprache: 'ar',
    });
    await giveEinwilligung(neuer);
    await admit(neuer);
  },
  zweiteAkte: async () => {
    setQuartal('Q1');
    const id = await openKurz();
    const personId = await findPersonId(id);
    await post(`/kurzberatungen/${id}/beendigung`, { version: 1, ergebnis: 'DOKUMENTE' });
    setQuartal('Q4');
    await openKurz({ person: { art: 'VORHANDEN', personId } });
  },
  ruhend: async () => {
    const id = await openFall();
    await handle(id, 'ruhen', { grund: 'WARTEZEIT' });
    setQuartal('Q2');
    await handle(id, 'fortfuehrung');
    setQuartal('Q3');
    await handle(id, 'ruhen', { grund: 'NICHT_ERREICHBAR' });
    setQuartal('Q4');
    await close(id, { grund: 'WEGZUG' });
  },
  widerruf: async () => {
    const id = await openFall();
    await handle(id, 'ruhen', { grund: 'WARTEZEIT' });
    setQuartal('Q2');
    await withdraw(id);
    // The content goes after a month (LK-06); the counts have no way back, and nothing takes them away.
    dienste.setStichtag('2026-06-30');
    const { geloescht } = await runAufraeumen({ dienste, zugang: { url: dienste.datenbank.appUrl } });
    expect(geloescht['fall.akte']).toBeGreaterThan(0);
    expect(await sql('SELECT 1 FROM fall.akte WHERE id = $1', [id])).toEqual([]);
  },
  widerrufVorher: async () => {
    setQuartal('Q1');
    const id = await openKurz();
    await giveEinwilligung(id);
    setQuartal('Q2');
    await withdraw(id);
  },
  nachsorge: async () => {
    const id = await openFall();
    setQuartal('Q2');
    await close(id, { nachsorgeAm: TAGE.Q3 });
    setQuartal('Q3');
    await handle(id, 'nachsorge-ende', { ergebnis: 'ERLEDIGT', kontakt: { datum: TAGE.Q3, art: 'TELEFON' } });
  },
  verweis: async () => {
    setQuartal('Q1');
    const akteId = await openKurz();
    const empfaenger = { art: 'JOBCENTER', name: 'Jobcenter Lennetal' };
    await releaseFor(akteId, empfaenger);
    const { id } = await post(`/akten/${akteId}/verweise`, {
      empfaenger,
      anliegen: 'Bitte um einen Termin.',
      angaben: ['NAME'],
    });
    const next = async (pfad: string, body: object): Promise<void> => {
      const { eintraege } = (await rufe(jana, 'GET', `/akten/${akteId}/verweise`)).body;
      await post(`/verweise/${id}/${pfad}`, { version: eintraege[0].version, ...body });
    };
    await next('vermittlung', { weg: 'LINK' });
    await next('antworten', { datum: setQuartal('Q2'), code: 'ERGEBNIS', ergebnis: 'WARTELISTE' });
    await next('antworten', { datum: setQuartal('Q4'), code: 'ERGEBNIS', ergebnis: 'HILFE_BEGONNEN' });
  },
  rechtskreis: async () => {
    setQuartal('Q1');
    const id = await openKurz();
    const pfad = `/akten/${id}/rechtskreis`;
    const alt = await post(pfad, { spur: 'LEISTUNG', code: 'ASYLBLG', gueltigVon: '2025-01-10' });
    setQuartal('Q3');
    await post(`${pfad}/${alt.id}/ende`, { version: 1, gueltigBis: '2026-05-31' });
    await post(pfad, { spur: 'LEISTUNG', code: 'SGB_II', gueltigVon: '2026-06-01' });
  },
  kontakte: async () => {
    const id = await openFall();
    await contact(id, TAGE.Q1);
    setQuartal('Q2');
    await contact(id, '2026-03-02');
    const { id: kontaktId } = await contact(id, '2026-04-20', { vomPapier: true });
    setQuartal('Q3');
    await act('PUT', `/akten/${id}/kontakte/${kontaktId}`, {
      version: 1,
      datum: '2026-03-20',
      art: 'TELEFON',
      themen: ['WOHNEN', 'SPRACHE'],
      vomPapier: true,
    });
  },
  ziele: async () => {
    const id = await openFall();
    const erstes = await post(`/akten/${id}/ziele`, ZIEL);
    setQuartal('Q2');
    const zweites = await post(`/akten/${id}/ziele`, ZIEL);
    setQuartal('Q3');
    await post(`/akten/${id}/ziele/${erstes.id}/stand`, { version: 1, stand: 'ERREICHT' });
    setQuartal('Q4');
    await close(id, { ziele: [{ zielId: zweites.id, ergebnis: 'AUFGEGEBEN' }] });
  },
  assessments: async () => {
    const id = await openFall();
    const { id: zielId } = await post(`/akten/${id}/ziele`, ZIEL);
    await assess(id);
    // Due six months after 2 February: on 2 August. One day before it is in time.
    dienste.setStichtag('2026-08-01');
    await assess(id);
    setQuartal('Q4');
    await close(id, { ziele: [{ zielId, ergebnis: 'ERREICHT' }] });
  },
  verfahren: async () => {
    const id = await openFall();
    const { id: verfahrenId } = await post(`/akten/${id}/verfahren`, { art: 'P25B', begonnenAm: TAGE.Q1 });
    const am = setQuartal('Q3');
    await post(`/akten/${id}/verfahren/${verfahrenId}/ergebnis`, { version: 1, ergebnis: 'ERTEILT', am });
  },
  sprachmittlung: async () => {
    const id = await openFall();
    const pool = await post('/sprachmittlung/pool', {
      art: 'PERSON',
      name: createName(),
      kontakt: '0123 789',
      sprachen: [
        { sprache: 'ar', richtung: 'BEIDE' },
        { sprache: 'fa', richtung: 'BEIDE' },
      ],
      formen: ['VOR_ORT'],
      qualifikation: 'GESCHULT',
      geschlecht: 'WEIBLICH',
      verschwiegenAm: '2026-01-10',
      preisart: 'STUNDE',
      preisCent: 4_500,
    });
    const book = async (tag: string, sprache: string, ergebnis: object): Promise<string> => {
      const termin = { tag, zeit: '14:30', dauerMinuten: 60, sprache, form: 'VOR_ORT' };
      const { id: buchungId } = await post(`/akten/${id}/sprachmittlungen`, {
        ...termin,
        sprachmittlerId: pool.id,
        bestaetigt: true,
      });
      await post(`/akten/${id}/sprachmittlungen/${buchungId}/ergebnis`, { version: 1, ...ergebnis });
      return buchungId;
    };
    const stattgefunden = { zustand: 'STATTGEFUNDEN', minuten: 50, kostenCent: 3_750, qualitaet: 'GUT' };
    const abgesagt = { zustand: 'ABGESAGT', von: 'PERSON', kostenCent: 4_500 };
    await book(TAGE.Q1, 'ar', stattgefunden);
    const q2 = setQuartal('Q2');
    const { id: gesucht } = await post(`/akten/${id}/sprachmittlungen`, {
      tag: q2,
      zeit: '14:30',
      dauerMinuten: 60,
      sprache: 'ti',
      form: 'VOR_ORT',
    });
    const nichtGefunden = { version: 1, zustand: 'NICHT_GEFUNDEN', ungedeckt: 'NIEMAND_FREI' };
    await post(`/akten/${id}/sprachmittlungen/${gesucht}/ergebnis`, nichtGefunden);
    const q3 = setQuartal('Q3');
    await book(q3, 'ar', abgesagt);
    const irrtum = await book(q3, 'fa', abgesagt);
    setQuartal('Q4');
    await post(`/akten/${id}/sprachmittlungen/${irrtum}/ergebnis`, { version: 2, ...stattgefunden });
  },
};

type Zeile = { id: string; art: string; quartal: string; erfasst: string; wert: number; merkmale: object };
const listZeilen = (): Promise<Zeile[]> =>
  sql<Zeile>(
    `SELECT id, art, quartal, erfasst_quartal AS erfasst, wert::int AS wert, merkmale FROM bericht.zaehlsatz
      WHERE mandant_id = ANY ($1)`,
    [[welt.stadt.id, welt.traeger.id]],
  );

/** Which Merkmale the hand-written rows of a kind name: what else an act counts plays no part in a figure of the stories. */
const GENANNT = new Map<string, Set<string>>();
for (const { akte } of Object.values<Handfall>(HANDWEGE))
  for (const { art, merkmale } of akte)
    GENANNT.set(art, new Set([...(GENANNT.get(art) ?? []), ...Object.keys(merkmale)]));

/** Rows as sorted lines, so that a difference can be read. */
const formatZeilen = (zeilen: readonly Omit<Zeile, 'id'>[]): string[] =>
  zeilen
    .map(({ art, quartal, erfasst, wert, merkmale }) => {
      const genannt = Object.entries(merkmale)
        .filter(([name]) => GENANNT.get(art)?.has(name) ?? true)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(
          ([name, inhalt]) =>
            `${name}=${
              Array.isArray(inhalt)
                ? inhalt
                    .map(String)
                    .toSorted((a, b) => (a < b ? -1 : 1))
                    .join('+')
                : inhalt
            }`,
        );
      return [art, quartal, erfasst, wert, ...genannt].join(' ');
    })
    .toSorted();

test.each(Object.entries<Handfall>(HANDWEGE))(
  '%s: the acts write what was written by hand',
  async (wer, { akte }) => {
    const vorher = new Set((await listZeilen()).map(({ id }) => id));
    await SPIELE[wer as keyof typeof HANDWEGE]();
    const neue = (await listZeilen()).filter(({ id }) => !vorher.has(id));
    expect(formatZeilen(neue)).toEqual(formatZeilen(akte));
  },
);

test('all of them together are the sums from which every table is made, also of the Akte that is gone', async () => {
  dienste.setStichtag('2027-01-11');
  await runSummen(dienste);
  const summen = await sql<{ art: string; summe: number }>(
    `SELECT art, sum(wert)::int AS summe FROM bericht.summe WHERE mandant_id = ANY ($1) AND schnitt = '' GROUP BY 1`,
    [[welt.stadt.id, welt.traeger.id]],
  );
  const erwartet = new Map<string, number>();
  for (const { akte } of Object.values<Handfall>(HANDWEGE))
    for (const { art, wert, merkmale } of akte)
      if (isInSumme({ art, merkmale })) erwartet.set(art, (erwartet.get(art) ?? 0) + wert);
  expect(Object.fromEntries(summen.map(({ art, summe }) => [art, summe]))).toEqual(
    Object.fromEntries(erwartet),
  );
});
