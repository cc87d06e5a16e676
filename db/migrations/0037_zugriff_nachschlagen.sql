-- Row level security asks for each row whether the account has access to its Akte, or whether the person belongs to one.
-- The planner may answer by a look into the index or by reading all Akten of the account into a hash first. Both seem to
-- cost the same to it, since it does not know that an account belongs to one Mandant; the second costs a quarter of a
-- millisecond in each of the twenty statements that open one Akte. OFFSET 0 leaves only the look into the index.
DO $$
DECLARE
  p record;
  neu text;
  pruefung text;
BEGIN
  FOR p IN SELECT schemaname, tablename, policyname, qual, with_check FROM pg_policies
    WHERE roles = '{kim_fall}' AND concat(qual, with_check) ~ 'EXISTS \( SELECT 1\s+FROM fall\.(akte_zugriff z|akte_beteiligte b)\s'
      AND concat(qual, with_check) NOT LIKE '%OFFSET 0%'
  LOOP
    neu := format('ALTER POLICY %I ON %I.%I', p.policyname, p.schemaname, p.tablename);
    IF p.qual IS NOT NULL THEN neu := neu || format(' USING (%s)', p.qual); END IF;
    IF p.with_check IS NOT NULL THEN neu := neu || format(' WITH CHECK (%s)', p.with_check); END IF;
    DECLARE
      anfang CONSTANT text := 'EXISTS \( SELECT 1\s+FROM fall\.(akte_zugriff z|akte_beteiligte b)\s';
      stelle int := 1;
      tiefe int;
      zeichen text;
    BEGIN
      LOOP
        stelle := regexp_instr(neu, anfang, stelle);
        EXIT WHEN stelle = 0;
        -- From the opening to its closing parenthesis.
        stelle := stelle + length('EXISTS (');
        tiefe := 1;
        WHILE tiefe > 0 LOOP
          zeichen := substr(neu, stelle, 1);
          IF zeichen = '' THEN RAISE EXCEPTION 'policy % of %: a parenthesis is missing', p.policyname, p.tablename; END IF;
          tiefe := tiefe + CASE zeichen WHEN '(' THEN 1 WHEN ')' THEN -1 ELSE 0 END;
          stelle := stelle + 1;
        END LOOP;
        neu := overlay(neu placing ' OFFSET 0)' from stelle - 1 for 1);
      END LOOP;
    END;
    EXECUTE neu;
    SELECT concat(qual, with_check) INTO pruefung FROM pg_policies
      WHERE schemaname = p.schemaname AND tablename = p.tablename AND policyname = p.policyname;
    IF pruefung NOT LIKE '%OFFSET 0%' THEN RAISE EXCEPTION 'policy % of % is unchanged', p.policyname, p.tablename; END IF;
  END LOOP;
END $$;
