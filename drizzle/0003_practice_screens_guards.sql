-- What drizzle cannot say of 0002: policies that bind the owner too, what the application's role may do, and that only
-- coverages that are not set aside must not overlap.
ALTER TABLE "coverages" DROP CONSTRAINT "coverages_one_primary_a_day";
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_one_primary_a_day" EXCLUDE USING gist (
  "practice_id" WITH =, "patient_id" WITH =, daterange("from_date", "through_date", '[]') WITH &&
) WHERE ("rank" = 'primary' AND "archived_at" IS NULL);
--> statement-breakpoint
-- Groups that were there already are led by whoever leads their series. FORCE would hide the rows from an owner who is no
-- superuser, so it is lifted for the one statement.
ALTER TABLE "series" NO FORCE ROW LEVEL SECURITY;
INSERT INTO "group_facilitators" ("practice_id", "group_id", "provider_id", "position")
SELECT "practice_id", "group_id", "provider_id",
  (row_number() OVER (PARTITION BY "practice_id", "group_id" ORDER BY min("created_at"), "provider_id"))::int - 1
FROM "series" GROUP BY "practice_id", "group_id", "provider_id";
ALTER TABLE "series" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "group_facilitators" FORCE ROW LEVEL SECURITY;
ALTER TABLE "group_notes" FORCE ROW LEVEL SECURITY;
ALTER TABLE "member_notes" FORCE ROW LEVEL SECURITY;
ALTER TABLE "note_addenda" FORCE ROW LEVEL SECURITY;
ALTER TABLE "invitations" FORCE ROW LEVEL SECURITY;
ALTER TABLE "imports" FORCE ROW LEVEL SECURITY;
ALTER TABLE "import_rows" FORCE ROW LEVEL SECURITY;
ALTER TABLE "billed_codes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Records of the practice: made and changed, never deleted. Who leads a group or a session is a list, replaced whole.
GRANT SELECT, INSERT, UPDATE ON "group_notes", "member_notes", "invitations", "imports" TO "app_rw";
GRANT SELECT, INSERT, UPDATE, DELETE ON "group_facilitators" TO "app_rw";
GRANT DELETE ON "session_facilitators" TO "app_rw";
GRANT SELECT, INSERT ON "note_addenda", "import_rows", "billed_codes" TO "app_rw";
--> statement-breakpoint
-- The first owner makes the practice; who accepts an invitation becomes a user and a member. Users are ended, not deleted.
GRANT INSERT ON "practices", "users", "memberships" TO "app_rw";
GRANT UPDATE ("role", "provider_id", "ended_at") ON "memberships" TO "app_rw";
GRANT UPDATE ("name", "password_hash") ON "users" TO "app_rw";
--> statement-breakpoint
-- Published code sets: read by every practice, written by the owner of the database alone.
GRANT SELECT ON "code_releases", "diagnosis_codes", "ncci_pairs" TO "app_rw";
