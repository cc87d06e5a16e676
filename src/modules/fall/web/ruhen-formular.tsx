import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { RUHENSGRUENDE, RUHENSGRUND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { recordRuhenRoute } from '../verlauf.contract.ts';
import type { AkteSeite } from './akte-typen.ts';
import { toCode, toText, toWahlen } from './auswahl.ts';
import { Freitext, Wahlpflicht } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { Sachstand } from './sachstand.tsx';
import { toVerlaufsstand } from './sachstand-werte.ts';
import { t } from './texte.ts';
import { useStand } from './use-stand.tsx';

const Werte = z.object({ grund: Wahlpflicht, bemerkung: Freitext(2_000) });

/** Lets the Fall rest; it returns to where it stood. */
export function RuhenFormular({ akte, schliesse }: Pick<AkteSeite, 'akte'> & { schliesse: () => void }) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '', bemerkung: '' } });
  const stand = toVerlaufsstand(akte);
  const entwurf = useEntwurf(form, 'fall.ruhen', akte.id, { stand });
  const { sende, laeuft, problem, konflikt } = useStand(recordRuhenRoute, {
    stand,
    entwurf,
    getippt: form.formState.isDirty,
    zeige: (vergleich) => <Sachstand {...vergleich} />,
    onErfolg: () => {
      schliesse();
      setMeldung(t('akte.gespeichert'));
    },
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('verlauf.ruhen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      konflikt={konflikt}
      onAbbrechen={schliesse}
      knopf={t('verlauf.ruhen')}
      onSenden={async ({ grund, bemerkung }) => {
        const text = toText(bemerkung);
        const antwort = await sende({
          params: { akteId: akte.id },
          body: {
            version: akte.version,
            grund: toCode(RUHENSGRUND_CODES, grund) ?? 'SONSTIGES',
            ...(text === null ? {} : { bemerkung: text.text }),
          },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Auswahl
        id="grund"
        label={t('verlauf.grund')}
        optionen={toWahlen(RUHENSGRUENDE)}
        fehler={errors.grund?.message}
        {...form.register('grund')}
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('verlauf.bemerkung')}
        freiwillig
        rows={2}
        hoechstens={2_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
