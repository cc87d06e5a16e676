import { t } from './texte.ts';

/** „4. Quartal 2026“ */
export function formatQuartal(zeitraum: string): string {
  return t('quartal.name', { nummer: zeitraum.slice(-1), jahr: zeitraum.slice(0, 4) });
}
