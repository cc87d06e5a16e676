import type { ReactNode } from 'react';
import type { z } from 'zod';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import type { Eskalation } from '../eskalation.contract.ts';
import {
  ADRESSAT_NAMEN,
  ESKALATION_ZUSTAND_NAMEN,
  ESKALATIONSSCHRITT_CODES,
  getEskalationsregel,
} from '../eskalation.model.ts';
import { RESSORTS } from '../wertelisten/ressorts.ts';
import { t } from './texte.ts';
import './eskalation.css';

type Eine = z.output<typeof Eskalation>;

/** The released words, the same on both sides. */
export function Wortlaut({ texte }: { texte: Pick<Eine, 'problem' | 'versuche' | 'anliegen'> }) {
  return (['problem', 'versuche', 'anliegen'] as const).map((feld) => (
    <div key={feld} className="eskalation-wortlaut">
      <h3>{t(`wortlaut.${feld}`)}</h3>
      <p className="eskalation-text">{texte[feld].trim() === '' ? '–' : texte[feld]}</p>
    </div>
  ));
}

/** Where it stands and what it says. */
export function Angaben({ eine, standort, mehr }: { eine: Eine; standort: string; mehr?: ReactNode }) {
  const { zustand, ressort, antwortBis, ueberfaellig, adressat, eingereichtAm, hinweise, stelleBund } = eine;
  return (
    <Karte titel={t('eine.angaben')}>
      <Beschreibungsliste
        angaben={[
          { name: t('spalte.standort'), wert: standort },
          { name: t('spalte.stand'), wert: ESKALATION_ZUSTAND_NAMEN[zustand] },
          { name: t('neu.adressat'), wert: ADRESSAT_NAMEN[adressat] },
          { name: t('spalte.ressort'), wert: ressort === null ? t('offen') : textOf(RESSORTS, ressort) },
          ...(stelleBund === null ? [] : [{ name: t('eine.bund'), wert: stelleBund }]),
          ...(eingereichtAm === null
            ? []
            : [{ name: t('eine.eingereicht'), wert: formatTag(eingereichtAm) }]),
          ...(antwortBis === null ? [] : [{ name: t('spalte.antwortBis'), wert: formatTag(antwortBis) }]),
          {
            name: t('eine.hinweise'),
            wert:
              hinweise === null ? t('eine.hinweise.wenige') : t('eine.hinweise.wert', { anzahl: hinweise }),
          },
        ]}
      />
      {ueberfaellig ? (
        <p>
          <Etikett text={t('ueberfaellig')} art="warnung" />
        </p>
      ) : null}
      <Wortlaut texte={eine} />
      {mehr}
    </Karte>
  );
}

/** What happened, the latest first; sides, never names. */
export function Verlauf({ ereignisse }: { ereignisse: Eine['ereignisse'] }) {
  return (
    <Karte titel={t('eine.verlauf')}>
      {ereignisse.map(({ lfd, art, seite, text, angaben, am }) => (
        <div key={lfd} className="eskalation-wortlaut">
          <h3>{describeArt(art)}</h3>
          <p className="kim-klein">
            {t('eine.zeile', { seite: t(`eine.seite.${seite}`), am: formatTag(am) })}
          </p>
          {text === null ? null : <p className="eskalation-text">{text}</p>}
          {angaben.length === 0 ? null : <Beschreibungsliste angaben={angaben} />}
        </div>
      ))}
    </Karte>
  );
}

function describeArt(art: string): string {
  const schritt = ESKALATIONSSCHRITT_CODES.find((code) => code === art);
  return schritt === undefined ? t('eine.vorgeschlagen') : getEskalationsregel(schritt).danach;
}
