import type { Angaben } from '#src/modules/angebot/angebot.model.ts';
import { foldKopf } from './felder.model.ts';
import type { Zellenleser } from './parse-zeile.ts';
import { parseGrad } from './zellwerte.model.ts';

const EINZELN = ['ortName', 'strasse', 'plz', 'ort', 'breite', 'laenge'] as const;

/** Places: as our export writes them, or one place in columns of its own. */
export function listOrte(z: Zellenleser, bisher: Angaben['orte'] | undefined): readonly unknown[] {
  if (z.hat('orte')) return z.liste('orte', undefined);
  if (!EINZELN.some((code) => z.hat(code))) return bisher ?? [];
  const anschrift = z.text('strasse', null);
  // Others write all in one column: „Weg 3, 59999 Talheim“.
  const ganze = /^(.{0,150}?),?\s*\b(\d{5})\s+(.{1,100})$/s.exec(anschrift ?? '');
  const ort = z.text('ort', null) ?? ganze?.[3] ?? null;
  const strasse = ganze === null ? anschrift : (ganze[1] ?? null);
  const plz = z.text('plz', null) ?? ganze?.[2] ?? null;
  const name = z.text('ortName', null);
  const breite = z.lies<number | null>('breite', null, null, parseGrad);
  const laenge = z.lies<number | null>('laenge', null, null, parseGrad);
  if ([ort, strasse, plz, name, breite, laenge].every((teil) => teil === null)) return [];
  const online = ['online', 'digital', 'internet'].includes(foldKopf(ort ?? name ?? ''));
  return [
    {
      art: online ? 'ONLINE' : 'VOR_ORT',
      name,
      strasse: strasse === '' ? null : strasse,
      // Excel drops the zero in front.
      plz: plz !== null && /^\d{4}$/.test(plz) ? `0${plz}` : plz,
      ort: online ? null : ort,
      breite,
      laenge,
    },
  ];
}

/** Times: as our export writes them, or in words. */
export function listTermine(z: Zellenleser, bisher: Angaben['termine'] | undefined): readonly unknown[] {
  if (z.hat('termine')) return z.liste('termine', undefined);
  if (!z.hat('zeiten')) return bisher ?? [];
  const text = z.text('zeiten', null);
  return text === null ? [] : [{ text }];
}
