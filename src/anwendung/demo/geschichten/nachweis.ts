import { toPlainDate } from '#src/core/plain-date.ts';
import type { Antragsinhalt } from '#src/modules/foerderung/antragsinhalt.model.ts';
import { applyNachweisfristen } from '#src/modules/foerderung/index.ts';
import {
  createNachweiseinreichungRoute,
  getNachweisRoute,
  recordAnhoerungRoute,
  recordNachweispruefungRoute,
  recordPruefvermerkRoute,
  updateNachweisRoute,
} from '#src/modules/foerderung/nachweis/nachweis.contract.ts';
import { KONZEPTKAPITEL } from '#src/modules/foerderung/regelwerk/rl-2024-12/voraussetzungen.model.ts';
import { createZahlungslaufRoute } from '#src/modules/foerderung/zahlung/kasse.contract.ts';
import {
  createBankverbindungRoute,
  createMittelanforderungRoute,
  getZahlungenRoute,
  recordAnordnungRoute,
  recordBankzeichnungRoute,
  recordFeststellungRoute,
  recordRueckrufRoute,
  recordZahlungRoute,
  updateMittelanforderungRoute,
} from '#src/modules/foerderung/zahlung/zahlung.contract.ts';
import type { Dienste } from '#src/platform/dienste.ts';
import { type Erzaehle, tellBewilligung } from './bewilligung.ts';

const HANNE = 'rurhafen.ki';
const EDGAR = 'rurhafen.zeichnung';
const ANKE = 'anke.sollbach';
const JENS = 'jens.markwart';
const KARIN = 'karin.dellwig';
const KASSE = 'landeskasse';

/**
 * Rurhafen 2025, the crooked year of `docs/beispiele/krummes-jahr.md`: granted, both Teilbeträge paid, one post vacant from
 * 17 May to 31 August, the proof in the hearing. Each step asks for the state it starts from, so that a fill which was
 * interrupted goes on where it stopped.
 */
export async function createDemoNachweis(dienste: Dienste, erzaehle: Erzaehle): Promise<void> {
  const id = await tellBewilligung(erzaehle, {
    jahr: 2025,
    bearbeitung: HANNE,
    zeichnung: EDGAR,
    fill: toAntrag,
    anschrift: 'Hafenallee 20\n45999 Rurhafen',
    gericht: 'Gelsenkirchen',
    tage: {
      begonnen: '2025-01-08',
      eingereicht: '2025-01-10',
      pruefung: '2025-01-20',
      vorschlag: '2025-02-10',
      zeichnung: '2025-02-14',
      bekanntgabe: '2025-02-17',
      verzicht: '2025-02-24',
    },
  });
  await tellBank(erzaehle, id);
  await tellTeilbetrag(erzaehle, id, 1, [
    '2025-04-07',
    '2025-04-09',
    '2025-04-14',
    '2025-05-05',
    '2025-05-06',
  ]);
  await tellTeilbetrag(erzaehle, id, 2, [
    '2025-09-15',
    '2025-09-17',
    '2025-09-22',
    '2025-10-01',
    '2025-10-02',
  ]);
  await applyNachweisfristen({ ...dienste, stichtag: () => toPlainDate('2026-01-02') });
  await tellNachweis(erzaehle, id);
  await tellPruefung(erzaehle, id);
  await tellFolgejahr(erzaehle);
}

/** Rurhafen 2026: final, the first Teilbetrag paid, the second one planned. Whoever plays with the demo changes its Bescheid. */
async function tellFolgejahr(erzaehle: Erzaehle): Promise<void> {
  const id = await tellBewilligung(erzaehle, {
    jahr: 2026,
    bearbeitung: HANNE,
    zeichnung: EDGAR,
    fill: toAntrag,
    anschrift: 'Hafenallee 20\n45999 Rurhafen',
    gericht: 'Gelsenkirchen',
    tage: {
      begonnen: '2025-09-22',
      eingereicht: '2025-10-13',
      pruefung: '2025-10-27',
      vorschlag: '2025-12-01',
      zeichnung: '2025-12-04',
      bekanntgabe: '2025-12-05',
      verzicht: '2025-12-15',
    },
  });
  const { teilbetraege } = await erzaehle(ANKE, 'folgejahr').act(getZahlungenRoute, '2026-05-06', {
    params: { foerderfallId: id },
  });
  if (teilbetraege.find(({ lfd }) => lfd === 1)?.zustand === 'GEZAHLT') return;
  const tage = ['2026-04-07', '2026-04-09', '2026-04-14', '2026-05-04', '2026-05-06'] as const;
  await tellTeilbetrag((kennung, teil) => erzaehle(kennung, `folgejahr-${teil}`), id, 1, tage);
}

