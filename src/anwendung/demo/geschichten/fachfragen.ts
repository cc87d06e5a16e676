import type { z } from 'zod';
import {
  createFachfrageRoute,
  getFachfrageRoute,
  recordAnnahmeRoute,
  recordAntwortRoute,
  recordRueckfrageRoute,
} from '#src/modules/fachfrage/fachfrage.contract.ts';
import {
  closeWissenRoute,
  createWissenRoute,
  searchWissenRoute,
} from '#src/modules/fachfrage/wissen.contract.ts';
import type { Erzaehler } from '../erzaehler.ts';

const MONTAG = '2026-10-19';
const bestaetigt = true;

type Frage = Omit<z.input<(typeof createFachfrageRoute)['body']>, 'bestaetigt'> & { tag: string };
type Eintrag = Omit<z.input<(typeof createWissenRoute)['body']>, 'bestaetigt'>;

/**
 * What Jana asks Tobias, in every state, and what the Standort knows: an entry that came of an answer, one whose check is
 * overdue, one that was withdrawn. The last one is written last: when it is there, everything is.
 */
export async function createDemoFachfragen(
  jana: Erzaehler,
  tobias: Erzaehler,
  sabine: Erzaehler,
): Promise<void> {
  const { gesamt } = await sabine.act(searchWissenRoute, MONTAG, { body: {} });
  if (gesamt >= 3) return;
  const fachfrageId = await tellAntwort(jana, tobias);
  await tellOffene(jana, tobias);
  await addEintrag(tobias, '2026-09-21', { ...AUS_DER_ANTWORT, fachfrageId });
  const alt = await addEintrag(tobias, '2025-03-10', ZURUECKGEZOGEN);
  await tobias.act(closeWissenRoute, '2026-01-05', {
    params: { wissenId: alt },
    body: { version: 1, anlass: 'Die Regelung ist zum Ende des Jahres 2025 ausgelaufen.', bestaetigt },
  });
  await addEintrag(sabine, '2025-09-01', UEBERFAELLIG);
}

async function ask(jana: Erzaehler, { tag, ...frage }: Frage): Promise<string> {
  return (await jana.act(createFachfrageRoute, tag, { body: { ...frage, bestaetigt } })).id;
}

async function addEintrag(wer: Erzaehler, tag: string, eintrag: Eintrag): Promise<string> {
  return (await wer.act(createWissenRoute, tag, { body: { ...eintrag, bestaetigt } })).id;
}

async function tellAntwort(jana: Erzaehler, tobias: Erzaehler): Promise<string> {
  const fachfrageId = await ask(jana, BEANTWORTET);
  const params = { fachfrageId };
  await tobias.act(recordAnnahmeRoute, '2026-09-16', { params, body: { version: 1 } });
  const { antwort: text, quelle } = AUS_DER_ANTWORT;
  await tobias.act(recordAntwortRoute, '2026-09-21', {
    params,
    body: { version: 2, text, quelle, bestaetigt },
  });
  return fachfrageId;
}

/** One overdue, one asked back, one accepted. */
async function tellOffene(jana: Erzaehler, tobias: Erzaehler): Promise<void> {
  await ask(jana, UNBEANTWORTET);
  const zurueck = await ask(jana, ZURUECKGEFRAGT);
  await tobias.act(recordRueckfrageRoute, '2026-10-14', {
    params: { fachfrageId: zurueck },
    body: { version: 1, text: 'Haben beide Eltern schon einen Antrag gestellt, oder nur einer?', bestaetigt },
  });
  const angenommen = await ask(jana, ANGENOMMEN);
  const { version } = await tobias.act(getFachfrageRoute, '2026-10-16', {
    params: { fachfrageId: angenommen },
  });
  await tobias.act(recordAnnahmeRoute, '2026-10-16', {
    params: { fachfrageId: angenommen },
    body: { version },
  });
}

const BEANTWORTET: Frage = {
  tag: '2026-09-14',
  thema: 'AUFENTHALTSSICHERUNG',
  betreff: 'Mündliche Sprachkenntnisse bei § 25b AufenthG',
  text: 'Eine Person mit Duldung spricht sicher auf A2, besteht aber den schriftlichen Teil nicht. Reicht das für § 25b AufenthG, und welcher Nachweis genügt?',
  frist: '2026-09-28',
};
const UNBEANTWORTET: Frage = {
  tag: '2026-09-28',
  thema: 'ABLAUF',
  betreff: 'Wartezeit bis zum ersten Termin der Einbürgerungsbehörde',
  text: 'Mit welcher Wartezeit dürfen wir rechnen, und was sollte vorher schon vorliegen?',
  frist: '2026-10-12',
};
const ZURUECKGEFRAGT: Frage = {
  tag: '2026-10-12',
  thema: 'EINBUERGERUNG',
  betreff: 'Unterlagen für die Einbürgerung von Kindern',
  text: 'Zwei Kinder unter 16 sollen zusammen mit ihren Eltern eingebürgert werden. Welche Unterlagen braucht die Behörde für die Kinder?',
  frist: '2026-10-26',
};
const ANGENOMMEN: Frage = {
  tag: '2026-10-15',
  thema: 'IDENTITAET_PASS',
  betreff: 'Mitwirkung, wenn das Konsulat keinen Pass ausstellt',
  text: 'Das Konsulat nimmt Anträge nicht an. Welche Nachweise zählen als Mitwirkung, und wie oft muss man es versuchen?',
  frist: '2026-10-29',
};

const AUS_DER_ANTWORT = {
  thema: 'AUFENTHALTSSICHERUNG',
  titel: 'Mündliche Sprachkenntnisse bei § 25b AufenthG',
  frage: 'Genügt mündlich A2, wenn der schriftliche Teil der Prüfung nicht bestanden ist?',
  antwort:
    'Ja. Das Gesetz verlangt hinreichende mündliche Deutschkenntnisse auf dem Niveau A2. Ein Zertifikat über den mündlichen Teil genügt; ohne Zertifikat kann ein Gespräch bei der Behörde den Nachweis ersetzen. Bitte vorher anfragen.',
  quelle: '§ 25b Abs. 1 Satz 2 Nr. 4 AufenthG',
  stand: '2026-09-21',
  pruefenAm: '2027-09-21',
} as const satisfies Eintrag;
const ZURUECKGEZOGEN: Eintrag = {
  thema: 'CHANCEN_AUFENTHALTSRECHT',
  titel: 'Chancen-Aufenthaltsrecht: Wer kann es beantragen?',
  frage: 'Welche Voraussetzungen gelten für § 104c AufenthG?',
  antwort:
    'Fünf Jahre Aufenthalt zum gesetzlichen Stichtag, Bekenntnis zur freiheitlichen demokratischen Grundordnung, keine erheblichen Straftaten. Der Titel gilt achtzehn Monate.',
  quelle: '§ 104c AufenthG',
  stand: '2025-03-10',
  pruefenAm: '2026-03-10',
};
const UEBERFAELLIG: Eintrag = {
  thema: 'ABLAUF',
  titel: 'Wer bearbeitet was in der Ausländerbehörde des Kreises?',
  frage: 'An wen wende ich mich mit welchem Anliegen?',
  antwort:
    'Bleiberecht und Identitätsklärung: Team Aufenthalt. Einbürgerung: Einbürgerungsbehörde im selben Haus, eigener Eingang. Termine nur über das Formular im Netz, Nachfragen bitte gesammelt als Fachfrage.',
  quelle: 'Absprache der Koordination mit Baustein 3',
  stand: '2025-09-01',
  pruefenAm: '2026-09-01',
};
