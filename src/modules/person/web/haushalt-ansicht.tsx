import { useState } from 'react';
import { listEinwilligungenRoute } from '#src/modules/einwilligung/einwilligung.contract.ts';
import { STAND_TEXTE } from '#src/modules/einwilligung/einwilligung.model.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Spalte, Tabelle } from '#src/web/ui/tabelle.tsx';
import { isBeteiligt, isMinderjaehrig } from '../beteiligung.model.ts';
import { formatName } from '../identitaet.model.ts';
import { AustrittFormular } from './austritt-formular.tsx';
import { BeteiligungFormular } from './beteiligung-formular.tsx';
import { describeAlter, formatBeziehung, formatHaushalt, formatZeitraum } from './format-haushalt.ts';
import { Haushaltsbild } from './haushaltsbild.tsx';
import type { Mitglied } from './haushalt-typen.ts';
import { t } from './haushalt-texte.ts';

type Props = { akteId: string; personen: readonly Mitglied[]; bearbeitbar: boolean };

/** Household and family of an Akte: picture, the same as a table, and the acts on each place. */
export function Haushalt({ akteId, personen, bearbeitbar }: Props) {
  const einwilligungen = useLesen(listEinwilligungenRoute, { params: { akteId } });
  const heutige = personen.filter(isBeteiligt);
  const minderjaehrig = heutige.filter(({ alter }) => isMinderjaehrig(alter) === true).length;
  /** Newest first: what was decided last about the Zusammenarbeit. */
  const findStand = (personId: string): string => {
    const eine = einwilligungen.data?.eintraege.find(
      (eintrag) => eintrag.zweck === 'ZUSAMMENARBEIT' && eintrag.personId === personId,
    );
    if (einwilligungen.data === undefined) return '';
    return eine === undefined ? t('einwilligung.fehlt') : STAND_TEXTE[eine.stand];
  };
  const spalten: Spalte<Mitglied>[] = [
    {
      id: 'person',
      kopf: t('spalte.person'),
      zelle: ({ identitaet }) => <bdi>{formatName(identitaet)}</bdi>,
    },
    { id: 'beziehung', kopf: t('spalte.beziehung'), zelle: formatBeziehung },
    { id: 'alter', kopf: t('spalte.alter'), zelle: ({ alter }) => describeAlter(alter) || '–' },
    {
      id: 'haushalt',
      kopf: t('spalte.haushalt'),
      zelle: ({ rolle, imHaushalt }) => (rolle === 'HAUPTPERSON' ? '–' : formatHaushalt(imHaushalt)),
    },
    { id: 'einwilligung', kopf: t('spalte.einwilligung'), zelle: ({ personId }) => findStand(personId) },
    { id: 'seit', kopf: t('spalte.seit'), zelle: formatZeitraum },
    ...(bearbeitbar
      ? [
          {
            id: 'aktion',
            kopf: t('spalte.aktion'),
            zelle: (person: Mitglied) => <Aktionen akteId={akteId} person={person} />,
          },
        ]
      : []),
  ];
  return (
    <Karte titel={t('titel')} ebene={3}>
      <Haushaltsbild personen={heutige} />
      {minderjaehrig > 0 ? <p>{t('minderjaehrige', { anzahl: minderjaehrig })}</p> : null}
      <Tabelle
        titel={t('tabelle')}
        titelVerborgen
        spalten={spalten}
        zeilen={personen}
        schluessel={({ personId }) => personId}
      />
    </Karte>
  );
}

function Aktionen({ akteId, person }: { akteId: string; person: Mitglied }) {
  const [offen, setOffen] = useState<'aendern' | 'austritt' | null>(null);
  const schliesse = () => setOffen(null);
  if (person.rolle === 'HAUPTPERSON' || !isBeteiligt(person)) return <span aria-hidden="true">–</span>;
  const name = formatName(person.identitaet);
  return (
    <div className="kim-aktionen">
      <Button art="tertiaer" aria-label={t('aendern.name', { name })} onClick={() => setOffen('aendern')}>
        {t('aendern')}
      </Button>
      <Button art="tertiaer" aria-label={t('austritt.name', { name })} onClick={() => setOffen('austritt')}>
        {t('austritt')}
      </Button>
      {offen === 'aendern' ? (
        <Dialog titel={t('aendern.name', { name })} schliesse={schliesse}>
          <BeteiligungFormular akteId={akteId} person={person} schliesse={schliesse} />
        </Dialog>
      ) : null}
      {offen === 'austritt' ? (
        <Dialog titel={t('austritt.name', { name })} schliesse={schliesse}>
          <AustrittFormular akteId={akteId} person={person} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </div>
  );
}
