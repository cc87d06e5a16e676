import { useState } from 'react';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { type Eintrag, formatWertOf, formatZeitraum, SPUR_NAMEN } from '../eintrag.model.ts';
import type { EintragAnsicht } from '../rechtskreis.contract.ts';
import { EintragAendern } from './eintrag-formular.tsx';
import { EndeFormular } from './ende-formular.tsx';
import { isVonMehreren, nameOf, type RechtskreisSeite } from './rechtskreis-typen.ts';
import { RuecknahmeFormular } from './ruecknahme-formular.tsx';
import { t } from './texte.ts';

type Zeile = Eintrag & EintragAnsicht;
type Props = {
  akteId: string;
  eintraege: readonly Zeile[];
  seite: RechtskreisSeite;
  bearbeitbar: boolean;
};

/** The same as the picture in words, and the acts on each entry. */
export function Eintragstabelle({ akteId, eintraege, seite, bearbeitbar }: Props) {
  const spalten: readonly Spalte<Zeile>[] = [
    { id: 'was', kopf: t('spalte.was'), zelle: Was },
    ...(isVonMehreren(eintraege)
      ? [
          {
            id: 'person',
            kopf: t('spalte.person'),
            zelle: ({ personId }: Zeile) => nameOf(seite.personen, personId),
          },
        ]
      : []),
    { id: 'zeit', kopf: t('spalte.zeit'), zelle: formatZeitraum },
    { id: 'stelle', kopf: t('spalte.stelle'), zelle: formatStelle },
    ...(bearbeitbar
      ? [
          {
            id: 'aktion',
            kopf: t('spalte.aktion'),
            zelle: (eintrag: Zeile) => <Handlungen akteId={akteId} eintrag={eintrag} />,
          },
        ]
      : []),
  ];
  return (
    <Tabelle
      titel={t('tabelle')}
      titelVerborgen
      spalten={spalten}
      zeilen={eintraege}
      schluessel={({ id }) => id}
    />
  );
}

function Was(eintrag: Zeile) {
  const datum = formatTag(eintrag.erfasstAm);
  return (
    <>
      {formatWertOf(eintrag)}{' '}
      <span className="kim-klein rk-art">
        {t('spalte.erfasst', { spur: SPUR_NAMEN[eintrag.spur], datum })}
      </span>
    </>
  );
}

function formatStelle({ stelle, notiz }: Zeile): string {
  return [stelle, notiz].filter((teil) => teil !== null).join(' · ') || '–';
}

/** What lasts can end; a birth or a decision cannot. */
function isBeendbar({ spur, code, gueltigBis }: Zeile): boolean {
  return gueltigBis === null && (spur !== 'VERAENDERUNG' || code === 'ARBEIT' || code === 'AUSBILDUNG');
}

type Offen = 'aendern' | 'beenden' | 'zuruecknehmen';
const TITEL = {
  aendern: t('aendern.titel'),
  beenden: t('beenden'),
  zuruecknehmen: t('zuruecknehmen.titel'),
} as const satisfies Record<Offen, string>;

function Handlungen({ akteId, eintrag }: { akteId: string; eintrag: Zeile }) {
  const [offen, setOffen] = useState<Offen | null>(null);
  const was = formatWertOf(eintrag);
  const schliesse = () => setOffen(null);
  const arten: readonly Offen[] = isBeendbar(eintrag)
    ? ['aendern', 'beenden', 'zuruecknehmen']
    : ['aendern', 'zuruecknehmen'];
  return (
    <div className="rk-handlungen">
      {arten.map((art) => (
        <Button key={art} art="tertiaer" aria-label={t(`${art}.name`, { was })} onClick={() => setOffen(art)}>
          {t(art)}
        </Button>
      ))}
      {offen === null ? null : (
        <Dialog titel={TITEL[offen]} schliesse={schliesse}>
          {offen === 'aendern' ? (
            <EintragAendern akteId={akteId} eintrag={eintrag} schliesse={schliesse} />
          ) : null}
          {offen === 'beenden' ? (
            <EndeFormular akteId={akteId} eintrag={eintrag} schliesse={schliesse} />
          ) : null}
          {offen === 'zuruecknehmen' ? (
            <RuecknahmeFormular akteId={akteId} eintrag={eintrag} schliesse={schliesse} />
          ) : null}
        </Dialog>
      )}
    </div>
  );
}
