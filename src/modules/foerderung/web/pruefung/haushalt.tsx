import { formatCent, subtractCent, toCent } from '#src/core/cent.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Hinweis } from '#src/web/ui/hinweis.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { t } from './texte.ts';
import type { Pruefungsfall } from './use-schritt.ts';

type Haushalt = NonNullable<Pruefungsfall['pruefung']>['haushalt'];

/** What is left of the year's money, where it is decided. */
export function Haushaltskarte({ jahr, haushalt }: { jahr: number; haushalt: Haushalt }) {
  const { data: sitzung } = useSitzung();
  return (
    <Karte titel={t('haushalt.titel', { jahr })}>
      {haushalt === null ? (
        <Hinweis art="warnung" titel={t('haushalt.fehlt', { jahr })} />
      ) : (
        <Beschreibungsliste
          angaben={[
            { name: t('haushalt.stelle'), wert: `${haushalt.kapitel}, ${haushalt.titel}` },
            { name: t('haushalt.ansatz'), wert: formatCent(toCent(haushalt.ansatz)) },
            { name: t('haushalt.bewilligt'), wert: formatCent(toCent(haushalt.bewilligt)) },
            {
              name: t('haushalt.frei'),
              wert: formatCent(subtractCent(toCent(haushalt.ansatz), toCent(haushalt.bewilligt))),
            },
          ]}
        />
      )}
      {/* The Rechnungsprüfung may read one Standort only: the sums of the Land are not its own. */}
      {sitzung?.rolle === 'PRUEFUNG_LESEND' ? null : (
        <div className="kim-aktionen">
          <LinkButton zu="/haushaltsmittel" art="tertiaer">
            {t('haushalt.oeffnen')}
          </LinkButton>
        </div>
      )}
    </Karte>
  );
}
