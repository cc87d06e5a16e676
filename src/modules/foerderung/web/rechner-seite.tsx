import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import type { ReactNode } from 'react';
import { type Cent, formatCent, formatCentBare, sumCent } from '#src/core/cent.ts';
import { formatVzae } from '#src/core/vzae.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import type { Felder } from '../foerder-check-eingabe.model.ts';
import { computeBetragstafel, computeVerteilungVon, type Verteilung } from '../rechner.model.ts';
import { REGELN } from '../regelwerk/regeln.model.ts';
import { RL_2024_12 } from '../regelwerk/regelsatz.model.ts';
import { BAUSTEIN_3, computeBaustein3, computeJeStelle } from '../regelwerk/rl-2024-12/baustein3.model.ts';
import {
  HISTORISCHE_BETRAEGE,
  INTEGRATIONSINFRASTRUKTUR_JAHR,
  STELLEN_2022,
  STELLEN_BAUSTEIN_2_2022,
} from '../regelwerk/rl-2024-12/historie.model.ts';
import { formatBruch } from '../regelwerk/bruch.model.ts';
import {
  Eingabefehler,
  findFehlertext,
  findWert,
  type Formularstand,
  Textfeld,
} from './foerder-check-felder.tsx';

/** „Beträge und Rechner“: amounts of the Richtlinie, the 54 Standorte, the Verteilschlüssel, history. */
export function createRechnerSeite(felder: Felder | null, _heute: PlainDate, stoerung: string | null) {
  const gerechnet = felder === null ? null : computeVerteilungVon(felder);
  const fehler = gerechnet === null || gerechnet.ok ? [] : gerechnet.fehler;
  const stand: Formularstand = { felder: felder ?? new Map(), fehler };
  return {
    titel: 'Beträge und Rechner',
    ungueltig: fehler.length > 0,
    inhalt: (
      <>
        <p>
          Die Beträge der Förderung im Kommunalen Integrationsmanagement mit Quelle und Rechnung. Was für Ihre
          Kommune gilt, zeigt der <a href="/seiten/foerder-check">Förder-Check</a>.
        </p>
        {stoerung === null ? null : <Hinweis art="fehler" titel={stoerung} />}
        <Eingabefehler fehler={fehler} />
        <Verteilschluessel stand={stand} verteilung={gerechnet?.ok ? gerechnet.wert : null} />
        <Jahresbetraege />
        <Standorttafel />
        <Baustein3 />
        <Geschichte />
      </>
    ),
  };
}

function Verteilschluessel({ stand, verteilung }: { stand: Formularstand; verteilung: Verteilung | null }) {
  return (
    <section className="kim-stapel kim-stapel--voll" aria-labelledby="verteilschluessel">
      <h2 id="verteilschluessel">Rechner: Verteilschlüssel 40 zu 60</h2>
      <p>
        {`Baustein 2 wurde zu 40 % nach dem FlüAG-Bestand und zu 60 % nach dem AWoV-Bestand verteilt (${REGELN['FH-VS-a'].quelle}, Regel FH-VS-a). `}
        Gerechnet wird mit genauen Brüchen; ganze Stellen gehen nach den größten Resten.
      </p>
      <p>
        <strong>Annahme OQ-F-19:</strong> Stichtage, Gruppen und Rundung sind nicht belegt. Belegt ist der
        Schlüssel nur für 2020 und 2021. Das Ergebnis hilft beim Planen und ist kein Kontingent.
      </p>
      {verteilung === null ? null : <Verteilungstabelle verteilung={verteilung} />}
      <form method="post" action="/seiten/rechner" className="kim-formular" noValidate>
        <Textfeld
          stand={stand}
          name="stellen"
          label="Stellen insgesamt"
          hinweis="Ganze Stellen, zum Beispiel 713."
          breite="kurz"
        />
        <Mehrzeilig
          id="bestaende"
          name="bestaende"
          label="Bestände"
          hinweis="Je Zeile: Name; FlüAG-Bestand; AWoV-Bestand. Zum Beispiel: Kreis Musterau; 1.200; 800. Zeilen aus einer Tabelle können Sie einfügen."
          rows={8}
          defaultValue={findWert(stand, 'bestaende')}
          fehler={findFehlertext(stand, 'bestaende')}
        />
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">Verteilen</span>
        </button>
      </form>
    </section>
  );
}

