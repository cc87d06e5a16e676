import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { toCode } from '#src/modules/fall/web/auswahl.ts';
import { Textbefunde } from '#src/modules/fachfrage/web/textpruefung.tsx';
import { findFormen, useTextpruefung } from '#src/modules/fachfrage/web/use-textpruefung.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { useTuer } from '#src/web/entwurf/use-tuer.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Karte } from '#src/web/ui/karte.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import { LAENGE } from '../angaben.model.ts';
import { recordAnwesenheitRoute } from '../sitzung.contract.ts';
import { TEILNAHME_NAMEN, TEILNAHMEN } from '../sitzung.model.ts';
import type { Formwahl } from './formwahl.ts';
import { isBearbeitbar, type Sitzung } from './sitzungsstand.ts';
import { t } from './texte.ts';
import { freitext, usePflegt } from './werte.ts';

/** Which institutions were there, and whether that was enough. */
export function Anwesenheitskarte({ sitzung, wahl }: { sitzung: Sitzung; wahl: Formwahl }) {
  const pflegt = usePflegt();
  const offen = wahl.offen('anwesenheit');
  const { mitglieder, anwesend, beschlussfaehig, gaeste } = sitzung;
  const knopf = (
    <Button art="sekundaer" onClick={() => wahl.oeffne('anwesenheit')}>
      {t('anwesenheit.eintragen')}
    </Button>
  );
  return (
    <Karte
      titel={t('anwesenheit.titel')}
      aktionen={pflegt && isBearbeitbar(sitzung) && wahl.frei ? knopf : null}
    >
      {offen ? (
        <Anwesenheitsformular sitzung={sitzung} schliesse={wahl.schliesse} />
      ) : (
        <>
          <p>
            {t('anwesenheit.zahl', { anwesend, gesamt: mitglieder.length })}{' '}
            {beschlussfaehig === null ? null : (
              <Etikett
                text={t(beschlussfaehig ? 'anwesenheit.faehig' : 'anwesenheit.nichtFaehig')}
                art={beschlussfaehig ? 'erfolg' : 'fehler'}
              />
            )}
          </p>
          <ul>
            {mitglieder.map(({ id, institution, teilnahme }) => (
              <li key={id}>
                {institution}: {teilnahme === null ? t('anwesenheit.offen') : TEILNAHME_NAMEN[teilnahme]}
              </li>
            ))}
          </ul>
          {gaeste === null ? null : (
            <p className="gremium-text">
              {t('anwesenheit.gaeste')}: {gaeste}
            </p>
          )}
        </>
      )}
    </Karte>
  );
}

const Werte = z.object({ teilnahmen: z.array(z.string()), gaeste: freitext(LAENGE.mittel) });

function Anwesenheitsformular({ sitzung, schliesse }: { sitzung: Sitzung; schliesse: () => void }) {
  const { id: sitzungId, version, mitglieder } = sitzung;
  const form = useForm({
    resolver: zodResolver(Werte),
    defaultValues: {
      teilnahmen: mitglieder.map(({ teilnahme }) => teilnahme ?? ''),
      gaeste: sitzung.gaeste ?? '',
    },
  });
  const entwurf = useEntwurf(form, 'gremium.anwesenheit', sitzungId, { tuer: useTuer(), fassung: version });
  const { sende, laeuft, problem } = useSchreiben(recordAnwesenheitRoute);
  const pruefung = useTextpruefung(findFormen);
  return (
    <Formular
      titel={t('anwesenheit.eintragen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      vorKnopf={<Textbefunde pruefung={pruefung} />}
      onAbbrechen={schliesse}
      onSenden={async ({ teilnahmen, gaeste }) => {
        const erklaerungen = await pruefung.check({ [t('anwesenheit.gaeste')]: gaeste });
        if (erklaerungen === null) return;
        const anwesenheit = mitglieder.flatMap(({ id: mitgliedId }, stelle) => {
          const teilnahme = toCode(TEILNAHMEN, teilnahmen[stelle] ?? '');
          return teilnahme === undefined ? [] : [{ mitgliedId, teilnahme }];
        });
        const antwort = await sende({
          params: { sitzungId },
          body: { version, anwesenheit, gaeste, erklaerungen },
        });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        schliesse();
        setMeldung(t('anwesenheit.gespeichert'));
      }}
    >
      {mitglieder.map(({ id, institution, hatStellvertretung }, stelle) => (
        <Auswahl
          key={id}
          id={`teilnahmen.${stelle}`}
          label={institution}
          leer={t('anwesenheit.offen')}
          optionen={TEILNAHMEN.filter((wert) => wert !== 'STELLVERTRETUNG' || hatStellvertretung).map(
            (wert) => ({ wert, text: TEILNAHME_NAMEN[wert] }),
          )}
          {...form.register(`teilnahmen.${stelle}`)}
        />
      ))}
      <Texteingabe
        id="gaeste"
        label={t('anwesenheit.gaeste')}
        hinweis={t('anwesenheit.gaeste.hinweis')}
        freiwillig
        autoComplete="off"
        fehler={form.formState.errors.gaeste?.message}
        {...form.register('gaeste')}
      />
    </Formular>
  );
}
