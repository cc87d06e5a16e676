import { useState } from 'react';
import { toPlainDate } from '#src/core/plain-date.ts';
import { listAnlaufstellenRoute } from '#src/modules/anlaufstelle/anlaufstelle.contract.ts';
import { listGemeindenRoute } from '#src/modules/gemeindeverzeichnis/gemeindeverzeichnis.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import type { Kapitelzeile } from '../kapitel.model.ts';
import { toOrtszeilen } from '../ortvorschlag.model.ts';
import { t } from './texte.ts';
import { Vorschlagskarte } from './vorschlagskarte.tsx';

type Props = { listZeilen: () => readonly Kapitelzeile[]; uebernimm: (zeilen: Kapitelzeile[]) => void };

/** Population and Anlaufstelle of each Kommune for chapter 5, from the registers. */
export function Ortvorschlag({ listZeilen, uebernimm }: Props) {
  const [offen, setOffen] = useState(false);
  const { data: sitzung } = useSitzung();
  const standortId = sitzung?.standort?.id;
  const wennBereit = offen && standortId !== undefined;
  const gemeinden = useLesen(
    listGemeindenRoute,
    { params: { standortId: standortId ?? '' } },
    { wennBereit },
  );
  const anlaufstellen = useLesen(listAnlaufstellenRoute, { query: { groesse: 200 } }, { wennBereit });
  const fehler = gemeinden.error ?? anlaufstellen.error;
  if (!offen)
    return (
      <Button art="sekundaer" onClick={() => setOffen(true)}>
        {t('ort.vorschlag')}
      </Button>
    );
  if (fehler !== null) {
    const erneut = () => {
      void gemeinden.refetch();
      void anlaufstellen.refetch();
    };
    return <Stoerung fehler={fehler} erneut={erneut} />;
  }
  if (!sitzung || gemeinden.data === undefined || anlaufstellen.data === undefined) return <Ladeanzeige />;
  const bisher = listZeilen();
  const vorschlag = toOrtszeilen(
    bisher,
    { gemeinden: gemeinden.data.eintraege, anlaufstellen: anlaufstellen.data.eintraege },
    toPlainDate(sitzung.stichtag),
  );
  const anders = vorschlag.flatMap((neu, stelle) => {
    const [alt, jetzt] = [formatWerte(bisher[stelle]?.werte ?? {}), formatWerte(neu.werte)];
    return alt === jetzt ? [] : [{ name: neu.name, alt, neu: jetzt }];
  });
  return (
    <Vorschlagskarte
      titel={t('ort.titel')}
      gleich={t('ort.gleich')}
      was={t('ort.kommune')}
      anders={anders}
      uebernimm={() => uebernimm(vorschlag)}
      schliesse={() => setOffen(false)}
    />
  );
}

const formatWerte = (werte: Readonly<Record<string, string>>): string =>
  ['situation', 'anlaufstelle']
    .flatMap((spalte) => (werte[spalte] ?? '').split('\n'))
    .filter((text) => text.trim() !== '')
    .join(' · ');
