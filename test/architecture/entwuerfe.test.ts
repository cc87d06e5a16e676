import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Forms of the case work with a text field that keep no draft, each with its reason. */
const OHNE_ENTWURF: Readonly<Record<string, string>> = {
  'src/modules/verweis/web/zugang-seite.tsx': 'ohne Konto: hinter Link und Code bleibt nichts liegen',
  'src/modules/verweis/web/zugang-anfrage.tsx': 'ohne Konto, wie zugang-seite',
  'src/modules/fallanfrage/web/antwort-seite.tsx': 'ohne Konto: das Feld ist der Beleg',
  'src/modules/fallanfrage/web/eingang-seite.tsx': 'ohne Konto',
  'src/modules/loeschung/web/sperre-formular.tsx':
    'auch in einer eingefrorenen Akte, die keinen Entwurf annimmt (AT-23)',
  'src/modules/verweis/web/vermittlung-formular.tsx': 'nur eine Mailadresse',
  'src/modules/papier/web/erreichbarkeit.tsx': 'nur Telefon und Sprechzeit',
  'src/modules/papier/web/uebersetzungen-seite.tsx': 'nur ein Name',
  'src/modules/rechtskreis/web/pruefung-formular.tsx': 'nur ein Name und ein Tag',
  'src/modules/person/web/beteiligung-formular.tsx': 'nur Auswahl, kein Text',
  'src/modules/fall/web/gemerkte-filter.tsx': 'nur der Name eines Filters',
  'src/modules/sammeleintrag/web/sammel-formular.tsx':
    'nur Zahlen und ein Ort: Wer aus Versehen einen Namen tippt, soll ihn nirgends gespeichert finden',
  'src/modules/auslastung/web/zielwerte-formular.tsx': 'nur Zahlen und ein Satz',
};

/** Drafts that no form deletes: the letter is printed from its draft; what is handed to another Stelle goes with the access. */
const LOESCHT_NICHT = [
  'src/modules/abgabe/web/uebergeben-dialog.tsx',
  'src/modules/papier/web/anschreiben-formular.tsx',
];

/** Rooms whose forms belong to another work: the money, the posts, the accounts. */
const ANDERE = /^src\/modules\/(foerderung|stelle|benutzer|standort)\//;
const FELD = /<(Mehrzeilig|Texteingabe|[A-Z]\w*[Ff]elder)\b/;

/** Files that hold a form and show a field for text, in themselves or in a part named …felder. */
function listFormulare(): string[] {
  return globSync('src/modules/*/web/*.tsx')
    .filter((pfad) => !pfad.endsWith('.test.tsx') && !ANDERE.test(pfad))
    .filter((pfad) => {
      const text = readFileSync(pfad, 'utf8');
      return /\buseForm[(<]/.test(text) && FELD.test(text);
    })
    .toSorted();
}

describe('drafts', () => {
  const formulare = listFormulare();
  const ohne = formulare.filter((pfad) => {
    const text = readFileSync(pfad, 'utf8');
    return (text.match(/\buse(Text)?[eE]ntwurf\(/g) ?? []).length === 0;
  });

  it('every form of the case work with a text field keeps one, bound to account, case and form', () => {
    expect(formulare.length).toBeGreaterThan(40);
    expect(ohne.filter((pfad) => OHNE_ENTWURF[pfad] === undefined)).toEqual([]);
  });

  it('names no exception that needs none', () => {
    expect(Object.keys(OHNE_ENTWURF).filter((pfad) => !ohne.includes(pfad))).toEqual([]);
  });

  it('a form deletes its draft when it was sent', () => {
    const vergessen = formulare.filter((pfad) => {
      const text = readFileSync(pfad, 'utf8');
      return /\buseEntwurf\(/.test(text) && !/\bentwurf\.loesche\b|\bloesche\(\)/i.test(text);
    });
    expect(vergessen).toEqual(LOESCHT_NICHT);
  });
});
