import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { BERICHTSTEIL_NAMEN } from '../../nachweis/check-nachweis.model.ts';
import { BERICHTSTEILE, Nachweisinhalt, Personalzeile } from '../../nachweis/nachweisinhalt.model.ts';
import type { Entwurf } from './nachweis-daten.ts';
import { t } from './texte.ts';
import type { NachweisStand } from './use-nachweis.ts';

const FELDER: readonly { name: string; label: string }[] = [
  { name: 'besetzung', label: t('fassung.besetzung') },
  { name: 'personal', label: t('stellen.betrag') },
  { name: 'belege', label: t('belege.titel') },
  { name: 'kennzahlen', label: t('konflikt.zahlen') },
  ...BERICHTSTEILE.map((teil) => ({ name: teil, label: BERICHTSTEIL_NAMEN[teil] })),
  { name: 'letztempfaenger', label: t('erklaerung.letztempfaenger') },
  { name: 'notwendig', label: t('erklaerung.notwendig') },
];

/** Two people worked on it: part by part, each chapter of the Sachbericht for itself; nothing of either is lost silently. */
export function NachweisKonflikt({
  fremd,
  stand,
}: {
  fremd: NonNullable<NachweisStand['fremd']>;
  stand: NachweisStand;
}) {
  return (
    <Konflikt
      felder={FELDER}
      gespeichert={toWerte(fremd)}
      eigene={toWerte(stand.entwurf)}
      formatiere={(name, wert) => formatTeil(name, wert)}
      onUebernehmen={(werte) => stand.uebernimm(toEntwurf(werte))}
    />
  );
}

/** The order in which rows were touched says nothing. */
function toWerte({ inhalt, personal }: Entwurf): Record<string, unknown> {
  const { sachbericht, besetzung, ...rest } = inhalt;
  return {
    ...rest,
    ...sachbericht,
    besetzung: besetzung.toSorted((a, b) => compare(a.stelle, b.stelle)),
    personal: personal
      .filter(({ betrag }) => betrag !== '')
      .toSorted((a, b) => compare(a.stelle, b.stelle))
      .map(({ stelle, betrag }) => ({ stelle, betrag })),
  };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function toEntwurf({ personal, ...werte }: Record<string, unknown>): Entwurf {
  return {
    inhalt: Nachweisinhalt.parse({ ...werte, sachbericht: werte }),
    personal: Personalzeile.array().parse(personal),
  };
}

/** `cm-1: 55.123,45; …`: enough to tell two versions apart. */
function formatTeil(name: string, wert: unknown): string {
  if (name === 'letztempfaenger') return t(`erklaerung.${String(wert) as 'OFFEN'}`);
  if (typeof wert === 'string' || typeof wert === 'number') return String(wert);
  if (typeof wert === 'boolean') return t(wert ? 'erklaerung.ja' : 'erklaerung.nein');
  if (Array.isArray(wert)) return wert.map((teil) => formatTeil('', teil)).join('; ');
  if (wert === null || typeof wert !== 'object') return '';
  return Object.values(wert)
    .map((teil) => formatTeil('', teil))
    .filter((teil) => teil !== '')
    .join(', ');
}
