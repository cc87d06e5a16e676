import { z } from 'zod';
import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { addDays, formatGerman, isPlainDate, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import {
  VERFAHRENSART_CODES,
  type Verfahrensart,
  VERFAHRENSARTEN,
  type Verfahrensstufe,
} from '#src/modules/akte/wertelisten/verfahren.ts';
import { textOf, type Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { WEGE } from '#src/modules/rechtskreis/wege/wege.model.ts';
import type { Wegschritt } from '#src/modules/rechtskreis/weg.model.ts';
import {
  ERGEBNIS_CODES,
  type Ergebnis,
  ERGEBNISSE,
  SCHRITT_WER,
  SCHRITT_WER_CODES,
  SCHRITTSTAENDE,
  SCHRITTSTAND_CODES,
} from './wertelisten/verfahren.ts';

const Tag = z.string().refine(isPlainDate);

/** How one step stands. `am` and `wer`: of what is done. */
export const Schrittinhalt = z.object({
  stand: z.enum(SCHRITTSTAND_CODES),
  am: Tag.nullable(),
  wer: z.enum(SCHRITT_WER_CODES).nullable(),
  notiz: z.string().nullable(),
});
export type Schrittinhalt = z.infer<typeof Schrittinhalt>;

/** A way of one person. Sealed as a whole: its kind tells the residence status. */
export const VerfahrenInhalt = z.object({
  art: z.enum(VERFAHRENSART_CODES),
  begonnenAm: Tag,
  /** By the code of the step; a step that is not here is open. */
  schritte: z.record(z.string(), Schrittinhalt),
  ergebnis: z.enum(ERGEBNIS_CODES),
  ergebnisAm: Tag.nullable(),
});
export type VerfahrenInhalt = z.infer<typeof VerfahrenInhalt>;

export const OFFENER_SCHRITT: Schrittinhalt = { stand: 'OFFEN', am: null, wer: null, notiz: null };

/** Steps of the way in its order, each as it stands. */
export function listSchritte({ art, schritte }: VerfahrenInhalt): (Wegschritt & Schrittinhalt)[] {
  return WEGE[art].schritte.map((schritt) => ({
    ...schritt,
    ...(schritte[schritt.code] ?? OFFENER_SCHRITT),
  }));
}

/** Whether such a way can begin on this day (§ 104c: not after its end), and no other of its kind runs for the person. */
export function checkBeginn(
  { art, begonnenAm }: Pick<VerfahrenInhalt, 'art' | 'begonnenAm'>,
  laufende: readonly Pick<VerfahrenInhalt, 'art' | 'ergebnis'>[],
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const wert: Wert | undefined = VERFAHRENSARTEN.find(({ code }) => code === art);
  const fehler: Feldfehler[] = [];
  const melde = (pointer: string, code: string, detail: string) => fehler.push({ pointer, code, detail });
  if (begonnenAm > stichtag) {
    melde('/begonnenAm', 'DATUM_IN_ZUKUNFT', 'Wählen Sie heute oder einen früheren Tag.');
  }
  if (wert?.gueltigBis !== undefined && begonnenAm > wert.gueltigBis) {
    const ab = formatGerman(addDays(wert.gueltigBis, 1));
    melde(
      '/begonnenAm',
      'VERFAHREN_NICHT_MEHR',
      `${wert.text} gibt es seit dem ${ab} nicht mehr neu. Nur was vorher begann, können Sie hier festhalten; sonst wählen Sie § 25a oder § 25b.`,
    );
  }
  if (wert?.gueltigVon !== undefined && begonnenAm < wert.gueltigVon) {
    const seit = formatGerman(wert.gueltigVon);
    melde('/begonnenAm', 'VERFAHREN_NOCH_NICHT', `${wert.text} gibt es erst seit dem ${seit}.`);
  }
  if (laufende.some((eines) => eines.art === art && eines.ergebnis === 'OFFEN')) {
    melde(
      '/art',
      'VERFAHREN_LAEUFT',
      'Dieses Verfahren läuft für die Person schon. Führen Sie es dort weiter.',
    );
  }
  const [erster] = fehler;
  if (erster === undefined) return ok(null);
  return fail(
    refuseRegel(erster.code, 'Dieses Verfahren kann so nicht beginnen.', {
      fehler,
      ...(wert === undefined ? {} : { quelle: wert.quelle }),
    }),
  );
}

/** What a step may say: done on a day that has come, not before the begin of another life. */
export function checkSchritt(
  { art, ergebnis }: Pick<VerfahrenInhalt, 'art' | 'ergebnis'>,
  code: string,
  schritt: Schrittinhalt,
  stichtag: PlainDate,
): Result<Wegschritt, Ablehnung> {
  const eintrag = WEGE[art].schritte.find((kandidat) => kandidat.code === code);
  if (ergebnis !== 'OFFEN') return fail(BEENDET);
  const fehler: Feldfehler[] = [];
  if (eintrag === undefined) {
    fehler.push({
      pointer: '/schritt',
      code: 'SCHRITT_UNBEKANNT',
      detail: 'Diesen Schritt gibt es hier nicht.',
    });
  }
  if (schritt.stand === 'ERLEDIGT' && schritt.am === null) {
    fehler.push({
      pointer: '/am',
      code: 'TAG_FEHLT',
      detail: 'Geben Sie an, wann der Schritt erledigt war.',
    });
  }
  if (schritt.am !== null && schritt.am > stichtag) {
    const detail = 'Wählen Sie heute oder einen früheren Tag.';
    fehler.push({ pointer: '/am', code: 'DATUM_IN_ZUKUNFT', detail });
  }
  const [erster] = fehler;
  return erster === undefined && eintrag !== undefined
    ? ok(eintrag)
    : fail(refuseRegel(erster?.code ?? 'SCHRITT_UNBEKANNT', 'Bitte prüfen Sie den Schritt.', { fehler }));
}

const BEENDET = refuseRegel('VERFAHREN_BEENDET', 'Dieses Verfahren ist beendet.', {
  detail: 'Nehmen Sie zuerst das Ergebnis zurück, wenn es nicht stimmt.',
});

/** A result has its day, and the day has come. */
export function checkErgebnis(
  { ergebnis, am }: { ergebnis: Ergebnis; am: PlainDate | null },
  begonnenAm: PlainDate,
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  const melde = (code: string, detail: string) =>
    fail(refuseRegel(code, 'Bitte prüfen Sie den Tag.', { fehler: [{ pointer: '/am', code, detail }] }));
  if (ergebnis === 'OFFEN') return ok(null);
  if (am === null) return melde('TAG_FEHLT', 'Geben Sie den Tag der Entscheidung an.');
  if (am > stichtag) return melde('DATUM_IN_ZUKUNFT', 'Wählen Sie heute oder einen früheren Tag.');
  if (am < begonnenAm) return melde('ENDE_VOR_BEGINN', 'Dieser Tag liegt vor dem Beginn des Verfahrens.');
  return ok(null);
}

export type Zaehlung = { stufe: Verfahrensstufe; datum: PlainDate };

/** What of a way is counted, with the quarter-giving day of each stage. */
export function listZaehlungen(inhalt: VerfahrenInhalt): Zaehlung[] {
  const antraege = listSchritte(inhalt).flatMap(({ antrag, stand, am }) =>
    antrag === true && stand === 'ERLEDIGT' && am !== null
      ? [{ stufe: 'BEANTRAGT' as const, datum: am }]
      : [],
  );
  const { ergebnis, ergebnisAm } = inhalt;
  return [
    { stufe: 'BEGONNEN', datum: inhalt.begonnenAm },
    ...antraege,
    ...(ergebnis === 'OFFEN' || ergebnisAm === null ? [] : [{ stufe: ergebnis, datum: ergebnisAm }]),
  ];
}

/** What a change takes away from the counts, and what it adds. */
export function diffZaehlungen(
  vorher: VerfahrenInhalt,
  nachher: VerfahrenInhalt,
): { weg: Zaehlung[]; dazu: Zaehlung[] } {
  const [alt, neu] = [listZaehlungen(vorher), listZaehlungen(nachher)];
  const fehltIn = (liste: readonly Zaehlung[]) => (eine: Zaehlung) =>
    !liste.some(({ stufe, datum }) => stufe === eine.stufe && datum === eine.datum);
  return { weg: alt.filter(fehltIn(neu)), dazu: neu.filter(fehltIn(alt)) };
}

/** „§ 25b AufenthG (…)“ */
export function formatArt(art: Verfahrensart): string {
  return textOf(VERFAHRENSARTEN, art);
}

/** „§ 25b …: Antrag gestellt – erledigt am 12.10.2026 (Die Person selbst)“, for the timeline. */
export function formatSchritt(
  art: Verfahrensart,
  { text }: Pick<Wegschritt, 'text'>,
  { stand, am, wer, notiz }: Schrittinhalt,
): string {
  const tag = am === null ? '' : ` am ${formatGerman(am)}`;
  const von = wer === null ? '' : ` (${textOf(SCHRITT_WER, wer)})`;
  const mehr = notiz === null ? '' : `. ${notiz}`;
  return `${formatArt(art)}: ${text} – ${textOf(SCHRITTSTAENDE, stand)}${tag}${von}${mehr}`;
}

export function formatErgebnis({ art, ergebnis, ergebnisAm }: VerfahrenInhalt): string {
  const tag = ergebnisAm === null ? '' : ` am ${formatGerman(ergebnisAm)}`;
  return `${formatArt(art)}: ${textOf(ERGEBNISSE, ergebnis)}${tag}`;
}
