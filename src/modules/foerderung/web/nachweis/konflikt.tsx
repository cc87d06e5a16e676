import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { BERICHTSTEIL_NAMEN } from '../../nachweis/check-nachweis.model.ts';
import { BERICHTSTEILE, Nachweisinhalt, Personalzeile } from '../../nachweis/nachweisinhalt.model.ts';
import { NichtGespeichert } from '../nicht-gespeichert.tsx';
import type { Entwurf, Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';
import type { NachweisStand } from './use-nachweis.ts';

/** Each Stelle with its times and its sum is a part of its own: two people often share the list between them. */
function listFelder(fassungen: readonly Entwurf[], nachweis: Nachweis): { name: string; label: string }[] {
  const bekannt = new Map(nachweis.stellen.map(({ schluessel, bezeichnung }) => [schluessel, bezeichnung]));
  const codes = fassungen.flatMap(({ inhalt, personal }) =>
    [...inhalt.besetzung, ...personal].map(({ stelle }) => stelle),
  );
  // In the order of the form; a Stelle that the Antrag does not know would come last.
  const stellen = [...new Set([...bekannt.keys(), ...codes])];
  const nameOf = (code: string): string => bekannt.get(code) ?? code;
  return [
    ...stellen.map((code) => ({
      name: `besetzung.${code}`,
      label: `${t('fassung.besetzung')}: ${nameOf(code)}`,
    })),
    ...stellen.map((code) => ({
      name: `personal.${code}`,
      label: `${t('stellen.betrag')}: ${nameOf(code)}`,
    })),
    { name: 'belege', label: t('belege.titel') },
    { name: 'kennzahlen', label: t('konflikt.zahlen') },
    ...BERICHTSTEILE.map((teil) => ({ name: teil, label: BERICHTSTEIL_NAMEN[teil] })),
    { name: 'letztempfaenger', label: t('erklaerung.letztempfaenger') },
    { name: 'notwendig', label: t('erklaerung.notwendig') },
  ];
}

/**
 * Two people worked on it: part by part, each chapter of the Sachbericht for itself. What this person did not touch begins with what
 * the other saved, so that nothing of either is lost.
 */
export function NachweisKonflikt({
  nachweis,
  fremd,
  stand,
}: {
  nachweis: Nachweis;
  fremd: NonNullable<NachweisStand['fremd']>;
  stand: NachweisStand;
}) {
  return (
    <Konflikt
      felder={listFelder([fremd, stand.entwurf, stand.gesichert], nachweis)}
      gespeichert={toWerte(fremd)}
      eigene={toWerte(stand.entwurf)}
      anfang={toWerte(stand.gesichert)}
      formatiere={(name, wert) => formatTeil(name, wert)}
      onUebernehmen={(werte) => stand.uebernimm(toEntwurf(werte))}
    />
  );
}

/** It was signed meanwhile: what was typed stands there, since it can no longer be saved. */
export function NachweisZu({ nachweis, stand }: { nachweis: Nachweis; stand: NachweisStand }) {
  return (
    <NichtGespeichert
      felder={listFelder([stand.entwurf, stand.gesichert], nachweis)}
      eigene={toWerte(stand.entwurf)}
      gesichert={toWerte(stand.gesichert)}
      formatiere={formatTeil}
      onNeu={stand.zeigeNeu}
    />
  );
}

/** The order in which rows were touched says nothing. */
function toWerte({ inhalt, personal }: Entwurf): Record<string, unknown> {
  const { sachbericht, besetzung, ...rest } = inhalt;
  return {
    ...rest,
    ...sachbericht,
    ...Object.fromEntries(besetzung.map(({ stelle, ...zeile }) => [`besetzung.${stelle}`, zeile])),
    ...Object.fromEntries(
      personal
        .filter(({ betrag }) => betrag !== '')
        .map(({ stelle, betrag }) => [`personal.${stelle}`, betrag]),
    ),
  };
}

function toEntwurf(werte: Record<string, unknown>): Entwurf {
  const listOf = (art: string): [string, unknown][] =>
    Object.entries(werte)
      .filter(([name, wert]) => name.startsWith(`${art}.`) && wert !== undefined)
      .map(([name, wert]) => [name.slice(art.length + 1), wert]);
  const besetzung = listOf('besetzung').map(([stelle, zeile]) => Object.assign({ stelle }, zeile));
  return {
    inhalt: Nachweisinhalt.parse({ ...werte, besetzung, sachbericht: werte }),
    personal: Personalzeile.array().parse(listOf('personal').map(([stelle, betrag]) => ({ stelle, betrag }))),
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
