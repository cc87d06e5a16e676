import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listThemenRoute } from '../thema.contract.ts';
import { PRIORITAET_NAMEN, THEMA_AUSWAHL_CODES, THEMA_ZUSTAND_NAMEN } from '../thema.model.ts';
import { Haeufungen } from './haeufungen.tsx';
import { t } from './texte.ts';
import { Verwaiste } from './verantwortung.tsx';
import './thema.css';

type Zeile = Ausgabe<typeof listThemenRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'titel',
    kopf: t('themen.name'),
    zelle: ({ id, titel }) => <Link to={`/themen/${id}`}>{titel}</Link>,
  },
  { id: 'stand', kopf: t('themen.stand'), zelle: ({ zustand }) => THEMA_ZUSTAND_NAMEN[zustand] },
  { id: 'seit', kopf: t('themen.seit'), zelle: ({ seit }) => formatTag(seit) },
  {
    id: 'alter',
    kopf: t('themen.alter'),
    zahl: true,
    zelle: ({ alter }) => (alter === null ? '–' : t('themen.tage', { tage: alter })),
  },
  {
    id: 'prioritaet',
    kopf: t('themen.prioritaet'),
    zelle: ({ prioritaet }) => (prioritaet === null ? t('themen.keine') : PRIORITAET_NAMEN[prioritaet]),
  },
];

/** Themen of the Standort, for everybody who works with KIM there. */
export default function ThemenSeite() {
  const { data: sitzung } = useSitzung();
  const [adresse, setAdresse] = useSearchParams();
  const auswahl = THEMA_AUSWAHL_CODES.find((eine) => eine === adresse.get('auswahl')) ?? 'LAUFEND';
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { auswahl, seite, groesse: GROESSE };
  const { data, error, refetch } = useLesen(listThemenRoute, { query }, { behalteAlte: true });
  const bearbeitet = sitzung?.rolle === 'KOORDINATION' || sitzung?.rolle === 'KI_LEITUNG';
  return (
    <>
      <Seitenkopf
        titel={t('themen.titel')}
        einleitung={<p>{t('themen.einleitung')}</p>}
        aktionen={bearbeitet ? <LinkButton zu="/themen/neu">{t('themen.neu')}</LinkButton> : null}
      />
      <div className="kim-stapel thema-karten">
        <Auswahl
          label={t('themen.auswahl')}
          leer={null}
          optionen={THEMA_AUSWAHL_CODES.map((wert) => ({ wert, text: t(`themen.auswahl.${wert}`) }))}
          value={auswahl}
          onChange={({ target }) => setAdresse({ auswahl: target.value }, { replace: true })}
        />
        {data ? <OffeneEnden ohne={data.ohne} /> : null}
        {bearbeitet ? <Verwaiste /> : null}
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? <Leer titel={t('themen.leer')}>{t('themen.leer.text')}</Leer> : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('themen.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.eintraege}
              schluessel={({ id }) => id}
            />
            <Seitenblaettern
              seite={data.seite}
              groesse={data.groesse}
              gesamt={data.gesamt}
              onSeite={(neu) => setAdresse({ auswahl, seite: String(neu) })}
            />
          </>
        ) : null}
        <Haeufungen />
      </div>
    </>
  );
}

const ENDEN = [
  ['beschluss', 'OHNE_BESCHLUSS'],
  ['umsetzung', 'OHNE_UMSETZUNG'],
  ['wirkung', 'OHNE_WIRKUNG'],
] as const;

/** Where the way of a Thema is not finished yet: one line, each a list by age. */
function OffeneEnden({ ohne }: { ohne: Ausgabe<typeof listThemenRoute>['ohne'] }) {
  return (
    <nav aria-label={t('themen.enden')}>
      <ul className="thema-enden">
        {ENDEN.map(([was, auswahl]) => (
          <li key={was}>
            <Link to={`/themen?auswahl=${auswahl}`}>{t(`themen.ohne.${was}`, { anzahl: ohne[was] })}</Link>
          </li>
        ))}
        <li>
          <Link to="/beschluesse?auswahl=UEBERFAELLIG">{t('themen.register')}</Link>
        </li>
      </ul>
    </nav>
  );
}
