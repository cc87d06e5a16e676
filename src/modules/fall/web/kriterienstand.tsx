import {
  ABLEHNUNGSGRUENDE,
  AUFNAHMEKRITERIEN,
  DRINGLICHKEITEN,
  FALLMANAGEMENT,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHEN } from '#src/modules/akte/wertelisten/sprachen.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { ZUGANGSWEGE } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { ABWEICHUNGEN, CLEARINGMODELLE } from '#src/modules/clearing/wertelisten/modelle.ts';
import type { AkteSeite } from './akte-typen.ts';
import { t } from './texte.ts';

/** Criteria, reasons and decision as they are saved. */
export function Kriterienstand({ aufnahme }: Pick<AkteSeite, 'aufnahme'>) {
  if (aufnahme === null) return null;
  const { kriterien, gruende } = aufnahme;
  const antworten = AUFNAHMEKRITERIEN.map(({ code, text }) => {
    const antwort = kriterien[code];
    const wort = antwort === undefined ? '' : antwort === 'JA' ? t('aufnahme.ja') : t('aufnahme.nein');
    return { name: text, wert: [wort, gruende[code]].filter(Boolean).join(': ') };
  });
  const anderes = aufnahme.anderesFallmanagement.map((code) => textOf(FALLMANAGEMENT, code)).join(', ');
  return (
    <Beschreibungsliste
      angaben={[
        ...listGesagtes([
          { name: t('aufnahme.anliegen'), wert: aufnahme.anliegen },
          { name: t('aufnahme.zugangsweg'), wert: textOf(ZUGANGSWEGE, aufnahme.zugangsweg) },
          { name: t('aufnahme.sprache'), wert: textOf(SPRACHEN, aufnahme.sprache) },
          { name: t('aufnahme.dringlichkeit'), wert: textOf(DRINGLICHKEITEN, aufnahme.dringlichkeit) },
        ]),
        ...antworten,
        ...listGesagtes([
          { name: t('aufnahme.fallmanagement'), wert: anderes },
          { name: t('aufnahme.begruendung'), wert: aufnahme.begruendungAusnahme },
        ]),
        ...listClearing(aufnahme.clearing),
        ...listGesagtes([
          { name: t('aufnahme.ablehnungsgrund'), wert: textOf(ABLEHNUNGSGRUENDE, aufnahme.ablehnungsgrund) },
          { name: t('aufnahme.verweis'), wert: aufnahme.alternativerVerweis },
        ]),
      ]}
    />
  );
}

/** What was said: a Fall that came from a Kurzberatung has its Anliegen there, and one that was taken in no reason against it. */
function listGesagtes(angaben: readonly { name: string; wert: string | null }[]) {
  return angaben.filter(({ wert }) => wert !== null && wert !== '');
}

/** How it was decided under the Clearing of that day; nothing where there was none. */
function listClearing(clearing: NonNullable<AkteSeite['aufnahme']>['clearing']) {
  if (clearing === null) return [];
  const { modell, zweitePerson, abweichungen, begruendung } = clearing;
  const abweichung = abweichungen.map((code) => textOf(ABWEICHUNGEN, code)).join(' ');
  return [
    { name: t('aufnahme.clearing'), wert: textOf(CLEARINGMODELLE, modell) },
    ...(modell === 'B'
      ? [{ name: t('aufnahme.clearing.zweite'), wert: zweitePerson ?? t('aufnahme.clearing.niemand') }]
      : []),
    ...(abweichungen.length === 0
      ? []
      : [{ name: t('aufnahme.clearing.abweichung'), wert: `${abweichung} ${begruendung ?? ''}`.trim() }]),
  ];
}
