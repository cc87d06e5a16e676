import { useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import type { AkteArt } from '#src/modules/akte/akte.model.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { type Angabe, Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { listProtokollRoute } from '../uebergabe.contract.ts';
import { UEBERGABE_ANLAESSE, UEBERGABE_GRUENDE, UEBERGABE_ZUSTAENDE } from '../uebergabe.model.ts';
import { Entscheidungen } from './entscheidungen.tsx';
import { t } from './texte.ts';
import { UebergabeFormular } from './uebergabe-formular.tsx';

type Zeile = Ausgabe<typeof listProtokollRoute>['eintraege'][number];

type Props = { akteId: string; art: AkteArt; anbietbar: boolean };

/** On the page of an Akte: offer it, see what became of it, and the protocol of all Übergaben (IF-R3). */
export function UebergabeKarten({ akteId, art, anbietbar }: Props) {
  const { data } = useLesen(listProtokollRoute, { params: { akteId } });
  const [offen, setOffen] = useState(false);
  const laufend = data?.eintraege.find(({ zustand }) => zustand === 'ANGEBOTEN');
  const schliesse = () => setOffen(false);
  const titel = art === 'FALL' ? t('akte.titel') : t('akte.titel.kurz');
  return (
    <>
      {anbietbar ? (
        <Karte titel={titel}>
          {laufend === undefined ? (
            <>
              <p>{t('akte.text')}</p>
              <div className="kim-aktionen">
                <Button art="sekundaer" onClick={() => setOffen(true)}>
                  {t('akte.knopf')}
                </Button>
              </div>
            </>
          ) : (
            <>
              <p>
                {laufend.darf.zurueckziehen
                  ? t('akte.offen', { an: laufend.an, frist: formatTag(laufend.frist) })
                  : t('akte.offen.andere', {
                      an: laufend.an,
                      von: laufend.angebotenVon,
                      frist: formatTag(laufend.frist),
                    })}
              </p>
              <Entscheidungen zeile={laufend} />
            </>
          )}
          {offen ? (
            <Dialog titel={titel} schliesse={schliesse}>
              <UebergabeFormular akteId={akteId} titel={titel} schliesse={schliesse} />
            </Dialog>
          ) : null}
        </Karte>
      ) : null}
      {data !== undefined && data.eintraege.length > 0 ? (
        <Karte titel={t('akte.protokoll')}>
          {data.eintraege.map((zeile) => (
            <section key={zeile.id} className="kim-stapel">
              <h3>
                {t('akte.zeile', {
                  von: zeile.von,
                  an: zeile.an,
                  zustand: textOf(UEBERGABE_ZUSTAENDE, zeile.zustand),
                })}
              </h3>
              <Beschreibungsliste angaben={toAngaben(zeile)} />
              {zeile.darf.zurueckgeben ? <Entscheidungen zeile={zeile} /> : null}
            </section>
          ))}
        </Karte>
      ) : null}
    </>
  );
}

function toAngaben(zeile: Zeile): Angabe[] {
  const { protokoll, grund } = zeile;
  const beendet = formatTag(zeile.beendetAm);
  const angeboten = formatTag(zeile.angebotenAm);
  return [
    { name: t('akte.anlass'), wert: textOf(UEBERGABE_ANLAESSE, zeile.anlass) },
    {
      name: t('akte.tage'),
      wert: beendet === '' ? angeboten : t('akte.tage.wert', { angeboten, beendet }),
    },
    {
      name: t('akte.einwilligung'),
      wert: zeile.mitEinwilligung ? t('akte.einwilligung.ja') : t('akte.einwilligung.nein'),
    },
    ...(grund === null ? [] : [{ name: t('akte.grund'), wert: textOf(UEBERGABE_GRUENDE, grund) }]),
    ...(protokoll === null
      ? []
      : [
          { name: t('akte.stand'), wert: <Text text={protokoll.stand} /> },
          { name: t('akte.naechstes'), wert: toText(protokoll.naechstes) },
          { name: t('akte.offenes'), wert: toText(protokoll.offenes) },
          { name: t('akte.informiert'), wert: formatTag(protokoll.informiertAm) },
        ]),
  ];
}

const toText = (text: string | null) => (text === null ? null : <Text text={text} />);

function Text({ text }: { text: string }) {
  return <span className="fall-text">{text}</span>;
}
