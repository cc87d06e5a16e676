import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { AKTENKLASSE_NAMEN, type Aktenklasse, type Hindernis, SPERRGRUENDE } from '../loeschung.model.ts';
import { t } from './texte.ts';

type Zeile = {
  loeschenAb: string;
  klasse: Aktenklasse;
  hindernis: Hindernis | null;
  gesperrtBis: string | null;
  grund: string | null;
};

/** What the next run will do with an Akte, in words; the colour repeats it. */
export function Stand({ zeile, stichtag }: { zeile: Zeile; stichtag: string }) {
  const { hindernis, gesperrtBis, grund, loeschenAb } = zeile;
  if (gesperrtBis !== null) {
    return (
      <>
        <Etikett text={t('stand.SPERRE', { datum: formatTag(gesperrtBis) })} art="info" />
        <div className="kim-klein">{textOf(SPERRGRUENDE, grund)}</div>
      </>
    );
  }
  if (hindernis !== null && hindernis !== 'SPERRE') {
    return <Etikett text={t(`stand.${hindernis}`)} art="warnung" />;
  }
  return loeschenAb <= stichtag ? (
    <Etikett text={t('stand.FAELLIG')} art="fehler" />
  ) : (
    <Etikett text={t('stand.KOMMT')} />
  );
}

export function Klasse({ klasse }: { klasse: Aktenklasse }) {
  return (
    <>
      {AKTENKLASSE_NAMEN[klasse]} <span className="kim-klein">({klasse})</span>
    </>
  );
}
