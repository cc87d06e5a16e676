-- The timeline shows the latest fifty Ereignisse of an Akte (decision 0087). Without this order in an index every Ereignis of the Akte
-- is read, asked for by row level security and sorted first: 280 looks into akte_zugriff instead of 50. No right changes.
CREATE INDEX ereignis_zeitleiste ON fall.ereignis (mandant_id, akte_id, wirksam_am DESC, lfd DESC);
