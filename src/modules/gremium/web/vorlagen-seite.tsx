import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listVorlagenRoute, VORLAGE_AUSWAHLEN } from '../vorlage.contract.ts';
import { VORLAGE_ERGEBNIS_NAMEN, VORLAGE_ZUSTAND_NAMEN } from '../vorlage.model.ts';
import { v } from './vorlagen-texte.ts';
import { usePflegt } from './werte.ts';

type Zeile = Ausgabe<typeof listVorlagenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  { id: 'nummer', kopf: v('vorlagen.nummer'), zelle: ({ nummer }) => nummer },
  {
    id: 'titel',
    kopf: v('vorlagen.titel.spalte'),
    zelle: ({ id, titel }) => <Link to={`/vorlagen/${id}`}>{titel}</Link>,
  },
  {
    id: 'stand',
    kopf: v('vorlagen.stand'),
    zelle: ({ zustand, ergebnis }) =>
      ergebnis === null ? VORLAGE_ZUSTAND_NAMEN[zustand] : VORLAGE_ERGEBNIS_NAMEN[ergebnis],
  },
  { id: 'gremium', kopf: v('vorlagen.gremium'), zelle: ({ gremium }) => gremium },
  {
    id: 'sitzung',
    kopf: v('vorlagen.sitzung'),
    zelle: ({ sitzungId, sitzungAm }) =>
      sitzungId === null ? null : <Link to={`/gremiensitzungen/${sitzungId}`}>{formatTag(sitzungAm)}</Link>,
  },
];

/** Papers of the Standort, the latest first. */
export default function VorlagenSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const pflegt = usePflegt();
  const auswahl =
    VORLAGE_AUSWAHLEN.find((eine) => eine === adresse.get('auswahl')) ?? (pflegt ? 'OFFEN' : 'ALLE');
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const { data, error, refetch } = useLesen(
    listVorlagenRoute,
    { query: { auswahl, seite, groesse: GROESSE } },
    { behalteAlte: true },
  );
  const zeige = (neu: Record<string, string>) => setAdresse({ auswahl, ...neu }, { replace: true });
  return (
    <>
      <Seitenkopf
        titel={v('vorlagen.titel')}
        einleitung={<p>{v('vorlagen.einleitung')}</p>}
        {...(pflegt ? { aktionen: <Link to="/vorlagen/neu">{v('vorlage.schreiben')}</Link> } : {})}
      />
      <div className="kim-stapel">
        <Auswahl
          label={v('vorlagen.auswahl')}
          leer={null}
          optionen={VORLAGE_AUSWAHLEN.map((wert) => ({ wert, text: v(`vorlagen.auswahl.${wert}`) }))}
          value={auswahl}
          onChange={({ target }) => zeige({ auswahl: target.value })}
        />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={v('vorlagen.leer')}>{v('vorlagen.leer.text')}</Leer>
        ) : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={v('vorlagen.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
            />
            <Seitenblaettern
              seite={data.seite}
              groesse={data.groesse}
              gesamt={data.gesamt}
              onSeite={(neu) => zeige({ seite: String(neu) })}
            />
          </>
        ) : null}
      </div>
    </>
  );
}
