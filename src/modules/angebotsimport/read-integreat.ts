import { fail, ok, type Result } from '#src/core/result.ts';
import { parseFremdsatz } from '#src/modules/hsds/fremdsatz.model.ts';
import { toSatz, toText } from '#src/modules/hsds/parse-hsds.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { type Abruffehler, type Abrufregel, loadJson } from './abruf.ts';
import { parseIntegreat, type Integreatart, toIntegreatId } from './integreat.model.ts';
import type { Eintrag, Portion, Quellenangaben } from './read-hsds.ts';

type Satz = Record<string, unknown>;

/** What is read, and where it lies (Integreat CMS, API v3). */
const WEGE: Readonly<Record<string, { art: Integreatart; weg: string }>> = {
  ORTE: { art: 'location', weg: 'locations/' },
  VERANSTALTUNGEN: { art: 'event', weg: 'events/?combine_recurring=True' },
  ANGEBOTE: { art: 'offer', weg: 'offers/' },
};

/** Reads a region of Integreat: German first, then the translations of the same entries in the languages chosen. */
export async function* readIntegreat(
  { url, region, sprachen, inhalte, zuordnung }: Quellenangaben,
  regel: Abrufregel,
  signal?: AbortSignal,
): AsyncGenerator<Result<Portion, Abruffehler>> {
  const basis = `${url.replace(/\/+$/, '')}/api/v3/${region ?? ''}`;
  for (const inhalt of inhalte) {
    const ziel = WEGE[inhalt];
    if (ziel === undefined) continue;
    const deutsch = await loadListe(`${basis}/de/${ziel.weg}`, regel, signal);
    if (!deutsch.ok) return yield deutsch;
    const uebersetzt = new Map<string, Map<string, Satz>>();
    for (const sprache of sprachen.filter((eine) => eine !== 'de')) {
      const liste = await loadListe(`${basis}/${sprache}/${ziel.weg}`, regel, signal);
      if (!liste.ok) return yield liste;
      uebersetzt.set(sprache, new Map(liste.wert.map((satz) => [toIntegreatId(ziel.art, satz), satz])));
    }
    const eintraege = deutsch.wert.map((satz): Eintrag => {
      const fremdId = toIntegreatId(ziel.art, satz);
      const titel = (toText(satz['title']) ?? toText(satz['name']) ?? 'Ohne Namen').slice(0, 150);
      const anderswo = [...uebersetzt].flatMap(([sprache, saetze]) => {
        const eine = saetze.get(fremdId);
        // Untranslated entries come in German again; that is no translation.
        return eine === undefined ||
          eine['id'] === null ||
          (eine['title'] === satz['title'] && eine['content'] === satz['content'])
          ? []
          : [{ sprache, satz: eine }];
      });
      const rein = parseFremdsatz({ ...satz, uebersetzungen: anderswo });
      if (!rein.ok) return { ok: false, fremdId, titel, ...rein.fehler };
      const gelesen = parseIntegreat(ziel.art, rein.wert, zuordnung);
      return gelesen.ok
        ? { ok: true, fremdId, gelesen: gelesen.wert, fremd: { integreat: rein.wert }, anbieterFremd: {} }
        : { ok: false, fremdId, titel, ...gelesen.fehler };
    });
    yield ok({ eintraege, gesamt: null });
  }
}

async function loadListe(
  adresse: string,
  regel: Abrufregel,
  signal?: AbortSignal,
): Promise<Result<Satz[], Abruffehler>> {
  const antwort = await loadJson(adresse, regel, signal);
  if (!antwort.ok) return antwort;
  if (!Array.isArray(antwort.wert)) return fail({ fehler: 'UNBEKANNTE_FORM', ort: adresse });
  if (antwort.wert.length > PARAMETER.quelle_eintraege.wert)
    return fail({ fehler: 'ZU_VIELE', ort: adresse });
  return ok(antwort.wert.map(toSatz));
}
