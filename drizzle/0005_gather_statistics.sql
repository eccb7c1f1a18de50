-- After much was written at once, plans are made for the tables as they were until autovacuum comes by. The application owns
-- no table and may not analyze one; this lets it ask for that, and for nothing else.
CREATE FUNCTION "gather_statistics"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public
AS $$ begin analyze; end $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "gather_statistics"() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION "gather_statistics"() TO "app_rw";
