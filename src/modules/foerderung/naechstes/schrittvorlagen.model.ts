import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import type { FoerderfallZustand } from '../foerderfall.model.ts';
import type { Zustandsrolle } from '../regelwerk/rl-2024-12/zustaende.model.ts';
import type { NaechsterSchritt, Postenart, Schrittfall, Schrittposten } from './naechste-schritte.model.ts';

/** One step: whose it is, in words, the part of the Förderfall where it is done, its day, and who prepared it. */
export type Schrittvorlage = {
  readonly rolle: Zustandsrolle;
  readonly titel: string;
  readonly seite: '' | `/${string}`;
  /** `seite` is a list over all Förderfälle and not a part of this one. */
  readonly inListe: boolean;
  readonly tag: PlainDate | null;
  readonly nichtVon: string | null;
};

type Mehr = { tag?: PlainDate | null; nichtVon?: string | null; inListe?: boolean };

function createSchritt(
  rolle: Zustandsrolle,
  titel: string,
  seite: Schrittvorlage['seite'],
  { tag = null, nichtVon = null, inListe = false }: Mehr = {},
): Schrittvorlage {
  return { rolle, titel, seite, inListe, tag, nichtVon };
}

const PRUEFUNG = '/pruefung';
const NACHWEIS = '/nachweis';
const ZAHLUNGEN = '/zahlungen';
const KLAGEENDE = 'Ausgang der Klage festhalten, sobald er bekannt ist';

/** Without mistakes it waits for the signature; who sees no draft is told that it is in the hands of the Kreis. */
function listAntragsschritte(was: 'Antrag' | 'Ergänzten Antrag', fall: Schrittfall, tag: PlainDate | null) {
  const fertig = fall.fehler === 0;
  const bearbeiten = was === 'Antrag' ? 'Antrag fertigstellen' : 'Antrag nach der Nachforderung ergänzen';
  const punkte = fall.fehler === null || fertig ? '' : `: ${fall.fehler} zu beheben`;
  return [
    ...(fertig ? [] : [createSchritt('ZE_SACHBEARBEITUNG', `${bearbeiten}${punkte}`, '', { tag })]),
    ...(fertig
      ? [
          createSchritt('ZE_ZEICHNUNG', `${was} zeichnen und einreichen`, '', {
            tag,
            nichtVon: fall.antragVon,
          }),
        ]
      : []),
  ];
}

type Fallschritte = (fall: Schrittfall, nachweisBis: PlainDate) => Schrittvorlage[];
const nichts: Fallschritte = () => [];
const klageende: Fallschritte = ({ vorbereitetVon }) => [
  createSchritt('BR_FREIGABE', KLAGEENDE, PRUEFUNG, { nichtVon: vorbereitetVon }),
];
const bekanntgabe: Fallschritte = () => [
  createSchritt('BR_SACHBEARBEITUNG', 'Bekanntgabe des Bescheids vermerken', PRUEFUNG),
];
const nachweisOffen: Fallschritte = (_fall, tag) => [
  createSchritt('ZE_SACHBEARBEITUNG', 'Verwendungsnachweis ausfüllen und prüfen', NACHWEIS, { tag }),
  createSchritt('ZE_ZEICHNUNG', 'Verwendungsnachweis zeichnen, sobald er vollständig ist', NACHWEIS, { tag }),
];

/** While the Kreis may still answer nobody proposes anything: the day is its day. */
function listAnhoerung(fall: Schrittfall, rolle: Zustandsrolle, was: string): Schrittvorlage[] {
  const { anhoerungBis: tag, vorschlagVon, stellungnahme } = fall;
  if (vorschlagVon !== null)
    return [
      createSchritt('BR_FREIGABE', 'Erstattungsbescheid prüfen und schlusszeichnen', NACHWEIS, {
        nichtVon: vorschlagVon,
      }),
    ];
  const danach =
    stellungnahme || tag === null
      ? `Nach der Anhörung ${was} vorschlagen`
      : `Anhörung bis ${formatGerman(tag)} abwarten, dann ${was} vorschlagen`;
  return [
    ...(stellungnahme
      ? []
      : [createSchritt('ZE_ZEICHNUNG', 'In der Anhörung Stellung nehmen', NACHWEIS, { tag })]),
    createSchritt(rolle, danach, NACHWEIS),
  ];
}

