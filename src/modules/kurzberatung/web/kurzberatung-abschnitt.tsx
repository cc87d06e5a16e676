import { useState } from 'react';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { BARRIEREFREIHEIT, SPRACHMITTLUNG } from '#src/modules/akte/wertelisten/kontakt.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { KURZBERATUNG_ERGEBNISSE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getKurzberatungRoute, type KurzberatungAnsicht } from '../kurzberatung.contract.ts';
import { INFORMATION_FORM_TEXTE } from '../kurzberatung.model.ts';
import { BeendenFormular } from './beenden-formular.tsx';
import { BenennenFormular } from './benennen-formular.tsx';
import { DetailsFormular } from './details-formular.tsx';
import { t } from './texte.ts';

type Modus = 'lesen' | 'bearbeiten' | 'benennen' | 'beenden';

/** The Kurzberatung on the page of an Akte: details, hints, correction, naming the person, end. */
export function KurzberatungAbschnitt({ akteId }: { akteId: string }) {
  const { data, error, refetch } = useLesen(getKurzberatungRoute, { params: { akteId } });
  const [modus, setModus] = useState<Modus>('lesen');
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (!data) return <Ladeanzeige />;
  const schliesse = () => setModus('lesen');
  return (
    <Karte titel={t('abschnitt')} aktionen={<Knoepfe stand={data} setModus={setModus} />}>
      {data.bearbeitbar
        ? data.hinweise.map(({ code, text, quelle }) => (
            <Hinweis key={code} art="info" titel={text}>
              <p className="kim-klein">{quelle}</p>
            </Hinweis>
          ))
        : null}
      <Beschreibungsliste angaben={toAngaben(data)} />
      {modus === 'lesen' ? null : (
        <Dialog titel={t(`abschnitt.${modus}`)} schliesse={schliesse}>
          {modus === 'bearbeiten' ? <DetailsFormular stand={data} schliesse={schliesse} /> : null}
          {modus === 'benennen' ? <BenennenFormular stand={data} schliesse={schliesse} /> : null}
          {modus === 'beenden' ? <BeendenFormular stand={data} schliesse={schliesse} /> : null}
        </Dialog>
      )}
    </Karte>
  );
}

function Knoepfe({ stand, setModus }: { stand: KurzberatungAnsicht; setModus: (modus: Modus) => void }) {
  if (!stand.bearbeitbar) return null;
  return (
    <>
      <Button art="sekundaer" onClick={() => setModus('bearbeiten')}>
        {t('abschnitt.bearbeiten')}
      </Button>
      {stand.anonym ? (
        <Button art="sekundaer" onClick={() => setModus('benennen')}>
          {t('abschnitt.benennen')}
        </Button>
      ) : null}
      {stand.zustand === 'KURZBERATUNG' ? (
        <Button art="sekundaer" onClick={() => setModus('beenden')}>
          {t('abschnitt.beenden')}
        </Button>
      ) : null}
    </>
  );
}

/** The details as names and values. */
export function toAngaben(stand: KurzberatungAnsicht) {
  const { information, bedarfe } = stand;
  const form = information.form === null ? '' : ` (${INFORMATION_FORM_TEXTE[information.form]})`;
  return [
    { name: t('abschnitt.nummer'), wert: stand.nummer },
    { name: t('abschnitt.beginn'), wert: formatTag(stand.begonnenAm) },
    { name: t('abschnitt.gespraeche'), wert: toGespraeche(stand.gespraeche) },
    { name: t('zugangsweg'), wert: textOf(ZUGANGSWEGE, stand.zugangsweg) },
    { name: t('sprache'), wert: textOf(SPRACHEN, stand.sprache) },
    { name: t('sprachmittlung'), wert: textOf(SPRACHMITTLUNG, stand.sprachmittlung) },
    { name: t('abschnitt.bedarfe'), wert: bedarfe.map((code) => textOf(THEMENBEREICHE, code)).join(', ') },
    {
      name: t('abschnitt.information'),
      wert: information.am === null ? t('abschnitt.information.offen') : formatTag(information.am) + form,
    },
    { name: t('abschnitt.anliegen'), wert: toText(stand.anliegen) },
    { name: t('abschnitt.vereinbarung'), wert: toText(stand.vereinbarung) },
    { name: t('abschnitt.stelle'), wert: stand.veranlassendeStelle },
    {
      name: t('abschnitt.barrierefreiheit'),
      wert: stand.barrierefreiheit.map((code) => textOf(BARRIEREFREIHEIT, code)).join(', '),
    },
    ...(stand.ergebnis === null
      ? []
      : [{ name: t('abschnitt.ergebnis'), wert: textOf(KURZBERATUNG_ERGEBNISSE, stand.ergebnis) }]),
    ...(stand.loeschenAb === null
      ? []
      : [{ name: t('abschnitt.loeschen'), wert: formatTag(stand.loeschenAb) }]),
  ];
}

/** Up to the two of the Mindeststandard beside it; more needs no measure. */
function toGespraeche(anzahl: number): string {
  return anzahl <= 2 ? t('abschnitt.gespraeche.stand', { anzahl }) : String(anzahl);
}

/** An empty text stays empty, so that the list says so. */
function toText(text: string | null) {
  return text === null ? null : (
    <span dir="auto" className="kim-mehrzeiliger-text">
      {text}
    </span>
  );
}

function formatTag(tag: string): string {
  return isPlainDate(tag) ? formatGerman(tag) : tag;
}
