import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { findFoerderfallzeile, type Foerderfallzeile, updateFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadBelegung, loadNachweisgrund } from './load-nachweislage.ts';
import type { importPersonalausgabenRoute, updateNachweisRoute } from './nachweis.contract.ts';
import {
  findNachweiszeile,
  insertNachweis,
  savePersonalzeilen,
  updateNachweiszeile,
} from './nachweis.repo.ts';
import { Nachweisinhalt, type Personalzeile } from './nachweisinhalt.model.ts';
import { type Dateifehler, parsePersonaldatei } from './personal-datei.model.ts';

const BEARBEITBAR = ['VN_OFFEN', 'VN_UEBERFAELLIG', 'ANHOERUNG'];

/** Keeps the draft as it is typed. Whoever does it cannot sign it: four eyes are about the person. */
export function updateNachweis(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, nachweis, personal },
  }: Eingabe<typeof updateNachweisRoute>,
): Antwortet<Antwort<typeof updateNachweisRoute>> {
  return withEntwurf(kontext, { id, version }, (trx, fall) =>
    saveEntwurf(trx, kontext, fall, { version, nachweis, personal }),
  );
}

/** A file of the payroll office: all of it is right, or nothing is taken. With `probe` nothing is written. */
export function importPersonalausgaben(
  kontext: Kontext,
  {
    params: { foerderfallId: id },
    body: { version, datei, probe },
  }: Eingabe<typeof importPersonalausgabenRoute>,
): Antwortet<Antwort<typeof importPersonalausgabenRoute>> {
  return withEntwurf(
    kontext,
    { id, version },
    async (trx, fall): Promise<Result<Antwort<typeof importPersonalausgabenRoute>, Ablehnung>> => {
      const { stellen } = await loadNachweisgrund(trx, fall);
      const gelesen = parsePersonaldatei(datei, stellen);
      if (!gelesen.ok) return fail(refuseDatei(gelesen.fehler));
      const zeilen = gelesen.wert.map(({ stelle, betrag }) => ({
        stelle,
        bezeichnung: stellen.find(({ schluessel }) => schluessel === stelle)?.bezeichnung ?? stelle,
        betrag,
      }));
      if (probe) return ok({ id, version, uebernommen: false, zeilen });
      const entwurf = await findNachweiszeile(trx, id);
      const nachweis =
        entwurf === undefined
          ? Nachweisinhalt.parse({
              besetzung: (await loadBelegung(trx, fall, stellen)).map((eine) => ({ ...eine, grund: '' })),
            })
          : Nachweisinhalt.parse(entwurf.inhalt);
      const gespeichert = await saveEntwurf(trx, kontext, fall, {
        version,
        nachweis,
        personal: gelesen.wert,
      });
      return gespeichert.ok ? ok({ ...gespeichert.wert, uebernommen: true, zeilen }) : gespeichert;
    },
  );
}

/** Bracket of every change of the draft: refused when the Förderfall is invisible or signed. */
function withEntwurf<T>(
  kontext: Kontext,
  { id, version }: { id: string; version: number },
  act: (trx: Trx, fall: Foerderfallzeile) => Promise<Result<T, Ablehnung>>,
): Promise<Result<T, Ablehnung>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, id);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (!BEARBEITBAR.includes(fall.zustand)) {
      return fail(
        refuseRegel(
          'NACHWEIS_GESCHLOSSEN',
          `Der Förderfall ist ${FOERDERFALL_ZUSTAND_NAMEN[fall.zustand]}.`,
          {
            detail:
              'Der Verwendungsnachweis kann nach dem Ende des Bewilligungszeitraums, nach einer Nachforderung und in der Anhörung geändert werden.',
          },
        ),
      );
    }
    const stand = (await findNachweiszeile(trx, id))?.version ?? 0;
    if (stand !== version) return fail(refuseKonflikt({ version: stand }));
    return act(trx, fall);
  });
}

async function saveEntwurf(
  trx: Trx,
  kontext: Kontext,
  fall: Foerderfallzeile,
  neu: { version: number; nachweis: Nachweisinhalt; personal: readonly Personalzeile[] },
): Promise<Result<{ id: string; version: number }, Ablehnung>> {
  const { kontoId } = getFoerderkonto(kontext);
  const { version, nachweis: inhalt, personal } = neu;
  const gespeichert =
    version === 0
      ? await insertNachweis(trx, fall, inhalt, kontoId)
      : await updateNachweiszeile(trx, fall.id, { version, inhalt, kontoId });
  if (!gespeichert) return fail(refuseKonflikt({ version }));
  if (personal.length > 0) await savePersonalzeilen(trx, fall, personal);
  // Whoever signed an earlier step may sign the Nachweis too: now another person has prepared it.
  if (fall.zustand !== 'ANHOERUNG' && fall.vorbereitetVon !== kontoId) {
    const { zustand, antragVon } = fall;
    if (
      !(await updateFoerderfallzeile(trx, fall.id, fall.version, {
        zustand,
        antragVon,
        vorbereitetVon: kontoId,
      }))
    )
      return fail(refuseKonflikt({ version }));
  }
  return ok({ id: fall.id, version: version + 1 });
}

function refuseDatei(fehler: readonly Dateifehler[]): Ablehnung {
  return refuseRegel('DATEI_FEHLERHAFT', 'Die Datei ist nicht übernommen.', {
    detail:
      'Es wurde nichts geändert. Berichtigen Sie die genannten Zellen und wählen Sie die Datei noch einmal.',
    fehler: fehler.map(({ zeile, spalte, text, abhilfe }) => ({
      pointer: `/datei/${zeile}/${spalte}`,
      code: 'DATEI_FEHLERHAFT',
      detail: `Zeile ${zeile}, Spalte ${spalte}: ${text} ${abhilfe}`,
    })),
  });
}
