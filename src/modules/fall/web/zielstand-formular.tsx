import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ZIELSTAENDE, ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateZielstandRoute } from '../ziel.contract.ts';
import type { ZielAnsicht } from './akte-typen.ts';
import { toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { t } from './texte.ts';
import { useFassung } from './use-fassung.tsx';

const Werte = z.object({ stand: z.enum(ZIELSTAND_CODES), bemerkung: Freitext(2_000) });
type Props = { akteId: string; ziel: ZielAnsicht; onFertig: () => void; onAbbrechen: () => void };

/** Where a Ziel stands (CP-07). */
export function ZielstandFormular({ akteId, ziel, onFertig, onAbbrechen }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { stand: ziel.stand, bemerkung: '' } });
  const entwurf = useEntwurf(form, `fall.zielstand.${ziel.id}`, akteId, { fassung: ziel.version });
  const { sende, laeuft, problem, version, konflikt } = useFassung(updateZielstandRoute, {
    form,
    schema: Werte,
    entwurf,
    version: ziel.version,
    leer: form.getValues(),
    felder: [{ name: 'stand', label: t('ziel.stand') }],
    toStand: ({ version: neu, werte }) => ({ version: neu, werte: { stand: werte['stand'] } }),
    onErfolg: onFertig,
  });
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('ziel.stand.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      onAbbrechen={onAbbrechen}
      konflikt={konflikt}
      onSenden={async ({ stand, bemerkung }) => {
        const text = toText(bemerkung);
        const antwort = await sende({
          params: { akteId, zielId: ziel.id },
          body: { version, stand, ...(text === null ? {} : { bemerkung: text.text }) },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
      }}
    >
      <Optionen
        id="stand"
        label={t('ziel.stand')}
        optionen={toWahlen(ZIELSTAENDE)}
        anbindung={form.register('stand')}
        fehler={errors.stand?.message}
      />
      <Mehrzeilig
        id="bemerkung"
        label={t('ziel.bemerkung')}
        freiwillig
        rows={3}
        hoechstens={2_000}
        fehler={errors.bemerkung?.message}
        {...form.register('bemerkung')}
      />
    </Formular>
  );
}
