import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { getAkteRoute, listZeitleisteRoute } from './akte-ansicht.contract.ts';
import { getMeinTagRoute, listAktenRoute } from './akten-liste.contract.ts';
import { closeAssessmentRoute, createAssessmentRoute, updateBereichRoute } from './assessment.contract.ts';
import { closeAssessment, createAssessment } from './assessments.ts';
import {
  createFolgefallRoute,
  createUeberfuehrungRoute,
  recordAufnahmeRoute,
  updateAufnahmekriterienRoute,
} from './aufnahme.contract.ts';
import { closeFall, closeNachsorge } from './close-fall.ts';
import { createFolgefall } from './create-folgefall.ts';
import { createUeberfuehrung } from './create-ueberfuehrung.ts';
import { getAkte } from './get-akte.ts';
import { getFallzahlen } from './get-fallzahlen.ts';
import { getMeinTag } from './get-mein-tag.ts';
import { getTeamzahlen } from './get-teamzahlen.ts';
import { recordKontaktRoute, updateKontaktRoute } from './kontakt.contract.ts';
import { recordKontakt, updateKontakt } from './kontakte.ts';
import { listAkten } from './list-akten.ts';
import { listZeitleiste } from './list-zeitleiste.ts';
import { recordAufnahme } from './record-aufnahme.ts';
import { createSchritt, updateSchritt, updateSchrittstand } from './schritte.ts';
import { updateAufnahmekriterien } from './update-aufnahmekriterien.ts';
import { updateBereich } from './update-bereich.ts';
import {
  closeFallRoute,
  closeNachsorgeRoute,
  createVertretungRoute,
  listVertretungspersonenRoute,
  recordFortfuehrungRoute,
  recordRuhenRoute,
  updateTerminRoute,
} from './verlauf.contract.ts';
import { recordFortfuehrung, recordRuhen, updateTermin } from './verlauf.ts';
import { createVertretung, listVertretungspersonen } from './vertretung.ts';
import { getFallzahlenRoute, getTeamzahlenRoute } from './zahlen.contract.ts';
import {
  createSchrittRoute,
  createZielRoute,
  recordOhneZielRoute,
  updateSchrittRoute,
  updateSchrittstandRoute,
  updateZielRoute,
  updateZielstandRoute,
} from './ziel.contract.ts';
import { createZiel, recordOhneZiel, updateZiel, updateZielstand } from './ziele.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getMeinTagRoute, getMeinTag),
  bindRoute(listAktenRoute, listAkten),
  bindRoute(getAkteRoute, getAkte),
  bindRoute(listZeitleisteRoute, listZeitleiste),
  bindRoute(createUeberfuehrungRoute, createUeberfuehrung),
  bindRoute(createFolgefallRoute, createFolgefall),
  bindRoute(updateAufnahmekriterienRoute, updateAufnahmekriterien),
  bindRoute(recordAufnahmeRoute, recordAufnahme),
  bindRoute(createAssessmentRoute, createAssessment),
  bindRoute(updateBereichRoute, updateBereich),
  bindRoute(closeAssessmentRoute, closeAssessment),
  bindRoute(createZielRoute, createZiel),
  bindRoute(updateZielRoute, updateZiel),
  bindRoute(updateZielstandRoute, updateZielstand),
  bindRoute(recordOhneZielRoute, recordOhneZiel),
  bindRoute(createSchrittRoute, createSchritt),
  bindRoute(updateSchrittRoute, updateSchritt),
  bindRoute(updateSchrittstandRoute, updateSchrittstand),
  bindRoute(recordKontaktRoute, recordKontakt),
  bindRoute(updateKontaktRoute, updateKontakt),
  bindRoute(updateTerminRoute, updateTermin),
  bindRoute(recordRuhenRoute, recordRuhen),
  bindRoute(recordFortfuehrungRoute, recordFortfuehrung),
  bindRoute(closeFallRoute, closeFall),
  bindRoute(closeNachsorgeRoute, closeNachsorge),
  bindRoute(createVertretungRoute, createVertretung),
  bindRoute(listVertretungspersonenRoute, listVertretungspersonen),
  bindRoute(getTeamzahlenRoute, getTeamzahlen),
  bindRoute(getFallzahlenRoute, getFallzahlen),
];
