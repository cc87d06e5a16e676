import { isLeer, type Kapitel, type Kapitelinhalt, type Kapitelzeile, listTexte } from './kapitel.model.ts';

/** Texts of a chapter by their place. */
export function toOrte(kapitel: Kapitel, inhalt: Kapitelinhalt): Record<string, string> {
  return Object.fromEntries(listTexte(kapitel, inhalt).map(({ ort, text }) => [ort, text]));
}

/** Every place that one of both has, the own order first. */
export function listKonfliktfelder(
  kapitel: Kapitel,
  eigene: Kapitelinhalt,
  gespeichert: Kapitelinhalt,
): { name: string; label: string }[] {
  const alle = new Map(
    [...listTexte(kapitel, eigene), ...listTexte(kapitel, gespeichert)].map(({ ort, label }) => [ort, label]),
  );
  return [...alle].map(([name, label]) => ({ name, label }));
}

/** The chapter as the person chose it place by place. A row of the other one of which nothing was taken stays out. */
export function combineKapitel(
  kapitel: Kapitel,
  { eigene, gespeichert }: { eigene: Kapitelinhalt; gespeichert: Kapitelinhalt },
  werte: Readonly<Record<string, unknown>>,
): Kapitelinhalt {
  const lies = (ort: string) => (typeof werte[ort] === 'string' ? werte[ort] : '');
  const toZeile = ({ name, kommuneId }: Kapitelzeile): Kapitelzeile => ({
    name,
    kommuneId,
    werte: Object.fromEntries(
      (kapitel.zeilen?.spalten ?? []).map(({ code }) => [code, lies(`zeilen/${kommuneId ?? name}/${code}`)]),
    ),
  });
  const fremde = gespeichert.zeilen.filter(
    (zeile) =>
      !eigene.zeilen.some(({ name, kommuneId }) => (kommuneId ?? name) === (zeile.kommuneId ?? zeile.name)),
  );
  return {
    felder: Object.fromEntries(kapitel.felder.map(({ code }) => [code, lies(`felder/${code}`)])),
    zeilen: [
      ...eigene.zeilen.map(toZeile),
      ...fremde.map(toZeile).filter((zeile) => Object.values(zeile.werte).some((text) => !isLeer(text))),
    ],
  };
}
