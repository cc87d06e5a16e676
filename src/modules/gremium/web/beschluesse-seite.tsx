import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Seitenblaettern } from '#src/web/ui/seitenblaettern.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { BESCHLUSS_AUSWAHLEN, listBeschluesseRoute } from '../beschluss.contract.ts';
import { BESCHLUSS_ZUSTAND_NAMEN } from '../beschluss.model.ts';
import { listGremienRoute } from '../gremium.contract.ts';
import { t } from './texte.ts';

type Zeile = Ausgabe<typeof listBeschluesseRoute>['eintraege'][number];
const GROESSE = 25;

const SPALTEN: readonly Spalte<Zeile>[] = [
  {
    id: 'inhalt',
    kopf: t('beschluss.inhalt'),
    zelle: ({ id, inhalt }) => <Link to={`/beschluesse/${id}`}>{inhalt}</Link>,
  },
  { id: 'gremium', kopf: t('beschluss.gremium'), zelle: ({ gremium }) => gremium },
  {
    id: 'stand',
    kopf: t('beschluss.stand'),
    zelle: ({ zustand, ueberfaellig }) => (
      <>
        {BESCHLUSS_ZUSTAND_NAMEN[zustand]}{' '}
        {ueberfaellig ? <Etikett text={t('beschluss.ueberfaellig')} art="warnung" /> : null}
      </>
    ),
  },
  { id: 'wer', kopf: t('beschluss.verantwortlich'), zelle: ({ verantwortlich }) => verantwortlich },
  {
    id: 'faellig',
    kopf: t('beschluss.faellig'),
    zelle: ({ faellig }) => formatTag(faellig) || t('beschluss.ohneFrist'),
  },
  { id: 'am', kopf: t('beschluss.am'), zelle: ({ beschlossenAm }) => formatTag(beschlossenAm) },
  { id: 'alter', kopf: t('beschluss.alter'), zelle: ({ alter }) => t('beschluss.tage', { tage: alter }) },
];

/** The register of the Standort. */
export default function BeschluesseSeite() {
  const [adresse, setAdresse] = useSearchParams();
  const auswahl = BESCHLUSS_AUSWAHLEN.find((eine) => eine === adresse.get('auswahl')) ?? 'OFFEN';
  const gremiumId = adresse.get('gremium') ?? '';
  const seite = Math.max(1, Number(adresse.get('seite') ?? '1') || 1);
  const query = { auswahl, seite, groesse: GROESSE, ...(gremiumId === '' ? {} : { gremiumId }) };
  const { data, error, refetch } = useLesen(listBeschluesseRoute, { query }, { behalteAlte: true });
  const gremien = useLesen(listGremienRoute, {});
  const zeige = (neu: Record<string, string>) =>
    setAdresse({ auswahl, gremium: gremiumId, ...neu }, { replace: true });
  return (
    <>
      <Seitenkopf
        titel={t('beschluesse.titel')}
        einleitung={
          data === undefined ? null : <p>{t('beschluesse.einleitung', { monate: data.ohneFristMonate })}</p>
        }
      />
      <div className="kim-stapel">
        {data !== undefined && data.ueberfaellig > 0 ? (
          <Hinweis art="warnung" titel={t('beschluesse.ueberfaellig', { anzahl: data.ueberfaellig })} />
        ) : null}
        <Auswahl
          label={t('beschluesse.auswahl')}
          leer={null}
          optionen={BESCHLUSS_AUSWAHLEN.map((wert) => ({ wert, text: t(`beschluesse.auswahl.${wert}`) }))}
          value={auswahl}
          onChange={({ target }) => zeige({ auswahl: target.value })}
        />
        <Auswahl
          label={t('beschluesse.gremium')}
          leer={t('beschluesse.gremium.alle')}
          optionen={(gremien.data?.gremien ?? []).map(({ id, name }) => ({ wert: id, text: name }))}
          value={gremiumId}
          onChange={({ target }) => zeige({ gremium: target.value })}
        />
        {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
        {data === undefined && !error ? <Ladeanzeige /> : null}
        {data?.eintraege.length === 0 ? (
          <Leer titel={t('beschluesse.leer')}>{t('beschluesse.leer.text')}</Leer>
        ) : null}
        {data && data.eintraege.length > 0 ? (
          <>
            <Tabelle
              titel={t('beschluesse.titel')}
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
