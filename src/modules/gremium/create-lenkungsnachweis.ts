import { fileURLToPath } from 'node:url';
import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { createUnterlage, findFoerderfallzeile } from '#src/modules/foerderung/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createPdf } from '#src/platform/pdf/create-pdf.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { computePruefpunkte, type Pruefpunkt, type PruefpunktCode } from './gremium.model.ts';
import { type Lenkungsgruppe, listLenkungsgruppenzeilen } from './lenkungsnachweis.repo.ts';
import type { createLenkungsnachweisRoute, listLenkungsgruppenRoute } from './nachweis.contract.ts';
import { getStandortkonto } from './standortkonto.ts';
import { ENTSTEHUNGEN, FUNKTIONSEBENEN, HERKUENFTE, TURNUSSE } from './wertelisten/gremien.ts';
import { INSTITUTIONEN } from './wertelisten/institutionen.ts';

const VORLAGE = fileURLToPath(new URL('./lenkungsnachweis.typ', import.meta.url));
/** What Nr. 4.1 c itself demands: set up or entrusted, on both sides, by who decides. */
const NR_4_1_C: readonly PruefpunktCode[] = ['LG-01', 'LG-02', 'LG-03'];

/** What can be put to the own Antrag, beside Nr. 4.1 c. */
export function listLenkungsgruppen(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof listLenkungsgruppenRoute>,
): Antwortet<Antwort<typeof listLenkungsgruppenRoute>> {
  const { stichtag } = kontext;
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx) => {
    if ((await findFoerderfallzeile(trx, foerderfallId)) === undefined) return fail(refuseNichtGefunden());
    const gruppen = await listLenkungsgruppenzeilen(trx);
    kontext.protokoll.anzahl = gruppen.length;
    return ok({
      stichtag,
      gruppen: gruppen.map(({ id, name, beginn, turnus, letzteSitzung, protokollGenehmigt, mitglieder }) => ({
        id,
        name,
        beginn,
        turnus,
        letzteSitzung,
        protokollGenehmigt,
        mitglieder: mitglieder.map(({ institutionstyp, institution, herkunft, funktionsebene }) => ({
          institutionstyp,
          institution,
          herkunft,
          funktionsebene,
        })),
      })),
      pruefpunkte: listPunkte(gruppen, stichtag).map(({ code, titel, stand, text }) => ({
        code,
        titel,
        stand,
        text,
      })),
    });
  });
}

/** Body, rhythm, last Sitzung and members of today become a file of the Antrag, as if it had been uploaded. */
export async function createLenkungsnachweis(
  kontext: Kontext,
  { params: { foerderfallId } }: Eingabe<typeof createLenkungsnachweisRoute>,
): Antwortet<Antwort<typeof createLenkungsnachweisRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = foerderfallId;
  // Read apart: the answer that an Idempotency-Key keeps is that of the file.
  const { idempotenz: _spaeter, ...lesend } = kontext;
  const stoff = await withActor(lesend, async (trx) => {
    const gruppen = await listLenkungsgruppenzeilen(trx);
    const [standort] = await listStandorte(trx, { stichtag, standortId });
    if (standort === undefined) throw new Error('The Standort of an account exists');
    return gruppen.length === 0 ? fail(KEINE_GRUPPE) : ok({ gruppen, ort: standort.name });
  });
  if (!stoff.ok) return stoff;
  const { dateiname, inhalt } = await createNachweisdatei(kontext, stoff.wert);
  return createUnterlage(kontext, {
    params: { foerderfallId },
    query: { zu: 'c', name: dateiname },
    body: inhalt,
  });
}

const KEINE_GRUPPE = refuseRegel(
  'KEINE_LENKUNGSGRUPPE',
  'An Ihrem Standort ist keine Lenkungsgruppe angelegt.',
  {
    detail: 'Legen Sie sie unter „Gremien“ an oder laden Sie eine Datei als Nachweis hoch.',
    quelle: 'Richtlinie 12.12.2024, Nr. 4.1 c',
  },
);

function listPunkte(gruppen: readonly Lenkungsgruppe[], stichtag: PlainDate): Pruefpunkt[] {
  const gremien = gruppen.map((gruppe) => ({ ...gruppe, art: 'LENKUNGSGRUPPE' as const, oberId: null }));
  return computePruefpunkte(gremien, stichtag).filter(({ code }) => NR_4_1_C.includes(code));
}

async function createNachweisdatei(
  { dienste, stichtag }: Pick<Kontext, 'dienste' | 'stichtag'>,
  { gruppen, ort }: { gruppen: readonly Lenkungsgruppe[]; ort: string },
): Promise<{ dateiname: string; inhalt: Buffer }> {
  const synthetisch = dienste.demo;
  const name = 'Lenkungsgruppe';
  const daten = {
    stand: formatGerman(stichtag),
    untertitel: `${ort}, Nachweis zu Nr. 4.1 c der Richtlinie vom 12.12.2024`,
    gruppen: gruppen.map((gruppe) => ({
      name: gruppe.name,
      angaben: listAngaben(gruppe),
      mitglieder: gruppe.mitglieder.map(({ institution, institutionstyp, herkunft, funktionsebene }) => [
        institution,
        textOf(INSTITUTIONEN, institutionstyp),
        textOf(HERKUENFTE, herkunft),
        textOf(FUNKTIONSEBENEN, funktionsebene),
      ]),
    })),
    punkte: listPunkte(gruppen, stichtag).map(({ titel, stand, text }) => ({
      name: `${titel}: ${stand === 'ERFUELLT' ? 'erfüllt' : 'offen'}`,
      wert: text,
    })),
  };
  return {
    dateiname: formatExportName({ name, stichtag, synthetisch, endung: 'pdf' }),
    inhalt: await createPdf(VORLAGE, daten, { titel: 'Lenkungsgruppe', synthetisch, sprache: 'de' }),
  };
}

function listAngaben(gruppe: Lenkungsgruppe): { name: string; wert: string }[] {
  const { entstehung, beschlussDokument, beschlussAm, auftrag, beginn, turnus, letzteSitzung } = gruppe;
  return [
    { name: 'Entstehung', wert: textOf(ENTSTEHUNGEN, entstehung) },
    ...(beschlussDokument === null
      ? []
      : [
          {
            name: 'Beschluss',
            wert: [beschlussDokument, ...(beschlussAm === null ? [] : [formatGerman(beschlussAm)])].join(
              ', ',
            ),
          },
        ]),
    { name: 'Besteht seit', wert: formatGerman(beginn) },
    { name: 'Turnus', wert: textOf(TURNUSSE, turnus) },
    { name: 'Letzte Sitzung', wert: letzteSitzung === null ? 'Noch keine' : formatGerman(letzteSitzung) },
    ...(letzteSitzung === null
      ? []
      : [{ name: 'Protokoll', wert: gruppe.protokollGenehmigt ? 'Genehmigt' : 'Noch nicht genehmigt' }]),
    ...(auftrag === null ? [] : [{ name: 'Auftrag', wert: auftrag }]),
  ];
}

function textOf(werte: readonly { code: string; text: string }[], code: string): string {
  return werte.find((eines) => eines.code === code)?.text ?? code;
}
