import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Rollbereich } from '#src/web/ui/rollbereich.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { formatZelle } from '../kennzahl/zelle.model.ts';
import { VERGLEICHSGRUPPEN } from '../uebersicht/uebersicht.model.ts';
import { getGruppenvergleichRoute } from '../vergleich/vergleich.contract.ts';
import { b } from './berichte-texte.ts';

type Vergleich = NonNullable<Ausgabe<typeof getGruppenvergleichRoute>['vergleich']>;
type Zeile = Vergleich['spalten'][number];

/** The own Standort beside its group, from the open data alone. Asked for, never shown by itself: nobody is to be ranked in passing. */
export function Gruppenvergleich({ code }: { code: string }) {
  const [offen, setOffen] = useState(false);
  const [wahl, setWahl] = useState('TYP');
  const gruppe = VERGLEICHSGRUPPEN.find((eine) => eine === wahl) ?? 'TYP';
  const { data, error, refetch } = useLesen(
    getGruppenvergleichRoute,
    { params: { code }, query: { gruppe } },
    { behalteAlte: true, wennBereit: offen },
  );
  return (
    <Karte titel={b('eigener.titel')}>
      <p>{b('eigener.text')}</p>
      {offen ? (
        <>
          <div className="kennzahl-wahl">
            <Auswahl
              label={b('vergleich.gruppe')}
              value={gruppe}
              leer={null}
              optionen={VERGLEICHSGRUPPEN.map((wert) => ({ wert, text: b(`gruppe.${wert}`) }))}
              onChange={({ target }) => setWahl(target.value)}
            />
          </div>
          {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
          {data === undefined && !error ? <Ladeanzeige /> : null}
          {data?.vergleich === null ? <p>{b('eigener.leer')}</p> : null}
          {data?.vergleich ? <Zahlen vergleich={data.vergleich} /> : null}
        </>
      ) : (
        <div className="kim-aktionen">
          <Button art="sekundaer" onClick={() => setOffen(true)}>
            {b('eigener.knopf')}
          </Button>
        </div>
      )}
    </Karte>
  );
}

function Zahlen({ vergleich }: { vergleich: Vergleich }) {
  const { einheit, titel, gruppe, andere, mindestens, spalten, kennung, ausgabe, am } = vergleich;
  const wert = (zahl: Zeile['eigene']): string => formatZelle(zahl, einheit);
  const felder: Spalte<Zeile>[] = [
    { id: 'zeit', kopf: b('eigener.spalte'), zelle: ({ text }) => text },
    { id: 'eigene', kopf: b('eigener.eigene'), zahl: true, zelle: ({ eigene }) => wert(eigene) },
    { id: 'median', kopf: b('eigener.median'), zahl: true, zelle: ({ median }) => wert(median) },
    {
      id: 'spanne',
      kopf: b('eigener.spanne'),
      zahl: true,
      zelle: ({ von, bis }) =>
        von === null ? '–' : b('vergleich.spanne', { von: wert(von), bis: wert(bis) }),
    },
    { id: 'gezeigt', kopf: b('eigener.gezeigt'), zahl: true, zelle: ({ gezeigt }) => String(gezeigt) },
  ];
  return (
    <>
      <Rollbereich titel={b('eigener.bereich')}>
        <Tabelle titel={titel} spalten={felder} zeilen={spalten} schluessel={({ text }) => text} />
      </Rollbereich>
      <p className="kim-klein">
        {b('eigener.stand', { gruppe, andere: String(andere), mindestens: String(mindestens) })}
      </p>
      <p>
        <a href={`/offene-daten/${kennung}/${ausgabe}`}>
          {b('eigener.quelle', { ausgabe: String(ausgabe), tag: formatGerman(toPlainDate(am)) })}
        </a>
      </p>
    </>
  );
}
