import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { contains } from '#src/core/period.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { sumVzae } from '#src/core/vzae.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { BAUSTEINE } from './baustein.model.ts';
import { toStichtag } from './get-stellenbesetzung.ts';
import { loadBestaende } from './importbestand.repo.ts';
import { getSicht } from './sicht.ts';
import type {
  BesetzungAnzeige,
  getStellenverlaufRoute,
  listStellenRoute,
  StelleAnzeige,
} from './stelle.contract.ts';
import {
  type Besetzung,
  findStelle,
  listBesetzungen,
  listFassungen,
  listNamen,
  listStellen as readStellen,
  type Stelle,
} from './stelle.repo.ts';
import { findAm } from './zeitreihe.model.ts';

type Antwortform = Antwort<typeof listStellenRoute>;

/** Stellenplan on a day: own Standort, own verantwortliche Stelle or, for roles of the Land, all. */
export function listStellen(
  kontext: Kontext,
  { query }: Eingabe<typeof listStellenRoute>,
): Antwortet<Antwortform> {
  return withActor(kontext, async (trx) => {
    const stichtag = toStichtag(kontext, query.stichtag);
    const eigener = findEigenerStandort(kontext);
    const standortId = eigener ?? query.standortId;
    const { stellen, gesamt } = await readStellen(
      trx,
      {
        stichtag,
        ...(query.baustein === undefined ? {} : { baustein: query.baustein }),
        ...(standortId === undefined ? {} : { standortId }),
      },
      { limit: query.groesse, offset: (query.seite - 1) * query.groesse },
    );
    const [besetzungen, standorte, namen] = await Promise.all([
      listBesetzungen(trx, { stelleIds: stellen.map(({ id }) => id) }),
      listStandorte(trx, { stichtag }),
      listNamen(trx, standortId ?? null),
    ]);
    const geltend = besetzungen.filter((zeile) => zeile.ersetztAm === null && contains(zeile, stichtag));
    kontext.protokoll.anzahl = stellen.length;
    return ok({
      stichtag,
      eintraege: stellen.map((stelle) =>
        toStelleAnzeige(
          stelle,
          geltend.filter((zeile) => zeile.stelleId === stelle.id),
          {
            standort: standorte.find(({ id }) => id === stelle.standortId)?.name ?? '',
            verantwortlicheStelle: namen.mandanten.find(({ id }) => id === stelle.mandantId)?.name ?? null,
            kommune: namen.kommunen.find(({ id }) => id === stelle.kommuneId)?.name ?? null,
          },
        ),
      ),
      gesamt,
      seite: query.seite,
      groesse: query.groesse,
      bausteine: eigener === undefined ? [] : await listBausteine(trx, kontext, eigener, stichtag),
      verantwortlicheStellen: eigener === undefined ? [] : namen.mandanten,
      kommunen: eigener === undefined ? [] : namen.kommunen,
    });
  });
}

/** The Standort of a role that sees all of it; a Träger has none here, since row level security picks its Stellen. */
function findEigenerStandort(kontext: Kontext): string | undefined {
  const sicht = getSicht(kontext, {});
  if (!sicht.ok || sicht.wert.standortId === null) return undefined;
  const { actor } = kontext;
  const nurMandant = actor.art === 'konto' && ['TEAMLEITUNG', 'LE_SACHBEARBEITUNG'].includes(actor.rolle);
  return nurMandant ? undefined : sicht.wert.standortId;
}

async function listBausteine(
  trx: Trx,
  kontext: Kontext,
  standortId: string,
  stichtag: PlainDate,
): Promise<Antwortform['bausteine']> {
  const eintraege: Antwortform['bausteine'] = [];
  const sammel = (await listBesetzungen(trx, { standortId })).filter(
    (zeile) => zeile.stelleId === null && zeile.ersetztAm === null && contains(zeile, stichtag),
  );
  for (const baustein of BAUSTEINE.filter((nummer) => getSicht(kontext, { baustein: nummer }).ok)) {
    const bestand = (await loadBestaende(trx, baustein, [standortId])).get(standortId);
    const kontingent = findAm(bestand?.kontingente ?? [], stichtag);
    const meldung = sammel.find((zeile) => zeile.baustein === baustein);
    eintraege.push({
      baustein,
      kontingent:
        kontingent === null
          ? null
          : { ...kontingent, gueltigVon: kontingent.von, gueltigBis: kontingent.bis },
      sammelmeldung: meldung === undefined ? null : toBesetzungAnzeige(meldung),
    });
  }
  return eintraege;
}

function toStelleAnzeige(
  stelle: Stelle,
  besetzungen: readonly Besetzung[],
  namen: { standort: string; verantwortlicheStelle: string | null; kommune: string | null },
): StelleAnzeige {
  const { von, bis, umfang, ...rest } = stelle;
  return {
    ...rest,
    ...namen,
    umfangVzae: umfang,
    gueltigVon: von,
    gueltigBis: bis,
    besetzt: sumVzae(besetzungen.map(({ vzae }) => vzae)),
    besetzungen: besetzungen.map(toBesetzungAnzeige),
  };
}

function toBesetzungAnzeige(besetzung: Besetzung): BesetzungAnzeige {
  const { id, vzae, von, bis, kuerzel, quelle, stand } = besetzung;
  return { id, vzae, gueltigVon: von, gueltigBis: bis, personKuerzel: kuerzel, quelle, stand };
}

/** Everything that was ever recorded about a Stelle, newest first: also what was replaced since. */
export function getStellenverlauf(
  kontext: Kontext,
  { params }: Eingabe<typeof getStellenverlaufRoute>,
): Antwortet<Antwort<typeof getStellenverlaufRoute>> {
  return withActor(kontext, async (trx) => {
    kontext.protokoll.objektId = params.stelleId;
    const stelle = await findStelle(trx, params.stelleId);
    if (stelle === undefined) return fail(refuseNichtGefunden());
    const besetzungen = await listBesetzungen(trx, { stelleIds: [stelle.id] });
    const eintraege = [
      ...(await listFassungen(trx, stelle.id)),
      ...besetzungen.map((zeile) => ({
        art: 'BESETZUNG' as const,
        erfasstAm: zeile.erfasstAm.toISOString(),
        ersetztAm: zeile.ersetztAm?.toISOString() ?? null,
        gueltigVon: zeile.von,
        gueltigBis: zeile.bis,
        vzae: zeile.vzae,
        bezeichnung: null,
        personKuerzel: zeile.kuerzel,
      })),
    ].sort((a, b) => (a.erfasstAm < b.erfasstAm ? 1 : a.erfasstAm > b.erfasstAm ? -1 : 0));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege, gesamt: eintraege.length });
  });
}
