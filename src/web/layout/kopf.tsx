import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { DEMO_KONTEN } from '../start/demo-konten.ts';
import type { Sitzung } from '../sitzung/sitzung.ts';
import { t } from '../texte.ts';
import { Kontobereich } from './kontobereich.tsx';

/** Product name, organisation, account. `sitzung` null: nobody is logged in; undefined: not known yet. */
export function Kopf({ sitzung }: { sitzung: Sitzung | null | undefined }) {
  const { data: konten = [] } = useQuery({ ...DEMO_KONTEN, enabled: sitzung === null });
  return (
    <header className="kim-kopf">
      {sitzung?.demo ? <DemoBanner stichtag={sitzung.stichtag} /> : null}
      {!sitzung && konten.length > 0 ? <DemoBanner /> : null}
      <div className="kim-kopf__zeile">
        <Link to="/" className="kim-marke">
          <span className="kim-marke__name">{t('produkt')}</span>
          <span className="kim-marke__stelle">{sitzung ? toStelle(sitzung) : t('produkt.untertitel')}</span>
        </Link>
        {sitzung ? <Kontobereich sitzung={sitzung} /> : null}
      </div>
    </header>
  );
}

/** Says that nothing here is real, on every page and every printout of the demo. */
export function DemoBanner({ stichtag }: { stichtag?: string }) {
  return (
    <p className="kim-demo" data-druck="immer">
      {stichtag && isPlainDate(stichtag)
        ? t('demo.banner', { datum: formatGerman(stichtag) })
        : t('demo.banner.ohne')}
    </p>
  );
}

/** „KI“ is read otherwise today, so the centre is written out once on every page. The Land belongs to none. */
function toStelle({ standort }: Sitzung): string {
  return standort === null ? t('produkt.untertitel') : `${t('ki')} ${standort.name}`;
}
