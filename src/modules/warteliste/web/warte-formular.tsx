import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { createWartendRoute, type getWartestandRoute, recordBlickRoute } from '../warteliste.contract.ts';
import { t } from './texte.ts';
import { toWarteangabe, Wartefelder, Wartewerte } from './wartefelder.tsx';

export type Wartestand = Ausgabe<typeof getWartestandRoute>;
type Props = { akteId: string; stand: Wartestand; schliesse: () => void };

/** Puts the person on the list, or says how it stands today: the same three questions. */
export function WarteFormular({ akteId, stand, schliesse }: Props) {
  const { offen, vorschlag } = stand;
  const form = useForm({
    resolver: zodResolver(Wartewerte),
    defaultValues: {
      dringlichkeit: offen?.dringlichkeit ?? '',
      gruende: offen?.gruende ?? '',
      ohneSprachmittlung: offen?.ohneSprachmittlung ?? false,
      naechsterBlick: vorschlag,
    },
  });
  const entwurf = useEntwurf(form, 'warteliste.stand', akteId);
  const neu = useAkteSchreiben(createWartendRoute);
  const blick = useAkteSchreiben(recordBlickRoute);
  const { laeuft, problem } = offen === null ? neu : blick;
  const titel = t(offen === null ? 'karte.setzen' : 'karte.blick');
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={titel}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const angabe = toWarteangabe(werte);
        const params = { akteId };
        const antwort =
          offen === null
            ? await neu.sende({ params, body: angabe })
            : await blick.sende({ params, body: { ...angabe, version: offen.version } });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t(offen === null ? 'form.gesetzt' : 'form.gesehen'));
      }}
    >
      <Wartefelder register={form.register} control={form.control} errors={form.formState.errors} />
    </Formular>
  );
}
