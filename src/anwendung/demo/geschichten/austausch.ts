import type { z } from 'zod';
import {
  createBeitragRoute,
  createRueckmeldungRoute,
  getBeitragRoute,
  recordBeitragschrittRoute,
  recordRueckmeldungsschrittRoute,
  searchBeitraegeRoute,
} from '#src/modules/austausch/austausch.contract.ts';
import { createRegistereintragRoute } from '#src/modules/austausch/register.contract.ts';
import type { Rueckmeldungsart, Rueckmeldungsschritt } from '#src/modules/austausch/rueckmeldung.model.ts';
import type { Beitragschritt } from '#src/modules/austausch/schritte.model.ts';
import type { Erzaehler } from '../erzaehler.ts';

type Beitrag = Omit<z.input<(typeof createBeitragRoute)['body']>, 'bestaetigt' | 'erklaerungen'>;
type Erzaehlende = {
  sabine: Erzaehler;
  jana: Erzaehler;
  ulrich: Erzaehler;
  rurhafen: Erzaehler;
  helen: Erzaehler;
};

const HEUTE = '2026-10-19';
const KONTAKT = 'KIM-Koordination im Kommunalen Integrationszentrum';

/** What the Standorte share: each kind once, with what another Standort and the Land say to it. */
export async function createDemoAustausch({
  sabine,
  jana,
  ulrich,
  rurhafen,
  helen,
}: Erzaehlende): Promise<void> {
  const { eintraege } = await sabine.act(searchBeitraegeRoute, HEUTE, { body: { art: 'HOSPITATION' } });
  if (eintraege.some(({ titel }) => titel === HOSPITATION.titel)) return;
  const checkliste = await create(sabine, '2026-06-15', CHECKLISTE);
  await step(sabine, checkliste, '2026-06-16', 'VEROEFFENTLICHEN');
  await say(
    rurhafen,
    checkliste,
    '2026-07-02',
    'UEBERNAHME',
    'Wir haben einen Punkt zur Sprachmittlung ergänzt.',
  );
  await step(helen, await create(helen, '2026-05-04', LEITFADEN), '2026-05-04', 'VEROEFFENTLICHEN');
  await create(sabine, '2026-10-12', ENTWURF);
  const beispiel = await create(jana, '2026-08-10', BEISPIEL);
  await step(jana, beispiel, '2026-08-12', 'VORLEGEN');
  await step(ulrich, beispiel, '2026-08-20', 'VEROEFFENTLICHEN');
  await say(rurhafen, beispiel, '2026-09-14', 'UEBERNAHME', 'Wir beginnen im November mit zwei Terminen.');
  await step(jana, await create(jana, '2026-10-14', ZWEITES_BEISPIEL), '2026-10-15', 'VORLEGEN');
  const frage = await create(jana, '2026-09-21', FRAGE);
  await say(rurhafen, frage, '2026-09-28', 'ANTWORT', ANTWORT);
  const geklaert = await create(rurhafen, '2026-08-03', GEKLAERTE_FRAGE);
  const antwort = await say(sabine, geklaert, '2026-08-05', 'ANTWORT', ZWEITE_ANTWORT);
  await reply(rurhafen, geklaert, '2026-08-06', { rueckmeldungId: antwort, schritt: 'ANNEHMEN' });
  await create(helen, '2026-10-05', LANDESFRAGE);
  const hospitation = await create(sabine, '2026-09-01', HOSPITATION);
  for (const eintrag of REGISTER)
    await sabine.act(createRegistereintragRoute, HEUTE, { body: { ...eintrag, bestaetigt: true } });
  await say(rurhafen, hospitation, '2026-10-12', 'ANFRAGE', 'Gern im November, eine Person aus der Leitung.');
}

async function create(wer: Erzaehler, tag: string, beitrag: Beitrag): Promise<string> {
  const { id } = await wer.act(createBeitragRoute, tag, { body: { ...beitrag, bestaetigt: true } });
  return id;
}

