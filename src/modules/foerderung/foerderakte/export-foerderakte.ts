import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findDatei } from '#src/platform/files/datei.repo.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import { FOERDERFALL_ZUSTAND_NAMEN } from '../foerderfall.model.ts';
import { type Aktenkopf, type Aktenstueck, createArchiv, toDateipfad } from './create-archiv.ts';
import { createAktenstuecke } from './create-aktenstuecke.ts';
import type { exportFoerderakteRoute, previewFoerderakteRoute } from './foerderakte.contract.ts';
import { type Foerderakte, loadFoerderakte, sumGroesse } from './load-foerderakte.ts';

/** Asks for the password before anything leaves, and says what will. */
export function loadAktenvorschau(
  kontext: Kontext,
  { params }: Eingabe<typeof previewFoerderakteRoute>,
): Antwortet<Antwort<typeof previewFoerderakteRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await loadFoerderakte(trx, kontext, params.foerderfallId);
    if (!akte.ok) return akte;
    const { dateien, bescheide } = akte.wert;
    return ok({ unterlagen: dateien.length, bescheide: bescheide.length, groesse: sumGroesse(dateien) });
  });
}

/** The whole Förderakte as one file. Rows and bytes are read in one transaction, documents are made after it. */
export async function exportFoerderakte(
  kontext: Kontext,
  { params }: Eingabe<typeof exportFoerderakteRoute>,
): Antwortet<DateiAntwort> {
  const gelesen = await withActor(kontext, async (trx) => {
    const akte = await loadFoerderakte(trx, kontext, params.foerderfallId);
    return akte.ok
      ? ok({ akte: akte.wert, unterlagen: await readUnterlagen(trx, kontext, akte.wert) })
      : akte;
  });
  if (!gelesen.ok) return gelesen;
  const { akte, unterlagen } = gelesen.wert;
  const dateiname = formatExportName({
    name: `foerderakte ${akte.fall.aktenzeichen}`,
    stichtag: kontext.stichtag,
    synthetisch: akte.fall.herkunft === 'erfunden',
    endung: 'zip',
  });
  const inhalt = createArchiv(toKopf(kontext, akte), [...(await createAktenstuecke(akte)), ...unterlagen]);
  return ok({ dateiname, inhalt });
}

async function readUnterlagen(
  trx: Trx,
  kontext: Kontext,
  { fall, dateien }: Foerderakte,
): Promise<Aktenstueck[]> {
  const stuecke: Aktenstueck[] = [];
  for (const [platz, { id, name, ordner, zu }] of dateien.entries()) {
    const datei = await findDatei(trx, kontext.dienste.tresor, {
      mandantId: fall.mandantId,
      subjekt: { art: 'foerderfall', id: fall.id },
      id,
    });
    if (datei === undefined) throw new Error('A file that is listed is there');
    const pfad = toDateipfad(ordner, platz + 1, name);
    stuecke.push({ pfad, titel: `${name} (zu ${zu})`, inhalt: datei.inhalt, schonDicht: true });
  }
  return stuecke;
}

function toKopf({ stichtag }: Kontext, { fall }: Foerderakte): Aktenkopf {
  return {
    titel: `Förderakte ${fall.aktenzeichen}`,
    angaben: [
      { name: 'Zuwendungsempfänger', wert: fall.zuwendungsempfaenger },
      { name: 'Förderjahr', wert: String(fall.foerderjahr) },
      { name: 'Bewilligungszeitraum', wert: `${formatGerman(fall.von)} bis ${formatGerman(fall.bis)}` },
      { name: 'Stand', wert: FOERDERFALL_ZUSTAND_NAMEN[fall.zustand] },
      { name: 'Regelsatz', wert: fall.regelsatz },
      { name: 'Ausgegeben am', wert: formatGerman(stichtag) },
    ],
    synthetisch: fall.herkunft === 'erfunden',
  };
}
