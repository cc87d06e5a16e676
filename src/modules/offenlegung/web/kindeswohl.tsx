import { useState } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Kopieren } from '#src/web/ui/kopieren.tsx';
import type { Kindeswohlansicht } from '../offenlegung.contract.ts';
import { KINDESWOHLSCHRITTE } from '../wertelisten/offenlegung.ts';
import { formatTag } from './felder.ts';
import { FachberatungFormular, InformationFormular } from './kindeswohl-mitteilungen.tsx';
import { BeginnFormular, SchrittFormular } from './kindeswohl-formulare.tsx';
import type { Teilprops } from './offenlegungen.tsx';
import { t } from './texte.ts';

/** The path of § 4 KKG: what was done, what is missing, and the next step. Also in a frozen Akte. */
export function Kindeswohl({ akteId, seite, stichtag }: Teilprops) {
  const [neu, setNeu] = useState(false);
  return (
    <Karte
      titel={t('kind.titel')}
      aktionen={
        <Button art="sekundaer" onClick={() => setNeu(true)}>
          {t('kind.neu')}
        </Button>
      }
    >
      <p>{t('kind.einleitung')}</p>
      {neu ? (
        <Dialog titel={t('kind.neu')} schliesse={() => setNeu(false)}>
          <BeginnFormular akteId={akteId} seite={seite} stichtag={stichtag} schliesse={() => setNeu(false)} />
        </Dialog>
      ) : null}
      {seite.kindeswohl.map((pfad) => (
        <Pfad key={pfad.id} akteId={akteId} pfad={pfad} seite={seite} stichtag={stichtag} />
      ))}
    </Karte>
  );
}

type Pfadprops = { akteId: string; pfad: Kindeswohlansicht; seite: Teilprops['seite']; stichtag: string };
const FORMULARE = {
  schritt: SchrittFormular,
  fachberatung: FachberatungFormular,
  information: InformationFormular,
} as const;

function Pfad({ akteId, pfad, seite, stichtag }: Pfadprops) {
  const [offen, setOffen] = useState<keyof typeof FORMULARE | null>(null);
  const { begonnenAm, beendetAm, kindPersonId, kind, anhaltspunkte, schritte, fehlt } = pfad;
  const name = seite.personen.find(({ personId }) => personId === kindPersonId)?.name ?? kind ?? '';
  const Offenes = offen === null ? null : FORMULARE[offen];
  const schliesse = () => setOffen(null);
  return (
    <section className="kim-stapel">
      <h3>{t('kind.kopf', { datum: formatTag(begonnenAm), kind: name })}</h3>
      <p>
        <Etikett
          text={beendetAm === null ? t('kind.laeuft') : t('kind.beendet', { datum: formatTag(beendetAm) })}
          art={beendetAm === null ? 'warnung' : 'neutral'}
        />
      </p>
      <p className="fall-text">{anhaltspunkte}</p>
      <ol>
        {schritte.map((schritt) => (
          <li key={schritt.id}>
            <Schritt schritt={schritt} />
          </li>
        ))}
      </ol>
      {beendetAm === null ? (
        <>
          {fehlt.length > 0 ? <p>{t('kind.fehlt', { schritte: formatSchritte(fehlt) })}</p> : null}
          <div className="kim-aktionen">
            <Button art="sekundaer" onClick={() => setOffen('schritt')}>
              {t('kind.schritt')}
            </Button>
            <Button art="sekundaer" onClick={() => setOffen('fachberatung')}>
              {t('kind.fachberatung')}
            </Button>
            <Button art="sekundaer" onClick={() => setOffen('information')}>
              {t('kind.information')}
            </Button>
          </div>
        </>
      ) : null}
      {Offenes === null || offen === null ? null : (
        <Dialog titel={t(`kind.${offen}`)} schliesse={schliesse}>
          <Offenes akteId={akteId} pfad={pfad} stichtag={stichtag} schliesse={schliesse} />
        </Dialog>
      )}
    </section>
  );
}

function formatSchritte(codes: readonly string[]): string {
  return codes.map((code) => textOf(KINDESWOHLSCHRITTE, code)).join('; ');
}

function Schritt({ schritt }: { schritt: Kindeswohlansicht['schritte'][number] }) {
  const { art, am, getan, text, stelle, warum, hinweisAm, ohneHinweisWeil, erfasstVon } = schritt;
  return (
    <>
      <strong>{t('kind.zeile', { schritt: textOf(KINDESWOHLSCHRITTE, art), datum: formatTag(am) })}</strong>{' '}
      {getan ? null : <Etikett text={t('kind.unterlassen')} art="warnung" />}
      <div className="kim-klein">{[stelle, erfasstVon].filter((teil) => teil !== null).join(' · ')}</div>
      <div className="fall-text">{text}</div>
      {warum === null ? null : <div className="fall-text">{t('kind.warum', { grund: warum })}</div>}
      {hinweisAm === null ? null : <div>{t('kind.hinweisGegeben', { datum: formatTag(hinweisAm) })}</div>}
      {ohneHinweisWeil === null ? null : <div>{t('kind.hinweisOhne', { grund: ohneHinweisWeil })}</div>}
      {art === 'FACHBERATUNG' && getan ? <Kopieren text={text} was={t('fachberatung.blatt')} /> : null}
    </>
  );
}
