import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import type { Antragsrahmen, Feldbefund } from '../check-inhalt.model.ts';
import type { Regelparameter } from '../regelwerk/parameter.model.ts';
import type { Foerderfall } from './use-antrag.ts';

/** What the rules need besides the Antrag; the parameters of this Förderfall, not today's. */
export function toRahmen({ typ, foerderjahr, kontingentCm, parameter }: Foerderfall): Antragsrahmen {
  return { typ, foerderjahr, kontingentCm, parameter: parameter as Regelparameter };
}

/** Id of the control that a path of the Antrag belongs to. */
export function toFeldId(pfad: string): string {
  return `antrag-${pfad.replaceAll(/[[\].]+/g, '-').replace(/-$/, '')}`;
}

/** Everything against a field as one text, for beside it; undefined when there is nothing. */
export function textOfFehler(befunde: readonly Feldbefund[], feld: string): string | undefined {
  const texte = befunde
    .filter((befund) => befund.feld === feld && befund.art !== 'WARNUNG')
    .map(({ text, abhilfe, regel, quelle }) =>
      [text, abhilfe, regel === null ? '' : `(${regel}, ${quelle ?? ''})`]
        .filter((teil) => teil !== '')
        .join(' '),
    );
  return texte.length === 0 ? undefined : texte.join(' ');
}

/** The reasons with one of them set anew. */
export function replaceBegruendung(
  inhalt: Antragsinhalt,
  { code, feld }: Feldbefund,
  text: string,
): Antragsinhalt['begruendungen'] {
  const andere = inhalt.begruendungen.filter((eine) => eine.code !== code || eine.feld !== feld);
  return [...andere, { code, feld, text }];
}

/** A list with one entry changed. */
export function replaceAt<T>(liste: readonly T[], platz: number, teil: Partial<T>): T[] {
  return liste.map((eintrag, stelle) => (stelle === platz ? { ...eintrag, ...teil } : eintrag));
}