async function step(wer: Erzaehler, beitragId: string, tag: string, schritt: Beitragschritt): Promise<void> {
  const params = { beitragId };
  const { version } = await wer.act(getBeitragRoute, tag, { params });
  await wer.act(recordBeitragschrittRoute, tag, { params, body: { version, schritt } });
}

async function say(
  wer: Erzaehler,
  beitragId: string,
  tag: string,
  art: Rueckmeldungsart,
  text: string,
): Promise<string> {
  const body = { art, text, bestaetigt: true } as const;
  const { id } = await wer.act(createRueckmeldungRoute, tag, { params: { beitragId }, body });
  return id;
}

async function reply(
  wer: Erzaehler,
  beitragId: string,
  tag: string,
  { rueckmeldungId, schritt }: { rueckmeldungId: string; schritt: Rueckmeldungsschritt },
): Promise<void> {
  await wer.act(recordRueckmeldungsschrittRoute, tag, {
    params: { beitragId, rueckmeldungId },
    body: { version: 1, schritt },
  });
}

const CHECKLISTE: Beitrag = {
  art: 'MATERIAL',
  thema: 'FALLARBEIT',
  titel: 'Checkliste für das erste Gespräch',
  felder: {
    kategorie: 'CHECKLISTE',
    beschreibung: 'Was im ersten Gespräch nicht fehlen soll. Für neue Kolleginnen und Kollegen.',
    inhalt:
      'Information in der eigenen Sprache geben.\nSprachmittlung klären.\nEinwilligung erklären, nicht nur vorlegen.\nAnliegen in eigenen Worten aufschreiben.\nNächsten Termin vereinbaren.',
    lizenz: 'CC_BY_4',
    pruefenAm: '2027-06-30',
  },
};
const LEITFADEN: Beitrag = {
  art: 'MATERIAL',
  thema: 'STEUERUNG_GREMIEN',
  titel: 'Beschlussvorlage für die Lenkungsgruppe',
  felder: {
    kategorie: 'BESCHLUSSVORLAGE',
    beschreibung: 'Gliederung mit fünf Punkten, von der Hürde bis zur Wirkung.',
    inhalt:
      'Hürde im System.\nWie oft, seit wann.\nVorschlag.\nWer setzt um, bis wann.\nWoran merken wir, dass es wirkt.',
    lizenz: 'CC0',
  },
};
const ENTWURF: Beitrag = {
  art: 'MATERIAL',
  thema: 'TEAM',
  titel: 'Plan für die ersten vier Wochen',
  felder: { kategorie: 'LEITFADEN', beschreibung: 'Noch in Arbeit.' },
};
const BEISPIEL: Beitrag = {
  art: 'PRAXISBEISPIEL',
  thema: 'SCHNITTSTELLEN',
  titel: 'Fester Termin mit Jobcenter und Sozialamt',
  felder: {
    ausgangslage: 'Beim Wechsel vom Asylbewerberleistungsgesetz ins SGB II blieben Menschen ohne Leistung.',
    vorgehen: 'Ein fester Termin im Monat. Jede Stelle bringt offene Abläufe mit, keine Fälle.',
    beteiligte: 'Jobcenter, Sozialamt, Koordination, Case Management.',
    ergebnis: 'Ein gemeinsamer Ablauf mit Fristen. Rückfragen gehen an eine feste Stelle.',
    anders: 'Wir würden die kreisangehörigen Kommunen von Anfang an einladen.',
    uebertragbarkeit: 'Braucht eine Zusage beider Leitungen und jemanden, der protokolliert.',
    kontakt: KONTAKT,
  },
};
const ZWEITES_BEISPIEL: Beitrag = {
  art: 'PRAXISBEISPIEL',
  thema: 'SPRACHMITTLUNG',
  titel: 'Ein Heft mit Bildern für den Weg zum Amt',
  felder: {
    ausgangslage: 'Viele verstehen nicht, welche Stelle wofür zuständig ist.',
    vorgehen: 'Ein Heft mit Bildern, das im Gespräch gemeinsam ausgefüllt wird.',
    beteiligte: 'Case Management, Beratungsstellen, Druckerei des Kreises.',
    ergebnis: 'Das Heft wird in drei Beratungsstellen genutzt.',
    anders: 'Früher mit Ratsuchenden ausprobieren.',
    uebertragbarkeit: 'Die Vorlage passt überall, die Stellen trägt man selbst ein.',
    kontakt: KONTAKT,
  },
};
const FRAGE: Beitrag = {
  art: 'FRAGE',
  thema: 'FALLARBEIT',
  titel: 'Wie gebt ihr Wissen aus Fallanalysen im Team weiter?',
  felder: { frage: 'Unsere Runden enden gut, aber nach vier Wochen weiß es keiner mehr. Wie macht ihr das?' },
};
const ANTWORT =
  'Wir schreiben je Runde drei Sätze in eine gemeinsame Liste und lesen sie im Quartal zusammen.';
