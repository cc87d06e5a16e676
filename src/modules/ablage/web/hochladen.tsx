import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { toLink } from '#src/web/api/call-route.ts';
import type { Problem } from '#src/web/api/problem.ts';
import { useDateisenden } from '#src/web/api/use-dateisenden.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Kontrollkaestchen } from '#src/web/ui/kontrollkaestchen.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { createAblageRoute, listAblageRoute } from '../ablage.contract.ts';
import { type AblageZu, DATEINAME_HOECHSTENS } from '../ablage.model.ts';
import { t } from './texte.ts';

type Props = {
  zu: AblageZu;
  objektId: string;
  /** The file whose place the new one takes. */
  ersetzt: { id: string; name: string } | null;
  /** Others see it at once. */
  sofort: boolean;
  groesseHoechstens: number;
  schliesse: () => void;
};

const Werte = z.object({
  datei: z.boolean().refine((gewaehlt) => gewaehlt, t('waehlen.fehlt')),
  name: z.string().max(DATEINAME_HOECHSTENS, `Höchstens ${DATEINAME_HOECHSTENS} Zeichen.`),
  geprueft: z.boolean().refine((ja) => ja, t('geprueft.fehlt')),
});

/** One file with the name others see, and the word of who has looked through it. */
export function Hochladen({ zu, objektId, ersetzt, sofort, groesseHoechstens, schliesse }: Props) {
  const [datei, setDatei] = useState<File | null>(null);
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: { datei: false, name: '', geprueft: false },
  });
  const { laeuft, problem, sende } = useHochladen({ zu, objektId, ersetzt });
  const { errors } = form.formState;
  const waehle = (gewaehlt: File | undefined) => {
    if (gewaehlt === undefined) return;
    setDatei(gewaehlt);
    form.setValue('datei', true, { shouldValidate: form.formState.isSubmitted });
    form.setValue('name', gewaehlt.name.slice(0, DATEINAME_HOECHSTENS));
    // Another file has to be looked through anew.
    form.setValue('geprueft', false);
  };
  const titel = ersetzt === null ? t('dazu') : t('ersetzen.titel', { name: ersetzt.name });
  return (
    <Formular
      titel={titel}
      form={form}
      problem={problem}
      laeuft={laeuft}
      knopf={t('hochladen')}
      onAbbrechen={schliesse}
      onSenden={async ({ name }) => {
        if (datei === null) return;
        const befund = await findNamensfehler(name);
        if (befund !== null) return form.setError('name', { message: befund }, { shouldFocus: true });
        if (await sende(datei, name)) schliesse();
      }}
    >
      <h3>{titel}</h3>
      {sofort ? <p>{ersetzt === null ? t('dazu.fassung') : t('ersetzen.text')}</p> : null}
      <Texteingabe
        id="datei"
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.odt,.txt,.csv"
        label={t('waehlen')}
        hinweis={t('erlaubt', { groesse: groesseHoechstens })}
        fehler={errors.datei?.message}
        onChange={({ target }) => waehle(target.files?.[0])}
      />
      <Texteingabe
        id="name"
        label={t('name')}
        hinweis={t('name.hinweis')}
        autoComplete="off"
        fehler={errors.name?.message}
        {...form.register('name')}
      />
      <Kontrollkaestchen
        id="geprueft"
        text={t('geprueft')}
        erklaerung={t('geprueft.erklaerung')}
        fehler={errors.geprueft?.message}
        anbindung={form.register('geprueft')}
      />
    </Formular>
  );
}

/** The same as the server asks; the lists of words come when something is sent. */
async function findNamensfehler(name: string): Promise<string | null> {
  const { listNamensbefunde } = await import('../ablagename.model.ts');
  const stellen = listNamensbefunde(name);
  return stellen.length === 0 ? null : t('name.person', { stellen: stellen.join(' ') });
}

function useHochladen({ zu, objektId, ersetzt }: Pick<Props, 'zu' | 'objektId' | 'ersetzt'>) {
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sendeDatei = useDateisenden(listAblageRoute);
  const speicher = useQueryClient();
  const sende = async (datei: File, getippt: string): Promise<boolean> => {
    setLaeuft(true);
    setProblem(null);
    const name = getippt.trim() === '' ? datei.name.slice(0, DATEINAME_HOECHSTENS) : getippt.trim();
    const adresse = toLink(createAblageRoute, {
      params: { objektId },
      query: { zu, name, geprueft: 'ja', ...(ersetzt === null ? {} : { ersetzt: ersetzt.id }) },
      body: new Uint8Array(),
    });
    const antwort = await sendeDatei(adresse, datei);
    setLaeuft(false);
    if (!antwort.ok) {
      setProblem(antwort.fehler);
      return false;
    }
    setMeldung(t('geladen', { name }));
    // A published Material has a new Fassung.
    void speicher.invalidateQueries();
    return true;
  };
  return { laeuft, problem, sende };
}
