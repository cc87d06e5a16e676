import { useState } from 'react';
import { formatCent, toCent } from '#src/core/cent.ts';
import { formatVzae, toVzae } from '#src/core/vzae.ts';
import { formatTag } from '#src/modules/fall/web/auswahl.ts';
import { ABSCHLUSS_NAMEN } from '#src/modules/stelle/qualifikation.model.ts';
import {
  BesetzungAendern,
  BesetzungAnlegen,
  BesetzungBeenden,
} from '#src/modules/stelle/web/besetzung-formulare.tsx';
import { ProfilEintragen } from '#src/modules/stelle/web/profil-formular.tsx';
import { QualifikationEintragen } from '#src/modules/stelle/web/qualifikation-felder.tsx';
import { Stellenverlauf } from '#src/modules/stelle/web/stellenverlauf.tsx';
import { Beschreibungsliste } from '#src/web/ui/beschreibungsliste.tsx';
import { Button } from '#src/web/ui/button.tsx';
import { Dialog } from '#src/web/ui/dialog.tsx';
import { Karte } from '#src/web/ui/karte.tsx';
import { Befundliste } from '../weiterleitung-karte.tsx';
import type { Jahresstelle, LaufendesJahr } from './laufjahr-typen.ts';
import { t } from './texte.ts';

type Belegung = Jahresstelle['belegung'][number];
type Offen =
  | { art: 'keiner' }
  | { art: 'profil' }
  | { art: 'neu' }
  | { art: 'aendern' | 'beenden' | 'qualifikation'; belegung: Belegung };

/** One Stelle of the Förderfall: what it does, who fills it when, gaps and what they cost, what the rules say. */
export function Jahresstellendialog({
  stelle,
  data,
  schliesse,
  onFertig,
}: {
  stelle: Jahresstelle;
  data: LaufendesJahr;
  schliesse: () => void;
  onFertig: () => void;
}) {
  const [offen, setOffen] = useState<Offen>({ art: 'keiner' });
  const fertig = () => {
    setOffen({ art: 'keiner' });
    onFertig();
  };
  const pflege = data.bearbeitbar && stelle.stelleId !== null;
  return (
    <Dialog titel={stelle.bezeichnung} schliesse={schliesse}>
      <div className="kim-stapel">
        <Befundliste befunde={stelle.befunde} />
        <Angaben stelle={stelle} />
        <Karte titel={t('stelle.belegung')} ebene={3}>
          {stelle.belegung.length === 0 ? <p>{t('stelle.unbesetzt')}</p> : null}
          <ul className="kim-liste-blank kim-stapel">
            {stelle.belegung.map((belegung) => (
              <li key={belegung.besetzungId}>
                <p>{describeBelegung(belegung)}</p>
                {data.mitQualifikation && stelle.position !== 'va' ? <Abschluss belegung={belegung} /> : null}
                {pflege ? <Knoepfe stelle={stelle} belegung={belegung} onWahl={setOffen} /> : null}
              </li>
            ))}
          </ul>
        </Karte>
        <Luecken stelle={stelle} />
        {pflege ? (
          <div className="kim-aktionen">
            <Button art="sekundaer" onClick={() => setOffen({ art: 'neu' })}>
              {t('stelle.besetzen')}
            </Button>
            <Button art="sekundaer" onClick={() => setOffen({ art: 'profil' })}>
              {t('stelle.profil.aendern')}
            </Button>
          </div>
        ) : null}
        {stelle.stelleId === null ? null : (
          <>
            <Formulare stelle={stelle} stelleId={stelle.stelleId} offen={offen} onFertig={fertig} />
            <Stellenverlauf stelleId={stelle.stelleId} />
          </>
        )}
      </div>
    </Dialog>
  );
}

function Angaben({ stelle: { profil, position, bewilligt, empfaenger } }: { stelle: Jahresstelle }) {
  return (
    <Beschreibungsliste
      angaben={[
        { name: t('stelle.profil'), wert: profil?.profil },
        { name: t('stelle.schwerpunkt'), wert: profil?.schwerpunkt },
        { name: t('stelle.position'), wert: t(`position.${position}`) },
        { name: t('stelle.betrag'), wert: formatCent(toCent(bewilligt)) },
        ...(empfaenger === '' ? [] : [{ name: t('stelle.traeger'), wert: empfaenger }]),
      ]}
    />
  );
}