/** For each state of the Förderfall: the steps of people, with their role in the machine (`zustaende.model.ts`). */
export const FALLSCHRITTE = {
  ENTWURF: (fall) => listAntragsschritte('Antrag', fall, fall.frist),
  VERWORFEN: nichts,
  ZURUECKGENOMMEN: nichts,
  EINGEREICHT: () => [createSchritt('BR_SACHBEARBEITUNG', 'Prüfung des Antrags beginnen', '')],
  IN_PRUEFUNG: () => [
    createSchritt('BR_SACHBEARBEITUNG', 'Antrag prüfen und eine Entscheidung vorschlagen', PRUEFUNG),
  ],
  NACHFORDERUNG: (fall) => listAntragsschritte('Ergänzten Antrag', fall, fall.nachforderungBis),
  MINISTERIUM_ENTSCHEIDET: () => [
    createSchritt('MINISTERIUM', 'Über die Ausnahme nach Nr. 4.1 b entscheiden', PRUEFUNG),
  ],
  ENTSCHEIDUNGSREIF: ({ vorschlagVon, vorbereitetVon }) => [
    createSchritt('BR_FREIGABE', 'Vorgeschlagenen Bescheid prüfen und schlusszeichnen', PRUEFUNG, {
      nichtVon: vorschlagVon ?? vorbereitetVon,
    }),
  ],
  BEWILLIGT: bekanntgabe,
  ABGELEHNT: bekanntgabe,
  RECHTSBEHELFSFRIST: ({ rechtsbehelfBis: tag }) => [
    createSchritt('ZE_ZEICHNUNG', 'Bescheid lesen: Klage oder Verzicht auf die Klage ist möglich', PRUEFUNG, {
      tag,
    }),
  ],
  RECHTSBEHELFSFRIST_ABLEHNUNG: ({ rechtsbehelfBis: tag }) => [
    createSchritt('ZE_ZEICHNUNG', 'Ablehnung lesen: Eine Klage ist möglich', PRUEFUNG, { tag }),
  ],
  KLAGEVERFAHREN: klageende,
  KLAGEVERFAHREN_ABLEHNUNG: klageende,
  ABGESCHLOSSEN_ABGELEHNT: nichts,
  BESTANDSKRAEFTIG: nichts,
  ANHOERUNG_WIDERRUF: (fall) => listAnhoerung(fall, 'BR_SACHBEARBEITUNG', 'den Widerruf'),
  VN_OFFEN: nachweisOffen,
  VN_UEBERFAELLIG: (fall, tag) => [
    ...nachweisOffen(fall, tag),
    createSchritt('BR_SACHBEARBEITUNG', 'Zum fehlenden Verwendungsnachweis anhören', NACHWEIS, { tag }),
  ],
  VN_EINGEREICHT: () => [
    createSchritt('BR_PRUEFUNG', 'Prüfung des Verwendungsnachweises beginnen', NACHWEIS),
  ],
  VN_IN_PRUEFUNG: ({ pruefvermerk, vorbereitetVon }) => [
    pruefvermerk
      ? createSchritt('BR_FREIGABE', 'Verwendungsnachweis mit Prüfvermerk abschließen', NACHWEIS, {
          nichtVon: vorbereitetVon,
        })
      : createSchritt('BR_PRUEFUNG', 'Verwendungsnachweis prüfen und den Prüfvermerk schreiben', NACHWEIS),
  ],
  ANHOERUNG: (fall) => listAnhoerung(fall, 'BR_PRUEFUNG', 'den Erstattungsbescheid'),
  RUECKFORDERUNG: ({ erstattungBekannt, zahlbarBis: tag }) =>
    erstattungBekannt === false
      ? [createSchritt('BR_SACHBEARBEITUNG', 'Bekanntgabe des Erstattungsbescheids vermerken', NACHWEIS)]
      : [
          createSchritt('ZE_SACHBEARBEITUNG', 'Erstattung zahlen', NACHWEIS, { tag }),
          createSchritt('BR_KASSE', 'Eingang der Erstattung buchen', NACHWEIS, { tag }),
        ],
  KLAGEVERFAHREN_RUECKFORDERUNG: ({ vorbereitetVon }) => [
    createSchritt('BR_FREIGABE', KLAGEENDE, NACHWEIS, { nichtVon: vorbereitetVon }),
  ],
  ABGESCHLOSSEN: nichts,
} as const satisfies Record<FoerderfallZustand, Fallschritte>;

