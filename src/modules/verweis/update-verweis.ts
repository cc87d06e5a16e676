import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkVerweisfrist } from './fristen.ts';
import { applyEinwilligung } from './record-zustimmung.ts';
import { toVerweisOrt } from './siegelorte.ts';
import type { updateVerweisRoute } from './verweis.contract.ts';
import type { VerweisInhalt } from './verweis.model.ts';
import { updateVerweis as updateVerweiszeile } from './verweis.repo.ts';
import { findTraeger, withVerweis } from './with-verweis.ts';
import { checkVerweisUebergang } from './zustand.model.ts';

type R = typeof updateVerweisRoute;

/**
 * Changes a Verweis that nobody outside knows yet. What stood there stays in the history. The consent has to name the Stelle
 * as it stands now: with another Stelle the Verweis waits for its consent again.
 */
export function updateVerweis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withVerweis(kontext, params.verweisId, body.version, async (trx, verweis) => {
    const { zeile, inhalt: vorher } = verweis;
    const ziel = checkVerweisUebergang(zeile.zustand, 'AENDERN', false);
    if (!ziel.ok) return ziel;
    if (zeile.vermittelt_am !== null) return fail(SCHON_VERMITTELT);
    const frist = body.frist ?? zeile.frist;
    const tag = checkVerweisfrist(frist, zeile.frist, kontext.stichtag);
    if (!tag.ok) return tag;
    const { art, name, ansprechperson, angebotId } = body.empfaenger;
    const inhalt: VerweisInhalt = {
      empfaenger: { name, ansprechperson },
      grund: body.grund ?? null,
      anliegen: body.anliegen,
      wunsch: body.wunsch ?? null,
      eilig: body.eilig ?? null,
      angaben: body.angaben,
    };
    await recordEreignis(
      trx,
      kontext,
      zeile.akte_id,
      {
        art: 'VERWEIS_GEAENDERT',
        codes: { verweisId: zeile.id, empfaengerArt: art, form: body.form, angaben: body.angaben, frist },
        inhalt: {
          empfaenger: name,
          grund: body.grund,
          anliegen: body.anliegen,
          vorher: { empfaenger: vorher.empfaenger.name, anliegen: vorher.anliegen },
        },
      },
      kontext.stichtag,
    );
    const neu = { ...zeile, empfaenger_art: art };
    const { einwilligung } = await findTraeger(trx, kontext, { zeile: neu, inhalt });
    const gilt = einwilligung !== undefined && einwilligung.id === zeile.einwilligung_id;
    const zurueck = {
      zustand: 'VORGESCHLAGEN',
      zustand_seit: kontext.stichtag,
      einwilligung_id: null,
    } as const;
    const version = await updateVerweiszeile(trx, zeile.mandant_id, zeile.id, {
      empfaenger_art: art,
      angebot_id: angebotId,
      form: body.form,
      frist,
      siegel: await kontext.dienste.tresor.seal(
        toVerweisOrt(zeile.mandant_id, zeile.akte_id, zeile.id),
        inhalt,
      ),
      ...(zeile.zustand === 'EINGEWILLIGT' && !gilt ? zurueck : {}),
    });
    if (einwilligung === undefined || (gilt && zeile.zustand === 'EINGEWILLIGT'))
      return ok({ id: zeile.id, version });
    const offen = { akte: verweis.akte, zeile: neu, inhalt };
    return ok({ id: zeile.id, version: await applyEinwilligung(trx, kontext, offen, einwilligung.id) });
  });
}

const SCHON_VERMITTELT = refuseRegel('SCHON_VERMITTELT', 'Dieser Verweis ist schon hinausgegangen.', {
  detail: 'Ziehen Sie ihn zurück und schlagen Sie einen neuen vor.',
  quelle: 'Zustandsmodell Verweis 4.3',
});
