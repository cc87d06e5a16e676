import type { Verfahrensart } from '#src/modules/akte/wertelisten/verfahren.ts';
import type { Weg } from '../weg.model.ts';
import { WEG_EINBUERGERUNG } from './einbuergerung.model.ts';
import { WEG_P104C } from './p104c.model.ts';
import { WEG_P25A } from './p25a.model.ts';
import { WEG_P25B } from './p25b.model.ts';

/** Every way. A new step is a line in its file. */
export const WEGE = {
  EINBUERGERUNG: WEG_EINBUERGERUNG,
  P25A: WEG_P25A,
  P25B: WEG_P25B,
  P104C: WEG_P104C,
} as const satisfies Readonly<Record<Verfahrensart, Weg>>;
