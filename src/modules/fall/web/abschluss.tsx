import { type ReactNode, useState } from 'react';
import { ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { AbgabeKarten } from '#src/modules/abgabe/web/abgabe-karten.tsx';
import { UebergabeKarten } from '#src/modules/uebergabe/web/uebergabe-karten.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useFremdvertretung } from '#src/web/sitzung/use-fremdvertretung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { isZielBeendet } from '../fall.model.ts';
import { recordFortfuehrungRoute } from '../verlauf.contract.ts';
import { AbschlussFormular } from './abschluss-formular.tsx';
import { OffenesVorAbschluss } from './anstehendes.tsx';
import type { AkteSeite, Teilprops } from './akte-typen.ts';
import { FolgefallFormular } from './folgefall-formular.tsx';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { NachsorgeFormular } from './nachsorge-formular.tsx';
import { t as tn } from './nachsorge-texte.ts';
import { RuhenFormular } from './ruhen-formular.tsx';
import { t } from './texte.ts';
import { VertretungFormular } from './vertretung-formular.tsx';

/** Rest, go on, deputise, end, begin again: what fits the state of the Akte. */
export function Abschluss({ seite, bearbeitbar }: Teilprops) {
  const { akte, zugriff } = seite;
  const fremd = useFremdvertretung();
  const aktiv = bearbeitbar && akte.aufgenommenAm !== null && akte.zustand !== 'NACHSORGE';
  // Other open Ziele: other fields. What was typed comes back from the draft.
  const offeneZiele = seite.ziele
    .filter(({ stand }) => !isZielBeendet(stand))
    .map(({ id }) => id)
    .join();
  return (
    <div className="kim-stapel fall-karten">
      {akte.zustand === 'RUHEND' ? <Fortfuehrung akte={akte} /> : null}
      {aktiv && akte.zustand !== 'RUHEND' ? (
        <Schrittkarte titel={t('verlauf.ruhen')} text={t('verlauf.ruhen.text')}>
          {(schliesse) => <RuhenFormular akte={akte} schliesse={schliesse} />}
        </Schrittkarte>
      ) : null}
      {bearbeitbar && zugriff.art === 'ZUSTAENDIG' ? (
        <Schrittkarte titel={t('vertretung.titel')} text={t('vertretung.text')}>
          {(schliesse) => <VertretungFormular akteId={akte.id} schliesse={schliesse} />}
        </Schrittkarte>
      ) : null}
      <UebergabeKarten
        akteId={akte.id}
        art={akte.art}
        anbietbar={bearbeitbar && zugriff.art === 'ZUSTAENDIG'}
      />
      <AbgabeKarten
        akteId={akte.id}
        version={akte.version}
        offenes={(feld) => <OffenesVorAbschluss seite={seite} feld={feld} />}
        anbietbar={bearbeitbar && zugriff.art === 'ZUSTAENDIG' && akte.zustand !== 'NACHSORGE'}
      />
      {aktiv ? (
        <Schrittkarte titel={t('verlauf.abschliessen')} text={t('verlauf.abschliessen.text')}>
          {(schliesse) => <AbschlussFormular key={offeneZiele} seite={seite} schliesse={schliesse} />}
        </Schrittkarte>
      ) : null}
      <Ergebnisse seite={seite} />
      {akte.zustand === 'NACHSORGE' ? <Nachsorge akte={akte} /> : null}
      {akte.zustand === 'GESCHLOSSEN' && akte.art === 'FALL' && !fremd ? (
        <Schrittkarte titel={t('verlauf.folgefall')} text={t('verlauf.folgefall.text')}>
          {(schliesse) => <FolgefallFormular akteId={akte.id} schliesse={schliesse} />}
        </Schrittkarte>
      ) : null}
    </div>
  );
}

/** What has been reached, once there are results: per Ziel, in the words of the person. */
function Ergebnisse({ seite: { ziele } }: { seite: AkteSeite }) {
  const beendet = ziele.filter(({ stand }) => isZielBeendet(stand));
  if (beendet.length === 0) return null;
  return (
    <Karte titel={t('verlauf.ergebnisse')}>
      <ul className="fall-schritte">
        {beendet.map(({ id, wortlaut, uebersetzung, sprache, richtung, stand }) => (
          <li key={id}>
            {uebersetzung === null ? (
              <span lang={sprache} dir={richtung}>
                {wortlaut}
              </span>
            ) : (
              <span>{uebersetzung}</span>
            )}
            <Etikett text={textOf(ZIELSTAENDE, stand)} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

type Schritt = { titel: string; text: string; children: (schliesse: () => void) => ReactNode };

/** One act of the course of a Fall: what it means, and a button to its form. */
function Schrittkarte({ titel, text, children }: Schritt) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <Karte titel={titel}>
      <p>{text}</p>
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => setOffen(true)}>
          {titel}
        </Button>
      </div>
      {offen ? (
        <Dialog titel={titel} schliesse={schliesse}>
          {children(schliesse)}
        </Dialog>
      ) : null}
    </Karte>
  );
}

type Props = Pick<AkteSeite, 'akte'>;

function Fortfuehrung({ akte }: Props) {
  const { sende, laeuft, problem } = useAkteSchreiben(recordFortfuehrungRoute, {
    onErfolg: () => setMeldung(t('akte.gespeichert')),
  });
  return (
    <Karte titel={t('verlauf.fortfuehren')}>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        <Button
          laeuft={laeuft}
          onClick={() => void sende({ params: { akteId: akte.id }, body: { version: akte.version } })}
        >
          {t('verlauf.fortfuehren')}
        </Button>
      </div>
    </Karte>
  );
}

function Nachsorge({ akte }: Props) {
  return (
    <Schrittkarte titel={tn('nachsorge.titel')} text={tn(`nachsorge.text.${akte.art}`)}>
      {(schliesse) => <NachsorgeFormular akte={akte} schliesse={schliesse} />}
    </Schrittkarte>
  );
}
