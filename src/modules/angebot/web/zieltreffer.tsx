import { listKommunenRoute } from '#src/modules/standort/standort.contract.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { searchAngeboteRoute, Suchangaben } from '../angebot.contract.ts';
import { Trefferliste } from './suche-seite.tsx';
import { t } from './texte.ts';
import { toFehlendesAngebot, toSuchfelder, type Zielfrage } from './zur-akte.ts';

/** So many stand beside a Ziel; the rest is one click away. */
const ZEIGEN = 3;

type Props = { akteId: string; ziel: Zielfrage; name: string; kommuneId: string | null };

/** The best three for area, language and place. The search learns these three and nothing of the Akte. */
export default function Zieltreffer({ kommuneId, ...props }: Props) {
  const { data: sitzung } = useSitzung();
  const standortId = sitzung?.standort?.id;
  const { data: kommunen, isError } = useLesen(
    listKommunenRoute,
    { params: { standortId: standortId ?? '' } },
    { wennBereit: kommuneId !== null && standortId !== undefined },
  );
  // The place is part of the question: it waits for the name of the Kommune, and goes without one that cannot be read.
  const wartet = sitzung === undefined || (standortId !== undefined && kommunen === undefined && !isError);
  if (kommuneId !== null && wartet) return null;
  const ort = kommunen?.eintraege.find(({ id }) => id === kommuneId)?.name ?? '';
  return <Vorschlaege {...props} ort={ort} />;
}

function Vorschlaege({ akteId, ziel, name, ort }: Omit<Props, 'kommuneId'> & { ort: string }) {
  const gelesen = Suchangaben.safeParse({ ...toSuchfelder(ziel), ort });
  // A code that the directory does not know is no reason to show nothing.
  const angaben = gelesen.success ? gelesen.data : Suchangaben.parse({ ort });
  const genau = useLesen(searchAngeboteRoute, { query: { ...angaben, seite: 1, groesse: ZEIGEN } });
  // Few Angebote name every language: with interpreting, one without it is better than none.
  const { sprache, ...ohneSprache } = angaben;
  const weiter = sprache !== undefined && genau.data?.eintraege.length === 0;
  const breit = useLesen(
    searchAngeboteRoute,
    { query: { ...ohneSprache, seite: 1, groesse: ZEIGEN } },
    { wennBereit: weiter },
  );
  const { data, error } = weiter ? breit : genau;
  if (error !== null) return <p className="kim-klein">{t('ziel.gestoert')}</p>;
  if (data === undefined) return null;
  return (
    <section aria-label={t('ziel.titel', { name })} className="kim-stapel">
      <h3>{t('ziel.kopf')}</h3>
      {data.eintraege.length === 0 ? (
        <>
          <p>{t('ziel.leer')}</p>
          <div className="kim-aktionen">
            <LinkButton
              zu={toFehlendesAngebot(akteId, ziel.bereich)}
              art="tertiaer"
              name={`${t('akte.fehlt')}: ${name}`}
            >
              {t('akte.fehlt')}
            </LinkButton>
          </div>
        </>
      ) : (
        <>
          {weiter ? <p>{t('ziel.ohneSprache')}</p> : null}
          <Trefferliste treffer={data.eintraege} akteId={akteId} ebene={4} />
        </>
      )}
    </section>
  );
}
