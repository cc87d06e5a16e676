import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import {
  IDENTITAETSPRUEFUNG_CODES,
  IDENTITAETSPRUEFUNGEN,
} from '#src/modules/betroffenenantrag/wertelisten/antraege.ts';
import { formatTag, toCode, toWahlen } from '#src/modules/fall/web/auswahl.ts';
import { Freitext } from '#src/modules/fall/web/felder.ts';
import { useAkteSchreiben } from '#src/modules/fall/web/use-akte-schreiben.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { KOPIEUMFAENGE, type Kopieumfang } from '#src/modules/betroffenenantrag/antrag.model.ts';
import { SPRACHEN, type Sprache } from '#src/platform/i18n/sprachen.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { Optionen } from '#src/web/ui/optionen.tsx';
import { Stoerung } from '#src/web/ui/stoerung.tsx';
import { Wahlknopf } from '#src/web/ui/wahlknopf.tsx';
import { exportKopieRoute, getKopieRoute, recordKopieRoute } from '../auskunft.contract.ts';
import { t } from './texte.ts';

type Ziel = { akteId: string; antragId: string };
type Vorschau = Ausgabe<typeof getKopieRoute>;

/** For a request of access or portability: look through, leave out, give out. `art`: the words of the request. */
export function KopieErstellen({ art, ...ziel }: Ziel & { art: string }) {
  const [offen, setOffen] = useState(false);
  const schliesse = () => setOffen(false);
  return (
    <>
      <Button art="sekundaer" aria-label={t('oeffnen.name', { art })} onClick={() => setOffen(true)}>
        {t('oeffnen')}
      </Button>
      {offen ? (
        <Dialog titel={t('titel')} schliesse={schliesse}>
          <Kopie {...ziel} schliesse={schliesse} />
        </Dialog>
      ) : null}
    </>
  );
}

function Kopie({ schliesse, ...ziel }: Ziel & { schliesse: () => void }) {
  const [personId, setPersonId] = useState<string>();
  const [umfang, setUmfang] = useState<Kopieumfang>();
  const [nochmal, setNochmal] = useState(false);
  const query = {
    ...(personId === undefined ? {} : { personId }),
    ...(umfang === undefined ? {} : { umfang }),
  };
  const { data, error, refetch } = useLesen(getKopieRoute, { params: ziel, query });
  if (error) return <Stoerung fehler={error} erneut={() => void refetch()} />;
  if (data === undefined) return <Ladeanzeige />;
  if (data.bereit && !nochmal) {
    return <Bereit ziel={ziel} kopie={data} nochmal={() => setNochmal(true)} />;
  }
  return (
    <>
      <p>{t('einleitung')}</p>
      {data.personen.length < 2 ? null : (
        <Auswahl
          id="kopie-person"
          label={t('person')}
          leer={null}
          optionen={data.personen.map(({ personId: wert, name: text }) => ({ wert, text }))}
          value={data.personId}
          onChange={(ereignis) => setPersonId(ereignis.target.value)}
        />
      )}
      {data.mehrere ? (
        <Auswahl
          id="kopie-umfang"
          label={t('umfang')}
          hinweis={t('umfang.hinweis')}
          leer={null}
          optionen={KOPIEUMFAENGE.toReversed().map((wert) => ({ wert, text: t(`umfang.${wert}`) }))}
          value={data.umfang}
          onChange={({ target }) => setUmfang(toCode(KOPIEUMFAENGE, target.value))}
        />
      ) : null}
      {data.akten.length > 1 ? <p>{t('akten', { akten: data.akten.join(', ') })}</p> : null}
      <Durchsicht
        key={`${data.personId} ${data.umfang}`}
        ziel={ziel}
        kopie={data}
        fertig={() => setNochmal(false)}
        schliesse={schliesse}
      />
    </>
  );
}

function Bereit({ ziel, kopie, nochmal }: { ziel: Ziel; kopie: Vorschau; nochmal: () => void }) {
  return (
    <>
      <output>{t('bereit', { datum: formatTag(kopie.entscheidung?.geprueftAm ?? null) })}</output>
      <p>{t('danach')}</p>
      <div className="kim-aktionen">
        <LinkButton zu={toLink(exportKopieRoute, { params: ziel })} datei>
          {t('laden')}
        </LinkButton>
        <Button art="tertiaer" onClick={nochmal}>
          {t('nochmal')}
        </Button>
      </div>
    </>
  );
}

