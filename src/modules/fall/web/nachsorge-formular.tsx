import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import { KONTAKTART_CODES, KONTAKTARTEN } from '#src/modules/akte/wertelisten/kontakt.ts';
import { NACHSORGEERGEBNIS_CODES, NACHSORGEERGEBNISSE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { closeNachsorgeRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext, Tag } from './felder.ts';
import { t } from './nachsorge-texte.ts';
import { Sachstand } from './sachstand.tsx';
import { toVerlaufsstand } from './sachstand-werte.ts';
import { useStand } from './use-stand.tsx';

const Werte = z.object({
  ergebnis: z.string({ error: t('nachsorge.ergebnis.fehlt') }).min(1, t('nachsorge.ergebnis.fehlt')),
  /** Empty: no new contact. */
  kontakt: z.object({ art: z.string(), datum: Tag }),
  bemerkung: Freitext(2_000),
});
type Werte = z.infer<typeof Werte>;
type Props = Pick<AkteSeite, 'akte'> & { schliesse: () => void };

/** What the look back brought, with the contact in which it came out. */
export function NachsorgeFormular(props: Props) {
  const { data: sitzung } = useSitzung();
  return sitzung ? <Felder {...props} stichtag={sitzung.stichtag} /> : <Ladeanzeige />;
}

function Felder({ akte, schliesse, stichtag }: Props & { stichtag: string }) {
  const form = useForm<Werte>({
    resolver: zodResolver(Werte),
    defaultValues: { ergebnis: '', kontakt: { art: '', datum: stichtag }, bemerkung: '' },
  });
  const stand = toVerlaufsstand(akte);
  const entwurf = useEntwurf(form, 'fall.nachsorge', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(closeNachsorgeRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
  });
  const { errors } = form.formState;
  const mitKontakt = useWatch({ control: form.control, name: 'kontakt.art' }) !== '';
  return (
    <Formular
      titel={t('nachsorge.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async ({ ergebnis, kontakt, bemerkung }) => {
        const gewaehlt = toCode(NACHSORGEERGEBNIS_CODES, ergebnis);
        if (gewaehlt === undefined) return;
        const art = toCode(KONTAKTART_CODES, kontakt.art);
        const text = toText(bemerkung);
        const body = {
          version: akte.version,
          ergebnis: gewaehlt,
          ...(art === undefined ? {} : { kontakt: { art, datum: kontakt.datum } }),
          ...(text === null ? {} : { bemerkung: text.text }),
        };
        const antwort = await sende({ params: { akteId: akte.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('nachsorge.gespeichert'));
      }}
    >
      <Optionen
        id="ergebnis"
        label={t('nachsorge.ergebnis')}
        optionen={toWahlen(NACHSORGEERGEBNISSE)}
        anbindung={form.register('ergebnis')}
        fehler={errors.ergebnis?.message}
      />
      <Auswahl
        id="kontakt.art"
        label={t('nachsorge.kontakt')}
        freiwillig
        leer={t('nachsorge.keinKontakt')}
        optionen={toWahlen(KONTAKTARTEN)}
        {...form.register('kontakt.art')}
      />
      {mitKontakt ? (
        <FormDatum
          id="kontakt.datum"
          control={form.control}
          name="kontakt.datum"
          label={t('nachsorge.datum')}
        />
      ) : null}
      <Mehrzeilig
        id="bemerkung"
        label={t('nachsorge.bemerkung')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
