import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { pflichttext, tag, tagOderLeer, toOptional } from '#src/modules/gremium/web/werte.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { FormDatum } from '#src/web/ui/form-datum.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { LAENGE } from '../felder.model.ts';
import {
  recordKuendigungRoute,
  recordPruefungRoute,
  recordUnterzeichnungRoute,
} from '../vereinbarung.contract.ts';
import { t } from './register-texte.ts';
import type { Vereinbarung } from './vereinbarung-seite.tsx';

type Props = {
  vereinbarung: Pick<Vereinbarung, 'id' | 'version' | 'stichtag' | 'vorschlagPruefung'>;
  schliesse: () => void;
};

export function Unterzeichnung({ vereinbarung: { id, version, stichtag }, schliesse }: Props) {
  const form = useForm({ resolver: zodResolver(z.object({ am: tag })), defaultValues: { am: stichtag } });
  const { sende, laeuft, problem } = useSchreiben(recordUnterzeichnungRoute);
  return (
    <Karte titel={t('vereinbarung.unterzeichnen')} hervorgehoben>
      <Formular
        titel={t('vereinbarung.unterzeichnen')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        knopf={t('vereinbarung.unterzeichnen')}
        onAbbrechen={schliesse}
        onSenden={async ({ am }) => {
          const antwort = await sende({ params: { vereinbarungId: id }, body: { version, am } });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          schliesse();
          setMeldung(t('vereinbarung.festgehalten'));
        }}
      >
        <p>{t('vereinbarung.unterzeichnen.text')}</p>
        <FormDatum id="am" control={form.control} name="am" label={t('vereinbarung.am')} />
      </Formular>
    </Karte>
  );
}

const Pruefwerte = z.object({ vermerk: pflichttext(LAENGE.mittel), pruefenAm: tag, ende: tagOderLeer });

export function Pruefung({ vereinbarung: { id, version, vorschlagPruefung }, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Pruefwerte),
    defaultValues: { vermerk: '', pruefenAm: vorschlagPruefung, ende: '' },
  });
  const entwurf = useEntwurf(form, 'schnittstelle.pruefung', id, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem } = useSchreiben(recordPruefungRoute);
  const pruefung = useTextpruefung(findFormen);
  return (
    <Karte titel={t('vereinbarung.pruefen')} hervorgehoben>
      <Formular
        titel={t('vereinbarung.pruefen')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={t('vereinbarung.pruefen')}
        vorKnopf={<Textbefunde pruefung={pruefung} />}
        onAbbrechen={schliesse}
        onSenden={async ({ vermerk, pruefenAm, ende }) => {
          const erklaerungen = await pruefung.check({ [t('vereinbarung.vermerk')]: vermerk });
          if (erklaerungen === null) return;
          const body = { version, vermerk, pruefenAm, ende: toOptional(ende), erklaerungen };
          const antwort = await sende({ params: { vereinbarungId: id }, body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('vereinbarung.festgehalten'));
        }}
      >
        <Mehrzeilig
          id="vermerk"
          label={t('vereinbarung.vermerk')}
          rows={3}
          hoechstens={LAENGE.mittel}
          fehler={form.formState.errors.vermerk?.message}
          {...form.register('vermerk')}
        />
        <FormDatum
          id="pruefenAm"
          control={form.control}
          name="pruefenAm"
          label={t('vereinbarung.pruefenAm')}
        />
        <FormDatum
          id="ende"
          control={form.control}
          name="ende"
          label={t('vereinbarung.verlaengert')}
          freiwillig
        />
      </Formular>
    </Karte>
  );
}

const Kuendigungswerte = z.object({ zum: tag, grund: pflichttext(LAENGE.mittel) });

export function Kuendigung({ vereinbarung: { id, version, stichtag }, schliesse }: Props) {
  const form = useForm({
    resolver: zodResolver(Kuendigungswerte),
    defaultValues: { zum: stichtag, grund: '' },
  });
  const entwurf = useEntwurf(form, 'schnittstelle.kuendigung', id, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem } = useSchreiben(recordKuendigungRoute);
  const pruefung = useTextpruefung(findFormen);
  return (
    <Karte titel={t('vereinbarung.kuendigen')} hervorgehoben>
      <Formular
        titel={t('vereinbarung.kuendigen')}
        form={form}
        problem={problem}
        laeuft={laeuft}
        entwurf={entwurf}
        knopf={t('vereinbarung.kuendigen')}
        vorKnopf={<Textbefunde pruefung={pruefung} />}
        onAbbrechen={schliesse}
        onSenden={async ({ zum, grund }) => {
          const erklaerungen = await pruefung.check({ [t('vereinbarung.grund')]: grund });
          if (erklaerungen === null) return;
          const body = { version, zum, grund, erklaerungen };
          const antwort = await sende({ params: { vereinbarungId: id }, body });
          if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
          await entwurf.loesche();
          schliesse();
          setMeldung(t('vereinbarung.festgehalten'));
        }}
      >
        <FormDatum id="zum" control={form.control} name="zum" label={t('vereinbarung.zum')} />
        <Mehrzeilig
          id="grund"
          label={t('vereinbarung.grund')}
          rows={3}
          hoechstens={LAENGE.mittel}
          fehler={form.formState.errors.grund?.message}
          {...form.register('grund')}
        />
      </Formular>
    </Karte>
  );
}
