import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { addKurzberatung } from '#src/modules/kurzberatung/index.ts';
import { IdentitaetEingabe } from '#src/modules/person/identitaet.model.ts';
import type { PersonAngabe } from '#src/modules/person/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createUebernahmeRoute, getInhaltRoute } from './abgabe.contract.ts';
import { Abgabeinhalt } from './abgabe.model.ts';
import { lockUebergebenes } from './abgabe.repo.ts';
import { toAblehnung } from './ablehnungen.ts';
import { toInhaltOrt } from './siegelorte.ts';

type R = typeof createUebernahmeRoute;

/** What was handed over, for who accepted it, so that the person can be reached and informed before the Akte begins. */
export function getInhalt(
  kontext: Kontext,
  { params }: Eingabe<typeof getInhaltRoute>,
): Antwortet<Antwort<typeof getInhaltRoute>> {
  kontext.protokoll.objektId = params.abgabeId;
  return withActor(kontext, async (trx) => {
    const offen = await openUebergebenes(trx, kontext, params.abgabeId, false);
    return offen.ok ? ok({ inhalt: offen.wert.inhalt }) : offen;
  });
}

/**
 * A new Akte of the own Stelle out of what was handed over (decision 0022). It begins as a Kurzberatung: the own information
 * under Art. 14 DSGVO is given, the own consent and the Aufnahme follow here and not by what the other Stelle decided.
 */
export function createUebernahme(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx): Promise<Result<Antwort<R>, Ablehnung>> => {
    const offen = await openUebergebenes(trx, kontext, params.abgabeId, true);
    if (!offen.ok) return offen;
    const { inhalt, akteId } = offen.wert;
    const akte = await addKurzberatung(
      trx,
      kontext,
      {
        zugangsweg: 'FACHLICHE_VERMITTLUNG',
        sprache: body.sprache,
        sprachmittlung: null,
        bedarfe: inhalt.bedarfe,
        information: body.information,
        notiz: formatNotiz(inhalt),
        veranlassendeStelle: inhalt.von.stelle,
        barrierefreiheit: [],
        kommuneId: null,
        person: toPersonAngabe(inhalt, body),
        gespraech: null,
      },
      akteId,
    );
    if (!akte.ok) return akte;
    await recordEreignis(
      trx,
      kontext,
      akteId,
      {
        art: 'ABGABE_UEBERNOMMEN',
        codes: { abgabeId: params.abgabeId, anlass: inhalt.anlass },
        inhalt: { stelle: inhalt.von.stelle, person: inhalt.von.person, nummer: inhalt.nummer },
      },
      kontext.stichtag,
    );
    return ok({ id: akteId, nummer: akte.wert.nummer, version: 1 });
  });
}

async function openUebergebenes(
  trx: Trx,
  kontext: Kontext,
  abgabeId: string,
  uebernehmen: boolean,
): Promise<Result<{ inhalt: Abgabeinhalt; akteId: string }, Ablehnung>> {
  const { ergebnis, neueAkteId, siegel } = await lockUebergebenes(trx, abgabeId, uebernehmen);
  if (ergebnis !== 'OK' || neueAkteId === null || siegel === null) return fail(toAblehnung(ergebnis));
  const ort = toInhaltOrt(getKonto(kontext).mandantId, neueAkteId, abgabeId);
  return ok({ inhalt: await kontext.dienste.tresor.open(ort, siegel, Abgabeinhalt), akteId: neueAkteId });
}

function toPersonAngabe({ person }: Abgabeinhalt, body: Eingabe<R>['body']): PersonAngabe {
  if (body.vorhandeneId !== undefined) return { art: 'VORHANDEN', personId: body.vorhandeneId };
  return {
    art: 'NEU',
    identitaet: IdentitaetEingabe.parse(person),
    keineDublette: body.keineDublette,
  };
}

/** The rest stands in the protocol of the Akte. */
function formatNotiz({ von, uebergebenAm, nummer }: Abgabeinhalt): string {
  const am = isPlainDate(uebergebenAm) ? ` am ${formatGerman(uebergebenAm)}` : '';
  return `Übernommen von ${von.stelle} (${von.person}, dort ${nummer})${am}. Das Übergabeprotokoll steht unter „Verlauf und Abschluss“.`;
}
