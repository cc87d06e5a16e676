import { Link } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { listGremienRoute } from '../gremium.contract.ts';
import { GREMIUMARTEN } from '../wertelisten/gremien.ts';
import { INSTITUTIONEN } from '../wertelisten/institutionen.ts';
import { t } from './texte.ts';
import { usePflegt } from './werte.ts';
import './gremium.css';

type Antwort = Ausgabe<typeof listGremienRoute>;
const STAND_ART = { ERFUELLT: 'erfolg', OFFEN: 'fehler', HINWEIS: 'warnung', ANGABE: 'neutral' } as const;

const SPALTEN: readonly Spalte<Antwort['gremien'][number]>[] = [
  {
    id: 'name',
    kopf: t('gremien.name'),
    zelle: ({ id, name, aktiv }) => (
      <>
        <Link to={`/gremien/${id}`}>{name}</Link> {aktiv ? null : <Etikett text={t('gremien.beendet')} />}
      </>
    ),
  },
  { id: 'art', kopf: t('gremien.art'), zelle: ({ art }) => textOf(GREMIUMARTEN, art) },
  { id: 'ober', kopf: t('gremium.ober'), zelle: ({ ober }) => ober ?? '–' },
  { id: 'mitglieder', kopf: t('gremien.mitglieder'), zelle: ({ mitglieder }) => mitglieder, zahl: true },
  {
    id: 'naechste',
    kopf: t('gremien.naechste'),
    zelle: ({ naechsteSitzung }) => (naechsteSitzung === null ? '–' : formatTag(naechsteSitzung)),
  },
];
const PUNKTE: readonly Spalte<Antwort['pruefpunkte'][number]>[] = [
  { id: 'punkt', kopf: t('pruef.punkt'), zelle: ({ code, titel }) => `${code} ${titel}` },
  {
    id: 'stand',
    kopf: t('pruef.stand'),
    zelle: ({ stand }) => <Etikett text={t(`pruef.${stand}`)} art={STAND_ART[stand]} />,
  },
  { id: 'befund', kopf: t('pruef.befund'), zelle: ({ text }) => text },
  { id: 'quelle', kopf: t('pruef.quelle'), zelle: ({ quelle }) => quelle },
];

/** The bodies of the Standort, what is asked of them, and who is represented. */
export default function GremienSeite() {
  const { data, error, refetch } = useLesen(listGremienRoute, {});
  const pflegt = usePflegt();
  return (
    <>
      <Seitenkopf
        titel={t('gremien.titel')}
        einleitung={<p>{t('gremien.einleitung')}</p>}
        aktionen={pflegt ? <LinkButton zu="/gremien/neu">{t('gremien.neu')}</LinkButton> : null}
      />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {data === undefined && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel gremium-karten">
          {data.gremien.length === 0 ? (
            <Leer titel={t('gremien.leer')}>{t('gremien.leer.text')}</Leer>
          ) : (
            <Tabelle
              titel={t('gremien.titel')}
              titelVerborgen
              spalten={SPALTEN}
              zeilen={data.gremien}
              schluessel={({ id }) => id}
            />
          )}
          <Karte titel={t('pruef.titel')}>
            <p>{t('pruef.text')}</p>
            <Tabelle
              titel={t('pruef.titel')}
              titelVerborgen
              spalten={PUNKTE}
              zeilen={data.pruefpunkte}
              schluessel={({ code }) => code}
            />
          </Karte>
          <Vertretung vertretung={data.vertretung} />
        </div>
      ) : null}
    </>
  );
}

function Vertretung({ vertretung }: Pick<Antwort, 'vertretung'>) {
  return (
    <Karte titel={t('vertretung.titel')}>
      {([true, false] as const).map((da) => {
        const typen = vertretung.filter(({ vertreten }) => vertreten === da);
        return (
          <div key={String(da)}>
            <h3>{t(da ? 'vertretung.da' : 'vertretung.fehlt', { anzahl: typen.length })}</h3>
            <ul>
              {typen.map(({ typ }) => (
                <li key={typ}>{textOf(INSTITUTIONEN, typ)}</li>
              ))}
              {typen.length === 0 ? <li>{t('vertretung.keine')}</li> : null}
            </ul>
          </div>
        );
      })}
    </Karte>
  );
}
