import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  closeAbspracheRoute,
  closeTeamvertretungRoute,
  createAbspracheRoute,
  createTeamvertretungRoute,
  listAbsprachenRoute,
  listTeamabsprachenRoute,
} from './absprache.contract.ts';
import { listDeckungRoute, recordGrundlageRoute } from './fremdvertretung.contract.ts';
import { closeAbsprache, createAbsprache, createTeamvertretung, listAbsprachen } from './absprachen.ts';
import { getAkteRoute, listZeitleisteRoute } from './akte-ansicht.contract.ts';
import { listAktenRoute } from './akten-liste.contract.ts';
import {
  createAktenfilterRoute,
  deleteAktenfilterRoute,
  listAktenfilterRoute,
  updateAktenfilterRoute,
} from './aktenfilter.contract.ts';
import { createAktenfilter, deleteAktenfilter, listAktenfilter, updateAktenfilter } from './aktenfilter.ts';
import { closeAssessmentRoute, createAssessmentRoute, updateBereichRoute } from './assessment.contract.ts';
import { closeAssessment } from './close-assessment.ts';
import { createAssessment } from './create-assessment.ts';
import {
  createFolgefallRoute,
  createUeberfuehrungRoute,
  recordAufnahmeRoute,
  updateAufnahmekriterienRoute,
} from './aufnahme.contract.ts';
import { closeFall } from './close-fall.ts';
import { closeNachsorge } from './close-nachsorge.ts';
import { createFolgefall } from './create-folgefall.ts';
import { createUeberfuehrung } from './create-ueberfuehrung.ts';
import { getAkte } from './get-akte.ts';
import { getFallzahlen } from './get-fallzahlen.ts';
import { getJahreszahlen } from './get-jahreszahlen.ts';
import { getMeinTag } from './get-mein-tag.ts';
import { getTagesaktuell, getTeamtagesaktuell } from './get-tagesaktuell.ts';
import { getTeamzahlen } from './get-teamzahlen.ts';
import { getVergleich } from './get-vergleich.ts';
import { listZielverlauf } from './list-zielverlauf.ts';
import { getVergleichRoute, listZielverlaufRoute } from './vergleich.contract.ts';
import { recordKontaktRoute, updateKontaktRoute } from './kontakt.contract.ts';
import { listKontaktwegeRoute, updateBarrierebedarfRoute } from './kontaktwege.contract.ts';
import { listKontaktwege } from './list-kontaktwege.ts';
import { updateBarrierebedarf } from './update-barrierebedarf.ts';
import { recordKontakt } from './record-kontakt.ts';
import { updateKontakt } from './update-kontakt.ts';
import { listAkten } from './list-akten.ts';
import { listTeamakten } from './list-teamakten.ts';
import { listZeitleiste } from './list-zeitleiste.ts';
import { getMeinTagRoute } from './mein-tag.contract.ts';
import { recordAufnahme } from './record-aufnahme.ts';
import { createSchritt } from './create-schritt.ts';
import { updateSchritt } from './update-schritt.ts';
import { updateSchrittstand } from './update-schrittstand.ts';
import { updateAufnahmekriterien } from './update-aufnahmekriterien.ts';
import { updateBereich } from './update-bereich.ts';
import {
  closeFallRoute,
  closeNachsorgeRoute,
  createVertretungRoute,
  listVertretungspersonenRoute,
  recordFortfuehrungRoute,
  recordRuhenRoute,
  recordSichtungRoute,
  updateTerminRoute,
} from './verlauf.contract.ts';
import { recordFortfuehrung } from './record-fortfuehrung.ts';
import { recordRuhen } from './record-ruhen.ts';
import { recordSichtung } from './record-sichtung.ts';
import { updateTermin } from './update-termin.ts';
import { updateWohnort } from './update-wohnort.ts';
import { updateWohnortRoute } from './wohnort.contract.ts';
import { getTagesaktuellRoute, getTeamtagesaktuellRoute } from './tagesaktuell.contract.ts';
import { listTeamaktenRoute } from './teamakten.contract.ts';
import { createVertretung } from './create-vertretung.ts';
import { listDeckung } from './list-deckung.ts';
import { recordGrundlage } from './record-grundlage.ts';
import { listVertretungspersonen } from './list-vertretungspersonen.ts';
import { getFallzahlenRoute, getJahreszahlenRoute, getTeamzahlenRoute } from './zahlen.contract.ts';
import {
  createSchrittRoute,
  createZielRoute,
  recordOhneZielRoute,
  updateSchrittRoute,
  updateSchrittstandRoute,
  updateZielRoute,
  updateZielstandRoute,
} from './ziel.contract.ts';
import { createZiel } from './create-ziel.ts';
import { recordOhneZiel } from './record-ohne-ziel.ts';
import { updateZiel } from './update-ziel.ts';
import { updateZielstand } from './update-zielstand.ts';

export const bindungen: readonly Bindung[] = [
  bindRoute(getMeinTagRoute, getMeinTag),
  bindRoute(listAktenRoute, listAkten),
  bindRoute(listTeamaktenRoute, listTeamakten),
  bindRoute(listAktenfilterRoute, listAktenfilter),
  bindRoute(createAktenfilterRoute, createAktenfilter),
  bindRoute(updateAktenfilterRoute, updateAktenfilter),
  bindRoute(deleteAktenfilterRoute, deleteAktenfilter),
  bindRoute(getTagesaktuellRoute, getTagesaktuell),
  bindRoute(getAkteRoute, getAkte),
  bindRoute(listZeitleisteRoute, listZeitleiste),
  bindRoute(getVergleichRoute, getVergleich),
  bindRoute(listZielverlaufRoute, listZielverlauf),
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
  bindRoute(listKontaktwegeRoute, listKontaktwege),
  bindRoute(updateBarrierebedarfRoute, updateBarrierebedarf),
  bindRoute(updateTerminRoute, updateTermin),
  bindRoute(updateWohnortRoute, updateWohnort),
  bindRoute(recordSichtungRoute, recordSichtung),
  bindRoute(recordRuhenRoute, recordRuhen),
  bindRoute(recordFortfuehrungRoute, recordFortfuehrung),
  bindRoute(closeFallRoute, closeFall),
  bindRoute(closeNachsorgeRoute, closeNachsorge),
  bindRoute(createVertretungRoute, createVertretung),
  bindRoute(listVertretungspersonenRoute, listVertretungspersonen),
  bindRoute(createAbspracheRoute, createAbsprache),
  bindRoute(listAbsprachenRoute, listAbsprachen),
  bindRoute(closeAbspracheRoute, closeAbsprache),
  bindRoute(listTeamabsprachenRoute, listAbsprachen),
  bindRoute(createTeamvertretungRoute, createTeamvertretung),
  bindRoute(closeTeamvertretungRoute, closeAbsprache),
  bindRoute(listDeckungRoute, listDeckung),
  bindRoute(recordGrundlageRoute, recordGrundlage),
  bindRoute(getTeamzahlenRoute, getTeamzahlen),
  bindRoute(getTeamtagesaktuellRoute, getTeamtagesaktuell),
  bindRoute(getFallzahlenRoute, getFallzahlen),
  bindRoute(getJahreszahlenRoute, getJahreszahlen),
];
