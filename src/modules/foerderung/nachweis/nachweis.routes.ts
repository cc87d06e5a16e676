import { type Bindung, bindRoute } from '#src/platform/http/bindung.ts';
import { createAufhebungsvorschlag } from './create-aufhebungsvorschlag.ts';
import { createErstattungsvorschlag } from './create-erstattungsvorschlag.ts';
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
  createErlassvorschlagRoute,
  createErstattungsvorschlagRoute,
  createNachweiseinreichungRoute,
  getNachweisRoute,
  importPersonalausgabenRoute,
  recordAbsehenRoute,
  recordAnhoerungRoute,
  recordErlassRoute,
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
import { createEingangskorrektur, recordEingangskorrektur } from './record-eingangskorrektur.ts';
import {
  createErlassvorschlag,
  recordErlass,
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
import { importPersonalausgaben, updateNachweis } from './update-nachweis.ts';

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
  bindRoute(createErlassvorschlagRoute, createErlassvorschlag),
  bindRoute(recordErlassRoute, recordErlass),
];
