import { type Bindung, bindRoute, bindSitzung, type FindAnfragegrenze } from '#src/platform/http/bindung.ts';
import { toAdressgruppe } from '#src/platform/http/adressgruppe.ts';
import { createFallanfrage } from './create-fallanfrage.ts';
import { createUebernahme } from './create-uebernahme.ts';
import { createFallanfrageRoute, listEmpfaengerRoute, openAntwortRoute } from './eingang.contract.ts';
import {
  createUebernahmeRoute,
  listFallanfragenRoute,
  recordAbsageRoute,
  recordRueckrufRoute,
} from './fallanfrage.contract.ts';
import { ANFRAGE_GRENZEN } from './fristen.ts';
import { listEmpfaenger } from './list-empfaenger.ts';
import { listFallanfragen } from './list-fallanfragen.ts';
import { openAntwort } from './open-antwort.ts';
import { recordAbsage } from './record-absage.ts';
import { recordRueckruf } from './record-rueckruf.ts';

/** A bucket of its own per address, so that asking and guessing receipts are slow and the login of the same house is not. */
const grenze =
  (was: string, jeMinute: number): FindAnfragegrenze =>
  async (_dienste, { adresse }) => ({ schluessel: `${was} ${toAdressgruppe(adresse)}`, jeMinute });

export const bindungen: readonly Bindung[] = [
  bindRoute(listEmpfaengerRoute, listEmpfaenger),
  bindSitzung(
    createFallanfrageRoute,
    createFallanfrage,
    grenze('fallanfrage', ANFRAGE_GRENZEN.adresseMinute),
  ),
  bindSitzung(
    openAntwortRoute,
    ({ kontext }, eingabe) => openAntwort(kontext, eingabe),
    grenze('fallanfrage beleg', ANFRAGE_GRENZEN.belegMinute),
  ),
  bindRoute(listFallanfragenRoute, listFallanfragen),
  bindRoute(recordRueckrufRoute, recordRueckruf),
  bindRoute(createUebernahmeRoute, createUebernahme),
  bindRoute(recordAbsageRoute, recordAbsage),
];
