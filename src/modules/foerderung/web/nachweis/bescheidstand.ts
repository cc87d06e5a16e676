import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import type { Nachweis } from './nachweis-daten.ts';
import { t } from './texte.ts';

type Bescheid = NonNullable<Nachweis['erstattung']>;

/** Who proposed or signed it, and when. */
export function describeStand({
  stand,
  datum,
  vorgeschlagenVon,
  gezeichnetVon,
}: Pick<Bescheid, 'stand' | 'datum' | 'vorgeschlagenVon' | 'gezeichnetVon'>): string {
  const person = (stand === 'VORGESCHLAGEN' ? vorgeschlagenVon : gezeichnetVon) ?? t('person');
  return t(`erstattung.stand.${stand}`, { person, datum: datum === null ? '' : formatTag(datum) });
}

export function describeKlage({
  am,
  aktenzeichen,
  beendetAm,
  ausgang,
}: NonNullable<Bescheid['klage']>): string {
  if (beendetAm === null || ausgang === null)
    return t('erstattung.klage.offen', { tag: formatTag(am), aktenzeichen });
  return t('erstattung.klage.ende', {
    tag: formatTag(am),
    aktenzeichen,
    ende: formatTag(beendetAm),
    ausgang: t(`erstattung.klage.${ausgang}`),
  });
}

/** While a Stundung runs, the day of the Bescheid is not the next day of payment. */
export function listGestundet(
  { ansprueche }: Nachweis,
  gesucht: Nachweis['ansprueche']['forderungen'][number]['forderung'],
): { name: string; wert: string }[] {
  const laeuft = ansprueche.massnahmen.some(
    ({ forderung, faelligkeiten }) => forderung === gesucht && faelligkeiten.length > 0,
  );
  const tag = ansprueche.forderungen.find(({ forderung }) => forderung === gesucht)?.faelligAm ?? null;
  return laeuft && tag !== null
    ? [{ name: t('erstattung.gestundet'), wert: t('erstattung.gestundet.wert', { tag: formatTag(tag) }) }]
    : [];
}
