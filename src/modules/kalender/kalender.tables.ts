import type { PlainDate } from '#src/core/plain-date.ts';

export type KalenderTabellen = {
  'fall.kalender_zugang': {
    mandant_id: string;
    konto_id: string;
    token_hash: Buffer;
    ausgegeben_am: PlainDate;
  };
};
