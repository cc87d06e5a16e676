import { createPooleintragRoute } from '#src/modules/sprachmittlung/pool.contract.ts';
import { createSprachmittlungRoute } from '#src/modules/sprachmittlung/sprachmittlung.contract.ts';
import { createVerfahrenRoute, updateSchrittRoute } from '#src/modules/verfahren/verfahren.contract.ts';
import type { Fallerzaehler } from '../fallerzaehler.ts';

/** A pool of the Stelle, and Sprachmittlung for the talk on Wednesday: confirmed. */
export async function recordSprachmittlung(fall: Fallerzaehler, akteId: string): Promise<void> {
  const tag = '2026-10-12';
  const { id: sprachmittlerId } = await fall.act(createPooleintragRoute, tag, {
    body: {
      art: 'DIENST',
      name: 'Sprachmittlungspool Lennetal',
      kontakt: '02371 000 77',
      sprachen: [
        { sprache: 'ar', richtung: 'BEIDE' },
        { sprache: 'uk', richtung: 'BEIDE' },
        { sprache: 'fa', richtung: 'INS_DEUTSCHE' },
      ],
      formen: ['VOR_ORT', 'TELEFON'],
      qualifikation: 'GESCHULT',
      verschwiegenAm: '2026-01-12',
      preisart: 'STUNDE',
      preisCent: 4_200,
      hinweis: 'Werktags, zwei Tage vorher anfragen',
    },
  });
  await fall.act(createSprachmittlungRoute, tag, {
    params: { akteId },
    body: {
      tag: '2026-10-21',
      zeit: '10:00',
      dauerMinuten: 60,
      sprache: 'ar',
      form: 'VOR_ORT',
      treffpunkt: 'Rathaus Altenbrück, Raum 112',
      wuensche: ['FRAU'],
      sprachmittlerId,
      bestaetigt: true,
    },
  });
}

/** The way to § 25b: what is there, with the day and who. The application is still to be made. */
export async function recordWeg(fall: Fallerzaehler, akteId: string): Promise<void> {
  const begonnenAm = '2026-06-01';
  const { id } = await fall.act(createVerfahrenRoute, begonnenAm, {
    params: { akteId },
    body: { art: 'P25B', begonnenAm },
  });
  const schritte = [
    { schritt: 'BERATUNG', am: begonnenAm, wer: 'BERATUNG' },
    { schritt: 'VORHER', am: begonnenAm, wer: 'CASE_MANAGEMENT' },
    { schritt: 'LEBENSUNTERHALT', am: '2026-07-06', wer: 'PERSON' },
    { schritt: 'SPRACHE', am: '2026-09-07', wer: 'PERSON' },
  ] as const;
  for (const [stelle, { schritt, am, wer }] of schritte.entries()) {
    await fall.act(updateSchrittRoute, am, {
      params: { akteId, verfahrenId: id, schritt },
      body: { version: stelle + 1, stand: 'ERLEDIGT', am, wer },
    });
  }
}
