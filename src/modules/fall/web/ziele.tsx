import { useState } from 'react';
import { Link } from 'react-router';
import { THEMENBEREICHE } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { ZIELSTAENDE } from '#src/modules/akte/wertelisten/verlauf.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { Zielangebote, Zielvorschlaege } from '#src/modules/angebot/web/zielangebote.tsx';
import { Kettenlink } from '#src/modules/schnittstelle/web/kettenschritt.tsx';
import { Verweisregel } from '#src/modules/verweis/web/verweisregel.tsx';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { useSitzung } from '#src/web/sitzung/use-sitzung.ts';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Etikett } from '#src/web/ui/etikett.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Leer } from '#src/web/ui/leer.tsx';
import { isZielBeendet } from '../fall.model.ts';
import type { AkteSeite, Teilprops, ZielAnsicht } from './akte-typen.ts';
import { formatTag } from './auswahl.ts';
import { formatGemeinteOf } from './gemeinte.tsx';
import { t as tGemeinte } from './gemeinte-texte.ts';
import { OhneZielFormular } from './ohne-ziel-formular.tsx';
import { Schritte } from './schritte.tsx';
import { formatWert } from './format-wert.ts';
import { t } from './texte.ts';
import { t as tv } from './vergleich-texte.ts';
import { Zielverlauf } from './zielverlauf.tsx';
import { NeuesZiel, ZielAendern } from './ziel-formular.tsx';
import { ZielstandFormular } from './zielstand-formular.tsx';

type Offen = { art: 'neu' | 'ohne' } | { art: 'aendern' | 'stand' | 'verlauf'; ziel: ZielAnsicht };

