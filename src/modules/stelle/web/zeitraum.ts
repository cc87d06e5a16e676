import { formatGerman, toPlainDate } from '#src/core/plain-date.ts';
import { t } from './texte.ts';

/** `seit 01.01.2026` or `01.01.2026 bis 31.12.2026`. */
export function formatZeitraum({
  gueltigVon,
  gueltigBis,
}: {
  gueltigVon: string;
  gueltigBis: string | null;
}): string {
  const von = formatGerman(toPlainDate(gueltigVon));
  if (gueltigBis === null) return t('plan.seit', { von });
  return t('plan.vonBis', { von, bis: formatGerman(toPlainDate(gueltigBis)) });
}
