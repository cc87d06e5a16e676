import type { Selectable } from 'kysely';
import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import {
  AUFNAHMEKRITERIUM_CODES,
  type Aufnahmekriterium,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { isWaehlbar, textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { hasEreignis } from './assessment.repo.ts';
import type { updateAufnahmekriterienRoute } from './aufnahme.contract.ts';
import { AufnahmeInhalt, type JaNein } from './fall.model.ts';
import { findAufnahme, saveAufnahme } from './fall.repo.ts';
import type { AufnahmeTabelle } from './fall.tables.ts';
import { toAufnahmeOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type R = typeof updateAufnahmekriterienRoute;
type Body = Eingabe<R>['body'];

/** Records the five criteria; answers are plain, reasons are sealed. New criteria take back a decision (CP-03). */
export async function updateAufnahmekriterien(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const alt = await findAufnahme(trx, mandantId, akte.id);
    const waehlbar = checkWaehlbar(body, alt);
    if (!waehlbar.ok) return waehlbar;
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'KRITERIEN_ERFASST',
      lage: {
        informationGegeben: await hasEreignis(trx, mandantId, akte.id, 'INFORMATION_GEGEBEN'),
        // The schema asks for all five.
        kriterienErfasst: true,
      },
      am: kontext.stichtag,
      teil: {},
    });
    if (!version.ok) return version;
    const inhalt = { ...(await openAnliegen(kontext, akte.id, alt)), gruende: toGruende(body) };
    const antwortVon = (code: Aufnahmekriterium): JaNein => body.kriterien[code].erfuellt;
    await saveAufnahme(trx, {
      mandant_id: mandantId,
      akte_id: akte.id,
      komplexe_bedarfslage: antwortVon('KOMPLEXE_BEDARFSLAGE'),
      hohe_akteursdichte: antwortVon('HOHE_AKTEURSDICHTE'),
      regelversorgung_greift_nicht: antwortVon('REGELVERSORGUNG_GREIFT_NICHT'),
      fehlende_ressourcen: antwortVon('FEHLENDE_RESSOURCEN'),
      einwilligung_zusammenarbeit: antwortVon('EINWILLIGUNG_ZUSAMMENARBEIT'),
      anderes_fallmanagement: body.anderesFallmanagement,
      dringlichkeit: body.dringlichkeit,
      entscheidung: null,
      ablehnungsgrund: null,
      mit_begruendeter_ausnahme: false,
      entschieden_am: null,
      entschieden_von: null,
      siegel: await kontext.dienste.tresor.seal(toAufnahmeOrt(mandantId, akte.id), inhalt),
    });
    const codesMit = (wert: JaNein): Aufnahmekriterium[] =>
      AUFNAHMEKRITERIUM_CODES.filter((c) => antwortVon(c) === wert);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'KRITERIEN_ERFASST',
        codes: {
          erfuellt: codesMit('JA'),
          nichtErfuellt: codesMit('NEIN'),
          anderesFallmanagement: body.anderesFallmanagement,
          ...(body.dringlichkeit === null ? {} : { dringlichkeit: body.dringlichkeit }),
        },
        inhalt: { gruende: inhalt.gruende },
      },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version: version.wert });
  });
}

function toGruende({ kriterien }: Body): AufnahmeInhalt['gruende'] {
  const gruende: AufnahmeInhalt['gruende'] = {};
  for (const code of AUFNAHMEKRITERIUM_CODES) {
    const { grund } = kriterien[code];
    if (grund !== undefined) gruende[code] = grund;
  }
  return gruende;
}

/** The concern of a second Fall stays when the criteria are written anew. */
async function openAnliegen(
  kontext: Kontext,
  akteId: string,
  alt: Selectable<AufnahmeTabelle> | undefined,
): Promise<Pick<AufnahmeInhalt, 'anliegen'>> {
  if (alt?.siegel == null) return {};
  const ort = toAufnahmeOrt(getKonto(kontext).mandantId, akteId);
  const { anliegen } = await kontext.dienste.tresor.open(ort, alt.siegel, AufnahmeInhalt);
  return anliegen === undefined ? {} : { anliegen };
}

/** An ended programme stays where it stands and cannot be chosen anew (IF-10). */
function checkWaehlbar(body: Body, alt: Selectable<AufnahmeTabelle> | undefined): Result<null, Ablehnung> {
  const beendet = FALLMANAGEMENT.find(
    (wert) =>
      !isWaehlbar(wert) &&
      body.anderesFallmanagement.includes(wert.code) &&
      !(alt?.anderes_fallmanagement.includes(wert.code) ?? false),
  );
  if (beendet === undefined) return ok(null);
  return fail(
    refuseRegel('WERT_BEENDET', `„${textOf(FALLMANAGEMENT, beendet.code)}“ gibt es nicht mehr.`, {
      fehler: [
        { pointer: '/anderesFallmanagement', code: 'WERT_BEENDET', detail: 'Wählen Sie einen anderen Wert.' },
      ],
      quelle: beendet.quelle,
    }),
  );
}