const Werte = z
  .object({
    identitaet: z.string({ error: t('identitaet.fehlt') }).min(1, t('identitaet.fehlt')),
    sprache: z.string(),
    ausgelassen: z.array(z.string()),
    grund: Freitext(1_000),
  })
  .refine(({ ausgelassen, grund }) => ausgelassen.length === 0 || grund.trim() !== '', {
    path: ['grund'],
    message: t('grund.fehlt'),
  });

const toSprachname = (wert: Sprache): string =>
  wert === 'de' ? t('sprache.de') : `${SPRACHEN[wert].deutsch} (${SPRACHEN[wert].name})`;

type Durchsichtprops = { ziel: Ziel; kopie: Vorschau; fertig: () => void; schliesse: () => void };

function Durchsicht({ ziel, kopie, fertig, schliesse }: Durchsichtprops) {
  const { entscheidung, personId, umfang, sprachen, pruefsumme, teile, andere, ausnahmen } = kopie;
  const vorher = entscheidung?.personId === personId ? entscheidung : null;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      identitaet: vorher?.identitaet ?? '',
      sprache: vorher?.sprache ?? sprachen[0] ?? 'de',
      ausgelassen: vorher?.ausgelassen ?? [],
      grund: vorher?.grund ?? '',
    },
  });
  const entwurf = useEntwurf(
    form,
    `auskunft.kopie.${ziel.antragId}${umfang === 'ALLE_AKTEN' ? '.alle' : ''}`,
    ziel.akteId,
  );
  const { sende, laeuft, problem } = useAkteSchreiben(recordKopieRoute);
  const { errors } = form.formState;
  const ausgelassen = useWatch({ control: form.control, name: 'ausgelassen' });
  return (
    <Formular
      titel={t('titel')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t('pruefen')}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const identitaet = toCode(IDENTITAETSPRUEFUNG_CODES, werte.identitaet);
        if (identitaet === undefined) return;
        const grund = werte.ausgelassen.length === 0 ? '' : werte.grund;
        const sprache = toCode(sprachen, werte.sprache) ?? 'de';
        const body = { ...werte, grund, identitaet, sprache, umfang, personId, pruefsumme };
        const antwort = await sende({ params: ziel, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        fertig();
      }}
    >
      {andere === 0 ? null : <p>{t('andere', { anzahl: andere })}</p>}
      {teile.map(({ akte, titel, eintraege }) => (
        <details key={`${akte ?? ''} ${titel}`}>
          <summary>
            {akte === null || kopie.akten.length < 2
              ? t('teil', { titel, anzahl: eintraege.length })
              : t('teil.akte', { akte, titel, anzahl: eintraege.length })}
          </summary>
          {eintraege.map(({ kennung, felder }, stelle) => (
            <Wahlknopf
              key={kennung}
              type="checkbox"
              value={kennung}
              text={t('auslassen', { nummer: stelle + 1 })}
              erklaerung={felder.map(({ name, wert }) => `${name}: ${wert}`).join(' · ')}
              {...form.register('ausgelassen')}
            />
          ))}
        </details>
      ))}
      <details>
        <summary>{t('ausnahmen')}</summary>
        <ul>
          {ausnahmen.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
      {ausgelassen.length === 0 ? null : (
        <Mehrzeilig
          id="grund"
          label={t('grund')}
          hinweis={t('grund.hinweis')}
          rows={2}
          hoechstens={1_000}
          fehler={errors.grund?.message}
          {...form.register('grund')}
        />
      )}
      <Auswahl
        id="sprache"
        label={t('sprache')}
        hinweis={t('sprache.hinweis')}
        leer={null}
        optionen={sprachen.map((wert) => ({ wert, text: toSprachname(wert) }))}
        {...form.register('sprache')}
      />
      <Optionen
        id="identitaet"
        label={t('identitaet')}
        optionen={toWahlen(IDENTITAETSPRUEFUNGEN)}
        anbindung={form.register('identitaet')}
        fehler={errors.identitaet?.message}
      />
    </Formular>
  );
}
