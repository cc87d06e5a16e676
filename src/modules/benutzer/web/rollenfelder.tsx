import type { z } from 'zod';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { listBereiche, type NeueMitgliedschaft } from '../verwaltung.contract.ts';
import { isRolle, listOrte, listRollen, parseOrt } from './bereiche.ts';
import { t } from './texte.ts';

export type Rollenwahl = { rolle: string; ort: string; bis: string };
export const LEERE_ROLLENWAHL: Rollenwahl = { rolle: '', ort: '', bis: '' };

type Props = {
  /** Start of the ids of the fields, so that an error summary can link to them. */
  id: string;
  wahl: Rollenwahl;
  onWahl: (wahl: Rollenwahl) => void;
  fehler: Partial<Record<keyof Rollenwahl, string>>;
};

/** Role, place and end. The places shown are those the role can stand at. */
export function Rollenfelder({ id, wahl, onWahl, fehler }: Props) {
  const { data: sitzung } = useSitzung();
  const { data: bereiche = [] } = useLesen(listBereiche, {});
  const orte = listOrte(bereiche, isRolle(wahl.rolle) ? wahl.rolle : '', sitzung?.mandant !== null);
  return (
    <>
      <Auswahl
        id={`${id}-rolle`}
        label={t('neu.rolle')}
        optionen={listRollen(bereiche)}
        value={wahl.rolle}
        onChange={({ target }) => onWahl({ ...wahl, rolle: target.value, ort: '' })}
        fehler={fehler.rolle}
      />
      <Auswahl
        id={`${id}-ort`}
        label={t('neu.bereich')}
        optionen={orte}
        value={wahl.ort}
        onChange={({ target }) => onWahl({ ...wahl, ort: target.value })}
        fehler={fehler.ort}
      />
      <Datumseingabe
        id={`${id}-bis`}
        label={t('neu.bis')}
        hinweis={t('neu.bis.hinweis')}
        freiwillig
        wert={wahl.bis}
        onWert={(bis) => onWahl({ ...wahl, bis })}
        fehler={fehler.bis}
      />
    </>
  );
}

/** What is missing, by field; empty when the choice can be sent. */
export function checkRollenwahl(wahl: Rollenwahl): Partial<Record<keyof Rollenwahl, string>> {
  return {
    ...(isRolle(wahl.rolle) ? {} : { rolle: 'Wählen Sie eine Rolle.' }),
    ...(wahl.ort === '' ? { ort: 'Wählen Sie, wo die Rolle gilt.' } : {}),
    ...(wahl.bis === '' || /^\d{4}-\d{2}-\d{2}$/.test(wahl.bis)
      ? {}
      : { bis: 'Geben Sie einen Tag an: TT.MM.JJJJ.' }),
  };
}

/** Body of the operation; null while something is missing. */
export function toMitgliedschaft(wahl: Rollenwahl): z.input<typeof NeueMitgliedschaft> | null {
  if (!isRolle(wahl.rolle) || Object.keys(checkRollenwahl(wahl)).length > 0) return null;
  return { rolle: wahl.rolle, ...parseOrt(wahl.ort), gueltigBis: wahl.bis === '' ? null : wahl.bis };
}
