import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { Wert } from '#src/modules/akte/wertelisten/werteliste.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Identitaet } from '../identitaet.model.ts';
import {
  BARRIEREN_ALLTAG,
  GEBURTSDATUM_ARTEN,
  GESCHLECHTER,
  KONTAKTWEGART_CODES,
  KONTAKTWEGARTEN,
  LESEFAEHIGKEITEN,
  NAMENSARTEN,
  SCHRIFTEN,
  SCHRIFTNIVEAU_CODES,
  SPRACHNIVEAU_CODES,
} from '../wertelisten/angaben.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { formatStaat } from '../wertelisten/staaten.ts';
import { formatSprache, listWegregeln } from './format-angabe.ts';
import { formatFeldwert } from './format-feldwert.ts';
import { type Identitaetswerte, type Kontaktwegwerte, toIdentitaetswerte } from './identitaet-werte.ts';
import { t } from './texte.ts';

/** What the server sends with KONFLIKT. */
const Konfliktstand = z.object({ version: z.number().int(), identitaet: Identitaet });

/** Every field of the form: one that is not shown here would be overwritten unseen. */
const FELDER: readonly { name: keyof Identitaetswerte; label: string }[] = [
  { name: 'familienname', label: t('feld.familienname') },
  { name: 'vornamen', label: t('feld.vornamen') },
  { name: 'weitereNamen', label: t('person.weitere') },
  { name: 'geburtsdatum', label: t('feld.geburtsdatum') },
  { name: 'geburtsdatumArt', label: t('feld.geburtsdatumArt') },
  { name: 'geschlecht', label: t('feld.geschlecht') },
  { name: 'sprachen', label: t('person.sprachen') },
  { name: 'lesefaehigkeit', label: t('feld.lesen') },
  { name: 'schriften', label: t('person.schriften') },
  { name: 'barrierefreiheit', label: t('person.barrieren') },
  { name: 'kontaktwege', label: t('person.kontakt') },
  { name: 'anschrift', label: t('person.anschrift') },
  { name: 'staatErhoben', label: t('person.staatErhoben') },
  { name: 'staat', label: t('person.staaten') },
];

const LISTEN: Partial<Record<keyof Identitaetswerte, readonly Wert[]>> = {
  geburtsdatumArt: GEBURTSDATUM_ARTEN,
  geschlecht: GESCHLECHTER,
  lesefaehigkeit: LESEFAEHIGKEITEN,
  schriften: SCHRIFTEN,
  barrierefreiheit: BARRIEREN_ALLTAG,
};

/**
 * The version that is sent and, after a conflict, both versions side by side: a way of contact that a colleague has just
 * marked as unsafe must not come back with an older form or an older draft.
 */
export function usePersonfassung(
  form: UseFormReturn<Identitaetswerte>,
  { version: anfang, alteFassung }: { version: number; alteFassung: number | null },
  { problem, verwerfeProblem }: { problem: Problem | null; verwerfeProblem: () => void },
) {
  const [geoeffnet] = useState(anfang);
  const [gesehen, setGesehen] = useState<number | null>(null);
  const anders = Konfliktstand.safeParse(problem?.code === 'KONFLIKT' ? problem.zustand : undefined);
  return {
    version: gesehen ?? alteFassung ?? geoeffnet,
    konflikt: anders.success ? (
      <Konflikt
        felder={FELDER}
        gespeichert={toIdentitaetswerte(anders.data.identitaet)}
        eigene={form.getValues()}
        formatiere={formatAngabe}
        onUebernehmen={(werte) => {
          form.reset(werte, { keepDefaultValues: true });
          setGesehen(anders.data.version);
          verwerfeProblem();
        }}
      />
    ) : undefined,
  };
}

function formatAngabe(name: string, wert: unknown): string {
  const feld = name as keyof Identitaetswerte;
  switch (feld) {
    case 'weitereNamen':
      return (wert as Identitaetswerte['weitereNamen'])
        .map(({ text, art }) => `${text} (${textOf(NAMENSARTEN, art)})`)
        .join('; ');
    case 'sprachen':
      return (wert as Identitaetswerte['sprachen']).map(formatSprachwerte).join('; ');
    case 'kontaktwege':
      return (wert as Kontaktwegwerte[]).map(formatWeg).join('; ');
    case 'anschrift':
      return Object.values(wert as Identitaetswerte['anschrift'])
        .filter((teil) => teil !== '')
        .join(', ');
    case 'staat':
      return typeof wert === 'string' && wert !== '' ? formatStaat(wert) : '';
    default:
      return formatFeldwert(LISTEN[feld], wert);
  }
}

const find = <C extends string>(codes: readonly C[], wert: string): C | null =>
  codes.find((code) => code === wert) ?? null;

function formatSprachwerte({ sprache, niveau, schriftlich }: Identitaetswerte['sprachen'][number]): string {
  const code = find(SPRACHE_CODES, sprache);
  if (code === null) return '';
  return formatSprache({
    sprache: code,
    niveau: find(SPRACHNIVEAU_CODES, niveau),
    schriftlich: find(SCHRIFTNIVEAU_CODES, schriftlich),
  });
}

function formatWeg(weg: Kontaktwegwerte): string {
  const oderNull = (text: string) => (text.trim() === '' ? null : text);
  const regeln = listWegregeln({
    ...weg,
    art: find(KONTAKTWEGART_CODES, weg.art) ?? 'MOBIL',
    mitleser: oderNull(weg.mitleser),
    zeiten: oderNull(weg.zeiten),
    hinweis: oderNull(weg.hinweis),
  });
  return `${textOf(KONTAKTWEGARTEN, weg.art)}: ${weg.wert} – ${regeln.join(' · ')}`;
}
