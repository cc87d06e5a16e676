import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { useTextentwurf } from '#src/web/entwurf/use-textentwurf.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { Button } from '#src/web/ui/button.tsx';
import { Datumseingabe } from '#src/web/ui/datumseingabe.tsx';
import { Fehlerzusammenfassung } from '#src/web/ui/fehlerzusammenfassung.tsx';
import { Mehrzeilig } from '#src/web/ui/mehrzeilig.tsx';
import { ProblemHinweis } from '#src/web/ui/problem-hinweis.tsx';
import { Texteingabe } from '#src/web/ui/texteingabe.tsx';
import {
  createLetztempfaengermeldungRoute,
  listEigeneWeiterleitungenRoute,
} from '../../letztempfaenger/letztempfaenger.contract.ts';
import type { Meldungsart, Meldungsinhalt } from '../../letztempfaenger/meldung.model.ts';
import { replaceAt } from '../befunde.ts';
import {
  checkMeldungsentwurf,
  createMeldungsentwurf,
  LEERER_BELEG,
  type Meldungsentwurf,
  toMeldungsfeld,
} from './meldung-entwurf.ts';
import { Entwurfsteil, toFoerderentwurf } from '../entwurf.tsx';
import { t } from './texte.ts';

type Props = {
  weiterleitungId: string;
  art: Meldungsart;
  vertragsende: string;
  /** The last one, when it came back. */
  zurueck: Meldungsinhalt | undefined;
  onFertig: () => void;
};
type Feldkontext = {
  entwurf: Meldungsentwurf;
  set: (teil: Partial<Meldungsentwurf>) => void;
  id: (pfad: string) => string;
  fehlerOf: (pfad: string) => string | undefined;
};

/** Report, vouchers and money received. The sum is counted, never typed. */
export function MeldungFormular({ weiterleitungId, art, vertragsende, zurueck, onFertig }: Props) {
  const [eingabe, setEingabe] = useState(() => createMeldungsentwurf(art, vertragsende, zurueck));
  const [versuch, setVersuch] = useState(0);
  const entwurf = useTextentwurf(toFoerderentwurf('meldung', weiterleitungId, art), eingabe, setEingabe);
  const { sende, laeuft, problem } = useSchreiben(createLetztempfaengermeldungRoute, {
    betrifft: [listEigeneWeiterleitungenRoute],
  });
  const { inhalt, fehler, summe } = checkMeldungsentwurf(eingabe);
  const gezeigt = versuch === 0 ? [] : fehler;
  const id = (pfad: string) => toMeldungsfeld(weiterleitungId, pfad);
  const legeVor = async () => {
    setVersuch(versuch + 1);
    if (inhalt === null) return;
    const antwort = await sende({ params: { weiterleitungId }, body: { art, inhalt } });
    if (!antwort.ok) return;
    setMeldung(t('form.fertig'));
    await entwurf.loesche();
    onFertig();
  };
  const kontext: Feldkontext = {
    entwurf: eingabe,
    set: (teil) => setEingabe((alter) => ({ ...alter, ...teil })),
    id,
    fehlerOf: (pfad) => gezeigt.find(({ feld }) => feld === pfad)?.text,
  };
  return (
    <form
      className="kim-stapel"
      aria-label={t(`form.${art}`)}
      noValidate
      onSubmit={(ereignis) => {
        ereignis.preventDefault();
        void legeVor();
      }}
    >
      <h3>{t(`form.${art}`)}</h3>
      <p className="kim-klein">{t('form.hinweis')}</p>
      <Fehlerzusammenfassung
        fehler={gezeigt.map(({ feld, text }) => ({ feldId: id(feld), text }))}
        versuch={versuch}
      />
      {problem ? <ProblemHinweis problem={problem} /> : null}
      <Entwurfsteil entwurf={entwurf}>
        <Angaben {...kontext} />
        <Belege {...kontext} />
      </Entwurfsteil>
      <p>
        <strong>{t('form.summe', { betrag: formatCent(toCent(summe)) })}</strong>
      </p>
      <div className="kim-aktionen">
        <Button type="submit" laeuft={laeuft}>
          {t(`form.${art}`)}
        </Button>
        <Button art="tertiaer" onClick={onFertig}>
          {t('form.abbrechen')}
        </Button>
      </div>
    </form>
  );
}

function Angaben({ entwurf, set, id, fehlerOf }: Feldkontext) {
  return (
    <>
      <div className="foerderung-zeile__felder">
        <Datumseingabe
          id={id('bis')}
          label={t('form.bis')}
          wert={entwurf.bis}
          fehler={fehlerOf('bis')}
          onWert={(bis) => set({ bis })}
        />
        <Texteingabe
          id={id('erhalten')}
          label={t('form.erhalten')}
          breite="mittel"
          inputMode="decimal"
          autoComplete="off"
          value={entwurf.erhalten}
          fehler={fehlerOf('erhalten')}
          onChange={({ target }) => set({ erhalten: target.value })}
        />
      </div>
      <Mehrzeilig
        id={id('sachbericht')}
        label={t('form.sachbericht')}
        rows={4}
        hoechstens={5_000}
        value={entwurf.sachbericht}
        fehler={fehlerOf('sachbericht')}
        onChange={({ target }) => set({ sachbericht: target.value })}
      />
    </>
  );
}

function Belege({ entwurf: { belege }, set, id, fehlerOf }: Feldkontext) {
  const change = (platz: number, teil: Partial<Meldungsentwurf['belege'][number]>) =>
    set({ belege: replaceAt(belege, platz, teil) });
  return (
    <>
      {belege.map((beleg, platz) => {
        const nummer = platz + 1;
        const pfad = (feld: string) => `belege.${platz}.${feld}`;
        const feld = (name: 'nummer' | 'zweck' | 'betrag') => ({
          id: id(pfad(name)),
          label: t(`form.${name}`),
          autoComplete: 'off',
          value: beleg[name],
          fehler: fehlerOf(pfad(name)),
          onChange: ({ target }: { target: { value: string } }) => change(platz, { [name]: target.value }),
        });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no other identity while they are typed
          <fieldset key={platz} className="foerderung-zeile">
            <legend>{t('form.beleg', { nummer })}</legend>
            <div className="foerderung-zeile__felder">
              <Texteingabe {...feld('nummer')} breite="kurz" />
              <Datumseingabe
                id={id(pfad('am'))}
                label={t('form.am')}
                wert={beleg.am}
                fehler={fehlerOf(pfad('am'))}
                onWert={(am) => change(platz, { am })}
              />
              <Texteingabe {...feld('zweck')} />
              <Texteingabe {...feld('betrag')} breite="mittel" inputMode="decimal" />
            </div>
            {belege.length > 1 ? (
              <Button art="tertiaer" onClick={() => set({ belege: belege.toSpliced(platz, 1) })}>
                {t('form.beleg.weg', { nummer })}
              </Button>
            ) : null}
          </fieldset>
        );
      })}
      <div className="kim-aktionen">
        <Button art="sekundaer" onClick={() => set({ belege: [...belege, LEERER_BELEG] })}>
          {t('form.beleg.dazu')}
        </Button>
      </div>
    </>
  );
}
