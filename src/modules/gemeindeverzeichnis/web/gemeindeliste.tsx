import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Tabelle } from '#src/web/ui/tabelle.tsx';
import { listGemeindenRoute } from '../gemeindeverzeichnis.contract.ts';
import { t } from './texte.ts';

const ZAHL = new Intl.NumberFormat('de-DE');

/** What is kept of a Standort, with what was before. */
export function Gemeindeliste({
  standort: { id: standortId, name },
}: {
  standort: { id: string; name: string };
}) {
  const { data, error, refetch } = useLesen(listGemeindenRoute, { params: { standortId } });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  if (data.eintraege.length === 0) return <Leer titel={t('liste.leer')}>{t('liste.leer.text')}</Leer>;
  return (
    <Tabelle
      titel={t('liste.titel', { standort: name })}
      zeilen={data.eintraege}
      schluessel={({ id }) => id}
      zeilenkopf="name"
      spalten={[
        { id: 'name', kopf: t('name'), zelle: (eine) => eine.name },
        { id: 'ags', kopf: t('liste.ags'), zelle: ({ ags }) => ags ?? '–' },
        {
          id: 'zeit',
          kopf: t('liste.zeit'),
          zelle: ({ gueltigVon, gueltigBis }) =>
            gueltigBis === null
              ? t('liste.seit', { von: formatTag(gueltigVon) })
              : t('liste.spanne', { von: formatTag(gueltigVon), bis: formatTag(gueltigBis) }),
        },
        {
          id: 'plz',
          kopf: t('liste.plz'),
          zelle: ({ postleitzahlen }) => postleitzahlen.join(', ') || '–',
        },
        {
          id: 'einwohner',
          kopf: t('liste.einwohner'),
          zelle: ({ einwohner }) =>
            einwohner === null
              ? '–'
              : t('liste.stand', {
                  anzahl: ZAHL.format(einwohner.anzahl),
                  tag: formatTag(einwohner.stichtag),
                  quelle: einwohner.quelle,
                }),
        },
        {
          id: 'frueher',
          kopf: t('liste.frueher'),
          zelle: ({ frueher }) =>
            frueher
              .map((stand) => t('liste.bis', { name: stand.name, tag: formatTag(stand.bis) }))
              .join(', ') || '–',
        },
      ]}
    />
  );
}
