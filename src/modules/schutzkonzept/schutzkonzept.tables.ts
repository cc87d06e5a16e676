import type { PlainDate } from '#src/core/plain-date.ts';

export type SchutzkonzeptTabellen = {
  'fall.schutzkonzept': {
    mandant_id: string;
    hausbesuch_zu_zweit: boolean;
    seit: PlainDate;
    gesetzt_von: string;
  };
};
