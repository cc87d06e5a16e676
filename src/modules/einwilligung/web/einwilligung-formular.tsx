import { useForm, useWatch } from 'react-hook-form';
import { formatName } from '#src/modules/person/identitaet.model.ts';
import { isBeteiligt } from '#src/modules/person/beteiligung.model.ts';
import { listPersonenRoute } from '#src/modules/person/person.contract.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { Formular } from '#src/modules/person/web/formular.tsx';
import { useLesen } from '#src/web/api/use-lesen.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useEntwurf } from '#src/web/entwurf/use-entwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Auswahl } from '#src/web/ui/auswahl.tsx';
import { setProblemFehler } from '#src/web/ui/form-fehler.ts';
import { Ladeanzeige } from '#src/web/ui/ladeanzeige.tsx';
import {
  createEinwilligungRoute,
  type EinwilligungAnsicht,
  listEinwilligungstexteRoute,
} from '../einwilligung.contract.ts';
import type { Entscheidung } from '../einwilligung.model.ts';
import { ZWECKTEXTE } from '../texte/de.ts';
import { SPRACHEN } from '../texte/sprachen.ts';
import { ZWECKE } from '../texte/typen.ts';
import { EinwilligungFelder } from './einwilligung-felder.tsx';
import {
  ANFANG,
  type Einwilligungswerte,
  toBody,
  toErneuerung,
  toSprache,
  toUmfang,
  toZweck,
} from './einwilligung-werte.ts';
import { Textansicht } from './textansicht.tsx';
import { t } from './texte.ts';

type Props = {
  akteId: string;
  entscheidung: Entscheidung;
  /** Starts with the consent that a Verweis to this Stelle needs; `bezug` keeps its draft apart from others. */
  fuerStelle?: { art: string; name: string; bezug: string };
  /** Renews this consent with the newest text. */
  erneuert?: EinwilligungAnsicht;
  schliesse: () => void;
};

/** Records a consent or a refusal, with the text in front of both persons. */
export function EinwilligungFormular({ akteId, entscheidung, fuerStelle, erneuert, schliesse }: Props) {
  const form = useForm({ defaultValues: erneuert ? toErneuerung(erneuert) : toAnfang(fuerStelle) });
  const bereich = fuerStelle?.bezug ?? (erneuert ? `erneuern.${erneuert.id}` : entscheidung.toLowerCase());
  const entwurf = useEntwurf(form, `einwilligung.${bereich}`, akteId);
  const personen = useLesen(listPersonenRoute, { params: { akteId } });
  const werte = { ...ANFANG, ...useWatch({ control: form.control }) };
  const sprache = toSprache(werte.sprache);
  const { richtung, datenarten } = toUmfang(werte);
  const query = { sprache, richtung, datenarten: datenarten.join(',') };
  const texte = useLesen(listEinwilligungstexteRoute, { query }, { behalteAlte: true });
  const { sende, laeuft, problem } = useSchreiben(createEinwilligungRoute);
  const erneuere = useAkteNeuLesen();
  if (!personen.data || !texte.data) return <Ladeanzeige />;
  const beteiligte = personen.data.eintraege.filter(isBeteiligt);
  const zweck = toZweck(werte.zweck);
  const text = texte.data.texte.find((eintrag) => eintrag.zweck === zweck);
  const erste = beteiligte[0]?.personId ?? '';
  return (
    <Formular
      titel={t(erneuert ? 'erneuern' : entscheidung === 'ERTEILT' ? 'erfassen' : 'ablehnen')}
      form={form}
      problem={problem}
      laeuft={laeuft}
      entwurf={entwurf}
      knopf={t(
        erneuert ? 'erneuern.speichern' : entscheidung === 'ERTEILT' ? 'speichern' : 'speichern.ablehnung',
      )}
      onAbbrechen={schliesse}
      onSenden={async (werte) => {
        const personId = werte.personId === '' ? erste : werte.personId;
        const body = toBody({ ...werte, personId }, entscheidung, text?.version ?? '', erneuert ?? null);
        const antwort = await sende({ params: { akteId }, body });
        if (!antwort.ok) return setProblemFehler(form, antwort.fehler);
        await entwurf.loesche();
        erneuere();
        setMeldung(t(entscheidung === 'ERTEILT' ? 'gespeichert' : 'gespeichert.ablehnung'));
        schliesse();
      }}
    >
      {erneuert ? (
        <p>{t('erneuern.was', { was: formatWas(erneuert) })}</p>
      ) : (
        <Auswahl
          id="zweck"
          label={t('zweck')}
          leer={null}
          optionen={ZWECKE.map((wert) => ({ wert, text: ZWECKTEXTE[wert].kurz }))}
          {...form.register('zweck')}
        />
      )}
      {beteiligte.length > 1 && !erneuert ? (
        <Auswahl
          id="personId"
          label={t('person')}
          leer={null}
          // Nothing chosen means the first person; so the first entry carries that value and is shown.
          optionen={beteiligte.map(({ personId, identitaet }) => ({
            wert: personId === erste ? '' : personId,
            text: formatName(identitaet),
          }))}
          {...form.register('personId')}
        />
      ) : null}
      <EinwilligungFelder
        form={form}
        zweck={zweck}
        entscheidung={entscheidung}
        feststehend={erneuert !== undefined}
      />
      <Auswahl
        id="sprache"
        label={t('sprache')}
        leer={null}
        optionen={texte.data.sprachen.map((wert) => ({ wert, text: SPRACHEN[wert].deutsch }))}
        {...form.register('sprache')}
      />
      {text === undefined ? null : <Textansicht text={text} werte={form.getValues()} zweck={zweck} />}
    </Formular>
  );
}

function formatWas({ zweck, empfaenger }: EinwilligungAnsicht): string {
  const { kurz } = ZWECKTEXTE[zweck];
  return empfaenger === null ? kurz : t('zweck.empfaenger', { zweck: kurz, empfaenger });
}

function toAnfang(stelle: Props['fuerStelle']): Einwilligungswerte {
  if (stelle === undefined) return ANFANG;
  const { art, name } = stelle;
  return { ...ANFANG, zweck: 'SCHWEIGEPFLICHT', empfaengerArt: art, empfaenger: { name } };
}
