import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fireEvent, screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { expect, test } from 'vitest';
import { formatCent, formatCentBare, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { createSitzungsansicht } from '#src/web/test/beispiele.ts';
import { renderSeite } from '#src/web/test/render.tsx';
import { stelleServer } from '#src/web/test/server.ts';
import { createAntragsinhalt } from '../antragsinhalt.model.ts';
import { POSITION_NAMEN } from '../betraege.model.ts';
import { REGELPARAMETER } from '../regelwerk/parameter.model.ts';
import { POSITIONEN } from '../regelwerk/rl-2024-12/betraege.model.ts';
import { toFeldId } from './befunde.ts';
import FoerderfallSeite from './foerderfall-seite.tsx';

const DATEI = 'docs/beispiele/foerder-check.json';
const ID = '019a0000-0000-7000-8000-000000000001';

type Zusatz = { kommune: string; gremium: 'RAT' | 'AUSSCHUSS'; anteile: readonly number[] };
type Beispiel = {
  id: string;
  eingabe: {
    typ: string;
    jahr: number;
    koord: readonly number[];
    va?: readonly number[];
    cm?: readonly number[];
    zusatz?: readonly Zusatz[];
    veranst?: number;
    massn?: number;
  };
};
type Antwort = { id: string; ergebnis: { fehler: string[]; hoechstbetraege: Record<string, number> } };

const beispiele = JSON.parse(readFileSync(DATEI, 'utf8')) as Beispiel[];
const gerechnet = JSON.parse(
  execFileSync(process.execPath, ['bin/kim.js', 'foerderung', 'pruefe', DATEI], { encoding: 'utf8' }),
) as Antwort[];

/** An Antrag in which nothing is typed yet. */
const createLeeren = ({ typ, jahr }: Beispiel['eingabe']) => ({
  id: ID,
  aktenzeichen: `KIM-${jahr}-TEST`,
  standort: 'Kreis Lennetal',
  foerderjahr: jahr,
  zustand: 'ENTWURF',
  frist: `${jahr - 1}-11-02`,
  eingangAm: null,
  gesamt: null,
  fehler: 0,
  hinweise: 0,
  version: 1,
  stichtag: `${jahr - 1}-10-19`,
  typ,
  zuwendungsempfaenger: 'Kreisverwaltung Lennetal',
  von: `${jahr}-01-01`,
  bis: `${jahr}-12-31`,
  oeffnung: `${jahr - 1}-09-01`,
  fristEigentlich: `${jahr - 1}-10-31`,
  regelsatz: 'RL-2024-12',
  parameter: REGELPARAMETER,
  kontingentCm: null,
  inhalt: createAntragsinhalt(),
  vorbelegung: [],
  geaendertAm: '2026-10-19T08:00:00.000Z',
  bearbeitetVon: 'Ulrich Bramfeld',
  selbstBearbeitet: true,
  aenderbar: true,
  schritte: [],
  fassung: null,
  ereignisse: [],
  synthetisch: true,
});

const findFeld = (feld: string): HTMLElement => {
  const element = document.getElementById(toFeldId(feld));
  if (element === null) throw new Error(`No field ${feld}`);
  return element;
};
const tippe = (feld: string, wert: string) => fireEvent.change(findFeld(feld), { target: { value: wert } });
const toText = (anteil: number): string => formatVzae(toVzae(anteil));
const toEuro = (cent = 0): string => formatCentBare(toCent(cent));

function addZeile(art: string): void {
  fireEvent.click(screen.getByRole('button', { name: `Zeile hinzufügen: ${art}` }));
}

/** Types one example as its clerk would, post by post. */
function fillAntrag({ koord, va = [], cm = [], zusatz = [], veranst, massn }: Beispiel['eingabe']): void {
  const listen = [
    ['Koordination', 'koordination', koord],
    ['Verwaltungsassistenz', 'verwaltungsassistenz', va],
    ['Case Management', 'caseManagement', cm],
  ] as const;
  for (const [art, feld, anteile] of listen)
    for (const [platz, anteil] of anteile.entries()) {
      addZeile(art);
      tippe(`${feld}[${platz}].bezeichnung`, `${art} ${platz + 1}`);
      tippe(`${feld}[${platz}].vzae`, toText(anteil));
    }
  const zeilen = zusatz.flatMap(({ anteile, ...rest }) => anteile.map((anteil) => ({ ...rest, anteil })));
  for (const [platz, { kommune, gremium, anteil }] of zeilen.entries()) {
    const feld = `zusatz[${platz}]`;
    addZeile('Weitere Koordinationsstelle');
    tippe(`${feld}.kommune`, kommune);
    tippe(`${feld}.vzae`, toText(anteil));
    tippe(`${feld}.gremium`, gremium);
    fireEvent.click(findFeld(`${feld}.eigeneAuslaenderbehoerde`));
    fireEvent.click(findFeld(`${feld}.eigenesJugendamt`));
    tippe(`${feld}.verbleibGrund`, 'Die Kommune hat die Anstellung abgelehnt.');
  }
  tippe('veranstaltungen', toEuro(veranst));
  tippe('massnahmen', toEuro(massn));
  tippe('schnittstellenanalyse', 'Analyse vom 11. Februar 2026');
}

test.each(beispiele.map((beispiel, platz) => ({ id: beispiel.id, beispiel, platz })))(
  '$id, typed into the form of the Antrag, gives the amounts of `kim foerderung pruefe`, to the cent',
  async ({ id, beispiel: { eingabe }, platz }) => {
    expect(beispiele).toHaveLength(5);
    const { fehler, hoechstbetraege } = gerechnet[platz]?.ergebnis ?? { fehler: ['?'], hoechstbetraege: {} };
    expect([gerechnet[platz]?.id, fehler]).toEqual([id, []]);
    stelleServer({
      'GET /sitzung': () => ({ json: createSitzungsansicht({ rolle: 'KI_LEITUNG' }) }),
      [`GET /foerderfaelle/${ID}`]: () => ({ json: createLeeren(eingabe) }),
      [`GET /foerderfaelle/${ID}/unterlagen`]: () => ({
        json: { unterlagen: [], ergaenzbar: true, entfernbar: true },
      }),
      [`GET /foerderfaelle/${ID}/konzepte`]: () => ({ json: { konzepte: [] } }),
      [`PUT /foerderfaelle/${ID}/antrag`]: () => ({ json: { id: ID, version: 2 } }),
    });
    await renderSeite(
      <Routes>
        <Route path="/foerderung/:foerderfallId" element={<FoerderfallSeite />} />
      </Routes>,
      { pfad: `/foerderung/${ID}` },
    );
    await screen.findByRole('form', { name: `Antrag ${eingabe.jahr}` });
    fillAntrag(eingabe);
    // Sachausgaben are asked for as far as the form itself allows: read from its own table.
    const readBetraege = (name: 'Beantragt' | 'Höchstbetrag') =>
      within(screen.getByRole('table', { name: 'Beantragte Beträge und Höchstbeträge' }))
        .getAllByRole('row')
        .flatMap((zeile) => {
          const kopf = zeile.querySelector('th, td')?.textContent?.trim() ?? '';
          const zelle = zeile.querySelector(`td[data-kopf="${name}"]`)?.textContent?.trim();
          return zelle === undefined ? [] : [[kopf, zelle] as const];
        });
    const grenzen = new Map(readBetraege('Höchstbetrag'));
    const toFeldtext = (position: 'sach_koord' | 'sach_va') =>
      (grenzen.get(POSITION_NAMEN[position]) ?? '').replace(/\s*€$/u, '');
    tippe('sachKoordination', toFeldtext('sach_koord'));
    if (eingabe.va !== undefined) tippe('sachVerwaltungsassistenz', toFeldtext('sach_va'));

    const erwartet = POSITIONEN.filter((position) => (hoechstbetraege[position] ?? 0) > 0).map(
      (position) => [POSITION_NAMEN[position], formatCent(toCent(hoechstbetraege[position] ?? 0))] as const,
    );
    const gezeigt = readBetraege('Beantragt');
    expect(gezeigt.filter(([, betrag]) => !betrag.startsWith('0,00'))).toEqual([
      ...erwartet,
      ['Zusammen', formatCent(toCent(hoechstbetraege['gesamt'] ?? 0))],
    ]);
  },
);
