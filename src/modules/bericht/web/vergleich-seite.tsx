import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { CsvLink } from '#src/web/ui/csv-link.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listKennzahlenRoute } from '../kennzahl/kennzahl.contract.ts';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import { lastQuartal } from '../kennzahl/zeit.model.ts';
import { getLandesuebersichtRoute } from '../uebersicht/uebersicht.contract.ts';
import { VERGLEICHSGRUPPEN } from '../uebersicht/uebersicht.model.ts';
import { b } from './berichte-texte.ts';
import { Kleinbilder } from './kleinbilder.tsx';
import './kennzahl.css';

type Uebersicht = Ausgabe<typeof getLandesuebersichtRoute>;
/** Only what is counted in every quarter and place. */
const VERGLEICHBAR: readonly string[] = ['FLUSS', 'BESTAND', 'ANTEIL', 'STEUERUNG'];
const JAHRE = 4;

/** One indicator in all Standorte over two years, with comparable groups. Always by name, never by value. */
export default function VergleichSeite() {
  const { data: sitzung } = useSitzung();
  const katalog = useLesen(listKennzahlenRoute, {});
  const [wahl, setWahl] = useState({ kennzahl: 'K-01', jahr: '', gruppe: 'TYP' });
  const neuestes = sitzung ? Number(lastQuartal(toPlainDate(sitzung.stichtag)).slice(0, 4)) : 0;
  const gruppe = VERGLEICHSGRUPPEN.find((code) => code === wahl.gruppe) ?? 'TYP';
  const jahr = wahl.jahr === '' ? neuestes : Number(wahl.jahr);
  const { data, error, refetch } = useLesen(
    getLandesuebersichtRoute,
    { query: { kennzahl: wahl.kennzahl, jahr, gruppe } },
    { behalteAlte: true, wennBereit: neuestes > 0 },
  );
  const kennzahlen = (katalog.data?.eintraege ?? []).filter(
    ({ fehlt, rechnung }) => fehlt === null && VERGLEICHBAR.includes(rechnung),
  );
  return (
    <>
      <Seitenkopf titel={b('vergleich.titel')} einleitung={<p>{b('vergleich.einleitung')}</p>} />
      <div className="kim-stapel kennzahl-seite">
        <div className="kennzahl-wahl">
          <Auswahl
            label={b('vergleich.kennzahl')}
            value={wahl.kennzahl}
            leer={null}
            optionen={kennzahlen.map(({ code, name }) => ({ wert: code, text: `${code} ${name}` }))}
            onChange={({ target }) => setWahl({ ...wahl, kennzahl: target.value })}
          />
          <Auswahl
            label={b('vergleich.jahr')}
            value={String(jahr)}
            leer={null}
            optionen={Array.from({ length: JAHRE }, (_, i) => String(neuestes - i)).map((wert) => ({
              wert,
              text: `${Number(wert) - 1} und ${wert}`,
            }))}
            onChange={({ target }) => setWahl({ ...wahl, jahr: target.value })}
          />
          <Auswahl
            label={b('vergleich.gruppe')}
            value={gruppe}
            leer={null}
            optionen={VERGLEICHSGRUPPEN.map((wert) => ({ wert, text: b(`gruppe.${wert}`) }))}
            onChange={({ target }) => setWahl({ ...wahl, gruppe: target.value })}
          />
        </div>
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.standorte.length === 0 ? <Leer titel={b('vergleich.leer')} /> : null}
        {data && data.standorte.length > 0 && !error ? <Bild uebersicht={data} /> : null}
      </div>
    </>
  );
}

function Bild({ uebersicht }: { uebersicht: Uebersicht }) {
  const { zeiten, gruppen, einheit, standorte, ebenen, hinweise, titel } = uebersicht;
  const zeige = (wert: number | null): string => formatZelle(wert, einheit);
  const felder: Spalte<Uebersicht['gruppen'][number]>[] = [
    { id: 'gruppe', kopf: b('vergleich.spalte.gruppe'), zelle: ({ text }) => text },
    { id: 'standorte', kopf: b('vergleich.spalte.standorte'), zahl: true, zelle: (zeile) => zeile.standorte },
    { id: 'gezeigt', kopf: b('vergleich.spalte.gezeigt'), zahl: true, zelle: ({ gezeigt }) => gezeigt },
    { id: 'median', kopf: b('vergleich.spalte.median'), zahl: true, zelle: ({ median }) => zeige(median) },
    {
      id: 'spanne',
      kopf: b('vergleich.spalte.spanne'),
      zahl: true,
      zelle: ({ von, bis }) =>
        von === null ? '–' : b('vergleich.spanne', { von: zeige(von), bis: zeige(bis) }),
    },
  ];
  return (
    <>
      <Karte titel={b('vergleich.gruppen', { zeit: zeiten.at(-1)?.text ?? '' })}>
        <p>{b('vergleich.gruppen.text')}</p>
        <Tabelle
          titel={titel}
          titelVerborgen
          spalten={felder}
          zeilen={gruppen}
          schluessel={({ code }) => code}
        />
      </Karte>
      <Kleinbilder uebersicht={uebersicht} />
      <Zahlentafel
        titel={b('vergleich.ebenen')}
        zeilen={ebenen.map(({ code, text, zellen }) => ({ code, name: text, zellen }))}
        // Sums are those of the chosen year alone.
        zeiten={zeiten.slice(-(ebenen[0]?.zellen.length ?? 0))}
        einheit={einheit}
      />
      <Zahlentafel
        titel={b('vergleich.tabelle')}
        zeilen={standorte}
        zeiten={zeiten}
        einheit={einheit}
        laden
      />
      <ul>
        {hinweise.map((hinweis) => (
          <li key={hinweis}>{hinweis}</li>
        ))}
      </ul>
    </>
  );
}

type Zahlenzeile = { code: string; name: string; zellen: readonly (number | 'x' | null)[] };

function Zahlentafel({
  titel,
  zeilen,
  zeiten,
  einheit,
  laden = false,
}: Pick<Uebersicht, 'zeiten' | 'einheit'> & {
  titel: string;
  zeilen: readonly Zahlenzeile[];
  laden?: boolean;
}) {
  return (
    <Karte titel={titel}>
      <Rollbereich titel={b('vergleich.bereich', { titel })}>
        <Tabelle
          titel={titel}
          titelVerborgen
          spalten={[
            { id: 'ort', kopf: b('vergleich.standort'), zelle: ({ name }: Zahlenzeile) => name },
            ...zeiten.map(({ code, text }, stelle) => ({
              id: code,
              kopf: text,
              zahl: true,
              zelle: ({ zellen }: Zahlenzeile) => formatZelle(zellen[stelle] ?? null, einheit),
            })),
          ]}
          zeilen={zeilen}
          schluessel={({ code }) => code}
        />
      </Rollbereich>
      {laden ? (
        <CsvLink
          dateiname={titel}
          text={b('vergleich.laden')}
          zeilen={[
            [b('vergleich.standort'), ...zeiten.map(({ text }) => text)],
            ...zeilen.map(({ name, zellen }) => [
              name,
              ...zellen.map((zelle) => formatZelle(zelle, einheit)),
            ]),
          ]}
        />
      ) : null}
    </Karte>
  );
}