function Abschluss({ belegung: { qualifikation } }: { belegung: Belegung }) {
  if (qualifikation === null) return <p className="kim-klein">{t('stelle.abschluss.keiner')}</p>;
  const { abschluss, nachgewiesen, grund } = qualifikation;
  return (
    <p className="kim-klein">
      {t(nachgewiesen ? 'stelle.abschluss.nachgewiesen' : 'stelle.abschluss.offen', {
        abschluss: ABSCHLUSS_NAMEN[abschluss],
      })}
      {grund === null ? null : ` ${t('stelle.abschluss.vergleichbar', { grund })}`}
    </p>
  );
}

function Knoepfe({
  stelle,
  belegung,
  onWahl,
}: {
  stelle: Jahresstelle;
  belegung: Belegung;
  onWahl: (offen: Offen) => void;
}) {
  const name = describeBelegung(belegung);
  const arten = [
    'aendern',
    'beenden',
    ...(stelle.position === 'va' ? [] : ['qualifikation' as const]),
  ] as const;
  return (
    <div className="kim-aktionen">
      {arten.map((art) => (
        <Button
          key={art}
          art="tertiaer"
          aria-label={t(`stelle.${art}.name`, { name })}
          onClick={() => onWahl({ art, belegung })}
        >
          {t(`stelle.${art}`)}
        </Button>
      ))}
    </div>
  );
}

function Luecken({ stelle: { luecken, bisher, bisEnde } }: { stelle: Jahresstelle }) {
  return (
    <Karte titel={t('stelle.luecken')} ebene={3}>
      {luecken.length === 0 ? (
        <p>{t('stelle.voll')}</p>
      ) : (
        <>
          <ul>
            {luecken.map(({ von, bis, frei }) => (
              <li key={von}>
                {t('stelle.luecke', {
                  von: formatTag(von),
                  bis: formatTag(bis),
                  frei: formatVzae(toVzae(frei)),
                })}
              </li>
            ))}
          </ul>
          <p>
            {t('stelle.kosten', { bisher: formatCent(toCent(bisher)), ende: formatCent(toCent(bisEnde)) })}
          </p>
        </>
      )}
    </Karte>
  );
}

function Formulare({
  stelle,
  stelleId,
  offen,
  onFertig,
}: {
  stelle: Jahresstelle;
  stelleId: string;
  offen: Offen;
  onFertig: () => void;
}) {
  if (offen.art === 'keiner') return null;
  if (offen.art === 'neu') return <BesetzungAnlegen stelleId={stelleId} onFertig={onFertig} />;
  if (offen.art === 'profil')
    return <ProfilEintragen stelleId={stelleId} bisher={stelle.profil} onFertig={onFertig} />;
  const { besetzungId, von, bis, vzae, kuerzel, qualifikation } = offen.belegung;
  const besetzung = {
    id: besetzungId,
    vzae,
    gueltigVon: von,
    gueltigBis: bis,
    personKuerzel: kuerzel,
    quelle: '',
    stand: null,
  };
  if (offen.art === 'aendern')
    return <BesetzungAendern key={besetzungId} besetzung={besetzung} onFertig={onFertig} />;
  if (offen.art === 'beenden')
    return <BesetzungBeenden key={besetzungId} besetzung={besetzung} onFertig={onFertig} />;
  return (
    <QualifikationEintragen
      key={besetzungId}
      besetzungId={besetzungId}
      bisher={qualifikation}
      onFertig={onFertig}
    />
  );
}

function describeBelegung({ von, bis, vzae, kuerzel }: Belegung): string {
  const zeitraum =
    bis === null
      ? t('stelle.seit', { von: formatTag(von) })
      : t('stelle.zeitraum', { von: formatTag(von), bis: formatTag(bis) });
  const werte = { vzae: formatVzae(toVzae(vzae)), zeitraum };
  return kuerzel === null ? t('stelle.zeile', werte) : t('stelle.zeile.kuerzel', { ...werte, kuerzel });
}