type Postenbild = (posten: Schrittposten) => readonly (readonly [Zustandsrolle, string])[];
const SEITEN = {
  TEILBETRAG: ZAHLUNGEN,
  ENTFALL: ZAHLUNGEN,
  ANZEIGE: '/stellen',
  AENDERUNG: '/aenderung',
  BERICHTIGUNG: PRUEFUNG,
  WEITERLEITUNG: '/weiterleitung',
  ANSPRUCH: NACHWEIS,
  NIEDERSCHLAGUNG: NACHWEIS,
  ZINSEN: NACHWEIS,
  BANK: ZAHLUNGEN,
} as const satisfies Record<Postenart, Schrittvorlage['seite']>;

/** One prepares what comes next, the other one ends it. */
function listWiederpruefung(was: string): ReturnType<Postenbild> {
  const titel = `Befristete Niederschlagung der ${was} wieder prüfen`;
  return [
    ['BR_SACHBEARBEITUNG', titel],
    ['BR_FREIGABE', titel],
  ];
}

const BILDER: Readonly<Record<Postenart, Readonly<Record<string, Postenbild>>>> = {
  TEILBETRAG: {
    GEPLANT: ({ schluessel, kontoId }) => [
      kontoId === null
        ? ['ZE_SACHBEARBEITUNG', `Mittelanforderung zu Teilbetrag ${schluessel} vorbereiten`]
        : ['ZE_ZEICHNUNG', `Mittelanforderung zu Teilbetrag ${schluessel} zeichnen`],
    ],
    ANGEFORDERT: ({ schluessel }) => [
      ['BR_SACHBEARBEITUNG', `Teilbetrag ${schluessel} sachlich und rechnerisch feststellen`],
    ],
    GEPRUEFT: ({ schluessel }) => [['BR_FREIGABE', `Auszahlung von Teilbetrag ${schluessel} anordnen`]],
    ANGEORDNET: ({ schluessel }) => [['BR_KASSE', `Teilbetrag ${schluessel} zahlen und bestätigen`]],
  },
  ENTFALL: {
    VORGESCHLAGEN: ({ schluessel }) => [['BR_FREIGABE', `Entscheiden, ob Teilbetrag ${schluessel} entfällt`]],
  },
  ANZEIGE: {
    ANGEZEIGT: () => [['BR_SACHBEARBEITUNG', 'Angezeigte Änderung beantworten']],
    IN_PRUEFUNG: () => [['BR_SACHBEARBEITUNG', 'Angezeigte Änderung fertig prüfen']],
    ENTSCHEIDUNGSREIF: () => [['BR_FREIGABE', 'Kenntnisnahme der angezeigten Änderung zeichnen']],
  },
  AENDERUNG: {
    ENTWURF: () => [
      ['ZE_SACHBEARBEITUNG', 'Änderungsantrag fertigstellen'],
      ['ZE_ZEICHNUNG', 'Änderungsantrag zeichnen, sobald er fertig ist'],
    ],
    ANGEZEIGT: () => [['BR_SACHBEARBEITUNG', 'Prüfung der Änderung beginnen']],
    IN_PRUEFUNG: () => [['BR_SACHBEARBEITUNG', 'Änderung prüfen und eine Entscheidung vorschlagen']],
    ENTSCHEIDUNGSREIF: () => [['BR_FREIGABE', 'Über die Änderung entscheiden']],
    BESCHIEDEN: () => [['BR_SACHBEARBEITUNG', 'Bekanntgabe des Änderungsbescheids vermerken']],
    RECHTSBEHELFSFRIST: () => [
      ['ZE_ZEICHNUNG', 'Änderungsbescheid lesen: Klage oder Verzicht auf die Klage ist möglich'],
    ],
    KLAGEVERFAHREN: () => [['BR_FREIGABE', `Änderungsbescheid: ${KLAGEENDE}`]],
  },
  BERICHTIGUNG: {
    ANGEREGT: () => [['BR_SACHBEARBEITUNG', 'Gemeldeten Fehler im Bescheid ansehen']],
    VORGESCHLAGEN: () => [['BR_FREIGABE', 'Berichtigung zeichnen']],
    BERICHTIGT: () => [['BR_SACHBEARBEITUNG', 'Bekanntgabe der Berichtigung vermerken']],
  },
  WEITERLEITUNG: {
    ENTWURF: ({ name }) => [['ZE_SACHBEARBEITUNG', `Weiterleitung an ${name}: Vertrag oder Bescheid prüfen`]],
    VERTRAG_GEPRUEFT: ({ name }) => [['ZE_ZEICHNUNG', `Weiterleitung an ${name} unterzeichnen`]],
    NACHWEIS_OFFEN: ({ name }) => [['ZE_SACHBEARBEITUNG', `Nachweis von ${name} einholen`]],
    NACHWEIS_VORGELEGT: ({ name }) => [['ZE_ZEICHNUNG', `Nachweis von ${name} prüfen`]],
    NACHWEIS_GEPRUEFT: ({ name }) => [['ZE_SACHBEARBEITUNG', `Weiterleitung an ${name} abschließen`]],
    ERSTATTUNG_OFFEN: ({ name }) => [['ZE_SACHBEARBEITUNG', `Erstattung von ${name} festhalten`]],
  },
  ANSPRUCH: {
    STUNDUNG: () => [['BR_FREIGABE', 'Über die vorgeschlagene Stundung entscheiden']],
    NIEDERSCHLAGUNG: () => [['BR_FREIGABE', 'Über die vorgeschlagene Niederschlagung entscheiden']],
    ERLASS: () => [['BR_FREIGABE', 'Über den vorgeschlagenen Erlass entscheiden']],
  },
  NIEDERSCHLAGUNG: {
    ERSTATTUNG: () => listWiederpruefung('Erstattung'),
    ZINSEN: () => listWiederpruefung('Zinsen'),
  },
  ZINSEN: {
    VORGESCHLAGEN: () => [['BR_FREIGABE', 'Zinsbescheid prüfen und schlusszeichnen']],
    ERLASSEN: () => [['BR_SACHBEARBEITUNG', 'Bekanntgabe des Zinsbescheids vermerken']],
    BEKANNT: () => [
      ['ZE_SACHBEARBEITUNG', 'Zinsen zur Erstattung zahlen'],
      ['BR_KASSE', 'Eingang der Zinsen buchen'],
    ],
  },
  BANK: {
    FEHLT: () => [['ZE_SACHBEARBEITUNG', 'Bankverbindung eintragen: Ohne sie wird nicht ausgezahlt']],
    VORGESCHLAGEN: () => [['ZE_ZEICHNUNG', 'Vorgeschlagene Bankverbindung zeichnen']],
    RUECKRUF: () => [['BR_SACHBEARBEITUNG', 'Neue Bankverbindung durch Rückruf bestätigen']],
  },
};

