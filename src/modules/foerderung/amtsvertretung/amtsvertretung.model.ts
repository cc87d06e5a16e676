import type { Rolle } from '#src/core/contract/rollen.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';

/** Roles of the Bezirksregierung in the funding procedure. */
export const BEZIRKSROLLEN = [
  'BR_SACHBEARBEITUNG',
  'BR_PRUEFUNG',
  'BR_FREIGABE',
  'BR_KASSE',
] as const satisfies readonly Rolle[];
export type Bezirksrolle = (typeof BEZIRKSROLLEN)[number];

export type Bezirkskonto = {
  readonly kontoId: string;
  readonly rolle: Bezirksrolle;
  readonly gueltigBis: PlainDate | null;
};
export type Zeitvertretung = {
  readonly rolle: Bezirksrolle;
  readonly abwesendId: string;
  readonly vertretungId: string;
  readonly von: PlainDate;
  readonly bis: PlainDate;
};

type Fehler = { readonly feld: 'vertretungId' | 'abwesendId' | 'von' | 'bis'; readonly text: string };

/**
 * What a register of deputies can hold. It hands out no role: the deputy holds it all the time, is there, and one absence has
 * one deputy. All that stands against it at once.
 */
export function checkVertretung(
  neu: Zeitvertretung,
  {
    konten,
    laufende,
    stichtag,
  }: {
    konten: readonly Bezirkskonto[];
    laufende: readonly Zeitvertretung[];
    stichtag: PlainDate;
  },
): Result<null, readonly Fehler[]> {
  const zugleich = laufende.filter(
    ({ rolle, von, bis }) => rolle === neu.rolle && von <= neu.bis && bis >= neu.von,
  );
  const eigenes = konten.find(({ kontoId, rolle }) => kontoId === neu.vertretungId && rolle === neu.rolle);
  const fehler: (Fehler | false)[] = [
    neu.von < stichtag && {
      feld: 'von',
      text: 'Eine Vertretung beginnt heute oder später. Was geschehen ist, bleibt unter dem Namen, der gehandelt hat.',
    },
    neu.bis < neu.von && {
      feld: 'bis',
      text: 'Die Vertretung endet vor ihrem Beginn. Prüfen Sie beide Tage.',
    },
    neu.vertretungId === neu.abwesendId && {
      feld: 'vertretungId',
      text: 'Niemand vertritt sich selbst. Wählen Sie eine andere Person.',
    },
    (eigenes === undefined || (eigenes.gueltigBis !== null && eigenes.gueltigBis < neu.bis)) && {
      feld: 'vertretungId',
      text: 'Diese Person hat die Rolle nicht bis zum letzten Tag. Die technische Administration gibt sie ihr, auch auf Zeit; danach tragen Sie die Vertretung ein.',
    },
    !konten.some(({ kontoId, rolle }) => kontoId === neu.abwesendId && rolle === neu.rolle) && {
      feld: 'abwesendId',
      text: 'Diese Person hat die Rolle heute nicht. Wählen Sie eine andere Person oder Rolle.',
    },
    zugleich.some(({ abwesendId }) => abwesendId === neu.abwesendId) && {
      feld: 'abwesendId',
      text: 'In dieser Zeit gibt es schon eine Vertretung für diese Person. Beenden Sie sie zuerst.',
    },
    zugleich.some(({ abwesendId }) => abwesendId === neu.vertretungId) && {
      feld: 'vertretungId',
      text: 'Diese Person ist in der Zeit selbst vertreten. Wählen Sie eine, die da ist.',
    },
  ];
  const gefunden = fehler.filter((eines) => eines !== false);
  return gefunden.length === 0 ? ok(null) : fail(gefunden);
}
