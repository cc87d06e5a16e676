import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { AUFNAHMEKRITERIUM_CODES, type Aufnahmekriterium } from '#src/modules/akte/wertelisten/aufnahme.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateAufnahmekriterienRoute } from './aufnahme.contract.ts';
import type { AufnahmeInhalt, JaNein } from './fall.model.ts';
import { saveAufnahme } from './fall.repo.ts';
import { toAufnahmeOrt } from './siegelorte.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type R = typeof updateAufnahmekriterienRoute;

/** Records the five criteria; answers are plain, reasons are sealed. New criteria take back a decision (CP-03). */
export async function updateAufnahmekriterien(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'KRITERIEN_ERFASST',
      // The schema asks for all five.
      lage: { kriterienErfasst: true },
      am: kontext.stichtag,
      teil: {},
    });
    if (!version.ok) return version;
    const gruende: AufnahmeInhalt['gruende'] = {};
    for (const code of AUFNAHMEKRITERIUM_CODES) {
      const { grund } = body.kriterien[code];
      if (grund !== undefined) gruende[code] = grund;
    }
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
      entscheidung: null,
      ablehnungsgrund: null,
      mit_begruendeter_ausnahme: false,
      entschieden_am: null,
      entschieden_von: null,
      siegel: await kontext.dienste.tresor.seal(toAufnahmeOrt(mandantId, akte.id), { gruende }),
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
        },
        inhalt: { gruende },
      },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version: version.wert });
  });
}