/** For each kind of row: its steps. A state that waits for nobody has none. */
export const POSTENSCHRITTE = Object.fromEntries(
  Object.entries(BILDER).map(([art, zustaende]) => [
    art,
    (posten: Schrittposten) =>
      (zustaende[posten.zustand]?.(posten) ?? []).map(([rolle, titel]) =>
        createSchritt(rolle, titel, SEITEN[posten.art], {
          // The day of a new account is when it was signed: nothing that one could be late for.
          tag: posten.art === 'BANK' ? null : posten.tag,
          nichtVon: posten.kontoId,
          // The Land works on the Teilbeträge of all Standorte in one list, the Kreis on its own in the Förderfall.
          inListe: posten.art === 'TEILBETRAG' && rolle.startsWith('BR_'),
        }),
      ),
  ]),
) as Readonly<Record<Postenart, (posten: Schrittposten) => Schrittvorlage[]>>;

/** Own ones first, then by day, what has none last. */
export function compareSchritte(a: NaechsterSchritt, b: NaechsterSchritt): number {
  if (a.eigen !== b.eigen) return a.eigen ? -1 : 1;
  const [links, rechts] = [a.tag ?? '9999', b.tag ?? '9999'];
  if (links !== rechts) return links < rechts ? -1 : 1;
  return a.schluessel < b.schluessel ? -1 : 1;
}
