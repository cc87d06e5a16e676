export type ParallelfallTabellen = {
  'fall.parallelfall_kennung': {
    mandant_id: string;
    akte_id: string;
    person_id: string;
    standort_id: string;
    token: string;
  };
};
