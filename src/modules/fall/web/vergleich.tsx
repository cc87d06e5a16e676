import { useState } from 'react';
import { BEDARFE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Etikett, type EtikettArt } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { getVergleichRoute } from '../vergleich.contract.ts';
import type { Veraenderung } from '../vergleich.model.ts';
import type { Vergleichsstand, Vergleichszeile } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { t as tf } from './texte.ts';
import { t } from './vergleich-texte.ts';
import { Vergleichsbild } from './vergleichsbild.tsx';

type Wahl = { frueher?: string; spaeter?: string };

/** Assessment and Re-Assessment side by side: picture and table of all eleven Lebensbereiche (CP-08). */
export function Vergleich({ akteId }: { akteId: string }) {
  const [wahl, setWahl] = useState<Wahl>({});
  const anfrage = { params: { akteId }, query: wahl };
  const { data, error, refetch } = useLesen(getVergleichRoute, anfrage, { behalteAlte: true });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  const { assessments, vergleich } = data;
  if (vergleich === null) return null;
  const optionen = assessments.map((assessment) => ({ wert: assessment.id, text: toName(assessment) }));
  const { frueher, spaeter } = vergleich;
  return (
    <Karte titel={t('vergleich.titel')}>
      {assessments.length > 2 ? (
        <div className="fall-vergleich__wahl">
          <Auswahl
            id="vergleich-frueher"
            label={t('vergleich.wahl.frueher')}
            leer={null}
            optionen={optionen.filter(({ wert }) => wert !== spaeter.id)}
            value={frueher.id}
            onChange={({ target }) => setWahl({ frueher: target.value, spaeter: spaeter.id })}
          />
          <Auswahl
            id="vergleich-spaeter"
            label={t('vergleich.wahl.spaeter')}
            leer={null}
            optionen={optionen.filter(({ wert }) => wert !== frueher.id)}
            value={spaeter.id}
            onChange={({ target }) => setWahl({ frueher: frueher.id, spaeter: target.value })}
          />
        </div>
      ) : null}
      <Vergleichsbild vergleich={vergleich} />
      <p className="kim-klein">{t('vergleich.hinweis')}</p>
      <Vergleichstabelle vergleich={vergleich} />
    </Karte>
  );
}

function toName({ art, datum, abgeschlossen }: Vergleichsstand['frueher']): string {
  const angabe = { art: tf(`assessment.${art}`), datum: formatTag(datum) };
  return t(abgeschlossen ? 'vergleich.stand' : 'vergleich.stand.offen', angabe);
}

const ETIKETT = {
  BESSER: 'erfolg',
  GLEICH: 'neutral',
  SCHLECHTER: 'warnung',
  NEU_ERHOBEN: 'info',
  NICHT_MEHR_ERHOBEN: 'neutral',
  NICHT_ERHOBEN: 'neutral',
  OFFEN: 'neutral',
} as const satisfies Record<Veraenderung, EtikettArt>;

function Vergleichstabelle({ vergleich: { frueher, spaeter, bereiche } }: { vergleich: Vergleichsstand }) {
  return (
    <Tabelle
      titel={t('vergleich.tabelle')}
      spalten={[
        {
          id: 'bereich',
          kopf: t('vergleich.bereich'),
          zelle: ({ bereich }) => textOf(THEMENBEREICHE, bereich),
        },
        {
          id: 'veraenderung',
          kopf: t('vergleich.veraenderung'),
          zelle: ({ veraenderung }) => (
            <Etikett text={t(`vergleich.${veraenderung}`)} art={ETIKETT[veraenderung]} />
          ),
        },
        {
          id: 'frueher',
          kopf: t('vergleich.am', { datum: formatTag(frueher.datum) }),
          zelle: (zeile) => <Stand stand={zeile.frueher} />,
        },
        {
          id: 'spaeter',
          kopf: t('vergleich.am', { datum: formatTag(spaeter.datum) }),
          zelle: (zeile) =>
            zeile.veraenderung === 'OFFEN' ? t('vergleich.OFFEN') : <Stand stand={zeile.spaeter} />,
        },
      ]}
      zeilen={bereiche}
      schluessel={({ bereich }) => bereich}
    />
  );
}

function Stand({ stand }: { stand: Vergleichszeile['frueher'] }) {
  if (stand === null) return t('vergleich.nichtErhoben');
  const { bedarf, situation, ressourcen } = stand;
  return (
    <>
      <span>{`${String(bedarf)} – ${textOf(BEDARFE, String(bedarf))}`}</span>
      {situation === undefined ? null : <span className="fall-vergleich__text">{situation}</span>}
      {ressourcen === undefined ? null : (
        <span className="fall-vergleich__text">{t('vergleich.ressourcen', { text: ressourcen })}</span>
      )}
    </>
  );
}
