import { type ReactNode, useState } from 'react';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { createSpaeter } from '#src/web/ui/spaeter.tsx';
import { type AbgabeAnsicht, listProtokollRoute, recordRueckzugRoute } from '../abgabe.contract.ts';
import { ABGABE_ZUSTAENDE } from '../wertelisten/abgabe.ts';
import { listAbgabeAngaben, listInhaltAngaben } from './abgabe-angaben.tsx';
import { t } from './texte.ts';

const AnbietenDialog = createSpaeter(async () => (await import('./anbieten-dialog.tsx')).AnbietenDialog);
const UebergebenDialog = createSpaeter(
  async () => (await import('./uebergeben-dialog.tsx')).UebergebenDialog,
);

type Props = {
  akteId: string;
  version: number;
  anbietbar: boolean;
  /** What would stay behind, shown before the handing over; `feld`: where to write it. */
  offenes: (feld: string) => ReactNode;
};

/** On the page of an Akte: offer it to another Stelle, hand it over, and the protocol of what came or was offered (IF-R3). */
export function AbgabeKarten({ akteId, version, anbietbar, offenes }: Props) {
  const { data } = useLesen(listProtokollRoute, { params: { akteId } });
  const [offen, setOffen] = useState<'anbieten' | AbgabeAnsicht | null>(null);
  const schliesse = () => setOffen(null);
  const laufend = data?.eintraege.find(
    ({ gibt, zustand }) => gibt && (zustand === 'ANGEBOTEN' || zustand === 'ANGENOMMEN'),
  );
  return (
    <>
      {anbietbar && data !== undefined ? (
        <Karte titel={t('akte.titel')}>
          {laufend === undefined ? (
            <>
              <p>{t('akte.text')}</p>
              <div className="kim-aktionen">
                <Button art="sekundaer" onClick={() => setOffen('anbieten')}>
                  {t('akte.knopf')}
                </Button>
              </div>
            </>
          ) : (
            <Laufend akteId={akteId} zeile={laufend} onUebergeben={() => setOffen(laufend)} />
          )}
        </Karte>
      ) : null}
      {data !== undefined && data.eintraege.length > 0 ? (
        <Karte titel={t('akte.protokoll')}>
          {data.eintraege.map((zeile) => (
            <section key={zeile.id} className="kim-stapel">
              <h3>
                {t('akte.zeile', {
                  von: zeile.vonStelle,
                  an: zeile.anStelle,
                  zustand: textOf(ABGABE_ZUSTAENDE, zeile.zustand),
                })}
              </h3>
              <Beschreibungsliste
                angaben={[
                  ...listAbgabeAngaben(zeile),
                  ...(zeile.protokoll === null ? [] : listInhaltAngaben(zeile.protokoll)),
                ]}
              />
            </section>
          ))}
        </Karte>
      ) : null}
      {offen === 'anbieten' ? <AnbietenDialog akteId={akteId} schliesse={schliesse} /> : null}
      {offen !== null && offen !== 'anbieten' ? (
        <UebergebenDialog
          akteId={akteId}
          version={version}
          zeile={offen}
          offenes={offenes}
          schliesse={schliesse}
        />
      ) : null}
    </>
  );
}

type Laufendprops = { akteId: string; zeile: AbgabeAnsicht; onUebergeben: () => void };

function Laufend({ akteId, zeile, onUebergeben }: Laufendprops) {
  const { sende, laeuft, problem } = useAkteSchreiben(recordRueckzugRoute);
  const { anStelle: stelle, an, zustand, darf } = zeile;
  const frist = formatTag(zeile.frist);
  const withdraw = async () => {
    const antwort = await sende({ params: { akteId, abgabeId: zeile.id } });
    if (antwort.ok) setMeldung(t('akte.zurueckgezogen'));
  };
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <p>
        {zustand === 'ANGENOMMEN'
          ? t('akte.ANGENOMMEN', { stelle, an: an ?? '–', frist })
          : t('akte.ANGEBOTEN', { stelle, frist })}
      </p>
      <div className="kim-aktionen">
        {darf.uebergeben ? <Button onClick={onUebergeben}>{t('akte.uebergeben')}</Button> : null}
        {darf.zurueckziehen ? (
          <Button art="tertiaer" laeuft={laeuft} onClick={() => void withdraw()}>
            {t('akte.zurueckziehen')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
