import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import { type Akte, countAct, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { openInhalt } from './get-kurzberatung.ts';
import { computeFruehesteInformation } from './grenzen.ts';
import type { updateKurzberatungRoute } from './kurzberatung.contract.ts';
import { checkKurzberatung } from './kurzberatung.model.ts';
import {
  isLeererInhalt,
  type KurzberatungInhalt,
  type Kurzberatungszeile,
  toInhaltOrt,
  updateKurzberatungszeile,
} from './kurzberatung.repo.ts';
import { lockKurzberatung } from './lock-kurzberatung.ts';

type Angabe = Eingabe<typeof updateKurzberatungRoute>['body'];

/** Correction or completion. Old values go into the Ereignis; a Zählsatz that was wrong is taken back and written anew. */
export function updateKurzberatung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof updateKurzberatungRoute>,
): Antwortet<Antwort<typeof updateKurzberatungRoute>> {
  return withActor(kontext, async (trx) => {
    const offen = await lockKurzberatung(trx, kontext, params.akteId, body.version);
    if (!offen.ok) return offen;
    const { akte, zeile } = offen.wert;
    const geprueft = checkKurzberatung(
      {
        anonym: akte.anonym,
        begonnenAm: akte.begonnenAm,
        informationAm: body.information.am,
        informationAb: computeFruehesteInformation(
          akte.begonnenAm,
          body.information.am,
          zeile.information_am,
        ),
      },
      kontext.stichtag,
    );
    if (!geprueft.ok) return geprueft;
    const vorher = toStand({ ...zeile, ...(await openInhalt(kontext, zeile)) });
    const nachher = toStand({
      ...body,
      information_am: body.information.am,
      information_form: body.information.am === null ? null : body.information.form,
    });
    const felder = Object.keys(nachher).filter((feld) => !isGleich(vorher, nachher, feld));
    if (felder.length === 0) return ok({ id: akte.id, version: zeile.version });
    const version = await writeStand(trx, kontext, akte.id, nachher);
    await recordAenderung(trx, kontext, akte, zeile, body, felder, vorher);
    return ok({ id: akte.id, version });
  });
}

type Stand = Pick<
  Kurzberatungszeile,
  'zugangsweg' | 'sprache' | 'sprachmittlung' | 'bedarfe' | 'information_am' | 'information_form'
> &
  KurzberatungInhalt;

function toStand(von: Stand): Stand {
  const {
    zugangsweg,
    sprache,
    sprachmittlung,
    bedarfe,
    information_am,
    information_form,
    anliegen,
    vereinbarung,
    veranlassendeStelle,
    barrierefreiheit,
  } = von;
  return {
    zugangsweg,
    sprache,
    sprachmittlung,
    bedarfe,
    information_am,
    information_form,
    anliegen,
    vereinbarung,
    veranlassendeStelle,
    barrierefreiheit,
  };
}

function isGleich(a: Stand, b: Stand, feld: string): boolean {
  const name = feld as keyof Stand;
  return JSON.stringify(a[name]) === JSON.stringify(b[name]);
}

async function writeStand(trx: Trx, kontext: Kontext, akteId: string, stand: Stand): Promise<number> {
  const { mandantId } = getKonto(kontext);
  const { anliegen, vereinbarung, veranlassendeStelle, barrierefreiheit, ...spalten } = stand;
  const inhalt = { anliegen, vereinbarung, veranlassendeStelle, barrierefreiheit };
  const siegel = isLeererInhalt(inhalt)
    ? null
    : await kontext.dienste.tresor.seal(toInhaltOrt(mandantId, akteId), inhalt);
  return updateKurzberatungszeile(trx, mandantId, akteId, { ...spalten, siegel });
}

async function recordAenderung(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  zeile: Kurzberatungszeile,
  body: Angabe,
  felder: string[],
  vorher: Stand,
): Promise<void> {
  if (body.information.am !== null && zeile.information_am === null) {
    await recordInformation(trx, kontext, akte.id, body.information.am, body.information.form);
  }
  const alt = Object.fromEntries(felder.map((feld) => [feld, vorher[feld as keyof Stand]]));
  await recordEreignis(
    trx,
    kontext,
    akte.id,
    { art: 'KURZBERATUNG_BERICHTIGT', codes: { felder }, inhalt: { vorher: alt } },
    kontext.stichtag,
  );
  if (['zugangsweg', 'bedarfe', 'sprache'].some((feld) => felder.includes(feld))) {
    await recountBeginn(
      trx,
      kontext,
      akte,
      { ...zeile, anonym: akte.anonym },
      { ...body, anonym: akte.anonym },
    );
  }
}

export async function recordInformation(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  am: PlainDate,
  form: string | null,
): Promise<void> {
  const codes = form === null ? {} : { form };
  await recordEreignis(trx, kontext, akteId, { art: 'INFORMATION_GEGEBEN', codes }, am);
}

type Zaehlbar = Pick<Kurzberatungszeile, 'zugangsweg' | 'bedarfe' | 'sprache'> & { anonym: boolean };

/** Takes back the count of the beginning and writes it as it is now (decision 12: a correction is a row with -1). */
export async function recountBeginn(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  alt: Zaehlbar,
  neu: Zaehlbar,
): Promise<void> {
  const zaehle = ({ zugangsweg, bedarfe, sprache, anonym }: Zaehlbar, wert: 1 | -1) =>
    countAct(trx, kontext, akte.id, {
      art: 'KURZBERATUNG_BEGINN',
      datum: akte.begonnenAm,
      merkmale: { zugangsweg, themen: bedarfe, anonym, sprache },
      wert,
    });
  await zaehle(alt, -1);
  await zaehle(neu, 1);
}
