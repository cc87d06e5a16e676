import type { Bescheid } from '../bescheid/bescheid-typen.model.ts';

/** The text of a Bescheid, as it is kept and as it is shown. */
export type Textblatt = Pick<Bescheid, 'empfaenger' | 'angaben' | 'abschnitte' | 'zeichnung'>;

/** A place whose words can be corrected. `abschnitt`: null in head and signature. */
export type Textstelle = { id: string; name: string; abschnitt: string | null; text: string };

/** Sections whose figures come from what was decided, never from a keyboard. */
export const ZAHLENABSCHNITTE: readonly string[] = [
  'entscheidung',
  'stellen',
  'betraege',
  'auszahlung',
  'aenderung',
  'abrechnung',
  'aufhebung',
  'erstattung',
  'zinsen',
];
/** The Belehrung follows from the law: another text would need a Bekanntgabe of its own (§ 58 VwGO). */
const AUSGENOMMEN: readonly string[] = ['rechtsbehelf', 'berichtigung'];

/** Every place of a Bescheid in reading order. Cells without a letter are figures and no place. */
export function listTextstellen({ empfaenger, angaben, abschnitte, zeichnung }: Textblatt): Textstelle[] {
  return [
    ...empfaenger.map((text, platz) => kopf(`empfaenger.${platz}`, `Anschrift, Zeile ${platz + 1}`, text)),
    ...angaben.map(({ name, wert }, platz) => kopf(`angaben.${platz}`, name, wert)),
    ...abschnitte.filter(({ id }) => !AUSGENOMMEN.includes(id)).flatMap(listAbschnittsstellen),
    ...zeichnung.map((text, platz) => kopf(`zeichnung.${platz}`, `Zeichnung, Zeile ${platz + 1}`, text)),
  ];
}

function kopf(id: string, name: string, text: string): Textstelle {
  return { id, name, abschnitt: null, text };
}

function listAbschnittsstellen(abschnitt: Textblatt['abschnitte'][number]): Textstelle[] {
  const titel = abschnitt.ueberschrift ?? abschnitt.id;
  return abschnitt.teile.flatMap((teil, nummer): Textstelle[] => {
    const id = `abschnitte.${abschnitt.id}.${nummer}`;
    const stelle = (rest: string, name: string, text: string): Textstelle => ({
      id: `${id}${rest}`,
      name: `${titel}, ${name}`,
      abschnitt: abschnitt.id,
      text,
    });
    if (teil.art === 'absatz') return [stelle('', `Absatz ${nummer + 1}`, teil.text)];
    if (teil.art === 'liste')
      return teil.punkte.map((text, platz) => stelle(`.${platz}`, `Punkt ${platz + 1}`, text));
    return teil.zeilen.flatMap((zellen, zeile) =>
      zellen.flatMap((text, spalte) =>
        /\p{L}/u.test(text)
          ? [stelle(`.${zeile}.${spalte}`, `${teil.kopf[spalte] ?? ''}, Zeile ${zeile + 1}`, text)]
          : [],
      ),
    );
  });
}

/** The same text with other words in one place; unchanged when there is no such place. */
export function replaceTextstelle(blatt: Textblatt, id: string, neu: string): Textblatt {
  const setze = (pfad: string, text: string): string => (pfad === id ? neu : text);
  return {
    empfaenger: blatt.empfaenger.map((text, platz) => setze(`empfaenger.${platz}`, text)),
    angaben: blatt.angaben.map(({ name, wert }, platz) => ({ name, wert: setze(`angaben.${platz}`, wert) })),
    zeichnung: blatt.zeichnung.map((text, platz) => setze(`zeichnung.${platz}`, text)),
    abschnitte: blatt.abschnitte.map((abschnitt) => ({
      ...abschnitt,
      teile: abschnitt.teile.map((teil, nummer) => {
        const pfad = `abschnitte.${abschnitt.id}.${nummer}`;
        if (teil.art === 'absatz') return { ...teil, text: setze(pfad, teil.text) };
        if (teil.art === 'liste')
          return { ...teil, punkte: teil.punkte.map((text, platz) => setze(`${pfad}.${platz}`, text)) };
        return {
          ...teil,
          zeilen: teil.zeilen.map((zellen, zeile) =>
            zellen.map((text, spalte) => setze(`${pfad}.${zeile}.${spalte}`, text)),
          ),
        };
      }),
    })),
  };
}
