import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { ZUSTAND_NAMEN } from '#src/modules/akte/akte.model.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Seitenkopf } from '#src/web/layout/seitenkopf.tsx';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { exportCsvRoute, exportXlsxRoute, listUebertragungenRoute } from '../uebertragung.contract.ts';
import type { Uebertragungsstand } from '../uebertragung.model.ts';
import { t } from './texte.ts';
import { formatQuartal } from './zeitraum.ts';

type Seite = Ausgabe<typeof listUebertragungenRoute>;
type Eintrag = Seite['eintraege'][number];

export const STAND_FARBE = {
  OFFEN: 'warnung',
  GEAENDERT: 'warnung',
  UEBERTRAGEN: 'erfolg',
} as const satisfies Record<Uebertragungsstand, EtikettArt>;

/** What of the own Akten is in the KIM-Datenbank and what is still open, by quarter; without names. */
export default function UebertragungSeite() {
  const [suche, setSuche] = useSearchParams();
  const [nurOffene, setNurOffene] = useState(true);
  const zeitraum = suche.get('zeitraum') ?? undefined;
  const query = zeitraum === undefined ? {} : { zeitraum };
  const { data, error, refetch } = useLesen(listUebertragungenRoute, { query }, { behalteAlte: true });
  return (
    <>
      <Seitenkopf titel={t('liste.titel')} einleitung={<p>{t('liste.einleitung')}</p>} />
      {error ? <Stoerung fehler={error} erneut={() => void refetch()} /> : null}
      {!data && !error ? <Ladeanzeige /> : null}
      {data ? (
        <div className="kim-stapel fall-karten">
          {data.formular.stand === 'ANNAHME' ? <Hinweis art="info" titel={t('annahme')} /> : null}
          <div className="kim-aktionen">
            <Auswahl
              label={t('quartal')}
              leer={null}
              value={data.zeitraum}
              optionen={data.zeitraeume.map((wert) => ({ wert, text: formatQuartal(wert) }))}
              onChange={({ target }) => setSuche({ zeitraum: target.value })}
            />
            <Auswahl
              label={t('filter')}
              leer={null}
              value={nurOffene ? 'offen' : 'alle'}
              optionen={[
                { wert: 'offen', text: t('filter.offen') },
                { wert: 'alle', text: t('filter.alle') },
              ]}
              onChange={({ target }) => setNurOffene(target.value === 'offen')}
            />
          </div>
          <Liste seite={data} nurOffene={nurOffene} />
          <Dateien zeitraum={data.zeitraum} auswahl={nurOffene ? 'offen' : 'alle'} />
        </div>
      ) : null}
    </>
  );
}

function Liste({ seite, nurOffene }: { seite: Seite; nurOffene: boolean }) {
  const count = (stand: Uebertragungsstand) =>
    seite.eintraege.filter((eintrag) => eintrag.stand === stand).length;
  const zeilen = nurOffene ? seite.eintraege.filter(({ stand }) => stand !== 'UEBERTRAGEN') : seite.eintraege;
  return (
    <Karte titel={formatQuartal(seite.zeitraum)}>
      <p>
        {t('zahlen', {
          offen: count('OFFEN'),
          geaendert: count('GEAENDERT'),
          uebertragen: count('UEBERTRAGEN'),
        })}
      </p>
      {zeilen.length === 0 ? (
        <Leer titel={t('leer')} />
      ) : (
        <Tabelle
          titel={t('tabelle')}
          titelVerborgen
          spalten={[
            { id: 'nummer', kopf: t('spalte.nummer'), zelle: (eintrag) => toBlatt(eintrag, seite.zeitraum) },
            { id: 'zustand', kopf: t('spalte.zustand'), zelle: ({ zustand }) => ZUSTAND_NAMEN[zustand] },
            { id: 'stand', kopf: t('spalte.stand'), zelle: Stand },
            { id: 'umfang', kopf: t('spalte.umfang'), zelle: ({ umfang }) => t(`umfang.${umfang}`) },
            { id: 'letzte', kopf: t('spalte.letzte'), zelle: ({ letzte }) => formatLetzte(letzte) },
          ]}
          zeilen={zeilen}
          schluessel={({ akteId }) => akteId}
        />
      )}
    </Karte>
  );
}

function toBlatt({ akteId, nummer }: Eintrag, zeitraum: string) {
  return <Link to={`/akten/${akteId}/uebertragung?zeitraum=${zeitraum}`}>{nummer}</Link>;
}

function Stand({ stand }: Eintrag) {
  return <Etikett text={t(`stand.${stand}`)} art={STAND_FARBE[stand]} />;
}

export function formatLetzte(letzte: Eintrag['letzte']): string {
  if (letzte === null) return '–';
  const datum = isPlainDate(letzte.am) ? formatGerman(letzte.am) : letzte.am;
  return t('letzte', { datum, name: letzte.von });
}

function Dateien({ zeitraum, auswahl }: { zeitraum: string; auswahl: 'offen' | 'alle' }) {
  const query = { zeitraum, auswahl };
  return (
    <Karte titel={t('export.titel')}>
      <p>{t('export.hinweis')}</p>
      <div className="kim-aktionen">
        <LinkButton zu={toLink(exportCsvRoute, { query })} art="sekundaer" datei>
          {t('export.csv')}
        </LinkButton>
        <LinkButton zu={toLink(exportXlsxRoute, { query })} art="sekundaer" datei>
          {t('export.xlsx')}
        </LinkButton>
      </div>
    </Karte>
  );
}
