import { Konflikt } from '#src/web/ui/konflikt.tsx';
import { Antragsinhalt, ORTE } from '../antragsinhalt.model.ts';
import { GREMIEN, PRUEFSTAENDE, VORAUSSETZUNGEN } from '../regelwerk/rl-2024-12/antrag-typen.model.ts';
import { NichtGespeichert } from './nicht-gespeichert.tsx';
import { t } from './texte.ts';
import type { AntragStand, Foerderfall } from './use-antrag.ts';

const TEILE: readonly { name: string; label: string }[] = [
  { name: 'koordination', label: t('antrag.koordination') },
  { name: 'verwaltungsassistenz', label: t('antrag.verwaltungsassistenz') },
  { name: 'zusatz', label: t('antrag.zusatz') },
  { name: 'caseManagement', label: t('antrag.caseManagement') },
  { name: 'trennungGrund', label: t('antrag.trennung') },
  { name: 'sachKoordination', label: t('antrag.sachKoordination') },
  { name: 'sachVerwaltungsassistenz', label: t('antrag.sachVerwaltungsassistenz') },
  { name: 'veranstaltungen', label: t('antrag.veranstaltungen') },
  { name: 'massnahmen', label: t('antrag.massnahmen') },
  { name: 'schnittstellenanalyse', label: t('antrag.analyse') },
  ...VORAUSSETZUNGEN.map((buchstabe) => ({ name: toName(buchstabe), label: t(`antrag.${buchstabe}`) })),
  { name: 'konzeptkapitel', label: t('antrag.kapitel') },
  { name: 'keineDoppelfoerderung', label: t('antrag.doppelt') },
  { name: 'fwBegruendung', label: t('antrag.fwBegruendung') },
  { name: 'ausnahmeFw', label: t('antrag.ausnahmeFw') },
  { name: 'vertragAnlage4', label: t('antrag.vertrag') },
  { name: 'ausserhalbJmdMbe', label: t('antrag.jmd') },
  { name: 'beginnVorBewilligung', label: t('antrag.beginn') },
  { name: 'fortsetzung', label: t('antrag.fortsetzung') },
  { name: 'vorzeitigerBeginnZugelassen', label: t('antrag.vorzeitig') },
  { name: 'begruendungen', label: t('antrag.begruendungen') },
];

/**
 * Two people worked on it: part by part, each precondition for itself. What this person did not touch begins with what the other
 * saved, so that nothing of either is lost.
 */
export function AntragKonflikt({ fremd, antrag }: { fremd: Foerderfall; antrag: AntragStand }) {
  const eigene = toTeile(antrag.inhalt);
  const gesichert = toTeile(antrag.gesichert);
  if (!fremd.aenderbar)
    return (
      <NichtGespeichert
        felder={TEILE}
        eigene={eigene}
        gesichert={gesichert}
        formatiere={(_name, wert) => formatTeil(wert)}
        onNeu={antrag.zeigeNeu}
      />
    );
  return (
    <Konflikt
      felder={TEILE}
      gespeichert={toTeile(fremd.inhalt)}
      eigene={eigene}
      anfang={gesichert}
      formatiere={(_name, wert) => formatTeil(wert)}
      onUebernehmen={(werte) => antrag.uebernimm(toInhalt(werte))}
    />
  );
}

function toName(buchstabe: string): string {
  return `voraussetzungen.${buchstabe}`;
}

function toTeile({ voraussetzungen, ...rest }: Antragsinhalt): Record<string, unknown> {
  const einzeln = VORAUSSETZUNGEN.map((buchstabe) => [toName(buchstabe), voraussetzungen[buchstabe]]);
  return { ...rest, ...Object.fromEntries(einzeln) };
}

function toInhalt(werte: Record<string, unknown>): Antragsinhalt {
  const voraussetzungen = Object.fromEntries(
    VORAUSSETZUNGEN.map((buchstabe) => [buchstabe, werte[toName(buchstabe)]]),
  );
  return Antragsinhalt.parse({ ...werte, voraussetzungen });
}

/** Codes as the form names them; nobody types one of them as a text. */
const WORTE: Readonly<Record<string, string>> = Object.fromEntries([
  ...PRUEFSTAENDE.map((code) => [code, t(`antrag.stand.${code}`)]),
  ...GREMIEN.map((code) => [code, t(`antrag.gremium.${code}`)]),
  ...ORTE.map((code) => [code, t(`antrag.ort.${code}`)]),
]);

/** `KIM-Case Management 8, 0,40, …; …`: enough to tell two versions apart. */
function formatTeil(wert: unknown): string {
  if (typeof wert === 'string') return WORTE[wert] ?? wert;
  if (typeof wert === 'number') return String(wert);
  if (typeof wert === 'boolean') return wert ? 'ja' : 'nein';
  if (Array.isArray(wert)) return wert.map(formatTeil).join('; ');
  if (wert === null || typeof wert !== 'object') return '';
  return Object.values(wert)
    .map(formatTeil)
    .filter((teil) => teil !== '')
    .join(', ');
}