function toAntrag(inhalt: Antragsinhalt): Antragsinhalt {
  const belegt = { stand: 'ERFUELLT', nachweis: 'Akte des Kommunalen Integrationszentrums' } as const;
  return {
    ...inhalt,
    verwaltungsassistenz: [],
    sachKoordination: '11.400,00',
    veranstaltungen: '5.000,00',
    voraussetzungen: { a: belegt, b: belegt, c: belegt, d: belegt, e: belegt, f: belegt },
    konzeptkapitel: KONZEPTKAPITEL.slice(0, -1),
    keineDoppelfoerderung: true,
    fortsetzung: true,
  };
}

async function tellBank(erzaehle: Erzaehle, foerderfallId: string): Promise<void> {
  const params = { foerderfallId };
  const { teilbetraege } = await erzaehle(HANNE, 'bank-lesen').act(getZahlungenRoute, '2025-03-03', {
    params,
  });
  if (teilbetraege[0]?.zustand !== 'GEPLANT') return;
  const { id } = await erzaehle(HANNE, 'bank').act(createBankverbindungRoute, '2025-03-03', {
    params,
    body: { inhaber: 'Stadtkasse Rurhafen', iban: 'DE97999999990000012345' },
  });
  const bank = { bankverbindungId: id };
  await erzaehle(EDGAR, 'bank').act(recordBankzeichnungRoute, '2025-03-04', {
    params: bank,
    body: { version: 1 },
  });
  await erzaehle(ANKE, 'bank').act(recordRueckrufRoute, '2025-03-06', {
    params: bank,
    body: { version: 2, rueckruf: 'Rückruf bei der Kämmerei unter der Nummer aus der Akte; bestätigt.' },
  });
}

/** Prepared, signed, stated, ordered, paid: by five persons, each step from the state it begins with. */
async function tellTeilbetrag(
  erzaehle: Erzaehle,
  foerderfallId: string,
  lfd: number,
  [vorbereitet, gezeichnet, fest, angeordnet, gezahltAm]: readonly [string, string, string, string, string],
): Promise<void> {
  const als = (kennung: string, teil: string) => erzaehle(kennung, `teilbetrag-${lfd}-${teil}`);
  const find = async () => {
    const params = { foerderfallId };
    const { teilbetraege } = await als(ANKE, 'lesen').act(getZahlungenRoute, gezahltAm, { params });
    const zeile = teilbetraege.find((eine) => eine.lfd === lfd);
    if (zeile === undefined) throw new Error(`No Teilbetrag ${lfd}`);
    return zeile;
  };
  let { id, version, zustand, betrag } = await find();
  const params = { teilbetragId: id };
  if (zustand === 'GEPLANT') {
    await als(HANNE, 'vorbereiten').act(updateMittelanforderungRoute, vorbereitet, {
      params,
      body: { version, prognose: [] },
    });
    ({ version } = await find());
    await als(EDGAR, 'zeichnen').act(createMittelanforderungRoute, gezeichnet, {
      params,
      body: { version, bestaetigt: true },
    });
    ({ version, zustand, betrag } = await find());
  }
  if (zustand === 'ANGEFORDERT') {
    await als(ANKE, 'feststellen').act(recordFeststellungRoute, fest, { params, body: { version, betrag } });
    ({ version, zustand } = await find());
  }
  if (zustand === 'GEPRUEFT') {
    await als(JENS, 'anordnen').act(recordAnordnungRoute, angeordnet, { params, body: { version } });
    ({ version } = await find());
    await als(KASSE, 'lauf').act(createZahlungslaufRoute, angeordnet, {
      body: {
        teilbetraege: [{ id, version }],
        konto: { name: 'Landeshauptkasse', iban: 'DE02999999990000067890' },
      },
    });
    ({ version, zustand } = await find());
  }
  if (zustand === 'ANGEORDNET') {
    await als(KASSE, 'zahlen').act(recordZahlungRoute, gezahltAm, {
      params,
      body: { version, gezahltAm, buchung: `HKR-${gezahltAm.slice(0, 4)}-${lfd}` },
    });
  }
}

const PERSONAL = [
  ['koord-1', '61.240,18'],
  ['koord-2', '55.890,40'],
  ['cm-1', '58.120,00'],
  ['cm-2', '56.310,25'],
  ['cm-3', '37.904,12'],
] as const;

