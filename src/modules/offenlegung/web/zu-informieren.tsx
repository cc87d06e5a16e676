import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { type Offenlegungsseite, recordWiderrufsmitteilungRoute } from '../offenlegung.contract.ts';
import { formatTag, Tag } from './felder.ts';
import type { Teilprops } from './offenlegungen.tsx';
import { t } from './texte.ts';

type Offene = Offenlegungsseite['zuInformieren'][number];
const Werte = z.object({ informiertAm: Tag });

/** After a withdrawal: Stellen that know something by word or letter are told, one by one (Art. 19 DSGVO). */
export function ZuInformieren({ akteId, seite, stichtag }: Teilprops) {
  if (seite.zuInformieren.length === 0) return null;
  return (
    <Karte titel={t('informieren.titel', { anzahl: seite.zuInformieren.length })} hervorgehoben>
      <p>{t('informieren.text')}</p>
      <ul className="fall-tagesliste">
        {seite.zuInformieren.map((offen) => (
          <li key={`${offen.zu.art} ${offen.zu.id}`}>
            <div className="fall-tagesliste__text">
              <strong>{offen.empfaenger}</strong>
              <span className="kim-klein">
                {t(`informieren.${offen.zu.art}`, { datum: formatTag(offen.am) })}
              </span>
            </div>
            <Haken akteId={akteId} offen={offen} stichtag={stichtag} />
          </li>
        ))}
      </ul>
    </Karte>
  );
}

function Haken({ akteId, offen, stichtag }: { akteId: string; offen: Offene; stichtag: string }) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { informiertAm: stichtag } });
  const { sende, laeuft, problem } = useAkteSchreiben(recordWiderrufsmitteilungRoute);
  return (
    <Formular
      titel={t('informieren.formular', { stelle: offen.empfaenger })}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('informieren.knopf')}
      onSenden={async ({ informiertAm }) => {
        const antwort = await sende({ params: { akteId }, body: { zu: offen.zu, informiertAm } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        setMeldung(t('informieren.gespeichert'));
      }}
    >
      <FormDatum
        id={`informiertAm-${offen.zu.id}`}
        control={form.control}
        name="informiertAm"
        label={t('informieren.am')}
      />
    </Formular>
  );
}
