import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { ZIELSTAENDE, ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import { useAkteSchreiben } from './use-akte-schreiben.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { updateZielstandRoute } from '../ziel.contract.ts';
import type { ZielAnsicht } from './akte-typen.ts';
import { toText, toWahlen } from './auswahl.ts';
import { Freitext } from './felder.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { FormKonflikt } from './form-konflikt.tsx';
import { readKonflikt } from './konflikt.ts';
import { t } from './texte.ts';

const Werte = z.object({ stand: z.enum(ZIELSTAND_CODES), bemerkung: Freitext(2_000) });
type Props = { akteId: string; ziel: ZielAnsicht; onFertig: () => void; onAbbrechen: () => void };

/** Where a Ziel stands (CP-07). */
export function ZielstandFormular({ akteId, ziel, onFertig, onAbbrechen }: Props) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { stand: ziel.stand, bemerkung: '' } });
  const [version, setVersion] = useState(ziel.version);
  const { sende, laeuft, problem, konflikt, verwerfeProblem } = useAkteSchreiben(updateZielstandRoute, {
    onErfolg: onFertig,
  });
  const anders = readKonflikt(konflikt);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t('ziel.stand.aendern')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      onAbbrechen={onAbbrechen}
      konflikt={
        anders === null ? undefined : (
          <FormKonflikt
            form={form}
            schema={Werte}
            stand={{ version: anders.version, werte: { stand: anders.werte['stand'] } }}
            leer={form.getValues()}
            felder={[{ name: 'stand', label: t('ziel.stand') }]}
            onGesehen={(neu) => {
              setVersion(neu);
              verwerfeProblem();
            }}
          />
        )
      }
      onSenden={async ({ stand, bemerkung }) => {
        const text = toText(bemerkung);
        const antwort = await sende({
          params: { akteId, zielId: ziel.id },
          body: { version, stand, ...(text === null ? {} : { bemerkung: text.text }) },
        });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
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