async function tellNachweis(erzaehle: Erzaehle, foerderfallId: string): Promise<void> {
  const params = { foerderfallId };
  const lesen = erzaehle(EDGAR, 'nachweis-lesen');
  const { zustand } = await lesen.act(getNachweisRoute, '2026-03-09', { params });
  if (zustand !== 'VN_OFFEN') return;
  const hanne = erzaehle(HANNE, 'nachweis');
  const { entwurf } = await hanne.act(getNachweisRoute, '2026-03-09', { params });
  if (entwurf?.version === 0) {
    const nachweis = {
      ...entwurf.inhalt,
      belege: [...BELEGE],
      sachbericht: SACHBERICHT,
      letztempfaenger: 'KEINE' as const,
      notwendig: true,
    };
    const personal = PERSONAL.map(([stelle, betrag]) => ({ stelle, betrag }));
    await hanne.act(updateNachweisRoute, '2026-03-09', { params, body: { version: 0, nachweis, personal } });
  }
  const { version } = await lesen.act(getNachweisRoute, '2026-03-20', { params });
  await erzaehle(EDGAR, 'nachweis-zeichnen').act(createNachweiseinreichungRoute, '2026-03-20', {
    params,
    body: { version, bestaetigt: true },
  });
}

async function tellPruefung(erzaehle: Erzaehle, foerderfallId: string): Promise<void> {
  const params = { foerderfallId };
  const karin = erzaehle(KARIN, 'pruefung');
  const find = () => erzaehle(KARIN, 'pruefung-lesen').act(getNachweisRoute, '2026-10-05', { params });
  let stand = await find();
  // Whoever plays with the demo goes on from the hearing.
  if (stand.vorgaenge.some(({ art }) => art === 'ANHOERUNG')) return;
  if (stand.zustand === 'VN_EINGEREICHT') {
    const body = { version: stand.version };
    await karin.act(recordNachweispruefungRoute, '2026-09-07', { params, body });
    stand = await find();
  } else karin.skip(1);
  if (stand.zustand !== 'VN_IN_PRUEFUNG') return;
  if (stand.vorgaenge.length === 0) {
    const body = { version: stand.version, text: VERMERK };
    await karin.act(recordPruefvermerkRoute, '2026-09-28', { params, body });
    stand = await find();
  } else karin.skip(1);
  await karin.act(recordAnhoerungRoute, '2026-10-05', {
    params,
    body: { version: stand.version, text: ANHOERUNG, frist: '2026-11-09' },
  });
}

const VERMERK =
  'Rechnerisch nachvollzogen. Der Sachbericht ist vollständig. Eine Stelle war 107 Tage unbesetzt und ist seit September mit 0,72 VZÄ besetzt; dafür ist zu viel ausgezahlt.';
const ANHOERUNG =
  'Nach Ihrem Verwendungsnachweis war KIM-Case Management 3 vom 17. Mai bis 31. August 2025 nicht und danach mit 0,72 VZÄ besetzt. Wir beabsichtigen, den zu viel ausgezahlten Betrag zurückzufordern. Sie können sich dazu äußern.';

const beleg = (
  nummer: string,
  position: 'sach_koord' | 'veranst',
  datum: string,
  zweck: string,
  betrag: string,
) => ({
  nummer,
  position,
  datum,
  zweck,
  betrag,
});
const BELEGE = [
  beleg('2025-0117', 'sach_koord', '12.03.2025', 'Ausstattung von zwei Arbeitsplätzen', '6.420,35'),
  beleg('2025-0302', 'sach_koord', '16.06.2025', 'Fortbildung Netzwerkarbeit', '3.450,00'),
  beleg('2025-0488', 'veranst', '06.11.2025', 'Fachtag Rechtskreiswechsel', '5.412,00'),
];
const SACHBERICHT = {
  ziele: 'Übergänge von der Schule in den Beruf verbessern; Termine der Behörden abstimmen.',
  baustein1: 'Vier Sitzungen der Lenkungsgruppe, ein Fachtag, eine Analyse der Schnittstellen.',
  baustein2:
    'Case Management mit drei Stellen. Eine Stelle war vom 17. Mai bis 31. August unbesetzt und ist seit dem 1. September mit 0,72 VZÄ besetzt.',
  ergebnisse: 'Zwei Absprachen mit der Ausländerbehörde; kürzere Wege zwischen Jobcenter und Beratung.',
  auflagen: 'Alle Auflagen sind erfüllt. Das Konzept liegt in Fassung 3 vor.',
};
