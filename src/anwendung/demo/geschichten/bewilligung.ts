import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { Gerichtssitz } from '#src/modules/foerderung/bescheid/verwaltungsgerichte.model.ts';
import type { Antragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import {
  createEinreichungRoute,
  createFoerderfallRoute,
  getFoerderfallRoute,
  listFoerderfaelleRoute,
  recordPruefungsbeginnRoute,
  updateAntragRoute,
} from '#src/modules/foerderung/foerderfall.contract.ts';
import {
  createSchlusszeichnungRoute,
  createVerzichtRoute,
  createVorschlagRoute,
  getPruefungRoute,
  listHaushaltRoute,
  recordAuflageRoute,
  recordBekanntgabeRoute,
  recordPruefpunktRoute,
  saveHaushaltRoute,
} from '#src/modules/foerderung/pruefung/pruefung.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

/** One part of the story for one account: parts keep their keys, whatever the others did before. */
export type Erzaehle = (kennung: string, teil: string) => Erzaehler;

/** A Förderfall of the demo from the Antrag to a Bescheid that is final, with who acts and on which day. */
export type Bewilligungsgeschichte = {
  jahr: number;
  /** Prepares and signs for the Kreis. */
  bearbeitung: string;
  zeichnung: string;
  fill: (inhalt: Antragsinhalt) => Antragsinhalt;
  anschrift: string;
  gericht: Gerichtssitz;
  tage: Record<
    'begonnen' | 'eingereicht' | 'pruefung' | 'vorschlag' | 'zeichnung' | 'bekanntgabe' | 'verzicht',
    string
  >;
};

type Pruefung = Ausgabe<typeof getPruefungRoute>;

/**
 * Tells it through the use cases, four eyes on both sides. Each step asks for the state it starts from, so that a fill
 * which was interrupted goes on where it stopped. Answers the id.
 */
export async function tellBewilligung(
  erzaehle: Erzaehle,
  geschichte: Bewilligungsgeschichte,
): Promise<string> {
  const { jahr, bearbeitung, zeichnung, tage } = geschichte;
  const als = (kennung: string, teil: string) =>
    erzaehle(kennung, `bewilligung-${bearbeitung}-${jahr}-${teil}`);
  const id = await beginAntrag(als(bearbeitung, 'antrag'), geschichte);
  const params = { foerderfallId: id };
  const stand = async (): Promise<Pruefung> =>
    als('anke.sollbach', 'lesen').act(getPruefungRoute, tage.verzicht, { params });
  const eigen = await als(zeichnung, 'lesen').act(getFoerderfallRoute, tage.eingereicht, { params });
  if (eigen.zustand === 'ENTWURF') {
    const body = { version: eigen.version, bestaetigt: true as const };
    await als(zeichnung, 'einreichen').act(createEinreichungRoute, tage.eingereicht, { params, body });
  }
  let fall = await stand();
  if (fall.zustand === 'EINGEREICHT') {
    const body = { version: fall.version };
    await als('anke.sollbach', 'beginn').act(recordPruefungsbeginnRoute, tage.pruefung, { params, body });
    fall = await stand();
  }
  if (fall.zustand === 'IN_PRUEFUNG') await tellVorschlag(als, geschichte, id, stand);
  fall = await stand();
  if (fall.zustand === 'ENTSCHEIDUNGSREIF') {
    const body = { version: fall.version, funktion: 'Im Auftrag' };
    await als('jens.markwart', 'zeichnung').act(createSchlusszeichnungRoute, tage.zeichnung, {
      params,
      body,
    });
    fall = await stand();
  }
  if (fall.zustand === 'BEWILLIGT') {
    const body = { version: fall.version, weg: 'POSTFACH_OZG' as const, aufgabeAm: tage.bekanntgabe };
    await als('anke.sollbach', 'bekanntgabe').act(recordBekanntgabeRoute, tage.bekanntgabe, { params, body });
    fall = await stand();
  }
  if (fall.zustand === 'RECHTSBEHELFSFRIST') {
    const body = { version: fall.version, bestaetigt: true as const };
    await als(zeichnung, 'verzicht').act(createVerzichtRoute, tage.verzicht, { params, body });
  }
  return id;
}

async function beginAntrag(
  wer: Erzaehler,
  { jahr, fill, tage: { begonnen } }: Bewilligungsgeschichte,
): Promise<string> {
  const { eintraege } = await wer.act(listFoerderfaelleRoute, begonnen, { query: { foerderjahr: jahr } });
  const id =
    eintraege[0]?.id ?? (await wer.act(createFoerderfallRoute, begonnen, { body: { foerderjahr: jahr } })).id;
  const params = { foerderfallId: id };
  const { version, inhalt } = await wer.act(getFoerderfallRoute, begonnen, { params });
  if (version === 1)
    await wer.act(updateAntragRoute, begonnen, { params, body: { version, inhalt: fill(inhalt) } });
  return id;
}

const NACHWEIS: Readonly<Record<string, string>> = {
  '1.3':
    'Dafür spricht, dass die Stellen besetzt sind und das Konzept den kreisangehörigen Raum einbindet. Gründe dagegen sind nicht bekannt.',
};

async function tellVorschlag(
  als: Erzaehle,
  { anschrift, gericht, tage }: Bewilligungsgeschichte,
  id: string,
  stand: () => Promise<Pruefung>,
): Promise<void> {
  const params = { foerderfallId: id };
  const pruefliste = als('anke.sollbach', 'pruefliste');
  const { pruefung } = await stand();
  for (const { schluessel, stand: urteil } of pruefung?.punkte ?? []) {
    const { version } = await stand();
    const notiz = NACHWEIS[schluessel] ?? 'Der Nachweis liegt der Akte bei.';
    if (urteil === 'OFFEN')
      await pruefliste.act(recordPruefpunktRoute, tage.vorschlag, {
        params,
        body: { version, schluessel, stand: 'ERFUELLT', notiz },
      });
    else pruefliste.skip(1);
  }
  const { vorgabe, version } = await stand();
  if (vorgabe === null) throw new Error('A Förderfall in Prüfung can be proposed');
  await als('anke.sollbach', 'vorschlag').act(createVorschlagRoute, tage.vorschlag, {
    params,
    body: {
      ...vorgabe.vorschlag,
      version,
      anschrift,
      gericht,
      kontakt: 'Dezernat 36, 02931 82-0',
      ermessen:
        'Für die Förderung spricht, dass die Stellen besetzt sind und das Konzept den kreisangehörigen Raum einbindet. Gründe dagegen sehen wir nicht. Die Haushaltsmittel reichen aus.',
    },
  });
}

/** The money within which is granted, entered once by the Bezirksregierung. Invented amounts. */
export async function tellHaushalt(erzaehle: Erzaehle): Promise<void> {
  const anke = erzaehle('anke.sollbach', 'foerderhaushalt');
  const { eintraege } = await anke.act(listHaushaltRoute, '2024-12-20', {});
  for (const jahr of [2025, 2026, 2027]) {
    if (eintraege.some(({ haushaltsjahr }) => haushaltsjahr === jahr)) {
      anke.skip(1);
      continue;
    }
    await anke.act(saveHaushaltRoute, '2024-12-20', {
      params: { haushaltsjahr: jahr },
      body: {
        version: 0,
        kapitel: '07 080',
        titel: '633 68',
        ansatz: 4_980_000_000,
        verpflichtungsermaechtigung: 1_500_000_000,
        quelle: `Haushaltsplan ${jahr} (erfunden)`,
      },
    });
  }
}

/** Kreis Lennetal 2026: granted in full, final since December, one Auflage noted as met. */
export async function createDemoBewilligung(
  erzaehle: Erzaehle,
  fill: (inhalt: Antragsinhalt) => Antragsinhalt,
): Promise<void> {
  await tellHaushalt(erzaehle);
  const id = await tellBewilligung(erzaehle, {
    jahr: 2026,
    bearbeitung: 'ulrich.bramfeld',
    zeichnung: 'petra.lindhoff',
    fill,
    anschrift: 'Die Landrätin\nKreishausplatz 1\n59999 Lennetal',
    gericht: 'Arnsberg',
    tage: {
      begonnen: '2025-09-15',
      eingereicht: '2025-10-06',
      pruefung: '2025-10-20',
      vorschlag: '2025-11-24',
      zeichnung: '2025-12-01',
      bekanntgabe: '2025-12-02',
      verzicht: '2025-12-10',
    },
  });
  const ulrich = erzaehle('ulrich.bramfeld', 'auflage-2026');
  const params = { foerderfallId: id };
  const { version, bescheide } = await ulrich.act(getPruefungRoute, '2026-01-12', { params });
  const bescheid = bescheide.at(-1);
  if (bescheid === undefined || bescheid.auflagen.some(({ erledigtAm }) => erledigtAm !== null)) return;
  await ulrich.act(recordAuflageRoute, '2026-01-12', {
    params,
    body: {
      version,
      bescheidId: bescheid.id,
      buchstabe: 'e',
      vermerk: 'Dienstanweisung zur tagesaktuellen Erfassung vom 12. Januar 2026.',
    },
  });
}
