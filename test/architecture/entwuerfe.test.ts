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
  'src/modules/ablage/web/hochladen.tsx': 'nur die Wahl einer Datei und ihr Name, vorbelegt',
  'src/modules/auslastung/web/zielwerte-formular.tsx': 'nur Zahlen und ein Satz',
};

/** Drafts that no form deletes: the letter is printed from its draft; what is handed to another Stelle goes with the access. */
const LOESCHT_NICHT = [
  'src/modules/abgabe/web/uebergeben-dialog.tsx',
  'src/modules/papier/web/anschreiben-formular.tsx',
];

/** Forms of the funding procedure with a text field that keep no draft, each with its reason. */
const OHNE_FOERDERENTWURF: Readonly<Record<string, string>> = {
  'pruefung/verfahren.tsx Zeichnung': 'nur die Funktion unter der Unterschrift, vorbelegt',
  'aenderung/verfahren.tsx Schlusszeichnung': 'nur die Funktion unter der Unterschrift, vorbelegt',
  'zahlung/bankkarte.tsx Eintrag': 'nur Kontodaten: von einer IBAN liegt keine zweite Fassung herum',
  'zahlung/kasse.tsx NeuerLauf': 'nur das Konto der Landeskasse, vorbelegt',
  'zahlung/bestaetigungsdatei.tsx Bestaetigungsdatei': 'nur die Wahl einer Datei',
  'nachweis/personal-datei.tsx PersonalDatei': 'nur die Wahl einer Datei',
  'nachweis/nachweis-formular.tsx NachweisFormular': 'der Nachweis selbst ist der Entwurf (use-nachweis)',
};

/** Rooms whose forms belong to another work: the posts, the accounts. The Förderung has its own list. */
const ANDERE = /^src\/modules\/(foerderung|stelle|benutzer|standort)\//;
const FELD = /<(Mehrzeilig|Texteingabe|[A-Z]\w*[Ff]elder)\b/;
const FOERDERUNG = 'src/modules/foerderung/web/';
const ZUSTAND = /\buse(Form|State|Vorschlag)[(<]/;
const ENTWURF = /\buse(Text)?[eE]ntwurf\(|\bentwurf=\{\{|\buseVorschlag\(/;

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

/** The components of a file by name. */
function readTeile(pfad: string): Map<string, string> {
  const stuecke = readFileSync(pfad, 'utf8').split(/^(?:export )?(?:default )?function /m);
  return new Map(stuecke.slice(1).map((stueck) => [/^\w+/.exec(stueck)?.[0] ?? '', stueck]));
}

/**
 * Components of the Förderung that hold what is typed into a text field: in themselves, or in a part of the same file that
 * holds nothing. The Antrag is its own draft (use-antrag). The Förder-Check and the Rechner are public, without an account.
 */
function listFoerderformulare(): { name: string; text: string }[] {
  return globSync(`${FOERDERUNG}**/*.tsx`)
    .filter((pfad) => !/\.test\.tsx$|\/(foerder-check|rechner-seite)/.test(pfad))
    .flatMap((pfad) => {
      const teile = readTeile(pfad);
      const zeigt = (text: string, tiefe = 0): boolean =>
        FELD.test(text) ||
        (tiefe < 3 &&
          [...teile].some(
            ([teil, inhalt]) =>
              new RegExp(`<${teil}\\b`).test(text) && !ZUSTAND.test(inhalt) && zeigt(inhalt, tiefe + 1),
          ));
      return [...teile]
        .filter(([, text]) => ZUSTAND.test(text) && zeigt(text))
        .map(([teil, text]) => ({ name: `${pfad.slice(FOERDERUNG.length)} ${teil}`, text }));
    })
    .toSorted((eine, andere) => eine.name.localeCompare(andere.name));
}

describe('drafts of the funding procedure', () => {
  const formulare = listFoerderformulare();
  const ohne = formulare.filter(({ text }) => !ENTWURF.test(text)).map(({ name }) => name);

  it('every form with a text field keeps one, bound to account, record and form', () => {
    expect(formulare.length).toBeGreaterThan(35);
    expect(ohne.filter((name) => OHNE_FOERDERENTWURF[name] === undefined)).toEqual([]);
  });

  it('names no exception that needs none', () => {
    expect(Object.keys(OHNE_FOERDERENTWURF).filter((name) => !ohne.includes(name))).toEqual([]);
  });

  it('a form deletes its draft when it was sent', () => {
    const vergessen = formulare.filter(
      ({ text }) => /\buse(Text)?[eE]ntwurf\(/.test(text) && !/\bentwurf\.loesche\(\)/.test(text),
    );
    expect(vergessen.map(({ name }) => name)).toEqual([]);
  });
});

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