const GEKLAERTE_FRAGE: Beitrag = {
  art: 'FRAGE',
  thema: 'KOMMUNEN',
  titel: 'Wie oft trefft ihr die Kommunen?',
  felder: {
    frage: 'Wir planen einen festen Rhythmus mit den kreisangehörigen Kommunen. Was hat sich bewährt?',
  },
};
const ZWEITE_ANTWORT = 'Viermal im Jahr mit allen, dazwischen telefonisch mit der Ansprechstelle.';
const LANDESFRAGE: Beitrag = {
  art: 'FRAGE',
  thema: 'TEAM',
  titel: 'Welche Fortbildungen fehlen Ihnen?',
  felder: { frage: 'Wir planen das nächste Jahr. Zu welchen Themen wünschen Sie sich eine Fortbildung?' },
};
const HOSPITATION: Beitrag = {
  art: 'HOSPITATION',
  thema: 'GENERATIVE_THEMEN',
  titel: 'Einen Tag in der Planungsgruppe Case Management',
  felder: {
    einblick: 'Eine Sitzung der Planungsgruppe, davor ein Gespräch mit der Koordination.',
    plaetze: '2',
    von: '2026-11-02',
    bis: '2026-12-11',
    kontakt: KONTAKT,
  },
};

const REGISTER: readonly Omit<
  z.input<(typeof createRegistereintragRoute)['body']>,
  'bestaetigt' | 'erklaerungen'
>[] = [
  {
    art: 'FORTBILDUNG',
    titel: 'Zertifikatkurs, zweiter Durchgang',
    tag: '2026-02-09',
    felder: {
      fortbildungsart: 'ZERTIFIKATKURS',
      anbieter: 'Paritätischer NRW',
      tage: '8',
      teilnehmende: '2',
    },
  },
  {
    art: 'FORTBILDUNG',
    titel: 'Neues im Staatsangehörigkeitsrecht',
    tag: '2026-06-18',
    felder: {
      fortbildungsart: 'RECHT',
      anbieter: 'Kommunales Integrationszentrum',
      stunden: '4',
      kosten: '650',
      teilnehmende: '9',
    },
  },
  {
    art: 'VERANSTALTUNG',
    titel: 'Regionalkonferenz Süd',
    tag: '2026-05-21',
    felder: {
      veranstaltungsart: 'REGIONALKONFERENZ',
      ort: 'Kreishaus',
      teilnehmende: '64',
      ergebnis: 'Drei Themen für die Lenkungsgruppe.',
    },
  },
  {
    art: 'PROZESSBEGLEITUNG',
    titel: 'Abläufe an den Schnittstellen',
    tag: '2026-04-01',
    felder: {
      firma: 'Beratungsgesellschaft',
      bis: '2026-09-30',
      tage: '6',
      gegenstand: 'Gemeinsamer Ablauf von Jobcenter und Sozialamt.',
    },
  },
  {
    art: 'PRODUKT',
    titel: 'Wegweiser für Neuzugewanderte',
    tag: '2026-03-16',
    felder: { produktart: 'WEGWEISER', sprachen: 'Deutsch, Arabisch, Ukrainisch', auflage: '2500' },
  },
];
