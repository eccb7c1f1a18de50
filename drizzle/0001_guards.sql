-- What drizzle cannot say: policies that bind the owner too, what the application's role may do, and coverages that do
-- not overlap. Every table of 0000 is named in both lists; tests/integration/schema-gates.test.ts finds one that is not.
CREATE EXTENSION IF NOT EXISTS btree_gist;
--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_one_primary_a_day" EXCLUDE USING gist (
  "practice_id" WITH =, "patient_id" WITH =, daterange("from_date", "through_date", '[]') WITH &&
) WHERE ("rank" = 'primary');
--> statement-breakpoint
ALTER TABLE "practices" FORCE ROW LEVEL SECURITY;
ALTER TABLE "locations" FORCE ROW LEVEL SECURITY;
ALTER TABLE "posted_hours" FORCE ROW LEVEL SECURITY;
ALTER TABLE "hours_exceptions" FORCE ROW LEVEL SECURITY;
ALTER TABLE "memberships" FORCE ROW LEVEL SECURITY;
ALTER TABLE "providers" FORCE ROW LEVEL SECURITY;
ALTER TABLE "enrolments" FORCE ROW LEVEL SECURITY;
ALTER TABLE "payers" FORCE ROW LEVEL SECURITY;
ALTER TABLE "payer_settings" FORCE ROW LEVEL SECURITY;
ALTER TABLE "fees" FORCE ROW LEVEL SECURITY;
ALTER TABLE "patients" FORCE ROW LEVEL SECURITY;
ALTER TABLE "coverages" FORCE ROW LEVEL SECURITY;
ALTER TABLE "diagnoses" FORCE ROW LEVEL SECURITY;
ALTER TABLE "used_visits" FORCE ROW LEVEL SECURITY;
ALTER TABLE "authorizations" FORCE ROW LEVEL SECURITY;
ALTER TABLE "groups" FORCE ROW LEVEL SECURITY;
ALTER TABLE "group_members" FORCE ROW LEVEL SECURITY;
ALTER TABLE "series" FORCE ROW LEVEL SECURITY;
ALTER TABLE "sessions" FORCE ROW LEVEL SECURITY;
ALTER TABLE "session_facilitators" FORCE ROW LEVEL SECURITY;
ALTER TABLE "attendances" FORCE ROW LEVEL SECURITY;
ALTER TABLE "services" FORCE ROW LEVEL SECURITY;
ALTER TABLE "claims" FORCE ROW LEVEL SECURITY;
ALTER TABLE "claim_contents" FORCE ROW LEVEL SECURITY;
ALTER TABLE "claim_lines" FORCE ROW LEVEL SECURITY;
ALTER TABLE "not_billed" FORCE ROW LEVEL SECURITY;
ALTER TABLE "findings" FORCE ROW LEVEL SECURITY;
ALTER TABLE "overrides" FORCE ROW LEVEL SECURITY;
ALTER TABLE "batches" FORCE ROW LEVEL SECURITY;
ALTER TABLE "batch_claims" FORCE ROW LEVEL SECURITY;
ALTER TABLE "claim_events" FORCE ROW LEVEL SECURITY;
ALTER TABLE "audit_events" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON ALL TABLES IN SCHEMA "public" FROM PUBLIC;
REVOKE CREATE ON SCHEMA "public" FROM PUBLIC;
GRANT USAGE ON SCHEMA "public" TO "app_rw";
--> statement-breakpoint
-- Records of the practice: made and changed, never deleted.
GRANT SELECT, INSERT, UPDATE ON
  "locations", "hours_exceptions", "providers", "enrolments", "payers", "fees", "patients", "coverages", "diagnoses",
  "used_visits", "authorizations", "groups", "group_members", "series", "sessions", "session_facilitators",
  "attendances", "services"
TO "app_rw";
GRANT SELECT, UPDATE ON "practices" TO "app_rw";
--> statement-breakpoint
-- History and money: appended to, and nothing else.
GRANT SELECT, INSERT ON
  "posted_hours", "payer_settings", "claim_lines", "overrides", "batches", "batch_claims", "claim_events", "audit_events"
TO "app_rw";
--> statement-breakpoint
-- What the engine makes anew. A claim keeps its identity and moves between states; its content is replaced whole, and
-- its lines go with it by the cascade. The content of a claim in a batch is referred to and cannot be deleted.
GRANT SELECT, INSERT, DELETE ON "claim_contents", "findings", "not_billed" TO "app_rw";
GRANT SELECT, INSERT ON "claims" TO "app_rw";
GRANT UPDATE ("state", "released_at", "released_by", "submitted_at", "updated_at") ON "claims" TO "app_rw";
--> statement-breakpoint
-- Signing in. These tables belong to no practice, so they have no policy and few grants.
GRANT SELECT ON "users", "memberships" TO "app_rw";
GRANT SELECT, INSERT ON "auth_sessions", "sign_in_attempts" TO "app_rw";
GRANT UPDATE ("last_seen_at", "revoked_at") ON "auth_sessions" TO "app_rw";
GRANT UPDATE ("outcome") ON "sign_in_attempts" TO "app_rw";
