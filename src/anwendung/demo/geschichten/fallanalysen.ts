import type { z } from 'zod';
import {
  createAufgabeRoute,
  createFallanalyseRoute,
  closeAufgabeRoute,
  listFallanalysenRoute,
  recordBeitragRoute,
  recordDurchfuehrungRoute,
} from '#src/modules/fallanalyse/fallanalyse.contract.ts';
import { listAktenRoute } from '#src/modules/fall/akten-liste.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const FEBRUAR = '2026-02-11';
const MONTAG = '2026-10-19';
const bestaetigt = true;

type Blatt = Omit<z.input<(typeof createFallanalyseRoute)['body']>, 'bestaetigt'>;

/**
 * The Fallrekonstruktion of 11 February, from which the Leistungslücke between two Stellen became visible, and a
 * Fallbesprechung to which Jana is invited this week. The last one is prepared last: when it is there, everything is.
 */
export async function createDemoFallanalysen(jana: Erzaehler, maike: Erzaehler): Promise<void> {
  const { eintraege } = await jana.act(listFallanalysenRoute, MONTAG, {});
  if (eintraege.some(({ fuehrend }) => !fuehrend)) return;
  await tellRekonstruktion(jana, maike);
  const akteId = await findAkte(maike, MONTAG);
  if (akteId === undefined) return;
  const einladung = { ...BESPRECHUNG, eingeladen: [jana.actor.kontoId], moderation: jana.actor.kontoId };
  await maike.act(createFallanalyseRoute, MONTAG, { params: { akteId }, body: { ...einladung, bestaetigt } });
}

async function tellRekonstruktion(jana: Erzaehler, maike: Erzaehler): Promise<void> {
  const akteId = await findGeschlossene(jana);
  if (akteId === undefined) return;
  const eingeladen = [maike.actor.kontoId];
  const { id: fallanalyseId } = await jana.act(createFallanalyseRoute, '2026-02-09', {
    params: { akteId },
    body: { ...REKONSTRUKTION, eingeladen, moderation: maike.actor.kontoId, bestaetigt },
  });
  const params = { fallanalyseId };
  for (const { wer, ...beitrag } of BEITRAEGE) {
    const erzaehler = wer === 'jana' ? jana : maike;
    await erzaehler.act(recordBeitragRoute, FEBRUAR, {
      params,
      body: { art: 'BEITRAG', ...beitrag, bestaetigt },
    });
  }
  await jana.act(recordDurchfuehrungRoute, FEBRUAR, {
    params,
    body: { version: 1, am: FEBRUAR, minuten: 75, text: ERGEBNIS, nachfassenAm: '2026-03-18', bestaetigt },
  });
  const { id: aufgabeId } = await jana.act(createAufgabeRoute, FEBRUAR, {
    params,
    body: { text: 'Systemhinweis zur Lücke beim Rechtskreiswechsel geben.', frist: '2026-02-18', bestaetigt },
  });
  await jana.act(closeAufgabeRoute, '2026-02-12', { params: { ...params, aufgabeId } });
  await maike.act(recordBeitragRoute, '2026-02-12', {
    params,
    body: {
      art: 'RUECKMELDUNG',
      text: 'Die Zeitleiste half. Das begegnet uns in vielen Fällen.',
      bestaetigt,
    },
  });
}

/** One of the Akten that can be worked on and had begun by that day; the longest first. */
async function findAkte(wer: Erzaehler, tag: string): Promise<string | undefined> {
  const { eintraege } = await wer.act(listAktenRoute, tag, { query: { offen: 'ja', groesse: 200 } });
  return eintraege
    .filter(({ begonnenAm, zustand }) => begonnenAm <= tag && zustand !== 'KONTAKT')
    .toSorted((a, b) => a.begonnenAm.localeCompare(b.begonnenAm))[0]?.akteId;
}

/** The one that has been closed for longest. */
async function findGeschlossene(wer: Erzaehler): Promise<string | undefined> {
  const { eintraege } = await wer.act(listAktenRoute, FEBRUAR, { query: { groesse: 200 } });
  return eintraege
    .filter(({ zustand, letzterKontakt }) => zustand === 'GESCHLOSSEN' && letzterKontakt !== null)
    .toSorted((a, b) => String(a.letzterKontakt).localeCompare(String(b.letzterKontakt)))[0]?.akteId;
}

const REKONSTRUKTION: Blatt = {
  format: 'FALLREKONSTRUKTION',
  am: FEBRUAR,
  anlass: 'Beim Wechsel vom Sozialamt zum Jobcenter blieb das Geld mehrere Wochen aus.',
  frage: 'Wo riss die Übergabe, und hätte jemand es früher merken können?',
  verlauf:
    'Der Bescheid des Sozialamts endete mit dem Monat. Der Antrag beim Jobcenter war gestellt, Unterlagen fehlten. Beide Stellen verwiesen aufeinander.',
  ressourcen: 'Die Person führt einen Ordner mit allen Briefen und nimmt jeden Termin wahr.',
};

const BEITRAEGE = [
  {
    wer: 'jana',
    frage: 'VERLAUF',
    text: 'Das Ende der Leistung stand im Bescheid, den Beginn der neuen kannte niemand.',
  },
  {
    wer: 'maike',
    frage: 'SCHNITTSTELLE',
    text: 'Es gibt keine Stelle, die beide Termine kennt. Ein Übergabeblatt fehlt.',
  },
  { wer: 'maike', frage: 'GEMEINSAM', text: 'Dasselbe haben wir in mehreren Fällen gesehen.' },
] as const;

const ERGEBNIS =
  'Die Lücke entsteht, weil das Ende der einen und der Beginn der anderen Leistung nirgends zusammenstehen. Wir geben einen Systemhinweis und sprechen den Wechsel künftig acht Wochen vorher an.';

const BESPRECHUNG: Blatt = {
  format: 'FALLBESPRECHUNG',
  kurzform: true,
  am: '2026-10-22',
  anlass: 'Der Sprachkurs beginnt vormittags, die Kinderbetreuung erst am Nachmittag.',
  frage: 'Welche Betreuung lässt sich bis zum Kursbeginn finden?',
};
