import { useState } from 'react';
import { DRINGLICHKEITEN } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { getWartestandRoute } from '../warteliste.contract.ts';
import { WARTEENDEN } from '../wertelisten/enden.ts';
import { EndeFormular } from './ende-formular.tsx';
import { t } from './texte.ts';
import { WarteFormular, type Wartestand } from './warte-formular.tsx';

/** In the Akte before the Aufnahme: whether the person waits, since when, and what is to be done about it. */
export function Wartekarte({ akteId }: { akteId: string }) {
  const { data, error, refetch } = useLesen(getWartestandRoute, { params: { akteId } });
  const [dialog, setDialog] = useState<'warten' | 'ende' | null>(null);
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined || !data.moeglich) return null;
  const { offen } = data;
  const schliesse = () => setDialog(null);
  return (
    <Karte titel={t('karte.titel')} hervorgehoben={offen?.ueberfaellig ?? false}>
      {offen === null ? <p>{t('karte.text')}</p> : <Stand offen={offen} />}
      <Fruehere stand={data} />
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => setDialog('warten')}>
          {t(offen === null ? 'karte.setzen' : 'karte.blick')}
        </Button>
        {offen === null ? null : (
          <Button art="tertiaer" onClick={() => setDialog('ende')}>
            {t('karte.ende')}
          </Button>
        )}
      </div>
      {dialog === 'warten' ? (
        <Dialog titel={t(offen === null ? 'karte.setzen' : 'karte.blick')} schliesse={schliesse}>
          <WarteFormular akteId={akteId} stand={data} schliesse={schliesse} />
        </Dialog>
      ) : null}
      {dialog === 'ende' && offen !== null ? (
        <Dialog titel={t('karte.ende')} schliesse={schliesse}>
          <EndeFormular akteId={akteId} version={offen.version} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </Karte>
  );
}

function Stand({ offen }: { offen: NonNullable<Wartestand['offen']> }) {
  const { tage, seit, dringlichkeit, gruende, ohneSprachmittlung, naechsterBlick, ueberfaellig } = offen;
  return (
    <>
      {ueberfaellig ? <Etikett text={t('seite.ueberfaellig')} art="warnung" /> : null}
      {ohneSprachmittlung ? <Etikett text={t('seite.sprache')} art="warnung" /> : null}
      <Beschreibungsliste
        angaben={[
          { name: t('karte.seit'), wert: t('seite.wartet', { tage, datum: formatTag(seit) }) },
          { name: t('karte.dringlichkeit'), wert: textOf(DRINGLICHKEITEN, dringlichkeit) },
          { name: t('karte.gruende'), wert: gruende },
          { name: t('karte.naechster'), wert: formatTag(naechsterBlick) },
        ]}
      />
      <p className="kim-klein">{t('karte.aufnahme')}</p>
    </>
  );
}

function Fruehere({ stand: { fruehere } }: { stand: Wartestand }) {
  if (fruehere.length === 0) return null;
  return (
    <ul>
      {fruehere.map(({ id, seit, endeAm, ergebnis }) => (
        <li key={id}>
          {t('karte.frueher', {
            von: formatTag(seit),
            bis: formatTag(endeAm),
            ergebnis: textOf(WARTEENDEN, ergebnis),
          })}
        </li>
      ))}
    </ul>
  );
}
