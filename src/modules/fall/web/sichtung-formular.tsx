import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { SICHTUNGSERGEBNIS_CODES, SICHTUNGSERGEBNISSE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { recordSichtungRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { t } from './monitoring-texte.ts';
import { fromTermin, Naechster, NaechsterFelder, toNaechster } from './naechster-felder.tsx';
import { Sachstand } from './sachstand.tsx';
import { toVerlaufsstand } from './sachstand-werte.ts';
import { useFolge, useStand } from './use-stand.tsx';

const Werte = z.object({
  ergebnis: z.string({ error: t('sichtung.ergebnis.fehlt') }).min(1, t('sichtung.ergebnis.fehlt')),
  bemerkung: Freitext(2_000),
  termin: Naechster,
});
type Werte = z.infer<typeof Werte>;
type Props = { akte: AkteSeite['akte']; schliesse: () => void };

/** The result of a Sichtung and what comes next; anlassbezogen for the same reason stands there already. */
export function SichtungFormular({ akte, schliesse }: Props) {
  const anfang: Werte = {
    ergebnis: '',
    bemerkung: '',
    termin: { ...fromTermin(akte), art: 'SICHTUNG', datum: akte.spaetesteSichtung, um: '' },
  };
  const form = useForm<Werte>({ resolver: zodResolver(Werte), defaultValues: anfang });
  useFolge(form, anfang);
  const stand = toVerlaufsstand(akte);
  const entwurf = useEntwurf(form, 'fall.sichtung', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(recordSichtungRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('sichtung.titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      onSenden={async ({ ergebnis, bemerkung, termin }) => {
        const gewaehlt = toCode(SICHTUNGSERGEBNIS_CODES, ergebnis);
        if (gewaehlt === undefined) return;
        const text = toText(bemerkung);
        const body = {
          version: akte.version,
          ergebnis: gewaehlt,
          ...(text === null ? {} : { bemerkung: text.text }),
          termin: toNaechster(termin),
        };
        const antwort = await sende({ params: { akteId: akte.id }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('sichtung.gespeichert'));
      }}
    >
      <p>{t('sichtung.text')}</p>
      <Optionen
        id="ergebnis"
        label={t('sichtung.ergebnis')}
        optionen={toWahlen(SICHTUNGSERGEBNISSE)}
        anbindung={form.register('ergebnis')}
        fehler={errors.ergebnis?.message}
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('sichtung.bemerkung')}
        hinweis={t('sichtung.bemerkung.hinweis')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
      <NaechsterFelder form={form} spaeteste={akte.spaetesteSichtung} />
    </Formular>
  );
}
