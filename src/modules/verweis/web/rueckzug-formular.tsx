import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { recordRueckzugRoute, recordZustimmungRoute } from '../verweis.contract.ts';
import { RUECKZUGSGRUENDE } from '../wertelisten/verweis.ts';
import { t } from './texte.ts';
import { useVerweisSchreiben } from './use-verweis-schreiben.ts';
import type { Aktprops } from './verweis-akt-dialog.tsx';
import { toCode, toWahlen, Wahlpflicht } from './werte.ts';

const Werte = z.object({ grund: Wahlpflicht });
/** A withdrawn consent takes the Verweis back by itself. */
const GRUENDE = RUECKZUGSGRUENDE.filter(({ code }) => code !== 'WIDERRUF');
const CODES = ['WUNSCH', 'NICHT_MEHR_NOETIG', 'IRRTUM'] as const;

/** Takes the Verweis back; what follows stands above the button. */
export function RueckzugFormular({ verweis, schliesse }: Aktprops) {
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const { sende, laeuft, problem } = useVerweisSchreiben(recordRueckzugRoute, schliesse);
  return (
    <Formular
      titel={t('akt.rueckzug')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('rueckzug.knopf')}
      gefahr
      onAbbrechen={schliesse}
      vorKnopf={<p>{t('rueckzug.text')}</p>}
      onSenden={async ({ grund }) => {
        const body = { version: verweis.version, grund: toCode(CODES, grund) ?? ('IRRTUM' as const) };
        const antwort = await sende({ params: { verweisId: verweis.id }, body });
        if (!antwort.ok) setProblemFehler(form, antwort.fehler);
      }}
    >
      <Optionen
        id="grund"
        label={t('rueckzug.grund')}
        optionen={toWahlen(GRUENDE)}
        anbindung={form.register('grund')}
        fehler={form.formState.errors.grund?.message}
      />
    </Formular>
  );
}

/** The person does not want this Verweis (IF-R5). */
export function AblehnungFormular({ verweis, schliesse }: Aktprops) {
  const form = useForm({ defaultValues: {} });
  const { sende, laeuft, problem } = useVerweisSchreiben(recordZustimmungRoute, schliesse);
  return (
    <Formular
      titel={t('akt.ablehnen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('ablehnen.knopf')}
      onAbbrechen={schliesse}
      onSenden={async () => {
        const body = { version: verweis.version, entscheidung: 'ABGELEHNT' as const };
        await sende({ params: { verweisId: verweis.id }, body });
      }}
    >
      <p>{t('ablehnen.text')}</p>
    </Formular>
  );
}
