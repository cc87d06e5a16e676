import { useState } from 'react';
import { formatQuelle } from '#src/core/quelle.ts';
import { createSchrittRoute } from '#src/modules/fall/ziel.contract.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { NOCH_NICHT_GEPRUEFT } from '../pruefstand.model.ts';
import type { HinweisAnsicht } from '../rechtskreis.contract.ts';
import { nameOf, type RechtskreisSeite } from './rechtskreis-typen.ts';
import { t } from './texte.ts';
import { ZurueckstellenFormular } from './zurueckstellen-formular.tsx';

/** A task of the Akte: from which hint, until when, how it stands. */
export type Aufgabenstand = { hinweis: string | null; faelligAm: string | null; stand: string };

type Props = {
  akteId: string;
  seite: RechtskreisSeite;
  bearbeitbar: boolean;
  aufgaben: readonly Aufgabenstand[];
};

/** What follows from the timeline today: explained, with source and state of law; nothing is decided. */
export function Hinweisliste({ akteId, seite, bearbeitbar, aufgaben }: Props) {
  const { hinweise, stilleRegeln } = seite;
  return (
    <Karte titel={t('hinweise')} hervorgehoben={hinweise.length > 0}>
      {hinweise.length === 0 ? (
        <>
          <p>{t('hinweise.keine')}</p>
          <p className="kim-klein">{t('hinweise.keine.text')}</p>
        </>
      ) : (
        <ul className="rk-hinweise">
          {hinweise.map((hinweis) => (
            <li key={hinweis.schluessel}>
              <Hinweis
                hinweis={hinweis}
                name={seite.personen.length > 1 ? nameOf(seite.personen, hinweis.personId) : ''}
                stichtag={seite.stichtag}
              />
              {bearbeitbar ? <Handlungen akteId={akteId} hinweis={hinweis} aufgaben={aufgaben} /> : null}
            </li>
          ))}
        </ul>
      )}
      {stilleRegeln.length > 0 ? (
        <p className="kim-klein">{t('hinweis.still', { anzahl: stilleRegeln.length })}</p>
      ) : null}
      <p>
        <strong>{t('hinweis.recht')}</strong>
      </p>
    </Karte>
  );
}

type Hinweisprops = { hinweis: HinweisAnsicht; name: string; stichtag: string };

function Hinweis({ hinweis, name, stichtag }: Hinweisprops) {
  const { titel, folgen, quellen, stand, geprueftVon, geprueftAm, pruefenBis } = hinweis;
  const geprueft =
    geprueftVon === null
      ? NOCH_NICHT_GEPRUEFT
      : t('hinweis.geprueft', { name: geprueftVon, datum: formatTag(geprueftAm) });
  return (
    <>
      <h3>{titel}</h3>
      {name === '' ? null : <p>{t('hinweis.fuer', { name })}</p>}
      <ul className="rk-folgen">
        {folgen.map(({ art, text, frist }) => (
          <li key={text}>
            <Etikett text={t(`folge.${art}`)} art={art === 'FRIST' ? 'warnung' : 'neutral'} />
            <span>
              {text} {frist !== null && frist < stichtag ? <strong>{t('hinweis.vorbei')}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="kim-klein">{t('hinweis.grundlage', { quelle: formatQuelle(quellen.join('; ')) })}</p>
      <p className="kim-klein">
        {t('hinweis.stand', { stand: formatTag(stand), geprueft, bis: formatTag(pruefenBis) })}
      </p>
    </>
  );
}

type Handlungsprops = Pick<Props, 'akteId' | 'aufgaben'> & { hinweis: HinweisAnsicht };

function Handlungen({ akteId, hinweis, aufgaben }: Handlungsprops) {
  const [offen, setOffen] = useState(false);
  const { sende, laeuft, problem } = useAkteSchreiben(createSchrittRoute);
  const { schluessel, titel, aufgabe } = hinweis;
  const vorhanden = aufgaben.findLast((eine) => eine.hinweis === schluessel && eine.stand !== 'ENTFALLEN');
  const datum = formatTag(aufgabe.faelligAm);
  const lege = async () => {
    const body = { ...aufgabe, wer: 'CASE_MANAGEMENT', hinweis: schluessel } as const;
    const antwort = await sende({ params: { akteId }, body });
    if (antwort.ok) setMeldung(t('hinweis.aufgabe.fertig', { datum }));
  };
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      {vorhanden === undefined ? null : <p>{formatAufgabe(vorhanden)}</p>}
      <div className="kim-aktionen">
        {vorhanden === undefined ? (
          <Button
            art="sekundaer"
            laeuft={laeuft}
            aria-label={t('hinweis.aufgabe.name', { datum, titel })}
            onClick={() => void lege()}
          >
            {t('hinweis.aufgabe', { datum })}
          </Button>
        ) : null}
        <Button
          art="tertiaer"
          aria-label={t('hinweis.zurueckstellen.name', { titel })}
          onClick={() => setOffen(true)}
        >
          {t('hinweis.zurueckstellen')}
        </Button>
      </div>
      {offen ? (
        <Dialog titel={t('hinweis.zurueckstellen.titel')} schliesse={() => setOffen(false)}>
          <ZurueckstellenFormular akteId={akteId} hinweis={hinweis} schliesse={() => setOffen(false)} />
        </Dialog>
      ) : null}
    </>
  );
}

function formatAufgabe({ stand, faelligAm }: Aufgabenstand): string {
  return stand === 'ERLEDIGT'
    ? t('hinweis.aufgabe.erledigt')
    : t('hinweis.aufgabe.offen', { datum: formatTag(faelligAm) });
}
