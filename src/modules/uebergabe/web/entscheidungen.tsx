import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Wahlpflicht } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Absage, Formular } from '#src/modules/person/web/formular.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import type { listUebergabenRoute } from '../meine-uebergaben.contract.ts';
import { recordEntscheidungRoute } from '../uebergabe.contract.ts';
import { UEBERGABE_GRUENDE, UEBERGABE_GRUND_CODES } from '../uebergabe.model.ts';
import { t } from './texte.ts';

export type Uebergabezeile = Ausgabe<typeof listUebergabenRoute>['anMich'][number];
type MitGrund = 'ABGELEHNT' | 'ZURUECKGEGEBEN';

/** The buttons for what the account may do with an Übergabe today. */
export function Entscheidungen({ zeile }: { zeile: Uebergabezeile }) {
  const { id, nummer, darf, rueckgabeBis } = zeile;
  const [grund, setGrund] = useState<MitGrund | null>(null);
  const { sende, laeuft, problem } = useAkteSchreiben(recordEntscheidungRoute);
  const decide = async (entscheidung: 'ANGENOMMEN' | 'ZURUECKGEZOGEN') => {
    const antwort = await sende({ params: { uebergabeId: id }, body: { entscheidung } });
    if (antwort.ok)
      setMeldung(entscheidung === 'ANGENOMMEN' ? t('meine.angenommen') : t('meine.zurueckgezogen'));
  };
  return (
    <>
      {problem ? <Absage problem={problem} /> : null}
      <div className="kim-aktionen">
        {darf.entscheiden ? (
          <>
            <Button
              laeuft={laeuft}
              aria-label={t('meine.annehmen.name', { nummer })}
              onClick={() => void decide('ANGENOMMEN')}
            >
              {t('meine.annehmen')}
            </Button>
            <Button
              art="sekundaer"
              aria-label={t('meine.ablehnen.name', { nummer })}
              onClick={() => setGrund('ABGELEHNT')}
            >
              {t('meine.ablehnen')}
            </Button>
          </>
        ) : null}
        {darf.zurueckgeben ? (
          <>
            <Button
              art="tertiaer"
              aria-label={t('meine.zurueckgeben.name', { nummer })}
              onClick={() => setGrund('ZURUECKGEGEBEN')}
            >
              {t('meine.zurueckgeben')}
            </Button>
            <span className="kim-klein">{t('meine.rueckgabe', { datum: formatTag(rueckgabeBis) })}</span>
          </>
        ) : null}
        {darf.zurueckziehen ? (
          <Button
            art="tertiaer"
            laeuft={laeuft}
            aria-label={t('meine.zurueckziehen.name', { nummer })}
            onClick={() => void decide('ZURUECKGEZOGEN')}
          >
            {t('meine.zurueckziehen')}
          </Button>
        ) : null}
      </div>
      {grund === null ? null : (
        <GrundDialog zeile={zeile} entscheidung={grund} schliesse={() => setGrund(null)} />
      )}
    </>
  );
}

const Werte = z.object({ grund: Wahlpflicht });

type Props = { zeile: Uebergabezeile; entscheidung: MitGrund; schliesse: () => void };

function GrundDialog({ zeile, entscheidung, schliesse }: Props) {
  const titel = entscheidung === 'ABGELEHNT' ? t('meine.ablehnen') : t('meine.zurueckgeben');
  const form = useForm({ resolver: zodResolver(Werte), defaultValues: { grund: '' } });
  const { sende, laeuft, problem } = useAkteSchreiben(recordEntscheidungRoute);
  return (
    <Dialog titel={`${titel}: ${zeile.nummer}`} schliesse={schliesse}>
      <Formular
        titel={titel}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={titel}
        onAbbrechen={schliesse}
        onSenden={async (werte) => {
          const grund = toCode(UEBERGABE_GRUND_CODES, werte.grund) ?? 'SONSTIGES';
          const antwort = await sende({ params: { uebergabeId: zeile.id }, body: { entscheidung, grund } });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          schliesse();
          setMeldung(
            entscheidung === 'ABGELEHNT'
              ? t('meine.abgelehnt')
              : t('meine.zurueckgegeben', { von: zeile.von }),
          );
        }}
      >
        <Auswahl
          id="grund"
          label={t('form.grund')}
          optionen={toWahlen(UEBERGABE_GRUENDE)}
          fehler={form.formState.errors.grund?.message}
          {...form.register('grund')}
        />
      </Formular>
    </Dialog>
  );
}
