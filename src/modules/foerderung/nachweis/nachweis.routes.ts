import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import {
  createAnspruchsvorschlagRoute,
  exportAnspruchsbescheidRoute,
  recordAnspruchsendeRoute,
  recordAnspruchsentscheidungRoute,
} from './anspruch.contract.ts';
import { createAnspruchsvorschlag } from './create-anspruchsvorschlag.ts';
import { createAufhebungsvorschlag } from './create-aufhebungsvorschlag.ts';
import { createErstattungsvorschlag } from './create-erstattungsvorschlag.ts';
import { createZinsvorschlag } from './create-zinsvorschlag.ts';
import { createNachweiseinreichung } from './create-nachweiseinreichung.ts';
import {
  createAufhebungsvorschlagRoute,
  createEingangskorrekturRoute,
  createErstattungsklageRoute,
  recordEingangskorrekturRoute,
  recordErstattungsklageendeRoute,
  recordErstattungszugangRoute,
} from './erstattung.contract.ts';
import { getNachweis } from './get-nachweis.ts';
import {
  createErstattungsvorschlagRoute,
  createNachweiseinreichungRoute,
  getNachweisRoute,
  importPersonalausgabenRoute,
  recordAbsehenRoute,
  recordAnhoerungRoute,
  recordErstattungsbekanntgabeRoute,
  recordErstattungsbescheidRoute,
  recordErstattungsrueckgabeRoute,
  recordNachweisabschlussRoute,
  recordNachweisnachforderungRoute,
  recordNachweispruefungRoute,
  recordPruefvermerkRoute,
  recordStellungnahmeRoute,
  recordZahlungseingangRoute,
  updateNachweisRoute,
} from './nachweis.contract.ts';
import {
  exportAnspruchsbescheid,
  recordAnspruchsende,
  recordAnspruchsentscheidung,
} from './record-anspruch.ts';
import { createEingangskorrektur, recordEingangskorrektur } from './record-eingangskorrektur.ts';
import {
  recordErstattungsbekanntgabe,
  recordErstattungsbescheid,
  recordErstattungsrueckgabe,
  recordZahlungseingang,
} from './record-erstattung.ts';
import {
  createErstattungsklage,
  recordErstattungsklageende,
  recordErstattungszugang,
} from './record-erstattungsklage.ts';
import {
  recordAbsehen,
  recordAnhoerung,
  recordNachweisabschluss,
  recordNachweisnachforderung,
  recordNachweispruefung,
  recordPruefvermerk,
  recordStellungnahme,
} from './record-pruefung.ts';
import {
  createZinsklage,
  recordZinsbekanntgabe,
  recordZinsbescheid,
  recordZinseingang,
  recordZinsklageende,
  recordZinsrueckgabe,
  recordZinszugang,
} from './record-zinsbescheid.ts';
import { importPersonalausgaben, updateNachweis } from './update-nachweis.ts';
import {
  createZinsklageRoute,
  createZinsvorschlagRoute,
  recordZinsbekanntgabeRoute,
  recordZinsbescheidRoute,
  recordZinseingangRoute,
  recordZinsklageendeRoute,
  recordZinsrueckgabeRoute,
  recordZinszugangRoute,
} from './zinsbescheid.contract.ts';

export const nachweisBindungen: readonly Bindung[] = [
  bindRoute(getNachweisRoute, getNachweis),
  bindRoute(updateNachweisRoute, updateNachweis),
  bindRoute(importPersonalausgabenRoute, importPersonalausgaben),
  bindRoute(createNachweiseinreichungRoute, createNachweiseinreichung),
  bindRoute(recordStellungnahmeRoute, recordStellungnahme),
  bindRoute(recordNachweispruefungRoute, recordNachweispruefung),
  bindRoute(recordPruefvermerkRoute, recordPruefvermerk),
  bindRoute(recordNachweisnachforderungRoute, recordNachweisnachforderung),
  bindRoute(recordAnhoerungRoute, recordAnhoerung),
  bindRoute(recordAbsehenRoute, recordAbsehen),
  bindRoute(recordNachweisabschlussRoute, recordNachweisabschluss),
  bindRoute(createErstattungsvorschlagRoute, createErstattungsvorschlag),
  bindRoute(createAufhebungsvorschlagRoute, createAufhebungsvorschlag),
  bindRoute(recordErstattungszugangRoute, recordErstattungszugang),
  bindRoute(createErstattungsklageRoute, createErstattungsklage),
  bindRoute(recordErstattungsklageendeRoute, recordErstattungsklageende),
  bindRoute(recordErstattungsrueckgabeRoute, recordErstattungsrueckgabe),
  bindRoute(recordErstattungsbescheidRoute, recordErstattungsbescheid),
  bindRoute(recordErstattungsbekanntgabeRoute, recordErstattungsbekanntgabe),
  bindRoute(recordZahlungseingangRoute, recordZahlungseingang),
  bindRoute(createEingangskorrekturRoute, createEingangskorrektur),
  bindRoute(recordEingangskorrekturRoute, recordEingangskorrektur),
  bindRoute(createAnspruchsvorschlagRoute, createAnspruchsvorschlag),
  bindRoute(recordAnspruchsentscheidungRoute, recordAnspruchsentscheidung),
  bindRoute(recordAnspruchsendeRoute, recordAnspruchsende),
  bindRoute(exportAnspruchsbescheidRoute, exportAnspruchsbescheid),
  bindRoute(createZinsvorschlagRoute, createZinsvorschlag),
  bindRoute(recordZinsrueckgabeRoute, recordZinsrueckgabe),
  bindRoute(recordZinsbescheidRoute, recordZinsbescheid),
  bindRoute(recordZinsbekanntgabeRoute, recordZinsbekanntgabe),
  bindRoute(recordZinszugangRoute, recordZinszugang),
  bindRoute(createZinsklageRoute, createZinsklage),
  bindRoute(recordZinsklageendeRoute, recordZinsklageende),
  bindRoute(recordZinseingangRoute, recordZinseingang),
];