function Verteilungstabelle({ verteilung: { stellen, zuteilungen } }: { verteilung: Verteilung }) {
  return (
    <Tabelle
      titel={`Verteilung von ${stellen} Stellen`}
      kopf={['Name', '#FlüAG', '#AWoV', '#Anteil', '#Stellen']}
    >
      <tbody>
        {zuteilungen.map(({ name, flueag, awov, anteil, stellen: eigene }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="kim-zahl">{formatZahl(flueag)}</td>
            <td className="kim-zahl">{formatZahl(awov)}</td>
            <td className="kim-zahl">{formatBruch(anteil)}</td>
            <td className="kim-zahl">{formatZahl(eigene)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Zusammen</th>
          <td colSpan={3}>Summe der Zeilen</td>
          <td className="kim-zahl">
            {formatZahl(zuteilungen.reduce((summe, { stellen: eigene }) => summe + eigene, 0))}
          </td>
        </tr>
      </tfoot>
    </Tabelle>
  );
}

const SATZ = RL_2024_12;
const JAHRESBETRAEGE = [
  { was: 'Koordinationsstelle, je 1,0 VZÄ', betrag: SATZ.koordination, regel: 'FR-5.4.1-e' },
  { was: 'Verwaltungsassistenz, halbe Stelle', betrag: SATZ.halbeVerwaltungsassistenz, regel: 'FR-5.4.1-e' },
  { was: 'Case Management, je 1,0 VZÄ', betrag: SATZ.caseManagement, regel: 'FR-5.4.1-f' },
  { was: 'Sachausgaben Koordination, je 1,0 VZÄ', betrag: SATZ.sachKoordination, regel: 'FR-5.4.2-a' },
  {
    was: 'Sachausgaben Verwaltungsassistenz, halbe Stelle',
    betrag: SATZ.sachHalbeVerwaltungsassistenz,
    regel: 'FR-5.4.2-b',
  },
  { was: 'Veranstaltungen, je Kommune und Jahr', betrag: SATZ.veranstaltungen, regel: 'FR-5.4.2-c' },
  { was: 'Maßnahmen, je Kommune und Jahr', betrag: SATZ.massnahmen, regel: 'FR-5.4.2-d' },
] as const;

function Jahresbetraege() {
  return (
    <section aria-labelledby="jahresbetraege" className="kim-stapel kim-stapel--voll">
      <h2 id="jahresbetraege">Jahresbeträge der Richtlinie vom 12.12.2024</h2>
      <Tabelle titel="Höchstens im Jahr" kopf={['Gegenstand', '#Betrag', 'Regel und Quelle']}>
        <tbody>
          {JAHRESBETRAEGE.map(({ was, betrag, regel }) => (
            <tr key={was}>
              <th scope="row">{was}</th>
              <td className="kim-zahl">{formatCent(betrag)}</td>
              <td>{`${regel}, ${REGELN[regel].quelle}`}</td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
    </section>
  );
}

function Standorttafel() {
  const { zeilen, summen, gesamt } = computeBetragstafel();
  const betraegeVon = (werte: (typeof zeilen)[number]['betraege'], summe: Cent): Cent[] => [
    sumCent([werte.koord, werte.zusatz]),
    werte.va,
    werte.cm,
    sumCent([werte.sach_koord, werte.sach_va]),
    sumCent([werte.veranst, werte.massn]),
    summe,
  ];
  const zellen = (betraege: readonly Cent[]) =>
    betraege.map((betrag, spalte) => (
      <td key={SPALTEN[spalte]} className="kim-zahl">
        {formatCentBare(betrag)}
      </td>
    ));
  return (
    <section aria-labelledby="standorte" className="kim-stapel kim-stapel--voll">
      <h2 id="standorte">Höchstbeträge für alle 54 KIM-Standorte</h2>
      <p>
        Die Jahresbeträge von 2024 mal die Stellen von 2022 (Landtag, Kleine Anfrage 498, Stand 30.06. oder
        30.09.2022). Es sind Rechenwerte und keine Zusage: Das Kontingent von heute kann anders sein (Annahme
        OQ-F-18).
      </p>
      <p>
        {`2022 hatte Baustein 1 ohne Verwaltungsassistenz ${formatVzae(STELLEN_2022[1].moeglich)} VZÄ und Baustein 2 nach der Tabelle ${formatVzae(STELLEN_2022[2].moeglich)} VZÄ. Der Text der Antwort nennt für Baustein 2 ${STELLEN_BAUSTEIN_2_2022.moeglich} mögliche Stellen.`}
      </p>
      <Tabelle
        titel="Höchstbetrag im Jahr, in Euro"
        kopf={['Standort', ...SPALTEN.map((name) => `#${name}`)]}
      >
        <tbody>
          {zeilen.map(({ standort, betraege, gesamt: summe }) => (
            <tr key={standort.name}>
              <th scope="row">{standort.name}</th>
              {zellen(betraegeVon(betraege, summe))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Alle 54</th>
            {zellen(betraegeVon(summen, gesamt))}
          </tr>
        </tfoot>
      </Tabelle>
    </section>
  );
}

const SPALTEN = [
  'Koordination mit weiteren Stellen',
  'Verwaltungsassistenz',
  'Case Management',
  'Sachausgaben',
  'Veranstaltungen und Maßnahmen',
  'Zusammen',
] as const;

function Baustein3() {
  const { einheiten2021, jeEinheit2021, mittel, stellen2022 } = BAUSTEIN_3;
  const { wert } = computeBaustein3(einheiten2021);
  const zeilen = [
    ['Ausländerbehörden', einheiten2021.auslaenderbehoerden, wert.auslaenderbehoerden, 'FH-B3-a'],
    ['Einbürgerungsbehörden', einheiten2021.einbuergerungsbehoerden, wert.einbuergerungsbehoerden, 'FH-B3-b'],
    ['Weitere Einheiten', einheiten2021.weitere, wert.weitere, 'FH-B3-c'],
  ] as const;
  return (
    <section aria-labelledby="baustein3" className="kim-stapel kim-stapel--voll">
      <h2 id="baustein3">Baustein 3: Beträge der Geschichte</h2>
      <p>
        Baustein 3 ist kein Gegenstand der Richtlinie ({REGELN['FH-B3-e'].quelle}, Regel FH-B3-e). Ein Antrag
        ist dafür nicht möglich. Beträge und Rechtsform seit 2023 sind nicht bekannt (Annahme OQ-F-30).
      </p>
      <Tabelle
        titel={`2021: Einheiten zu ${formatCent(jeEinheit2021)}`}
        kopf={['Für', '#Einheiten', '#Betrag', 'Regel und Quelle']}
      >
        <tbody>
          {zeilen.map(([name, anzahl, betrag, regel]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="kim-zahl">{anzahl}</td>
              <td className="kim-zahl">{formatCent(betrag)}</td>
              <td>{`${regel}, ${REGELN[regel].quelle}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Zusammen</th>
            <td className="kim-zahl">{zeilen.reduce((summe, [, anzahl]) => summe + anzahl, 0)}</td>
            <td className="kim-zahl">{formatCent(wert.gesamt)}</td>
            <td>Anzahl mal Betrag je Einheit</td>
          </tr>
        </tfoot>
      </Tabelle>
      <p>
        {`2022: ${formatCent(mittel[2022])} für ${stellen2022} Stellen, also ${formatCent(computeJeStelle(mittel[2022], stellen2022).wert)} je Stelle; 2025: ${formatCent(mittel[2025])} (Regel FH-B3-d, ${REGELN['FH-B3-d'].quelle}).`}
      </p>
    </section>
  );
}

function Geschichte() {
  return (
    <section aria-labelledby="geschichte" className="kim-stapel kim-stapel--voll">
      <h2 id="geschichte">Mittel des Programms seit 2020</h2>
      <p>Nur zum Lesen: Ein Antrag von heute rechnet nie mit diesen Beträgen.</p>
      <Tabelle
        titel="Mittel im Jahr"
        kopf={['Jahr', 'Gegenstand', '#Betrag', 'Richtlinie', 'Regel und Quelle']}
      >
        <tbody>
          {HISTORISCHE_BETRAEGE.map(({ jahr, gegenstand, betrag, richtlinie, regel, quelle }) => (
            <tr key={`${jahr} ${gegenstand}`}>
              <th scope="row">{jahr}</th>
              <td>{gegenstand}</td>
              <td className="kim-zahl">{formatCent(betrag)}</td>
              <td>{richtlinie ?? '–'}</td>
              <td>{`${regel}, ${quelle}`}</td>
            </tr>
          ))}
        </tbody>
      </Tabelle>
      <p>
        {`Für die gesamte Integrationsinfrastruktur sind es mindestens ${formatCent(INTEGRATIONSINFRASTRUKTUR_JAHR)} im Jahr (Regel FT-3-a, ${REGELN['FT-3-a'].quelle}), nicht allein für das Kommunale Integrationsmanagement.`}
      </p>
    </section>
  );
}

/** A head that begins with `#` stands over numbers. */
function Tabelle({ titel, kopf, children }: { titel: string; kopf: readonly string[]; children: ReactNode }) {
  return (
    <Rollbereich titel={titel}>
      <table className="kim-tabelle">
        <caption>{titel}</caption>
        <thead>
          <tr>
            {kopf.map((text) => (
              <th key={text} scope="col" className={text.startsWith('#') ? 'kim-zahl' : undefined}>
                {text.replace(/^#/, '')}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </Rollbereich>
  );
}

function formatZahl(zahl: number): string {
  return String(zahl).replace(/\B(?=(\d{3})+$)/g, '.');
}
