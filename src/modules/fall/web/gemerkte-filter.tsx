import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createAktenfilterRoute,
  deleteAktenfilterRoute,
  type listAktenfilterRoute,
  updateAktenfilterRoute,
} from '../aktenfilter.contract.ts';
import { FILTERNAME_HOECHSTENS, type GemerkterFilter } from '../aktenfilter.model.ts';
import { t } from './akten-texte.ts';
import { GRUNDFILTER, isGleicherFilter } from './aktenfilter-adresse.ts';

export type Gemerkt = Ausgabe<typeof listAktenfilterRoute>['eintraege'][number];
type Props = {
  gemerkte: readonly Gemerkt[];
  filter: GemerkterFilter;
  onFilter: (filter: GemerkterFilter) => void;
};

/** Own kept filters: choose one, keep what is set now, rename, make it the start, delete. */
export function GemerkteFilter({ gemerkte, filter, onFilter }: Props) {
  const [gewaehltId, setGewaehltId] = useState<string | null>(null);
  const [offen, setOffen] = useState<'NEU' | 'AENDERN' | null>(null);
  const loeschen = useSchreiben(deleteAktenfilterRoute, {
    onErfolg: () => setMeldung(t('merken.geloescht')),
  });
  const gewaehlt =
    gemerkte.find(({ id }) => id === gewaehltId) ??
    gemerkte.find((gemerkt) => isGleicherFilter(gemerkt.filter, filter));
  const waehle = (id: string) => {
    const wahl = gemerkte.find((gemerkt) => gemerkt.id === id);
    setGewaehltId(wahl?.id ?? null);
    onFilter(wahl?.filter ?? GRUNDFILTER);
  };
  const schliesse = () => setOffen(null);
  return (
    <>
      {loeschen.problem ? <ProblemHinweis problem={loeschen.problem} /> : null}
      <div className="kim-aktionen">
        {gemerkte.length === 0 ? null : (
          <Auswahl
            label={t('merken.wahl')}
            leer={t('merken.keiner')}
            optionen={gemerkte.map(({ id, name, start }) => ({
              wert: id,
              text: start ? t('merken.start', { name }) : name,
            }))}
            value={gewaehlt?.id ?? ''}
            onChange={({ target }) => waehle(target.value)}
          />
        )}
        <Button art="sekundaer" onClick={() => setOffen('NEU')}>
          {t('merken.knopf')}
        </Button>
        {gewaehlt === undefined ? null : (
          <>
            <Button art="tertiaer" onClick={() => setOffen('AENDERN')}>
              {t('merken.aendern')}
            </Button>
            <Button
              art="tertiaer"
              laeuft={loeschen.laeuft}
              onClick={() => void loeschen.sende({ params: { filterId: gewaehlt.id } })}
            >
              {t('merken.loeschen')}
            </Button>
          </>
        )}
      </div>
      {offen === 'NEU' ? (
        <Dialog titel={t('merken.titel')} schliesse={schliesse}>
          <Merkformular filter={filter} schliesse={schliesse} onGemerkt={setGewaehltId} />
        </Dialog>
      ) : null}
      {offen === 'AENDERN' && gewaehlt !== undefined ? (
        <Dialog titel={t('merken.aendern')} schliesse={schliesse}>
          <Merkformular gemerkt={gewaehlt} filter={filter} schliesse={schliesse} onGemerkt={setGewaehltId} />
        </Dialog>
      ) : null}
    </>
  );
}

const Werte = z.object({
  name: z
    .string()
    .refine((text) => text.trim() !== '', t('merken.name.fehlt'))
    .refine(
      (text) => text.trim().length <= FILTERNAME_HOECHSTENS,
      t('merken.name.lang', { max: FILTERNAME_HOECHSTENS }),
    ),
  start: z.boolean(),
});

type FormularProps = {
  gemerkt?: Gemerkt;
  filter: GemerkterFilter;
  schliesse: () => void;
  onGemerkt: (id: string) => void;
};

function Merkformular({ gemerkt, filter, schliesse, onGemerkt }: FormularProps) {
  const form = useForm<z.input<typeof Werte>, unknown, z.output<typeof Werte>>({
    resolver: zodResolver(Werte),
    defaultValues: { name: gemerkt?.name ?? '', start: gemerkt?.start ?? false },
  });
  const neu = useSchreiben(createAktenfilterRoute);
  const alt = useSchreiben(updateAktenfilterRoute);
  const { errors } = form.formState;
  return (
    <Formular
      titel={t(gemerkt === undefined ? 'merken.titel' : 'merken.aendern')}
      form={form}
      problem={neu.problem ?? alt.problem}
      laeuft={neu.laeuft || alt.laeuft}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const body = { ...werte, filter };
        const antwort =
          gemerkt === undefined
            ? await neu.sende({ body })
            : await alt.sende({
                params: { filterId: gemerkt.id },
                body: { ...body, version: gemerkt.version },
              });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        onGemerkt(antwort.wert.id);
        schliesse();
        setMeldung(t('merken.gespeichert'));
      }}
    >
      <p>{t('merken.text')}</p>
      <Texteingabe
        id="name"
        label={t('merken.name')}
        hinweis={t('merken.name.hinweis')}
        autoComplete="off"
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Kontrollkaestchen id="start" text={t('merken.alsStart')} anbindung={form.register('start')} />
    </Formular>
  );
}