/** Zielvereinbarung and Hilfeplan: the words of the client first, the translation beside them (CP-05). */
export function Ziele({ seite, bearbeitbar }: Teilprops) {
  const [offen, setOffen] = useState<Offen | null>(null);
  const { akte, ziele } = seite;
  const aktiv = bearbeitbar && akte.aufgenommenAm !== null && akte.zustand !== 'RUHEND';
  const schliesse = () => setOffen(null);
  const onFertig = () => {
    schliesse();
    setMeldung(t('akte.gespeichert'));
  };
  const formular = { akteId: akte.id, personen: seite.personen, onFertig, onAbbrechen: schliesse };
  return (
    <div className="kim-stapel fall-karten">
      {aktiv ? (
        <Verweisregel anderesFallmanagement={seite.aufnahme?.anderesFallmanagement ?? []}>
          <p>
            <Link to="?bereich=verweise">{t('ziel.zuVerweisen')}</Link>
          </p>
        </Verweisregel>
      ) : null}
      {ziele.length === 0 ? <Leer titel={t('ziel.leer')}>{t('ziel.leer.text')}</Leer> : null}
      {seite.ohneZielBegruendet ? <p>{t('ziel.ohne.da')}</p> : null}
      {aktiv ? (
        <div className="kim-aktionen">
          <Button onClick={() => setOffen({ art: 'neu' })}>{t('ziel.neu')}</Button>
          <Kettenlink akteId={akte.id} />
          {ziele.length === 0 ? (
            <Button art="sekundaer" onClick={() => setOffen({ art: 'ohne' })}>
              {t('ziel.ohne')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {ziele.map((ziel) => (
        <Zielkarte key={ziel.id} seite={seite} ziel={ziel} aktiv={aktiv} onOffen={setOffen} />
      ))}
      {offen ? (
        <Dialog titel={titelOf(offen)} schliesse={schliesse}>
          {offen.art === 'neu' ? <NeuesZiel {...formular} /> : null}
          {offen.art === 'ohne' ? <OhneZielFormular {...formular} version={akte.version} /> : null}
          {offen.art === 'aendern' ? <ZielAendern {...formular} ziel={offen.ziel} /> : null}
          {offen.art === 'verlauf' ? <Zielverlauf akteId={akte.id} zielId={offen.ziel.id} /> : null}
          {offen.art === 'stand' ? <ZielstandFormular {...formular} ziel={offen.ziel} /> : null}
        </Dialog>
      ) : null}
    </div>
  );
}

function titelOf({ art }: Offen): string {
  switch (art) {
    case 'neu':
      return t('ziel.neu');
    case 'ohne':
      return t('ziel.ohne');
    case 'aendern':
      return t('ziel.aendern');
    case 'stand':
      return t('ziel.stand.aendern');
    case 'verlauf':
      return tv('ziel.verlauf.titel');
  }
}

type KarteProps = { seite: AkteSeite; ziel: ZielAnsicht; aktiv: boolean; onOffen: (offen: Offen) => void };

function Zielkarte({ seite, ziel, aktiv, onOffen }: KarteProps) {
  const name = ziel.uebersetzung ?? ziel.wortlaut;
  const fuer = formatGemeinteOf(seite, ziel.personen);
  // The language of the Beratung, where it is known; else the one in which the Ziel stands.
  const frage = { bereich: ziel.bereich, sprache: seite.kurzberatung?.sprache ?? ziel.sprache };
  return (
    <Karte
      titel={`${textOf(THEMENBEREICHE, ziel.bereich)}: ${textOf(ZIELSTAENDE, ziel.stand)}`}
      aktionen={
        <>
          {aktiv ? (
            <>
              <Zielangebote akteId={seite.akte.id} ziel={frage} name={name} />
              <Button
                art="sekundaer"
                aria-label={t('ziel.stand.aendern.name', { ziel: name })}
                onClick={() => onOffen({ art: 'stand', ziel })}
              >
                {t('ziel.stand.aendern')}
              </Button>
              <Button
                art="tertiaer"
                aria-label={t('ziel.aendern.name', { ziel: name })}
                onClick={() => onOffen({ art: 'aendern', ziel })}
              >
                {t('akte.aendern')}
              </Button>
            </>
          ) : null}
          <Button
            art="tertiaer"
            aria-label={tv('ziel.verlauf.name', { ziel: name })}
            onClick={() => onOffen({ art: 'verlauf', ziel })}
          >
            {tv('ziel.verlauf')}
          </Button>
        </>
      }
    >
      <p className="fall-wortlaut" lang={ziel.sprache} dir={ziel.richtung}>
        {ziel.wortlaut}
      </p>
      {ziel.uebersetzung === null ? null : (
        <p className="fall-wortlaut" lang="de">
          {ziel.uebersetzung}
        </p>
      )}
      <Beschreibungsliste
        angaben={[
          ...(fuer === null ? [] : [{ name: tGemeinte('fuer'), wert: fuer }]),
          { name: t('ziel.prioritaet'), wert: formatWert('prioritaet', String(ziel.prioritaet)) },
          {
            name: t('ziel.frist'),
            wert: ziel.frist === null ? null : <Frist frist={ziel.frist} stand={ziel.stand} />,
          },
          { name: t('ziel.indikator'), wert: ziel.indikator },
          { name: t('ziel.werTutWas'), wert: ziel.werTutWas },
          { name: t('ziel.form'), wert: `${t(`ziel.${ziel.form}`)}, ${formatTag(ziel.vereinbartAm)}` },
        ]}
      />
      <Schritte akteId={seite.akte.id} personen={seite.personen} ziel={ziel} aktiv={aktiv} />
      {aktiv && (ziel.stand === 'OFFEN' || ziel.stand === 'IN_ARBEIT') ? (
        <Zielvorschlaege akteId={seite.akte.id} ziel={frage} name={name} kommuneId={seite.akte.kommuneId} />
      ) : null}
    </Karte>
  );
}

/** A deadline that is over says so, as long as the Ziel has no result; also one that was over when it came from paper. */
function Frist({ frist, stand }: { frist: string; stand: ZielAnsicht['stand'] }) {
  const { data: sitzung } = useSitzung();
  const vorbei =
    sitzung !== undefined && sitzung !== null && frist < sitzung.stichtag && !isZielBeendet(stand);
  return (
    <>
      {formatTag(frist)} {vorbei ? <Etikett text={t('ziel.vorbei')} art="warnung" /> : null}
    </>
  );
}
