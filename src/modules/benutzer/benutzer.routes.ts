import { type Bindung, bindRoute, bindSitzung } from '#src/platform/http/bindung.ts';
import { addMitgliedschaft } from './add-mitgliedschaft.ts';
import { assignMitgliedschaft } from './assign-mitgliedschaft.ts';
import * as benutzer from './benutzer.contract.ts';
import { assignZweiterFaktor } from './assign-zweiter-faktor.ts';
import { closeKonto } from './close-konto.ts';
import { closeSitzung } from './close-sitzung.ts';
import { createAnmeldung } from './create-anmeldung.ts';
import { createKonto } from './create-konto.ts';
import { createZweiterFaktor } from './create-zweiter-faktor.ts';
import { deleteZweiterFaktor } from './delete-zweiter-faktor.ts';
import { endMitgliedschaft } from './end-mitgliedschaft.ts';
import { findAnmeldegrenze } from './geraet.ts';
import { getSitzung } from './get-sitzung.ts';
import { getZweiterFaktor } from './get-zweiter-faktor.ts';
import { issuePasswort } from './issue-passwort.ts';
import * as konto from './konto.contract.ts';
import { listBereiche } from './list-bereiche.ts';
import { listDemokonten } from './list-demokonten.ts';
import { listDemomails } from './list-demomails.ts';
import { listKonten } from './list-konten.ts';
import { lockKonto } from './lock-konto.ts';
import { recordBestaetigung } from './record-bestaetigung.ts';
import type { FindRechte } from './sitzungsansicht.ts';
import { unlockKonto } from './unlock-konto.ts';
import { updatePasswort } from './update-passwort.ts';
import { updateSitzung } from './update-sitzung.ts';
import * as verwaltung from './verwaltung.contract.ts';

export function createBindungen(findRechte: FindRechte): readonly Bindung[] {
  return [
    bindSitzung(
      benutzer.createAnmeldung,
      (anfrage, eingabe) => createAnmeldung(anfrage, eingabe, findRechte),
      findAnmeldegrenze,
    ),
    bindSitzung(benutzer.getSitzung, (anfrage) => getSitzung(anfrage, findRechte)),
    bindSitzung(benutzer.assignMitgliedschaft, (anfrage, eingabe) =>
      assignMitgliedschaft(anfrage, eingabe, findRechte),
    ),
    bindRoute(benutzer.updateSitzung, updateSitzung),
    bindSitzung(benutzer.recordBestaetigung, recordBestaetigung),
    bindSitzung(benutzer.closeSitzung, closeSitzung),
    bindRoute(benutzer.listDemokonten, listDemokonten),
    bindRoute(benutzer.listDemomails, listDemomails),
    bindRoute(konto.getZweiterFaktor, getZweiterFaktor),
    bindRoute(konto.createZweiterFaktor, createZweiterFaktor),
    bindSitzung(konto.assignZweiterFaktor, assignZweiterFaktor),
    bindRoute(konto.deleteZweiterFaktor, deleteZweiterFaktor),
    bindSitzung(konto.updatePasswort, updatePasswort),
    bindRoute(verwaltung.listKonten, listKonten),
    bindRoute(verwaltung.listBereiche, listBereiche),
    bindRoute(verwaltung.createKonto, (kontext, { body }) => createKonto(kontext, body)),
    bindRoute(verwaltung.issuePasswort, (kontext, { params }) => issuePasswort(kontext, params.kontoId)),
    bindRoute(verwaltung.addMitgliedschaft, (kontext, { params, body }) =>
      addMitgliedschaft(kontext, params.kontoId, body),
    ),
    bindRoute(verwaltung.endMitgliedschaft, endMitgliedschaft),
    bindRoute(verwaltung.lockKonto, (kontext, { params, body }) => lockKonto(kontext, params.kontoId, body)),
    bindRoute(verwaltung.unlockKonto, (kontext, { params }) => unlockKonto(kontext, params.kontoId)),
    bindRoute(verwaltung.closeKonto, (kontext, { params }) => closeKonto(kontext, params.kontoId)),
  ];
}
