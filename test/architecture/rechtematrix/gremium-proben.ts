import { createUuidV7 } from '#src/core/ids.ts';
import type { Gremiumobjekte } from './gremium-objekte.ts';
import type { Probe } from './probe.ts';

export const GREMIUM = {
  art: 'LENKUNGSGRUPPE',
  name: 'Lenkungsgruppe',
  entstehung: 'NEU',
  beginn: '2024-01-01',
  turnus: 'HALBJAEHRLICH',
};
export const GREMIUMSITZ = {
  institutionstyp: 'SOZIALAMT',
  institution: 'Sozialamt',
  herkunft: 'INTERN',
  funktionsebene: 'AMTSLEITUNG',
  entscheidet: true,
  von: '2024-01-01',
};
export const SITZUNG = {
  datum: '2026-03-18',
  dauer: 120,
  form: 'PRAESENZ',
  tagesordnung: [{ art: 'BERATUNG', titel: 'Übergänge' }],
};
export const AUFGABE = { text: 'Entwurf', verantwortlich: 'Sozialamt' };
export const BESCHLUSS = {
  text: 'Ein Übergabeblatt.',
  verfahren: 'KONSENS',
  verantwortlich: 'Jobcenter',
  bestaetigt: true,
};

export const VORLAGE = {
  art: 'BESCHLUSS',
  titel: 'Übergabeblatt',
  sachverhalt: 'Unterlagen werden doppelt verlangt.',
  vorschlag: 'Ein Übergabeblatt.',
  bestaetigt: true,
};

/** Gremien, Sitzungen and Beschlüsse of the owner's Standort; most acts are refused by a version that nobody has. */
export function createGremiumProben({
  foerderfallId,
  gremium: { gremiumId, mitgliedId, sitzungId, aufgabeId, beschlussId, vorlageId },
}: {
  gremium: Gremiumobjekte;
  foerderfallId: string;
}): Readonly<Record<string, Probe>> {
  const version = 999;
  const liste = (pfad: string, body?: unknown): Probe => ({ bindung: 'nichts', pfad, body });
  const eines = (pfad: string, body?: unknown): Probe => ({ bindung: 'standort', pfad, body });
  const gremium = (rest: string, body?: unknown) => eines(`/gremien/${gremiumId}${rest}`, body);
  const sitzung = (rest: string, body?: unknown) => eines(`/gremiensitzungen/${sitzungId}${rest}`, body);
  const beschluss = (rest: string, body?: unknown) => eines(`/beschluesse/${beschlussId}${rest}`, body);
  const vorlage = (rest: string, body?: unknown) => eines(`/vorlagen/${vorlageId}${rest}`, body);
  const oparl = (rest: string) => liste(`/oparl/bodies/${createUuidV7()}${rest}`);
  return {
    'gremium.listVorlagen': liste('/vorlagen'),
    'gremium.createVorlage': gremium('/vorlagen', VORLAGE),
    'gremium.getVorlage': vorlage(''),
    'gremium.updateVorlage': vorlage('', { ...VORLAGE, version }),
    'gremium.recordVorlageschritt': vorlage('/schritte', { version, schritt: 'FREIGEBEN' }),
    'gremium.recordVeroeffentlichung': eines(`/veroeffentlichungen/GREMIUM/${gremiumId}`, {
      oeffentlich: false,
    }),
    // For everybody: what is public is proved in the room itself.
    'oparl.getOparlSystem': liste('/oparl/system'),
    'oparl.listOparlBodies': liste('/oparl/bodies'),
    'oparl.getOparlBody': oparl(''),
    'oparl.listOparlObjekte': oparl('/meetings'),
    'oparl.getOparlObjekt': oparl(`/papers/${createUuidV7()}`),
    'oparl.getOparlText': oparl(`/files/${createUuidV7()}/text`),
    'gremium.listGremien': liste('/gremien'),
    'gremium.createGremium': liste('/gremien', GREMIUM),
    'gremium.getGremium': gremium(''),
    'gremium.updateGremium': gremium('', { ...GREMIUM, version }),
    'gremium.createMitglied': gremium('/mitglieder', GREMIUMSITZ),
    'gremium.closeMitglied': gremium(`/mitglieder/${mitgliedId}/ende`, { bis: '2020-01-01' }),
    'gremium.createSitzung': gremium('/sitzungen', SITZUNG),
    'gremium.getSitzung': sitzung(''),
    'gremium.updateSitzung': sitzung('', { ...SITZUNG, version }),
    'gremium.closeSitzung': sitzung('/absage', { version, grund: 'Kein Raum' }),
    'gremium.getEinladung': sitzung('/einladung.ics'),
    'gremium.recordAnwesenheit': sitzung('/anwesenheit', { version, anwesenheit: [] }),
    'gremium.updateProtokoll': sitzung('/protokoll', { version, protokoll: 'Neu.', bestaetigt: true }),
    'gremium.recordGenehmigung': sitzung('/genehmigung', { version }),
    'gremium.createAufgabe': sitzung('/aufgaben', AUFGABE),
    'gremium.recordErledigung': eines(`/gremiumaufgaben/${aufgabeId}/erledigung`, {
      version,
      ergebnis: 'Fertig',
    }),
    'gremium.createBeschluss': sitzung('/beschluesse', BESCHLUSS),
    'gremium.listBeschluesse': liste('/beschluesse'),
    'gremium.getBeschluss': beschluss(''),
    // Refused: the minutes are approved.
    'gremium.deleteBeschluss': beschluss(''),
    'gremium.listLenkungsgruppen': eines(`/foerderfaelle/${foerderfallId}/lenkungsgruppen`),
    'gremium.createLenkungsnachweis': eines(`/foerderfaelle/${foerderfallId}/lenkungsgruppen`),
    'gremium.recordUmsetzung': beschluss('/umsetzung', { version, zustand: 'IN_UMSETZUNG' }),
  };
}
